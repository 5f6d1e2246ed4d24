import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createLogger,
  explanationForLog,
  questionForLog,
  type LoggingOptions,
} from '../../adapters/logging.ts';
import { withQuestionLog } from '../../adapters/question-log.ts';
import { createScrub } from '../../adapters/scrub.ts';
import { BotError } from '../../src/errors.ts';
import { fullAnswer, fullExplanation, recordingBot } from './console/samples.ts';
import { fakeSecrets } from './fake-secrets.ts';

const secrets = Object.values(fakeSecrets);

function recordingLogger(options: Partial<LoggingOptions> = {}) {
  const lines: string[] = [];
  const logger = createLogger({
    level: 'trace',
    questions: false,
    scrub: createScrub(['a known secret']),
    destination: { write: (line) => lines.push(line) },
    ...options,
  });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') as Record<string, unknown> };
}

describe('createLogger', () => {
  test('writes JSON lines with a level in words and a time', () => {
    const { logger, lines, last } = recordingLogger();
    logger.info({ adapter: 'Slack' }, 'Ready.');
    expect(lines[0]?.endsWith('}\n')).toBe(true);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      adapter: 'Slack',
      msg: 'Ready.',
    });
  });

  test('keeps to its level', () => {
    const { logger, lines } = recordingLogger({ level: 'warn' });
    logger.info('no');
    logger.warn('yes');
    expect(lines).toHaveLength(1);
  });

  test.each(secrets)('%s gets out by no way', (secret) => {
    const { logger, lines } = recordingLogger();
    const cause = new Error(`cause ${secret}`);
    const error = Object.assign(new Error(`failed with ${secret}`, { cause }), {
      code: secret,
      requestBody: { text: secret },
      headers: { authorization: `Bot ${secret}` },
    });
    const child = logger.child({ bound: secret, token: secret });
    for (const log of [logger, child]) {
      log.info(secret);
      log.info('connect %s', secret);
      log.info({ token: secret, deep: { list: [secret], url: `https://x/?token=${secret}` } }, 'object');
      log.error(error);
      log.error({ err: error });
      log.error({ error, reason: error }, 'other names');
      log.fatal({ err: new BotError('platform', `wrong: ${secret}`, secret, { cause: error }) }, 'known');
      log.error({ err: secret }, 'not an error');
      log.info({ [secret]: 1, headers: { Authorization: `Bot ${secret}` } }, 'name');
    }
    expect(lines).toHaveLength(18);
    for (const line of lines) {
      expect(line).not.toContain(secret);
      expect(() => {
        JSON.parse(line);
      }).not.toThrow();
    }
  });

  test('a known secret gets out by no way either', () => {
    const { logger, lines } = recordingLogger();
    logger.info({ note: 'a known secret' }, 'a known secret');
    expect(lines.join('')).not.toContain('a known secret');
  });

  test('whatever is logged, the line is one line of JSON', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...secrets,
        'authorization: ',
        '"token":"',
        'secret=',
        'Bot ',
        '\\',
        '"',
        '\n',
        '://a:b@',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
    const { logger, lines, last } = recordingLogger();
    fc.assert(
      fc.property(text, text, (message, value) => {
        logger.info({ value }, message);
        expect(lines.at(-1)).toMatch(/^[^\n]*\n$/);
        expect(last()).toMatchObject({ level: 'info' });
      }),
    );
  });
});

const thrown = (make: () => unknown): Error => {
  try {
    make();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was thrown.');
};

const unfinishedPattern = 'my private words(';

describe('errors in the log', () => {
  test('an unknown error keeps its type, message and places in the code', () => {
    const { logger, last } = recordingLogger();
    logger.error(
      { err: Object.assign(new TypeError('fetch failed'), { code: 'ECONNRESET', status: 503 }) },
      'x',
    );
    expect(last()['err']).toEqual({
      type: 'TypeError',
      message: 'fetch failed',
      code: 'ECONNRESET',
      status: 503,
      stack: expect.arrayContaining([expect.stringMatching(/^at .*logging\.test/)]),
    });
  });

  test('a known error and what caused it have no trace', () => {
    const { logger, lines, last } = recordingLogger();
    const error = new BotError('platform', 'Slack is not reachable.', 'Check the network.', {
      cause: new Error('getaddrinfo ENOTFOUND slack.com'),
    });
    logger.error(error);
    expect(last()['err']).toEqual({
      type: 'BotError',
      place: 'platform',
      message: 'Slack is not reachable.',
      advice: 'Check the network.',
      cause: { type: 'Error', message: 'getaddrinfo ENOTFOUND slack.com' },
    });
    expect(lines.join('')).not.toContain('stack');
  });

  test.each([
    ['JSON that was no JSON', () => JSON.parse('my private words') as unknown],
    ['a pattern that was none', () => new RegExp(unfinishedPattern)],
    ['a property of a text', () => Object.assign('x', {}) && Reflect.apply(Map, 'my private words', [])],
    [
      'a property that is not there',
      () => {
        throw new TypeError("Cannot create property 'x' on string 'my private words'");
      },
    ],
    [
      'words in quotation marks within',
      () => {
        throw new Error('Unexpected token, "say "my private words" now" is wrong');
      },
    ],
    [
      'something that is no error',
      () => {
        throw new Error('outer', { cause: 'my private words' });
      },
    ],
  ])('people’s text does not get in: %s', (_name, make) => {
    const { logger, lines } = recordingLogger();
    logger.error({ err: thrown(make) }, 'x');
    logger.error(thrown(make));
    logger.error(thrown(make), 'with a message');
    logger.error('failed: %s %o', thrown(make), thrown(make));
    expect(lines.join('')).not.toContain('private');
    const shown = recordingLogger({ questions: true });
    shown.logger.error({ err: thrown(make) }, 'x');
    expect(shown.last()['err']).toMatchObject({ type: expect.any(String) as string });
  });

  test('a circle of causes ends', () => {
    const { logger, lines } = recordingLogger();
    const error = new Error('round');
    error.cause = error;
    logger.error({ err: error }, 'x');
    expect(lines).toHaveLength(1);
  });
});

describe('questions in the log', () => {
  test('only their length, unless switched on', () => {
    expect(questionForLog('my private words', false)).toEqual({ questionLength: 16 });
    expect(questionForLog('my words', true)).toEqual({ question: 'my words' });
  });

  test('control characters and endless texts are not logged', () => {
    expect(questionForLog('a\u001B[2Jb\n', true)).toEqual({ question: 'a [2Jb ' });
    expect(questionForLog('x'.repeat(40_000), true)).toEqual({ question: 'x'.repeat(500) });
  });

  test('how a question was read is logged in the same way', () => {
    const long = {
      text: 'a\u001B[2J',
      words: [{ typed: 'x'.repeat(900), weight: 1, unknown: true }],
      rest: null,
    };
    expect(explanationForLog(long)).toEqual({
      text: 'a [2J',
      words: [{ typed: 'x'.repeat(500), weight: 1, unknown: true }],
      rest: null,
    });
  });

  test.each([
    [false, 'trace', 0],
    [true, 'info', 0],
    [true, 'debug', 1],
  ])('questions logged: %s, level %s: explained %i times', (shown, level, times) => {
    const { logger, lines, last } = recordingLogger({ level });
    const bot = recordingBot(() => fullAnswer);
    withQuestionLog(bot, logger, shown).ask({ text: 'my private words' });
    expect(bot.explainedAfter).toHaveLength(times);
    expect(lines).toHaveLength(1 + times);
    if (times > 0) expect(last()).toMatchObject({ level: 'debug', explanation: fullExplanation });
    else expect(lines.join('')).not.toContain('explanation');
    if (!shown) expect(lines.join('')).not.toMatch(/private|hahad/);
    if (times > 0) expect(bot.explainedAfter).toEqual([0]);
  });

  test('a secret in a question does not get out by its explanation', () => {
    const { logger, lines } = recordingLogger({ questions: true });
    const secret = secrets[0] ?? '';
    const bot = {
      ...recordingBot(),
      explain: () => ({ ...fullExplanation, text: secret, strangers: [secret] }),
    };
    withQuestionLog(bot, logger, true).ask({ text: secret });
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain(secret);
  });

  test.each([
    [false, 'debug', { questionLength: 16 }],
    [true, 'info', { question: 'my private words' }],
  ])('each answer leaves one line: text %s', (shown, level, expected) => {
    const { logger, lines, last } = recordingLogger({ level });
    const bot = withQuestionLog(
      recordingBot(() => fullAnswer),
      logger,
      shown,
    );
    expect(bot.ask({ text: 'my private words', conversation: 'c' })).toBe(fullAnswer);
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({
      level,
      kind: 'principle',
      refs: ['principle/8', 'term/hack-back'],
      ...expected,
    });
    expect(lines[0]?.includes('private')).toBe(shown);
    expect(bot.complete('question', 'cri')).toEqual([{ label: 'critics', value: 'critics' }]);
  });
});
