/** What became of a message that Slack did not confirm: certain that it is not there, or not. */
import { webApi } from '@slack/bolt';
import type { Outcome } from '../../src/daily-posts.ts';
import { problemOf, type Words } from './daily-problems.ts';
import { verdictOf } from './daily-verdicts.ts';
import { daily } from './limits.ts';
import { causesOf, systemCode } from './problems.ts';
import { NotSentError } from './requests.ts';

/** There was no connection yet, or none that is to be trusted. */
const beforeSending: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Statuses that come from whatever stands in between, and say that the request went no further. */
const turnedAway: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 407, 411, 413, 414, 415, 421, 431]);

/** True where nothing of the request can have reached Slack. */
export function wasNeverSent(error: unknown): boolean {
  return causesOf(error).some(
    (cause) =>
      cause instanceof NotSentError ||
      ('code' in cause && typeof cause.code === 'string' && beforeSending.has(cause.code)) ||
      ('syscall' in cause && (cause.syscall === 'connect' || cause.syscall === 'getaddrinfo')),
  );
}

const postponed = (reason: string, wholeAccount: boolean, afterMs: number | null = null): Outcome => ({
  type: 'postponed',
  reason,
  afterMs,
  wholeAccount,
});
const unknown = (reason: string): Outcome => ({ type: 'unknown', reason });

function waiting(seconds: number | undefined): Outcome {
  const milliseconds = seconds === undefined ? daily.waitMs : seconds * 1_000;
  return postponed(`Slack asks to wait for ${milliseconds / 1_000} seconds.`, true, milliseconds);
}

function outcomeOfCode(code: string, seconds: number | undefined, words: Words): Outcome {
  const verdict = verdictOf(code);
  switch (verdict) {
    case 'channel':
      return { type: 'refused', problem: problemOf(code, words) };
    case 'blocks':
    case 'mark':
      return { type: 'refused', problem: problemOf(code, words), isAboutText: true };
    case 'account':
      return postponed(`Slack refuses the bot itself (${code}).`, true);
    case 'pace':
      return waiting(seconds);
    case 'passing':
      return postponed(`Slack did not take the post (${code}).`, false);
    case 'unsure':
      return unknown('Slack reported a failure of its own.');
    default: {
      const other: never = verdict;
      return other;
    }
  }
}

/** The outcome of a call that rejected with `error`. Whatever is not certain is unknown. */
export function outcomeOf(error: unknown, words: Words): Outcome {
  if (error instanceof webApi.WebAPIPlatformError) {
    const { response_metadata: metadata } = error.data;
    // Whatever answers in place of Slack may leave it out.
    const code: unknown = error.data.error;
    return typeof code === 'string'
      ? outcomeOfCode(code, metadata?.retryAfter, words)
      : unknown('Slack gave an answer that says nothing.');
  }
  if (error instanceof webApi.WebAPIRateLimitedError) return waiting(error.retryAfter);
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = `Slack answered with the HTTP status ${error.statusCode}.`;
    return turnedAway.has(error.statusCode) ? postponed(reason, false) : unknown(reason);
  }
  const system = systemCode(error);
  const because = system === null ? '' : ` (${system})`;
  return wasNeverSent(error)
    ? postponed(`Slack cannot be reached${because}.`, true)
    : unknown(`Slack's answer did not arrive${because}.`);
}
