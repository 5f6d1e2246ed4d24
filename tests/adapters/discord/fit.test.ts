import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPage, pageText, type Frame, type Page } from '../../../adapters/discord/fit.ts';
import { piecesOf, showPiece } from '../../../adapters/discord/pieces.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { anyAnswer } from '../../fakes/arbitrary-answers.ts';
import { longAnswer, principleAnswer } from '../../fakes/discord-answers.ts';
import { withoutCode } from '../../fakes/discord-markdown.ts';

const frame = (limit: number): Frame => ({
  limit,
  head: '**Title**',
  tail: ['- a choice'],
  shortenedNotice: () => '-# Shortened.',
});

/** Markers on the page outside its list of sources. */
function markersShown(page: Page): readonly string[] {
  const body = withoutCode(page.body).replace(/\\./g, '');
  return [...new Set(body.match(/(?<= )\[\d+\](?=(?: \[\d+\])*(?:\n|$))/g) ?? [])];
}

/** The pages of an answer, each going on where the one before ended. */
function pagesOf(answer: Answer, limit: number): readonly Page[] {
  const pages: Page[] = [];
  for (let from: number | null = 0; from !== null;) {
    const page = fitPage(answer, from, frame(limit));
    pages.push(page);
    const next: number | null = page.left?.next ?? null;
    if (next !== null && next <= from) throw new Error('No progress.');
    from = next;
  }
  return pages;
}

describe('fitting an answer into a message', () => {
  it('shows a short answer whole, in its order, with its sources and no notice', () => {
    const page = fitPage(principleAnswer, 0, frame(4000));
    expect(page.left).toBeNull();
    expect(pageText(page)).toBe(
      [
        '**Title**',
        '',
        'Firms should not strike back at attackers. [2]',
        '**Addresses:** Non-state actors. [2]',
        '',
        '**What was said of it**',
        '- **Somebody** (columnist) · Praise: Welcomes that it speaks to companies. “a welcome step” [1]',
        '> The short title is from the site, not from the text of 2018. [2]',
        '',
        '**Sources**',
        '-# [1] An op-ed on the Call, A paper, Somebody, 2018-11-20 – paragraph 3 – <https://example.org/op-ed?a=1>',
        '-# [2] Paris Call for Trust and Security in Cyberspace, French foreign ministry, 2018-11-12 – eighth dash – <https://example.org/call>',
        '',
        '- a choice',
      ].join('\n'),
    );
  });

  it('names a source once, with the places that carry each claim', () => {
    const [op] = principleAnswer.citations;
    if (op === undefined) throw new Error('No citation.');
    const answer: Answer = {
      ...principleAnswer,
      blocks: [{ type: 'paragraph', text: 'Two claims.', cites: [1, 3] }],
      citations: [op, { ...op, marker: 3, locator: 'paragraph 5' }],
    };
    expect(fitPage(answer, 0, frame(4000)).sources).toBe(
      '**Sources**\n-# [1] paragraph 3 · [3] paragraph 5 – An op-ed on the Call, A paper, Somebody, 2018-11-20 – <https://example.org/op-ed?a=1>',
    );
  });

  it('lists only the sources of what is shown', () => {
    const page = fitPage(principleAnswer, 4, frame(4000));
    expect(page.body).toContain('The short title');
    expect(page.sources).not.toContain('[1]');
    expect(page.sources).toContain('[2]');
  });

  it('leaves out whole pieces, never half a claim, and says so', () => {
    const page = fitPage(longAnswer, 0, frame(2000));
    expect(page.tail).toContain('Shortened.');
    const whole = new Set(piecesOf(longAnswer).map((piece) => showPiece(piece)));
    for (const line of page.body.split('\n')) expect(whole.has(line)).toBe(true);
  });

  it('does not end in a heading that nothing follows', () => {
    const answer: Answer = {
      ...principleAnswer,
      blocks: [
        { type: 'paragraph', text: 'a'.repeat(300), cites: [] },
        { type: 'heading', text: 'Next' },
        { type: 'paragraph', text: 'b'.repeat(300), cites: [] },
      ],
    };
    const page = fitPage(answer, 0, frame(500));
    expect(page.body).not.toContain('Next');
    expect(page.left).toEqual({ next: 1 });
    expect(fitPage(answer, 1, frame(500)).body).toContain('**Next**');
  });

  it('shows all pieces of a long answer once over its pages', () => {
    const shown = pagesOf(longAnswer, 2000).flatMap((page) => page.body.split('\n'));
    expect(shown).toEqual(piecesOf(longAnswer).map((piece) => showPiece(piece)));
  });

  it('cuts a piece that no message holds at the end of a sentence', () => {
    const text = 'This is a sentence of some length. '.repeat(80).trim();
    const answer: Answer = { ...principleAnswer, blocks: [{ type: 'paragraph', text, cites: [1] }] };
    const page = fitPage(answer, 0, frame(1000));
    expect(page.body).toMatch(/^This is .* of some length\. \[1\]$/);
    expect(page.left).toEqual({ next: null });
    expect(page.sources).toContain('[1]');
  });

  it('holds for any answer and limit: nothing too long, all markers explained, all cuts told, always an end', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(300, 1000, 2000, 4000), (answer, limit) => {
        const pages = pagesOf(answer, limit);
        const pieces = piecesOf(answer);
        const end = pieces.findLastIndex(({ type }) => type === 'content') + 1;
        const all = pieces.slice(0, end).map((piece) => showPiece(piece));
        for (const page of pages) {
          expect(pageText(page).length).toBeLessThanOrEqual(limit);
          for (const marker of markersShown(page)) expect(page.sources).toContain(`${marker} `);
          expect(page.tail.includes('Shortened.')).toBe(page.left !== null);
        }
        const [only] = pages;
        if (pages.length === 1 && only?.left === null) {
          for (const piece of all) expect(only.body).toContain(piece);
        }
      }),
      { numRuns: 100 },
    );
  });
});
