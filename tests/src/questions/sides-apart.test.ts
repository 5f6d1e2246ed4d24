/** Where those for and against part is told by both sides, and "why not?" after one side by their reasons. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf, read } from '../../support/ask.ts';

describe('where two sides part', () => {
  test.each([
    'on which points do friends and opponents differ',
    'what separates the believers from the doubters',
    'where do the fans and the sceptics part ways?',
    'the gap between supporters and critics',
  ])('%s', (question) => {
    expect(read(question).query).toMatchObject({ kind: 'opinions', filter: { stance: 'both' } });
  });

  test.each([
    'what separates rugby fans from cricket critics',
    'where do lovers and critics of opera differ',
    'difference between a fan and a heater',
  ])('%s: declined', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('why not', () => {
  test('after those who are against it', () => {
    const { kind, refs } = lastOf('who among the experts likes the pact?', 'and who does not?', 'why not?');
    expect(kind).toBe('opinions');
    expect(refs).toContain('expert/mounir-hahad');
    expect(refs).not.toContain('expert/op-ed-author');
  });

  test('of something else', () => {
    expect(lastOf('critics', 'why not a sandwich?').kind).toBe('none');
  });
});
