/** An entry as the bot will show it, and how people come to it. */
import { answerQuery } from '../../src/answers/answer-query.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { followUpTo } from '../../src/answers/requests.ts';
import type { Bot } from '../../src/bot.ts';
import { findReferences } from '../../src/knowledge/cross-checks.ts';
import type { Entry, KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { isReference, type Reference } from '../../src/knowledge/reference.ts';
import type { Opinion } from '../../src/knowledge/schema.ts';
import { touchedBy } from '../../src/knowledge/touched.ts';
import { entryQuery } from '../../src/questions/entry-query.ts';
import type { Query } from '../../src/questions/query.ts';
import type { Folder } from './folder.ts';
import { hear, namesIn, type Hearing } from './rules/hearing.ts';

export interface Preview {
  readonly ref: Reference;
  readonly answer: Answer;
  /** What a person would type for it. */
  readonly request: string;
  /** The names and aliases in English, with what the bot makes of each. */
  readonly names: readonly { readonly phrase: string; readonly hearing: Hearing }[];
  readonly topics: readonly string[];
  /** The references of the entries that refer to it. */
  readonly referredToBy: readonly string[];
  /** For a claim: which answers could hold it, and which do. */
  readonly appearsIn: readonly { readonly request: string; readonly isShown: boolean }[];
}

const chance = { now: () => new Date(0), random: () => 0 };

/** The query that shows the entry; undefined where people can only ask for it in words. */
function queryFor(ref: Reference): Query | undefined {
  if (isReference(ref, 'opinion')) return { kind: 'opinions', filter: { claims: [ref] } };
  if (isReference(ref, 'source')) return { kind: 'sources', about: [ref] };
  return entryQuery(ref);
}

function answerFor(ref: Reference, knowledge: KnowledgeBase, bot: Bot): Answer {
  const query = queryFor(ref);
  return query === undefined
    ? bot.ask({ text: followUpTo(knowledge, ref).request })
    : answerQuery(knowledge, { query, confidence: 1, rule: 'preview' }, chance);
}

function holds(answer: Answer, { claim }: Opinion): boolean {
  return answer.blocks.some((block) => block.type === 'opinion' && block.claim === claim.en);
}

/** The speaker, what the claim touches, and the side that it takes. */
function placesFor(opinion: Opinion, knowledge: KnowledgeBase, bot: Bot): Preview['appearsIn'] {
  const side = { praise: ['supporters'], criticism: ['critics'], neutral: [] }[opinion.stance];
  const requests = [opinion.expert, ...touchedBy(opinion)].map((ref) => ({
    request: followUpTo(knowledge, ref).request,
    answer: answerFor(ref, knowledge, bot),
  }));
  const sides = side.map((request) => ({ request, answer: bot.ask({ text: request }) }));
  return [...requests, ...sides].map(({ request, answer }) => ({ request, isShown: holds(answer, opinion) }));
}

const topicsOf = (entry: Entry): readonly string[] =>
  'topics' in entry && entry.topics !== undefined ? entry.topics.en : [];

/** Takes the entry of `ref`, which `knowledge` holds. */
export function previewOf(ref: Reference, knowledge: KnowledgeBase, folder: Folder, bot: Bot): Preview {
  const entry = knowledge.find(ref);
  const referredToBy = folder.entries.filter(({ label, value }) => {
    const named = new Set<string>();
    findReferences(value, named);
    return label !== ref && named.has(ref);
  });
  const own = { ...folder, entries: folder.entries.filter(({ label }) => label === ref) };
  return {
    ref,
    answer: answerFor(ref, knowledge, bot),
    request: followUpTo(knowledge, ref).request,
    names: namesIn(own, knowledge).map((name) => ({
      phrase: name.phrase,
      hearing: hear(bot, knowledge, name),
    })),
    topics: entry === undefined ? [] : topicsOf(entry),
    referredToBy: referredToBy.map(({ label }) => label),
    appearsIn: entry !== undefined && 'claim' in entry ? placesFor(entry, knowledge, bot) : [],
  };
}
