import { describe, expect, test } from 'vitest';
import type { LocatedSource } from '../../../src/knowledge/schema.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const stances = (expert: `expert/${string}`) =>
  new Set(knowledge.opinionsOf(expert).map(({ stance }) => stance));

interface Sourced {
  readonly text: unknown;
  readonly sources: readonly LocatedSource[];
}

/** Everything below `value` that states something: a text with its sources. */
function* factsIn(value: unknown): Generator<Sourced> {
  if (typeof value !== 'object' || value === null) return;
  if ('text' in value && 'sources' in value) yield value as Sourced;
  for (const part of Object.values(value)) yield* factsIn(part);
}

describe('the knowledge', () => {
  test('holds the nine principles in order', () => {
    expect(knowledge.principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('quotes at most ten words at a time', () => {
    for (const { ref, quote } of knowledge.opinions)
      expect(quote?.split(/\s+/).length ?? 0, ref).toBeLessThanOrEqual(10);
  });

  test('has a source with a place in it for every fact', () => {
    const entries = [
      knowledge.principles,
      knowledge.experts,
      knowledge.actors,
      knowledge.terms,
      knowledge.accord,
    ].flat();
    for (const entry of entries) {
      const facts = [...factsIn(entry)];
      expect(facts.length, entry.ref).toBeGreaterThan(0);
      for (const { sources } of facts) {
        expect(sources.length, entry.ref).toBeGreaterThan(0);
        for (const { source, locator } of sources) {
          expect(knowledge.source(source).ref).toBe(source);
          expect(locator.trim(), entry.ref).not.toBe('');
        }
      }
    }
  });

  test('has a source with a place in it for every opinion', () => {
    for (const { ref, source } of knowledge.opinions) {
      expect(knowledge.find(source.source), ref).toBeDefined();
      expect(source.locator.trim(), ref).not.toBe('');
    }
  });

  test('has something on record of every person', () => {
    for (const { ref } of knowledge.experts) expect(knowledge.opinionsOf(ref).length, ref).toBeGreaterThan(0);
  });

  test('lets every opinion touch a theme', () => {
    for (const { ref, themes } of knowledge.opinions) expect(themes.length, ref).toBeGreaterThan(0);
  });

  test('dates who takes part, from the oldest to the newest', () => {
    for (const { ref, participation = [] } of knowledge.actors) {
      const dates = participation.map(({ asOf }) => asOf);
      expect(dates, ref).toEqual(dates.toSorted());
    }
  });

  test('has both truths about the United States', () => {
    const statuses = knowledge.actor('actor/united-states').participation?.map(({ status }) => status) ?? [];
    expect(statuses[0]).toBe('not-listed');
    expect(statuses.at(-1)).toBe('supporter');
  });
});

describe('where the main voices stand', () => {
  const quoted = knowledge.experts.filter(({ group }) => group === 'quoted').map(({ ref }) => ref);

  test('the five quoted experts all criticise', () => {
    expect(quoted.toSorted()).toEqual([
      'expert/colin-bastable',
      'expert/mounir-hahad',
      'expert/nick-bilogorskiy',
      'expert/paul-bischoff',
      'expert/pravin-kothari',
    ]);
    for (const ref of quoted) expect(stances(ref), ref).toContain('criticism');
  });

  test('Bilogorskiy, Kothari and the op-ed author also praise', () => {
    for (const ref of ['expert/nick-bilogorskiy', 'expert/pravin-kothari', 'expert/op-ed-author'] as const)
      expect(stances(ref), ref).toContain('praise');
  });

  test.each([
    ['expert/op-ed-author', 'supportive'],
    ['expert/nick-bilogorskiy', 'mixed'],
    ['expert/pravin-kothari', 'mixed'],
    ['expert/mounir-hahad', 'critical'],
    ['expert/colin-bastable', 'critical'],
    ['expert/paul-bischoff', 'critical'],
  ] as const)('%s is %s overall', (ref, stance) => {
    expect(knowledge.overallStance(ref)).toBe(stance);
  });

  test('the op-ed author has reservations on enforcement', () => {
    const reservations = knowledge
      .opinionsOf('expert/op-ed-author')
      .filter(({ stance, themes }) => stance === 'criticism' && themes.includes('theme/enforcement'));
    expect(reservations.length).toBeGreaterThan(0);
  });
});
