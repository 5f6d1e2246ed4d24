/** What something is needed for is left out, whether it stands behind the question or by itself. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/language/english.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { withoutTalk } from '../../../../src/questions/wording/talk.ts';

const asked = (text: string): string =>
  withoutTalk(tokenise(text), english)
    .map(({ text: word }) => word)
    .join(' ');

describe('what it is needed for', () => {
  test.each([
    ['give me a harsh line for the nine o’clock news', 'give me a harsh line'],
    ['need principle 2 for my handout', 'need principle 2'],
    ['looking for a fan of it for a piece in the Tribune', 'looking for a fan of it'],
    ['who is Harris for a sidebar on page 9', 'who is harris'],
    ['symbolism for our worksheet please', 'symbolism'],
    ['principle 2 for slide 6', 'principle 2'],
    ['principle 2 for our front page', 'principle 2'],
    ['principle 2 for page 6', 'principle 2'],
    ['the harshest critic as a headline', 'the harshest critic'],
    ['hack back for class tomorrow', 'hack back'],
  ])('%s', (text, rest) => {
    expect(asked(text)).toBe(rest);
  });

  test.each([
    'who speaks for the news',
    'give me one for and one against',
    'find the rule for slides',
    'give me a line for the wedding speech',
    'who blames Macron for the speech',
    'what does it mean for our podcast',
    'how do I write a column for my local paper',
    'sign me up for the newsletter',
    'views on waiting for a disaster page 2',
  ])('%s is kept whole', (text) => {
    expect(asked(text)).toBe(text.toLowerCase());
  });
});
