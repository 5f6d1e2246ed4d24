import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/answers/answer.ts';
import { answerOpinions } from '../../../src/answers/opinion-answers.ts';
import { selectOpinions } from '../../../src/answers/select-opinions.ts';
import type { Stance } from '../../../src/knowledge/schema.ts';
import type { OpinionFilter } from '../../../src/questions/query.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const answer = (filter: OpinionFilter) => answerOpinions(knowledge, filter, 1);

const blockOf = (claim: `opinion/${string}`) =>
  answer({ claims: [claim] }).blocks.find(({ type }) => type === 'opinion');

const headings: Readonly<Record<string, readonly Stance[]>> = {
  Critical: ['criticism'],
  'In favour': ['praise'],
  'Both in favour and critical': ['praise', 'criticism'],
  'Neither for nor against': ['neutral'],
};

/** The stances of the claims under each heading. */
function sections(blocks: readonly Block[]): ReadonlyMap<string, readonly Stance[]> {
  const found = new Map<string, Stance[]>();
  let current: Stance[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') found.set(block.text, (current = []));
    if (block.type === 'opinion') current.push(block.stance);
  }
  return found;
}

const filters: readonly OpinionFilter[] = [
  {},
  { stance: 'both' },
  { stance: 'mixed' },
  ...knowledge.themes.map(({ ref }) => ({ about: [ref] })),
  ...knowledge.principles.map(({ ref }) => ({ about: [ref] })),
  ...knowledge.experts.map(({ ref }) => ({ experts: [ref] })),
];

describe('who said what', () => {
  test('critics and supporters stand apart, each under a heading of their own', () => {
    for (const filter of filters) {
      const found = sections(answer(filter).blocks);
      for (const [heading, stances] of found) {
        expect(stances.length, JSON.stringify(filter)).toBeGreaterThan(0);
        for (const stance of stances) expect(headings[heading], JSON.stringify(filter)).toContain(stance);
        expect(new Set(stances).size, JSON.stringify(filter)).toBe(headings[heading]?.length);
      }
    }
  });

  test('every claim has a name, a role and a source, and says its stance', () => {
    for (const filter of filters) {
      for (const block of answer(filter).blocks) {
        if (block.type !== 'opinion') continue;
        expect(block.cites).toHaveLength(1);
        expect(block.speaker).toMatch(/^\p{Lu}|^ICT/u);
        expect(block.role.trim()).not.toBe('');
      }
    }
  });

  test('the claims shown are those named, and no others', () => {
    for (const filter of filters) {
      const { refs, blocks } = answer(filter);
      const claims = refs
        .filter((ref) => ref.startsWith('opinion/'))
        .map((ref) => knowledge.opinion(ref as 'opinion/x').claim.en);
      const shown = blocks.flatMap((block) => (block.type === 'opinion' ? [block.claim] : []));
      expect(shown.toSorted()).toEqual(claims.toSorted());
    }
  });

  test('a list of one stance has no heading, for its title says it', () => {
    for (const stance of ['praise', 'criticism', 'mixed'] as const)
      expect(answer({ stance }).blocks.map(({ type }) => type)).not.toContain('heading');
  });

  test('a claim of another time than the launch shows when, and a doubtful one why', () => {
    expect(blockOf('opinion/harris-hold-to-account')).toMatchObject({ when: '10 November 2021' });
    expect(blockOf('opinion/digital-peace-now-tripled')).toMatchObject({ when: '2019–2020' });
    expect(blockOf('opinion/pinard-us-turning-inward')).toMatchObject({
      caveat: 'medium confidence: told to Sputnik, Russian state media',
    });
    for (const claim of ['opinion/lewis-hot-air', 'opinion/kaspersky-positive-turn'] as const) {
      expect(blockOf(claim)).not.toHaveProperty('when');
      expect(blockOf(claim)).not.toHaveProperty('caveat');
    }
  });

  test('one stance shows that stance only', () => {
    for (const stance of ['praise', 'criticism'] as const) {
      const shown = answer({ stance }).blocks.flatMap((block) =>
        block.type === 'opinion' ? [block.stance] : [],
      );
      expect(new Set(shown)).toEqual(new Set([stance]));
    }
  });

  test('all five quoted experts are among the critics, ahead of other voices', () => {
    const people = answer({ stance: 'criticism' }).refs.filter((ref) => ref.startsWith('expert/'));
    const quoted = knowledge.experts.filter(({ group }) => group === 'quoted').map(({ ref }) => ref);
    expect(people.slice(0, quoted.length).toSorted()).toEqual(quoted.toSorted());
    expect(people).not.toContain('expert/op-ed-author');
  });

  test('the reservations of a supporter show where that very person is asked about', () => {
    const filter = { stance: 'criticism', experts: ['expert/op-ed-author'] } as const;
    expect(answer(filter).refs).toContain('expert/op-ed-author');
    expect(selectOpinions(knowledge, filter).length).toBeGreaterThan(0);
  });

  test('stays short enough for a chat', () => {
    for (const filter of filters) {
      const shown = answer(filter).blocks.filter(({ type }) => type === 'opinion');
      expect(shown.length).toBeLessThanOrEqual(12);
    }
  });

  test('says how much more is on record', () => {
    const { blocks, refs } = answer({});
    const people = refs.filter((ref) => ref.startsWith('expert/'));
    const claims = knowledge.opinions.filter(({ expert }) => people.includes(expert)).length;
    const shown = blocks.filter(({ type }) => type === 'opinion').length;
    expect(blocks.at(-1)).toEqual({
      type: 'note',
      cites: [],
      text:
        `${knowledge.experts.length - people.length} more people on record: “opinions, part 2”. ` +
        `${claims - shown} more claims by these people on record: ask about one of them.`,
    });
  });

  test('says so where nothing is on record', () => {
    const silent = knowledge.actors.find(
      ({ ref }) => selectOpinions(knowledge, { about: [ref] }).length === 0,
    )!;
    const nothing = answer({ about: [silent.ref] });
    expect(nothing).toMatchObject({ kind: 'opinions', refs: [silent.ref], citations: [] });
    expect(nothing.blocks).toEqual([
      {
        type: 'paragraph',
        cites: [],
        text: expect.stringMatching(/^No one in my sources said anything/) as unknown,
      },
    ]);
  });
});

describe('which claims a filter lets through', () => {
  test('those that touch at least one of the topics, the most of them first', () => {
    const about = ['theme/enforcement', 'principle/8'] as const;
    const counts = selectOpinions(knowledge, { about }).map(
      ({ themes, principles }) =>
        Number(themes.includes('theme/enforcement')) + Number(principles.includes('principle/8')),
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  test('those of the given people only', () => {
    const chosen = selectOpinions(knowledge, { experts: ['expert/mounir-hahad'] });
    expect(chosen).toEqual(knowledge.opinionsOf('expert/mounir-hahad'));
  });

  test('exactly the named ones, in their order', () => {
    const claims = knowledge.opinions
      .slice(0, 3)
      .map(({ ref }) => ref)
      .toReversed();
    expect(selectOpinions(knowledge, { claims, stance: 'praise' }).map(({ ref }) => ref)).toEqual(claims);
  });

  test('the best ranked ones first', () => {
    const last = knowledge.opinions.at(-1)!.ref;
    expect(selectOpinions(knowledge, { ranked: [last] })[0]?.ref).toBe(last);
  });
});
