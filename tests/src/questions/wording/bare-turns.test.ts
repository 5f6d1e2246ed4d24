import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/language/english.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { isBareTurn } from '../../../../src/questions/wording/bare-turns.ts';
import { withoutTalk } from '../../../../src/questions/wording/talk.ts';
import { lastOf } from '../../../support/ask.ts';

describe('turns without content', () => {
  test.each(['more', 'and the next one', 'what does it say', 'say it simply', 'who else', 'any sources'])(
    '%s',
    (text) => {
      expect(isBareTurn(tokenise(text))).toBe(true);
    },
  );

  test.each(['how are you', 'how goes it', 'can you help', 'you too', 'who', 'say hello', ''])(
    'no turn: %s',
    (text) => {
      expect(isBareTurn(tokenise(text))).toBe(false);
    },
  );
});

/** What is said to `turn` in a thread that asked for a principle before. */
const answerTo = (turn: string) => lastOf('principle 6', turn);

test.each([
  ['interesting. what is it about?', 'what is it about?'],
  ['btw who commented on it', 'who commented on it'],
  ['got it. and the previous one?', 'and the previous one?'],
  ['I see. more', 'more'],
  ['one more: who said that?', 'who said that?'],
  ['hold on, say it simply', 'say it simply'],
  ['what is it about mate', 'what is it about'],
])('in a thread, "%s" asks what "%s" asks', (wrapped, plain) => {
  expect(answerTo(wrapped).refs).toEqual(answerTo(plain).refs);
  expect(answerTo(plain).refs.length).toBeGreaterThan(0);
});

const left = (text: string): number => withoutTalk(tokenise(text), english).length;

test('whose view is asked for is no talk', () => {
  expect(left('what should be done, in his eyes?')).toBe(7);
  expect(left('what should be done, for my essay?')).toBe(4);
});

test('what is named in front is no talk where it may be what is asked about', () => {
  expect(left('the kitchen, where should it go?')).toBe(6);
});
