import { describe, expect, test } from 'vitest';
import { ask, converse, lastOf, read } from '../../support/ask.ts';

const peopleOf = ({ refs }: { readonly refs: readonly string[] }): readonly string[] =>
  refs.filter((ref) => ref.startsWith('expert/'));

describe('further into a list', () => {
  const second = peopleOf(ask('critics, part 2'));

  test.each([
    'more',
    'More please',
    'show me the rest',
    'who else?',
    'and the others?',
    'next',
    'next page',
    'is there more?',
    'go on',
    'keep going',
    'can you show me more of them',
    'the remaining ones',
    'more critics',
    'who else is against it?',
    'part 2',
    'page two',
  ])('%s', (turn) => {
    const answer = lastOf('critics', turn);
    expect(answer.kind).toBe('opinions');
    expect(peopleOf(answer)).toEqual(second);
  });

  test('leads through all parts to the end, and there says so', () => {
    const turns = converse('supporters', 'more', 'more', 'more', 'more');
    expect(turns.map(({ kind }) => kind)).toEqual(['opinions', 'opinions', 'opinions', 'none', 'none']);
    const people = turns.flatMap(peopleOf);
    expect(new Set(people).size).toBe(people.length);
    expect(turns[3]).toMatchObject({ title: 'That was everybody on record.', suggestions: [] });
    expect(turns[3]?.followUps.map(({ request }) => request)).toEqual(['supporters', 'supporters, part 3']);
  });

  test('goes on in the order of the first part, whatever words decided it', () => {
    const [first, rest] = converse('what was said about cooperation between states', 'more');
    expect(first?.parts).toBeGreaterThan(1);
    expect(peopleOf(rest!).length).toBeGreaterThan(0);
    for (const person of peopleOf(rest!)) expect(peopleOf(first!)).not.toContain(person);
  });

  test('a part may be named, forth and back', () => {
    const turns = converse('supporters', 'part 3', 'part 1', 'part 7', 'more');
    expect(turns.map(({ title }) => title)).toEqual([
      'Who is in favour',
      'Who is in favour, part 3 of 3',
      'Who is in favour',
      'There is no part 7 of this list.',
      'Who is in favour, part 2 of 3',
    ]);
  });

  test('everybody was shown at once', () => {
    expect(lastOf('experts', 'more')).toMatchObject({ kind: 'none', title: 'That was everybody on record.' });
    expect(lastOf('who has mixed views', 'who else?')).toMatchObject({ kind: 'none' });
  });

  test('another question is another question', () => {
    expect(lastOf('critics', 'and the supporters?').title).toBe('Who is in favour');
    expect(lastOf('critics', 'what else does Hahad say').refs).toContain('expert/mounir-hahad');
    expect(lastOf('principle 3', 'next').refs).toEqual(['principle/4']);
    expect(lastOf('expert Kothari', 'more')).toMatchObject({
      kind: 'opinions',
      refs: expect.arrayContaining(['expert/pravin-kothari']) as unknown,
    });
  });
});

describe('a part asked for in one line', () => {
  test.each([
    ['critics, part 2', { stance: 'criticism', part: 2 }],
    ['CRITICS PART 2', { stance: 'criticism', part: 2 }],
    ['critics page 2', { stance: 'criticism', part: 2 }],
    ['critics, part 1', { stance: 'criticism' }],
    ['critics, part two', { stance: 'criticism', part: 2 }],
    ['supporters on principle 8, part 3', { stance: 'praise', about: ['principle/8'], part: 3 }],
    ['opinions about elections, part 2', { about: ['theme/elections'], part: 2 }],
    ['both sides, part 4', { stance: 'both', part: 4 }],
  ])('%s', (text, filter) => {
    expect(read(text)).toEqual({
      rule: 'list-part',
      confidence: 1,
      query: { kind: 'opinions', filter },
    });
  });

  test('experts, part 2', () => {
    expect(read('experts, part 2').query).toEqual({
      kind: 'experts',
      experts: [],
      ambiguous: false,
      part: 2,
    });
  });

  test.each(['what did the critics say about part 3', 'principle 5, part 2', 'Hahad, part 2', 'part 2'])(
    '%s: no part of a list',
    (text) => {
      expect(read(text).rule).not.toBe('list-part');
    },
  );
});
