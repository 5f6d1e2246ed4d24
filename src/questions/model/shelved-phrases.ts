/** Tables of phrases, packed by their first stems. */
import { wordsOf } from '../../language/phrase.ts';
import { stem } from '../../language/stem.ts';
import { PhraseTable, type PhraseMatch, type StemmedWord } from '../../matching/phrases.ts';
import { pack, Shelves, type Packed } from '../../matching/shelves.ts';

export interface PhraseFinder<Payload> {
  /** All phrases that stand in `words`, also those that overlap. */
  readonly find: (words: readonly StemmedWord[]) => readonly PhraseMatch<Payload>[];
  /** Unpacks all phrases, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/** Phrases by their stems, each with what is found with it. */
export type Phrases<Payload> = readonly (readonly [stems: readonly string[], payload: Payload])[];
export type PackedPhrases<Payload> = Packed<Phrases<Payload>>;

/** `payloadOf` makes what is found with a phrase, given what stands for it and its words. */
export function packPhrases<Source, Payload>(
  phrases: Iterable<readonly [string, Source]>,
  payloadOf: (source: Source, words: readonly string[]) => Payload,
): PackedPhrases<Payload> {
  function* byFirst(): Generator<readonly [string, Phrases<Payload>[number]]> {
    for (const [phrase, source] of phrases) {
      const words = wordsOf(phrase);
      const stems = words.map(stem);
      yield [stems[0] ?? '', [stems, payloadOf(source, words)]];
    }
  }
  return pack(byFirst());
}

export function shelvePhrases<Payload>(packed: PackedPhrases<Payload>): PhraseFinder<Payload> {
  const table = new PhraseTable<Payload>();
  const shelves = new Shelves(packed, (phrases) => {
    for (const [stems, payload] of phrases) table.add(stems, payload);
  });
  return {
    find: (words) => {
      shelves.openAllOf(words);
      return table.find(words);
    },
    prepare: () => shelves.openAll(),
  };
}
