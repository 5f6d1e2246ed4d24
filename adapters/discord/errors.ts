/** What Discord's errors mean: sentences for the operator, and kinds for deciding what to do. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { BotError } from '../../src/errors.ts';
import { discordSettingsHelp } from './settings.ts';

const portal = 'https://discord.com/developers/applications';

export function invalidToken(cause?: unknown): BotError {
  return new BotError(
    'configuration',
    'Discord refuses the bot token in DISCORD_TOKEN.',
    `${discordSettingsHelp.DISCORD_TOKEN} Put the new token there and start the bot again.`,
    { cause },
  );
}

export function unreachable(cause?: unknown): BotError {
  return new BotError(
    'platform',
    'Discord cannot be reached.',
    'Check the network, the proxy, DISCORD_API_URL if it is set, and https://discordstatus.com, then start the bot again.',
    { cause },
  );
}

export function stoppedWhileStarting(): BotError {
  return new BotError(
    'platform',
    'The bot was stopped while it connected to Discord.',
    'Start it again when you like.',
  );
}

/** Why the gateway closed the connection for good; `code` is its close code. */
export function gatewayClosed(code: number): BotError {
  switch (code) {
    case 4004:
      return invalidToken();
    case 4010:
    case 4011:
      return new BotError(
        'platform',
        `Discord closed the connection because of its share of the servers (close code ${code}).`,
        'The bot is in too many servers for one connection: update the bot or ask its maintainers.',
      );
    case 4012:
      return new BotError(
        'platform',
        'Discord no longer speaks the version of its protocol that this bot uses (close code 4012).',
        'Update the bot.',
      );
    case 4013:
    case 4014:
      return new BotError(
        'configuration',
        `Discord does not allow the bot the events that it asks for (close code ${code}).`,
        `The bot needs no privileged intent; see that the application is in good standing at ${portal}, then start the bot again.`,
      );
    default:
      return new BotError(
        'platform',
        `Discord closed the connection for good (close code ${code}).`,
        'Start the bot again; if it happens again, see https://discordstatus.com.',
      );
  }
}

/** Why logging in failed, as something the operator can act on. */
export function loginFailed(error: unknown): BotError {
  if (error instanceof BotError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return invalidToken(error);
  if (isUnauthorised(error)) return invalidToken(error);
  if (error instanceof Error && error.message.startsWith('Not enough sessions remaining')) {
    return new BotError(
      'platform',
      'Discord allows the bot no more connections for now: it has been started too often today.',
      'Stop what restarts it over and over, wait up to a day, and start it again.',
      { cause: error },
    );
  }
  if (error instanceof DiscordAPIError) {
    return new BotError(
      'platform',
      `Discord refuses the connection (status ${error.status}, code ${error.code}).`,
      `See that the application is in good standing at ${portal}, then start the bot again.`,
      { cause: error },
    );
  }
  return unreachable(error);
}

/** Whether Discord has refused our token; discord.js forgets a refused token and then complains that there is none. */
export function isUnauthorised(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401 && !isWebhookToken(error);
  return error instanceof Error && error.message.startsWith('Expected token to be set');
}

/** 50027: the token of one interaction, not that of the bot. */
function isWebhookToken(error: DiscordAPIError): boolean {
  return error.code === 50027;
}

export type SendFailure =
  /** Delivered already: what failed is only the answer to our first try. */
  | 'delivered'
  /** The interaction or the place to answer is no more, or too much time has passed. */
  | 'gone'
  /** We lack a permission there. */
  | 'forbidden'
  /** We may write there but not refer to the message that we answer. */
  | 'no-history'
  /** Discord finds fault with the message itself. */
  | 'invalid'
  | 'unauthorised'
  /** The connection broke before an answer came. */
  | 'disconnected'
  | 'other';

/** Sorts what came of sending a message or an answer. */
export function sendFailure(error: unknown): SendFailure {
  if (isUnauthorised(error)) return 'unauthorised';
  if (error instanceof DiscordAPIError) {
    switch (error.code) {
      case 40060:
        return 'delivered';
      case 10003:
      case 10004:
      case 10008:
      case 10015:
      case 10062:
      case 50027:
        return 'gone';
      case 160002:
        return 'no-history';
      case 50001:
      case 50007:
      case 50013:
      case 50083:
        return 'forbidden';
      case 50035:
        return 'invalid';
      default:
        return error.status === 403 ? 'forbidden' : 'other';
    }
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE' ? 'disconnected' : 'other';
}

/** What a log may hold of an error: no body and no address, for they carry people's text and tokens of interactions. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError) {
    const { rawError } = error;
    const faults = 'errors' in rawError ? pathsOf(rawError.errors) : [];
    return {
      error: error.name,
      status: error.status,
      code: error.code,
      ...(faults.length > 0 ? { faults } : {}),
    };
  }
  if (error instanceof HTTPError) return { error: error.name, status: error.status };
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, message: error.message, ...('code' in error ? { code: error.code } : {}) };
}

/** The places in a message with which Discord finds fault, such as `components.0.custom_id`. */
function pathsOf(errors: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors' ? [path.join('.')] : pathsOf(value, [...path, key]),
  );
}
