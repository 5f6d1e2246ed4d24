/** The phrases of the knowledge and of the lexicon as words and stems, folded as those of a question are. */
import { initialOf, mayHaveOtherInitial, stem } from './stem.ts';
import { tokenise } from './tokenise.ts';

const single = /^[a-z]+$/;
const plain = /^[a-z]+(?: [a-z]+)*$/;
const simple = /^[a-z -]+$/;

/** The words of a phrase. */
export function wordsOf(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  if (single.test(lower)) return [lower];
  if (plain.test(lower)) return lower.split(' ');
  return simple.test(lower)
    ? lower.split(/[ -]+/).filter((word) => word !== '')
    : tokenise(phrase).map(({ text }) => text);
}

/** The words of many phrases in a row. They are split all at once, which goes much faster than one by one. */
export function wordsOfAll(phrases: readonly string[]): readonly string[] {
  const plainly = phrases.map((phrase) => {
    const lower = phrase.toLowerCase();
    return simple.test(lower) ? lower : wordsOf(phrase).join(' ');
  });
  return plainly
    .join(' ')
    .split(/[ -]+/)
    .filter((word) => word !== '');
}

export const stemsOf = (phrase: string): readonly string[] => wordsOf(phrase).map(stem);

const plainStart = /^([a-z]+)(?:$|[ -])/;

/** A small letter that two more letters or a blank follow, and no apostrophe, as in "l'appel". */
const beginsPlainly = /^[a-z](?:[a-z]{2}|[a-z]? |[a-z]?$)/;

/** The first letter of the first stem of a phrase; empty where it holds no word. Nothing is stemmed for it. */
export function initialOfPhrase(phrase: string): string {
  const letter = phrase.charAt(0);
  // Tens of thousands of phrases are looked at before the first answer.
  if (!mayHaveOtherInitial(letter) && beginsPlainly.test(phrase)) return letter;
  const lower = phrase.toLowerCase();
  const [, first] = (simple.test(lower) && plainStart.exec(lower)) || [];
  return initialOf(first ?? wordsOf(phrase)[0] ?? '');
}

const letterA = 97;
const isLetter = (code: number): boolean => code >= letterA && code < letterA + 26;

/** The first letters of the stems of a phrase, each once. */
export function initialsOfPhrase(phrase: string): ReadonlySet<string> {
  const lower = phrase.toLowerCase();
  // Thousands of phrases are looked at before the first answer: most are read letter by letter and not taken apart.
  const initials = simple.test(lower) ? firstLetters(lower) : undefined;
  return initials ?? new Set(wordsOf(phrase).map(initialOf));
}

/** Undefined where a word may have a stem with another first letter than its own. */
function firstLetters(text: string): ReadonlySet<string> | undefined {
  const initials = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text.charCodeAt(at)) || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
    const letter = text.charAt(at);
    if (mayHaveOtherInitial(letter)) return undefined;
    initials.add(letter);
  }
  return initials;
}
