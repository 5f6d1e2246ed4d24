/** A table of phrases that are stemmed only when a word is met that begins as they do. */
import { startOfPhrase, wordsOf } from '../../language/phrase.ts';
import { stem } from '../../language/stem.ts';
import { PhraseTable, type PhraseMatch, type StemmedWord } from '../../matching/phrases.ts';
import { Shelves } from '../../matching/shelves.ts';

export interface PhraseFinder<Payload> {
  /** All phrases that stand in `words`, also those that overlap. */
  readonly find: (words: readonly StemmedWord[]) => readonly PhraseMatch<Payload>[];
  /** Stems all phrases, so that no question has to wait for it. */
  readonly prepare: () => void;
}

/** `payloadOf` makes what is found with a phrase, given what stands for it and its words. */
export function shelvePhrases<Source, Payload>(
  phrases: Iterable<readonly [string, Source]>,
  payloadOf: (source: Source, words: readonly string[]) => Payload,
): PhraseFinder<Payload> {
  const table = new PhraseTable<Payload>();
  const shelves = new Shelves<readonly [string, Source]>(([phrase, source]) => {
    const words = wordsOf(phrase);
    table.add(words.map(stem), payloadOf(source, words));
  });
  for (const phrase of phrases) shelves.put(startOfPhrase(phrase[0]), phrase);
  return {
    find: (words) => {
      shelves.openAllOf(words);
      return table.find(words);
    },
    prepare: () => shelves.openAll(),
  };
}
