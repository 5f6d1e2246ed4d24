/** Scratch paper for scoring: the evidence of each word for each entry, kept in arrays that are used again and again. */

const whole = 1;
const longPhrase = 2;

export class ScoreSheet {
  #evidence = new Float32Array();
  #inPhrase = new Uint8Array();
  #phrases = new Uint8Array();
  #seen = new Uint8Array();
  #words = 0;
  /** The entries for which there is any evidence. */
  readonly touched: number[] = [];

  /** Clears the sheet for so many entries and words. */
  begin(entries: number, words: number): void {
    const cells = entries * words;
    if (this.#evidence.length < cells) {
      this.#evidence = new Float32Array(cells);
      this.#inPhrase = new Uint8Array(cells);
    } else {
      this.#evidence.fill(0, 0, cells);
      this.#inPhrase.fill(0, 0, cells);
    }
    if (this.#seen.length < entries) {
      this.#seen = new Uint8Array(entries);
      this.#phrases = new Uint8Array(entries);
    } else {
      this.#seen.fill(0);
      this.#phrases.fill(0);
    }
    this.#words = words;
    this.touched.length = 0;
  }

  /** Notes that a word speaks for an entry; of several notes the strongest counts. */
  note(entry: number, word: number, weight: number): void {
    const cell = entry * this.#words + word;
    if ((this.#evidence[cell] ?? 0) < weight) this.#evidence[cell] = weight;
    if (this.#seen[entry] === 1) return;
    this.#seen[entry] = 1;
    this.touched.push(entry);
  }

  /** The same for a word that stands in a whole name or topic of the entry. */
  notePhrase(entry: number, word: number, weight: number, isLong: boolean): void {
    this.note(entry, word, weight);
    if (this.#phrases[entry] !== longPhrase) this.#phrases[entry] = whole;
    if (!isLong) return;
    this.#inPhrase[entry * this.#words + word] = longPhrase;
    this.#phrases[entry] = longPhrase;
  }

  evidence(entry: number, word: number): number {
    return this.#evidence[entry * this.#words + word] ?? 0;
  }

  /** Whether the word stands in a whole phrase of two words or more. */
  isInPhrase(entry: number, word: number): boolean {
    return this.#inPhrase[entry * this.#words + word] === longPhrase;
  }

  hasPhrase(entry: number): boolean {
    return this.#phrases[entry] !== 0;
  }

  hasLongPhrase(entry: number): boolean {
    return this.#phrases[entry] === longPhrase;
  }
}
