/** Names that are ordinary words as well: whether they are written as names. */
import { partyNouns } from './party-nouns.ts';
import type { Word } from '../wording/words.ts';

const beforePronoun: ReadonlySet<string> = new Set([
  'the',
  'did',
  'has',
  'is',
  'does',
  'will',
  'why',
  'when',
  'about',
  'that',
  'if',
  'and',
  'was',
  'not',
  'on',
  'should',
]);

/** "tell us companies that signed" */
const asksForUs: ReadonlySet<string> = new Set([
  'tell',
  'give',
  'show',
  'let',
  'help',
  'for',
  'to',
  'of',
  'send',
]);

const beforeJoining =
  /^(?:accession|join(?:s|ed|ing)?|sign(?:s|ed|ing)?|signature|signatory|member|membership)$/;

const isOfParties = (word: string): boolean => partyNouns.test(word) || word === 'civil';

/** "did Total sign", but not "the total of signatories" or "Total Signatories". */
function isTotal(words: readonly Word[], start: number): boolean {
  const [before, after] = [words[start - 1]?.spelled ?? '', words[start + 1]?.spelled ?? ''];
  if (partyNouns.test(after)) return false;
  return /^(?:did|signatories)$/.test(before) || (start > 0 && words[start]?.isCapitalised === true);
}

/** Whether it matters how a name is written: it is a word of every day as well. */
export const dependsOnCase = (name: string): boolean =>
  /^(?:car|polish|p-?5|total|us|it|who|an|am|is)$/i.test(name.replaceAll('.', ''));

/**
 * "US" is the country, "us" hardly ever, and neither are "car" and "polish". Short names in capitals have to stand
 * in capitals, or where no pronoun can.
 */
export function isRightCase(name: string, words: readonly Word[], start: number, end: number): boolean {
  if (/^car$/i.test(name)) return words[start]?.isUpperCase === true;
  if (/^polish$/i.test(name))
    return words[start]?.isCapitalised === true || isOfParties(words[end]?.spelled ?? '');
  if (/^p-?5$/i.test(name))
    return words[start - 1]?.text === 'the' || partyNouns.test(words[end]?.spelled ?? '');
  if (/^total$/i.test(name)) return isTotal(words, start);
  if (!/^(?:us|it|who|an|am|is)$/i.test(name.replaceAll('.', ''))) return true;
  const word = words[start];
  if (word === undefined || end - start > 1) return true;
  if (word.isUpperCase || words.length === 1) return true;
  const before = words[start - 1]?.spelled ?? '';
  if (!/^u/i.test(name)) return false;
  // "us accession when": no sentence begins with that pronoun.
  if (start === 0 && beforeJoining.test(words[end]?.spelled ?? '')) return true;
  return beforePronoun.has(before) || (!asksForUs.has(before) && partyNouns.test(words[end]?.spelled ?? ''));
}
