/**
 * What a button stands for, written into the button itself: nothing needs to be remembered, so buttons go on working
 * after a restart. The version comes first; a button of another version asks the person to ask again.
 */
import { createHash } from 'node:crypto';
import { oncePerAnswer } from '../per-answer.ts';
import { limits } from './limits.ts';

export type Press =
  | { readonly action: 'ask'; readonly request: string }
  /** Go on with piece number `from` of the answer to the request, if its fingerprint is still the same. */
  | { readonly action: 'rest'; readonly from: number; readonly fingerprint: string; readonly request: string }
  /** A request about the daily post, from whoever may manage the server. */
  | { readonly action: 'daily'; readonly request: string }
  | { readonly action: 'outdated' };

const version = 'v1';
const form = /^v1:(?:(ask|post:[\w-]{1,25})|(daily)|rest:([1-9]\d{0,3}):([\w-]{8})):(.+)$/s;

/** The id for a button that asks `request`, or null where it does not fit into an id. */
export function askId(request: string): string | null {
  return idOf('ask', request);
}

/**
 * The id for a button under a daily post: it asks `request`, and shows by the key which post it is. Null where it does
 * not fit into an id.
 */
export function postId(key: string, request: string): string | null {
  return /^[\w-]{1,25}$/.test(key) ? idOf(`post:${key}`, request) : null;
}

/** Whether a custom id is that of a button under the daily post with the key. */
export function showsKey(customId: string, key: string): boolean {
  return customId.startsWith(`${version}:post:${key}:`);
}

/** The id for a button that stands for a request about the daily post, or null where it does not fit into an id. */
export function dailyId(request: string): string | null {
  return idOf('daily', request);
}

/** The id for a button that shows the rest of the answer to `request`, or null where it does not fit into an id. */
export function restId(from: number, fingerprint: string, request: string): string | null {
  return from <= 9999 ? idOf(`rest:${from}:${fingerprint}`, request) : null;
}

/** Eight characters that differ where answers differ, so that nobody is shown the rest of another answer. */
export const fingerprintOf = oncePerAnswer(({ title, blocks }) =>
  createHash('sha256')
    .update(JSON.stringify([title, blocks]))
    .digest('base64url')
    .slice(0, 8),
);

/** Reads any custom id; what this version did not write is outdated. */
export function pressOf(customId: string): Press {
  const [, ask, daily, from, fingerprint, request] = form.exec(customId) ?? [];
  if (request === undefined) return { action: 'outdated' };
  if (ask !== undefined) return { action: 'ask', request };
  if (daily !== undefined) return { action: 'daily', request };
  return { action: 'rest', from: Number(from), fingerprint: fingerprint ?? '', request };
}

function idOf(action: string, request: string): string | null {
  const id = `${version}:${action}:${request}`;
  return request.trim() === '' || /\p{Cs}/u.test(request) || id.length > limits.customId ? null : id;
}
