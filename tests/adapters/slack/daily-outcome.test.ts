import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../adapters/slack/daily-outcome.ts';
import { problemOf } from '../../../adapters/slack/daily-problems.ts';
import { isCode, verdictOf } from '../../../adapters/slack/daily-verdicts.ts';
import { NotSentError } from '../../../adapters/slack/requests.ts';

const words = { typed: '/pariscall daily', handle: 'paris-call' };
const refusal = (error: string, more: object = {}): Error =>
  new webApi.WebAPIPlatformError({ ok: false, error, ...more });
const request = (cause: Error): Error => new webApi.WebAPIRequestError(cause);
const failed = (cause: Error): Error => request(new TypeError('fetch failed', { cause }));
const withCode = (code: string, syscall?: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code }, syscall === undefined ? {} : { syscall });

/** Every code of the documentation of chat.postMessage and of the platform, apart from the adapter's own table. */
const listed = (codes: string): string[] => codes.trim().split(/\s+/);

const table = {
  refused: listed(`
    not_in_channel channel_not_found channel_is_limited_access invalid_channel is_archived no_permission
    access_denied ekm_access_denied messages_tab_disabled restricted_action restricted_action_read_only_channel
    restricted_action_thread_only_channel restricted_action_non_threadable_channel
    restricted_action_thread_locked cannot_post_in_channel posting_to_general_channel_denied cannot_dm_bot
    user_disabled user_is_bot user_not_found user_not_visible invalid_arguments invalid_attachments
    attachment_payload_limit_exceeded invalid_blocks invalid_blocks_format msg_too_long markdown_text_conflict
    msg_blocks_too_long no_text too_many_attachments invalid_metadata_format invalid_metadata_schema
    metadata_must_be_sent_from_app metadata_too_large`),
  'postponed, account': listed(`
    account_inactive accesslimited enterprise_is_restricted invalid_auth missing_scope message_limit_exceeded
    not_allowed_token_type not_authed org_login_required team_access_not_granted team_added_to_org team_disabled
    token_expired token_revoked two_factor_setup_required user_removed_from_team ratelimited rate_limited`),
  'postponed, post': listed(`
    request_timeout duplicate_message_not_found as_user_not_supported team_not_found a_code_of_next_year
    invalid_post_type deprecated_endpoint too_many_contact_cards`),
  unknown: [
    ...listed(`
      internal_error fatal_error service_unavailable internal_server_error unknown_error backend_timeout
      write_failed temporarily_unavailable`),
    '<html>502 Bad Gateway</html>',
    '',
    'Not Found',
  ],
};

const shortOf = (error: unknown): string => {
  const outcome = outcomeOf(error, words);
  return outcome.type === 'postponed'
    ? `postponed, ${outcome.wholeAccount ? 'account' : 'post'}`
    : outcome.type;
};

describe('a refusal of Slack', () => {
  it.each(
    (['refused', 'postponed, account', 'postponed, post', 'unknown'] as const).flatMap((kind) =>
      table[kind].map((code): [string, string] => [code, kind]),
    ),
  )('%j is %s', (code, kind) => {
    expect(shortOf(refusal(code))).toBe(kind);
  });

  it('without any code is not certain', () => {
    for (const data of [{ ok: false }, { error: 5 }]) {
      const error = new webApi.WebAPIPlatformError(data as unknown as { ok: false; error: string });
      expect(shortOf(error)).toBe('unknown');
    }
  });

  it('comes with its code and a sentence that says what to do', () => {
    for (const code of table.refused) {
      const outcome = outcomeOf(refusal(code), words);
      expect(outcome).toMatchObject({ type: 'refused', problem: problemOf(code, words) });
      const { sentence } = problemOf(code, words);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).toMatch(/\/pariscall daily resume/);
      expect(sentence.length).toBeLessThan(250);
    }
  });

  it('is told apart where it is about the text and not about the channel', () => {
    expect(outcomeOf(refusal('invalid_blocks'), words)).toMatchObject({ isAboutText: true });
    expect(outcomeOf(refusal('not_in_channel'), words)).not.toHaveProperty('isAboutText');
  });

  it('names the real command and the bot, where Slack told its name', () => {
    expect(problemOf('not_in_channel', words).sentence).toBe(
      'I am not a member of this channel. Type /invite @paris-call there, then /pariscall daily resume.',
    );
    const nameless = { typed: '/cyber daily', handle: null };
    expect(problemOf('not_in_channel', nameless).sentence).toBe(
      'I am not a member of this channel. Add the bot to it, then /cyber daily resume.',
    );
  });

  it('for a limit says how long to wait', () => {
    const wait = { type: 'postponed', wholeAccount: true };
    expect(outcomeOf(new webApi.WebAPIRateLimitedError(7), words)).toMatchObject({ ...wait, afterMs: 7_000 });
    const told = refusal('ratelimited', { response_metadata: { retryAfter: 12 } });
    expect(outcomeOf(told, words)).toMatchObject({ ...wait, afterMs: 12_000 });
    expect(outcomeOf(refusal('rate_limited'), words)).toMatchObject({ ...wait, afterMs: 30_000 });
  });
});

describe('a request without an answer', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED'])(
    'was never sent where there was no connection (%s)',
    (code) => {
      expect(shortOf(failed(withCode(code)))).toBe('postponed, account');
      expect(shortOf(failed(new AggregateError([withCode(code), withCode(code)])))).toBe(
        'postponed, account',
      );
    },
  );

  it('was never sent where connecting failed in whatever way, or the adapter had stopped', () => {
    expect(shortOf(failed(withCode('ENETUNREACH', 'connect')))).toBe('postponed, account');
    expect(shortOf(failed(withCode('ETIMEDOUT', 'connect')))).toBe('postponed, account');
    expect(shortOf(request(new NotSentError('the Slack adapter is stopping')))).toBe('postponed, account');
  });

  it.each([
    failed(withCode('ECONNRESET', 'read')),
    failed(withCode('ETIMEDOUT', 'read')),
    failed(withCode('EPIPE', 'write')),
    failed(withCode('UND_ERR_SOCKET')),
    failed(withCode('UND_ERR_HEADERS_TIMEOUT')),
    failed(new Error('unexpected redirect')),
    request(new Error('no answer within 12 seconds')),
    new TypeError('Cannot read properties of null'),
    null,
  ])('may have arrived otherwise (%s)', (error) => {
    expect(shortOf(error)).toBe('unknown');
  });

  it.each([
    [500, 'unknown'],
    [502, 'unknown'],
    [503, 'unknown'],
    [408, 'unknown'],
    [302, 'unknown'],
    [403, 'postponed, post'],
    [404, 'postponed, post'],
    [407, 'postponed, post'],
    [413, 'postponed, post'],
  ])('with the HTTP status %i is %s', (status, kind) => {
    expect(shortOf(new webApi.WebAPIHTTPError(status, '', {}))).toBe(kind);
  });
});

it('reasons are sentences for people and hold nothing of what Slack sent', () => {
  const errors = [
    refusal('<html>xoxb-1</html>'),
    refusal('internal_error'),
    failed(withCode('ECONNRESET')),
    null,
  ];
  for (const error of errors) {
    const outcome = outcomeOf(error, words);
    expect(outcome.type === 'unknown' ? outcome.reason : '').toMatch(/^Slack[^<]*\.$/);
    expect(JSON.stringify(outcome)).not.toContain('xoxb');
  }
});

it('codes are words of small letters', () => {
  expect(isCode('not_in_channel')).toBe(true);
  for (const text of ['', 'Not_in', '<html>', 'a b', 'x'.repeat(200)]) expect(isCode(text)).toBe(false);
  expect(verdictOf('constructor')).toBe('passing');
});
