import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { platforms, type Platform } from '../../adapters/platforms.ts';
import { BotError } from '../../src/errors.ts';
import { capture } from './console/streams.ts';
import { begin } from './start-harness.ts';

describe('with nothing set up', () => {
  test('each line that is piped in is answered in one conversation', async () => {
    const { status, output, errors, bot } = begin({ input: Readable.from(['critics\nand the next one?\n']) });
    expect(await status).toBe(0);
    expect(output.text()).toBe('You asked: critics\n\nYou asked: and the next one?\n');
    expect(errors.text()).toBe('');
    expect(bot.asked.map(({ conversation }) => conversation)).toEqual(['session', 'session']);
  });

  test('at a terminal a prompt waits, and Ctrl-D leaves with 0', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = capture({ columns: 80 });
    const { status } = begin({ input, output: output.stream });
    await output.seen('> ');
    input.write('\u0004');
    expect(await status).toBe(0);
  });

  test('a signal leaves with 0', async () => {
    const input = new PassThrough();
    const { status, events, output } = begin({ input });
    input.write('one\n');
    await output.seen('You asked: one');
    events.emit('SIGTERM');
    expect(await status).toBe(0);
  });

  test('no input at all is no riddle', async () => {
    const { status, output, errors } = begin();
    expect(await status).toBe(0);
    expect(output.text()).toBe('');
    expect(errors.text()).toMatch(/^No question came in.*SLACK_BOT_TOKEN.*DISCORD_TOKEN.*\n$/);
  });

  test('broken knowledge is told in one line, without a trace', async () => {
    const { status, errors } = begin({
      openBot: () => {
        throw new BotError('knowledge', 'data/terms.json, term/x:\n a dead reference.', 'Mend the entry.');
      },
    });
    expect(await status).toBe(1);
    expect(errors.text()).toBe('data/terms.json, term/x: a dead reference. Mend the entry.\n');
  });
});

describe('the command line', () => {
  test('--help opens nothing', async () => {
    const { status, output, opened } = begin({ arguments: ['--help'] });
    expect(await status).toBe(0);
    expect(output.text()).toMatch(/^Usage: npm start/);
    expect(opened()).toBe(0);
  });

  test.each([['--nonsense'], ['a question']])('"%s" is refused with the usage', async (argument) => {
    const { status, errors } = begin({ arguments: [argument] });
    expect(await status).toBe(2);
    expect(errors.text()).toMatch(/^The only option is --help.*\n\nUsage:/);
  });
});

const named = (name: string): Platform => {
  const found = platforms.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

describe('the real platforms', () => {
  test('are set up by their tokens', async () => {
    expect(platforms.map(({ name }) => name)).toEqual(['Slack', 'Discord']);
    expect(await named('Slack').isConfigured({})).toBe(false);
    expect(await named('Discord').isConfigured({})).toBe(false);
    expect(await named('Slack').isConfigured({ SLACK_BOT_TOKEN: 'x' })).toBe(true);
    expect(await named('Discord').isConfigured({ DISCORD_TOKEN: 'x' })).toBe(true);
  });

  test('complain of wrong settings in one line each, without a trace and without a value', async () => {
    const { status, errors } = begin({
      platforms,
      environment: { SLACK_BOT_TOKEN: 'wrong-value', DISCORD_TOKEN: 'wrong-value' },
    });
    expect(await status).toBe(1);
    const lines = errors.text().trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Slack cannot start\. .*SLACK_BOT_TOKEN is wrong.*SLACK_APP_TOKEN is missing/);
    expect(lines[1]).toMatch(/^Discord cannot start\. .*DISCORD_TOKEN is wrong/);
    expect(errors.text()).not.toContain('wrong-value');
  });
});
