import { describe, expect, test } from 'vitest';
import { answerRelations } from '../../../src/answers/relation-answers.ts';
import { capitalise } from '../../../src/answers/parts.ts';
import { kindredTexts, type RelationFilter } from '../../../src/knowledge/kinship.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';
import { citedTexts, contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const texts = kindredTexts(knowledge);
const nine = knowledge.principles.map(({ ref }) => ref);
const un = 'term/un-gge-norms' as const;
const answerTo = (filter: RelationFilter) => answerRelations(knowledge, filter, 0.9);

const filters: readonly RelationFilter[] = [
  { principles: [], terms: [] },
  { principles: nine, terms: [] },
  ...texts.map((term): RelationFilter => ({ principles: [], terms: [term] })),
  ...nine.flatMap((principle): RelationFilter[] => [
    { principles: [principle], terms: [] },
    ...texts.map((term): RelationFilter => ({ principles: [principle], terms: [term] })),
  ]),
  ...texts.flatMap((term) =>
    (knowledge.term(term).parts?.listed ?? []).flatMap(({ label }): RelationFilter[] => [
      { principles: [], terms: [term], parts: [label] },
      { principles: ['principle/8'], terms: [term], parts: [label] },
    ]),
  ),
];

test('every answer keeps the contract', () => {
  expect(filters.length).toBeGreaterThan(100);
  for (const filter of filters)
    expect(contractFaults(answerTo(filter), knowledge), JSON.stringify(filter)).toEqual([]);
});

describe('who leads', () => {
  test('the principle where one is asked for, then the texts', () => {
    const { kind, refs } = answerTo({ principles: ['principle/6'], terms: [] });
    expect(kind).toBe('principle');
    expect(refs).toEqual(['principle/6', un, 'term/gcsc', 'term/tech-accord', 'term/charter-of-trust']);
  });

  test('the text where it is asked for, then the principles', () => {
    const { kind, refs } = answerTo({ principles: [], terms: [un], parts: ['i'] });
    expect(kind).toBe('term');
    expect(refs).toEqual([un, 'principle/5', 'principle/6']);
  });
});

test('all nine principles stand beside the UN norms, and the letters that none answers to', () => {
  const [, rows] = answerTo({ principles: [], terms: [un] }).blocks;
  const items = rows?.type === 'list' ? rows.items.map(({ text }) => text) : [];
  expect(items).toHaveLength(10);
  for (const [position, { name }] of knowledge.principles.entries())
    expect(items[position]).toContain(`Principle ${position + 1}: ${name.en} – `);
  for (const position of [2, 3, 6]) expect(items[position]).toContain('no counterpart');
  expect(items[7]).toMatch(/ – \(c\) overlaps$/);
  expect(items[5]).toContain('(i) same aim');
  expect(items[9]).toBe('No principle – (b), (d), (e), (k)');
});

test.each(knowledge.relations.filter(({ principle }) => principle !== null))(
  '$ref says whose comparison it is',
  ({ principle, term, text, comparedBy }) => {
    const answer = answerTo({ principles: principle === null ? [] : [principle], terms: [term] });
    const shown = citedTexts(answer).find((one) => one.text.endsWith(text.en));
    expect(shown?.text.includes('in our reading')).toBe(comparedBy === 'us');
  },
);

test('that nothing is on record is said', () => {
  const answer = answerTo({ principles: ['principle/4'], terms: ['term/gcsc'] });
  expect(toPlainText(answer)).toContain(
    'No relation to Global Commission on the Stability of Cyberspace is on record.',
  );
  const part = answerTo({ principles: [], terms: ['term/gcsc'], parts: ['4'] });
  expect(toPlainText(part)).toContain('No relation of GCSC norm 4 to a principle is on record.');
});

test('what overlaps in part has no direct counterpart, and does not lack one altogether', () => {
  const text = toPlainText(answerTo({ principles: ['principle/8'], terms: [un] }));
  expect(text).toContain('no direct counterpart among its 11, in our reading');
  expect(text).toContain('they overlap, in our reading');
});

describe('a follow-up gives what its label says', () => {
  const followUps = filters.flatMap((filter) => answerTo(filter).followUps);
  const byRequest = new Map(followUps.map((followUp) => [followUp.request, followUp]));

  test.each([...byRequest.values()])('$request', ({ label, request }) => {
    const { kind, refs, title } = ask(request);
    expect(kind).not.toBe('none');
    const principle = /^Principle (\d) and kindred texts$/.exec(label)?.[1];
    if (principle !== undefined) expect(refs[0]).toBe(`principle/${principle}`);
    else if (request.startsWith('norms '))
      expect(title).toBe(`${capitalise(label.replace(/^All of /, ''))} and the nine principles`);
    else expect(title.toLowerCase()).toContain(label.toLowerCase().split(',')[0]);
  });
});
