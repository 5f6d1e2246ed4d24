/** A source as an item of CSL, the form that citation programs exchange. What is not known is left out, never made up. */
import type { AuthorName, Source } from '../../knowledge/schema.ts';
import type { Citation } from '../answer.ts';

export type CslName =
  | { readonly given: string; readonly family: string }
  /** An organisation, or a name of which the parts are not known: never turned round. */
  | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  /** We have seen each source as a page of the web, whatever else it may be. */
  readonly type: 'webpage';
  readonly title?: string;
  /** What an untitled work is. */
  readonly genre?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  /** A year, a year and a month, or a day: no more precise than the source. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
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

function authorOf({ author, authors }: Source): Pick<CslItem, 'author'> {
  if (author === null) return {};
  return { author: authors === undefined ? [{ literal: tidy(author) }] : authors.map(nameOf) };
}

const issuedOf = ({ date }: Source): Pick<CslItem, 'issued'> =>
  date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };

/** A source as it was read: a list that goes on changing has another date each time. */
export interface Edition extends Source {
  /** Unique among all editions, of small letters, digits and hyphens. */
  readonly key: string;
}

export function editionOf(source: Source, { date }: Pick<Citation, 'date'>): Edition {
  const slug = source.ref.slice(source.ref.indexOf('/') + 1);
  return { ...source, date, key: date === source.date ? slug : `${slug}-${date ?? 'undated'}` };
}

/** For a reference list that has no words of its own for what is untitled: a description stands in square brackets. */
export const bracketed = ({ title, described }: Source): string =>
  described === true ? `[${tidy(title)}]` : tidy(title);

/** For a style that is typeset: a description is marked as one, so that it gets no quotation marks. */
export const typesetItem = (source: Edition): CslItem => ({
  id: source.key,
  type: 'webpage',
  ...authorOf(source),
  ...(source.described === true ? { genre: tidy(source.title) } : { title: tidy(source.title) }),
  publisher: tidy(source.publisher),
  ...issuedOf(source),
  // Typesetting would make a curly one of an apostrophe, and another address.
  ...(source.url === null ? {} : { URL: source.url.replaceAll("'", '%27') }),
});

/** For a program that keeps references. */
export const exchangedItem = (source: Edition, publisherField: 'publisher' | 'container-title'): CslItem => ({
  id: source.key,
  type: 'webpage',
  ...authorOf(source),
  title: bracketed(source),
  [publisherField]: tidy(source.publisher),
  ...issuedOf(source),
  ...(source.url === null ? {} : { URL: source.url }),
  ...(source.described === true ? { note: titleNote } : {}),
});
