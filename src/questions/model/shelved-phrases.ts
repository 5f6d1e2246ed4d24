/** A table of phrases that are stemmed only when a word is met that begins as they do. */
import { startOfPhrase, wordsOf } from '../../language/phrase.ts';
import { stem } from '../../language/stem.ts';
import { PhraseTable, type PhraseMatch, type StemmedWord } from '../../matching/phrases.ts';
import { packLazily, Shelves, type Packed } from '../../matching/shelves.ts';

export interface PhraseFinder<Payload> {
  /** All phrases that stand in `words`, also those that overlap. */
  readonly find: (words: readonly StemmedWord[]) => readonly PhraseMatch<Payload>[];
  /** Stems all phrases, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/** Phrases by their stems, each with what is found with it. */
export type Phrases<Payload> = readonly (readonly [stems: readonly string[], payload: Payload])[];
export type PackedPhrases<Payload> = Packed<Phrases<Payload>>;

/** `payloadOf` makes what is found with a phrase, given what stands for it and its words. */
export const packPhrases = <Source, Payload>(
  phrases: Iterable<readonly [string, Source]>,
  payloadOf: (source: Source, words: readonly string[]) => Payload,
): PackedPhrases<Payload> => {
  function* byStart(): Generator<readonly [string, readonly [string, Source]]> {
    for (const phrase of phrases) yield [startOfPhrase(phrase[0]), phrase];
  }
  return packLazily(byStart(), ([phrase, source]) => {
    const words = wordsOf(phrase);
    return [words.map(stem), payloadOf(source, words)] as const;
  });
};

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
