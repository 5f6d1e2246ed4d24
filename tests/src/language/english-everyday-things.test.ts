/** Everyday things that are made of the words of the Call are declined; the words by themselves are not. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('declined', () => {
  test.each([
    'cheap power tools',
    'rocket launch on Sunday',
    'tickets for the boat race',
    'Ohm law',
    'write a hotel review',
    'public school',
    'a drama class tomorrow',
    'railway museum',
    'individual pension',
    'orchestra of the hospital',
    'an arms race',
    'attribution license of a stock picture',
    'last-click attribution',
    'attribution of a quote to Einstein',
  ])('%s', (question) => expect(ask(question).kind).toBe('none'));
});

describe('still answered', () => {
  test.each([
    ['power grid', 'principle/1'],
    ['the launch', 'accord/launch'],
    ['would there be rules for an arms race', 'principle/5'],
    ['ransomware in a museum', 'principle/1'],
    ['the first principle', 'principle/1'],
    ['attribution essay', 'term/attribution'],
    ['attribution of a hack', 'term/attribution'],
    ['expert quotes attribution', 'expert/mounir-hahad'],
  ])('%s', (question, ref) => expect(ask(question).refs).toContain(ref));
});
