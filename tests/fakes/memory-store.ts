/** The storage port in memory, fast enough for years of hundreds of channels. What it is given it keeps as it is. */
import { BotError } from '../../src/errors.ts';
import type { Post, Track } from '../../src/store/model.ts';
import type { Claim, Contents, DailyStore, TrackCounts } from '../../src/store/port.ts';

type Rank = readonly [at: number, name: string];

/** Keeps the `limit` lowest of those that are offered, without sorting what will not be returned. */
class Lowest<Row> {
  readonly #limit: number;
  readonly #found: { readonly rank: Rank; readonly row: Row }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(at: number, name: string, row: Row): void {
    this.#found.push({ rank: [at, name], row });
    if (this.#found.length > 2 * this.#limit + 64) this.#cut();
  }

  rows(): readonly Row[] {
    this.#cut();
    return this.#found.map(({ row }) => row);
  }

  #cut(): void {
    this.#found.sort(
      ({ rank: one }, { rank: other }) =>
        one[0] - other[0] || (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0),
    );
    this.#found.splice(this.#limit);
  }
}

const names = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()].toSorted();
const different = (of: readonly string[]): boolean => new Set(of).size === of.length;
const refuse = (message: string): BotError => new BotError('storage', message, 'Import into a new one.');

export class MemoryStore implements DailyStore {
  readonly #tracks = new Map<string, Track>();
  readonly #posts = new Map<string, Post>();
  /** The ledger of each track, by day. */
  readonly #days = new Map<string, Map<string, Post>>();
  /** The posts with a time to wake up at: few of them, however long the ledger. */
  readonly #wakeful = new Map<string, Post>();

  findTrack(id: string): Promise<Track | null> {
    return Promise.resolve(this.#tracks.get(id) ?? null);
  }

  saveTrack(track: Track): Promise<Track | null> {
    return Promise.resolve(this.#save(track));
  }

  dueTracks(accounts: readonly string[], now: number, limit: number): Promise<readonly Track[]> {
    const due = new Lowest<Track>(limit);
    for (const track of this.#tracks.values()) {
      if (track.nextDueAt === null || track.nextDueAt > now || !accounts.includes(track.account)) continue;
      due.offer(track.nextDueAt, track.id, track);
    }
    return Promise.resolve(due.rows());
  }

  untoldTracks(accounts: readonly string[], limit: number): Promise<readonly Track[]> {
    const untold = new Lowest<Track>(limit);
    for (const track of this.#tracks.values()) {
      if (track.state.type !== 'stopped' || track.state.told || !accounts.includes(track.account)) continue;
      untold.offer(0, track.id, track);
    }
    return Promise.resolve(untold.rows());
  }

  countTracks(accounts: readonly string[]): Promise<TrackCounts> {
    const count = (...types: readonly string[]): number =>
      [...this.#tracks.values()].filter(
        ({ account, state }) => accounts.includes(account) && types.includes(state.type),
      ).length;
    const stopped = count('stopped');
    return Promise.resolve({ on: count('on'), paused: count('paused') + stopped, stopped });
  }

  claim(claims: readonly Claim[]): Promise<readonly boolean[]> {
    return Promise.resolve(
      claims.map(({ track, posts }) => {
        if (this.#save(track) === null) return false;
        const keys = new Set(posts.map(({ key }) => key));
        const dates = new Set(posts.map((post) => post.date));
        const taken = posts.some(
          (post) => this.#posts.has(post.key) || this.#days.get(post.track)?.has(post.date) === true,
        );
        if (taken || keys.size < posts.length || dates.size < posts.length) return false;
        for (const post of posts) this.#put({ ...post, revision: post.revision + 1 });
        return true;
      }),
    );
  }

  findPost(key: string): Promise<Post | null> {
    return Promise.resolve(this.#posts.get(key) ?? null);
  }

  wakefulPosts(accounts: readonly string[], now: number, limit: number): Promise<readonly Post[]> {
    const wakeful = new Lowest<Post>(limit);
    for (const post of this.#wakeful.values()) {
      if (post.wakeAt === null || post.wakeAt > now || !accounts.includes(post.account)) continue;
      wakeful.offer(post.wakeAt, post.key, post);
    }
    return Promise.resolve(wakeful.rows());
  }

  async savePost(post: Post, amend?: (track: Track) => Track): Promise<Post | null> {
    if (this.#posts.get(post.key)?.revision !== post.revision) return null;
    const track = this.#tracks.get(post.track);
    // First what may throw, so that it leaves nothing behind.
    if (amend !== undefined && track !== undefined) {
      this.#tracks.set(track.id, { ...amend(track), id: track.id, version: track.version + 1 });
    }
    const saved = { ...post, revision: post.revision + 1 };
    this.#put(saved);
    return Promise.resolve(saved);
  }

  recentPosts(track: string, limit: number): Promise<readonly Post[]> {
    const days = this.#days.get(track) ?? new Map<string, Post>();
    const dates = [...days.keys()].toSorted().toReversed().slice(0, limit);
    return Promise.resolve(dates.flatMap((date) => days.get(date) ?? []));
  }

  exportAll(): Promise<Contents> {
    return Promise.resolve({
      tracks: names(this.#tracks).flatMap((id) => this.#tracks.get(id) ?? []),
      posts: names(this.#posts).flatMap((key) => this.#posts.get(key) ?? []),
    });
  }

  async importAll({ tracks, posts }: Contents): Promise<void> {
    if (this.#tracks.size + this.#posts.size > 0) throw refuse('There is something in memory already.');
    if (
      !different(tracks.map(({ id }) => id)) ||
      !different(posts.map(({ key }) => key)) ||
      !different(posts.map(({ track, date }) => JSON.stringify([track, date])))
    ) {
      throw refuse('The data holds something twice.');
    }
    for (const track of tracks) this.#tracks.set(track.id, track);
    for (const post of posts) this.#put(post);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #save(track: Track): Track | null {
    if ((this.#tracks.get(track.id)?.version ?? 0) !== track.version) return null;
    const saved = { ...track, version: track.version + 1 };
    this.#tracks.set(track.id, saved);
    return saved;
  }

  #put(post: Post): void {
    this.#posts.set(post.key, post);
    const days = this.#days.get(post.track) ?? new Map<string, Post>();
    this.#days.set(post.track, days.set(post.date, post));
    if (post.wakeAt === null) this.#wakeful.delete(post.key);
    else this.#wakeful.set(post.key, post);
  }
}
