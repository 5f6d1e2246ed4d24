/** Numbers of supporters, and who is on the list, hold for a day: whatever says them says the day as well. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { answerActor } from '../../../src/answers/entry-answers.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';
import { citedTexts } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

const year = /\b20\d\d\b/;
const numbers =
  /\b(?:[1-9]\d|\d[\d,]+\d)\b[^.;:]{0,30}\b(?:states|countries|nations|companies|firms|entries|supporters|bodies|others|authorities|organisations|charities|universities|private groups)\b/;
const listing =
  /\b(?:on|from) the (?:official )?list\b|\bofficial list (?:files|names|has|holds)\b|\b(?:joined|signed|stayed out|absent)\b/i;

/** Texts that say a number or who is on the list, and no day for it; the bars of a chart line by line. */
const undated = (answer: Answer): readonly string[] =>
  citedTexts(answer)
    .filter(({ cites }) => cites.length > 0)
    .flatMap(({ text }) =>
      text.includes('█') ? text.split('\n').filter((line) => line.includes('█')) : [text],
    )
    .filter((text) => (numbers.test(text) || listing.test(text) || text.includes('█')) && !year.test(text));

describe('every count and list names its day', () => {
  it.each([
    'signatories',
    'non-signatories',
    'who did not sign',
    'counts',
    'about first numbers, source by source',
    'about later developments',
    'about the launch',
    'about',
    'which states signed',
    'which companies signed',
    'which NGOs signed',
    'which cities signed',
    'timeline',
    ...[2015, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((of) => `timeline ${of}`),
    ...[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2030].map((of) => `counts ${of}`),
    'who joined in 2019',
    'who joined in 2022',
    'how did the number of companies grow',
    'did the US and China sign',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).not.toBe('none');
    expect(undated(answer)).toEqual([]);
  });

  it('also of a party that is asked for by its name, and of one that is not known', () => {
    for (const { ref } of knowledge.actors) {
      const answer = answerActor(knowledge, ref, 1);
      const opinions = new Set(
        answer.blocks.flatMap((block) => (block.type === 'opinion' ? [block.claim] : [])),
      );
      expect(
        undated(answer).filter((text) => !opinions.has(text)),
        ref,
      ).toEqual([]);
    }
    expect(toPlainText(ask('did Atlantis Ltd sign'))).toMatch(/1,222 entries as of 19 January 2024/);
  });

  it('and would be missed where it is not there', () => {
    const [state] = ask('which states signed').blocks;
    if (state?.type !== 'paragraph') throw new Error('There is no list.');
    const bare: Answer = {
      ...ask('which states signed'),
      blocks: [{ ...state, text: state.text.replace(year, '') }],
    };
    expect(undated(bare)).toHaveLength(1);
  });
});

describe('a party that came in later', () => {
  const turned = knowledge.actors.filter(({ participation }) => {
    const statuses = new Set(participation?.map(({ status }) => status));
    return statuses.has('supporter') && statuses.has('not-listed');
  });

  it('is one of a few', () => {
    expect(turned.map(({ ref }) => ref)).toEqual(
      expect.arrayContaining([
        'actor/united-states',
        'actor/european-union',
        'actor/australia',
        'actor/new-zealand',
      ]),
    );
  });

  it.each(turned.map(({ ref }) => ref))(
    '%s: both dated truths come first, the later one before the other',
    (ref) => {
      const [now, before] = citedTexts(answerActor(knowledge, ref, 1));
      const { participation = [] } = knowledge.actor(ref);
      const [first] = participation;
      const turn = participation.find(({ status }) => status === 'supporter');
      expect(now?.text).toContain(turn?.text.en);
      expect(before?.text).toContain(first?.text.en);
      for (const truth of [now, before]) {
        expect(truth?.text).toMatch(year);
        expect(truth?.text.length).toBeLessThan(150);
      }
    },
  );

  it.each<[string, RegExp, RegExp]>([
    ['did the US sign?', /^Joined on 10 November 2021/, /^Did not sign at the launch on 12 November 2018/],
    ['did the EU join', /^Joined on 11 November 2021/, /at the launch.*2018/],
    ['has Australia signed', /by about 3 December 2018/, /^Did not sign at the launch.*2018/],
    ['did New Zealand join', /by 16 September 2019/, /^Did not sign at the launch.*2018/],
    ['has Benin signed', /^Listed on 11 January 2022/, /19 January 2024/],
  ])('%s', (question, now, before) => {
    const [first, second] = citedTexts(ask(question));
    expect(first?.text).toMatch(now);
    expect(second?.text).toMatch(before);
  });
});
