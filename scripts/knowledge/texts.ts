/** Every text of an entry, with its place, its language and whether it is a text or one of a list of phrases. */
import { isReference } from '../../src/knowledge/reference.ts';
import type { WrittenEntry } from './folder.ts';

export type Language = 'en' | 'fr';

export interface Text {
  readonly entry: WrittenEntry;
  readonly path: readonly string[];
  readonly text: string;
  /** Null where the field is in one language only, such as the title of a source. */
  readonly language: Language | null;
  /** One of a list of words or phrases, such as an alias. */
  readonly isPhrase: boolean;
}

function* stringsIn(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* stringsIn(part, [...path, key]);
}

const isLanguage = (key: string | undefined): key is Language => key === 'en' || key === 'fr';

/** References and addresses are no texts. */
const isPlain = (text: string): boolean => !isReference(text) && !/^https?:\/\/\S+$/.test(text);

export function* textsOf(entry: WrittenEntry): Generator<Text> {
  for (const { path, text } of stringsIn(entry.value)) {
    if (!isPlain(text)) continue;
    const [last, beforeLast] = [path.at(-1), path.at(-2)];
    if (isLanguage(last)) yield { entry, path, text, language: last, isPhrase: false };
    else if (isLanguage(beforeLast)) yield { entry, path, text, language: beforeLast, isPhrase: true };
    else yield { entry, path, text, language: null, isPhrase: false };
  }
}

/** The path without the numbers in it: the same for the same field of all entries. */
export const fieldOf = (path: readonly string[]): string =>
  path.filter((key) => !/^\d+$/.test(key)).join('.');

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
} as const;
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

export function sentencesOf({ text, language }: Text): readonly string[] {
  return Array.from(segmenters[language ?? 'en'].segment(text), ({ segment }) => segment.trim());
}

/** Words, numbers among them, but not the marks between them. */
export function countWords(sentence: string): number {
  let words = 0;
  for (const { isWordLike } of wordSegmenter.segment(sentence)) if (isWordLike === true) words += 1;
  return words;
}
