import { describe, expect, it } from 'vitest';
import { fitAnswer } from '../../../adapters/slack/fit.ts';
import { shortenedNote, type Message } from '../../../adapters/slack/render.ts';
import type { Answer, Block } from '../../../src/answers/answer.ts';
import { answerOf } from '../../fakes/slack-answers.ts';
import { dangersIn, refusalOfMessage, visibleTexts } from '../../fakes/slack-rules.ts';

const answerWith = (text: string, ...others: readonly Block[]): Answer =>
  answerOf({ blocks: [{ type: 'preformatted', language: 'bibtex', text, cites: [1] }, ...others] });

const codeSections = (message: Message): string[] =>
  message.blocks.flatMap((block) =>
    block.type === 'section' && block.text?.text.includes('```') === true ? [block.text.text] : [],
  );

/** The lines between the marks of every block of code. */
const codeOf = (message: Message): string =>
  codeSections(message)
    .map((text) => /^```\n(.*)\n```/su.exec(text)?.[1] ?? '')
    .join('\n');

describe('a preformatted text in Slack', () => {
  it('stands in a block of code of its own, line by line, with its sources below it', () => {
    const text = '  @misc{a,\n\n    title = {A & B}  \n}';
    const paragraph: Block = { type: 'paragraph', text: 'With `` ``` in it.', cites: [1] };
    const message = fitAnswer(answerWith(text, paragraph));
    expect(codeSections(message)).toEqual([
      '```\n  @misc{a,\n\n    title = {A &amp; B}  \n}\n```\n[1]',
      'With `` ``` in it. [1]',
    ]);
    expect(message.text).toContain('```\n  @misc{a,\n\n    title = {A &amp; B}  \n}\n```\n[1]');
  });

  it.each(['```', '````', '`````` @channel', 'a```\n<!channel>\n```b', '`'])(
    'cannot be left by %s',
    (text) => {
      const message = fitAnswer(answerWith(text));
      const [shown = ''] = codeSections(message);
      expect(shown.split('```')).toHaveLength(3);
      expect(codeOf(message).replaceAll('\u200B', '')).toBe(
        text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
      );
      expect(dangersIn(message)).toEqual([]);
    },
  );

  it('goes over several sections, each with whole lines', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `  line ${index} & more`);
    const message = fitAnswer(answerWith(lines.join('\n')));
    expect(refusalOfMessage(message)).toBeNull();
    expect(codeSections(message).length).toBeGreaterThan(1);
    expect(codeOf(message).replaceAll('&amp;', '&').split('\n')).toEqual(lines);
    expect(visibleTexts(message.blocks).join('\n')).not.toContain(shortenedNote);
  });

  it.each([2_000, 50_000])(
    'of %i lines is cut between lines, and it says how many are not shown',
    (count) => {
      const lines = Array.from({ length: count }, (_, index) => `line ${index}`);
      const message = fitAnswer(answerWith(lines.join('\n')));
      expect(refusalOfMessage(message)).toBeNull();
      const shown = codeOf(message).split('\n');
      expect(shown).toEqual(lines.slice(0, shown.length));
      expect(shown.length).toBeGreaterThan(500);
      const said = `… and ${count - shown.length} more lines [1]`;
      expect(codeSections(message).at(-1)).toContain(said);
      expect(message.text).toContain(said);
      expect(message.text).toContain(shortenedNote);
    },
  );

  it('is left out where it is empty', () => {
    expect(codeSections(fitAnswer(answerWith(' \n ')))).toEqual([]);
  });
});
