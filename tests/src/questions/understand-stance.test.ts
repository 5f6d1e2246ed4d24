import { describe, expect, test } from 'vitest';
import type { StanceFilter } from '../../../src/questions/query.ts';
import { ask, read } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

function stanceOf(question: string): StanceFilter | undefined {
  const { query } = read(question);
  return query.kind === 'opinions' ? query.filter.stance : undefined;
}

describe('which stance is asked for', () => {
  test.each([
    ['Who dislikes this pact?', 'criticism'],
    ['critics', 'criticism'],
    ['who opposes the accord', 'criticism'],
    ['Who is no fan of the accord?', 'criticism'],
    ['Who is not in favour?', 'criticism'],
    ['who would not support this accord', 'criticism'],
    ['nobody likes it?', 'criticism'],
    ['supporters', 'praise'],
    ['which commentators applaud the call', 'praise'],
    ['who defends the accord', 'praise'],
    ['who is not against it', 'praise'],
    ['who never criticised the accord', 'praise'],
    ['arguments for and against the pact', 'both'],
    ['pros and cons', 'both'],
    ['is it good or bad', 'both'],
    ['strengths and weaknesses', 'both'],
    ['who is in two minds', 'mixed'],
    ['for versus against', 'both'],
    ['one voice for and one against, please', 'both'],
    ['I have plenty of critics, my editor wants balance', 'praise'],
    ['did really nobody have a kind word for it?', 'praise'],
    ['who praises it, but with reservations', 'mixed'],
    ['just the friendly reactions, please', 'praise'],
    ['any sour comments?', 'criticism'],
    ['got one harsh soundbite about it for me?', 'criticism'],
    ['who finds it a useful start', 'praise'],
    ['which voices are neither entirely for nor entirely against it', 'mixed'],
    ['who dosent like the text', 'criticism'],
    ['who wasent convinced by the call', 'criticism'],
  ] as const)('%s: %s', (question, stance) => {
    expect(stanceOf(question)).toBe(stance);
  });

  test.each([
    'principle 3',
    'who is Hahad?',
    'has Microsoft signed it?',
    'a room with nice views',
    'does anybody in it think that we wake up only after something truly dreadful',
  ])('%s: none', (question) => {
    expect(stanceOf(question)).toBeUndefined();
  });
});

describe('the people of a stance', () => {
  const main = knowledge.experts.filter(({ group }) => group !== 'other').map(({ ref }) => ref);
  const named = (question: string): readonly string[] =>
    ask(question).refs.filter((ref) => main.some((person) => person === ref));

  test('the five quoted experts are critics, the op-ed author is not', () => {
    expect(named('who opposes the accord').toSorted()).toEqual(
      main.filter((ref) => ref !== 'expert/op-ed-author').toSorted(),
    );
  });

  test('three of the main voices are in favour of something', () => {
    expect(named('who speaks in favour of the pact').toSorted()).toEqual([
      'expert/nick-bilogorskiy',
      'expert/op-ed-author',
      'expert/pravin-kothari',
    ]);
  });

  test('a critic may be asked about a topic', () => {
    const answer = ask('critics on enforcement');
    expect(answer).toMatchObject({ kind: 'opinions' });
    expect(answer.refs[0]).toBe('theme/enforcement');
    for (const block of answer.blocks) if (block.type === 'opinion') expect(block.stance).toBe('criticism');
  });
});
