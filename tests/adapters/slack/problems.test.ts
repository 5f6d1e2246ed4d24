import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import {
  explainCall,
  explainStart,
  isFinal,
  slackCode,
  systemCode,
} from '../../../adapters/slack/problems.ts';
import { BotError, explainError } from '../../../src/errors.ts';

const host = 'slack.com';
const withCode = (code: string): Error => Object.assign(new Error(`connect ${code}`), { code });
const platform = (error: string): Error => new webApi.WebAPIPlatformError({ ok: false, error });

describe('what went wrong', () => {
  it.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    'is found as %s below the layers of fetch',
    (code) => {
      const request = new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause: withCode(code) }));
      expect(systemCode(request)).toBe(code);
      const attempts = new AggregateError([withCode(code), withCode('EOTHER')]);
      expect(
        systemCode(new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause: attempts }))),
      ).toBe(code);
      expect(explainError(explainStart(request, 'bot token', host, null))).toMatch(
        new RegExp(`^Slack \\(slack\\.com\\) cannot be reached \\(${code}\\)\\. Check the network`),
      );
    },
  );

  it('is told from what may mend itself', () => {
    expect(isFinal(platform('token_revoked'))).toBe(true);
    expect(isFinal(platform('internal_error'))).toBe(false);
    expect(isFinal(withCode('ECONNRESET'))).toBe(false);
    expect(isFinal(undefined)).toBe(false);
    expect(slackCode(new Error('x'))).toBeNull();
  });

  it.each([
    [platform('internal_error'), 'app token' as const, /error internal_error\. Check that Socket Mode/],
    [platform('internal_error'), 'bot token' as const, /error internal_error\. Wait a minute/],
    [platform('ratelimited'), 'bot token' as const, /error ratelimited/],
    [new webApi.WebAPIRateLimitedError(30), 'app token' as const, /wait for 30 seconds/],
    [withCode('EACCES'), 'listen' as const, /^Port 80 cannot be opened \(EACCES\)\. Set SLACK_PORT/],
    ['nonsense', 'bot token' as const, /cannot be reached \(unknown reason\)/],
  ])('%s (%s) becomes a sentence', (error, step, expected) => {
    const explained = explainStart(error, step, host, 80);
    expect(explained).toBeInstanceOf(BotError);
    expect(explainError(explained)).toMatch(expected);
  });

  it('is not explained twice', () => {
    const error = new BotError('platform', 'One.', 'Two.');
    expect(explainStart(error, 'bot token', host, null)).toBe(error);
  });
});

it('a failed call is one line without secrets', () => {
  expect(explainCall(platform('missing_scope'))).toMatch(/missing_scope.*manifest/);
  expect(explainCall(platform('not_in_channel'))).toBe('Slack refused a call (not_in_channel).');
  expect(explainCall(new Error('at https://hooks.slack.com/actions/T1/2/abc'))).toBe('at [redacted]');
  expect(explainCall(null)).toBe('null');
});
