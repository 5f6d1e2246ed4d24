/** What one word of a question stands for by itself: as typed, a short form, or what the speller makes of it. */
import type { Lexicon } from '../../language/lexicon.ts';
import { readNumber } from '../../language/numbers.ts';
import type { Token } from '../../language/tokenise.ts';
import type { Correction, Speller } from '../../matching/speller.ts';
import { isNoWord, type WordKinds } from './word-kinds.ts';

export interface SpellingModel extends WordKinds {
  readonly lexicon: Lexicon;
  readonly isKnown: (word: string) => boolean;
  readonly spell: Speller;
}

export interface Spelling {
  readonly spelled: string;
  readonly likeness: number;
  readonly unknown: boolean;
  /** What else it may stand for. */
  readonly alternatives: readonly Correction[];
}

const asTyped = (spelled: string, unknown = false): Spelling => ({
  spelled,
  likeness: 1,
  unknown,
  alternatives: [],
});

/** "brekin", "workin": the last letter of "-ing" is hardly spoken. */
const withoutEnding = /^[a-z]{3,}in$/;

/** "hii", "sooo", "thankss": letters held down too long. */
function unstretch(text: string, model: SpellingModel): string | undefined {
  const once = text.replaceAll(/(.)\1{2,}/g, '$1');
  const full = withoutEnding.test(text) ? `${text}g` : text;
  return [text.replaceAll(/(.)\1{2,}/g, '$1$1'), once, once.replace(/(.)\1$/, '$1'), full].find(
    (word) => word !== text && word !== '' && !isNoWord(word, model),
  );
}

/** "backdored" where only "backdoor" is on record: what was mended is the word without its ending. */
const leastLikely = 0.8;
const ofVerb = /^([a-z]{6,})(?:ing|ed)$/;

/** "meddlin" may lack its last letter; "tallin" lacks another one, and "prvin" is somebody's name. */
function alternativesOf(
  text: string,
  { spell }: SpellingModel,
  known: readonly Correction[] | undefined,
): readonly Correction[] {
  const plain = known ?? spell(text);
  const base = ofVerb.exec(text)?.[1];
  if (base !== undefined && (plain[0]?.likeness ?? 0) < leastLikely) return [...spell(base), ...plain];
  if (!withoutEnding.test(text)) return plain;
  const ended = spell(`${text}g`).filter(({ word }) => word.endsWith('ing'));
  const isOwn =
    plain[0]?.word.startsWith(text) === true ||
    (plain[0]?.likeness ?? 0) > (ended[0]?.likeness ?? 0) ||
    (plain[0]?.isName === true && plain[0].likeness === ended[0]?.likeness);
  return isOwn ? [...plain, ...ended] : [...ended, ...plain];
}

/** "Coolin" within a sentence is Colin, but "coolin" is "cooling" in haste. */
const isWrittenAsName = ({ isCapitalised, isUpperCase, afterBreak }: Token): boolean =>
  isCapitalised && !isUpperCase && !afterBreak;

/** "rebooting" where only "reboot" is on record: no slip of another word; but "enforceed" and "criticsed" are no forms of any. */
const inflected = /^([a-z]{5,}(?:[^es]|ee|ss))(?:ing|ed|ers?)$/;
const isInflected = (text: string, { isKnown }: SpellingModel): boolean =>
  isKnown(inflected.exec(text)?.[1] ?? '');

/** "obamas" in haste is "Obama's". */
const isStrangeName = (text: string, { otherTexts, strangeNames }: Lexicon): boolean =>
  otherTexts.has(text) ||
  strangeNames.has(text) ||
  (text.length > 4 && text.endsWith('s') && strangeNames.has(text.slice(0, -1)));

/** How one word is spelled, without the words beside it. */
export function spellingOf(token: Token, model: SpellingModel): Spelling {
  const { text } = token;
  const short = model.lexicon.shortForms.get(text);
  if (short !== undefined && !token.isUpperCase) return asTyped(short);
  const isWord =
    readNumber(text) !== undefined || model.lexicon.otherSubjects.has(text) || !isNoWord(text, model);
  // "Putin" is in lists of common words, and yet the name of nobody here.
  if (isWrittenAsName(token) && model.lexicon.strangePeople.has(text)) return asTyped(text, true);
  if (isWord || isInflected(text, model)) return asTyped(text);
  if (isStrangeName(text, model.lexicon)) return asTyped(text, true);
  const named = withoutEnding.test(text) && isWrittenAsName(token) ? model.spell(text) : undefined;
  const name = named?.[0];
  if (named !== undefined && name?.isName === true)
    return { spelled: name.word, likeness: name.likeness, unknown: false, alternatives: named };
  const stretched = unstretch(text, model);
  if (stretched !== undefined) return asTyped(stretched);
  const alternatives = alternativesOf(text, model, named);
  const best = alternatives.find(({ needsNeighbour }) => !needsNeighbour);
  return best === undefined
    ? { ...asTyped(text, true), alternatives }
    : { spelled: best.word, likeness: best.likeness, unknown: false, alternatives };
}
