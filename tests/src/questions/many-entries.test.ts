/** Answers over a hundred times as many entries: those of the real ones stay what they are. */
import { describe, expect, test } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { fixedNow, realBot, realKnowledge } from '../../support/knowledge.ts';

const copies = 99;

/** A name that nothing else has: the place in letters. */
const name = (kind: string, place: number): string =>
  `zuq${kind}${Array.from(String(place), (digit) => 'bdfgkmprtv'[Number(digit)]).join('')}x`;

const own = (kind: string, place: number) => ({
  name: { en: name(kind, place) },
  aliases: { en: [] },
  topics: { en: [] },
});

/** Entries like the given ones, so many times as many, each made by `make` from one of them and its place. */
function likeThem<Item>(items: readonly Item[], make: (item: Item, place: number) => Item): readonly Item[] {
  return Array.from({ length: copies }, () => items)
    .flat()
    .map(make);
}

/** The real knowledge, and among it parties and terms with names of their own. */
function enlarged(real: KnowledgeBase): KnowledgeBase {
  const { events, counts, changes } = real;
  const { principles, experts, opinions, themes, actors, terms, accord, sources, relations } = real;
  const moreActors = likeThem(actors, (actor, place) => ({
    ...actor,
    ...own('actor', place),
    ref: `actor/made-${place}` as const,
  }));
  const moreTerms = likeThem(terms, (term, place) => ({
    ...term,
    ...own('term', place),
    ref: `term/made-${place}` as const,
  }));
  return buildKnowledgeBase({
    principles,
    experts,
    opinions,
    themes,
    actors: [...actors, ...moreActors],
    terms: [...terms, ...moreTerms],
    accord,
    sources,
    events,
    counts,
    changes,
    relations,
  });
}

describe('a hundred times as many entries', () => {
  const bot = createBot(enlarged(realKnowledge()), { now: () => fixedNow, random: () => 0.5 });

  test.each([
    'principle 8',
    'what does princple 3 say',
    'who criticized the accord',
    'did Microsoft sign',
    'what is hack-back',
    'what did Hahad say about enforcement',
    'opinions about enforcement',
    'compare Hahad and Kothari',
    'who said it is symbolic',
    'which states did not sign',
  ])('%s', (text) => {
    const [one, other] = [bot, realBot()].map((asked) => asked.ask({ text }));
    expect(one).toEqual(other);
  });

  test('the others are found as well', () => {
    expect(bot.ask({ text: name('actor', 12_345) }).refs).toContain('actor/made-12345');
  });
});
