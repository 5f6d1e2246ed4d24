import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/answers/answer.ts';
import { dateInWords } from '../../../src/answers/dates.ts';
import { answerExpert } from '../../../src/answers/person-answers.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const answer = (slug: string) => answerExpert(knowledge, `expert/${slug}`, 1);
const fieldsOf = (blocks: readonly Block[]) =>
  new Map(
    blocks.flatMap((block) =>
      block.type === 'fields' ? block.fields.map(({ label, text }) => [label, text] as const) : [],
    ),
  );
const said = (blocks: readonly Block[]) => blocks.filter((block) => block.type === 'opinion');

describe('about one person', () => {
  test('two dates stand with their claims', () => {
    const { blocks } = answer('jean-yves-le-drian');
    expect(said(blocks).map(({ when }) => when)).toEqual(['November 2018', '11 November 2021']);
    expect(fieldsOf(blocks).has('Said')).toBe(false);
  });

  test('one date is said once', () => {
    const { blocks } = answer('brad-smith');
    expect(fieldsOf(blocks).get('Said')).toBe('November 2018');
    expect(said(blocks).map((block) => 'when' in block)).toEqual([false]);
  });

  test('every claim shown is dated one way or the other', () => {
    for (const { ref } of knowledge.experts) {
      const { blocks } = answerExpert(knowledge, ref, 1);
      const text = toPlainText(answerExpert(knowledge, ref, 1));
      for (const block of said(blocks)) {
        const opinion = knowledge.opinionsOf(ref).find(({ claim }) => claim.en === block.claim);
        expect(block.when ?? fieldsOf(blocks).get('Said'), ref).toContain(dateInWords(opinion?.date ?? '?'));
        if (opinion?.confidence !== undefined) expect(text).toContain(`${opinion.confidence} confidence: `);
      }
    }
  });

  test('claims that are left over are counted, and one of them is a claim', () => {
    for (const { ref } of knowledge.experts) {
      const { blocks } = answerExpert(knowledge, ref, 1);
      const left = knowledge.opinionsOf(ref).length - said(blocks).length;
      if (left > 0)
        expect(toPlainText(answerExpert(knowledge, ref, 1)), ref).toContain(
          left === 1 ? '\n1 more claim on record' : `\n${left} more claims on record`,
        );
    }
    expect(toPlainText(answer('nick-bilogorskiy'))).toContain('1 more claim on record');
  });

  test('says for whom the person spoke, where it was not only for themselves', () => {
    expect(fieldsOf(answer('kamala-harris').blocks).get('Spoke on behalf of')).toBe('the United States');
    expect(fieldsOf(answer('john-frank').blocks).get('Spoke on behalf of')).toBe('Microsoft');
    expect(fieldsOf(answer('james-lewis').blocks).has('Spoke on behalf of')).toBe(false);
  });

  test('names the person in the title and not with every claim', () => {
    const answered = answer('pravin-kothari');
    expect(answered.title).toBe('Pravin Kothari, CEO of CipherCloud');
    expect(said(answered.blocks).length).toBeGreaterThan(3);
    for (const block of said(answered.blocks)) expect(block.continues).toBe(true);
    expect(toPlainText(answered).match(/Pravin Kothari, CEO/g)).toHaveLength(1);
  });
});
