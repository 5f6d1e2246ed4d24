import { describe, expect, test } from 'vitest';
import { askUsage } from '../../../adapters/console/ask-options.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import type { ExplainingBot } from '../../../src/bot.ts';
import { BotError } from '../../../src/errors.ts';
import { renderExplanation } from '../../../adapters/console/render-explanation.ts';
import { ask, line, records } from './ask-harness.ts';
import { emptyAnswer, fullAnswer, fullExplanation, recordingBot } from './samples.ts';

const refusesToOpen = (): ExplainingBot => {
  throw new BotError('knowledge', 'data/terms.json, term/x: a dead reference.', 'Mend the entry.');
};

describe('one question', () => {
  test('prints the plain text', async () => {
    const bot = recordingBot(() => fullAnswer);
    const result = await ask(['--locale', 'en-gb', 'principle', '8'], bot);
    expect(result).toEqual({ status: 0, output: `${toPlainText(fullAnswer).trimEnd()}\n`, errors: '' });
    expect(bot.asked).toEqual([{ text: 'principle 8', locale: 'en-GB' }]);
  });

  test('a refusal is an answer too', async () => {
    const { status, output } = await ask(
      ['joke'],
      recordingBot(() => ({ ...emptyAnswer, title: 'Not covered' })),
    );
    expect(status).toBe(0);
    expect(output).toContain('Not covered');
  });

  test('no escape sequence of an answer reaches the terminal', async () => {
    const bot = recordingBot(() => ({ ...emptyAnswer, title: 'a\u001B[2Jb\u0007\u202Ec' }));
    expect((await ask(['x'], bot)).output).toContain('abc');
  });

  test('--json prints one object on one line, without an id', async () => {
    const { status, output } = await ask(
      ['--json', '8'],
      recordingBot(() => fullAnswer),
    );
    expect(status).toBe(0);
    const [record, ...others] = records(output);
    expect(others).toEqual([]);
    expect(Object.keys(record ?? {})).toEqual([
      'kind',
      'refs',
      'confidence',
      'text',
      'citations',
      'suggestions',
    ]);
    expect(record).toMatchObject({
      kind: 'principle',
      refs: ['principle/8', 'term/hack-back'],
      confidence: 1,
    });
  });
});

const answering = () => recordingBot(() => fullAnswer);

describe('--cite', () => {
  test('prints the answer as ever and below it its sources to paste', async () => {
    const plain = await ask(['8'], answering());
    const cited = await ask(['--cite', 'chicago', '8'], answering());
    expect(cited).toEqual({
      status: 0,
      output: `${plain.output}\nCitations (Chicago):\nchicago of source/official\nchicago of source/press\n`,
      errors: '',
    });
    const nothing = await ask(['--cite', 'apa', 'x'], recordingBot());
    expect(nothing.output).toContain('Citations (APA):\nThere is no source to cite.');
  });

  test('adds one name to the JSON, and to each line of a stream', async () => {
    const expected = { style: 'bibtex', text: 'bibtex of source/official\nbibtex of source/press' };
    const [plain] = records((await ask(['--json', '8'], answering())).output);
    const [record] = records((await ask(['--json', '--cite', 'bibtex', '8'], answering())).output);
    expect(record).toEqual({ ...plain, cited: expected });
    const [streamed] = records(
      (await ask(['--jsonl', '--cite', 'bibtex'], answering(), [line('a', '8')])).output,
    );
    expect(streamed).toEqual({ id: 'a', ...plain, cited: expected });
  });

  test('of a style that is not there is a wrong command line', async () => {
    const { status, output, errors } = await ask(['--cite', 'mla', '8'], recordingBot());
    expect([status, output]).toEqual([2, '']);
    expect(errors).toMatch(
      /^--cite needs one of the styles footnotes, apa, chicago, bibtex and csl-json\.\n/,
    );
  });
});

describe('--explain', () => {
  test('prints the answer as ever and below it how the question was read', async () => {
    const plain = await ask(['8'], recordingBot());
    const explained = await ask(['--explain', '8'], recordingBot());
    expect(explained).toEqual({
      status: 0,
      output: `${plain.output}\n${renderExplanation(fullExplanation)}`,
      errors: '',
    });
  });

  test('adds one name to the JSON, at its end', async () => {
    const [plain] = records((await ask(['--json', '8'], recordingBot())).output);
    const { output } = await ask(['--json', '--explain', '8'], recordingBot());
    const [record, ...others] = records(output);
    expect(others).toEqual([]);
    expect(record).toEqual({ ...plain, explanation: fullExplanation });
    expect(Object.keys(record ?? {}).at(-1)).toBe('explanation');
  });

  test('adds it to each line of a stream, explained before the thread moves on', async () => {
    const bot = recordingBot();
    const { status, output } = await ask(['--jsonl', '--explain'], bot, [line(1, 'a'), 'x\n', line(2, 'b')]);
    expect(status).toBe(1);
    const [first, malformed, second] = records(output);
    expect(first).toMatchObject({ id: 1, explanation: fullExplanation });
    expect(second).toMatchObject({ id: 2, explanation: fullExplanation });
    expect(Object.keys(malformed ?? {})).toEqual(['error']);
    expect(bot.explainedAfter).toEqual([0, 1]);
  });

  test('nothing is explained without it', async () => {
    const bot = recordingBot();
    await ask(['8'], bot);
    await ask(['--json', '8'], bot);
    await ask(['--jsonl'], bot, [line(1, 'a')]);
    expect(bot.asked).toHaveLength(3);
    expect(bot.explainedAfter).toEqual([]);
  });
});

describe('what is no question', () => {
  test('--help goes to the output and does not open the bot', async () => {
    expect(await ask(['--help'], refusesToOpen)).toEqual({ status: 0, output: askUsage, errors: '' });
  });

  test.each([[[]], [['--nonsense']]])('%j goes to the errors with status 2', async (given) => {
    const { status, output, errors } = await ask(given, refusesToOpen);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/^[^\n]+\.\n\nUsage:/);
  });

  test('broken knowledge is told in two sentences, without a trace', async () => {
    expect(await ask(['8'], refusesToOpen)).toEqual({
      status: 1,
      output: '',
      errors: 'data/terms.json, term/x: a dead reference. Mend the entry.\n',
    });
  });
});
