import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScrub, scrubValue, secretsOf } from '../../adapters/scrub.ts';
import { fakeSecrets } from './fake-secrets.ts';

const scrub = createScrub([]);

describe('what looks like a secret is taken out', () => {
  test.each(Object.entries(fakeSecrets))('%s', (_name, secret) => {
    for (const text of [
      secret,
      `connecting with ${secret} failed`,
      JSON.stringify({ deep: [{ value: secret }] }),
      JSON.stringify(JSON.stringify({ value: secret })),
      `(${secret}), "${secret}"`,
    ]) {
      const clean = scrub(text);
      expect(clean).not.toContain(secret);
      expect(clean).toContain('[redacted]');
    }
  });

  test.each([
    ['an authorization header', 'Authorization: Bot hunter2', 'hunter2'],
    ['the same in JSON', '{"authorization":"Bearer hunter2"}', 'hunter2'],
    [
      'the same within a string of JSON',
      JSON.stringify({ text: '{"Authorization":"Basic hunter2"}' }),
      'hunter2',
    ],
    ['a header in a list', '["Authorization","Bot abcdefgh12345678"]', 'abcdefgh12345678'],
    ['a named signing secret', 'signing_secret=8f742231b10e', '8f742231b10e'],
    ['a named token', '{"token":"hunter2"}', 'hunter2'],
    ['a long value after a name', 'token: abcdefghijklmnop', 'abcdefghijklmnop'],
    ['the password of a database', 'postgres://bot:hunter2@localhost/bot', 'hunter2'],
  ])('%s', (_name, text, secret) => {
    expect(scrub(text)).not.toContain(secret);
  });
});

describe('what is no secret stays', () => {
  test.each([
    'SLACK_BOT_TOKEN is missing. It is the Bot User OAuth Token (xoxb-…).',
    'a bot token begins with xoxb- and holds only letters, digits and hyphens',
    'An API error occurred: invalid_auth',
    'Bot connected to 12 servers',
    'https://discord.com/developers/applications, your application, Bot, Reset Token.',
    'The token is wrong: Discord refused it.',
    'www.some-long-name.example.organisation-with-a-very-long-name',
    '2026-11-21T20:49:20.000Z principle/8 expert/nick-bilogorskiy',
  ])('%s', (text) => {
    expect(scrub(text)).toBe(text);
  });

  test('the example settings', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(scrub(example)).toBe(example);
  });
});

describe('known secrets', () => {
  test('are taken out whatever they look like, the longer one first', () => {
    const known = createScrub(['plain words', 'plain words and more', 'quote"d secret']);
    expect(known('a plain words and more b plain words c')).toBe('a [redacted] b [redacted] c');
    expect(known(JSON.stringify({ text: 'quote"d secret' }))).toBe('{"text":"[redacted]"}');
  });

  test('very short ones would take ordinary words out', () => {
    expect(createScrub(['', 'bot'])('a bot')).toBe('a bot');
  });

  test('are found by the names of their variables', () => {
    const environment = {
      SLACK_BOT_TOKEN: ' one ',
      SLACK_SIGNING_SECRET: 'two',
      DISCORD_TOKEN: 'three',
      LOG_LEVEL: 'info',
      UNSET_TOKEN: undefined,
    };
    expect(secretsOf(environment)).toEqual(['one', 'two', 'three']);
  });
});

describe('scrubValue', () => {
  test('reaches every text and keeps everything else', () => {
    const token = fakeSecrets['Slack bot token'];
    const value = { list: [token, 1, null, true], deep: { a: { b: `x ${token}` } }, [token]: 'named' };
    expect(scrubValue(value, scrub)).toEqual({
      list: ['[redacted]', 1, null, true],
      deep: { a: { b: 'x [redacted]' } },
      '[redacted]': 'named',
    });
  });

  test('takes texts out whole that are named secret', () => {
    const value = { token: 'abc', headers: { Authorization: 'abc' }, clientSecret: 'abc', cookie: ['abc'] };
    expect(scrubValue(value, scrub)).toEqual({
      token: '[redacted]',
      headers: { Authorization: '[redacted]' },
      clientSecret: '[redacted]',
      cookie: ['abc'],
    });
    expect(scrubValue({ token: '', tokens: 3, tokenRotation: false }, scrub)).toEqual({
      token: '',
      tokens: 3,
      tokenRotation: false,
    });
  });

  test('changes no value without secrets', () => {
    const name = fc.string({ maxLength: 4 });
    const value = fc.dictionary(name, fc.oneof(fc.integer(), fc.boolean(), fc.string({ maxLength: 5 })));
    fc.assert(
      fc.property(value, (given) => {
        expect(scrubValue(given, scrub)).toEqual(given);
      }),
    );
  });
});

test.each(['a', '-', '.', '/', ':', '=', 'a.', 'Bot ', 'token=', '://a:', 'xoxb-', 'authorization:'])(
  'a long row of %j takes no long time',
  (part) => {
    // Quadratic work on this would take minutes and run into the time limit of the test.
    const text = part.repeat(200_000);
    expect(typeof scrub(text)).toBe('string');
  },
);
