/** Whole lists and the plain commands: all principles, all people, the accord, sources, today, random. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { asksWhatItIs } from '../../follow-up/forms.ts';
import type { Features } from '../../features.ts';
import type { Query, Reading } from '../../query.ts';
import { reading, weightOf, type Reader } from '../../reader.ts';
import { agreeAmongThemselves } from '../views/stance-asked.ts';
import { dailyChoice } from './daily-choice.ts';

const framing: readonly CueName[] = [
  'accord',
  'define',
  'list',
  'principle',
  'commentators',
  'count',
  'pronounThing',
  'whichOne',
  'source',
  'today',
  'random',
  'numberLabel',
  'principleSoft',
  'whoever',
  'more',
];

/** The words a person can use by themselves, as in `principles` or `today`. */
export const commandWords: Readonly<Record<string, Query>> = {
  help: { kind: 'help', topic: 'usage' },
  principles: { kind: 'principles', principles: [] },
  principle: { kind: 'principles', principles: [] },
  experts: { kind: 'experts', experts: [], ambiguous: false },
  critics: { kind: 'opinions', filter: { stance: 'criticism' } },
  supporters: { kind: 'opinions', filter: { stance: 'praise' } },
  opinions: { kind: 'opinions', filter: {} },
  signatories: { kind: 'accord', entry: 'accord/signatories' },
  about: { kind: 'accord', entry: 'accord/overview' },
  sources: { kind: 'sources', about: [] },
  today: { kind: 'daily', choice: 'today' },
  daily: { kind: 'daily', choice: 'today' },
  random: { kind: 'daily', choice: 'random' },
  timeline: { kind: 'timeline' },
  chronology: { kind: 'timeline' },
  counts: { kind: 'counts' },
  changes: { kind: 'changes' },
  changelog: { kind: 'changes' },
  norms: { kind: 'relations', principles: [], terms: ['term/un-gge-norms'] },
};

const queries: ReadonlyMap<string, Query> = new Map(Object.entries(commandWords));

export const commands: Reader = {
  name: 'commands',
  longest: 1,
  read: (features) => {
    const [word, ...more] = features.words;
    if (word === undefined || more.length > 0) return undefined;
    const query = queries.get(word.spelled);
    return query === undefined ? undefined : reading('command', 1, query);
  },
};

function wholeList(features: Features, text: string): Reading | undefined {
  if (
    features.has('list') &&
    features.words.length <= 6 &&
    !features.has('commentators', 'source', 'governance')
  ) {
    return reading('all-principles', 0.8, { kind: 'principles', principles: [] });
  }
  if (
    /\bhow many (?:points|items|rules|clauses|promises|pledges|goals)\b.*\b(?:text|it|call|accord|pact|agreement|declaration|document|there|list)\b|\bprinciples\b|\bthe nine\b|\ball nine\b|\bthe points\b|\b(?:the|all|what|which|how many) commitments\b|\bnine (?:points|commitments|goals|rules)\b/.test(
      text,
    )
  )
    return reading('all-principles', features.has('whichOne') ? 0.8 : 0.95, {
      kind: 'principles',
      principles: [],
    });
  if (
    features.has('commentators') &&
    !features.has('criticism', 'praise') &&
    !agreeAmongThemselves(features)
  ) {
    const asksWho =
      /\b(?:who|which|list|name|all|experts|commentators|voices)\b/.test(text) || features.words.length <= 3;
    if (asksWho && !/\bsay|\bsaid|\bthink/.test(text))
      return reading('all-people', 0.9, { kind: 'experts', experts: [], ambiguous: false });
  }
  return undefined;
}

/** "who are the experts quoted", "which people are cited in it", "all five people quoted in the magazine" */
const whoIsQuoted =
  /^(?:(?:and|so|who|which|names?|of|list|all|is|are|was|were|gets|got|the|five|5|experts?|people|commentators|voices|speakers|analysts|that|being) )+(?:quoted|cited|interviewed|featured)(?: (?:there|here|in|by)\b.*)?$/;

/** Where most of the experts were quoted. */
const magazine: Reference = 'actor/brilliance-security-magazine';

/** "the experts quoted, just names" */
const namesOfQuoted =
  /^(?:the |all )?(?:quoted |cited )?(?:experts?|people|voices|commentators|speakers)(?: (?:quoted|cited|interviewed))?(?: (?:just|only|by|with))? names?(?: (?:only|please|alone))*$/;

/** "headings only": of a list they say only how much of it is asked for. */
const titles = /^(?:titles|headings|headlines|set|lot|famous|celebrated|known|complete|entire|whole|bunch)$/;

/** "why do some count eight principles": the sources differ on their number. */
export const countsEight =
  /\b(?:why|some|others?|source|only|just)\b.*\b(?:eight|8) (?:principles|points|promises|commitments|items|rules|pledges)\b|\b(?:some|others|sources|sites|papers|writers|people|they)\b.*\b(?:list|count|name|give|show|mention|have|has|see)s? (?:only |just )?(?:eight|8)$/;

/** Whose count it is: "some sites". */
const mostStrayOfSources = 0.9;

/** Words of which one is in every question for a list that no cue shows. */
const ofLists = wordSet(`
  principles nine points items rules clauses promises pledges goals commitments eight 8 quoted cited interviewed featured spoke
  comment comments commented commenting commenter commenters commentary commentaries`);

export const lists: Reader = {
  name: 'lists',
  needs: [{ cues: ['list', 'commentators', 'random', 'today', 'source'], words: ofLists }],
  read: (features) => {
    if (features.otherThing || features.strangers.length > 0) return undefined;
    const substance = features.mentions.filter(({ ref }) => ref !== 'accord/overview' && ref !== magazine);
    if (
      substance.length > 0 ||
      features.has('criticism', 'praise', 'mixed', 'signing', 'notSigning') ||
      agreeAmongThemselves(features)
    )
      return undefined;
    const everybody =
      /\b(?:names?|list|everyone|everybody|all)\b.{0,20}\b(?:comment\w*|quoted|spoke|interviewed)\b/;
    const isHeadcount = features.has('commentators') && features.has('count');
    if (
      everybody.test(features.text) ||
      whoIsQuoted.test(features.text) ||
      (features.has('commentators') && namesOfQuoted.test(features.text)) ||
      (isHeadcount && !features.has('signing'))
    ) {
      return reading('all-people', 0.9, { kind: 'experts', experts: [], ambiguous: false });
    }
    const text = features.text;
    const stray = weightOf(
      features.without(framing, ['accord']).filter(({ spelled }) => !titles.test(spelled)),
    );
    if (stray <= mostStrayOfSources && countsEight.test(text))
      return reading('eight-or-nine', 0.85, { kind: 'accord', entry: 'accord/eight-or-nine' });
    if (stray > 0.5) return undefined;
    const choice = dailyChoice(features);
    if (choice !== undefined) return reading(choice, 0.9, { kind: 'daily', choice });
    if (features.has('source') && !speaks(features))
      return reading('sources', 0.9, { kind: 'sources', about: [] });
    return wholeList(features, text);
  },
};

/** "where can I find it" asks for nothing that somebody found. */
const speaks = ({ placesOf, words }: Features): boolean =>
  [...placesOf('speech')].some((place) => words[place]?.spelled !== 'find');

/** "the budget of the Paris Call": something that it has, which its name does not explain. */
export function asksAttribute({ words, mentions }: Features): boolean {
  return mentions.some(({ ref, start }) => {
    const before = words
      .slice(0, start)
      .findLastIndex(({ spelled }) => spelled !== 'the' && spelled !== 'this');
    const isOf = ref === 'accord/overview' && words[before]?.spelled === 'of';
    return isOf && words.slice(Math.max(0, before - 2), before).some(({ weight }) => weight > 0);
  });
}

/** "what is the Paris Call", "tell me about the accord": the accord and nothing more. */
export const overview: Reader = {
  name: 'overview',
  needs: [{ cues: ['accord', 'pronounThing'] }],
  read: (features) => {
    if (features.otherThing || features.strangers.length > 0) return undefined;
    // "explain it", before anything was shown.
    if (features.has('pronounThing') && features.mentions.length === 0 && asksWhatItIs(features.text))
      return reading('overview', 0.8, { kind: 'accord', entry: 'accord/overview' });
    if (!features.has('accord')) return undefined;
    if (features.named('accord').some((entry) => entry !== 'accord/overview')) return undefined;
    // "what's the Tech Accord"
    if (features.named('term').length > 0) return undefined;
    const asked =
      features.has('define', 'list') ||
      features.words.length <= 4 ||
      /\b(?:summary|overview|gist|about|purpose|point of|aim)\b/.test(features.text);
    const stray = weightOf(features.without([...framing, 'speech'], ['accord']));
    if (!asked || stray > (asksAttribute(features) ? 0.3 : 0.7)) return undefined;
    return reading('overview', 0.9, { kind: 'accord', entry: 'accord/overview' });
  },
};
