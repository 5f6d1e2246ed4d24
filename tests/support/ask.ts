/** Short ways to put questions to the bot over the real knowledge. */
import type { Answer } from '../../src/answers/answer.ts';
import type { Reading } from '../../src/questions/query.ts';
import { understand } from '../../src/questions/understand.ts';
import { realBot, realModel } from './knowledge.ts';

export const ask = (text: string): Answer => realBot().ask({ text });

export const read = (text: string): Reading => understand(text, realModel()).reading;

let threads = 0;

/** Asks the questions one after the other in a thread of their own. */
export function converse(...questions: readonly string[]): readonly Answer[] {
  threads += 1;
  const conversation = `thread ${threads}`;
  return questions.map((text) => realBot().ask({ text, conversation }));
}

/** The answer to the last of the questions in their thread. */
export function lastOf(...questions: readonly string[]): Answer {
  const answer = converse(...questions).at(-1);
  if (answer === undefined) throw new Error('No question was asked');
  return answer;
}
