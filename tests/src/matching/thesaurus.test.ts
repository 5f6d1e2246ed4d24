import { describe, expect, test } from 'vitest';
import { packTopics, type TopicDocument } from '../../../src/matching/packed-topics.ts';
import { pack } from '../../../src/matching/shelves.ts';
import { buildThesaurus } from '../../../src/matching/thesaurus.ts';
import { TopicIndex, type WeightedWord } from '../../../src/matching/topic-index.ts';

const groups = [
  ['steal', 'pilfer', 'make off with'],
  ['weak', 'toothless'],
  ['steal', 'bargain'],
];
const stemsOf = (phrase: string): readonly string[] => phrase.split(' ');
const thesaurus = buildThesaurus(
  pack(
    groups.flatMap((phrases, group) =>
      phrases.map((phrase) => [stemsOf(phrase)[0]!, [stemsOf(phrase), group] as const]),
    ),
  ),
  (group) => groups[group]!.map(stemsOf),
);

const words = (text: string): readonly WeightedWord[] => {
  const plain = text.split(' ').map((word) => ({
    stem: word.replaceAll(/[()]/g, ''),
    weight: word.startsWith('(') ? 0 : 1,
    neutral: word.startsWith('('),
  }));
  const alone = plain.map((word) => ({ ...word, concepts: thesaurus.conceptsOf(word) }));
  const concepts = thesaurus.conceptsIn(alone);
  return plain.map((word, position) => ({
    ...word,
    likeness: 1,
    foreign: false,
    concepts: concepts?.[position] ?? alone[position]?.concepts ?? [],
  }));
};

const document = (slug: string, ...topics: readonly string[]): TopicDocument => ({
  ref: `term/${slug}`,
  kind: 'term',
  phrases: topics.map((topic) => ({ field: 'topic', stems: topic.split(' '), whole: topic.split(' ') })),
});

const documents = [
  document('theft', 'steal'),
  document('weakness', 'toothless'),
  document('other', 'elsewhere'),
];
const index = new TopicIndex(documents, packTopics(documents), thesaurus.membersOf);

describe('the thesaurus', () => {
  test('a word may stand in several groups, an idiom counts with all its words', () => {
    expect(words('steal unheard').map(({ concepts }) => concepts.map(({ group }) => group))).toEqual([
      [0, 2],
      [],
    ]);
    expect(words('thieves make off with it').map(({ concepts }) => concepts.length)).toEqual([0, 1, 1, 1, 0]);
  });

  test('finds an entry by a word that only means the same, with less weight than by its own', () => {
    const [own] = index.rank(words('steal'));
    const [like] = index.rank(words('pilfer'));
    expect(own?.ref).toBe('term/theft');
    expect(like?.ref).toBe('term/theft');
    expect(like?.score).toBeLessThan(own?.score ?? 0);
    expect(like?.score).toBeGreaterThan(0);
  });

  test('finds it by an idiom whose words say nothing alone', () => {
    expect(index.rank(words('(make) (off) (with)'))[0]?.ref).toBe('term/theft');
    expect(index.rank(words('(make) (with)'))).toEqual([]);
  });

  test('a word of another group speaks for nothing else', () => {
    expect(index.rank(words('weak')).map(({ ref }) => ref)).toEqual(['term/weakness']);
  });
});
