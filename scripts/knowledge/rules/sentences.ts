/** Sentences that are too long, quotations within texts that are, and sentences that stand twice. */
import { maximumQuoteWords } from '../../../src/knowledge/cross-checks.ts';
import type { Fault } from '../finding.ts';
import type { Folder } from '../folder.ts';
import { countWords, fieldOf, sentencesOf, textsOf, type Text } from '../texts.ts';

export const maximumSentenceWords = 40;

/** As the titles of sources were published, so they stay. */
const isTitle = ({ path }: Text): boolean => path.at(-1) === 'title';

const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`);

const at = ({ entry, path }: Text) => ({
  file: entry.file,
  entry: entry.label,
  position: entry.position,
  path,
});

/** The pairs of marks that quotations stand between; ’ ends one only where it is no apostrophe. */
const quotation = /“([^”]*)”|"([^"]*)"|«([^»]*)»|(?<![\p{L}\p{N}])‘(.*?)’(?![\p{L}\p{N}])/gsu;

const wordsBetweenBlanks = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function* longQuotations(text: Text, titles: ReadonlySet<string>): Generator<Fault> {
  for (const found of text.text.matchAll(quotation)) {
    const quoted = found.slice(1).find((part) => part !== undefined) ?? '';
    const words = wordsBetweenBlanks(quoted);
    if (words > maximumQuoteWords && !titles.has(quoted.trim()))
      yield {
        ...at(text),
        rule: 'long-quotation',
        reason: `quotes ${words} words in ${text.path.join('.')}: “${shorten(quoted.trim())}”`,
      };
  }
}

function* longSentences(text: Text): Generator<Fault> {
  // No word is shorter than a letter and a blank.
  if (text.text.length < maximumSentenceWords * 2) return;
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence);
    if (words > maximumSentenceWords)
      yield {
        ...at(text),
        rule: 'long-sentence',
        reason: `has a sentence of ${words} words in ${text.path.join('.')}: “${shorten(sentence)}”`,
      };
  }
}

/** Names, roles and the like may be those of several entries, and so may a sentence of a few words. */
const shortestTelling = 6;
const isTelling = (sentence: string): boolean =>
  /[.!?…]["”’»]?$/.test(sentence) && wordsBetweenBlanks(sentence) >= shortestTelling;

function sentencesByText(texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> {
  const places = new Map<string, Text[]>();
  for (const text of texts) {
    if (text.language === null || text.isPhrase) continue;
    for (const sentence of sentencesOf(text).filter(isTelling)) {
      const known = places.get(sentence);
      if (known === undefined) places.set(sentence, [text]);
      else known.push(text);
    }
  }
  return places;
}

/** Facts stand in lists and speak of their entry, so several entries of a file may share one: "On the official list." */
const isFormula = (places: readonly Text[]): boolean =>
  new Set(places.map(({ entry }) => entry)).size === places.length &&
  new Set(places.map(({ entry, path }) => `${entry.file} ${fieldOf(path.slice(0, 1))}`)).size <= 2 &&
  new Set(places.map(({ entry }) => entry.file)).size === 1 &&
  places.every(({ path }) => path.some((key) => /^\d+$/.test(key)));

function* repeatedSentences(texts: readonly Text[]): Generator<Fault> {
  const formulas = new Map<string, number>();
  for (const [sentence, places] of sentencesByText(texts)) {
    const [first, ...others] = places;
    if (first === undefined || others.length === 0) continue;
    if (isFormula(places)) {
      formulas.set(first.entry.file, (formulas.get(first.entry.file) ?? 0) + 1);
      continue;
    }
    for (const other of others) {
      const where =
        other.entry === first.entry ? first.path.join('.') : `${first.entry.label}, ${first.path.join('.')}`;
      yield {
        ...at(other),
        rule: 'repeated-sentence',
        reason: `says in ${other.path.join('.')} what ${where} says: “${shorten(sentence)}”`,
      };
    }
  }
  for (const [file, count] of formulas)
    yield {
      rule: 'formula',
      file,
      entry: null,
      reason: `says ${count} ${count === 1 ? 'sentence' : 'sentences'} word for word of several entries`,
    };
}

export function* sentenceFaults(folder: Folder): Generator<Fault> {
  const texts = folder.entries.flatMap((entry) => [...textsOf(entry)]);
  const titles = new Set(texts.filter(isTitle).map(({ text }) => text));
  for (const text of texts) {
    if (isTitle(text)) continue;
    yield* longQuotations(text, titles);
    yield* longSentences(text);
  }
  yield* repeatedSentences(texts);
}
