/** The words of a question as they are compared: spelling mended, stemmed, weighed by how much they say. */
import { commonnessOf } from '../../language/common-words.ts';
import { stem, stemOf } from '../../language/stem.ts';
import { copyOf, WordMemory } from '../../language/word-memory.ts';
import type { Token } from '../../language/tokenise.ts';
import type { Correction } from '../../matching/speller.ts';
import { recordIfKnown, recordOf, type StemRecord } from '../../matching/stem-records.ts';
import type { WeightedWord } from '../../matching/topic-index.ts';
import type { Concept, Thesaurus } from '../../matching/thesaurus.ts';
import type { NeighbourTable } from '../model/neighbours.ts';
import type { StemSet } from '../model/stem-set.ts';
import { spellingOf, type Spelling, type SpellingModel } from './spelling.ts';

export interface Word extends Token, WeightedWord {
  readonly stemRecord: StemRecord;
  /** The word that was meant, as far as the speller can tell. */
  readonly spelled: string;
  /** Neither in the knowledge nor in an English word list nor near any of these words: a name, a code, a jumble. */
  readonly unknown: boolean;
  /** No entry and no group of like words holds it. */
  readonly isAlien: boolean;
}

export interface WordModel extends SpellingModel {
  /** Stems of words of names, aliases, topics and like words. */
  readonly topicWords: StemSet;
  /** Stems of words of other walks of life. */
  readonly foreignStems: StemSet;
  readonly thesaurus: Thesaurus;
  readonly neighbours: NeighbourTable;
}

const weightInTopics = [1, 0.6, 0.8, 1] as const;
const weightElsewhere = [1.3, 0.6, 0.9, 1] as const;

const weightOfSubject = 0.3;

/** "in which citty": a rare word beside "it" says less than a common one that is as near. */
const isRarer = (word: string, best = word): boolean => commonnessOf(best) === 1 && commonnessOf(word) !== 1;

type Stemmed = Pick<WordReading, 'spelled' | 'stem'>;

/** "suply chian": of the words that it may stand for, the one that makes a known phrase with a word beside it. */
function byNeighbours(
  spellings: readonly WordReading[],
  position: number,
  { lexicon, neighbours }: WordModel,
): Spelling | undefined {
  const spelling = spellings[position];
  if (spelling === undefined) return undefined;
  const { alternatives } = spelling;
  const at = (offset: number): Stemmed | undefined => spellings[position + offset];
  /** What the word beside stands for: "hak bak" are two slips, and each tells the other. */
  const beside = (offset: number): readonly Stemmed[] => {
    const other = spellings[position + offset];
    if (other === undefined) return [];
    if (other.alternatives.length === 0) return [other];
    return [other, ...other.alternatives.map(({ word }) => ({ spelled: word, stem: stem(word) }))];
  };
  // "is hahd against it" asks for Hahad, although "hand" may stand beside "is".
  const isLikelyName = alternatives[0]?.isName === true && !alternatives[0].needsNeighbour;
  const isGrammar = ({ spelled }: Stemmed): boolean => lexicon.grammar.has(spelled);
  /** On how many of its sides. */
  const fits = (word: string, mayTell: (one: Stemmed) => boolean): number => {
    const meant = { spelled: word, stem: stem(word) };
    const follows = (one: Stemmed | undefined, next: Stemmed | undefined, isApart: boolean): boolean =>
      one !== undefined &&
      next !== undefined &&
      mayTell(one) &&
      mayTell(next) &&
      neighbours.areNeighbours(one.stem, next.stem, isApart);
    const isBehind =
      beside(-1).some((before) => follows(before, meant, false)) ||
      (lexicon.grammar.has(at(-1)?.spelled ?? '') && follows(at(-2), meant, true));
    const isBefore =
      beside(1).some((next) => follows(meant, next, false)) ||
      (lexicon.grammar.has(at(1)?.spelled ?? '') && follows(meant, at(2), true));
    return Number(isBehind) + Number(isBefore);
  };
  /** "a supply chian attack": China may be attacked, but a chain is as like, and stands between both. */
  const betweenContent = (): Correction | undefined => {
    let best: Correction | undefined;
    let most = 0;
    for (const one of alternatives) {
      if (best !== undefined && one.likeness < best.likeness) break;
      const sides = fits(one.word, (other) => !isGrammar(other));
      if (sides > most) [best, most] = [one, sides];
    }
    return best;
  };
  // Of two words with content each says more of the other: "stait acter" is no "start after".
  const fitting =
    betweenContent() ??
    (isLikelyName
      ? undefined
      : alternatives.find(({ word }) => !isRarer(word, alternatives[0]?.word) && fits(word, () => true) > 0));
  return fitting === undefined
    ? undefined
    : { ...spelling, spelled: fitting.word, likeness: fitting.likeness, unknown: false };
}

function weigh(word: string, stemmed: string, model: WordModel): number {
  if (model.lexicon.neutral.has(word) || word.length === 1) return 0;
  if (model.lexicon.subject.has(word)) return weightOfSubject;
  return (model.topicWords.has(stemmed) ? weightInTopics : weightElsewhere)[commonnessOf(word)];
}

/** The words as they were meant, with single blanks between them. Of a whole question it is one of the features. */
export function textOf(words: readonly Word[]): string {
  let text = words[0]?.spelled ?? '';
  for (let place = 1; place < words.length; place += 1) text += ` ${words[place]?.spelled ?? ''}`;
  return text;
}

/** What is to be known of a word, wherever it stands. */
interface WordReading extends Spelling {
  readonly stem: string;
  readonly stemRecord: StemRecord;
  readonly weight: number;
  readonly neutral: boolean;
  readonly foreign: boolean;
  readonly isAlien: boolean;
  /** The groups of like words that it belongs to by itself. */
  readonly concepts: readonly Concept[];
}

interface KnownReadings {
  /** Words that are spelled right are the same few thousand in all questions. */
  readonly ofLists: WordMemory<WordReading>;
  /** Other words as long as their question lasts, which is read in parts that are made of the same tokens. */
  readonly ofTokens: WeakMap<Token, WordReading>;
}

const readings = new WeakMap<WordModel, KnownReadings>();
const rememberedWords = 20_000;

function readSpelling(spelling: Spelling, isNumber: boolean, model: WordModel): WordReading {
  const { spelled } = spelling;
  // Numbers are as many as people who type them: of a telephone, of a card.
  const isAnyones = spelling.unknown || isNumber;
  const stemmed = isAnyones ? stemOf(spelled) : stem(spelled);
  const stemRecord = isAnyones ? recordIfKnown(stemmed) : recordOf(stemmed);
  const weight = isNumber ? 0 : weigh(spelled, stemmed, model);
  return {
    spelled,
    likeness: spelling.likeness,
    unknown: spelling.unknown,
    alternatives: spelling.alternatives,
    stem: stemmed,
    stemRecord,
    weight,
    neutral: weight === 0,
    foreign: model.foreignStems.has(stemmed),
    isAlien: weight > 0 && !model.topicWords.has(stemmed) && !model.lexicon.subject.has(spelled),
    concepts: model.thesaurus.conceptsOf({ stem: stemmed, stemRecord }),
  };
}

const readWord = (token: Token, model: WordModel): WordReading =>
  readSpelling(spellingOf(token, model), token.isNumber, model);

/** Whether a word stands just so in a word list, in the knowledge or among the short forms: only such words are remembered. */
const isOfList = ({ text, isNumber }: Token, found: WordReading, { lexicon }: WordModel): boolean =>
  !isNumber && !found.unknown && (found.spelled === text || lexicon.shortForms.has(text));

function recallWord(token: Token, model: WordModel, { ofLists, ofTokens }: KnownReadings): WordReading {
  // In capitals a short form is none: "CO" is not "company".
  const isShouted = token.isUpperCase && model.lexicon.shortForms.has(token.text);
  const remembered = (isShouted ? undefined : ofLists.recall(token.text)) ?? ofTokens.get(token);
  if (remembered !== undefined) return remembered;
  const found = readWord(token, model);
  if (!isShouted && isOfList(token, found, model)) {
    const { likeness, unknown, alternatives } = found;
    const spelling = { spelled: copyOf(found.spelled), likeness, unknown, alternatives };
    ofLists.keep(token.text, readSpelling(spelling, false, model));
  } else ofTokens.set(token, found);
  return found;
}

/**
 * The same word with another weight; without one it carries no content. Field by field, as all words are made: spread, it would be of
 * another form inside, and slower to read wherever words are read.
 */
export const weighed = (word: Word, weight: number): Word => ({
  raw: word.raw,
  text: word.text,
  isNumber: word.isNumber,
  isOrdinal: word.isOrdinal,
  isUpperCase: word.isUpperCase,
  isCapitalised: word.isCapitalised,
  afterBreak: word.afterBreak,
  spelled: word.spelled,
  likeness: word.likeness,
  unknown: word.unknown,
  stem: word.stem,
  stemRecord: word.stemRecord,
  weight,
  neutral: weight === 0,
  foreign: word.foreign,
  isAlien: word.isAlien,
  concepts: word.concepts,
});

/** Annotates the tokens of a question. */
export function readWords(tokens: readonly Token[], model: WordModel): readonly Word[] {
  let known = readings.get(model);
  if (known === undefined) {
    known = { ofLists: new WordMemory(rememberedWords), ofTokens: new WeakMap() };
    readings.set(model, known);
  }
  const memory = known;
  const alone = tokens.map((token) => recallWord(token, model, memory));
  // Most words are spelled right, and stand for nothing else.
  const isRight = alone.every(({ alternatives }) => alternatives.length === 0);
  const read = isRight
    ? alone
    : alone.map((reading, position) => {
        const meant = reading.alternatives.length === 0 ? undefined : byNeighbours(alone, position, model);
        return meant === undefined ? reading : readSpelling(meant, false, model);
      });
  const concepts = model.thesaurus.conceptsIn(read);
  return tokens.map((token, position) => {
    const found = read[position] ?? readWord(token, model);
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
      stemRecord: found.stemRecord,
      weight: found.weight,
      neutral: found.neutral,
      foreign: found.foreign,
      isAlien: found.isAlien,
      concepts: concepts?.[position] ?? found.concepts,
    };
  });
}

/** The places of the words from `start` up to `end`, which is not among them. */
export const placesWithin = ({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): readonly number[] => Array.from({ length: end - start }, (_, offset) => start + offset);
