/** "nobody outside the ministry likes it": a class of people is told by where they are not, and no party stays outside the Call. */
import type { CueName } from '../language/lexicon.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import type { Word } from './wording/words.ts';

const groups =
  /^(?:governments?|ministr(?:y|ies)|officials?|politics|politicians?|parliaments?|diplomats?|diplomacy|diplomatic|administrations?|palace|elysee|state|states|civil|public|industry|industries|private|business|companies|tech|technology|security|sector|sectors|press|media|academia|universities|profession|trade|field|bubble|circles?)$/;
const furtherWords =
  /^(?:service|servants?|sector|industry|circles?|bubble|world|community|companies|classes)$/;

/** The place of "outside" and the places of those whom it is outside of; empty where nobody is told of so. */
export function placesOutside(words: readonly Word[]): readonly number[] {
  const at = words.findIndex(({ spelled }) => spelled === 'outside');
  if (at < 0) return [];
  let end = at + 1;
  while (/^(?:of|the|our|their|his|this)$/.test(words[end]?.text ?? '')) end += 1;
  if (!groups.test(words[end]?.spelled ?? '') || words[end]?.afterBreak === true) return [];
  if (furtherWords.test(words[end + 1]?.spelled ?? '')) end += 1;
  return Array.from({ length: end + 1 - at }, (_, place) => at + place);
}

/** "no one outside politics likes the pact": whoever judges it is asked for, and who stayed away is not. */
export const judgesOutside = (
  words: readonly Word[],
  { start, end }: PhraseMatch<CueName>,
  found: readonly PhraseMatch<CueName>[],
): boolean =>
  found.some(({ payload }) => payload === 'praise' || payload === 'criticism') &&
  placesOutside(words).some((place) => place >= start && place < end);
