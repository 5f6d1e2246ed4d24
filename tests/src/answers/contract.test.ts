import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import type { Answer, AnswerKind } from '../../../src/answers/answer.ts';
import type { Reference } from '../../../src/knowledge/reference.ts';
import type { Query } from '../../../src/questions/query.ts';
import { citedTexts, contractFaults } from '../../support/contract.ts';
import { fixedNow, realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const { principles, experts, themes, actors, terms, accord } = knowledge;
const answerTo = (query: Query): Answer =>
  answerQuery(
    knowledge,
    { query, confidence: 0.9, rule: 'test' },
    { now: () => fixedNow, random: () => 0.5 },
  );

const refsOf = <Ref extends Reference>(entries: readonly { readonly ref: Ref }[]): readonly Ref[] =>
  entries.map(({ ref }) => ref);
const people = refsOf(experts);
const nine = refsOf(principles);
const topics: readonly Reference[] = [...refsOf(themes), ...nine, ...refsOf(terms)];

const queries: Readonly<Record<string, readonly Query[]>> = {
  principle: nine.flatMap((principle) =>
    (['whole', 'addresses', 'scope', 'example'] as const).map((aspect) => ({
      kind: 'principle',
      principle,
      aspect,
    })),
  ),
  principles: [
    { kind: 'principles', principles: [] },
    { kind: 'principles', principles: ['principle/2', 'principle/9'] },
  ],
  expert: people.map((expert) => ({ kind: 'expert', expert })),
  experts: [
    { kind: 'experts', experts: [], ambiguous: false },
    { kind: 'experts', experts: people.slice(0, 2), ambiguous: true },
  ],
  opinions: [
    { kind: 'opinions', filter: {} },
    ...(['praise', 'criticism', 'mixed', 'both'] as const).flatMap((stance): Query[] => [
      { kind: 'opinions', filter: { stance } },
      ...topics.map((ref): Query => ({ kind: 'opinions', filter: { stance, about: [ref] } })),
    ]),
    ...topics.map((ref): Query => ({ kind: 'opinions', filter: { about: [ref] } })),
    ...people.map((expert): Query => ({ kind: 'opinions', filter: { experts: [expert] } })),
    ...knowledge.opinions.map(({ ref }): Query => ({ kind: 'opinions', filter: { claims: [ref] } })),
  ],
  comparison: [
    ...people.map((person): Query => ({ kind: 'comparison', sides: [person, 'principle/8'], about: [] })),
    ...people.map((person): Query => ({
      kind: 'comparison',
      sides: [person, people[0]!],
      about: ['theme/enforcement'],
    })),
    ...[...topics, ...refsOf(accord), ...refsOf(actors)].map((ref): Query => ({
      kind: 'comparison',
      sides: [ref, 'principle/1'],
      about: [],
    })),
  ],
  actor: refsOf(actors).map((actor) => ({ kind: 'actor', actor })),
  term: refsOf(terms).map((term) => ({ kind: 'term', term })),
  accord: [
    ...refsOf(accord).map((entry): Query => ({ kind: 'accord', entry })),
    ...[...people, ...nine].map((ref): Query => ({ kind: 'sources', about: [ref] })),
  ],
  daily: [
    { kind: 'daily', choice: 'today' },
    { kind: 'daily', choice: 'random' },
  ],
  help: [
    ...(['usage', 'greeting', 'thanks', 'identity', 'bye', 'empty', 'daily'] as const).map(
      (topic): Query => ({ kind: 'help', topic }),
    ),
    { kind: 'sources', about: [] },
  ],
};

describe('every answer of the real knowledge', () => {
  test.each(Object.entries(queries))('of the kind %s keeps the contract', (kind, asked) => {
    for (const query of asked) {
      const answer = answerTo(query);
      const about = JSON.stringify(query);
      expect(answer.kind, about).toBe(kind satisfies string as AnswerKind);
      expect(contractFaults(answer, knowledge), about).toEqual([]);
    }
  });

  test('shows a claim with a source in every answer about an entry', () => {
    for (const asked of [
      queries['principle'],
      queries['expert'],
      queries['actor'],
      queries['term'],
      queries['accord'],
    ].flat()) {
      const answer = answerTo(asked!);
      expect(answer.citations.length, answer.title).toBeGreaterThan(0);
      expect(
        citedTexts(answer).some(({ cites }) => cites.length > 0),
        answer.title,
      ).toBe(true);
    }
  });

  test('is about what was asked, first of all', () => {
    expect(answerTo({ kind: 'term', term: 'term/hack-back' }).refs[0]).toBe('term/hack-back');
    expect(answerTo({ kind: 'actor', actor: 'actor/china' }).refs[0]).toBe('actor/china');
    expect(answerTo({ kind: 'accord', entry: 'accord/launch' }).refs[0]).toBe('accord/launch');
    expect(answerTo({ kind: 'expert', expert: 'expert/mounir-hahad' }).refs).toEqual(['expert/mounir-hahad']);
  });
});
