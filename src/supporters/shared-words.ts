/** Names that share telling words with a typed one: "Exeter University" and "University of Exeter". */

/** They build names and tell nothing. */
const building: ReadonlySet<string> = new Set(
  'a an and at by for in of on the to de des du d la le les l en pour der die das für fur zu'.split(' '),
);

/** Of what is typed, so much has to stand in a name for it to be offered; rare words weigh more than common ones. */
const leastShare = 0.5;

export class SharedWords {
  readonly #names: readonly ReadonlySet<string>[];
  readonly #places = new Map<string, number[]>();

  /** Takes the words of each name. */
  constructor(names: readonly (readonly string[])[]) {
    this.#names = names.map((words) => new Set(words.filter((word) => !building.has(word))));
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

  /** The places of at most `most` names that hold enough of `typed`, the likest first. */
  likest(typed: readonly string[], most: number): readonly number[] {
    const asked = [...new Set(typed)].filter((word) => !building.has(word));
    const whole = asked.reduce((sum, word) => sum + this.#weightOf(word), 0);
    if (whole === 0) return [];
    const held = new Map<number, number>();
    for (const word of asked)
      for (const place of this.#places.get(word) ?? [])
        held.set(place, (held.get(place) ?? 0) + this.#weightOf(word));
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
    for (const word of this.#names[place] ?? []) sum += this.#weightOf(word);
    return Math.max(sum, Number.EPSILON);
  }
}
