import { expect, test } from 'vitest';
import { tokenise } from '../../../src/language/tokenise.ts';
import { readFeatures } from '../../../src/questions/features.ts';
import { perQuestion } from '../../../src/questions/per-question.ts';
import { realModel } from '../../support/knowledge.ts';

const featuresOf = (text: string) => readFeatures(tokenise(text), realModel());

test('is worked out once for a question, also where there is nothing, and anew for another', () => {
  const asked: number[] = [];
  const countOrNothing = perQuestion(({ words }) => {
    asked.push(words.length);
    return words.length > 2 ? words.length : undefined;
  });
  const [short, long] = [featuresOf('dark web'), featuresOf('who criticized the accord')];
  expect([countOrNothing(short), countOrNothing(short)]).toEqual([undefined, undefined]);
  expect([countOrNothing(long), countOrNothing(long)]).toEqual([4, 4]);
  expect(countOrNothing(featuresOf('dark web'))).toBeUndefined();
  expect(asked).toEqual([2, 4, 2]);
});

test('a question that is asked again after another has its own answer', () => {
  const length = perQuestion(({ words }) => words.length);
  const [short, long] = [featuresOf('dark web'), featuresOf('who criticized the accord')];
  expect([short, long, short, long].map(length)).toEqual([2, 4, 2, 4]);
});
