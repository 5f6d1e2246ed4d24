/**
 * The requests of the daily posts to Discord: apart from those of the answers, so that a rush of posts holds up nobody,
 * each tried once, and never waiting for a rate limit. Whoever posts has to know what became of every single try.
 */
import { DefaultRestOptions, REST } from 'discord.js';
import { dailyRates } from '../limits.ts';
import { RequestGate } from '../request-gate.ts';

export interface DailyRestOptions {
  readonly apiUrl: string;
  readonly token: string;
  /** For one request with its whole answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Beyond that many the library refuses; what Discord allows where it is left out. */
  readonly requestsPerSecond?: number;
}

/** The request was given up before any of it was on its way. */
export class NeverBegun extends Error {
  override readonly name = 'NeverBegun';
}

type MakeRequest = (typeof DefaultRestOptions)['makeRequest'];
type ResponseLike = Awaited<ReturnType<MakeRequest>>;

/** Discord shuts out whoever sends 10,000 requests within ten minutes that it has to refuse. */
const warnEveryInvalidRequests = 100;

/** Makes the connection; it keeps no timer that would hold up the end of the process. */
export function createDailyRest({
  apiUrl,
  token,
  timeoutMs,
  requestsPerSecond = dailyRates.requestsPerSecond,
}: DailyRestOptions): REST {
  const gate = new RequestGate(dailyRates.requestsAtOnce);
  const makeRequest: MakeRequest = async (url, init) => {
    let begun = false;
    // Whoever begins after waiting has half of the time left for it.
    const patience = AbortSignal.timeout(timeoutMs / 2);
    try {
      return await gate.run(async () => {
        begun = true;
        return whole(await DefaultRestOptions.makeRequest(url, init));
      }, patience);
    } catch (error) {
      throw begun ? error : new NeverBegun('Too many requests were on their way.', { cause: error });
    }
  };
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    globalRequestsPerSecond: requestsPerSecond,
    rejectOnRateLimit: () => true,
    invalidRequestWarningInterval: warnEveryInvalidRequests,
    makeRequest,
  });
  return rest.setToken(token);
}

/** Ends the timers of the library. */
export function closeDailyRest(rest: REST): void {
  rest.clearHandlerSweeper();
  rest.clearHashSweeper();
}

/**
 * The response with its body already read. The library's time limit ends with the headers, and it leaves the body of an
 * error where it is, which keeps the connection occupied.
 */
async function whole(response: ResponseLike): Promise<ResponseLike> {
  const body = await response.arrayBuffer();
  const { status, statusText, headers, ok } = response;
  const text = (): string => new TextDecoder().decode(body);
  return {
    status,
    statusText,
    headers,
    ok,
    body: null,
    bodyUsed: false,
    arrayBuffer: async () => body,
    text: async () => text(),
    json: async (): Promise<unknown> => JSON.parse(text()),
  };
}
