/** The search libraries that the bot is measured against, and what counts as right. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../scripts/bench/documents.ts';
import { botEngine, fuseEngine, miniSearchEngine } from '../../../scripts/bench/engines.ts';
import { claimantsIn, expectsEntries, isRightFirstHit } from '../../../scripts/bench/first-hit.ts';
import { realBot, realKnowledge } from '../../support/knowledge.ts';

const documents = [
  { ref: 'term/owl', texts: ['owl', 'a bird that hunts at night'] },
  { ref: 'term/otter', texts: ['otter', 'swims in rivers and eats fish'] },
  { ref: 'term/lynx', texts: ['lynx', 'a shy cat of the woods'] },
];

describe.each([
  ['Fuse.js', fuseEngine],
  ['MiniSearch', miniSearchEngine],
])('%s', (_name, make) => {
  test.each([
    ['otter', 'term/otter'],
    ['oter', 'term/otter'],
    ['hunts at night', 'term/owl'],
  ])('finds for "%s" %s first', (question, ref) => {
    expect(make(documents).search(question)[0]).toBe(ref);
  });

  test('finds nothing where nothing is like it', () => {
    expect(make(documents).search('zzzzzz')).toEqual([]);
  });
});

test('the bot is asked for the entries of its answer', () => {
  const engine = botEngine(realBot());
  expect(engine.search('what is hack-back')[0]).toBe('term/hack-back');
  expect(engine.search('how do I boil an egg')).toEqual([]);
});

test('every entry is one document with its names, topics and texts', () => {
  const knowledge = realKnowledge();
  const all = documentsOf(knowledge);
  const lists = [
    knowledge.principles,
    knowledge.experts,
    knowledge.opinions,
    knowledge.themes,
    knowledge.actors,
    knowledge.terms,
    knowledge.accord,
    knowledge.sources,
  ];
  expect(all.map(({ ref }) => ref).toSorted()).toEqual(
    lists.flatMap((list) => list.map(({ ref }) => ref as string)).toSorted(),
  );
  const eight = all.find(({ ref }) => ref === 'principle/8');
  const { name, aliases, topics, paraphrase } = knowledge.principle('principle/8');
  expect(eight?.texts).toEqual(
    expect.arrayContaining([
      'Principle 8',
      name.en,
      ...aliases.en,
      ...(topics?.en ?? []),
      paraphrase.text.en,
    ]),
  );
  expect(all.filter(({ texts }) => texts.some((text) => text.trim() === ''))).toEqual([]);
});

const claimantOf = (ref: string): string | undefined =>
  ref === 'opinion/one' ? 'expert/mounir-hahad' : undefined;

describe('a first hit', () => {
  const hahad = { all: ['expert/mounir-hahad'], any: ['theme/enforcement', 'theme/symbolism'] };

  test.each([
    [['expert/mounir-hahad'], true],
    [['theme/symbolism', 'expert/paul-bischoff'], true],
    [['opinion/one'], true],
    [['opinion/two'], false],
    [['expert/paul-bischoff', 'expert/mounir-hahad'], false],
    [[], false],
  ])('%j is right: %s', (hits, right) => {
    expect(isRightFirstHit(hahad, hits, claimantOf)).toBe(right);
  });

  test('counts only for questions that expect entries', () => {
    expect(expectsEntries({ all: [], any: [] })).toBe(false);
    expect(expectsEntries({ all: [], any: ['term/hack-back'] })).toBe(true);
  });

  test('knows who made a claim', () => {
    const [opinion] = realKnowledge().opinions;
    const claimants = claimantsIn(realKnowledge());
    expect(claimants(opinion?.ref ?? '')).toBe(opinion?.expert);
    expect(claimants('term/hack-back')).toBeUndefined();
  });
});
