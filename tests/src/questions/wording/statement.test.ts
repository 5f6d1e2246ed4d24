/** What somebody tells before a question is left out where the question says all by itself. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../support/ask.ts';

describe('told before', () => {
  test.each([
    ['three coffees in and still arguing: who drafted the text?', 'accord/drafting'],
    ['I run a flower shop and know nothing of this, but did Japan sign?', 'actor/japan'],
    ['so I’m on a call with a client and she asks: when was it launched?', 'accord/launch'],
    ['Our book group is wondering: what is its full official name?', 'accord/name'],
    ['Not a native speaker, sorry. is it legally binding?', 'accord/legal-status'],
    ['tried googling but no luck: which countries did not sign?', 'accord/non-signatories'],
    ['sales dept here: does it mention human rights?', 'accord/human-rights'],
    ['explain the accord to me like I’m a sleepy goldfish', 'accord/overview'],
    ['Someone said the last principle is about norms, could I see it?', 'principle/9'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });
});

describe('what is told belongs to the question', () => {
  test.each(['critics panned the musical, who was harshest?', 'we booked a cottage, when was it built?'])(
    '%s',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );

  test('is the whole thing just for show according to anyone asks for voices', () => {
    expect(ask('is the whole thing just for show according to anyone?').kind).toBe('opinions');
  });
});

test.each([
  ['founding year of the pact', 'launch'],
  ['launch year?', 'launch'],
  ['which French politician launched the call', 'launch'],
  ['how much countries are inside now', 'signatories'],
])('%s', (question, slug) => {
  expect(ask(question).refs).toContain(`accord/${slug}`);
});

test.each(['my birthday', 'France founding date', 'how much sugar'])('declined: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});
