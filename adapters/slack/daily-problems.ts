/** Says what keeps the bot from posting in a channel, and what somebody there can do about it. */
import type { Problem } from '../../src/daily-posts.ts';
import { verdictOf } from './daily-verdicts.ts';

/** How things are called in this workspace. */
export interface Words {
  /** What a person types before a request about the daily posts, such as "/pariscall daily". */
  readonly typed: string;
  /** The bot's name in mentions, without the @; null where Slack did not tell. */
  readonly handle: string | null;
}

function sentenceFor(code: string, { typed, handle }: Words): string {
  const invite = handle === null ? 'Add the bot to it' : `Type /invite @${handle} there`;
  const resume = `then ${typed} resume`;
  switch (code) {
    case 'not_in_channel':
      return `I am not a member of this channel. ${invite}, ${resume}.`;
    case 'channel_not_found':
      return `I cannot see this channel: it is private and I am not a member, or it is gone. ${invite}, ${resume}.`;
    case 'is_archived':
      return `This channel is archived. Take it out of the archive, ${resume}; or leave it, and nothing more is posted.`;
    case 'restricted_action_thread_only_channel':
      return `This channel takes replies in threads only. Choose another channel, or let a workspace admin change that, ${resume}.`;
    case 'ekm_access_denied':
      return `The administrators have switched off messages to this channel. Ask them, ${resume}.`;
    case 'messages_tab_disabled':
      return `The app takes no direct messages: its messages tab is switched off. Let whoever runs this bot switch it on under App Home, ${resume}.`;
    case 'no_permission':
      return `Slack does not let me post in this channel, perhaps because I am not a member. ${invite}, ${resume}.`;
    default:
      break;
  }
  const verdict = verdictOf(code);
  if (verdict === 'blocks' || verdict === 'mark') {
    return `Slack does not take the form of the post (${code}). Tell whoever runs this bot; once it is mended, type ${typed} resume.`;
  }
  return code.startsWith('restricted_action')
    ? `Only some people may post in this channel, and I am not one of them. Let a workspace admin allow me to post here, ${resume}.`
    : `Slack does not let me post in this channel (${code}). Ask a workspace admin to allow it, ${resume}.`;
}

/** The problem behind one of Slack's codes. */
export function problemOf(code: string, words: Words): Problem {
  return { code, sentence: sentenceFor(code, words) };
}
