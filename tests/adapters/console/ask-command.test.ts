import { describe, expect, test } from 'vitest';
import { askUsage } from '../../../adapters/console/ask-options.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import type { Bot } from '../../../src/bot.ts';
import { BotError } from '../../../src/errors.ts';
import { ask, records } from './ask-harness.ts';
import { emptyAnswer, fullAnswer, recordingBot } from './samples.ts';

const refusesToOpen = (): Bot => {
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
