/** The words of a question as they are compared: spelling mended, stemmed, weighed by how much they say. */
import { commonnessOf } from '../language/common-words.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { readNumber } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokenise.ts';
import type { WeightedWord } from '../matching/topic-index.ts';
import type { Speller } from '../matching/speller.ts';

export interface Word extends Token, WeightedWord {
  /** The word that was meant, as far as the speller can tell. */
  readonly spelled: string;
  /** Neither in the knowledge nor in an English word list nor near any of these words: a name, a code, a jumble. */
  readonly unknown: boolean;
}

export interface WordModel {
  readonly lexicon: Lexicon;
  /** Words of names, aliases, topics and cues, and whether they are in a name or topic. */
  readonly topicWords: ReadonlySet<string>;
  readonly knownWords: ReadonlySet<string>;
  readonly spell: Speller;
}

const weightInTopics = [1, 0.6, 0.8, 1] as const;
const weightElsewhere = [1.3, 0.6, 0.9, 1] as const;

const weightOfSubject = 0.3;

interface Spelling {
  readonly spelled: string;
  readonly likeness: number;
  readonly unknown: boolean;
}

function spellingOf(token: Token, model: WordModel): Spelling {
  const { text } = token;
  const short = Object.hasOwn(model.lexicon.shortForms, text) ? model.lexicon.shortForms[text] : undefined;
  if (short !== undefined && !token.isUpperCase) return { spelled: short, likeness: 1, unknown: false };
  const isKnown =
    model.lexicon.neutral.has(text) || model.knownWords.has(text) || readNumber(text) !== undefined;
  if (isKnown || commonnessOf(text) !== 0) return { spelled: text, likeness: 1, unknown: false };
  const correction = model.spell(text);
  if (correction !== undefined)
    return { spelled: correction.word, likeness: correction.likeness, unknown: false };
  return { spelled: text, likeness: 1, unknown: true };
}

function weigh(word: string, stemmed: string, model: WordModel): number {
  if (model.lexicon.neutral.has(word) || word.length === 1) return 0;
  if (model.lexicon.subject.has(word)) return weightOfSubject;
  return (model.topicWords.has(stemmed) ? weightInTopics : weightElsewhere)[commonnessOf(word)];
}

/** Many readers look at the same words: their text is put together once, and forgotten with them. */
const texts = new WeakMap<readonly Word[], string>();

/** The words as they were meant, with single blanks between them. */
export function textOf(words: readonly Word[]): string {
  let text = texts.get(words);
  if (text === undefined) {
    text = words.map(({ spelled }) => spelled).join(' ');
    texts.set(words, text);
  }
  return text;
}

/** What is to be known of a word, wherever it stands. */
interface WordReading extends Spelling {
  readonly stem: string;
  readonly weight: number;
}

/** Words that are spelled right are the same few thousand in all questions; others are left to the speller's own memory. */
const readings = new WeakMap<WordModel, Map<string, WordReading>>();
const rememberedWords = 20_000;

function readWord(token: Token, model: WordModel): WordReading {
  const spelling = spellingOf(token, model);
  const stemmed = stem(spelling.spelled);
  const weight = token.isNumber ? 0 : weigh(spelling.spelled, stemmed, model);
  return { ...spelling, stem: stemmed, weight };
}

function recallWord(token: Token, model: WordModel, known: Map<string, WordReading>): WordReading {
  // In capitals a short form is none: "CO" is not "company".
  if (token.isUpperCase) return readWord(token, model);
  let found = known.get(token.text);
  if (found === undefined) {
    found = readWord(token, model);
    if (known.size >= rememberedWords) known.clear();
    if (found.likeness === 1 && !found.unknown) known.set(token.text, found);
  }
  return found;
}

/** Annotates the tokens of a question. */
export function readWords(tokens: readonly Token[], model: WordModel): readonly Word[] {
  const known = readings.get(model) ?? new Map<string, WordReading>();
  readings.set(model, known);
  return tokens.map((token) => {
    const found = recallWord(token, model, known);
    return {
      raw: token.raw,
      text: token.text,
      isNumber: token.isNumber,
      isOrdinal: token.isOrdinal,
      isUpperCase: token.isUpperCase,
      isCapitalised: token.isCapitalised,
      afterBreak: token.afterBreak,
      spelled: found.spelled,
      likeness: found.likeness,
      unknown: found.unknown,
      stem: found.stem,
      weight: found.weight,
      neutral: found.weight === 0,
    };
  });
}
