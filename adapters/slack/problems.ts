/** Says in one sentence what went wrong with Slack, and in another what to do about it. */
import { webApi } from '@slack/bolt';
import { BotError } from '../../src/errors.ts';
import { withoutSecrets } from './bolt-logger.ts';
import { slackHelp } from './settings.ts';

/** What was being done: each step has its own credential. */
export type Step = 'bot token' | 'app token' | 'listen';

const variables = { 'bot token': 'SLACK_BOT_TOKEN', 'app token': 'SLACK_APP_TOKEN' } as const;

/** Slack's answers that no repetition will change. */
const refusals: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'org_login_required',
  'ekm_access_denied',
  'not_allowed_token_type',
  'missing_scope',
  'no_permission',
]);

/** Slack's own code for a failed call, such as `invalid_auth`; null for any other error. */
export function slackCode(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** True where trying again cannot help before somebody mends the settings or the app. */
export function isFinal(error: unknown): boolean {
  return refusals.has(slackCode(error) ?? '');
}

/** An error and what lies behind it, a few causes deep. */
export function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  let current: unknown = error;
  while (causes.length < 6 && current instanceof Error) {
    causes.push(current);
    const [first]: unknown[] = current instanceof AggregateError ? current.errors : [];
    current = first ?? current.cause;
  }
  return causes;
}

/** The system's code behind a failed request, such as ECONNREFUSED; it may lie several causes deep. */
export function systemCode(error: unknown): string | null {
  for (const cause of causesOf(error)) {
    if ('code' in cause && typeof cause.code === 'string' && /^[A-Z][A-Z_]+$/.test(cause.code)) {
      return cause.code;
    }
  }
  return null;
}

function refused(step: 'bot token' | 'app token', code: string): BotError {
  const variable = variables[step];
  switch (code) {
    case 'missing_scope':
      return new BotError(
        'configuration',
        `The token in ${variable} lacks a scope that this needs (${code}).`,
        step === 'app token' ? slackHelp.SLACK_APP_TOKEN : scopeAdvice,
      );
    case 'not_allowed_token_type':
      return new BotError(
        'configuration',
        `${variable} holds a token of another kind (${code}).`,
        slackHelp[variable],
      );
    default:
      return refusals.has(code)
        ? new BotError(
            'configuration',
            `Slack refuses the token in ${variable} (${code}).`,
            slackHelp[variable],
          )
        : new BotError(
            'platform',
            `Slack answered with the error ${withoutSecrets(code).slice(0, 100)}.`,
            step === 'app token'
              ? 'Check that Socket Mode is switched on for the app, then start the bot again.'
              : 'Wait a minute and start the bot again; https://slack-status.com shows whether Slack is down.',
          );
  }
}

const scopeAdvice =
  'Add it under OAuth & Permissions at https://api.slack.com/apps (or paste the manifest again) and install the app anew.';

/** For an app that was installed with fewer scopes than the manifest asks for. */
export function scopesMissing(scopes: readonly string[]): BotError {
  const what = scopes.length === 1 ? 'the scope' : 'the scopes';
  return new BotError('configuration', `The Slack app lacks ${what} ${scopes.join(', ')}.`, scopeAdvice);
}

export function tookTooLong(host: string, milliseconds: number): BotError {
  return new BotError(
    'platform',
    `Slack (${host}) did not let the bot in within ${milliseconds / 1_000} seconds.`,
    'Check the network, then start the bot again.',
  );
}

function notListening(code: string | null, port: number | null): BotError {
  const where = port === null ? 'Its port' : `Port ${port}`;
  if (code === 'EADDRINUSE') {
    return new BotError(
      'configuration',
      `${where} is already in use.`,
      'Set SLACK_PORT to a free port, or stop the program that holds it.',
    );
  }
  return new BotError(
    'configuration',
    `${where} cannot be opened (${code ?? 'unknown reason'}).`,
    'Set SLACK_PORT to a port that this user may open, such as 3000.',
  );
}

/** Turns whatever a step of starting threw into a BotError that says what to mend. */
export function explainStart(error: unknown, step: Step, host: string, port: number | null): BotError {
  if (error instanceof BotError) return error;
  if (step === 'listen') return notListening(systemCode(error), port);
  const code = slackCode(error);
  if (code !== null) return refused(step, code);
  if (error instanceof webApi.WebAPIHTTPError) {
    return new BotError(
      'platform',
      `Slack (${host}) answered with the HTTP status ${error.statusCode}.`,
      'Check SLACK_API_URL if it is set; otherwise wait a minute and start the bot again.',
    );
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new BotError(
      'platform',
      `Slack asks to wait for ${error.retryAfter} seconds before the next attempt.`,
      'Start the bot again after that.',
    );
  }
  if (error === undefined) {
    return new BotError(
      'platform',
      'Slack closed the Socket Mode connection before it was ready.',
      'Check that Socket Mode is switched on for the app, then start the bot again.',
    );
  }
  const reason =
    systemCode(error) ?? (error instanceof Error ? withoutSecrets(error.message) : 'unknown reason');
  return new BotError(
    'platform',
    `Slack (${host}) cannot be reached (${reason}).`,
    'Check the network, the proxy and the firewall, then start the bot again.',
    { cause: error },
  );
}

/** One line for the log about a call that failed while the bot was running. */
export function explainCall(error: unknown): string {
  const code = slackCode(error);
  if (code === 'missing_scope') return `Slack refused a call (${code}). ${scopeAdvice}`;
  if (code !== null) return `Slack refused a call (${withoutSecrets(code).slice(0, 100)}).`;
  return withoutSecrets(error instanceof Error ? error.message : String(error));
}
