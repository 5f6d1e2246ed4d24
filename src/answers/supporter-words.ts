/** What the full list of supporters says, in sentences; each names the day of the list. */
import type { Reference } from '../knowledge/reference.ts';
import { countryName } from '../supporters/country-name.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { ListDate, Supporter, SupporterCategory, SupporterList } from '../supporters/list.ts';
import type { Cited } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';

/** The day that the list's first import gave to all its entries, whenever they had joined. */
const defaultDay = '2018-11-12';

const officialList: Reference<'source'> = 'source/official-list';

export const categoryWords: Readonly<Record<SupporterCategory, string>> = {
  state: 'state',
  'public-authority': 'public authority',
  'private-sector': 'private sector',
  'civil-society': 'civil society',
};

/** "as of 25 December 2025"; where only the day of the import is known, that is said. */
export const asOf = ({ day, of }: ListDate): string =>
  of === 'import' ? `as imported on ${dateInWords(day)}` : `as of ${dateInWords(day)}`;

export const inFigures = (count: number): string => count.toLocaleString('en-GB');

export const entries = (count: number): string => `${inFigures(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** The markers of a place in the list, with the list's own date. */
export const citeList = (book: CitationBook, { date }: SupporterList, place: string): readonly number[] =>
  book.cite([
    {
      source: officialList,
      locator: `${place}, in the full list ${asOf(date)}`,
      date: date.of === 'import' ? null : date.day,
    },
  ]);

export function countryOf({ country, nationality }: Supporter): string {
  return country === null ? (nationality ?? 'none recorded') : countryName(country, 'en');
}

export function joiningDate({ dateSigned }: Supporter): string {
  if (dateSigned === null) return 'none recorded';
  const recorded = `recorded as ${dateInWords(dateSigned)}`;
  return dateSigned === defaultDay
    ? `${recorded}; not reliable: the first import stamped every entry with 12 November 2018`
    : recorded;
}

export const categoryOf = ({ category }: Supporter): string =>
  category === null ? 'none recorded' : categoryWords[category];

/** What has to be added to "is not on it" where parts of the list are missing. */
export const missingFiles = ({ skipped }: SupporterList): string =>
  skipped === 0
    ? ''
    : ` ${inFigures(skipped)} ${skipped === 1 ? 'file' : 'files'} of the list could not be read.`;

export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** All entries counted, and by category. */
export function countsOfList({ list, counts }: SupporterDirectory, book: CitationBook): Cited {
  const { none } = counts;
  const parts = [
    `${inFigures(counts.state)} ${counts.state === 1 ? 'state' : 'states'}`,
    `${inFigures(counts['public-authority'])} public ${counts['public-authority'] === 1 ? 'authority' : 'authorities'}`,
    `${inFigures(counts['private-sector'])} of the private sector`,
    `${inFigures(counts['civil-society'])} of civil society`,
    ...(none === 0 ? [] : [`${inFigures(none)} without a category`]),
  ];
  return {
    text: `The full list, ${asOf(list.date)}, holds ${entries(list.supporters.length)}: ${listed(parts)}.${missingFiles(list)}`,
    cites: citeList(book, list, 'Numbers by category'),
  };
}

/** How many entries of one category there are. */
export function countOfCategory(
  { list, counts }: SupporterDirectory,
  category: SupporterCategory,
  book: CitationBook,
): Cited {
  return {
    text: `The full list, ${asOf(list.date)}, holds ${entries(counts[category])} of the category “${categoryWords[category]}”.${missingFiles(list)}`,
    cites: citeList(book, list, 'Numbers by category'),
  };
}

/** “Dell” (private sector) and “Dell Technologies” (private sector) */
export const namesInWords = (supporters: readonly Supporter[]): string =>
  listed(supporters.map((supporter) => `“${supporter.name}” (${categoryOf(supporter)})`));
