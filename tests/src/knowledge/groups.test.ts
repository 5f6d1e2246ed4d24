import { describe, expect, test } from 'vitest';
import { realKnowledge } from '../../support/knowledge.ts';
import { listedStates, stateRef, unlistedStates } from '../../support/states.ts';

const knowledge = realKnowledge();
const statesOf = (slug: string): readonly string[] => knowledge.actor(`actor/${slug}`).members?.states ?? [];

describe('the parts of the world', () => {
  const continents = ['africa', 'north-and-south-america', 'asia', 'europe', 'oceania'];

  test('hold every member and observer of the United Nations once', () => {
    const placed = continents.flatMap(statesOf).toSorted();
    const all = [...listedStates, ...unlistedStates].map(([name]) => stateRef(name));
    expect(placed).toEqual([...all, 'actor/holy-see', 'actor/palestine'].toSorted());
  });

  test.each([
    ['africa', ['north-africa', 'sub-saharan-africa']],
    ['sub-saharan-africa', ['west-africa', 'east-africa', 'middle-africa', 'southern-africa']],
    ['north-and-south-america', ['northern-america', 'latin-america']],
    ['latin-america', ['central-america', 'south-america', 'caribbean']],
    ['asia', ['central-asia', 'east-asia', 'south-east-asia', 'south-asia', 'western-asia']],
    ['europe', ['eastern-europe', 'western-europe', 'northern-europe', 'southern-europe']],
  ])('%s is the sum of its parts', (whole, parts) => {
    expect(parts.flatMap(statesOf).toSorted()).toEqual([...statesOf(whole)].toSorted());
  });
});

describe('groups of states', () => {
  test.each([
    ['european-union', 27],
    ['nato', 32],
    ['g7', 7],
    ['g20', 19],
    ['brics', 9],
    ['asean', 10],
    ['african-union', 54],
    ['arab-league', 22],
    ['gulf-states', 6],
    ['oecd', 38],
    ['osce', 57],
    ['council-of-europe', 46],
    ['commonwealth', 56],
    ['five-eyes', 5],
    ['permanent-members', 5],
  ])('%s has %d', (slug, count) => {
    expect(new Set(statesOf(slug)).size).toBe(count);
  });

  test('say when and by which source', () => {
    for (const { ref, members } of knowledge.actors) {
      if (members === undefined) continue;
      expect(members.asOf, ref).toMatch(/^20(?:2\d|1[89])/);
      expect(members.sources.length, ref).toBeGreaterThan(0);
    }
  });

  test('stand for a name that two states share', () => {
    expect(statesOf('korea')).toHaveLength(2);
    expect(statesOf('two-congos')).toHaveLength(2);
  });
});

test('a company or body has its seat in a state that is known', () => {
  for (const { ref, country } of knowledge.actors)
    if (country !== undefined) expect(knowledge.actor(country).category, ref).toBe('state');
});
