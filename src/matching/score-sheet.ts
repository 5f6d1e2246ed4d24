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

export class ScoreSheet {
  readonly #evidence: Float32Array;
  readonly #said: Float32Array;
  readonly #isInPhrase: Uint8Array;
  readonly #notedFor: Uint32Array;
  readonly #touchedBy: Uint32Array;
  readonly #phrases: Uint8Array;
  readonly #score: Float64Array;
  readonly #covered: Float64Array;
  readonly #content: Float64Array;
  readonly #foreign: Uint16Array;
  /** The entries that the word was noted for, and the entries for which there is any evidence, in the order in which they were met. */
  readonly #noted: Uint32Array;
  readonly #touched: Uint32Array;
  #notedCount = 0;
  #touchedCount = 0;
  #question = 0;
  #word = 0;
  #total = 0;
  #allForeign = 0;

  constructor(entries: number) {
    this.#evidence = new Float32Array(entries);
    this.#said = new Float32Array(entries);
    this.#isInPhrase = new Uint8Array(entries);
    this.#notedFor = new Uint32Array(entries);
    this.#touchedBy = new Uint32Array(entries);
    this.#phrases = new Uint8Array(entries);
    this.#score = new Float64Array(entries);
    this.#covered = new Float64Array(entries);
    this.#content = new Float64Array(entries);
    this.#foreign = new Uint16Array(entries);
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
    this.#question = this.#next(this.#question, this.#touchedBy);
    this.#total = total;
    this.#allForeign = foreign;
    this.#touchedCount = 0;
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
    this.#foreign[entry] = this.#allForeign;
    this.#touched[this.#touchedCount] = entry;
    this.#touchedCount += 1;
  }

  touchAll(entries: readonly number[]): void {
    for (let at = 0; at < entries.length; at += 1) this.touch(entries[at] ?? 0);
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
    this.#notedCount = 0;
  }

  /** Notes that the word, which is so rare, speaks for an entry that is touched; of several notes the strongest counts. */
  note(entry: number, weight: number, rarity: number, isInLongPhrase: boolean): void {
    const said = weight * rarity;
    if (this.#notedFor[entry] !== this.#word) {
      this.#notedFor[entry] = this.#word;
      this.#evidence[entry] = weight;
      this.#said[entry] = said;
      this.#isInPhrase[entry] = 0;
      this.#noted[this.#notedCount] = entry;
      this.#notedCount += 1;
    } else {
      if ((this.#evidence[entry] ?? 0) < weight) this.#evidence[entry] = weight;
      if ((this.#said[entry] ?? 0) < said) this.#said[entry] = said;
    }
    if (isInLongPhrase) this.#isInPhrase[entry] = 1;
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
    const share = shareOfEvidence(weight);
    // Within a whole phrase also a common word counts for something.
    const weightInPhrase = Math.max(weight, weightInNeutralPhrase);
    for (let at = 0; at < this.#notedCount; at += 1) {
      const entry = this.#noted[at] ?? 0;
      const evidence = this.#evidence[entry] ?? 0;
      const said = this.#isInPhrase[entry] === 1 ? weightInPhrase : weight;
      this.#score[entry] = (this.#score[entry] ?? 0) + (this.#said[entry] ?? 0) * likeness * share;
      this.#covered[entry] = (this.#covered[entry] ?? 0) + said * shareCovered(evidence);
      this.#content[entry] = (this.#content[entry] ?? 0) + (said - weight);
      if (foreign) this.#foreign[entry] = (this.#foreign[entry] ?? 1) - 1;
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

  /** Weight of the content that the entry does not explain. */
  unexplainedOf(entry: number): number {
    return Math.max(0, (this.#content[entry] ?? 0) - (this.#covered[entry] ?? 0));
  }

  /** How many words of another walk of life the entry does not hold. */
  foreignTo(entry: number): number {
    return this.#foreign[entry] ?? 0;
  }

  hasPhrase(entry: number): boolean {
    return this.#phrases[entry] !== 0;
  }

  hasLongPhrase(entry: number): boolean {
    return this.#phrases[entry] === longPhrase;
  }
}
