/** The cues of one question and where their words stand: a handful, found sooner one by one than in a map. */
import type { CueName } from '../language/lexicon.ts';

const noPlaces: ReadonlySet<number> = new Set();

export class FoundCues {
  readonly #names: CueName[] = [];
  readonly #places: Set<number>[] = [];

  #at(cue: CueName): Set<number> | undefined {
    for (let at = 0; at < this.#names.length; at += 1) if (this.#names[at] === cue) return this.#places[at];
    return undefined;
  }

  /** The cues that are there, in no order. */
  get names(): readonly CueName[] {
    return this.#names;
  }

  has(cue: CueName): boolean {
    return this.#at(cue) !== undefined;
  }

  /** Positions of the words that make up the cue; empty where it is not there. */
  placesOf(cue: CueName): ReadonlySet<number> {
    return this.#at(cue) ?? noPlaces;
  }

  /** Whether the word at `position` is part of any cue. */
  isAt(position: number): boolean {
    return this.#places.some((places) => places.has(position));
  }

  /** Adds the words at `positions` to those of the cue. */
  add(cue: CueName, positions: Iterable<number>): void {
    let places = this.#at(cue);
    if (places === undefined) {
      places = new Set();
      this.#names.push(cue);
      this.#places.push(places);
    }
    for (const position of positions) places.add(position);
  }

  /** Leaves the cue only the places that are not `taken`; without any it is not there. */
  take(cue: CueName, taken: ReadonlySet<number>): void {
    const places = this.#at(cue);
    if (places === undefined || taken.size === 0) return;
    for (const place of taken) places.delete(place);
    if (places.size > 0) return;
    const at = this.#names.indexOf(cue);
    this.#names.splice(at, 1);
    this.#places.splice(at, 1);
  }
}
