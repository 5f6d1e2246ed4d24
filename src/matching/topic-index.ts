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

const weightInNeutralPhrase = 0.4;

/** A word of the whole subject, such as "cyber", hardly tells one entry from another. */
const commonWeight = 0.5;
const weightOfCommon = 0.6;

/** A single word out of a longer phrase says less than the whole phrase. */
function wordWeight(field: Field, phraseLength: number): number {
  return field === 'text' ? alone.text : alone[field] / Math.sqrt(phraseLength);
}

/** A word out of a longer phrase, or out of running text, is only half explained by it. */
function shareCovered(weight: number): number {
  return weight >= alone.topic ? 1 : weight * alone.topic;
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

  /** Scores every entry that shares a word with the question, the best first. */
  rank(words: readonly WeightedWord[]): readonly TopicScore[] {
    const sheet = this.#sheet;
    const postings = words.map((word) => this.#postings.get(word.stem));
    const phrases = this.#phrasesIn(words);
    // Who is met first comes first among equals.
    sheet.begin(words.reduce((sum, word) => sum + word.weight, 0));
    for (const [position, word] of words.entries()) {
      if (word.weight > 0) for (const document of postings[position]?.documents ?? []) sheet.touch(document);
    }
    for (const { payload } of phrases) sheet.touchByPhrase(payload.document, payload.length > 1);
    for (const [position, word] of words.entries())
      this.#scoreWord(word, position, postings[position], phrases);
    return sheet.touched
      .flatMap((index) => this.#scoreOf(index))
      .toSorted((one, other) => other.score - one.score);
  }

  #scoreWord(
    word: WeightedWord,
    position: number,
    postings: Postings | undefined,
    phrases: readonly PhraseMatch<PhrasePayload>[],
  ): void {
    const sheet = this.#sheet;
    sheet.beginWord();
    if (word.weight > 0 && postings !== undefined) {
      const { documents, weights } = postings;
      for (let at = 0; at < documents.length; at += 1)
        sheet.note(documents[at] ?? 0, weights[at] ?? 0, false);
    }
    for (const { payload, positions } of phrases) {
      if (positions.includes(position)) sheet.note(payload.document, payload.weight, payload.length > 1);
    }
    sheet.addWord(
      {
        weight: word.weight,
        // Within a whole phrase also a common word counts for something.
        weightInPhrase: Math.max(word.weight, weightInNeutralPhrase),
        rarity: this.#rarityOf(postings),
        likeness: word.likeness,
        // Words without content say something together: "for show".
        content: word.weight === 0 ? weightInNeutralPhrase : word.weight < commonWeight ? weightOfCommon : 1,
      },
      shareCovered,
    );
  }

  #scoreOf(index: number): readonly TopicScore[] {
    const document = this.#documents[index];
    if (document === undefined) return [];
    return [
      {
        ref: document.ref,
        kind: document.kind,
        score: this.#sheet.scoreOf(index),
        coverage: this.#sheet.coverageOf(index),
        wholePhrase: this.#sheet.hasPhrase(index),
        longPhrase: this.#sheet.hasLongPhrase(index),
      },
    ];
  }
}
