import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { converse, type Conversation } from '../../../adapters/console/conversation.ts';
import { greeting, meansLeaving } from '../../../adapters/console/greeting.ts';
import { emptyAnswer, fullAnswer, recordingBot } from './samples.ts';
import { capture, closingPipe } from './streams.ts';

const key = {
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  up: '\u001B[A',
  down: '\u001B[B',
  enter: '\r',
  tab: '\t',
} as const;

function atPrompt(more: Partial<Conversation> = {}) {
  const input = new PassThrough();
  const output = capture({ columns: 80 });
  const bot = recordingBot();
  const interrupt = new AbortController();
  const ended = converse({
    bot,
    input,
    output: output.stream,
    atPrompt: true,
    colour: false,
    id: 'session',
    interrupted: interrupt.signal,
    ...more,
  });
  return { input, output, bot, interrupt, ended };
}

describe('at a prompt', () => {
  test('greets in a few lines: what it is, what to type, how to leave', async () => {
    const { input, output, ended } = atPrompt();
    await output.seen('> ');
    const text = output.text();
    expect(text.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(4);
    expect(text).toContain('Paris Call');
    for (const example of ['principle 8', 'who criticised the accord?', 'compare hahad kothari']) {
      expect(text).toContain(example);
    }
    for (const way of ['help', 'exit', 'Ctrl-C', 'Ctrl-D']) expect(text).toContain(way);
    input.write(key.ctrlD);
    await ended;
  });

  test('answers, keeps one conversation, and shows what to type next', async () => {
    const bot = recordingBot((question) => (question.text === 'principle 8' ? fullAnswer : emptyAnswer));
    const { input, output, ended } = atPrompt({ bot });
    input.write(`principle 8${key.enter}`);
    await output.seen('principle 9  The next principle');
    input.write(`and the next one?${key.enter}`);
    input.write(key.ctrlD);
    expect(await ended).toEqual({ asked: 2 });
    expect(bot.asked).toEqual([
      { text: 'principle 8', conversation: 'session', locale: undefined },
      { text: 'and the next one?', conversation: 'session', locale: undefined },
    ]);
  });

  test.each([
    ['Ctrl-C', key.ctrlC],
    ['Ctrl-C behind half a question', `who cri${key.ctrlC}`],
    ['Ctrl-D', key.ctrlD],
  ])('%s leaves with a new line', async (_name, keys) => {
    const { input, output, ended } = atPrompt();
    await output.seen('> ');
    input.write(keys);
    expect(await ended).toEqual({ asked: 0 });
    expect(output.text().endsWith('\n')).toBe(true);
  });

  test.each(['exit', 'QUIT', ' bye! '])('"%s" leaves', async (word) => {
    const { input, bot, ended } = atPrompt();
    input.write(`${word}${key.enter}`);
    await ended;
    expect(bot.asked).toEqual([]);
  });

  test('a signal leaves too', async () => {
    const { output, interrupt, ended } = atPrompt();
    await output.seen('> ');
    interrupt.abort();
    await ended;
    expect(output.text().endsWith('\n')).toBe(true);
  });

  test('up and down walk through what was asked', async () => {
    const { input, output, bot, ended } = atPrompt();
    input.write(`first${key.enter}`);
    await output.seen('You asked: first');
    input.write(`second${key.enter}`);
    await output.seen('You asked: second');
    input.write(`${key.up}${key.up}${key.enter}`);
    input.write(`${key.up}${key.up}${key.down}${key.enter}`);
    input.write(key.ctrlD);
    await ended;
    expect(bot.asked.map(({ text }) => text)).toEqual(['first', 'second', 'first', 'first']);
  });

  test('Tab goes on from what was typed', async () => {
    const { input, output, bot, ended } = atPrompt();
    input.write('cri');
    await output.seen('\u001B[3Gcri');
    input.write(key.tab);
    await output.seen('tics');
    input.write(key.enter);
    input.write(key.ctrlD);
    await ended;
    expect(bot.asked.map(({ text }) => text)).toEqual(['critics']);
  });

  test('an empty line asks nothing', async () => {
    const { input, bot, ended } = atPrompt();
    input.write(`${key.enter}   ${key.enter}${key.ctrlD}`);
    expect(await ended).toEqual({ asked: 0 });
    expect(bot.asked).toEqual([]);
  });

  test('should the bot ever throw, the conversation goes on', async () => {
    const bot = recordingBot((question) => {
      if (question.text === 'bad') throw new Error('bad');
      return { ...emptyAnswer, title: 'Well' };
    });
    const { input, output, ended } = atPrompt({ bot });
    input.write(`bad${key.enter}good${key.enter}`);
    await output.seen('Well');
    expect(output.text()).toContain('could not be answered');
    input.write(key.ctrlD);
    await ended;
  });

  test('writes for the width of the window', async () => {
    const words = 'word '.repeat(60).trim();
    const bot = recordingBot(() => ({ ...emptyAnswer, title: words }));
    const output = capture({ columns: 30 });
    const { input, ended } = atPrompt({ bot, output: output.stream });
    input.write(`q${key.enter}`);
    await output.seen('word word word word word word\n');
    input.write(key.ctrlD);
    await ended;
  });
});

function piped(input: Readable, more: Partial<Conversation> = {}) {
  const output = capture();
  const bot = recordingBot();
  const ended = converse({
    bot,
    input,
    output: output.stream,
    atPrompt: false,
    colour: false,
    id: 'session',
    interrupted: new AbortController().signal,
    ...more,
  });
  return { output, bot, ended };
}

describe('piped', () => {
  test('each line is a question, and nothing but answers comes out', async () => {
    const { output, bot, ended } = piped(Readable.from(['principle 8\nand ', 'the next\r\n\n  \nlast']));
    expect(await ended).toEqual({ asked: 3 });
    expect(output.text()).toBe('You asked: principle 8\n\nYou asked: and the next\n\nYou asked: last\n');
    expect(new Set(bot.asked.map(({ conversation }) => conversation))).toEqual(new Set(['session']));
  });

  test('exit ends it before the input does', async () => {
    const { bot, ended } = piped(Readable.from(['one\nexit\ntwo\n']));
    await ended;
    expect(bot.asked.map(({ text }) => text)).toEqual(['one']);
  });

  test('nothing in, nothing out', async () => {
    const { output, ended } = piped(Readable.from([]));
    expect(await ended).toEqual({ asked: 0 });
    expect(output.text()).toBe('');
  });

  test('lines that cannot be questions are told, and the rest is answered', async () => {
    const { output, ended } = piped(
      Readable.from([
        Buffer.alloc(3_000_000, 'x'),
        Buffer.from('\n'),
        Buffer.from([0xff, 0x0a]),
        Buffer.from('q\n'),
      ]),
    );
    await ended;
    expect(output.text()).toBe(
      'That line is too long to be a question.\n\nThat line is not readable text (UTF-8).\n\nYou asked: q\n',
    );
  });

  test('a reader who leaves ends it quietly', async () => {
    const pipe = closingPipe(2);
    const { ended } = piped(Readable.from(['a\n', 'b\n', 'c\n', 'd\n', 'e\n']), { output: pipe.stream });
    await ended;
    expect(pipe.text()).toBe('You asked: a\n\nYou asked: b\n');
  });

  test('a signal ends it while it waits for more', async () => {
    const interrupt = new AbortController();
    const input = new PassThrough();
    const { output, ended } = piped(input, { interrupted: interrupt.signal });
    input.write('one\n');
    await output.seen('You asked: one');
    interrupt.abort();
    expect(await ended).toEqual({ asked: 1 });
    expect(input.destroyed).toBe(true);
  });

  test('an input that breaks is an error of the conversation', async () => {
    const input = new PassThrough();
    const { output, ended } = piped(input);
    input.write('one\n');
    await output.seen('You asked: one');
    input.destroy(new Error('EIO: read'));
    await expect(ended).rejects.toThrow('EIO');
  });
});

test('only words of leaving mean leaving', () => {
  for (const word of ['exit', 'Quit.', 'bye', ':q']) expect(meansLeaving(word)).toBe(true);
  for (const word of ['', 'exit strategy', 'who quit the accord?']) expect(meansLeaving(word)).toBe(false);
});

test('the greeting without colour has no codes', () => {
  expect(greeting(false)).not.toContain('\u001B');
});
