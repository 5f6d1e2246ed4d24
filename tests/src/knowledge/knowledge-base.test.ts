import { describe, expect, test } from 'vitest';
import { countStances, deriveStance, nameOf } from '../../../src/knowledge/knowledge-base.ts';
import type { Opinion, Stance } from '../../../src/knowledge/schema.ts';
import { touchedBy } from '../../../src/knowledge/touched.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

/** "pc-": one claim in favour, one against, one neutral. */
function claims(signs: string): readonly Opinion[] {
  const bySign: Readonly<Record<string, Stance>> = { p: 'praise', c: 'criticism' };
  return Array.from(signs, (sign) => ({ ...knowledge.opinions[0]!, stance: bySign[sign] ?? 'neutral' }));
}

describe('the overall stance', () => {
  test.each([
    ['', 'neutral'],
    ['--', 'neutral'],
    ['p', 'supportive'],
    ['c', 'critical'],
    ['c--', 'critical'],
    ['pc', 'mixed'],
    ['ppc', 'supportive'],
    ['pppcc', 'mixed'],
    ['ppppcc', 'supportive'],
    ['pcccc', 'mixed'],
  ])('of the claims "%s" is %s', (signs, stance) => {
    expect(deriveStance(claims(signs))).toBe(stance);
  });

  test('rests on counted claims', () => {
    expect(countStances(claims('ppc-'))).toEqual({ praise: 2, criticism: 1, neutral: 1 });
  });
});

describe('the knowledge base', () => {
  test('finds every entry by its reference', () => {
    const { principles, experts, opinions, themes, actors, terms, accord, sources } = knowledge;
    for (const entry of [principles, experts, opinions, themes, actors, terms, accord, sources].flat())
      expect(knowledge.find(entry.ref)).toBe(entry);
  });

  test('does not find what is not there', () => {
    expect(knowledge.find('term/no-such-term')).toBeUndefined();
    expect(knowledge.find('constructor')).toBeUndefined();
    expect(() => knowledge.term('term/no-such-term')).toThrow(RangeError);
    expect(knowledge.opinionsOf('expert/no-such-person')).toEqual([]);
    expect(knowledge.overallStance('expert/no-such-person')).toBe('neutral');
  });

  test('gives each person the opinions that are theirs', () => {
    for (const { ref } of knowledge.experts)
      expect(knowledge.opinionsOf(ref)).toEqual(knowledge.opinions.filter(({ expert }) => expert === ref));
  });

  test('gives each entry the claims that touch it, and each firm its voices, in the order of the data', () => {
    for (const { ref } of [
      ...knowledge.themes,
      ...knowledge.principles,
      ...knowledge.actors,
      ...knowledge.terms,
    ])
      expect(knowledge.opinionsAbout(ref)).toEqual(
        knowledge.opinions.filter((opinion) => touchedBy(opinion).includes(ref)),
      );
    for (const { ref } of knowledge.actors)
      expect(knowledge.voicesOf(ref)).toEqual(
        knowledge.experts.filter(({ organisations }) => organisations.includes(ref)),
      );
    expect(knowledge.opinionsAbout('term/no-such-term')).toEqual([]);
  });

  test('brings claims back into the order of the data, none twice', () => {
    const { opinions } = knowledge;
    expect(knowledge.inOrder([...opinions, ...opinions].toReversed())).toEqual(opinions);
  });

  test.each([
    ['principle/8', 'Principle 8: No private hack back'],
    ['expert/mounir-hahad', 'Mounir Hahad'],
    ['term/hack-back', 'hack-back'],
    ['term/no-such-term', 'term/no-such-term'],
  ] as const)('%s is called %s', (ref, name) => {
    expect(nameOf(knowledge, ref)).toBe(name);
  });

  test('a source is called by its title, an opinion by its claim', () => {
    const [source] = knowledge.sources;
    const [opinion] = knowledge.opinions;
    expect(nameOf(knowledge, source!.ref)).toBe(source!.title);
    expect(nameOf(knowledge, opinion!.ref)).toBe(opinion!.claim.en);
  });
});
