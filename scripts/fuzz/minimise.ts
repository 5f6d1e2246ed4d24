/** Makes what fails smaller, as long as it goes on failing. */
import type { Case } from './cases.ts';

export interface Effort {
  /** Whether the smaller case fails in the same way. */
  readonly fails: (smaller: Case) => boolean;
  /** How many smaller cases may be tried. */
  readonly tries: number;
}

class Minimiser {
  readonly #fails: (smaller: Case) => boolean;
  #left: number;

  constructor({ fails, tries }: Effort) {
    this.#fails = fails;
    this.#left = tries;
  }

  #try(smaller: Case): boolean {
    this.#left -= 1;
    return this.#left >= 0 && this.#fails(smaller);
  }

  /** Takes away halves, then quarters and so on of `whole`, where `make` of the rest still fails. */
  shrink<Whole extends string | readonly string[]>(
    whole: Whole,
    without: (whole: Whole, from: number, to: number) => Whole,
    make: (smaller: Whole) => Case,
  ): Whole {
    let kept = whole;
    for (let size = Math.ceil(kept.length / 2); size >= 1 && this.#left > 0; size = Math.floor(size / 2)) {
      for (let from = 0; from < kept.length && this.#left > 0;) {
        const smaller = without(kept, from, from + size);
        if (this.#try(make(smaller))) kept = smaller;
        else from += size;
      }
    }
    return kept;
  }
}

const cutText = (text: string, from: number, to: number): string => text.slice(0, from) + text.slice(to);
const cutTurns = (turns: readonly string[], from: number, to: number): readonly string[] =>
  turns.toSpliced(from, to - from);

/** Takes a case that fails and returns one that is smaller where one was found, and still fails. */
export function minimise(subject: Case, effort: Effort): Case {
  const minimiser = new Minimiser(effort);
  if (subject.type === 'complete') {
    const make = (typed: string): Case => ({ ...subject, typed });
    return make(minimiser.shrink(subject.typed, cutText, make));
  }
  let turns = minimiser.shrink(subject.turns, cutTurns, (smaller) => ({ ...subject, turns: smaller }));
  for (const [position, turn] of turns.entries()) {
    const make = (text: string): Case => ({ ...subject, turns: turns.with(position, text) });
    turns = turns.with(position, minimiser.shrink(turn, cutText, make));
  }
  return { ...subject, turns };
}
