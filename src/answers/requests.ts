/** What a person would type to be shown an entry: the request behind every follow-up. */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { kindOf, type Reference } from '../knowledge/reference.ts';
import type { FollowUp } from './answer.ts';

export const longestRequest = 80;
const longestLabel = 70;

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** A label that fits a button, whatever the length of the name. */
export const shortenLabel = (name: string): string => shorten(name, longestLabel);

function requestFor(knowledge: KnowledgeBase, ref: Reference): string {
  const entry = knowledge.find(ref);
  const name = nameOf(knowledge, ref);
  switch (kindOf(ref)) {
    case 'principle':
      return `principle ${ref.slice(ref.indexOf('/') + 1)}`;
    case 'expert':
      return `expert ${name}`;
    case 'theme':
      return `opinions about ${name}`;
    case 'term':
      return `term ${name}`;
    case 'actor':
      return entry !== undefined && 'participation' in entry ? `signatories ${name}` : name;
    case 'accord':
      return ref === 'accord/overview' ? 'about' : `about ${name}`;
    case 'opinion':
      return entry !== undefined && 'expert' in entry ? requestFor(knowledge, entry.expert) : 'opinions';
    case 'source':
      return 'sources';
    case 'event':
      return entry !== undefined && 'date' in entry && entry.date !== null
        ? `timeline ${entry.date.slice(0, 4)}`
        : 'timeline';
    case 'count':
      return 'counts';
    case 'change':
      return 'changes';
    case 'relation':
      return 'norms';
  }
}

/** The follow-up that shows the entry `ref`. */
export function followUpTo(knowledge: KnowledgeBase, ref: Reference): FollowUp {
  return {
    label: shorten(nameOf(knowledge, ref), longestLabel),
    request: requestFor(knowledge, ref).slice(0, longestRequest),
  };
}

/** Distinct follow-ups, by what they ask. */
export function distinct(followUps: readonly FollowUp[], most: number): readonly FollowUp[] {
  const byRequest = new Map<string, FollowUp>();
  for (const followUp of followUps) {
    const isNew = followUp.request.length <= longestRequest && !byRequest.has(followUp.request);
    if (isNew) byRequest.set(followUp.request, followUp);
  }
  return [...byRequest.values()].slice(0, most);
}
