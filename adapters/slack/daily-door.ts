/** What the listeners need for requests about the daily posts. */
import type { Answer } from '../../src/answers/answer.ts';
import type { Problem, SettingsDesk } from '../../src/daily-posts.ts';

export interface DailyDoor {
  readonly settings: SettingsDesk;
  /** The account in whose name the daily posts come. */
  readonly account: string;
  /** The workspace that the bot token belongs to. */
  readonly team: string;
  /** User ids of those who may change anything; empty: everybody of the workspace. */
  readonly editors: readonly string[];
  /** Tells everybody in a channel; resolves with what keeps the bot from posting there. Never rejects. */
  announce(channel: string, announcement: Answer): Promise<Problem | null>;
}
