/**
 * Ranks entries by the words that they share with a question. Every entry is a bag of stems with a weight by where the word
 * stands (name, topic, running text); rare words count more than those that many entries of the kind share.
 */
import type { EntryKind, Reference } from '../knowledge/reference.ts';
import { PhraseTable, type PhraseMatch, type StemmedWord } from './phrases.ts';
import { ScoreSheet } from './score-sheet.ts';

export type Field = 'name' | 'topic' | 'text';

export interface TopicPhrase {
  /** The stems that carry content. */
  readonly stems: readonly string[];
  /** The stems that have to stand there for the whole phrase to be met. */
  readonly whole: readonly string[];
  readonly field: Field;
}

export interface TopicDocument {
  readonly ref: Reference;
  readonly kind: EntryKind;
  readonly phrases: readonly TopicPhrase[];
}

export interface WeightedWord extends StemmedWord {
  /** How much the word says; 0 for a word without content. */
  readonly weight: number;
  /** From 0 to 1: how sure the spelling is. */
  readonly likeness: number;
}

export interface TopicScore {
  readonly ref: Reference;
  readonly kind: EntryKind;
  /** Sum of the evidence of all shared words. */
  readonly score: number;
  /** Share of the question's content that the entry explains, from 0 to 1. */
  readonly coverage: number;
  /** A whole name or topic of the entry stands in the question. */
  readonly wholePhrase: boolean;
  /** … of two words or more. */
  readonly longPhrase: boolean;
}

const alone: Readonly<Record<Field, number>> = { name: 1, topic: 0.9, text: 0.35 };
const inPhrase: Readonly<Record<Field, number>> = { name: 1.4, topic: 1.2, text: 0.35 };

/** A single word out of a longer phrase says less than the whole phrase. */
function wordWeight(field: Field, phraseLength: number): number {
  return field === 'text' ? alone.text : alone[field] / Math.sqrt(phraseLength);
}

/** The entries that have a stem, in order, each with the weight of the place where it stands. */
interface Postings {
  readonly documents: number[];
  readonly weights: number[];
  /** How rare the stem is; 0 until it is first asked for. */
  rarity: number;
}

interface PhrasePayload {
  readonly document: number;
  readonly weight: number;
  readonly length: number;
}

/** The index of entries of one kind, among which they compete. */
export class TopicIndex {
  readonly #documents: readonly TopicDocument[];
  readonly #postings = new Map<string, Postings>();
  readonly #phrases = new PhraseTable<PhrasePayload>();
  readonly #sheet: ScoreSheet;

  constructor(documents: readonly TopicDocument[]) {
    this.#documents = documents;
    this.#sheet = new ScoreSheet(documents.length);
    for (const [position, document] of documents.entries()) this.#add(position, document);
  }

  #add(position: number, { phrases }: TopicDocument): void {
    for (const { stems, whole, field } of phrases) {
      for (const stem of stems) this.#post(stem, position, wordWeight(field, whole.length));
      if (field !== 'text') {
        this.#phrases.add(whole, { document: position, weight: inPhrase[field], length: whole.length });
      }
    }
  }

  /** Notes a stem of a document; of several places the weightiest counts. Documents come one after the other. */
  #post(stem: string, document: number, weight: number): void {
    const postings = this.#postings.get(stem);
    if (postings === undefined) {
      this.#postings.set(stem, { documents: [document], weights: [weight], rarity: 0 });
      return;
    }
    const { documents, weights } = postings;
    const last = documents.length - 1;
    if (documents[last] !== document) {
      documents.push(document);
      weights.push(weight);
    } else if ((weights[last] ?? 0) < weight) weights[last] = weight;
  }

  /** How rare a stem is among the entries, from about 0 (in all) to 1 (in one). */
  #rarityOf(postings: Postings | undefined): number {
    if (postings === undefined) return 1;
    if (postings.rarity === 0) {
      const all = this.#documents.length + 1;
      let spread = 0;
      for (const weight of postings.weights) spread += weight > alone.text ? 1 : 0.4;
      postings.rarity = Math.max(0.05, Math.log(all / Math.max(1, spread)) / Math.log(all));
    }
    return postings.rarity;
  }

  /** The phrases that stand in the question; one word without content is none. */
  #phrasesIn(words: readonly WeightedWord[]): readonly PhraseMatch<PhrasePayload>[] {
    return this.#phrases
      .find(words)
      .filter(
        ({ payload, positions }) =>
          payload.length > 1 || positions.some((position) => (words[position]?.weight ?? 0) > 0),
      );
  }

  /** Scores every entry that shares a word with the question, the best first; who is met first comes first among equals. */
  rank(words: readonly WeightedWord[]): readonly TopicScore[] {
    const sheet = this.#sheet;
    const postings = words.map((word) => this.#postings.get(word.stem));
    const phrases = this.#phrasesIn(words);
    let total = 0;
    for (const { weight } of words) total += weight;
    sheet.begin(total);
    for (let position = 0; position < words.length; position += 1) {
      const found = postings[position];
      if (found !== undefined && words[position]?.weight !== 0) sheet.touchAll(found.documents);
    }
    for (const { payload } of phrases) sheet.touchByPhrase(payload.document, payload.length > 1);
    if (sheet.touched.length === 0) return noScores;
    for (const [position, word] of words.entries())
      this.#scoreWord(word, position, postings[position], phrases);
    const scores: TopicScore[] = [];
    for (const index of sheet.touched) {
      const document = this.#documents[index];
      if (document !== undefined) scores.push(this.#scoreOf(document, index));
    }
    return scores.toSorted(byScore);
  }

  /** Adds what one word says of each entry, alone or in a phrase. */
  #scoreWord(
    word: WeightedWord,
    position: number,
    postings: Postings | undefined,
    phrases: readonly PhraseMatch<PhrasePayload>[],
  ): void {
    const sheet = this.#sheet;
    sheet.beginWord();
    if (word.weight > 0 && postings !== undefined) sheet.noteAll(postings.documents, postings.weights);
    for (const { payload, positions } of phrases) {
      if (positions.includes(position)) sheet.note(payload.document, payload.weight, payload.length > 1);
    }
    if (sheet.isWordNoted) sheet.addWord(word, this.#rarityOf(postings));
  }

  #scoreOf({ ref, kind }: TopicDocument, index: number): TopicScore {
    const sheet = this.#sheet;
    return {
      ref,
      kind,
      score: sheet.scoreOf(index),
      coverage: sheet.coverageOf(index),
      wholePhrase: sheet.hasPhrase(index),
      longPhrase: sheet.hasLongPhrase(index),
    };
  }
}

const noScores: readonly TopicScore[] = [];
const byScore = (one: TopicScore, other: TopicScore): number => other.score - one.score;
