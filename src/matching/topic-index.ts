/**
 * Ranks entries by the words that they share with a question. Every entry is a bag of stems with a weight by where the word
 * stands (name, topic, running text); rare words count more than those that many entries of the kind share.
 */
import type { EntryKind, Reference } from '../knowledge/reference.ts';
import { PhraseTable, type StemmedWord } from './phrases.ts';
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
  /** A word of another walk of life, such as "recipe". */
  readonly foreign: boolean;
}

export interface TopicScore {
  readonly ref: Reference;
  readonly kind: EntryKind;
  /** Sum of the evidence of all shared words. */
  readonly score: number;
  /** Share of the question's content that the entry explains, from 0 to 1. */
  readonly coverage: number;
  /** Weight of the content that the entry does not explain. */
  readonly unexplained: number;
  /** How many of the words that the entry does not explain are of another walk of life. */
  readonly foreign: number;
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

interface Posting {
  readonly document: number;
  readonly weight: number;
}

interface PhrasePayload {
  readonly document: number;
  readonly weight: number;
  readonly length: number;
}

export class TopicIndex {
  readonly #documents: readonly TopicDocument[];
  readonly #postings = new Map<string, Posting[]>();
  readonly #phrases = new PhraseTable<PhrasePayload>();
  readonly #counts = new Map<EntryKind, number>();
  readonly #spread = new Map<string, number>();
  readonly #sheet = new ScoreSheet();

  constructor(documents: readonly TopicDocument[]) {
    this.#documents = documents;
    for (const [position, document] of documents.entries()) this.#add(position, document);
  }

  #add(position: number, { kind, phrases }: TopicDocument): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    const weights = new Map<string, number>();
    for (const { stems, whole, field } of phrases) {
      for (const stem of stems) {
        weights.set(stem, Math.max(weights.get(stem) ?? 0, wordWeight(field, whole.length)));
      }
      if (field !== 'text') {
        this.#phrases.add(whole, { document: position, weight: inPhrase[field], length: whole.length });
      }
    }
    for (const [stem, weight] of weights) {
      const postings = this.#postings.get(stem);
      if (postings === undefined) this.#postings.set(stem, [{ document: position, weight }]);
      else postings.push({ document: position, weight });
      const key = `${kind} ${stem}`;
      this.#spread.set(key, (this.#spread.get(key) ?? 0) + (weight > alone.text ? 1 : 0.4));
    }
  }

  /** How rare a stem is among the entries of a kind, from about 0 (in all) to 1 (in one). */
  #rarity(kind: EntryKind, stem: string): number {
    const all = (this.#counts.get(kind) ?? 0) + 1;
    const having = Math.max(1, this.#spread.get(`${kind} ${stem}`) ?? 1);
    return Math.max(0.05, Math.log(all / having) / Math.log(all));
  }

  /** Scores every entry that shares a word with the question, the best first. */
  rank(words: readonly WeightedWord[]): readonly TopicScore[] {
    const sheet = this.#sheet;
    sheet.begin(this.#documents.length, words.length);
    for (const [position, word] of words.entries()) {
      if (word.weight === 0) continue;
      for (const { document, weight } of this.#postings.get(word.stem) ?? [])
        sheet.note(document, position, weight);
    }
    for (const { payload, positions } of this.#phrases.find(words)) {
      const hasContent = positions.some((position) => (words[position]?.weight ?? 0) > 0);
      if (!hasContent && payload.length < 2) continue;
      for (const position of positions) {
        sheet.notePhrase(payload.document, position, payload.weight, payload.length > 1);
      }
    }
    const total = words.reduce((sum, word) => sum + word.weight, 0);
    const scores: TopicScore[] = [];
    for (const index of sheet.touched) {
      const document = this.#documents[index];
      if (document !== undefined) scores.push(this.#score(document, index, words, total));
    }
    return scores.toSorted((one, other) => other.score - one.score);
  }

  #score(
    { ref, kind }: TopicDocument,
    index: number,
    words: readonly WeightedWord[],
    total: number,
  ): TopicScore {
    let score = 0;
    let covered = 0;
    let all = total;
    let foreign = 0;
    for (const [position, word] of words.entries()) {
      const weight = this.#sheet.evidence(index, position);
      if (weight === 0) {
        if (word.foreign) foreign += 1;
        continue;
      }
      // Words without content say something together: "for show".
      const content =
        word.weight === 0 ? weightInNeutralPhrase : word.weight < commonWeight ? weightOfCommon : 1;
      score += weight * this.#rarity(kind, word.stem) * word.likeness * content;
      // Within a whole phrase also a common word counts for something.
      const said = this.#sheet.isInPhrase(index, position)
        ? Math.max(word.weight, weightInNeutralPhrase)
        : word.weight;
      covered += said * shareCovered(weight);
      all += said - word.weight;
    }
    const coverage = all === 0 ? 0 : Math.min(1, covered / all);
    return {
      ref,
      kind,
      score,
      coverage,
      unexplained: Math.max(0, all - covered),
      foreign,
      wholePhrase: this.#sheet.hasPhrase(index),
      longPhrase: this.#sheet.hasLongPhrase(index),
    };
  }
}
