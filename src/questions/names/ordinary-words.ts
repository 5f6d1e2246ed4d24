/** Words that look like a name and are none: "nicking", "core", "signatories total", "visa". */
import { kindOf, type Reference } from '../../knowledge/reference.ts';
import { commonnessOf } from '../../language/common-words.ts';
import type { CueName } from '../../language/lexicon.ts';
import type { PhraseMatch } from '../../matching/phrases.ts';
import type { Model } from '../model/model.ts';
import type { NamePayload } from '../model/name-payload.ts';
import type { Word } from '../wording/words.ts';

/** "nicking a design" is nothing of Nick's. */
export function isInflected({ folded }: NamePayload, word: Word | undefined): boolean {
  if (word === undefined || !/(?:ing|ed|ers?)$/.test(word.spelled)) return false;
  const first = folded.split(/[ -]/)[0] ?? '';
  return /^(?:ing|ed|er|ers)$/.test(word.spelled.slice(first.length));
}

/** "core" has the stem of "Corée", but is a word of its own. */
export function isOtherWord({ name, folded, kind }: NamePayload, word: Word | undefined): boolean {
  if ((kind !== 'actor' && kind !== 'expert') || word === undefined) return false;
  if (name.includes(' ') || word.likeness < 1) return false;
  return !word.isCapitalised && folded !== word.text && commonnessOf(word.text) !== 0;
}

/** "current signatories total": no firm of that name, unless it is written as one. */
export const isCounting = (
  words: readonly Word[],
  start: number,
  end: number,
  cues: readonly PhraseMatch<CueName>[],
): boolean =>
  end - start === 1 &&
  words[start]?.isCapitalised === false &&
  cues.some(({ payload, positions }) => payload === 'count' && positions.includes(start));

/** Cues beside which an ordinary word is a firm's name all the same. */
const aboutParties: ReadonlySet<CueName> = new Set([
  'signing',
  'notSigning',
  'accord',
  'personNoun',
  'commentators',
]);

/** "visa" and "apple" are firms only in capitals, or where signing is spoken of. */
export function isOrdinaryWord(
  ref: Reference,
  words: readonly Word[],
  start: number,
  end: number,
  cues: readonly PhraseMatch<CueName>[],
  model: Model,
): boolean {
  const word = words[start];
  if (
    kindOf(ref) !== 'actor' ||
    word === undefined ||
    end - start > 1 ||
    word.isCapitalised ||
    commonnessOf(word.text) === 0
  )
    return false;
  const entry = model.knowledge.find(ref);
  const isOfThePeople =
    entry !== undefined && 'category' in entry && (entry.category === 'state' || entry.category === 'person');
  const others = words.reduce((sum, one, position) => sum + (position === start ? 0 : one.weight), 0);
  return (
    others >= 0.5 &&
    !isOfThePeople &&
    !cues.some(({ payload }) => aboutParties.has(payload)) &&
    words.length > 2
  );
}

/** "how do I change my nick": what is somebody's own is no person of the knowledge. */
export const isOwnThing = (words: readonly Word[], start: number): boolean =>
  words[start]?.isCapitalised === false &&
  /^(?:my|your|our)$/.test(words[start - 1]?.text ?? '') &&
  commonnessOf(words[start]?.text ?? '') !== 0;
