import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { answerRefusal } from '../../../src/answers/refusals.ts';
import type { Reference } from '../../../src/knowledge/reference.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const many: readonly Reference[] = knowledge.terms.map(({ ref }) => ref);

describe('a refusal', () => {
  test.each([
    [{ type: 'not-covered' }, /^That is not in my sources/],
    [{ type: 'no-such-principle', asked: 12 }, /no principle 12/],
    [{ type: 'unknown-person', name: 'Xqz' }, /“Xqz”/],
    [{ type: 'unknown-party', name: 'Xqz' }, /“Xqz”/],
    [{ type: 'nothing-said', expert: 'expert/mounir-hahad' }, /^Mounir Hahad said nothing/],
  ] as const)('for the reason %j says why and what is covered', (reason, title) => {
    const answer = answerRefusal(knowledge, reason, []);
    expect(answer).toMatchObject({ kind: 'none', refs: [], confidence: 0 });
    expect(answer.title).toMatch(title);
    expect(answer.followUps.length).toBeGreaterThan(0);
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });

  test('of an unknown party says where the whole list stands, with its source', () => {
    const answer = answerRefusal(knowledge, { type: 'unknown-party', name: 'Xqz' }, []);
    expect(answer.citations.map(({ source }) => source)).toEqual([
      'source/official-list',
      'source/official-supporters',
    ]);
    expect(toPlainText(answer)).toMatch(/1,222 entries .*https:\/\/pariscall\.international\/en\/supporters/);
  });

  test('of anything else claims nothing that needs a source', () => {
    expect(answerRefusal(knowledge, { type: 'not-covered' }, []).citations).toEqual([]);
  });

  test('offers at most five near matches, each once', () => {
    const answer = answerRefusal(knowledge, { type: 'not-covered' }, [...many, ...many]);
    expect(answer.suggestions).toHaveLength(5);
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });

  test('offers what is near, nearest first', () => {
    const answer = answerRefusal(knowledge, { type: 'not-covered' }, ['term/dark-web', 'principle/8']);
    expect(answer.suggestions).toEqual([
      { label: 'dark web', request: 'term dark web' },
      { label: 'Principle 8: No private hack back', request: 'principle 8' },
    ]);
  });

  test.each(['unknown-person', 'unknown-party'] as const)(
    'of an %s repeats at most sixty characters',
    (type) => {
      for (const length of [1, 60, 61, 5000]) {
        const text = toPlainText(answerRefusal(knowledge, { type, name: 'Q'.repeat(length) }, []));
        expect(text.match(/Q+/)?.[0]).toHaveLength(Math.min(60, length));
      }
    },
  );
});
