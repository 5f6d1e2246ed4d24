/** The messages of the daily post: the post itself, a test of it, and a look ahead. */
import type { Answer } from '../answers/answer.ts';
import { answerDaily } from '../answers/daily-answers.ts';
import { dateInWords } from '../answers/dates.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { LocalDate } from '../store/model.ts';
import { note } from './describe.ts';

const invitation = 'Ask me about it: press a button, or mention me and ask in your own words.';

const withNote = (answer: Answer, text: string): Answer => ({
  ...answer,
  blocks: [...answer.blocks, note(text)],
});

/** The post of a day. */
export function composePost(knowledge: KnowledgeBase, principle: number, date: LocalDate): Answer {
  const heading = `Principle of the day, ${dateInWords(date)}`;
  return withNote(answerDaily(knowledge, principle, heading), invitation);
}

export function composeTest(knowledge: KnowledgeBase, principle: number): Answer {
  const test = answerDaily(knowledge, principle, 'Test of the daily post');
  return withNote(test, 'This is a test and does not count.');
}

/** `heading` says whether it is the next one of a channel or an example. */
export function composePreview(knowledge: KnowledgeBase, principle: number, heading: string): Answer {
  return answerDaily(knowledge, principle, heading);
}
