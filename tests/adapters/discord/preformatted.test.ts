import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer, type DiscordMessage, type Style } from '../../../adapters/discord/render.ts';
import { fitPage, type Page } from '../../../adapters/discord/fit.ts';
import type { Answer, Block } from '../../../src/answers/answer.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';
import { principleAnswer } from '../../fakes/discord-answers.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';
import { messageFaults, pingsOf, textsOf } from '../../fakes/discord-message-rules.ts';

type Language = Extract<Block, { type: 'preformatted' }>['language'];

const answerWith = (text: string, language: Language = 'bibtex'): Answer => ({
  ...principleAnswer,
  followUps: [],
  blocks: [{ type: 'preformatted', language, text, cites: [2] }],
});

const sent = (message: DiscordMessage): Record<string, unknown> =>
  JSON.parse(JSON.stringify(message)) as Record<string, unknown>;

const bodyOf = (text: string, language?: Language): string =>
  fitPage(answerWith(text, language), 0, frame).body;

const frame = { limit: 2000, head: '**Title**', tail: [], shortenedNotice: () => '-# Shortened.' };

/** What stands in the blocks of code of the pages, one after the other. */
function codeOver(answer: Answer): string {
  const pages: Page[] = [];
  for (let from: number | null = 0; from !== null && pages.length < 100;) {
    const page: Page = fitPage(answer, from, frame);
    expect(page.body.split('```')).toHaveLength(3);
    pages.push(page);
    from = page.left?.next ?? null;
  }
  return pages.map(({ body }) => /^```\n(.*)\n```/su.exec(body)?.[1] ?? '').join('\n');
}

describe('a preformatted text in Discord', () => {
  it('stands in a block of code, line by line and without escapes, with its sources behind it', () => {
    expect(bodyOf('  @misc{a_b,\n\n  *x* \\& <b>\n}')).toBe('```\n  @misc{a_b,\n\n  *x* \\& <b>\n}\n``` [2]');
  });

  it('is marked as JSON where it is', () => {
    expect(bodyOf('[]', 'json')).toBe('```json\n[]\n``` [2]');
    expect(bodyOf('json\n1', 'text')).toBe('```\njson\n1\n``` [2]');
  });

  it.each(['```', '````', 'a```\n@everyone <@1> <@&2>\n```b', '`', '\\```'])(
    'cannot be left by %s',
    (text) => {
      const body = bodyOf(text);
      expect(readMarkdown(body).found).toEqual(['code block']);
      expect(body.split('```')).toHaveLength(3);
      expect(body.replaceAll('\u200B', '')).toBe(`\`\`\`\n${text}\n\`\`\` [2]`);
      expect(pingsOf({ content: body })).toEqual([]);
    },
  );

  it('goes on over the pages without losing a line', () => {
    const text = Array.from({ length: 40 }, (_, entry) =>
      [
        `@misc{${entry},`,
        ...Array.from({ length: 5 }, (_each, line) => `  field${line} = {${entry}}`),
        '}',
        '',
      ].join('\n'),
    ).join('\n');
    expect(codeOver(answerWith(text))).toBe(text);
  });

  it('is cut between lines where not even its beginning fits', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line number ${index} of the text`);
    const page = fitPage(answerWith(lines.join('\n')), 0, { ...frame, limit: 500 });
    const shown = /^```\n(.*)\n``` \[2\]$/su.exec(page.body)?.[1]?.split('\n') ?? [];
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual(lines.slice(0, shown.length));
    expect(page.tail).toBe('-# Shortened.');
  });

  it('is left out where it is empty', () => {
    expect(bodyOf(' \n ')).toBe('');
  });

  it('makes a message that Discord takes and that formats nothing else, whatever the text is', () => {
    fc.assert(
      fc.property(anyText(60), fc.constantFrom<Style>('container', 'plain', 'text'), (text, style) => {
        const message = sent(renderAnswer(answerWith(text), { style, request: 'x', from: 0 }));
        expect(messageFaults(message, true)).toEqual([]);
        expect(pingsOf(message)).toEqual([]);
        const shown = textsOf(message)
          .join('\n')
          .replaceAll(/<https?:\/\/[^\s<>]+>/g, '');
        const ours = ['code block', 'bold or italic', 'heading', 'subtext'];
        expect(readMarkdown(shown).found.filter((mark) => !ours.includes(mark))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
