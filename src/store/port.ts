/** The storage port: all that the daily posts need of a database. Every implementation passes one suite of tests. */
import type { Post, Track } from './model.ts';

/** A track after a change, with the new rows of the ledger that come with it. `track.version` is that before the change. */
export interface Claim {
  readonly track: Track;
  readonly posts: readonly Post[];
}

/** Everything, for moving from one database to another. */
export interface Contents {
  readonly tracks: readonly Track[];
  readonly posts: readonly Post[];
}

/**
 * Whatever goes wrong in the database rejects with a BotError (storage). Changes are conditional: what somebody else
 * changed in the meantime stays as it is, and the caller is told by null or false.
 */
export interface DailyStore {
  findTrack(id: string): Promise<Track | null>;
  /** Stores it if nobody changed it since `track.version`. Returns it as stored, or null. */
  saveTrack(track: Track): Promise<Track | null>;
  /** Tracks of these accounts with `nextDueAt` at or before `now`, the longest due first. */
  dueTracks(accounts: readonly string[], now: number, limit: number): Promise<readonly Track[]>;
  /** Tracks that are stopped by a problem of which nobody was told yet. */
  untoldTracks(accounts: readonly string[], limit: number): Promise<readonly Track[]>;
  /** How many tracks of these accounts are on, paused for any reason, and stopped by a problem. */
  countTracks(accounts: readonly string[]): Promise<TrackCounts>;
  /**
   * Saves each track and inserts its posts, the two together or neither, and says for each whether it was done. Where
   * the ledger has a row for that channel and day already, the track is saved, no post is inserted, and the answer is
   * false.
   */
  claim(claims: readonly Claim[]): Promise<readonly boolean[]>;
  findPost(key: string): Promise<Post | null>;
  /** Posts of these accounts with `wakeAt` at or before `now`, the oldest first. */
  wakefulPosts(accounts: readonly string[], now: number, limit: number): Promise<readonly Post[]>;
  /**
   * Replaces a row of the ledger if nobody changed it since `post.revision`, and returns it as stored, or null. With
   * `amend`, the track of the post is changed in the same transaction, whatever its version is by then.
   */
  savePost(post: Post, amend?: (track: Track) => Track): Promise<Post | null>;
  /** The latest rows of a track, the newest first. */
  recentPosts(track: string, limit: number): Promise<readonly Post[]>;
  exportAll(): Promise<Contents>;
  /** Rejects where there is anything in the database already; stores all or nothing. Versions are kept. */
  importAll(contents: Contents): Promise<void>;
  close(): Promise<void>;
}

export interface TrackCounts {
  readonly on: number;
  readonly paused: number;
  readonly stopped: number;
}
