/** What is done to entries of the real data, and what the check has to say of each. */
import type { RuleName } from '../../../scripts/knowledge/finding.ts';

export type Entry = Record<string, unknown>;
type Fact = Record<string, unknown>;

export interface Faulty {
  readonly rule: RuleName;
  readonly file: string;
  readonly ref: string;
  readonly edit: (entry: Entry, content: { entries?: Entry[] }) => void;
  readonly reason: RegExp;
}

export const eleven = 'One two three four five six seven eight nine ten eleven';
const endless = `Words ${Array.from({ length: 40 }, () => 'word').join(' ')}.`;

const wordsIn = (entry: Entry, field: string): string[] => {
  const lists = (entry[field] ??= { en: [] }) as { en: string[] };
  return lists.en;
};
const factsIn = (entry: Entry, field: string): Fact[] => entry[field] as Fact[];

export const say = (entry: Entry, en: string): void => {
  Object.assign(factsIn(entry, 'about')[0] ?? {}, { text: { en, fr: 'Ceci.' } });
};

const opinion = (rule: RuleName, slug: string, edit: Faulty['edit'], reason: RegExp): Faulty => ({
  rule,
  file: 'opinions.json',
  ref: `opinion/${slug}`,
  edit,
  reason,
});

const alias = (rule: RuleName, file: string, ref: string, name: string, reason: RegExp): Faulty => ({
  rule,
  file,
  ref,
  edit: (entry) => wordsIn(entry, 'aliases').push(name),
  reason,
});

/** Each in an entry of its own, so that one copy of the data holds all of them. */
export const errors: readonly Faulty[] = [
  opinion('shape', 'hahad-naive', (entry) => (entry['stance'] = 'angry'), /^stance – /),
  opinion('shape', 'hahad-nuclear', (entry) => delete entry['date'], /^date is missing$/),
  opinion('missing-source', 'hahad-attribution', (entry) => delete entry['source'], /^it has no source$/),
  opinion('long-quotation', 'bastable-counts', (entry) => (entry['quote'] = eleven), /quotes 11 words/),
  opinion('no-such-day', 'bastable-web-age', (entry) => (entry['date'] = '2018-02-30'), /no calendar/),
  opinion(
    'dead-reference',
    'bischoff-no-rules',
    (entry) => (entry['themes'] = ['theme/enforcment']),
    /^refers to theme\/enforcment, which does not exist$/,
  ),
  {
    rule: 'missing-source',
    file: 'terms.json',
    ref: 'term/hack-back',
    edit: (entry) => ((entry['definition'] as Fact)['sources'] = []),
    reason: /^definition has no source$/,
  },
  {
    rule: 'missing-as-of',
    file: 'accord.json',
    ref: 'accord/launch',
    edit: (entry) => delete factsIn(entry, 'facts')[0]?.['asOf'],
    reason: /^facts\.0 has no asOf$/,
  },
  {
    rule: 'repeated-reference',
    file: 'themes.json',
    ref: 'theme/enforcement',
    edit: (entry, { entries }) => entries?.push({ ...entry, name: { en: 'Another' }, aliases: { en: [] } }),
    reason: /^stands twice$/,
  },
  alias('repeated-name', 'terms.json', 'term/ghostnet', 'Dark Web', /^shares the name "dark web" with/),
  {
    rule: 'wrong-number',
    file: 'principles.json',
    ref: 'principle/3',
    edit: (entry) => (entry['number'] = 4),
    reason: /^has the number 4/,
  },
  {
    rule: 'missing-principle',
    file: 'principles.json',
    ref: 'principle/3',
    edit: () => undefined,
    reason: /^is missing$/,
  },
  {
    rule: 'long-sentence',
    file: 'experts.json',
    ref: 'expert/mounir-hahad',
    edit: (entry) => say(entry, `Short. ${endless}`),
    reason: /^has a sentence of 41 words in about\.0\.text\.en/,
  },
];

/** Besides these, nothing is wrong, so that the bot is asked for the names. */
export const others: readonly Faulty[] = [
  opinion(
    'future-date',
    'hahad-naive',
    (entry) => (entry['date'] = '2026-05-06'),
    /is 2026-05-06, after 2026-05-05$/,
  ),
  opinion('future-date', 'hahad-nuclear', (entry) => (entry['date'] = '2026-06'), /is 2026-06, after/),
  opinion(
    'no-french',
    'hahad-attribution',
    (entry) => (entry['claim'] = { en: 'Finds it naive.' }),
    /^has 1 of \d+ texts in claim without French$/,
  ),
  opinion(
    'repeated-sentence',
    'bastable-counts',
    (entry, { entries }) => (entry['claim'] = entries?.[0]?.['claim']),
    /^says in claim\.en what opinion\/bilogorskiy-appreciates-initiative, claim\.en says/,
  ),
  alias('unheard-name', 'actors.json', 'actor/apple', 'w co', /^is not found by its alias “w co”/),
  alias('taken-name', 'actors.json', 'actor/intel', 'hack back', /only if asked as “signatories hack back”/),
  alias('unreachable-name', 'terms.json', 'term/ghostnet', 'Dark Webs', /which term\/dark-web has as well/),
  alias(
    'repeated-alias',
    'terms.json',
    'term/titan-rain',
    'TITAN-RAIN',
    /^repeats “Titan Rain” as “TITAN-RAIN”/,
  ),
  {
    rule: 'repeated-topic',
    file: 'themes.json',
    ref: 'theme/enforcement',
    edit: (entry) => wordsIn(entry, 'topics').push('no-teeth'),
    reason: /^repeats “no teeth” as “no-teeth” in topics\.en$/,
  },
  {
    rule: 'orphan',
    file: 'sources.json',
    ref: 'source/op-ed',
    edit: (entry, { entries }) => entries?.push({ ...entry, ref: 'source/lonely' }),
    reason: /^is cited by nothing$/,
  },
  {
    rule: 'not-https',
    file: 'sources.json',
    ref: 'source/expert-reactions',
    edit: (entry) => (entry['url'] = 'http://example.org/'),
    reason: /^has the address http:\/\/example\.org\/$/,
  },
];
