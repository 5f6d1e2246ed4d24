import { describe, expect, test } from 'vitest';
import { kindredTexts, labelOfPart, partOf, relationsFor } from '../../../src/knowledge/kinship.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const un = knowledge.term('term/un-gge-norms');
const letters = 'abcdefghijk'.split('');

describe('the eleven norms', () => {
  test('are listed by their letters', () => {
    expect(un.parts?.count).toBe(11);
    expect(un.parts?.listed.map(({ label }) => label)).toEqual(letters);
  });

  test.each(letters)('(%s) stands in a relation', (letter) => {
    expect(relationsFor(knowledge, { principles: [], terms: [un.ref], parts: [letter] })).not.toEqual([]);
  });

  test.each(knowledge.principles)('$ref stands in a relation to them', ({ ref }) => {
    expect(relationsFor(knowledge, { principles: [ref], terms: [un.ref] })).not.toEqual([]);
  });

  test.each(['principle/3', 'principle/4', 'principle/7'] as const)('%s has no counterpart', (ref) => {
    const found = relationsFor(knowledge, { principles: [ref], terms: [un.ref] });
    expect(found.map(({ closeness }) => closeness)).toEqual(['none']);
  });
});

describe('every relation', () => {
  test('has a source on both sides, and says in one sentence what the sides share', () => {
    for (const { ref, sources, text } of knowledge.relations) {
      const named = sources.map(({ source }) => source);
      expect(named[0], ref).toBe('source/paris-call-text');
      expect(
        named.some((source) => source !== 'source/paris-call-text'),
        ref,
      ).toBe(true);
      expect(text.en.match(/\.(?:\s|$)/g), ref).toHaveLength(1);
      expect(text.en.split(' ').length, ref).toBeLessThanOrEqual(45);
    }
  });

  test('is called close or far once only', () => {
    const sides = knowledge.relations.map(({ principle, term, part }) => `${principle} ${term} ${part}`);
    expect(new Set(sides).size).toBe(sides.length);
  });

  test('with a source of its own for the comparison cites more than the two texts', () => {
    const others = knowledge.relations.filter(({ comparedBy }) => comparedBy === 'source');
    expect(others.map(({ ref }) => ref)).toEqual(['relation/2-gcsc-1']);
    for (const { sources } of others) expect(sources.length).toBeGreaterThan(2);
  });
});

describe('parts', () => {
  test('go by letter or number', () => {
    expect(labelOfPart(un, 'i')).toBe('UN norm (i)');
    expect(labelOfPart(knowledge.term('term/gcsc'), '7')).toBe('GCSC norm 7');
    expect(labelOfPart(knowledge.term('term/budapest-convention'), '1')).toBe(
      'Budapest Convention on Cybercrime',
    );
  });

  test('are found by their label only', () => {
    expect(partOf(un, 'f')?.name.en).toContain('critical infrastructure');
    expect(partOf(un, 'z')).toBeUndefined();
    expect(partOf(knowledge.term('term/hack-back'), 'a')).toBeUndefined();
  });

  test('the texts that principles are compared with', () => {
    expect(kindredTexts(knowledge)).toEqual([
      'term/un-gge-norms',
      'term/gcsc',
      'term/tech-accord',
      'term/charter-of-trust',
      'term/pall-mall-process',
      'term/wassenaar-arrangement',
      'term/budapest-convention',
    ]);
  });
});
