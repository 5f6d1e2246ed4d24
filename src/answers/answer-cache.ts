/** Keeps the answers to queries that were asked before: the same query has the same answer, and everybody asks alike. */
import { oncePerFrozen } from '../once.ts';
import type { Query, Reading } from '../questions/query.ts';
import type { Answer } from './answer.ts';

/** Whether a query has the same answer for a day at least, and holds no word of the person who asked. */
function isLasting(query: Query): boolean {
  if (query.kind === 'citations') return isLasting(query.of);
  if (query.kind === 'daily') return isOfToday(query);
  if ('noSuchNumber' in query) return false;
  if (query.kind !== 'none') return true;
  switch (query.reason.type) {
    case 'not-covered':
    case 'nothing-said':
      return true;
    case 'no-such-principle':
    case 'unknown-person':
    case 'unknown-party':
    case 'no-such-period':
    case 'no-such-date':
    case 'no-such-count':
    case 'several-on-list':
    case 'not-on-list':
    case 'no-such-part':
      return false;
  }
}

function isOfToday(query: Query): boolean {
  if (query.kind === 'citations') return isOfToday(query.of);
  return query.kind === 'daily' && query.choice === 'today';
}

/** Freezes plain data with everything in it, and returns it. */
export function freezeAll<Value>(value: Value): Value {
  // What was frozen before is frozen throughout.
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeAll(part);
  return Object.freeze(value);
}

/** How a command is read comes as the same frozen query each time. */
const textOf = oncePerFrozen((query: Query) => JSON.stringify(query));

export class AnswerCache {
  /**
   * By the query and how sure its reading is, as JSON, and the day where the answer is of that day: names of entries, never what a person
   * typed.
   */
  #young = new Map<string, Answer>();
  /** Those that were not asked for since the young ones began. */
  #old = new Map<string, Answer>();
  readonly #half: number;

  /** Holds `capacity` answers at most; beyond that those not asked for for longest are dropped, up to half of all. */
  constructor(capacity: number) {
    this.#half = Math.max(1, Math.floor(capacity / 2));
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  /**
   * The answer to `reading` at `now`: the very object that it had last time, or what `work` returns, which has to go by the same `now`.
   * What is kept is frozen; an answer that depends on chance, or holds words of the person, is neither.
   */
  answer(reading: Reading, now: Date, work: (reading: Reading) => Answer): Answer {
    const { query, confidence } = reading;
    if (!isLasting(query)) return work(reading);
    // Answers show no more of it than two places.
    const day = isOfToday(query) ? now.toISOString().slice(0, 10) : '';
    const key = `${Math.round(confidence * 100)} ${day} ${textOf(query)}`;
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const answer = this.#old.get(key) ?? freezeAll(work(reading));
    this.#old.delete(key);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, answer);
    return answer;
  }
}
