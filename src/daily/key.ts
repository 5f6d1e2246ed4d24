/** Marks that tell one post from all others, on any platform. */
import { createHash } from 'node:crypto';

/** 25 characters, which is what Discord takes as a nonce; the same for the same parts. */
function mark(parts: readonly string[]): string {
  return `pc-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`;
}

/** The key of the post of a channel on a day. */
export function postKey(account: string, channel: string, date: string): string {
  return mark(['post', account, channel, date]);
}

/** The key of a test post, from the platform's id of the request for it. */
export function testKey(account: string, channel: string, id: string): string {
  return mark(['test', account, channel, id]);
}

/** The id of the track of a channel. */
export function trackId(account: string, channel: string): string {
  return `${account}/${channel}`;
}
