/** What the name of the Call or of a country alone does not answer, and what it does. */
import { describe, expect, test } from 'vitest';
import { openBot } from '../../adapters/open-bot.ts';

const bot = openBot();
const ask = (text: string) => bot.ask({ text });

describe('an attribute that is not on record', () => {
  test.each([
    'what is the headquarters of the Paris Call',
    'who is the treasurer of the Paris Call',
    'how many people were jailed because of the Paris Call',
    'how can my club join the Paris Call',
  ])('%s', (question) => expect(ask(question).kind).toBe('none'));
  test.each(['what is the purpose of the Paris Call', 'explain the Paris Call to a 12 year old'])(
    '%s',
    (question) => expect(ask(question)).toMatchObject({ kind: 'accord' }),
  );
  test('support for something else', () =>
    expect(ask('which countries support the death penalty').kind).toBe('none'));
  test('a rule of another text is no principle', () =>
    expect(ask('what does rule 71 of the Tallinn Manual say').title).not.toContain('no principle'));
});

describe('parties', () => {
  test.each([
    ['which Chinese firms joined', ['actor/china']],
    ['which us towns and cities are supporters', ['actor/united-states']],
    ['which Asian countries support it', ['accord/signatories']],
    ['number of supporters in 2021', ['accord/counts']],
    ['do any Russian companies support it', ['actor/russia']],
    ['has the Biden administration joined', ['actor/united-states']],
    ['is Canada in by now? is Canada in too', ['actor/canada']],
    ['Google, Amazon??', ['actor/google', 'actor/amazon']],
    ['Japan and Brazil, are they in?', ['actor/japan', 'actor/brazil']],
  ])('%s', (question, refs) => expect(ask(question).refs).toEqual(expect.arrayContaining(refs)));
  test.each(['did the United States join', 'did Australia join'])(
    '%s: what changed last comes first',
    (question) => {
      const [first] = ask(question).blocks;
      expect(first?.type === 'paragraph' ? first.text : '').toMatch(/joined/i);
    },
  );
});

test.each(['what happened after the Paris Call', 'what came after the accord'])('%s', (question) =>
  expect(ask(question).refs[0]).toBe('accord/since-launch'),
);

test('which group a firm led', () =>
  expect(ask('which working group was led by Kaspersky').refs).toContain('accord/working-groups'));

test('where a claim comes from is not where the Call was launched', () =>
  expect(ask('where does the statement about espionage come from').refs).not.toContain('accord/launch'));

describe('people', () => {
  test('a stranger who is asked about a principle', () =>
    expect(ask('what did Dr. Jolanda Prescottini say about principle 6').title).toContain(
      'Jolanda Prescottini',
    ));
  test('letters that stand for a thing are nobody', () =>
    expect(ask('what does the Call say about DNS').refs[0]).toBe('principle/2'));
  test('a government goes by its president', () =>
    expect(ask("why did Trump's government not join").refs[0]).toBe('actor/united-states'));
  test('a role of two words is one person, whatever the question is about', () =>
    expect(ask('what does the privacy advocate think of American internet giants and rules').refs).toContain(
      'expert/paul-bischoff',
    ));
  test('who is neutral', () => expect(ask('who is neutral about it').kind).toBe('opinions'));
});
