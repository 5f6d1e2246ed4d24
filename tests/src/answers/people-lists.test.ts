import { describe, expect, test } from 'vitest';
import { answerAllExperts, answerSomeExperts } from '../../../src/answers/people-lists.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { buildKnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const everybody = answerAllExperts(knowledge, 1, 1);
const text = toPlainText(everybody);

describe('everybody on record', () => {
  test('is named in one message that can be read in a chat', () => {
    for (const { name } of knowledge.experts)
      expect(text.toLowerCase(), name.en).toContain(name.en.toLowerCase());
    expect(text.split('\n\nSources:')[0]?.length).toBeLessThanOrEqual(1550);
    expect(everybody.parts).toBeUndefined();
  });

  test.each([
    ['Officials', 'Kamala Harris (in favour)'],
    ['Companies and industry', 'Eugene Kaspersky (in favour)'],
    ['Think tanks and NGOs', 'Access Now (mixed)'],
    ['Press and academia', 'WIRED (critical)'],
    ['Others', 'Maxime Pinard.'],
  ])('%s stand together, with where they stand', (group, person) => {
    const line = text.split('\n').find((one) => one.startsWith(`- ${group} on record: `));
    expect(line).toContain(person);
  });

  test('is about the people of the two main sources first of all', () => {
    const main = knowledge.experts.filter(({ group }) => group !== 'other').map(({ ref }) => ref);
    expect(everybody.refs).toEqual(main);
  });

  test('comes in parts where there are more than a message holds, and nobody is lost', () => {
    const many = Array.from({ length: 5 }, (_, copy) =>
      knowledge.experts
        .filter(({ group }) => group === 'other')
        .map((expert) => ({
          ...expert,
          ref: `${expert.ref}-${copy}` as const,
          name: { en: `${expert.name.en} ${'bcdfg'.charAt(copy)}x` },
        })),
    ).flat();
    const { principles, opinions, themes, actors, terms, accord, sources, relations } = knowledge;
    const { events, counts, changes } = knowledge;
    const experts = [...knowledge.experts, ...many];
    const larger = buildKnowledgeBase({
      principles,
      experts,
      opinions,
      themes,
      actors,
      terms,
      accord,
      sources,
      relations,
      events,
      counts,
      changes,
    });
    const first = answerAllExperts(larger, 1, 1);
    const parts = Array.from({ length: first.parts ?? 0 }, (_, part) =>
      answerAllExperts(larger, part + 1, 1),
    );
    expect(parts.length).toBeGreaterThan(3);
    const names = parts.map(toPlainText).join('\n');
    for (const { name } of many) expect(names.split(name.en)).toHaveLength(2);
    for (const [place, part] of parts.entries()) {
      const isLast = place === parts.length - 1;
      expect(part.followUps.some(({ request }) => request === `experts, part ${place + 2}`)).toBe(!isLast);
      expect(contractFaults(part, larger)).toEqual([]);
    }
    expect(answerAllExperts(larger, parts.length + 1, 1)).toMatchObject({ kind: 'none' });
  });
});

test('of people who fit, those of the two main sources come first', () => {
  const some = answerSomeExperts(knowledge, ['expert/wired', 'expert/paul-bischoff'], true, 1);
  expect(some).toMatchObject({ kind: 'experts', refs: ['expert/paul-bischoff', 'expert/wired'] });
  expect(some.title).toBe('More than one person fits. Which one?');
});
