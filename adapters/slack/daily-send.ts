/** Posts one message once. Where Slack takes its text but not its form, it is posted in a simpler form. */
import type { webApi } from '@slack/bolt';
import type { Outcome } from '../../src/daily-posts.ts';
import { outcomeOf } from './daily-outcome.ts';
import type { Words } from './daily-problems.ts';
import { verdictOf } from './daily-verdicts.ts';
import { quiet } from './desk.ts';
import { timing } from './limits.ts';
import { slackCode } from './problems.ts';
import type { Message } from './render.ts';

export const metadataType = 'paris_call_daily';

export interface Letter {
  /** A channel, or a person to be written to directly. */
  readonly channel: string;
  readonly message: Message;
  /** The mark of a daily post; null for messages that are never looked for. */
  readonly key: string | null;
}

export interface Line {
  readonly client: webApi.WebClient;
  readonly words: Words;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What tells a daily post from all else in the history of a channel, where the metadata is not shown or not kept. */
export const blockIdOf = (key: string): string => `daily:${key}`;

const metadataOf = (key: string | null) =>
  key === null ? {} : { metadata: { event_type: metadataType, event_payload: { key } } };

function blocksOf({ message, key }: Letter): Message['blocks'] {
  const [first, ...others] = message.blocks;
  return key === null || first === undefined
    ? message.blocks
    : [{ ...first, block_id: blockIdOf(key) }, ...others];
}

const whole = (letter: Letter): webApi.ChatPostMessageArguments => ({
  ...withoutMetadata(letter),
  ...metadataOf(letter.key),
});
const withoutMetadata = (letter: Letter): webApi.ChatPostMessageArguments => ({
  channel: letter.channel,
  ...quiet,
  text: letter.message.text,
  blocks: blocksOf(letter),
});
const plain = ({ channel, message, key }: Letter): webApi.ChatPostMessageArguments => ({
  channel,
  ...quiet,
  text: message.text,
  ...metadataOf(key),
});

/** The form to try where Slack refused that with blocks and metadata; null where the form was not the reason. */
function otherForm(letter: Letter, code: string | null): webApi.ChatPostMessageArguments | null {
  const verdict = code === null ? null : verdictOf(code);
  if (verdict === 'mark') return withoutMetadata(letter);
  return verdict === 'blocks' ? plain(letter) : null;
}

interface Attempt {
  readonly outcome: Outcome;
  /** Slack's code where it refused. */
  readonly code: string | null;
}

async function attempt(line: Line, form: webApi.ChatPostMessageArguments): Promise<Attempt> {
  try {
    const { ts } = await line.client.chat.postMessage(form);
    const outcome: Outcome =
      ts === undefined
        ? { type: 'unknown', reason: 'Slack took the post but did not say where it is.' }
        : { type: 'sent', message: ts };
    return { outcome, code: null };
  } catch (error) {
    return { outcome: outcomeOf(error, line.words), code: slackCode(error) };
  }
}

/** Posts the message at most once. Never rejects. */
export async function send(line: Line, letter: Letter): Promise<Outcome> {
  const begunAt = line.now();
  const first = await attempt(line, whole(letter));
  const other = otherForm(letter, first.code);
  if (other === null) return first.outcome;
  if (line.now() - begunAt > timing.otherFormMs) {
    const reason = 'Slack was slow to refuse the form of the post.';
    return { type: 'postponed', reason, afterMs: null, wholeAccount: false };
  }
  return (await attempt(line, other)).outcome;
}
