/** Numbers that stand by themselves for a place in a list: "the seventh is meant for …", "does seven apply to …". */
import { doings, handlings, nounsOfGrammar, tasks } from '../../language/english-list-words.ts';
import { englishGrammar } from '../../language/english-neutral.ts';
import { readNumber } from '../../language/numbers.ts';
import { wordSet } from '../../language/word-lists.ts';
import type { Named } from './number-neighbours.ts';
import type { Seen } from './number-reading.ts';
import type { Word } from '../wording/words.ts';

/** "the first to arrive", "the last that I heard", "the second of June": no place in a list of ours. */
const turning: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'that',
  'ever',
  'time',
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
]);
const ofOurs: ReadonlySet<string> = new Set(
  'the these those them your all nine this that which whom'.split(' '),
);
const joints: ReadonlySet<string> = new Set(['and', 'or', 'to', '&']);
const courteous: ReadonlySet<string> = new Set(['please', 'again', 'exactly', 'only', 'alone', 'reads']);

const auxiliaries: ReadonlySet<string> = new Set([
  'does',
  'do',
  'did',
  'is',
  'can',
  'should',
  'would',
  'will',
  'whether',
  'that',
  'if',
  'may',
  'must',
  'could',
  'might',
]);

/** "the third entirely" */
const adverb = /^[a-z]{3,}ly$/;

/** "does the fourth ban …"; without the auxiliary it is "the fourth bans …", and "the third stop" is a noun. */
const isBaseForm = (words: readonly Word[], position: number): boolean =>
  words[position + 1]?.spelled.endsWith('s') === false &&
  !auxiliaries.has(words[position - 2]?.spelled ?? '');

/** Whether the number at `position` stands for itself, and counts or places nothing that a word after it names. */
export function closes(words: readonly Word[], position: number): boolean {
  const next = words[position + 1];
  if (next === undefined || next.afterBreak) return true;
  // "the fifth and sixth floor"
  const joined = words[position + 2];
  if (joints.has(next.spelled) && joined !== undefined && readNumber(joined.spelled) !== undefined)
    return closes(words, position + 2);
  if (
    doings.has(next.spelled) ||
    handlings.has(next.spelled) ||
    courteous.has(next.spelled) ||
    adverb.test(next.spelled)
  )
    return true;
  return englishGrammar.has(next.spelled) && !nounsOfGrammar.has(next.spelled);
}

function isNominal({ position }: Named, words: readonly Word[]): boolean {
  const before = words[position - 1];
  const next = words[position + 1];
  if (words[position]?.spelled === 'middle') return false;
  if (before === undefined || words[position]?.afterBreak === true) return false;
  const isVery = before.spelled === 'very' && words[position - 2]?.spelled === 'the';
  if (before.spelled !== 'the' && !isVery) return false;
  if (next !== undefined && !next.afterBreak && turning.has(next.spelled)) return false;
  // "the fourth of July"
  if (next?.spelled === 'of' && !ofOurs.has(words[position + 2]?.spelled ?? '')) return false;
  if (next?.spelled === 'to' && !tasks.has(words[position + 2]?.spelled ?? '')) return false;
  if (next !== undefined && !next.afterBreak && doings.has(next.spelled) && isBaseForm(words, position))
    return false;
  return closes(words, position);
}

const copulas: ReadonlySet<string> = new Set([
  'is',
  'was',
  'about',
  'on',
  'only',
  'just',
  'also',
  'too',
  'really',
]);

const saying: ReadonlySet<string> = new Set(
  'about on the that it this also only for which meant really what'.split(' '),
);

const begging = wordSet(
  'give show tell explain example examples an summary summarise summarize outline describe',
);

/** "does seven apply", "is six about", "five says that", "has to present five". */
function standingOfCardinal({ position }: Named, words: readonly Word[]): Standing | undefined {
  const word = words[position];
  const before = words[position - 1];
  const next = words[position + 1];
  if (word === undefined || word.spelled === 'one') return undefined;
  const ends = next === undefined || next.afterBreak;
  // "5: give me an example"
  if (before === undefined && next?.afterBreak === true && begging.has(next.spelled)) return 'task';
  if (before !== undefined && !word.afterBreak && !auxiliaries.has(before.spelled))
    return ends && tasks.has(before.spelled) ? 'task' : undefined;
  if (ends) return undefined;
  if (doings.has(next.spelled)) return 'place';
  if (!copulas.has(next.spelled)) return undefined;
  // "seven is about …", but not "seven is enough"
  const opens = before === undefined || word.afterBreak;
  return opens && !saying.has(words[position + 2]?.spelled ?? '') ? undefined : 'task';
}

/** How much else a question may speak of where its number stands so. */
export type Standing = 'place' | 'end' | 'where' | 'task';

export interface BareNumber extends Named {
  readonly standing: Standing;
}

const placing: ReadonlySet<string> = new Set(['on', 'at', 'in', 'by', 'until', 'since', 'from', 'to']);

/** "our flat is on the fourth": a floor, a date, a place in a race. */
const isWhere = (words: readonly Word[], position: number): boolean => {
  const before = words[position - 2];
  return before !== undefined && placing.has(before.spelled) && !before.afterBreak;
};

/** The first and the last, and a second, are of many things; the fifth is rarely. */
const ofManyThings: ReadonlySet<string> = new Set('last final closing concluding middle'.split(' '));

const isOfManyThings = ({ value, position }: Named, words: readonly Word[]): boolean =>
  value <= 2 || ofManyThings.has(words[position]?.spelled ?? '');

/** Those of the numbers that no word beside them explains as a count, a date or the place of something else. */
export function bareNumbers(seen: readonly Seen[], words: readonly Word[]): readonly BareNumber[] {
  return seen.flatMap((one): readonly BareNumber[] => {
    const { position, value, isOrdinal, isPlaced } = one;
    if (isPlaced) return [];
    if (isOrdinal && isNominal(one, words))
      return [
        {
          position,
          value,
          standing: isWhere(words, position) ? 'where' : isOfManyThings(one, words) ? 'end' : 'place',
        },
      ];
    const standing = isOrdinal ? undefined : standingOfCardinal(one, words);
    return standing === undefined ? [] : [{ position, value, standing }];
  });
}
