/**
 * Sends what is due. Every step is written down before it is taken, so that the process may end at any moment, and
 * conditionally, so that any number of processes may work on one database.
 */
import type { Answer } from '../answers/answer.ts';
import type { Post } from '../store/model.ts';
import type { DailyStore } from '../store/port.ts';
import type { Report } from './events.ts';
import { mostAtOnce, type DailyTimes } from './limits.ts';
import { Marks } from './marks.ts';
import { tellOfStopped, type Notices } from './notices.ts';
import { Pace } from './pace.ts';
import { planDue } from './plan.ts';
import type { Outcome, Poster } from './poster.ts';
import {
  afterLooking,
  afterSending,
  begin,
  look,
  miss,
  resumption,
  unwanted,
  type Circumstances,
} from './progress.ts';

export interface DispatcherParts {
  readonly store: DailyStore;
  /** Those that can post at this moment. */
  readonly posters: () => readonly Poster[];
  /** The message for a row of the ledger. */
  readonly compose: (post: Post) => Answer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly times: DailyTimes;
  /** How many principles there are. */
  readonly principles: number;
  readonly notices: Notices;
  readonly report: Report;
}

/** What one account has under way. */
interface Line {
  readonly pace: Pace;
  /** Looks into channels have a pace of their own, so that they hold up no post. */
  readonly looks: Pace;
  underWay: number;
  /** Attempts in a row of which it is not known what became of them. */
  uncertain: number;
}

export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #marks: Marks;
  readonly #lines = new Map<string, Line>();
  readonly #working = new Set<Promise<void>>();
  /** Rows whose work failed, and until when they are left alone. */
  readonly #setAside = new Map<string, number>();
  /** Tracks of which nobody could be told yet, and when it is tried again. */
  readonly #untoldUntil = new Map<string, number>();
  #telling: Promise<void> | null = null;
  #toldAt = -Infinity;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#marks = new Marks(parts.store, parts.report);
  }

  /** Posts whose outcome is known but could not be written down yet. */
  get unwritten(): number {
    return this.#marks.waiting;
  }

  /** Resolves once a post that is under way is through, or at once where none is. */
  async freed(): Promise<void> {
    if (this.#working.size > 0) await Promise.race(this.#working);
  }

  /** Resolves once nothing is under way and what became of it is written down, as far as that is possible. */
  async settled(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
    await this.#telling;
    await this.#marks.write();
  }

  /**
   * Begins what is due now and may begin, and says in how many milliseconds to call again: 0 where more is due than may
   * be under way at once. Rejects with a BotError (storage) where the database does not work; nothing is lost then.
   */
  async tick(): Promise<number> {
    const { posters, now } = this.#parts;
    await this.#marks.write();
    const waits: number[] = [];
    for (const poster of posters()) {
      const line = this.#line(poster);
      const room = Math.min(mostAtOnce - line.underWay, line.pace.available(now()));
      const begun = room > 0 ? await this.#beginDue(poster, line, room) : room;
      if (begun >= room) waits.push(line.pace.wait(now()));
    }
    this.#tell();
    return waits.length === 0 ? idleMs : Math.min(...waits, idleMs);
  }

  /** In the background, one round at a time: a person who is slow to reach must not hold up the posts. */
  #tell(): void {
    const { now, report } = this.#parts;
    const passed = now() - this.#toldAt;
    if (this.#telling !== null || (passed >= 0 && passed < tellEveryMs)) return;
    this.#toldAt = now();
    this.#telling = tellOfStopped(this.#parts, this.#untoldUntil)
      .catch((error: unknown) => report({ type: 'trouble', error }))
      .finally(() => {
        this.#telling = null;
      });
  }

  #line(poster: Poster): Line {
    const known = this.#lines.get(poster.account);
    if (known !== undefined) return known;
    const now = this.#parts.now();
    const made: Line = {
      pace: new Pace(poster.postsPerSecond, now),
      looks: new Pace(looksPerSecond, now),
      underWay: 0,
      uncertain: 0,
    };
    this.#lines.set(poster.account, made);
    return made;
  }

  /** Begins at most `room` posts of an account, the longest due first, and returns how many rows there were. */
  async #beginDue(poster: Poster, line: Line, room: number): Promise<number> {
    const { store, now, times, principles, report } = this.#parts;
    const accounts = [poster.account];
    const [wakeful, allDue] = await Promise.all([
      store.wakefulPosts(accounts, now(), room + mostAtOnce),
      store.dueTracks(accounts, now(), room),
    ]);
    const ready = wakeful.filter(({ key }) => !this.#isSetAside(key));
    const toLookFor = ready.filter((post) => resumption(post, now(), poster.sameKeyMs) === 'look');
    for (const post of toLookFor.slice(0, line.looks.available(now()))) {
      line.looks.take(now());
      this.#run(line, () => this.#resume(post, poster, line), post.key);
    }
    const resumed = ready.filter((post) => !toLookFor.includes(post)).slice(0, room);
    for (const post of resumed) {
      line.pace.take(now());
      this.#run(line, () => this.#resume(post, poster, line), post.key);
    }
    const due = allDue.slice(0, room - resumed.length);
    const plans = due.map((track) => planDue(track, now(), principles, times));
    const claimed = plans.length === 0 ? [] : await store.claim(plans.map(({ claim }) => claim));
    for (const [index, { claim, post }] of plans.entries()) {
      if (claimed[index] !== true) continue;
      for (const row of claim.posts) if (row.state === 'missed') report({ type: 'row', post: row });
      if (post === null) continue;
      const wasStopped = claim.track.state.type === 'stopped';
      line.pace.take(now());
      this.#run(line, () => this.#send({ ...post, revision: 1 }, poster, line, wasStopped), post.key);
    }
    return resumed.length + due.length;
  }

  /**
   * Counts the work until it is through. What goes wrong in it is looked after again later, so it is only reported; the
   * row is left alone for a while, so that the others get their turn.
   */
  #run(line: Line, work: () => Promise<void>, key: string): void {
    line.underWay += 1;
    const running = work()
      .catch((error: unknown) => {
        this.#setAside.set(key, this.#parts.now() + this.#parts.times.settleMs);
        this.#parts.report({ type: 'trouble', error });
      })
      .finally(() => {
        line.underWay -= 1;
        this.#working.delete(running);
      });
    this.#working.add(running);
  }

  #isSetAside(key: string): boolean {
    const until = this.#setAside.get(key);
    if (until === undefined) return false;
    const { times, now } = this.#parts;
    if (now() < until && until - now() <= times.settleMs) return true;
    this.#setAside.delete(key);
    return false;
  }

  async #send(post: Post, poster: Poster, line: Line, wasStopped: boolean): Promise<void> {
    const { store, compose, now, times } = this.#parts;
    const startedAt = now();
    const sending = await store.savePost(begin(post, startedAt, times));
    // Somebody else has taken it over.
    if (sending === null) return;
    // A process that was held up here must not send what others may by now take for abandoned.
    if (now() - startedAt > times.leaseMs / 3) {
      await store.savePost({ ...sending, state: post.state, begunAt: post.begunAt, wakeAt: now() });
      return;
    }
    const outcome = await poster.post({
      key: sending.key,
      space: sending.space,
      channel: sending.channel,
      answer: compose(sending),
    });
    if (outcome.type === 'postponed' && outcome.wholeAccount) {
      const milliseconds = outcome.afterMs ?? times.firstRetryMs;
      line.pace.pause(now(), milliseconds);
      this.#parts.report({ type: 'waiting', account: poster.account, milliseconds });
    }
    this.#restAfter(outcome, poster, line);
    const wasUncertain = post.begunAt !== null;
    const circumstances = this.#circumstances(poster, { wasStopped, wasUncertain, isUnwanted: false });
    await this.#marks.add(afterSending(sending, outcome, circumstances));
  }

  /** Where nothing can be made sure of, one doubtful post is enough: the others wait until the platform is well again. */
  #restAfter(outcome: Outcome, poster: Poster, line: Line): void {
    if (outcome.type !== 'unknown') {
      line.uncertain = 0;
      return;
    }
    if (poster.sameKeyMs > 0) return;
    const { now, times } = this.#parts;
    const milliseconds = Math.min(2 * times.settleMs, times.firstRetryMs * 2 ** Math.min(line.uncertain, 10));
    line.uncertain += 1;
    line.pace.pause(now(), milliseconds);
  }

  async #resume(post: Post, poster: Poster, line: Line): Promise<void> {
    const { store, now, times } = this.#parts;
    const track = await store.findTrack(post.track);
    const wasStopped = track?.state.type === 'stopped';
    const isUnwanted = !(wasStopped || track?.state.type === 'on');
    const wanted = resumption(post, now(), poster.sameKeyMs);
    const what = wanted === 'send' && isUnwanted ? (post.begunAt === null ? 'drop' : 'look') : wanted;
    switch (what) {
      case 'drop':
        await this.#marks.add(miss(post, unwanted));
        return;
      case 'send':
        await this.#send(post, poster, line, wasStopped);
        return;
      case 'miss':
        await this.#marks.add(miss(post, post.reason));
        return;
      case 'look': {
        const looking = await store.savePost(look(post, now(), times));
        if (looking === null) return;
        const { key, channel } = looking;
        const sighting = await poster.find({ key, channel, since: looking.begunAt ?? looking.scheduledAt });
        const step = afterLooking(
          looking,
          sighting,
          this.#circumstances(poster, { wasStopped, isUnwanted, wasUncertain: true }),
        );
        const seen = await this.#marks.add(step);
        if (seen?.state === 'planned') await this.#send(seen, poster, line, wasStopped);
      }
    }
  }

  #circumstances(
    { sameKeyMs }: Poster,
    known: Pick<Circumstances, 'wasStopped' | 'wasUncertain' | 'isUnwanted'>,
  ): Circumstances {
    const { now, times } = this.#parts;
    return { now: now(), times, sameKeyMs, ...known };
  }
}

/** Well within what the platforms allow. */
const looksPerSecond = 1;

/** Between two looks at what is due, where nothing is. */
const idleMs = 1000;

/** Between two looks for people to tell, which a rush of posts must not multiply. */
const tellEveryMs = 1000;
