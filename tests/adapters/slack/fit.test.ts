import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareButton } from '../../../adapters/slack/buttons.ts';
import { fitAnswer } from '../../../adapters/slack/fit.ts';
import { homeView } from '../../../adapters/slack/home.ts';
import { shortenedNote, type Frame, type Message } from '../../../adapters/slack/render.ts';
import { anyAnswer, anyText } from '../../fakes/arbitrary-answers.ts';
import { answerOf, citation, longAnswer } from '../../fakes/slack-answers.ts';
import { dangersIn, refusalOfMessage, refusalOfView, visibleTexts } from '../../fakes/slack-rules.ts';

const anyFrame: fc.Arbitrary<Frame> = fc.record(
  {
    attribution: fc.constant('Shared from /pariscall'),
    share: fc.record({
      request: anyText(300).filter((text) => text !== ''),
      fingerprint: fc.constant('0'.repeat(16)),
    }),
    family: fc.constantFrom('ask', 'daily'),
  },
  { requiredKeys: [] },
);

const bodyOf = (message: Message): string =>
  visibleTexts(message.blocks.filter((block) => block.type !== 'actions')).join('\n');

/** The text before the sources and the markers in it; and the markers that the sources explain. */
function markersOf(message: Message): { readonly claimed: string[]; readonly explained: string[] } {
  const [claims = '', sources = ''] = bodyOf(message).split('*Sources*\n', 2);
  const claimed = [...claims.matchAll(/\[(\d+)\]/g)].map((match) => match[1] ?? '');
  const explained = [...sources.matchAll(/^\[(\d+)\] /gm)].map((match) => match[1] ?? '');
  return { claimed, explained };
}

describe('fitAnswer', () => {
  it('makes any answer acceptable to Slack, and harmless', () => {
    fc.assert(
      fc.property(anyAnswer, anyFrame, (answer, frame) => {
        const message = fitAnswer(answer, frame);
        expect(refusalOfMessage(message)).toBeNull();
        expect(dangersIn(message)).toEqual([]);
        expect(message.text.trim()).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it('makes any answer fit into the Home tab', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const view = homeView('pariscall', answer);
        expect(refusalOfView(view)).toBeNull();
        expect(dangersIn(view)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('cuts a long answer, says so, and keeps the source of every claim that it shows', () => {
    const message = fitAnswer(longAnswer);
    expect(refusalOfMessage(message)).toBeNull();
    expect(bodyOf(message)).toContain(shortenedNote);
    expect(message.text).toContain(shortenedNote);
    const { claimed, explained } = markersOf(message);
    expect(claimed.length).toBeGreaterThan(5);
    expect(new Set(claimed)).toEqual(new Set(explained));
    expect(bodyOf(message)).toContain('Claim 1.');
    expect(bodyOf(message)).not.toContain('Claim 60.');
  });

  it('keeps the sources of what it shows, however long the claims and the sources are', () => {
    const words = fc.lorem({ maxCount: 400 });
    const claim = fc.record({
      type: fc.constant('paragraph' as const),
      text: words,
      cites: fc.subarray([1, 2, 3, 4]),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 20 }), words, (blocks, title) => {
        const citations = [1, 2, 3, 4].map((marker) => citation(marker, { title, locator: title }));
        const { claimed, explained } = markersOf(fitAnswer(answerOf({ blocks, citations })));
        for (const marker of claimed) expect(explained).toContain(marker);
      }),
      { numRuns: 100 },
    );
  });

  it('shows one enormous claim up to the end of a sentence, with its source', () => {
    const text = 'This sentence is neither short nor long. '.repeat(1_000);
    const message = fitAnswer(answerOf({ blocks: [{ type: 'paragraph', text, cites: [1] }] }));
    expect(bodyOf(message)).toMatch(/nor long\. … \[1\]/);
    expect(bodyOf(message).length).toBeGreaterThan(9_000);
    expect(markersOf(message)).toEqual({ claimed: ['1'], explained: ['1'] });
  });

  it('leaves no heading over nothing', () => {
    const message = fitAnswer(
      answerOf({
        blocks: [
          { type: 'paragraph', text: 'Short.', cites: [1] },
          { type: 'heading', text: 'Lonely heading' },
          { type: 'paragraph', text: 'x', cites: Array.from({ length: 2_000 }, (_, index) => index + 1) },
        ],
        citations: Array.from({ length: 2_000 }, (_, index) => citation(index + 1)),
      }),
    );
    expect(bodyOf(message)).not.toContain('Lonely heading');
    expect(bodyOf(message)).toContain(shortenedNote);
  });

  it('leaves a short answer whole', () => {
    expect(bodyOf(fitAnswer(answerOf()))).not.toContain(shortenedNote);
  });
});

it('offers no share button for a request that a button cannot hold', () => {
  expect(shareButton({ request: 'x'.repeat(1_983), fingerprint: '0'.repeat(16) })?.value).toHaveLength(2_000);
  expect(shareButton({ request: 'x'.repeat(1_984), fingerprint: '0'.repeat(16) })).toBeNull();
});
