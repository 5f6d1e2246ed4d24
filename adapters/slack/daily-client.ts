/** The client of the daily posts, which nobody else uses: it calls once, and a limit on it holds up no answer. */
import { webApi } from '@slack/bolt';
import { daily, timing } from './limits.ts';
import type { Requests } from './requests.ts';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

/** A limit without a time to wait is a limit all the same; the client would take it for an error of its own. */
function withWaitingTime(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const isTold = Number.isInteger(Number.parseInt(response.headers.get('retry-after') ?? '', 10));
    if (response.status !== 429 || isTold) return response;
    return new Response(null, { status: 429, headers: { 'retry-after': String(daily.waitMs / 1_000) } });
  };
}

/** `common` holds what all clients of the adapter share; `requests` are those of the daily posts alone. */
export function dailyClient(
  token: string,
  common: webApi.WebClientOptions,
  requests: Requests,
): webApi.WebClient {
  return new webApi.WebClient(token, {
    ...common,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timing.postMs,
    fetch: withWaitingTime(requests.fetch),
  });
}
