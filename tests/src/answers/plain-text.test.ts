import { saidTwice } from '../../fakes/said-answers.ts';
import { describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../../src/answers/answer.ts';
import { describeAmong, marks, toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';
import { citedTexts } from '../../support/contract.ts';

const citation = {
  marker: 1,
  source: 'source/op-ed',
  title: 'A call',
  publisher: 'The Paper',
  author: 'A. Writer',
  date: '2018-11-20',
  url: 'https://example.org/a',
  locator: 'paragraph 3',
} as const;

const blocks: readonly Block[] = [
  { type: 'heading', text: 'A heading' },
  { type: 'paragraph', text: 'A paragraph.', cites: [1] },
  {
    type: 'list',
    ordered: true,
    items: [
      { text: 'First.', cites: [1] },
      { text: 'Second.', cites: [] },
    ],
  },
  { type: 'list', ordered: false, items: [{ text: 'Loose.', cites: [2, 1] }] },
  { type: 'fields', fields: [{ label: 'Stance', text: 'critical', cites: [2] }] },
  {
    type: 'opinion',
    speaker: 'A. Critic',
    role: 'critic of calls',
    stance: 'criticism',
    claim: 'Calls it empty.',
    quote: 'mere words',
    cites: [1],
  },
  {
    type: 'opinion',
    speaker: 'A. Fan',
    role: 'fan',
    stance: 'praise',
    claim: 'Likes it.',
    quote: null,
    cites: [2],
  },
  { type: 'note', text: 'A note.', cites: [] },
];

const answer: Answer = {
  kind: 'opinions',
  refs: [],
  confidence: 1,
  title: 'A title',
  blocks,
  citations: [citation, { ...citation, marker: 2, author: null, date: null, url: null, locator: 'page 2' }],
  followUps: [{ label: 'More', request: 'more' }],
  suggestions: [],
};

describe('the plain text of an answer', () => {
  test('holds everything in order, each claim with its marks', () => {
    expect(toPlainText(answer).split('\n')).toEqual([
      'A title',
      '',
      'A heading',
      'A paragraph. [1]',
      '1. First. [1]',
      '2. Second.',
      '- Loose. [2][1]',
      'Stance: critical [2]',
      '- A. Critic, critic of calls (critical): Calls it empty. (“mere words”) [1]',
      '- A. Fan, fan (in favour): Likes it. [2]',
      'A note.',
      '',
      'Sources:',
      '[1] A. Writer, “A call”, The Paper (20 November 2018), paragraph 3. https://example.org/a',
      '[2] As [1], page 2.',
    ]);
  });

  test('keeps every line of a preformatted text, with its marks below', () => {
    const text = '  2018 |**\n\n\n\n2021 |*  ';
    const lines = toPlainText({
      ...answer,
      blocks: [
        { type: 'heading', text: 'Counts' },
        { type: 'preformatted', language: 'text', text, cites: [1] },
        { type: 'preformatted', language: 'json', text: '[]', cites: [] },
        { type: 'note', text: 'A note.', cites: [] },
      ],
      citations: [citation],
    });
    expect(lines).toBe(
      `A title\n\nCounts\n\n${text}\n[1]\n\n[]\n\nA note.\n\nSources:\n[1] ${describeAmong(citation, [citation])}`,
    );
  });

  test('says stances in words, not in colour', () => {
    const text = toPlainText({
      ...answer,
      blocks: blocks.map((block) => (block.type === 'opinion' ? { ...block, stance: 'neutral' } : block)),
    });
    expect(text.match(/\(neutral\)/g)).toHaveLength(2);
  });

  test('offers what may have been meant', () => {
    const text = toPlainText({
      ...answer,
      kind: 'none',
      blocks: [],
      citations: [],
      suggestions: [
        { label: 'Dark web', request: 'term dark web' },
        { label: 'critics', request: 'critics' },
      ],
    });
    expect(text).toBe('A title\n\nDid you mean: Dark web (term dark web); critics?');
  });

  test('begins and ends without blank lines and has none twice in a row', () => {
    for (const question of [
      'critics',
      'principle 8',
      'help',
      'zzq',
      'compare Hahad and Kothari',
      'experts',
    ]) {
      const text = toPlainText(ask(question));
      expect(text, question).toBe(text.trim());
      expect(text, question).not.toContain('\n\n\n');
    }
  });

  test('leaves nothing out of real answers', () => {
    for (const question of [
      'critics',
      'principle 8',
      'Hahad',
      'did the US sign?',
      'dark web',
      'sources',
      'experts',
      'principles',
    ]) {
      const real = ask(question);
      const text = toPlainText(real);
      expect(text).toContain(real.title);
      for (const { text: claim, cites } of citedTexts(real)) {
        expect(text).toContain(claim);
        for (const marker of cites) expect(text).toContain(`[${marker}]`);
      }
      for (const block of real.blocks) {
        if (block.type !== 'opinion') continue;
        for (const part of [block.speaker, block.role, block.quote ?? '']) expect(text).toContain(part);
      }
      for (const place of real.citations)
        expect(text).toContain(`[${place.marker}] ${describeAmong(place, real.citations)}`);
    }
  });

  test('marks stand after a blank, if there are any', () => {
    expect(marks([])).toBe('');
    expect(marks([3, 1])).toBe(' [3][1]');
  });
});

test('what one person said twice stands below one name, with its date and what to know of its source', () => {
  expect(toPlainText(saidTwice).split('\n').slice(1, 4)).toEqual([
    '- Jane Minister, foreign minister (in favour): Wants accords. (“never again”) (medium confidence: excerpt only) [1]',
    '  - Neutral, 11 November 2021: Welcomes a decision. [1]',
    '- John Mayor, mayor, 2019–2020 (in favour): Will act. [1]',
  ]);
});
