/** Agreements of others: "the Good Friday agreement", "the Declaration of Independence". */
import type { Lexicon } from '../language/lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Word } from './words.ts';

const texts: ReadonlySet<string> = new Set(
  'agreement agreements accord accords pact pacts treaty treaties declaration declarations protocol protocols deal deals armistice'.split(
    ' ',
  ),
);

/** Words that may stand in front when the Call is meant, in a title for instance. */
const ownNames: ReadonlySet<string> = new Set(
  'paris call macron macrons french france cyber cybersecurity cyberspace security internet digital trust peace global international world tech new official nine unesco igf 2018 november'.split(
    ' ',
  ),
);

/** Written as a part of a name, and of none that the knowledge has. */
function isOfName(word: Word | undefined, { grammar }: Lexicon): boolean {
  return (
    word !== undefined &&
    word.isCapitalised &&
    !word.afterBreak &&
    !word.isNumber &&
    !grammar.has(word.spelled) &&
    !ownNames.has(word.text)
  );
}

/** "the treaty of rome": after where it was signed. */
function isTreatyOf(words: readonly Word[], place: number): boolean {
  const after = words[place + 2];
  return (
    words[place]?.spelled === 'treaty' &&
    (place === 0 || words[place - 1]?.text === 'the') &&
    words[place + 1]?.spelled === 'of' &&
    after !== undefined &&
    !after.neutral &&
    !after.isNumber &&
    !ownNames.has(after.text)
  );
}

/** Whether a text of somebody else is named. In small letters it cannot be told from the words around it. */
export function namesOtherText(
  words: readonly Word[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): boolean {
  const isKnown = (from: number, to: number): boolean =>
    mentions.some(({ kind, start, end }) => kind !== 'accord' && start < to && end > from);
  return words.some(({ spelled }, place) => {
    if (!texts.has(spelled)) return false;
    if (isOfName(words[place - 1], lexicon) && !isKnown(place - 1, place)) return true;
    const isOf = words[place + 1]?.spelled === 'of' && words[place]?.isCapitalised === true;
    if (isOf && isOfName(words[place + 2], lexicon) && !isKnown(place + 2, place + 3)) return true;
    return isTreatyOf(words, place);
  });
}
