/** What stands in the entries of one kind, and with which weight, under each stem: what an index of topics is made of. */
import type { EntryKind, Reference } from '../knowledge/reference.ts';
import type { Packed } from './shelves.ts';

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

/** Entries by their places, in order, and of each the weight of the place where something stands. */
export interface Posted {
  readonly documents: readonly number[];
  readonly weights: readonly number[];
}

/** The same as it is packed. */
export type PostedRow = readonly [documents: readonly number[], weights: readonly number[]];

export interface PhrasePayload {
  readonly document: number;
  readonly weight: number;
  readonly length: number;
}

/** What stands under one stem. */
export interface TopicShelf {
  /** The entries that have it; null where none does by itself. */
  readonly posted: PostedRow | null;
  /** Whole names, topics and short texts of several stems that begin with it. */
  readonly wholes: readonly (readonly [whole: string, ...PostedRow])[];
  /** Names and topics that begin with it. */
  readonly phrases: readonly (readonly [stems: readonly string[], payload: PhrasePayload])[];
}

/** Under each stem: a group of like words may need many of them. */
export type PackedTopics = Packed<TopicShelf>;

export const alone: Readonly<Record<Field, number>> = { name: 1, topic: 0.9, text: 0.35 };
const inPhrase: Readonly<Record<Field, number>> = { name: 1.4, topic: 1.2, text: 0.35 };

/** A single word out of a longer phrase says less than the whole phrase. */
function wordWeight(field: Field, phraseLength: number): number {
  return field === 'text' ? alone.text : alone[field] / Math.sqrt(phraseLength);
}

/** No idiom of the groups of like words is longer. */
const longestIdiom = 8;

interface OpenPosted {
  readonly documents: number[];
  readonly weights: number[];
}

/** Notes a document; of several places the weightiest counts. Documents come one after the other. */
function post({ documents, weights }: OpenPosted, document: number, weight: number): void {
  const last = documents.length - 1;
  if (documents[last] !== document) {
    documents.push(document);
    weights.push(weight);
  } else if ((weights[last] ?? 0) < weight) weights[last] = weight;
}

const nothingPosted = (): OpenPosted => ({ documents: [], weights: [] });

interface OpenShelf {
  readonly posted: OpenPosted;
  readonly wholes: Map<string, OpenPosted>;
  readonly phrases: (readonly [stems: readonly string[], payload: PhrasePayload])[];
}

const closed = ({ posted, wholes, phrases }: OpenShelf): TopicShelf => ({
  posted: posted.documents.length === 0 ? null : [posted.documents, posted.weights],
  wholes: [...wholes].map(([whole, { documents, weights }]) => [whole, documents, weights]),
  phrases,
});

/** Packs `documents`, which go by their places from then on. */
export function packTopics(documents: readonly TopicDocument[]): PackedTopics {
  const shelves = new Map<string, OpenShelf>();
  const shelfOf = (stem: string): OpenShelf => {
    let shelf = shelves.get(stem);
    if (shelf === undefined) {
      shelf = { posted: nothingPosted(), wholes: new Map(), phrases: [] };
      shelves.set(stem, shelf);
    }
    return shelf;
  };
  for (const [document, { phrases }] of documents.entries()) {
    for (const { stems, whole, field } of phrases) {
      const weight = wordWeight(field, whole.length);
      for (const stem of stems) post(shelfOf(stem).posted, document, weight);
      const [first] = whole;
      if (first === undefined) continue;
      const shelf = shelfOf(first);
      if (whole.length > 1 && whole.length <= longestIdiom) {
        const key = whole.join(' ');
        const posted = shelf.wholes.get(key) ?? nothingPosted();
        shelf.wholes.set(key, posted);
        post(posted, document, alone[field]);
      }
      if (field !== 'text')
        shelf.phrases.push([whole, { document, weight: inPhrase[field], length: whole.length }]);
    }
  }
  return [...shelves].map(([stem, shelf]) => [stem, () => closed(shelf)]);
}
