import { saidTwice } from '../../fakes/said-answers.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressOf } from '../../../adapters/discord/custom-ids.ts';
import { renderAnswer, renderSentence, type Style } from '../../../adapters/discord/render.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { anyAnswer } from '../../fakes/arbitrary-answers.ts';
import { longAnswer, principleAnswer, refusalOf } from '../../fakes/discord-answers.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';
import { componentsV2, messageFaults, textsOf } from '../../fakes/discord-message-rules.ts';

const plainly = (answer: Answer, style: Style, request = 'critics', from = 0) =>
  JSON.parse(JSON.stringify(renderAnswer(answer, { style, request, from }))) as Record<string, unknown>;

const buttonsOf = (message: unknown): readonly { label: string; custom_id: string }[] =>
  [...JSON.stringify(message).matchAll(/\{[^{}]*"custom_id"[^{}]*\}/g)].map(
    ([text]) => JSON.parse(text) as { label: string; custom_id: string },
  );

/** The stamps that stand for the moments of an answer, each as often as there are moments. */
const stampsOf = ({ blocks }: Answer): readonly string[] =>
  blocks.flatMap((block) => {
    const seconds = block.type === 'moment' ? Math.floor(Date.parse(block.at) / 1000) : Number.NaN;
    return Number.isFinite(seconds) ? [`<t:${seconds}:F>`, `<t:${seconds}:R>`] : [];
  });

describe('rendering an answer', () => {
  it('puts the answer to a command into a container with text, sources and buttons', () => {
    const message = plainly(principleAnswer, 'container');
    expect(message['flags']).toBe(componentsV2);
    expect(message['content']).toBeUndefined();
    const [main, sources] = textsOf(message);
    expect(main).toMatch(/^### Principle 8: No private hack back\nFirms should/);
    expect(sources).toMatch(/^\*\*Sources\*\*\n-# \[1\] An op-ed/);
    expect(buttonsOf(message).map(({ label, custom_id }) => [label, pressOf(custom_id)])).toEqual([
      ['Principle 7', { action: 'ask', request: 'principle 7' }],
      ['Critics', { action: 'ask', request: 'critics' }],
    ]);
  });

  it('puts the answer to a message into plain content without previews', () => {
    const message = plainly(principleAnswer, 'plain');
    expect(message['flags']).toBe(4);
    expect(message['content']).toMatch(/^\*\*Principle 8: No private hack back\*\*\n\nFirms should/);
    expect(buttonsOf(message)).toHaveLength(2);
  });

  it('uses a container for what content cannot hold', () => {
    expect(plainly(longAnswer, 'plain')['flags']).toBe(componentsV2);
  });

  it('offers the rest of a long answer, which goes on where the first part ended', () => {
    const first = plainly(longAnswer, 'container');
    const [rest] = buttonsOf(first);
    expect(rest?.label).toBe('Show the rest');
    expect(textsOf(first).join('\n')).toContain('Press “Show the rest” to read on.');
    const press = pressOf(rest?.custom_id ?? '');
    if (press.action !== 'rest') throw new Error('Not a button for the rest.');
    const second = textsOf(plainly(longAnswer, 'container', press.request, press.from)).join('\n');
    expect(second).toContain('### Who criticised the Call (continued)');
    const numbers = [...[...textsOf(first), second].join('\n').matchAll(/Critic (\d+)\*\*/g)].map(
      ([, digits]) => Number(digits),
    );
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(30);
  });

  it('offers no rest where the request is too long for a button or the answer changes with the day', () => {
    for (const message of [
      plainly(longAnswer, 'container', 'x'.repeat(90)),
      // It is not looked at to the end, whatever would be left of it.
      plainly(longAnswer, 'container', `critics${' '.repeat(6000)}`),
      plainly({ ...longAnswer, kind: 'daily' }, 'container'),
    ]) {
      expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Supporters']);
      expect(textsOf(message).join('\n')).toContain('Ask about one part of it to read more.');
    }
  });

  it('says in the text what a button cannot hold, and near matches in any case', () => {
    const answer: Answer = { ...refusalOf('x'), followUps: [{ label: 'Long', request: 'y'.repeat(120) }] };
    const text = textsOf(plainly(answer, 'container')).join('\n');
    expect(text).toContain('**Did you mean**\n- Principle 8: No private hack back');
    expect(text).toContain(`**Ask next**\n- ${'y'.repeat(120)}`);
  });

  it('has a text-only form without any button', () => {
    const message = plainly(principleAnswer, 'text');
    expect(message['components']).toEqual([]);
    expect(message['content']).toContain('**Ask next**\n- principle 7\n- critics');
  });

  it('offers the same request once', () => {
    const followUps = [
      { label: 'A', request: 'critics' },
      { label: 'B', request: ' critics ' },
    ];
    expect(buttonsOf(plainly({ ...principleAnswer, followUps }, 'container'))).toHaveLength(1);
  });

  it('has something to say even for an empty answer', () => {
    const empty: Answer = { ...principleAnswer, title: '', blocks: [], followUps: [] };
    expect(plainly(empty, 'plain')['content']).toBe('There is nothing to show for this.');
    expect(textsOf(plainly(empty, 'container'))).toEqual(['There is nothing to show for this.']);
  });

  it('escapes sentences of our own too', () => {
    expect(renderSentence('Use /pariscall *now*').content).toBe('Use /pariscall \\*now\\*');
  });

  it('is taken by Discord whatever the answer is', () => {
    const styles = fc.constantFrom<Style>('container', 'plain', 'text');
    fc.assert(
      fc.property(
        anyAnswer,
        styles,
        fc.string({ maxLength: 200 }),
        fc.nat(30),
        (answer, style, request, from) => {
          const message = plainly(answer, style, request, from);
          expect(messageFaults(message, true)).toEqual([]);
          const text = textsOf(message)
            .join('\n')
            .replace(/<https?:\/\/[^ >]+>/g, '');
          const { found } = readMarkdown(stampsOf(answer).reduce((rest, own) => rest.replace(own, ''), text));
          const ours = ['bold or italic', 'heading', 'subtext', 'quote', 'list', 'code block'];
          expect(found.filter((name) => !ours.includes(name))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('shows a moment in words and in the time zone of each reader', () => {
    const at = '2026-11-22T08:00:00.000Z';
    const answer: Answer = {
      ...principleAnswer,
      blocks: [{ type: 'moment', label: 'Next post', at, text: 'Sunday 22 November 2026 at 09:00, Paris' }],
    };
    const seconds = Date.UTC(2026, 10, 22, 8) / 1000;
    expect(plainly(answer, 'plain')['content']).toContain(
      `**Next post:** Sunday 22 November 2026 at 09:00, Paris – <t:${seconds}:F>, <t:${seconds}:R>`,
    );
  });

  it.each<[string, Answer['blocks']]>([
    ['a paragraph', [{ type: 'paragraph', text: '<t:0:R> \\<t:0:R>', cites: [] }]],
    ['a list', [{ type: 'list', ordered: false, items: [{ text: '<t:0>', cites: [] }] }]],
    ['the words of a moment', [{ type: 'moment', label: '<t:0:R>', at: 'never', text: '<t:0:F>' }]],
    ['the time of a moment', [{ type: 'moment', label: 'x', at: '<t:0:R>', text: '0:R> <t:0:R>' }]],
  ])('lets no text pass for a moment: %s', (_name, blocks) => {
    for (const style of ['container', 'plain', 'text'] as const) {
      const message = plainly({ ...principleAnswer, title: '<t:0:R>', blocks }, style);
      expect(readMarkdown(textsOf(message).join('\n')).found).not.toContain('timestamp');
    }
  });

  it('links only the addresses of its sources, and those without a preview', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const text = textsOf(plainly(answer, 'container'))
          .join('\n')
          .replace(/^-# \[\d+\].*$/gm, '');
        expect(readMarkdown(text).found).not.toContain('link');
        const sources = textsOf(plainly(answer, 'container')).join('\n');
        expect(readMarkdown(sources.replace(/<https?:\/\/[^ >]+>/g, '')).found).not.toContain('link');
      }),
      { numRuns: 60 },
    );
  });
});

describe('what one person said twice', () => {
  it('stands below one name, with its date and what to know of its source', () => {
    expect(textsOf(plainly(saidTwice, 'container'))[0]).toBe(
      [
        '### What was said',
        '- **Jane Minister** (foreign minister) · Praise: Wants accords. “never again” (medium confidence: excerpt only) [1]',
        '  - Neutral, 11 November 2021: Welcomes a decision. [1]',
        '- **John Mayor** (mayor) · Praise, 2019–2020: Will act. [1]',
      ].join('\n'),
    );
  });

  it('names the person again at the top of a page', () => {
    expect(textsOf(plainly(saidTwice, 'container', 'critics', 1))[0]).toContain(
      '- **Jane Minister** (foreign minister) · Neutral, 11 November 2021: Welcomes a decision. [1]',
    );
  });
});
