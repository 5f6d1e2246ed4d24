/** What people ask of the bot on a platform while it is measured. */
import type { MarkedQuestion } from '../../evaluation.ts';

/** Words that the help of the bot names. */
export const commands: readonly string[] = [
  'principle 8',
  'principles',
  'critics',
  'supporters',
  'expert Hahad',
  'compare Hahad Kothari',
  'term hack-back',
  'opinions about attribution',
  'signatories Kenya',
  'about',
  'sources',
  'today',
  'help',
];

/** The questions of a file as they stand, without turns that lean on others. */
export const standaloneTexts = (questions: readonly MarkedQuestion[]): readonly string[] =>
  questions.filter(({ conversation }) => conversation === undefined).map(({ question }) => question);

/** Goes through `items` again and again, one at each call. */
export function inTurn<Item>(items: readonly Item[]): () => Item {
  let next = 0;
  return () => {
    const item = items[next % items.length];
    if (item === undefined) throw new RangeError('There is nothing to ask.');
    next += 1;
    return item;
  };
}

/** Different people ask, so that no question is taken for a turn of the thread of another. */
export const people = 2000;

/** Of all answers the one whose size is nearest to their mean; the constant to compare with. */
export function meanSized<Answer>(answers: readonly Answer[], sizeOf: (answer: Answer) => number): Answer {
  const mean = answers.reduce((sum, answer) => sum + sizeOf(answer), 0) / answers.length;
  const distance = (answer: Answer): number => Math.abs(sizeOf(answer) - mean);
  const [nearest] = answers.toSorted((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new RangeError('There is no answer to take as a constant.');
  return nearest;
}
