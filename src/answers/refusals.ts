/** Honest refusals: what is not in the sources, what may have been meant, and what is covered. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { RefusalReason } from '../questions/query.ts';
import type { Answer, FollowUp } from './answer.ts';
import { starters } from './help-answers.ts';
import { answer, capitalise } from './parts.ts';
import { describeRecord, yearsToAsk } from './record-years.ts';
import { followUpTo } from './requests.ts';

const longestEcho = 60;

const echo = (text: string): string =>
  Array.from(text).length <= longestEcho ? text : `${Array.from(text).slice(0, longestEcho).join('')}…`;

const covers =
  'I know the nine principles of the Paris Call, who signed it, and what commentators said for and against it. I answer in English.';

function sentencesFor(
  knowledge: KnowledgeBase,
  reason: RefusalReason,
): { readonly title: string; readonly text: string } {
  switch (reason.type) {
    case 'not-covered':
      return { title: 'That is not in my sources.', text: covers };
    case 'no-such-principle':
      return {
        title: `There is no principle ${reason.asked}.`,
        text: 'The Paris Call has nine principles, numbered 1 to 9.',
      };
    case 'unknown-person':
      return {
        title: `I have nothing by or about “${echo(reason.name)}” in my sources.`,
        text: 'Type experts for everybody whose views are on record.',
      };
    case 'nothing-said':
      return {
        title: `${capitalise(knowledge.expert(reason.expert).name.en)} said nothing about that in my sources.`,
        text: 'Only what is on record is shown here.',
      };
    case 'no-such-period':
      return {
        title: `Nothing in my record is dated “${echo(reason.asked)}”.`,
        text: describeRecord(knowledge),
      };
    case 'unknown-party':
      return {
        title: `“${echo(reason.name)}” is not among the parties that I know.`,
        text: 'The official list has 1,222 entries as of January 2024; see https://pariscall.international for all of them, or type signatories for what is known here.',
      };
  }
}

export function answerRefusal(
  knowledge: KnowledgeBase,
  reason: RefusalReason,
  near: readonly Reference[],
): Answer {
  const { title, text } = sentencesFor(knowledge, reason);
  const suggestions: readonly FollowUp[] =
    reason.type === 'no-such-principle'
      ? [{ label: 'The nine principles', request: 'principles' }]
      : reason.type === 'no-such-period'
        ? yearsToAsk(knowledge)
        : near.map((ref) => followUpTo(knowledge, ref));
  return answer('none', [], {
    confidence: 0,
    title,
    blocks: [{ type: 'paragraph', text, cites: [] }],
    followUps: starters,
    suggestions,
  });
}
