import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runAsk } from '../../../adapters/console/ask-command.ts';
import { ask, line, records } from './ask-harness.ts';
import { emptyAnswer, recordingBot } from './samples.ts';
import { capture, closingPipe } from './streams.ts';

const settle = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

function* endless(): Generator<string> {
  for (let id = 0; ; id += 1) yield line(id, 'q');
}

async function* broken(): AsyncGenerator<string> {
  yield line(1, 'q');
  throw new Error('EISDIR: illegal operation on a directory, read');
}

describe('--jsonl', () => {
  test('answers each line in order with its own id', async () => {
    const bot = recordingBot();
    const { status, output, errors } = await ask(['--jsonl'], bot, [
      line('a', 'one', { conversation: 'c', locale: 'en' }),
      line(2, 'two', { conversation: 'c' }),
    ]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const found = records(output);
    expect(found.map(({ id }) => id)).toEqual(['a', 2]);
    expect(Object.keys(found[0] ?? {})).toEqual([
      'id',
      'kind',
      'refs',
      'confidence',
      'text',
      'citations',
      'suggestions',
    ]);
    expect(bot.asked).toEqual([
      { text: 'one', conversation: 'c', locale: 'en' },
      { text: 'two', conversation: 'c', locale: undefined },
    ]);
  });

  test('malformed lines get an error, the run goes on, and the status tells', async () => {
    const { status, output } = await ask(['--jsonl'], recordingBot(), [
      '\uFEFF' + line('a', 'one'),
      'nonsense\n\n  \r\n{"id":"b"}\n',
      Buffer.from([0xff, 0x0a]),
      'x'.repeat(2_000_000),
      '\n',
      line('c', 'last').trimEnd(),
    ]);
    expect(status).toBe(1);
    expect(records(output)).toEqual([
      expect.objectContaining({ id: 'a', kind: 'help' }),
      { error: 'The line is not JSON.' },
      { id: 'b', error: '"question" is missing.' },
      { error: 'The line is not UTF-8.' },
      { error: 'The line is too long.' },
      expect.objectContaining({ id: 'c', kind: 'help' }),
    ]);
  });

  test('a line of ten megabytes costs one error and no more', async () => {
    const chunk = Buffer.alloc(1_000_000, 'y');
    const { status, output } = await ask(['--jsonl'], recordingBot(), [
      ...Array.from({ length: 10 }, () => chunk),
      '\n',
      line('after', 'q'),
    ]);
    expect(status).toBe(1);
    expect(records(output).map(({ id }) => id)).toEqual([undefined, 'after']);
  });

  test('nothing in, nothing out', async () => {
    expect(await ask(['--jsonl'], recordingBot(), [])).toEqual({ status: 0, output: '', errors: '' });
  });

  test('should the bot ever throw, one line is lost', async () => {
    const bot = recordingBot((question) => {
      if (question.text === 'bad') throw new Error(`secret ${question.text}`);
      return emptyAnswer;
    });
    const { status, output } = await ask(['--jsonl'], bot, [line(1, 'bad'), line(2, 'good')]);
    expect(status).toBe(1);
    expect(records(output)).toEqual([
      { id: 1, error: 'The question could not be answered.' },
      expect.objectContaining({ id: 2, kind: 'none' }),
    ]);
  });

  test('twenty thousand lines come back complete and in order, in few writes', async () => {
    const count = 20_000;
    function* lines(): Generator<string> {
      for (let index = 0; index < count; index += 200) {
        yield Array.from({ length: 200 }, (_, offset) => line(index + offset, 'q')).join('');
      }
    }
    let writes = 0;
    let text = '';
    const output = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        writes += 1;
        text += chunk;
        done();
      },
    });
    const status = await runAsk({
      arguments: ['--jsonl'],
      input: Readable.from(lines()),
      output,
      errors: capture().stream,
      openBot: () => recordingBot(),
    });
    expect(status).toBe(0);
    expect(records(text).map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(writes).toBeLessThan(count / 50);
  });

  test('an answer does not wait for the next question', async () => {
    const input = new Readable({ read: () => undefined });
    const output = capture();
    const run = runAsk({
      arguments: ['--jsonl'],
      input,
      output: output.stream,
      errors: capture().stream,
      openBot: () => recordingBot(),
    });
    input.push(line(1, 'first'));
    await output.seen('You asked: first');
    input.push(line(2, 'second'));
    await output.seen('You asked: second');
    input.push(null);
    expect(await run).toBe(0);
  });

  test('no faster than the answers are read', async () => {
    const bot = recordingBot();
    const batches = 200;
    function* lines(): Generator<string> {
      for (let batch = 0; batch < batches; batch += 1) yield line(batch, 'q');
    }
    const waiting: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        waiting.push(done);
      },
    });
    const run = runAsk({
      arguments: ['--jsonl'],
      input: Readable.from(lines()),
      output,
      errors: capture().stream,
      openBot: () => bot,
    });
    for (let turn = 0; turn < 20; turn += 1) await settle();
    expect(bot.asked).toHaveLength(1);
    waiting.shift()?.();
    for (let turn = 0; turn < 20; turn += 1) await settle();
    expect(bot.asked).toHaveLength(2);
    while (bot.asked.length < batches || waiting.length > 0) {
      waiting.shift()?.();
      await settle();
    }
    expect(await run).toBe(0);
  });

  test('a reader who leaves ends the run quietly', async () => {
    const bot = recordingBot();
    const pipe = closingPipe(3);
    const errors = capture();
    const status = await runAsk({
      arguments: ['--jsonl'],
      input: Readable.from(endless()),
      output: pipe.stream,
      errors: errors.stream,
      openBot: () => bot,
    });
    expect(status).toBe(0);
    expect(errors.text()).toBe('');
    expect(records(pipe.text())).toHaveLength(3);
  });

  test.each([['--jsonl'], ['one question']])('a full disk is told: %s', async (given) => {
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
    });
    const errors = capture();
    const status = await runAsk({
      arguments: [given],
      input: Readable.from([line(1, 'q')]),
      output,
      errors: errors.stream,
      openBot: () => recordingBot(),
    });
    expect(status).toBe(1);
    expect(errors.text()).toBe('Something unexpected went wrong: no space left\n');
  });

  test('an input that breaks is told', async () => {
    const output = capture();
    const errors = capture();
    const status = await runAsk({
      arguments: ['--jsonl'],
      input: broken(),
      output: output.stream,
      errors: errors.stream,
      openBot: () => recordingBot(),
    });
    expect(status).toBe(1);
    expect(records(output.text())).toHaveLength(1);
    expect(errors.text()).toContain('EISDIR');
  });
});
