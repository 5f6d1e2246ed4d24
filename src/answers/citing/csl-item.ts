/** A source as an item of CSL, the form that citation programs exchange. What is not known is left out, never made up. */
import type { AuthorName, Source } from '../../knowledge/schema.ts';
import type { Citation } from '../answer.ts';
import { dateInWords } from '../dates.ts';

export type CslName =
  | { readonly given: string; readonly family: string }
  /** An organisation, or a name of which the parts are not known: never turned round. */
  | { readonly literal: string };

export type CslType = 'webpage' | 'article-newspaper' | 'post-weblog' | 'report';

/** A year, a year and a month, or a day: no more precise than the source. */
type DateParts = { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };

export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title?: string;
  /** What an untitled work is. */
  readonly genre?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  /** `literal` is set as it is. */
  readonly issued?: DateParts | { readonly literal: string };
  readonly language?: 'fr';
  readonly URL?: string;
  readonly note?: string;
  /** The place in the source. */
  readonly annote?: string;
}

const titleNote = 'The title in square brackets is a description; the published title is not known.';

/** Line ends and runs of blanks mean nothing in a field. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const nameOf = (name: AuthorName): CslName =>
  'organisation' in name
    ? { literal: tidy(name.organisation) }
    : { given: tidy(name.given), family: tidy(name.family) };

/** Who stands in front: the author, or the body that issued an official text. */
function authorOf({ author, authors, issuer }: Source): Pick<CslItem, 'author'> {
  if (author === null) return issuer === undefined ? {} : { author: [{ literal: tidy(issuer) }] };
  return { author: authors === undefined ? [{ literal: tidy(author) }] : authors.map(nameOf) };
}

/** The publisher, without the issuer, who is named in front. */
function publisherOf({ author, publisher, issuer }: Source): string {
  const whole = tidy(publisher);
  if (issuer === undefined || author !== null) return whole;
  if (whole === tidy(issuer)) return '';
  const behind = `, ${tidy(issuer)}`;
  return whole.endsWith(behind) ? whole.slice(0, -behind.length) : whole;
}

const partsOf = (date: string): DateParts => ({ 'date-parts': [date.split('-').map(Number)] });

/** For a program: a date that is not shown is marked as about right. */
function issuedOf({ date, dateInferred }: Source): Pick<CslItem, 'issued'> {
  if (date === null) return {};
  return { issued: dateInferred === true ? { ...partsOf(date), circa: true } : partsOf(date) };
}

/** For a style that is typeset: a date that is not shown stands in square brackets. */
function typesetDate({ date, dateInferred }: Source): Pick<CslItem, 'issued'> {
  if (date === null) return {};
  return { issued: dateInferred === true ? { literal: `[ca. ${dateInWords(date)}]` } : partsOf(date) };
}

/** A source as it was read: a list that goes on changing has another date each time. */
export interface Edition extends Source {
  /** Unique among all editions, of small letters, digits and hyphens. */
  readonly key: string;
}

export function editionOf(source: Source, { date }: Pick<Citation, 'date'>): Edition {
  const slug = source.ref.slice(source.ref.indexOf('/') + 1);
  const key = date === source.date ? slug : `${slug}-${date ?? 'undated'}`;
  const { dateInferred, ...rest } = source;
  const isSame = dateInferred === true && date === source.date;
  return { ...rest, date, key, ...(isSame ? { dateInferred } : {}) };
}

/** For a reference list that has no words of its own for what is untitled: a description stands in square brackets. */
export const bracketed = ({ title, described }: Source): string =>
  described === true ? `[${tidy(title)}]` : tidy(title);

/** For a style that is typeset: a description is marked as one, so that it gets no quotation marks. */
export function typesetItem(source: Edition): CslItem {
  const publisher = publisherOf(source);
  return {
    id: source.key,
    // We have seen each source as a page of the web, whatever else it may be.
    type: 'webpage',
    ...authorOf(source),
    ...(source.described === true ? { genre: tidy(source.title) } : { title: tidy(source.title) }),
    ...(publisher === '' ? {} : { publisher }),
    ...typesetDate(source),
    // Typesetting would make a curly one of an apostrophe, and another address.
    ...(source.url === null ? {} : { URL: source.url.replaceAll("'", '%27') }),
  };
}

const typeOf: Readonly<Record<Source['kind'], CslType>> = {
  'official-text': 'webpage',
  'official-page': 'webpage',
  reference: 'webpage',
  'op-ed': 'post-weblog',
  press: 'article-newspaper',
  report: 'report',
};

/** For a program that keeps references: what all of them know. */
function exchanged(source: Edition): Omit<CslItem, 'type'> {
  const { described, url } = source;
  return {
    id: source.key,
    ...authorOf(source),
    title: bracketed(source),
    ...issuedOf(source),
    ...(url === null ? {} : { URL: url }),
    ...(described === true ? { note: titleNote } : {}),
  };
}

/** As CSL-JSON. The publisher of a report is one, that of anything else is where it stands. */
export function cslItem(source: Edition): CslItem {
  const type = typeOf[source.kind];
  const { id, author, title, issued, ...others } = exchanged(source);
  const publisher = publisherOf(source);
  return {
    id,
    type,
    ...(author === undefined ? {} : { author }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === '' ? {} : { [type === 'report' ? 'publisher' : 'container-title']: publisher }),
    ...(issued === undefined ? {} : { issued }),
    ...(source.language === undefined ? {} : { language: source.language }),
    ...others,
  };
}

/** For BibTeX, which knows no page of the web and no date that is about right. */
export function bibtexItem(source: Edition): CslItem {
  const { date, dateInferred } = source;
  const { note, ...item } = exchanged({ ...source, date: dateInferred === true ? null : date });
  const dateNote =
    dateInferred === true && date !== null ? `No date is shown; about ${dateInWords(date)}.` : undefined;
  const notes = [note, dateNote].filter((text) => text !== undefined).join(' ');
  const publisher = publisherOf(source);
  return {
    ...item,
    type: 'webpage',
    ...(publisher === '' ? {} : { publisher }),
    ...(notes === '' ? {} : { note: notes }),
  };
}
