/** "NATO norms", "the UN cybercrime convention", "the GGE report of 2021": texts near to those on record, but others. */
import { partOf } from '../../../knowledge/kinship.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading } from '../../query.ts';
import { reading } from '../../reader.ts';
import { textOf, type Word } from '../../wording/words.ts';

/** Others who set norms and standards, which are not on record here. */
const otherBodies: ReadonlySet<string> = new Set(
  'iso iec nist din ieee etsi cen nato oewg european eu ansi bsi owasp pci cis itu bis g7 g20 brics oecd german british dutch chinese russian asean osce industry engineering building tax vector'.split(
    ' ',
  ),
);

const norms: ReadonlySet<string> = new Set(['norm', 'norms', 'standard', 'standards']);
const isNorm = (word: Word | undefined): boolean => word !== undefined && norms.has(word.spelled);

/** "NATO norms", "norms of the OEWG". */
const namesOtherBody = (words: readonly Word[]): boolean =>
  words.some((word, position) => {
    if (!isNorm(word)) return false;
    if (otherBodies.has(words[position - 1]?.text ?? '')) return true;
    const link = words[position + 1]?.text ?? '';
    if (position === 0 && otherBodies.has(link)) return true;
    if (!/^(?:of|by|from|in)$/.test(link)) return false;
    const at = words[position + 2]?.text === 'the' ? position + 3 : position + 2;
    return otherBodies.has(words[at]?.text ?? '');
  });

/** The report that is on record; the group wrote others, of 2010, 2013 and 2021. */
const yearOnRecord = '2015';
const ofReport = '(?:norms?|gge|reports?|oewg)';
const datedReport = new RegExp(
  `\\b(20[0-4]\\d) (?:un )?${ofReport}\\b|\\b${ofReport} (?:of |from |in |by )?(?:the )?(20[0-4]\\d)\\b`,
  'g',
);

function isOfOtherYear(text: string): boolean {
  const years = [...text.matchAll(datedReport)].map(([, before, after]) => before ?? after);
  return years.length > 0 && !years.includes(yearOnRecord);
}

/** A text whose name others share, and the words that show which of them is meant. */
interface LikeNamed {
  readonly term: Reference<'term'>;
  /** What it is called without its name. */
  readonly called: RegExp;
  /** In the name itself: then the text on record is meant. */
  readonly own: RegExp;
  readonly before: RegExp;
  readonly behind: RegExp;
}

const likeNamed: readonly LikeNamed[] = [
  {
    term: 'term/budapest-convention',
    called:
      /\b(?:un|united nations|hanoi|african union|malabo) (?:cyber ?)?(?:convention|treaty) (?:on|against|about|for) (?:cyber ?crime)\b/,
    own: /\b(?:budapest|europe)\b/,
    before: /\b(?:un|united nations|uno|hanoi|20[0-4]\d|new|newer|newest|latest|african|arab|malabo)$/,
    behind: /^(?:of |from |by |in )?(?:the )?(?:un|united nations|hanoi|20[0-4]\d|african union)\b/,
  },
];

/** "the UN cybercrime convention" is of 2024 and no other name of the convention of Budapest. */
function namesLikeNamed({ words, text: whole, mentions }: Features): Reference<'term'> | undefined {
  for (const { term, called, own, before, behind } of likeNamed) {
    const named = mentions.filter(({ ref }) => ref === term);
    const isOther = named.some(
      ({ start, end }) =>
        before.test(textOf(words.slice(Math.max(0, start - 2), start))) ||
        behind.test(textOf(words.slice(end, end + 4))),
    );
    const isMeant = isOther || called.test(whole);
    if (isMeant && !own.test(whole)) return term;
  }
  return undefined;
}

const declined = (rule: string, near: readonly Reference[] = []): Reading =>
  reading(rule, 0.9, { kind: 'none', reason: { type: 'not-covered' }, near });

/** Declined where a text of others is asked for; the one on record that is like it may be offered. */
export function readTextOfOthers(
  features: Features,
  texts: readonly Reference<'term'>[],
  unNorms: Reference<'term'>,
): Reading | undefined {
  const like = namesLikeNamed(features);
  if (like !== undefined) return declined('text-like-named', [like]);
  if ((texts.length === 0 || texts.includes(unNorms)) && namesOtherBody(features.words))
    return declined('norms-of-others', [unNorms]);
  const isOfGroup = texts.includes(unNorms) || features.words.some(isNorm);
  if (isOfGroup && texts.every((term) => term === unNorms) && isOfOtherYear(features.text))
    return declined('norms-of-other-year', [unNorms]);
  return undefined;
}

/** Words that may stand in front of "norm 3" without naming whose it is. */
const plain = /^(?:un|gge|nations|cyber|eleven|number|paragraph|named|called)$/;

/** "Elbonia norm 5": somebody's norm, though of nobody on record. */
export function namesOwner(features: Features, place: number): boolean {
  const word = features.words[place - 1];
  if (word === undefined || features.words[place]?.afterBreak === true || plain.test(word.text)) return false;
  if (otherBodies.has(word.text) || word.isAlien) return true;
  const isNamed = features.mentions.some(
    ({ kind, start, end }) =>
      start < place && place <= end && (kind === 'actor' || kind === 'term' || kind === 'expert'),
  );
  return isNamed && !features.isInCue(place - 1);
}

/** The Singapore package counts its six norms anew: only its whole is on record, under the names of the eight. */
export const countsAnew = ({ words }: Features): boolean => words.some(({ text }) => text === 'singapore');

/** The label that a text does not have, if any. */
export const unknownLabel = (
  { knowledge }: Model,
  term: Reference<'term'>,
  labels: readonly string[],
): string | undefined => labels.find((label) => partOf(knowledge.term(term), label) === undefined);
