/**
 * Scratch paper for scoring: what each word says for each entry, and the sums so far. The arrays are used again and again, and
 * no question clears them: marks of earlier questions and words are told by their number, so that the cost is that of what is noted.
 */

const whole = 1;
const longPhrase = 2;

/** A word without content weighs so much where it stands in a whole phrase. */
const weightInNeutralPhrase = 0.4;

/** A word of the whole subject, such as "cyber", hardly tells one entry from another. */
const commonWeight = 0.5;
const weightOfCommon = 0.6;

/** Evidence from which on a word is explained in full: that of a topic of one word. */
const fullEvidence = 0.9;

/** A word out of a longer phrase, or out of running text, is only half explained by it. */
const shareCovered = (evidence: number): number => (evidence >= fullEvidence ? 1 : evidence * fullEvidence);

/** Words without content say something together: "for show". */
function shareOfEvidence(weight: number): number {
  if (weight === 0) return weightInNeutralPhrase;
  return weight < commonWeight ? weightOfCommon : 1;
}

export interface NotedWord {
  readonly weight: number;
  readonly likeness: number;
  readonly foreign: boolean;
}

/** What stands in the row of an entry, in its columns; entries are met at random, and a row lies in one place. */
const notedFor = 0;
const evidence = 1;
const said = 2;
const isInPhrase = 3;
const touchedBy = 4;
const phrases = 5;
const score = 6;
const covered = 7;
const content = 8;
const foreignLeft = 9;
const columns = 10;

export class ScoreSheet {
  readonly #cells: Float64Array;
  /** The entries that the word was noted for, and the entries for which there is any evidence, in the order in which they were met. */
  readonly #noted: Uint32Array;
  readonly #touched: Uint32Array;
  #notedCount = 0;
  #touchedCount = 0;
  /** How many questions and words were begun: by these numbers the marks of earlier ones are told. */
  #question = 0;
  #word = 0;
  #total = 0;
  #allForeign = 0;

  constructor(entries: number) {
    this.#cells = new Float64Array(entries * columns);
    this.#noted = new Uint32Array(entries);
    this.#touched = new Uint32Array(entries);
  }

  /** For how many entries there is any evidence. */
  get touchedCount(): number {
    return this.#touchedCount;
  }

  /** One of them, in the order in which they were met; until the next question begins. */
  touchedAt(place: number): number {
    return this.#touched[place] ?? 0;
  }

  /** Begins a question whose words weigh `total` together, and of which `foreign` are of another walk of life. */
  begin(total: number, foreign: number): void {
    this.#question += 1;
    this.#total = total;
    this.#allForeign = foreign;
    this.#touchedCount = 0;
  }

  /** Clears the row of an entry for which nothing spoke before. */
  #touch(entry: number): void {
    const cells = this.#cells;
    const row = entry * columns;
    cells[row + touchedBy] = this.#question;
    cells[row + phrases] = 0;
    cells[row + score] = 0;
    cells[row + covered] = 0;
    cells[row + content] = this.#total;
    cells[row + foreignLeft] = this.#allForeign;
    this.#touched[this.#touchedCount] = entry;
    this.#touchedCount += 1;
  }

  /** Notes that a whole name or topic of the entry stands in the question. */
  notePhrase(entry: number, isLong: boolean): void {
    if (this.#cells[entry * columns + touchedBy] !== this.#question) this.#touch(entry);
    const cell = entry * columns + phrases;
    if (isLong) this.#cells[cell] = longPhrase;
    else if (this.#cells[cell] !== longPhrase) this.#cells[cell] = whole;
  }

  /** Begins the next word. */
  beginWord(): void {
    this.#word += 1;
    this.#notedCount = 0;
  }

  /** Notes that the word, which is so rare, speaks for an entry; of several notes the strongest counts. */
  note(entry: number, weight: number, rarity: number, isInLongPhrase: boolean): void {
    const cells = this.#cells;
    const row = entry * columns;
    if (cells[row + touchedBy] !== this.#question) this.#touch(entry);
    const saying = weight * rarity;
    if (cells[row + notedFor] !== this.#word) {
      cells[row + notedFor] = this.#word;
      cells[row + evidence] = Math.fround(weight);
      cells[row + said] = Math.fround(saying);
      cells[row + isInPhrase] = 0;
      this.#noted[this.#notedCount] = entry;
      this.#notedCount += 1;
    } else {
      if ((cells[row + evidence] ?? 0) < weight) cells[row + evidence] = Math.fround(weight);
      if ((cells[row + said] ?? 0) < saying) cells[row + said] = Math.fround(saying);
    }
    if (isInLongPhrase) cells[row + isInPhrase] = 1;
  }

  /** The same for many entries, each with its own weight, of which `share` counts, outside of phrases. */
  noteAll(entries: readonly number[], weights: readonly number[], rarity: number, share: number): void {
    for (let at = 0; at < entries.length; at += 1)
      this.note(entries[at] ?? 0, (weights[at] ?? 0) * share, rarity, false);
  }

  get isWordNoted(): boolean {
    return this.#notedCount > 0;
  }

  /** Adds what the word says to the sums of every entry that it was noted for. */
  addWord({ weight, likeness, foreign }: NotedWord): void {
    const cells = this.#cells;
    const share = shareOfEvidence(weight);
    // Within a whole phrase also a common word counts for something.
    const weightInPhrase = Math.max(weight, weightInNeutralPhrase);
    for (let at = 0; at < this.#notedCount; at += 1) {
      const row = (this.#noted[at] ?? 0) * columns;
      const saying = cells[row + isInPhrase] === 1 ? weightInPhrase : weight;
      cells[row + score] = this.#at(row + score) + this.#at(row + said) * likeness * share;
      cells[row + covered] = this.#at(row + covered) + saying * shareCovered(this.#at(row + evidence));
      cells[row + content] = this.#at(row + content) + (saying - weight);
      if (foreign) cells[row + foreignLeft] = this.#at(row + foreignLeft) - 1;
    }
  }

  #at(cell: number): number {
    return this.#cells[cell] ?? 0;
  }

  scoreOf(entry: number): number {
    return this.#at(entry * columns + score);
  }

  /** Share of the question's content that the entry explains, from 0 to 1. */
  coverageOf(entry: number): number {
    const all = this.#at(entry * columns + content);
    return all === 0 ? 0 : Math.min(1, this.#at(entry * columns + covered) / all);
  }

  /** Weight of the content that the entry does not explain. */
  unexplainedOf(entry: number): number {
    return Math.max(0, this.#at(entry * columns + content) - this.#at(entry * columns + covered));
  }

  /** How many words of another walk of life the entry does not hold. */
  foreignTo(entry: number): number {
    return this.#at(entry * columns + foreignLeft);
  }

  hasPhrase(entry: number): boolean {
    return this.#at(entry * columns + phrases) !== 0;
  }

  hasLongPhrase(entry: number): boolean {
    return this.#at(entry * columns + phrases) === longPhrase;
  }
}
