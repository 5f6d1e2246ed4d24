/** What a person can ask for about the daily post of a channel. */
import type { FollowUp } from '../answers/answer.ts';
import type { Days, LocalDate, Sequence } from '../store/model.ts';

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

export type DailyRequest =
  /** What is null was not said: it stays as it was, or is the usual. */
  | {
      readonly type: 'on';
      readonly time: TimeOfDay | null;
      readonly zone: string | null;
      readonly days: Days | null;
      readonly sequence: Sequence | null;
    }
  /** Posts come again on the day `until`; null until somebody resumes them. */
  | { readonly type: 'pause'; readonly until: LocalDate | null }
  | { readonly type: 'off' | 'resume' }
  | { readonly type: 'status' | 'preview' | 'next' | 'last' | 'test' }
  | { readonly type: 'help' }
  /** It is about the daily post, but not clear: a sentence that says what is wrong, and requests that may be meant. */
  | { readonly type: 'unclear'; readonly sentence: string; readonly suggestions: readonly FollowUp[] };
