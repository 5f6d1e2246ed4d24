/**
 * Scratch paper for scoring: what each word says for each entry, and the sums so far. The arrays are used again and again, and
 * no question clears them: marks of earlier questions and words are told by their number, so that the cost is that of what is noted.
 */

const whole = 1;
const longPhrase = 2;

/** What one word of a question is worth to every entry that it speaks for. */
export interface WordValue {
  /** How the word weighs in the coverage. */
  readonly weight: number;
  /** The same within a whole phrase of two words or more. */
  readonly weightInPhrase: number;
  /** What to multiply the evidence by, one after the other. */
  readonly rarity: number;
  readonly likeness: number;
  readonly content: number;
}

export class ScoreSheet {
  readonly #evidence: Float32Array;
  readonly #isInPhrase: Uint8Array;
  readonly #notedFor: Uint32Array;
  readonly #touchedBy: Uint32Array;
  readonly #phrases: Uint8Array;
  readonly #score: Float64Array;
  readonly #covered: Float64Array;
  readonly #content: Float64Array;
  readonly #noted: number[] = [];
  #question = 0;
  #word = 0;
  #total = 0;
  /** The entries for which there is any evidence, in the order in which they were met. */
  readonly touched: number[] = [];

  constructor(entries: number) {
    this.#evidence = new Float32Array(entries);
    this.#isInPhrase = new Uint8Array(entries);
    this.#notedFor = new Uint32Array(entries);
    this.#touchedBy = new Uint32Array(entries);
    this.#phrases = new Uint8Array(entries);
    this.#score = new Float64Array(entries);
    this.#covered = new Float64Array(entries);
    this.#content = new Float64Array(entries);
  }

  /** Begins a question whose words weigh `total` together. */
  begin(total: number): void {
    this.#question = this.#next(this.#question, this.#touchedBy);
    this.#total = total;
    this.touched.length = 0;
  }

  /** The number after `current`; when they run out, the marks are taken away and counting begins anew. */
  #next(current: number, marks: Uint32Array): number {
    if (current < 0xffff_ffff) return current + 1;
    marks.fill(0);
    return 1;
  }

  /** Notes that something speaks for an entry. */
  touch(entry: number): void {
    if (this.#touchedBy[entry] === this.#question) return;
    this.#touchedBy[entry] = this.#question;
    this.#phrases[entry] = 0;
    this.#score[entry] = 0;
    this.#covered[entry] = 0;
    this.#content[entry] = this.#total;
    this.touched.push(entry);
  }

  /** Notes that a whole name or topic of the entry stands in the question. */
  touchByPhrase(entry: number, isLong: boolean): void {
    this.touch(entry);
    if (isLong) this.#phrases[entry] = longPhrase;
    else if (this.#phrases[entry] !== longPhrase) this.#phrases[entry] = whole;
  }

  /** Begins the next word. */
  beginWord(): void {
    this.#word = this.#next(this.#word, this.#notedFor);
    this.#noted.length = 0;
  }

  /** Notes that the word speaks for an entry that is touched; of several notes the strongest counts. */
  note(entry: number, weight: number, isInLongPhrase: boolean): void {
    if (this.#notedFor[entry] !== this.#word) {
      this.#notedFor[entry] = this.#word;
      this.#evidence[entry] = weight;
      this.#isInPhrase[entry] = 0;
      this.#noted.push(entry);
    } else if ((this.#evidence[entry] ?? 0) < weight) this.#evidence[entry] = weight;
    if (isInLongPhrase) this.#isInPhrase[entry] = 1;
  }

  /** Adds what the word says to the sums of every entry that it was noted for. `shareCovered` takes the evidence. */
  addWord(value: WordValue, shareCovered: (evidence: number) => number): void {
    for (const entry of this.#noted) {
      const evidence = this.#evidence[entry] ?? 0;
      const said = this.#isInPhrase[entry] === 1 ? value.weightInPhrase : value.weight;
      this.#score[entry] =
        (this.#score[entry] ?? 0) + evidence * value.rarity * value.likeness * value.content;
      this.#covered[entry] = (this.#covered[entry] ?? 0) + said * shareCovered(evidence);
      this.#content[entry] = (this.#content[entry] ?? 0) + (said - value.weight);
    }
  }

  scoreOf(entry: number): number {
    return this.#score[entry] ?? 0;
  }

  /** Share of the question's content that the entry explains, from 0 to 1. */
  coverageOf(entry: number): number {
    const content = this.#content[entry] ?? 0;
    return content === 0 ? 0 : Math.min(1, (this.#covered[entry] ?? 0) / content);
  }

  hasPhrase(entry: number): boolean {
    return this.#phrases[entry] !== 0;
  }

  hasLongPhrase(entry: number): boolean {
    return this.#phrases[entry] === longPhrase;
  }
}
