/** What became of one try to post, judged by what came back from Discord. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Outcome, Problem } from '../../../src/daily-posts.ts';
import { isUnauthorised } from '../errors.ts';
import { deletedSince, invalidForms, postponements, refusals, type Refusal, type Words } from './refusals.ts';
import { NeverBegun } from './rest.ts';

export type Verdict =
  | Outcome
  /** Discord finds fault with the message; nothing was posted. */
  | { readonly type: 'invalid' }
  /** Discord no longer takes our token; nothing was posted. */
  | { readonly type: 'unauthorised' };

/** An id that no message has, for a message that nobody can see any more. */
const noMessage = '0';

/** Sorts an error. What cannot be told for certain counts as unknown. */
export function verdictOf(error: unknown, words: Words): Verdict {
  if (isUnauthorised(error)) return { type: 'unauthorised' };
  if (error instanceof RateLimitError) return rateLimited(error);
  if (error instanceof DiscordAPIError) return answered(error, words);
  if (error instanceof HTTPError) return unknown(`Discord answered with status ${error.status}.`);
  if (error instanceof NeverBegun) return postponed('Too many posts were on their way.', null, false);
  if (neverConnected(error)) return postponed('Discord cannot be reached.', null, true);
  if (error instanceof Error && error.name === 'AbortError')
    return unknown('Discord did not answer in time.');
  return unknown('The connection to Discord broke.');
}

export function problemOf(refusal: Refusal, words: Words): Problem {
  return { code: refusal.code, sentence: refusal.sentence(words) };
}

function answered({ code, status }: DiscordAPIError, words: Words): Verdict {
  if (status >= 500) return unknown(`Discord answered with status ${status}.`);
  if (code === deletedSince) return { type: 'sent', message: noMessage };
  const number = Number(code);
  const refusal = refusals[number];
  if (refusal !== undefined) return { type: 'refused', problem: problemOf(refusal, words) };
  if (invalidForms.has(number)) return { type: 'invalid' };
  const wholeAccount = postponements[number]?.wholeAccount ?? false;
  return postponed(`Discord refuses it for now (status ${status}, code ${code}).`, null, wholeAccount);
}

function rateLimited({ retryAfter, global, limit }: RateLimitError): Verdict {
  // Discord names the limit of a channel; what comes without one shuts out the whole address of the bot.
  const wholeAccount = global || !Number.isFinite(limit);
  return postponed('Discord asks to wait.', retryAfter > 0 ? Math.ceil(retryAfter) : null, wholeAccount);
}

function postponed(reason: string, afterMs: number | null, wholeAccount: boolean): Verdict {
  return { type: 'postponed', reason, afterMs, wholeAccount };
}

function unknown(reason: string): Verdict {
  return { type: 'unknown', reason };
}

/** Steps of making a connection, before anything of a request is on its way. */
const connectingSteps: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo']);
const connectingCodes: ReadonlySet<unknown> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Whether there was no connection at all over which anything could have been sent. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Several addresses were tried, each in vain.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected);
  if ('syscall' in error && connectingSteps.has(error.syscall)) return true;
  if ('code' in error && connectingCodes.has(error.code)) return true;
  return neverConnected(error.cause);
}
