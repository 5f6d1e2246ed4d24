/** How long the daily posts wait for what. All in milliseconds. */

const minute = 60_000;
const hour = 60 * minute;

export interface DailyTimes {
  /** How late a post may still come; what is older is skipped. Below a day, so that no two are ever due at once. */
  readonly catchUpMs: number;
  /**
   * How long whoever holds a post may take before others take it for abandoned: well above one attempt to send, and above
   * what the clocks of several machines may differ by.
   */
  readonly leaseMs: number;
  /** Before a post that may have arrived is looked for, so that it has time to show. */
  readonly settleMs: number;
  /** Before the first further attempt; doubled each time, up to the other. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** After the post has expired, how long it is still looked for where that was not possible before. */
  readonly lookMs: number;
}

export const usualTimes: DailyTimes = {
  catchUpMs: 6 * hour,
  leaseMs: 2 * minute,
  settleMs: 30_000,
  firstRetryMs: 5_000,
  longestRetryMs: 10 * minute,
  lookMs: 24 * hour,
};

/** Posts of one account that are on their way at the same time. */
export const mostAtOnce = 16;

/** Days on which a stopped track is tried again by itself; after that somebody has to resume it. */
export const mostTries = 7;
