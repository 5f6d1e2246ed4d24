/**
 * Finds the texts that are at most so many slips away from one that was typed. Every slip changes the length by one letter at most and
 * the set of letters by two, so that few of many texts have to be compared letter by letter.
 */
import { editDistance } from './edit-distance.ts';

const signs = 32;

/** A bit for each sign that stands in the text; signs beyond 32 share their bits. */
function signsIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) % signs);
  return bits;
}

/** How many bits differ. */
function differing(one: number, other: number): number {
  let left = one ^ other;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

const changedBySlip = 2;

interface OfLength {
  readonly places: Uint32Array;
  readonly signs: Int32Array;
}

export interface NearText {
  /** Among all the texts. */
  readonly place: number;
  readonly slips: number;
}

export class NearTextIndex {
  readonly #texts: readonly string[];
  readonly #byLength = new Map<number, OfLength>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    const places = new Map<number, number[]>();
    for (const [place, { length }] of texts.entries()) {
      const known = places.get(length);
      if (known === undefined) places.set(length, [place]);
      else known.push(place);
    }
    for (const [length, those] of places)
      this.#byLength.set(length, {
        places: Uint32Array.from(those),
        signs: Int32Array.from(those, (place) => signsIn(texts[place] ?? '')),
      });
  }

  /** The texts with the fewest slips between them and `typed`, if these are `mostSlips` or fewer, in their order. */
  nearest(typed: string, mostSlips: number): readonly NearText[] {
    const wanted = signsIn(typed);
    let limit = mostSlips;
    let found: NearText[] = [];
    for (let length = typed.length - mostSlips; length <= typed.length + mostSlips; length += 1) {
      const { places, signs: held } = this.#byLength.get(length) ?? noTexts;
      for (let at = 0; at < places.length; at += 1) {
        if (differing(wanted, held[at] ?? 0) > limit * changedBySlip) continue;
        const place = places[at] ?? 0;
        const slips = editDistance(typed, this.#texts[place] ?? '', limit);
        if (slips > limit) continue;
        if (slips < limit) found = [];
        limit = slips;
        found.push({ place, slips });
      }
    }
    return found.toSorted((one, other) => one.place - other.place);
  }
}

const noTexts: OfLength = { places: new Uint32Array(), signs: new Int32Array() };
