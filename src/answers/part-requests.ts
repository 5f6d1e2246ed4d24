/** What a person would type for a part of a long list: "critics on elections, part 2". */
import { nameOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { VoiceKind } from '../knowledge/schema.ts';
import { isReference, type Reference } from '../knowledge/reference.ts';
import type { OpinionFilter, StanceFilter } from '../questions/query.ts';
import { longestRequest } from './requests.ts';

const wordFor: Readonly<Record<StanceFilter, string>> = {
  criticism: 'critics',
  praise: 'supporters',
  mixed: 'mixed views',
  both: 'both sides',
};

/** What comes behind "from". */
export const kindInWords: Readonly<Record<VoiceKind, string>> = {
  official: 'officials',
  company: 'industry',
  'think-tank': 'think tanks',
  ngo: 'NGOs',
  press: 'the press',
  academia: 'academia',
};

function topicFor(knowledge: KnowledgeBase, ref: Reference): string {
  return isReference(ref, 'principle')
    ? `principle ${knowledge.principle(ref).number}`
    : nameOf(knowledge, ref);
}

/** The list from its beginning, without regard to the words in which it was asked for; undefined for lists that words cannot ask for. */
export function listRequest(
  knowledge: KnowledgeBase,
  { stance, experts, kind, about = [], claims }: OpinionFilter,
): string | undefined {
  const [topic, ...others] = about;
  if (experts !== undefined || claims !== undefined || others.length > 0) return undefined;
  const voices = stance === undefined ? 'opinions' : wordFor[stance];
  const word = kind === undefined ? voices : `${voices} from ${kindInWords[kind]}`;
  if (topic === undefined) return word;
  const request = `${word} ${stance === undefined ? 'about' : 'on'} ${topicFor(knowledge, topic)}`;
  return request.length <= longestRequest ? request : undefined;
}

/** Part `part` (1 is the first) of that very list; undefined where only its thread knows how it goes on. */
export function partRequest(
  knowledge: KnowledgeBase,
  filter: OpinionFilter,
  part: number,
): string | undefined {
  if ((filter.ranked ?? []).length > 0) return undefined;
  const list = listRequest(knowledge, filter);
  if (list === undefined || part === 1) return list;
  const request = `${list}, part ${part}`;
  return request.length <= longestRequest ? request : undefined;
}
