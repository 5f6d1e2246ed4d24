/** "which nuclear powers signed": a word that picks some of the parties, of which nothing is known. */
import { wordSet } from '../../language/word-lists.ts';
import type { Features } from '../features.ts';
import { partyNouns } from './party-nouns.ts';

/** What may stand in front of "countries" and picks none, or does so by the kind of party. */
const harmless: ReadonlySet<string> = wordSet(
  `all which what any every each the other others another more most many some several few different various individual specific actual real
  sovereign signatory supporting endorsing signing participating official current original founding first initial early new later member
  private public local regional municipal national civil society tech technology it software hardware cyber cybersecurity security internet digital
  global international foreign world worldwide major big large leading biggest largest important great famous known notable prominent
  government governmental non nongovernmental business corporate academic research industry human nation total exact paris call accord
  list listed full complete whole entire remaining rest absent missing only two three four five nine`,
);

const kinds =
  /^(?:countries|nations|states|governments|powers|companies|firms|members|signatories|supporters|universities|cities|organi[sz]ations|ngos)$/;

/** "democracies", "dictatorships": what somebody is in the plural, and no word for parties. */
const kindOfState = /(?:cracies|cracy|ships|archies|regimes|republics)$/;

/** "soviet" is no slip for "sovereign". */
const leastLikeness = 0.8;

/** The word that picks some of the parties in a way that is not known; undefined where there is none. */
export function unknownQualifier(features: Features): string | undefined {
  const { words, mentions } = features;
  const isNamed = (place: number): boolean =>
    mentions.some(({ kind, start, end }) => kind !== 'accord' && place >= start && place < end);
  const found = words.find((word, place) => {
    const { text, spelled, neutral, isNumber, likeness } = word;
    if (
      /^(?:which|what|how|did|do|have|has|all|list|are)$/.test(words[place - 1]?.text ?? '') &&
      kindOfState.test(spelled)
    )
      return true;
    const next = words[place + 1];
    if (next === undefined || next.afterBreak || !kinds.test(next.spelled)) return false;
    return (
      !(neutral && !word.isUpperCase) &&
      !isNumber &&
      !harmless.has(text) &&
      !(likeness > leastLikeness && harmless.has(spelled)) &&
      !isNamed(place) &&
      !features.isInCue(place) &&
      !partyNouns.test(spelled)
    );
  });
  return found?.raw;
}
