/** What happens with the daily posts, for the log: no text of people, only places, days and what became of them. */
import type { Post, Track } from '../store/model.ts';

export type DailyEvent =
  | { readonly type: 'row'; readonly post: Post }
  /** A person has changed the settings of a channel. */
  | { readonly type: 'changed'; readonly track: Track }
  | { readonly type: 'stopped'; readonly track: Track; readonly told: boolean }
  /** The platform asks to wait before anything else is posted. */
  | { readonly type: 'waiting'; readonly account: string; readonly milliseconds: number }
  /** Something in the database went wrong; the posts go on once it works again. */
  | { readonly type: 'trouble'; readonly error: unknown };

export type Report = (event: DailyEvent) => void;
