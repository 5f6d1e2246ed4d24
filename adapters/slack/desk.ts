/** What all listeners share: the bot, the names, and the care that each event is answered once and counted. */
import type { Logger } from 'pino';
import type { Bot } from '../../src/bot.ts';
import type { InFlight } from '../in-flight.ts';
import type { RecentlySeen } from '../recently-seen.ts';
import type { DailyDoor } from './daily-door.ts';
import { explainCall } from './problems.ts';
import { plainMessage, type Message } from './render.ts';

export interface Desk {
  readonly bot: Bot;
  /** The slash command, without the slash. */
  readonly command: string;
  readonly logger: Logger;
  readonly seen: RecentlySeen;
  readonly inFlight: InFlight;
  /** Null where there are no daily posts. */
  readonly daily: DailyDoor | null;
}

/** Runs the work of one event, counted; a failure is logged in one line and goes no further. */
export async function attend(desk: Desk, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await desk.inFlight.run(work);
  } catch (error) {
    desk.logger.error({ what }, explainCall(error));
  }
}

/** The id under which the core remembers a thread of questions. */
export function conversationId(team: string | null | undefined, channel: string, within?: string): string {
  return [team ?? '-', channel, ...(within === undefined ? [] : [within])].join(':');
}

export const regret =
  'Something went wrong here while answering. Please ask again, perhaps in other words; if it stays so, tell whoever runs this bot.';

/** What to send: the result of `work`, or a sentence of regret where it fails, so that nobody waits in vain. */
export function compose(desk: Desk, what: string, work: () => Message): Message {
  try {
    return work();
  } catch (error) {
    desk.logger.error({ what, err: error }, 'An answer could not be given');
    return plainMessage(regret);
  }
}

/** Slack expands links and media unless it is told not to. */
export const quiet = { unfurl_links: false, unfurl_media: false } as const;
