/**
 * Ranks entries by the words that they share with a question. Every entry is a bag of stems with a weight by where the word
 * stands (name, topic, running text); rare words count more than those that many entries of the kind share.
 */
import type { EntryKind, Reference } from '../knowledge/reference.ts';
import type { Concept } from './thesaurus.ts';
import { PhraseTable, type PhraseMatch, type StemmedWord } from './phrases.ts';
import { ScoreSheet } from './score-sheet.ts';
import { Shelves } from './shelves.ts';
import { recordIfKnown, recordOf, StemMap, stemRecordOf } from './stem-records.ts';
import {
  alone,
  type PackedTopics,
  type PhrasePayload,
  type Posted,
  type PostedRow,
  type TopicShelf,
} from './packed-topics.ts';

export interface WeightedWord extends StemmedWord {
  /** How much the word says; 0 for a word without content. */
  readonly weight: number;
  /** From 0 to 1: how sure the spelling is. */
  readonly likeness: number;
  /** A word of another walk of life, such as "recipe". */
  readonly foreign: boolean;
  /** The groups of like words that it belongs to. */
  readonly concepts: readonly Concept[];
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

/** A word that only means about the same says less than the word itself. */
const shareOfLike = 0.75;
const shareOfIdiom = 0.9;

const noConcepts: readonly Concept[] = [];

/** A word without content stands for something only within an idiom. */
const conceptsOf = ({ weight, concepts }: WeightedWord): readonly Concept[] =>
  weight > 0 || concepts.length === 0
    ? concepts
    : concepts.some(({ isIdiom }) => isIdiom)
      ? concepts.filter(({ isIdiom }) => isIdiom)
      : noConcepts;

/** The entries that have a stem, in order, each with the weight of the place where it stands. */
interface Postings extends Posted {
  /** How rare the stem is; 0 until it is first asked for. */
  rarity: number;
}

const unranked = ([documents, weights]: PostedRow): Postings => ({ documents, weights, rarity: 0 });

/** The entries of several stems, in order; of several weights the greatest counts. */
function merge(several: readonly Postings[]): Postings {
  const [only] = several;
  if (only !== undefined && several.length === 1) return only;
  const weights = new Map<number, number>();
  for (const { documents, weights: own } of several) {
    for (const [at, document] of documents.entries())
      weights.set(document, Math.max(weights.get(document) ?? 0, own[at] ?? 0));
  }
  const documents = [...weights.keys()].toSorted((one, other) => one - other);
  return { documents, weights: documents.map((document) => weights.get(document) ?? 0), rarity: 0 };
}

/** An entry of which an index tells how it ranks. */
export interface Ranked {
  readonly ref: Reference;
  readonly kind: EntryKind;
}

/** The index of entries of one kind, among which they compete. */
export class TopicIndex {
  readonly #documents: readonly Ranked[];
  readonly #postings = new StemMap<Postings>();
  readonly #phrases = new PhraseTable<PhrasePayload>();
  /** By the whole of a name, a topic or a short text. */
  readonly #wholes = new Map<string, Postings>();
  /** Those of the groups of like words that were asked for. */
  readonly #groups: (Postings | undefined)[] = [];
  readonly #membersOf: (group: number) => readonly (readonly string[])[];
  readonly #sheet: ScoreSheet;
  readonly #shelves: Shelves<TopicShelf>;

  /**
   * `packed` holds what stands in the `documents`, which it names by their places; `membersOf` names the words and idioms of a group of
   * like words by their stems.
   */
  constructor(
    documents: readonly Ranked[],
    packed: PackedTopics,
    membersOf: (group: number) => readonly (readonly string[])[] = () => [],
  ) {
    this.#documents = documents;
    this.#membersOf = membersOf;
    this.#sheet = new ScoreSheet(documents.length);
    this.#shelves = new Shelves(packed, ({ posted, wholes, phrases }, stem) => {
      if (posted !== null) this.#postings.set(recordOf(stem), unranked(posted));
      for (const [whole, ...row] of wholes) this.#wholes.set(whole, unranked(row));
      for (const [phrase, payload] of phrases) this.#phrases.add(phrase, payload);
    });
  }

  /** Unpacks all of it, so that no question has to wait for it. */
  prepare(): void {
    this.#shelves.openAll();
  }

  /** The entries that have a word of a group of like words. */
  #ofGroup(group: number): Postings {
    let postings = this.#groups[group];
    if (postings === undefined) {
      const ofMembers = this.#membersOf(group).map((stems) => {
        this.#shelves.open(stems[0] ?? '');
        return stems.length > 1
          ? this.#wholes.get(stems.join(' '))
          : this.#postings.get(recordIfKnown(stems[0] ?? ''));
      });
      postings = merge(ofMembers.filter((one) => one !== undefined));
      // Without gaps, the engine keeps them in a row.
      while (this.#groups.length < group) this.#groups.push(undefined);
      this.#groups[group] = postings;
    }
    return postings;
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
    const found = this.#phrases.find(words);
    if (found.length === 0) return found;
    return found.filter(
      ({ payload, positions }) =>
        payload.length > 1 || positions.some((position) => (words[position]?.weight ?? 0) > 0),
    );
  }

  /**
   * Scores the entries that share words with the question, the best first; who is met first comes first among equals. What trails
   * far behind is left out, though never one of the first four.
   */
  rank(words: readonly WeightedWord[]): readonly TopicScore[] {
    const sheet = this.#sheet;
    this.#shelves.openAllOf(words);
    const phrases = this.#phrasesIn(words);
    this.#begin(words);
    for (let position = 0; position < words.length; position += 1) {
      const word = words[position];
      // Most words of a question carry no content and stand in no phrase.
      if (word !== undefined && (word.weight > 0 || word.concepts.length > 0 || phrases.length > 0))
        this.#scoreWord(word, position, phrases);
    }
    for (const { payload } of phrases) sheet.notePhrase(payload.document, payload.length > 1);
    if (sheet.touchedCount === 0) return noScores;
    const least = this.#leastScore();
    const scores: TopicScore[] = [];
    for (let at = 0; at < sheet.touchedCount; at += 1) {
      const index = sheet.touchedAt(at);
      const document = sheet.scoreOf(index) < least ? undefined : this.#documents[index];
      if (document !== undefined) scores.push(this.#scoreOf(document, index));
    }
    return scores.length > 1 ? scores.toSorted(byScore) : scores;
  }

  #begin(words: readonly WeightedWord[]): void {
    let total = 0;
    let foreign = 0;
    for (const word of words) {
      total += word.weight;
      if (word.foreign) foreign += 1;
    }
    this.#sheet.begin(total, foreign);
  }

  /** Below this an entry trails too far behind to be worth a look, where enough others do not. */
  #leastScore(): number {
    const sheet = this.#sheet;
    const { touchedCount } = sheet;
    if (touchedCount <= alwaysRanked) return 0;
    let best = 0;
    for (let at = 0; at < touchedCount; at += 1) best = Math.max(best, sheet.scoreOf(sheet.touchedAt(at)));
    const least = Math.min(trailingScore, best * trailingShare);
    let above = 0;
    for (let at = 0; at < touchedCount; at += 1) if (sheet.scoreOf(sheet.touchedAt(at)) >= least) above += 1;
    return above < alwaysRanked ? 0 : least;
  }

  /** Adds what one word says of each entry, alone or in a phrase. */
  #scoreWord(word: WeightedWord, position: number, phrases: readonly PhraseMatch<PhrasePayload>[]): void {
    const sheet = this.#sheet;
    const postings = this.#postings.get(stemRecordOf(word));
    sheet.beginWord();
    if (word.weight > 0 && postings !== undefined)
      sheet.noteAll(postings.documents, postings.weights, this.#rarityOf(postings), 1);
    for (const { group, isIdiom } of conceptsOf(word)) {
      const like = this.#ofGroup(group);
      if (like.documents.length === 0) continue;
      const share = isIdiom ? shareOfIdiom : shareOfLike;
      sheet.noteAll(like.documents, like.weights, this.#rarityOf(like), share);
    }
    for (const { payload, positions } of phrases)
      if (positions.includes(position))
        sheet.note(payload.document, payload.weight, this.#rarityOf(postings), payload.length > 1);
    if (sheet.isWordNoted) sheet.addWord(word);
  }

  #scoreOf({ ref, kind }: Ranked, index: number): TopicScore {
    const sheet = this.#sheet;
    return {
      ref,
      kind,
      score: sheet.scoreOf(index),
      coverage: sheet.coverageOf(index),
      unexplained: sheet.unexplainedOf(index),
      foreign: sheet.foreignTo(index),
      wholePhrase: sheet.hasPhrase(index),
      longPhrase: sheet.hasLongPhrase(index),
    };
  }
}

/** No reader takes an entry for what is asked that scores less, or less than this share of the best one. */
const trailingScore = 0.25;
const trailingShare = 0.25;
const alwaysRanked = 4;

const noScores: readonly TopicScore[] = [];
const byScore = (one: TopicScore, other: TopicScore): number => other.score - one.score;
