/** Asks Slack who the bot token belongs to and which scopes it has, before anything else happens. */
import type { webApi } from '@slack/bolt';
import { botScopes } from './names.ts';
import { explainStart, scopesMissing } from './problems.ts';

export interface Identity {
  readonly botId?: string;
  readonly botUserId?: string;
  readonly teamId?: string;
  /** The bot's name in mentions, without the @. */
  readonly handle?: string;
}

/** Rejects with a BotError where Slack refuses the token, cannot be reached, or granted too few scopes. */
export async function identify(client: webApi.WebClient, host: string): Promise<Identity> {
  let who: webApi.AuthTestResponse;
  try {
    who = await client.auth.test();
  } catch (error) {
    throw explainStart(error, 'bot token', host, null);
  }
  const granted = who.response_metadata?.scopes;
  const missing = granted === undefined ? [] : botScopes.filter((scope) => !granted.includes(scope));
  if (missing.length > 0) throw scopesMissing(missing);
  return {
    ...(who.bot_id === undefined ? {} : { botId: who.bot_id }),
    ...(who.user_id === undefined ? {} : { botUserId: who.user_id }),
    ...(who.team_id === undefined ? {} : { teamId: who.team_id }),
    ...(who.user === undefined || !/^[\w.-]{1,80}$/.test(who.user) ? {} : { handle: who.user }),
  };
}
