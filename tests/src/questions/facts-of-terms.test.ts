/** Facts of a text or an event that is named: who wrote it, who was hit, when; and what somebody said of it. */
import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../../support/ask.ts';

describe('a fact of a named text or event', () => {
  test.each([
    ['who wrote the Tallinn Manual', 'term/tallinn-manual'],
    ['GhostNet: who was hit', 'term/ghostnet'],
    ['Titan Rain, who got broken into', 'term/titan-rain'],
    ['whose idea was the Digital Geneva Convention', 'term/digital-geneva-convention'],
    ['how many countries are in the Wassenaar Arrangement', 'term/wassenaar-arrangement'],
    ['Tech Accord, how many firms at the beginning', 'term/tech-accord'],
    ['when did the Budapest Convention come into force', 'term/budapest-convention'],
  ])('%s: %s', (question, ref) => {
    const answer = ask(question);
    expect(answer.kind).toBe('term');
    expect(answer.refs[0]).toBe(ref);
  });

  test.each(['who mentions GhostNet', 'who said the Call falls short of a Digital Geneva Convention'])(
    'whoever spoke of it is asked for all the same: %s',
    (question) => {
      expect(ask(question).kind).toBe('opinions');
    },
  );

  test('the principle of a term is asked for by "which principle?"', () => {
    expect(lastOf('public core, what is it', 'which principle?').refs[0]).toBe('principle/2');
    expect(lastOf('hack back', 'and what principle is that').refs[0]).toBe('principle/8');
  });

  test('what a part is about may stand in what it is needed for', () => {
    expect(ask('which principle could go on the poster for our password workshop').refs[0]).toBe(
      'principle/7',
    );
  });
});
