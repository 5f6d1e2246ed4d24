/** Frames around a question that only look like something else. */
import { describe, expect, test } from 'vitest';
import { read } from '../../support/ask.ts';

describe('what an answer is wanted for', () => {
  test('one may have talking points of one’s own', () => {
    expect(read('quote number four for my talking points').query).toMatchObject({ principle: 'principle/4' });
    expect(read('talking points for a wage round').query.kind).toBe('none');
  });
});

test('the one that closes the list comes after the one before', () => {
  expect(
    read('my poster ends at the eighth, the one that closes the list is to be added').query,
  ).toMatchObject({
    principle: 'principle/9',
  });
});

test('whoever is the gloomiest of them is a critic', () => {
  expect(read('who is the gloomiest of the lot').query).toMatchObject({ filter: { stance: 'criticism' } });
});

test('a term that sounds like something else is to be explained', () => {
  expect(read('public core sounds like an apple to me').query).toMatchObject({ term: 'term/public-core' });
});
