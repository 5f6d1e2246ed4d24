/** The companies and bodies of a country, or of the states of a group, that are on the list as far as they are known. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Actor, LocatedSource } from '../knowledge/schema.ts';
import type { CountedCategory, PartyCategory } from '../questions/query.ts';
import { amountInWords, amountOf } from './amounts.ts';
import { countryName } from '../supporters/country-name.ts';
import type { SupporterDirectory } from '../supporters/directory.ts';
import type { SupporterCategory } from '../supporters/list.ts';
import { asOf as dayOf, citeList } from './supporter-words.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';
import { dayOfList, isOffList, isOnList, namesOf, placeInList } from './official-list.ts';
import { answer } from './parts.ts';
import { followUpTo } from './requests.ts';

interface Wording {
  /** Of the whole list. */
  readonly title: string;
  /** What the parties are called, in the singular and the plural. */
  readonly one: string;
  readonly many: string;
  readonly locator: string;
}

export const partyWords: Readonly<Record<PartyCategory, Wording>> = {
  state: {
    title: 'The states on the official list',
    one: 'state',
    many: 'states',
    locator: 'States',
  },
  company: {
    title: 'Companies on the official list',
    one: 'company',
    many: 'companies',
    locator: 'Private sector',
  },
  'civil-society': {
    title: 'Civil society on the official list',
    one: 'civil-society body or university',
    many: 'civil-society bodies and universities',
    locator: 'Civil society',
  },
  university: {
    title: 'Universities on the official list',
    one: 'university or institute',
    many: 'universities and institutes',
    locator: 'Civil society',
  },
  'public-body': {
    title: 'Public authorities on the official list',
    one: 'public authority',
    many: 'public authorities',
    locator: 'Public authorities',
  },
  any: {
    title: 'Parties on the official list',
    one: 'company, public authority or civil-society body',
    many: 'companies, public authorities and civil-society bodies',
    locator: 'Whole list',
  },
};

/** What each kind of party is called in the full list; universities have no category of their own there. */
export const categoryOnList: Readonly<Partial<Record<PartyCategory, SupporterCategory>>> = {
  state: 'state',
  company: 'private-sector',
  'civil-society': 'civil-society',
  'public-body': 'public-authority',
};

const kinds: readonly PartyCategory[] = ['company', 'civil-society', 'public-body'];

export function isOfCategory({ category, tags }: Actor, wanted: PartyCategory): boolean {
  // The list files bodies of several states under public authorities.
  if (wanted === 'public-body' && category === 'international-organisation') return true;
  if (wanted === 'university') return tags?.includes('university') === true;
  return wanted === 'any' ? kinds.some((kind) => kind === category) : category === wanted;
}

/** What a kind of party is counted with; universities have no number of their own. */
const countedWith: Readonly<Record<PartyCategory, CountedCategory | undefined>> = {
  state: 'state',
  company: 'company',
  'civil-society': 'civil-society',
  university: 'civil-society',
  'public-body': 'public-body',
  any: undefined,
};

/** "708 companies as of 19 January 2024 (unchanged on 25 December 2025)": by the sure rows of the numbers over time. */
export function totalInWords(knowledge: KnowledgeBase, category: PartyCategory): string {
  const rows = knowledge.counts
    .filter(({ confidence, total }) => confidence === 'high' && total !== null)
    .toSorted((one, other) => one.date.localeCompare(other.date));
  const newest = rows.at(-1);
  const number = newest === undefined ? undefined : amountInWords(amountOf(newest, countedWith[category]));
  // Universities are counted among civil society; how many there are was found by reading the list.
  if (category === 'university') return `about 55 universities and institutes as of ${dayOfList(knowledge)}`;
  if (newest === undefined || number === undefined) return 'more than are named here';
  const called = category === 'any' ? 'entries' : partyWords[category].many;
  // The numbers are as old as the last change of the list.
  const total = amountInWords(amountOf(newest, undefined));
  const changed = rows.find((row) => amountInWords(amountOf(row, undefined)) === total) ?? newest;
  const since = changed === newest ? '' : ` (unchanged on ${dateInWords(newest.date)})`;
  return `${number} ${called} as of ${dateInWords(changed.date)}${since}`;
}

const withArticle =
  /^(?:United |Republic |Democratic |Federated |Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Seychelles|Holy See|Caribbean|.* (?:Republic|Islands|Union|countries|states)$)/;

/** The place in the middle of a sentence: "the United States", "states of Africa". */
export const inSentence = ({ name, members }: Actor): string =>
  members?.called.en ?? (withArticle.test(name.en) ? `the ${name.en}` : name.en);

/** Where the kinds of parties named stand in the list. */
const placesFor = (category: PartyCategory): readonly LocatedSource[] =>
  (category === 'any' ? kinds : [category]).map((kind) => placeInList(partyWords[kind].locator));

/** How many companies and bodies the list has from the country, where it is known. */
function countBlocks(book: CitationBook, place: Actor, category: PartyCategory): readonly Block[] {
  if (place.listed === undefined) return [];
  const { companies, civilSociety, asOf } = place.listed;
  const counts: readonly (readonly [kind: PartyCategory, count: number | undefined, called: string])[] = [
    ['company', companies, 'companies'],
    ['civil-society', civilSociety, 'civil-society bodies'],
  ];
  const told = counts.filter(
    ([kind, count]) => count !== undefined && (category === kind || category === 'any'),
  );
  if (told.length === 0) return [];
  const parts = told.map(([, count, called]) => `${count} ${called}`).join(' and ');
  return [
    {
      type: 'paragraph',
      text: `The official list has ${parts} from ${inSentence(place)} as of ${dateInWords(asOf)}.`,
      cites: book.cite(told.flatMap(([kind]) => placesFor(kind))),
    },
  ];
}

/** The country's own place on the list, which that of its firms does not tell. */
function ownPlace(book: CitationBook, { name, category, participation }: Actor): readonly Block[] {
  const newest = participation?.at(-1);
  if (category !== 'state' || newest === undefined) return [];
  const { text, cites } = book.fact(newest, true);
  return [{ type: 'note', text: `${name.en} as a state: ${text}`, cites }];
}

const mostNamed = 40;

/** Where the full list was imported: its entries of that kind whose nationality is that of the country. */
function fromFullList(
  directory: SupporterDirectory | null,
  book: CitationBook,
  { name, category }: Actor,
  wanted: PartyCategory,
): readonly Block[] {
  const onList = categoryOnList[wanted];
  if (directory === null || category !== 'state' || onList === undefined) return [];
  const { list } = directory;
  const found = list.supporters.filter(
    (one) => one.category === onList && one.country !== null && countryName(one.country, 'en') === name.en,
  );
  if (found.length === 0) return [];
  const more = found.length > mostNamed ? ` and ${found.length - mostNamed} more` : '';
  const names = found
    .slice(0, mostNamed)
    .map((one) => one.name)
    .join(', ');
  return [
    {
      type: 'paragraph',
      text: `The full list, ${dayOf(list.date)}, has ${found.length} from there: ${names}${more}.`,
      cites: citeList(book, list, `Nationality ${name.en}`),
    },
  ];
}

/** Takes a country or group and returns the companies or bodies with their seats there, as far as they are known by name. */
export function answerBodiesOf(
  knowledge: KnowledgeBase,
  place: Actor,
  category: PartyCategory,
  confidence: number,
  directory: SupporterDirectory | null = null,
): Answer {
  const seats = new Set<string>([place.ref, ...(place.members?.states ?? [])]);
  const wanted = category === 'state' ? 'public-body' : category;
  const bodies = knowledge.actors.filter(
    (actor) => actor.country !== undefined && seats.has(actor.country) && isOfCategory(actor, wanted),
  );
  const [on, off] = [namesOf(bodies.filter(isOnList)), namesOf(bodies.filter(isOffList))];
  const words = partyWords[wanted];
  const from = inSentence(place);
  const book = new CitationBook(knowledge);
  const day = dayOfList(knowledge);
  const counted = countBlocks(book, place, wanted);
  const known =
    on.length === 0
      ? counted.length > 0
        ? 'I know none of them by name.'
        : `I know no ${words.one} from ${from} on the official list by name; the list held ${totalInWords(knowledge, wanted)}.`
      : `On the official list as of ${day}, of the ${words.many} from ${from} that I know by name: ${on.join(', ')}.`;
  const blocks: readonly Block[] = [
    ...counted,
    ...fromFullList(directory, book, place, wanted),
    { type: 'paragraph', text: known, cites: book.cite(placesFor(wanted)) },
    ...(off.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            text: `Not on it: ${off.join(', ')}.`,
            cites: book.cite(placesFor(wanted)),
          } as const,
        ]),
    ...ownPlace(book, place),
  ];
  return answer('accord', ['accord/signatories', place.ref], {
    confidence,
    title: `${words.title}: ${place.members?.called.en ?? place.name.en}`,
    blocks,
    book,
    followUps: [followUpTo(knowledge, place.ref), followUpTo(knowledge, 'accord/signatories')],
  });
}
