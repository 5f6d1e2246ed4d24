import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/knowledge/knowledge-base.ts';
import { ask, read } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

describe('a person by name', () => {
  test.each([
    ['Who exactly is Pravin Kothari?', 'pravin-kothari'],
    ['tell me who Colin Bastable is', 'colin-bastable'],
    ["Mr Bischoff's position, please", 'paul-bischoff'],
    ['profile of Nick Bilogorskiy', 'nick-bilogorskiy'],
    ['MOUNIR HAHAD', 'mounir-hahad'],
    ['Hâhâd', 'mounir-hahad'],
    ['expert Kothari', 'pravin-kothari'],
    ['the author of the op-ed', 'op-ed-author'],
  ])('%s', (question, slug) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'expert', confidence: 1 });
    expect(answer.refs).toEqual([`expert/${slug}`]);
  });

  test.each([
    ['Bilagorsky', 'nick-bilogorskiy'],
    ['blogorskiy', 'nick-bilogorskiy'],
    ['mounier hahad', 'mounir-hahad'],
    ['haahd', 'mounir-hahad'],
    ['pravn khotari', 'pravin-kothari'],
    ["colin bastible's opinion", 'colin-bastable'],
    ['bastbale', 'colin-bastable'],
    ['bischhof', 'paul-bischoff'],
    ['Раul Bischoff', 'paul-bischoff'],
  ])('misspelt: %s', (question, slug) => {
    expect(ask(question)).toMatchObject({ kind: 'expert', refs: [`expert/${slug}`] });
  });

  test('any of the people on record can be asked for by the full name', () => {
    for (const { ref, name } of knowledge.experts)
      expect(ask(`who is ${name.en}?`).refs, name.en).toContain(ref);
  });
});

describe('a person who is not on record', () => {
  test.each([
    ['Paul McCartney', 'Paul McCartney'],
    ["Edward Snowden's opinion of the call", 'Snowden'],
    ['did Elon Musk comment on the pact', 'Elon Musk'],
    ['What did Linus Torvalds say?', 'Linus Torvalds'],
    ['Nick Cave on the accord', 'Nick Cave'],
    ['what does wirth think of the pact', 'wirth'],
    ['what did barlow say about it', 'barlow'],
  ])('%s is refused', (question, name) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'none', refs: [], confidence: 0 });
    if (answer.title.includes('“')) expect(answer.title).toContain(name);
  });

  test.each(['Paul Bishop', 'Who is John Doe?', 'torvalds', 'Colin Powell, what did he say of it?'])(
    '%s is refused',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('people by role or firm', () => {
  test.each([
    ['the chief executive', ['expert/colin-bastable', 'expert/pravin-kothari']],
    ['Which CEOs commented?', ['expert/colin-bastable', 'expert/pravin-kothari']],
    ['what did the Juniper employees say', ['expert/nick-bilogorskiy', 'expert/mounir-hahad']],
  ])('%s fits two', (question, refs) => {
    const answer = ask(question);
    expect(answer).toMatchObject({
      kind: 'experts',
      title: expect.stringContaining('Which one?') as unknown,
    });
    expect(answer.refs.toSorted()).toEqual(refs.toSorted());
    expect(answer.followUps.map(({ request }) => request)).toEqual(
      answer.refs.map((ref) => `expert ${nameOf(knowledge, ref)}`),
    );
  });

  test.each([
    ['the head of the threat lab', 'mounir-hahad'],
    ['chief of CipherCloud', 'pravin-kothari'],
    ["Comparitech's man", 'paul-bischoff'],
  ])('%s fits one', (question, slug) => {
    expect(ask(question)).toMatchObject({ kind: 'expert', refs: [`expert/${slug}`] });
  });
});

describe('what a person compares', () => {
  test.each([
    'the op-ed writer compares the web to a lawless frontier',
    'does Bastable compare it with anything',
    'Bischoff likened it to the climate pact',
  ])('is what was said, and sets nobody side by side: %s', (question) => {
    expect(ask(question).kind).not.toBe('comparison');
  });

  test.each(['do the two gents of Juniper agree', 'both Juniper men, do they disagree'])(
    'but two that are asked to agree are: %s',
    (question) => {
      expect(ask(question)).toMatchObject({ kind: 'comparison' });
    },
  );

  test('but two people are', () => {
    expect(ask('how does Bastable compare to Bischoff').kind).toBe('comparison');
  });
});

describe('what a person said', () => {
  test.each([
    ['what did Bastable say about control', 'colin-bastable'],
    ['Bischoff on rules', 'paul-bischoff'],
    ['what did Kothari say about unit 61398?', 'pravin-kothari'],
    ['does Kothari praise anything', 'pravin-kothari'],
  ])('%s: only the claims of that person', (question, slug) => {
    const answer = ask(question);
    expect(answer.kind).toBe('opinions');
    expect(answer.refs.filter((ref) => ref.startsWith('expert/'))).toEqual([`expert/${slug}`]);
    const claims = answer.refs.filter((ref) => ref.startsWith('opinion/'));
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(knowledge.opinion(claim as 'opinion/x').expert).toBe(`expert/${slug}`);
  });

  test.each(['is Bastable a supporter or a critic', 'is Kothari for or against the pact?'])(
    '%s: where the person stands',
    (question) => {
      const answer = ask(question);
      expect(answer.kind).toBe('expert');
      expect(answer.blocks).toContainEqual(
        expect.objectContaining({
          type: 'fields',
          fields: expect.arrayContaining([expect.objectContaining({ label: 'Stance' })]) as unknown,
        }),
      );
    },
  );

  test('how sure the answer is depends on the spelling', () => {
    expect(read('Kothari').confidence).toBe(1);
    expect(read('Kohtarri').confidence).toBeLessThan(1);
    expect(read('Kohtarri').query).toEqual({ kind: 'expert', expert: 'expert/pravin-kothari' });
  });
});
