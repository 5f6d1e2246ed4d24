/** The words that the speller knows: those of the knowledge and the lexicon, and how likely each is what a slip was meant for. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { kindOf, type Reference } from '../../knowledge/reference.ts';
import { commonnessOf, everydayWords } from '../../language/common-words.ts';
import { cueNames, type Lexicon } from '../../language/lexicon.ts';
import { numberWords } from '../../language/numbers.ts';
import { wordsOfAll } from '../../language/phrase.ts';
import type { Preference } from '../../matching/speller.ts';

interface Phrases {
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly texts: readonly string[];
}

export interface Searchable extends Phrases {
  readonly ref: Reference;
}

/** The phrases of the knowledge and the lexicon, and their words, which several lists are made of. */
export interface Material {
  readonly wordsOf: (phrase: string) => readonly string[];
  readonly knowledge: KnowledgeBase;
  readonly lexicon: Lexicon;
  readonly names: readonly Searchable[];
  readonly claims: () => readonly Searchable[];
}

/** Every word that the speller should not take for a slip, with how ready it is to take another word for it. */
export function knownWords({ knowledge, names, claims, lexicon }: Material): ReadonlyMap<string, Preference> {
  const preferences = new Map<string, Preference>();
  const know = (words: Iterable<string>, preference: Preference): void => {
    for (const word of words) {
      if (word.length > 2 && (preference === 'name' || preference === 'number' || !preferences.has(word)))
        preferences.set(word, preference);
    }
  };
  for (const entry of names) {
    const words = wordsOfAll(entry.names);
    // "the man that …" makes no name of "that".
    if (kindOf(entry.ref) === 'expert')
      know(
        words.filter((word) => !lexicon.grammar.has(word)),
        'name',
      );
    else know(words, 'knowledge');
    know(wordsOfAll(entry.topics), 'knowledge');
  }
  know(wordsOfAll(claims().flatMap(({ topics, texts }) => [...topics, ...texts])), 'knowledge');
  know(wordsOfAll(cueNames.flatMap((cue) => lexicon.cues()[cue])), 'knowledge');
  know(wordsOfAll(knowledge.experts.flatMap(({ roles }) => roles.en)), 'knowledge');
  know(wordsOfAll(knowledge.events.flatMap(({ topics }) => topics?.en ?? [])), 'knowledge');
  know(wordsOfAll(lexicon.otherThings), 'everyday');
  const like = lexicon.synonyms().flat();
  know(
    like.filter((phrase) => !phrase.includes(' ')),
    'knowledge',
  );
  // A word out of an idiom is no likelier meant than any other.
  know(wordsOfAll(like), 'everyday');
  know(numberWords, 'number');
  know(lexicon.neutral, 'everyday');
  return preferences;
}

/** The same with the words of everyday English, of which the small words that build sentences are met most. */
export function vocabularyOf(
  preferences: ReadonlyMap<string, Preference>,
  lexicon: Lexicon,
): ReadonlyMap<string, Preference> {
  const vocabulary = new Map<string, Preference>();
  for (const word of everydayWords())
    vocabulary.set(word, commonnessOf(word) === 1 && !lexicon.grammar.has(word) ? 'common' : 'everyday');
  for (const [word, preference] of preferences)
    if (preference !== 'everyday' || !vocabulary.has(word)) vocabulary.set(word, preference);
  for (const word of lexicon.neutral) {
    const known = vocabulary.get(word);
    const isFrequent = lexicon.grammar.has(word) || commonnessOf(word) === 1;
    if (word.length > 2 && isFrequent && known !== 'name' && known !== 'number')
      vocabulary.set(word, 'grammar');
  }
  return vocabulary;
}
