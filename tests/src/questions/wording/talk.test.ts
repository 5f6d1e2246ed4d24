/** The talk that people wrap a question in is left out, and nothing else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/language/english.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { withoutTalk } from '../../../../src/questions/wording/talk.ts';
import { ask } from '../../../support/ask.ts';

const asked = (text: string): string =>
  withoutTalk(tokenise(text), english)
    .map(({ text: word }) => word)
    .join(' ');

describe('talk about the asking', () => {
  test.each([
    ['Writing a leaflet for my pupils, who called it toothless?', 'who called it toothless'],
    ['who called it toothless? Due on Thursday, wish me luck!', 'who called it toothless'],
    ['hello from Tampere! who called it toothless', 'who called it toothless'],
    ['stuck on page 4 of my essay: who called it toothless', 'who called it toothless'],
    ['who called it toothless, max two sentences', 'who called it toothless'],
    ['who called it toothless. Best wishes, Oona', 'who called it toothless'],
    ['caller holding, 20 seconds: who called it toothless', 'who called it toothless'],
    ['who called it toothless lmao thx', 'who called it toothless'],
    ['alright last one who called it toothless', 'who called it toothless'],
    ['could you help me please: who called it toothless', 'who called it toothless'],
    ['who called it toothless, tell me when you can', 'who called it toothless'],
    ['who called it toothless, we need it for the marina noticeboard', 'who called it toothless'],
    ["who called it toothless? It's for our choir's gazette", 'who called it toothless'],
    ['quick poll for the crew: who called it toothless', 'who called it toothless'],
    ['one of my trainees asked: who called it toothless', 'who called it toothless'],
    ['laying out a fact box for the wiki, who called it toothless', 'who called it toothless'],
    ['our director gives a speech on Monday – who called it toothless', 'who called it toothless'],
    ['for the cover of our yearbook: who called it toothless', 'who called it toothless'],
    ['hosting a webinar next month; who called it toothless', 'who called it toothless'],
    ['who called it toothless? our landlord wants it for his leaflet', 'who called it toothless'],
    ['who called it toothless? anything helps', 'who called it toothless'],
    ['who called it toothless thanks a million', 'who called it toothless'],
    ['who called it toothless in a rush sorry', 'who called it toothless'],
    ['who called it toothless? Thanks, best, Oona', 'who called it toothless'],
  ])('%s', (text, rest) => {
    expect(asked(text)).toBe(rest);
  });

  test.each([
    'We run a clinic, which principle is ours?',
    "We're the staff of a school, which principle is ours?",
    'anyone in favour? all against?',
    'who says thanks',
    'filled in to point two, the third line is blank',
    'my boss got hacked, which principle is broken',
    'writing a poster on espionage, who is against',
    'My neighbour got hacked, may he hack back?',
    'My country is Finland. Are we in?',
    'which point, I need it for the second principle',
    'Our handout has one to five and then seven to nine. I need the missing one.',
    'I like the second principle, what is the next one?',
    'thanks a lot',
    'hello there, how are you?',
    'give me the list, please, all of it',
    'cool, thanks!',
    'more',
  ])('%s is kept whole', (text) => {
    expect(asked(text)).toBe(
      tokenise(text)
        .map(({ text: word }) => word)
        .join(' '),
    );
  });

  test('what is left is always a piece of the question, and never empty', () => {
    const word = fc.constantFrom(
      ...'my boss asks , who signed it ? thx lol principle 8 in 5 minutes regards Anna . for class'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
        const tokens = tokenise(words.join(' '));
        const rest = withoutTalk(tokens, english);
        let at = 0;
        for (const { text } of tokens) if (rest[at]?.text === text) at += 1;
        expect(at).toBe(rest.length);
        // What something is for and who asks may be told in the middle, and is left out there.
        const mayBeInTheMiddle = words.some((one) => one === 'for' || one === 'asks');
        const textsOf = (some: typeof tokens) => ` ${some.map(({ text }) => text).join(' ')} `;
        if (!mayBeInTheMiddle) expect(textsOf(tokens)).toContain(textsOf(rest));
        expect(rest.length > 0 || tokens.length === 0).toBe(true);
      }),
    );
  });

  test.each([
    ['Prepping flashcards before the bus comes, principle 6', 'principle/6'],
    ['principle 6 in 2 sentences', 'principle/6'],
    ['principle 6 4 my class', 'principle/6'],
    ['a mate of mine bet me a beer on this: which one is about voting', 'principle/3'],
  ])('%s: %s', (text, first) => {
    expect(ask(text).refs[0]).toBe(first);
    expect(ask(text).refs).not.toContain('principle/2');
    expect(ask(text).refs).not.toContain('principle/4');
  });
});
