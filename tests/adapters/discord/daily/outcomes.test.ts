import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../adapters/discord/daily/outcomes.ts';
import { invalidForms, postponements, refusals } from '../../../../adapters/discord/daily/refusals.ts';
import { NeverBegun } from '../../../../adapters/discord/daily/rest.ts';

const words = { channel: '#general', resume: '/appel-daily resume', begin: '/appel-daily on' };
const request = { files: undefined, body: undefined };

const apiError = (status: number, code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'Refused' }, code, status, 'POST', 'http://localhost', request);

const rateLimit = (more: object): RateLimitError =>
  new RateLimitError({
    global: false,
    hash: '',
    limit: 5,
    majorParameter: '',
    method: 'POST',
    retryAfter: 1234.5,
    route: '',
    scope: 'user',
    sublimitTimeout: 0,
    timeToReset: 0,
    url: '',
    ...more,
  });

const network = (fields: object, name = 'Error'): Error =>
  Object.assign(new Error('broken'), { name, ...fields });

describe('what became of a try to post', () => {
  it.each([
    [10003, 'channel-gone'],
    [10004, 'banned'],
    [40007, 'banned'],
    [50001, 'missing-permission'],
    [50003, 'no-text-channel'],
    [50007, 'no-text-channel'],
    [50008, 'no-text-channel'],
    [50009, 'missing-permission'],
    [50013, 'missing-permission'],
    [50024, 'no-text-channel'],
    [50083, 'thread-closed'],
    [60003, 'missing-permission'],
    [160005, 'thread-closed'],
    [200000, 'blocked-by-moderation'],
    [200001, 'blocked-by-moderation'],
    [240000, 'blocked-by-moderation'],
  ])('code %i has to be mended: %s', (code, problem) => {
    const verdict = verdictOf(apiError(403, code), words);
    expect(verdict).toMatchObject({ type: 'refused', problem: { code: problem } });
    if (verdict.type !== 'refused') return;
    expect(verdict.problem.sentence).toMatch(/\/appel-daily (?:on|resume)/);
    expect(verdict.problem.sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('names the permission and the channel', () => {
    expect(verdictOf(apiError(403, 50001), words)).toEqual({
      type: 'refused',
      problem: {
        code: 'missing-permission',
        sentence:
          'The bot may not post in #general: give it View Channel and Send Messages there, then type /appel-daily resume in it.',
      },
    });
  });

  it.each([
    [400, 20016, false],
    [400, 20028, false],
    [400, 20029, false],
    [403, 40001, true],
    [403, 40002, true],
    [403, 40004, true],
    [403, 40006, true],
    [403, 40333, true],
    [403, 50014, true],
    [400, 50041, true],
    [403, 110001, true],
    [400, 130000, true],
    // In no table.
    [400, 12345, false],
    [403, 0, false],
    [404, 0, false],
    [409, 40032, false],
  ])('status %i, code %i may go through later; the whole account waits: %s', (status, code, wholeAccount) => {
    expect(verdictOf(apiError(status, code), words)).toEqual({
      type: 'postponed',
      reason: `Discord refuses it for now (status ${status}, code ${code}).`,
      afterMs: null,
      wholeAccount,
    });
  });

  it.each([40005, 50006, 50035, 50109])('code %i is for the form of the message', (code) => {
    expect(verdictOf(apiError(400, code), words)).toEqual({ type: 'invalid' });
  });

  it('has no code in two tables', () => {
    const all = [...Object.keys(refusals), ...Object.keys(postponements), ...[...invalidForms].map(String)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('counts a post that was deleted before it was repeated as posted', () => {
    expect(verdictOf(apiError(404, 10008), words)).toEqual({ type: 'sent', message: '0' });
  });

  it('knows a refused token, also once the library has forgotten it', () => {
    const forgotten = new Error('Expected token to be set for this request, but none was present');
    for (const error of [apiError(401, 0), forgotten])
      expect(verdictOf(error, words)).toEqual({ type: 'unauthorised' });
  });

  it.each<[string, object, boolean, number | null]>([
    ['of the channel', {}, false, 1235],
    ['shared by all who write there', { scope: 'shared' }, false, 1235],
    ['of the bot', { global: true }, true, 1235],
    ['of the whole address, without a limit by name', { limit: Number.POSITIVE_INFINITY }, true, 1235],
    ['without a time', { retryAfter: 0 }, false, null],
  ])('waits for a limit %s', (_name, more, wholeAccount, afterMs) => {
    expect(verdictOf(rateLimit(more), words)).toEqual({
      type: 'postponed',
      reason: 'Discord asks to wait.',
      afterMs,
      wholeAccount,
    });
  });

  it.each<[string, unknown]>([
    ['nothing listens', network({ code: 'ECONNREFUSED', syscall: 'connect' })],
    ['the name is unknown', network({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })],
    ['no name server answers', network({ code: 'EAI_AGAIN', syscall: 'getaddrinfo' })],
    ['connecting takes too long', network({ code: 'UND_ERR_CONNECT_TIMEOUT' })],
    ['connecting times out', network({ code: 'ETIMEDOUT', syscall: 'connect' })],
    ['the certificate is bad', network({ code: 'CERT_HAS_EXPIRED' })],
    ['all addresses refuse', new AggregateError([network({ syscall: 'connect' })], 'all')],
    ['the library wraps it', new TypeError('failed', { cause: network({ code: 'ECONNREFUSED' }) })],
  ])('is certain that nothing was sent where %s', (_name, error) => {
    expect(verdictOf(error, words)).toMatchObject({ type: 'postponed', wholeAccount: true });
  });

  it('is certain that nothing was sent where no place was free', () => {
    const verdict = verdictOf(new NeverBegun('waited'), words);
    expect(verdict).toMatchObject({ type: 'postponed', wholeAccount: false });
  });

  it.each<[string, unknown]>([
    ['an error of the server', new HTTPError(502, 'Bad Gateway', 'POST', 'http://localhost', request)],
    ['an error of the server with a code', apiError(503, 130000)],
    ['no answer in time', network({ code: 20 }, 'AbortError')],
    ['a socket that breaks', network({ code: 'UND_ERR_SOCKET' })],
    ['a reset', network({ code: 'ECONNRESET', syscall: 'read' })],
    ['a broken pipe', network({ code: 'EPIPE', syscall: 'write' })],
    ['one address that may have had it', new AggregateError([network({ syscall: 'connect' }), network({})])],
    ['an answer that is no JSON', new SyntaxError('Unexpected token')],
    ['no error at all', 'broken'],
  ])('does not know after %s', (_name, error) => {
    expect(verdictOf(error, words).type).toBe('unknown');
  });
});
