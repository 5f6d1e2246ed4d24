/** Registers the slash commands with Discord. Registering the same commands again changes nothing. */
import {
  DiscordAPIError,
  REST,
  Routes,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { BotError } from '../../src/errors.ts';
import { commandNamed, subcommands } from './commands.ts';
import { dailyCommandFor, dailyCommandName, dailySubcommands } from './daily/command.ts';
import { invalidToken, isUnauthorised, unreachable } from './errors.ts';
import { discordSettingsHelp, type DiscordSettings } from './settings.ts';

export interface Registered {
  /** What was registered and where, for the operator. */
  readonly sentence: string;
}

/**
 * Replaces all commands of the application, in one server or everywhere, by ours. Rejects with a BotError that says
 * what to mend.
 */
export async function registerCommands(settings: DiscordSettings, timeoutMs = 10_000): Promise<Registered> {
  const { applicationId, guildId, command } = settings;
  if (applicationId === undefined) {
    throw new BotError(
      'configuration',
      'DISCORD_APPLICATION_ID is missing.',
      `${discordSettingsHelp.DISCORD_APPLICATION_ID} Then register again.`,
    );
  }
  const rest = new REST({ api: settings.apiUrl, retries: 2, timeout: timeoutMs }).setToken(settings.token);
  try {
    await rest.put(
      guildId === undefined
        ? Routes.applicationCommands(applicationId)
        : Routes.applicationGuildCommands(applicationId, guildId),
      {
        body: [commandNamed(command), dailyCommandFor(command)].map((body) =>
          bodyFor(body, guildId !== undefined),
        ),
      },
    );
  } catch (error) {
    throw registrationFailed(error, settings);
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
  const where =
    guildId === undefined
      ? 'everywhere; clients may take a while to show a change'
      : `in the server ${guildId} only; where the commands are also registered everywhere, that server shows them twice`;
  const both = [
    described(command, subcommands),
    `${described(dailyCommandName(command), dailySubcommands)} for those who may manage the server,`,
  ];
  return { sentence: `Registered ${both.join(' and ')} ${where}.` };
}

function described(name: string, names: readonly string[]): string {
  return `/${name} with ${names.length} subcommands (${names.join(', ')})`;
}

/** Where a command may be used is a matter of global commands only. */
function bodyFor(body: RESTPostAPIChatInputApplicationCommandsJSONBody, forOneServer: boolean): object {
  const { integration_types, contexts, ...command } = body;
  return forOneServer ? command : { ...command, integration_types, contexts };
}

function registrationFailed(error: unknown, { guildId }: DiscordSettings): BotError {
  if (isUnauthorised(error)) return invalidToken(error);
  if (!(error instanceof DiscordAPIError)) return unreachable(error);
  const refused = (message: string, advice: string): BotError =>
    new BotError('configuration', message, advice, { cause: error });
  if (error.code === 50001 && guildId !== undefined) {
    return refused(
      'Discord does not let the bot register commands in the server of DISCORD_GUILD_ID.',
      'Invite the bot to that server with the scopes bot and applications.commands, or mend the id. Then register again.',
    );
  }
  if (error.status === 403 || error.code === 20012 || error.code === 10002) {
    return refused(
      'Discord does not let this bot register commands for the application of DISCORD_APPLICATION_ID.',
      `The token and the application id must belong to one application. ${discordSettingsHelp.DISCORD_APPLICATION_ID} Then register again.`,
    );
  }
  if (error.code === 10004) {
    return refused(
      'Discord knows no server with the id in DISCORD_GUILD_ID.',
      `${discordSettingsHelp.DISCORD_GUILD_ID} Then register again.`,
    );
  }
  if (error.code === 30034) {
    return refused('Discord has taken too many new commands today.', 'Wait a day and register again.');
  }
  return new BotError(
    'platform',
    `Discord refuses the command (status ${error.status}, code ${error.code}).`,
    'See https://discordstatus.com, update the bot and register again.',
    { cause: error },
  );
}
