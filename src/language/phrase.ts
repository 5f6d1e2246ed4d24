/** The phrases of the knowledge and of the lexicon as words and stems, folded as those of a question are. */
import { mayHaveOtherStart, startOf, startOfStem, stem } from './stem.ts';
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

/** Two small letters that a third or a blank follows, and no apostrophe, as in "l'appel". */
const beginsPlainly = /^[a-z]{2}(?:[a-z ]|$)/;

/** "won't" is "will not", "wot's" and "wat's" are "what is". */
const startsOfContractions: ReadonlySet<string> = new Set(['wo', 'wa', 'wu']);

/** How the first stem of a phrase begins; empty where it holds no word. Nothing is stemmed for it. */
export function startOfPhrase(phrase: string): string {
  const start = startOfStem(phrase);
  // Tens of thousands of phrases are looked at before the first answer.
  if (beginsPlainly.test(phrase) && !mayHaveOtherStart(start) && !startsOfContractions.has(start))
    return start;
  const lower = phrase.toLowerCase();
  const [, first] = (simple.test(lower) && plainStart.exec(lower)) || [];
  return startOf(first ?? wordsOf(phrase)[0] ?? '');
}

const letterA = 97;
const isLetter = (code: number): boolean => code >= letterA && code < letterA + 26;

/** How the stems of a phrase begin, each once. */
export function startsOfPhrase(phrase: string): ReadonlySet<string> {
  const lower = phrase.toLowerCase();
  // Thousands of phrases are looked at before the first answer: most are read letter by letter and not taken apart.
  const starts = simple.test(lower) ? startsIn(lower) : undefined;
  return starts ?? new Set(wordsOf(phrase).map(startOf));
}

/** Undefined where a word may have a stem that begins otherwise. */
function startsIn(text: string): ReadonlySet<string> | undefined {
  const starts = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text.charCodeAt(at)) || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
    const start = isLetter(text.charCodeAt(at + 1)) ? startOfStem(text.slice(at)) : text.charAt(at);
    if (mayHaveOtherStart(start)) return undefined;
    starts.add(start);
  }
  return starts;
}
