/** Names that share telling words with a typed one: "Exeter University" and "University of Exeter". */
import { editDistance } from '../matching/edit-distance.ts';
import { FirstLetterIndex } from '../matching/first-letters.ts';
import { LetterPairIndex } from '../matching/letter-pairs.ts';

/** They build names and tell nothing. */
const building: ReadonlySet<string> = new Set(
  'a an and at by for in of on the to de des du d la le les l en pour der die das für fur zu'.split(' '),
);

/** Of what is typed, so much has to stand in a name for it to be offered; rare words weigh more than common ones. */
const leastShare = 0.4;
/** A word that is only like the one typed counts so much of it. */
const shareOfSlip = 0.9;

const comparedWords = 12;
/** Names have fewer words that tell anything. */
const mostWords = 16;
const mostSlips = 3;
const slipsOffered = (length: number): number =>
  length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : mostSlips;

/** A word as typed, with the words of the list that it may be a slip of, the likest first. */
export interface TypedWord {
  readonly typed: string;
  readonly like: readonly { readonly word: string; readonly slips: number }[];
}

interface Spellings {
  readonly alike: LetterPairIndex;
  /** Those that begin otherwise. */
  readonly otherwise: FirstLetterIndex;
}

const indexSpellings = (words: readonly string[]): Spellings => ({
  alike: new LetterPairIndex(words),
  otherwise: new FirstLetterIndex(words),
});

export class SharedWords {
  readonly #names: readonly ReadonlySet<string>[];
  readonly #places = new Map<string, number[]>();
  #spellings: Spellings | undefined;

  /** Takes the words of each name. */
  constructor(names: readonly (readonly string[])[]) {
    this.#names = names.map((words) => new Set(words));
    for (const [place, words] of this.#names.entries()) {
      for (const word of words) {
        const known = this.#places.get(word);
        if (known === undefined) this.#places.set(word, [place]);
        else known.push(place);
      }
    }
  }

  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** A word of the list is itself and no slip of another. */
  read(typed: string): TypedWord {
    const offered = slipsOffered(typed.length);
    if (offered === 0 || this.#places.has(typed)) return { typed, like: [] };
    this.#spellings ??= indexSpellings([...this.#places.keys()]);
    const { alike, otherwise } = this.#spellings;
    const near = new Set([...alike.candidates(typed, comparedWords, offered), ...otherwise.near(typed)]);
    const like = [...near]
      .map((word) => ({ word, slips: editDistance(typed, word, offered) }))
      .filter(({ slips }) => slips <= offered)
      .toSorted((one, other) => one.slips - other.slips);
    return { typed, like };
  }

  /** The places of at most `most` names that hold enough of `typed`, the likest first. */
  likest(typed: readonly TypedWord[], most: number): readonly number[] {
    const asked = [...new Map(typed.map((one) => [one.typed, one])).values()]
      .filter(({ typed: word }) => !building.has(word))
      .slice(0, mostWords);
    const whole = asked.reduce((sum, { typed: word }) => sum + this.#weightOf(word), 0);
    const held = new Map<number, number>();
    for (const { typed: word, like } of asked) {
      const weight = this.#weightOf(word);
      const places = new Map<number, number>();
      for (const other of like)
        for (const place of this.#places.get(other.word) ?? []) places.set(place, weight * shareOfSlip);
      for (const place of this.#places.get(word) ?? []) places.set(place, weight);
      for (const [place, share] of places) held.set(place, (held.get(place) ?? 0) + share);
    }
    return [...held]
      .filter(([, weight]) => weight / whole >= leastShare)
      .map(([place, weight]) => ({ place, likeness: weight / whole + weight / this.#weightAt(place) }))
      .toSorted((one, other) => other.likeness - one.likeness || one.place - other.place)
      .slice(0, most)
      .map(({ place }) => place);
  }

  #weightOf(word: string): number {
    const names = this.#places.get(word)?.length ?? 0;
    return Math.log(1 + this.#names.length / (names + 1));
  }

  #weightAt(place: number): number {
    let sum = 0;
    for (const word of this.#names[place] ?? []) if (!building.has(word)) sum += this.#weightOf(word);
    return Math.max(sum, Number.EPSILON);
  }
}
