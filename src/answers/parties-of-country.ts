/** The companies and bodies of a country, or of the states of a group, that are on the list as far as they are known. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Actor, LocatedSource } from '../knowledge/schema.ts';
import type { PartyCategory } from '../questions/query.ts';
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
  /** How many the whole list holds; the numbers are those of `accord/signatories`. */
  readonly total: string;
  readonly locator: string;
}

export const partyWords: Readonly<Record<PartyCategory, Wording>> = {
  state: {
    title: 'The states on the official list',
    one: 'state',
    many: 'states',
    total: '81 states',
    locator: 'States',
  },
  company: {
    title: 'Companies on the official list',
    one: 'company',
    many: 'companies',
    total: '708 companies',
    locator: 'Private sector',
  },
  'civil-society': {
    title: 'Civil society on the official list',
    one: 'civil-society body or university',
    many: 'civil-society bodies and universities',
    total: '391 civil-society bodies and universities',
    locator: 'Civil society',
  },
  university: {
    title: 'Universities on the official list',
    one: 'university or institute',
    many: 'universities and institutes',
    total: 'about 55 universities and institutes',
    locator: 'Civil society',
  },
  'public-body': {
    title: 'Public authorities on the official list',
    one: 'public authority',
    many: 'public authorities',
    total: '37 public authorities',
    locator: 'Public authorities',
  },
  any: {
    title: 'Parties on the official list',
    one: 'company, public authority or civil-society body',
    many: 'companies, public authorities and civil-society bodies',
    total: '1,222 entries',
    locator: 'Whole list',
  },
};

const kinds: readonly PartyCategory[] = ['company', 'civil-society', 'public-body'];

export function isOfCategory({ category, tags }: Actor, wanted: PartyCategory): boolean {
  if (wanted === 'university') return tags?.includes('university') === true;
  return wanted === 'any' ? kinds.some((kind) => kind === category) : category === wanted;
}

const withArticle =
  /^(?:United |Republic |Democratic |Federated |Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Seychelles|Holy See|Caribbean|.* (?:Republic|Islands|Union|countries|states)$)/;

const inSentence = (name: string): string => (withArticle.test(name) ? `the ${name}` : name);

/** "106 companies on the list are filed under the United States", where it is known. */
function counted(actor: Actor, category: PartyCategory): readonly string[] {
  const { companies, civilSociety } = actor.listed ?? {};
  const parts = [
    companies !== undefined && (category === 'company' || category === 'any')
      ? `${companies} ${partyWords.company.many}`
      : '',
    civilSociety !== undefined && (category === 'civil-society' || category === 'any')
      ? `${civilSociety} civil-society bodies`
      : '',
  ];
  return parts.filter((part) => part !== '');
}

function countBlocks(book: CitationBook, actor: Actor, category: PartyCategory): readonly Block[] {
  const parts = counted(actor, category);
  if (actor.listed === undefined || parts.length === 0) return [];
  const day = dateInWords(actor.listed.asOf);
  return [
    {
      type: 'paragraph',
      text: `The official list has ${parts.join(' and ')} from ${inSentence(actor.name.en)} as of ${day}.`,
      cites: book.cite(actor.listed.sources),
    },
  ];
}

/** Where the kinds of parties named stand in the list. */
const placesFor = (category: PartyCategory): readonly LocatedSource[] =>
  (category === 'any' ? kinds : [category]).map((kind) => placeInList(partyWords[kind].locator));

/** The country's own place on the list, which that of its firms does not tell. */
function ownPlace(book: CitationBook, { name, category, participation }: Actor): readonly Block[] {
  const newest = participation?.at(-1);
  if (category !== 'state' || newest === undefined) return [];
  const { text, cites } = book.fact(newest, true);
  return [{ type: 'note', text: `${name.en} as a state: ${text}`, cites }];
}

/** Takes a country or group and returns the companies or bodies with their seats there, as far as they are known by name. */
export function answerBodiesOf(
  knowledge: KnowledgeBase,
  place: Actor,
  category: PartyCategory,
  confidence: number,
): Answer {
  const seats = new Set<string>([place.ref, ...(place.members?.states ?? [])]);
  const wanted = category === 'state' ? 'public-body' : category;
  const bodies = knowledge.actors.filter(
    (actor) => actor.country !== undefined && seats.has(actor.country) && isOfCategory(actor, wanted),
  );
  const [on, off] = [namesOf(bodies.filter(isOnList)), namesOf(bodies.filter(isOffList))];
  const words = partyWords[wanted];
  const from = inSentence(place.name.en);
  const book = new CitationBook(knowledge);
  const day = dayOfList(knowledge);
  const known =
    on.length === 0
      ? `I know no ${words.one} from ${from} by name that is on the official list; it held ${words.total} as of ${day}.`
      : `On the official list as of ${day}, of the ${words.many} from ${from} that I know by name: ${on.join(', ')}.`;
  const blocks: readonly Block[] = [
    ...countBlocks(book, place, wanted),
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
    title: `${words.title}: ${place.name.en}`,
    blocks,
    book,
    followUps: [followUpTo(knowledge, place.ref), followUpTo(knowledge, 'accord/signatories')],
  });
}
