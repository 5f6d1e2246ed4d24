/** The tables as the database has them: only text and whole numbers, which every database knows. */

export interface TrackRow {
  readonly id: string;
  readonly account: string;
  readonly space: string;
  readonly channel: string;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
  readonly days: string;
  readonly sequence: string;
  readonly seed: string;
  readonly state: string;
  readonly paused_until: string | null;
  readonly problem_code: string | null;
  readonly problem_sentence: string | null;
  readonly stopped_since: number | null;
  readonly tries: number | null;
  /** 1 or 0. */
  readonly told: number | null;
  readonly set_by_id: string;
  readonly set_by_name: string;
  readonly set_at: number;
  readonly next_due_at: number | null;
  readonly last_date: string | null;
  readonly cycle: number;
  /** Such as 3,1,4. */
  readonly shown: string;
  readonly last_shown: number | null;
  readonly version: number;
}

export interface PostRow {
  readonly key: string;
  readonly track: string;
  readonly account: string;
  readonly space: string;
  readonly channel: string;
  readonly date: string;
  readonly first_date: string;
  readonly scheduled_at: number;
  readonly expires_at: number;
  readonly principle: number | null;
  readonly cycle: number;
  readonly state: string;
  readonly reason: string | null;
  readonly message: string | null;
  readonly attempts: number;
  readonly begun_at: number | null;
  readonly wake_at: number | null;
  readonly revision: number;
}

/** Their names keep clear of those of other programs in the same database. */
export interface Tables {
  readonly daily_tracks: TrackRow;
  readonly daily_posts: PostRow;
  readonly daily_migrations: { readonly name: string };
}
