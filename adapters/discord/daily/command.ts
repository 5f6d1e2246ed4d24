/**
 * The definition of `/pariscall-daily` as data. It is a command of its own because Discord can keep only whole commands
 * to those who manage the server; whom else it lets use this one is for the server's administrators to say.
 */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { choice, subcommandOf, text, type Definition } from '../command-options.ts';
import { dailySuffix } from '../limits.ts';

export const dailySubcommands = [
  'on',
  'off',
  'pause',
  'resume',
  'status',
  'preview',
  'next',
  'last',
  'test',
  'help',
] as const;

export type DailySubcommand = (typeof dailySubcommands)[number];

/** Says whether `name` is one of the subcommands. */
export function isDailySubcommand(name: string): name is DailySubcommand {
  return dailySubcommands.some((known) => known === name);
}

/** The name of the command that goes with the main command of that name. */
export function dailyCommandName(command: string): string {
  return `${command}${dailySuffix}`;
}

const definitions: Readonly<Record<DailySubcommand, Definition>> = {
  on: {
    description: 'Post the principle of the day here, or change when it is posted',
    french: 'Publier ici le principe du jour, ou changer quand il est publié',
    // All optional, so that one of them can be changed alone.
    options: [
      text('time', false, 'Time of day, such as 09:00', 'Heure du jour, comme 09:00', true),
      text(
        'zone',
        false,
        'City or time zone, such as Europe/Paris',
        'Ville ou fuseau horaire, comme Europe/Paris',
        true,
      ),
      choice('days', 'On which days', 'Quels jours', [
        ['every day', 'Every day', 'Tous les jours'],
        ['weekdays', 'Monday to Friday', 'Du lundi au vendredi'],
      ]),
      choice(
        'order',
        'In which order the nine principles come',
        'Dans quel ordre viennent les neuf principes',
        [
          ['in order', 'In order, 1 to 9', 'Dans l’ordre, de 1 à 9'],
          ['shuffled', 'Shuffled', 'Mélangés'],
        ],
      ),
    ],
  },
  off: {
    description: 'Post nothing here any more',
    french: 'Ne plus rien publier ici',
  },
  pause: {
    description: 'Post nothing here for a while',
    french: 'Ne rien publier ici pendant un temps',
    options: [
      text(
        'until',
        false,
        'Day on which posts come again, such as 2027-01-04',
        'Jour où les publications reprennent, comme 2027-01-04',
        false,
      ),
    ],
  },
  resume: {
    description: 'Go on posting here',
    french: 'Reprendre les publications ici',
  },
  status: {
    description: 'How the daily post is set up here',
    french: 'Comment la publication du jour est réglée ici',
  },
  preview: {
    description: 'Show me the next post now, without posting it',
    french: 'Me montrer la prochaine publication sans la publier',
  },
  next: {
    description: 'When the next post comes, and which',
    french: 'Quand vient la prochaine publication, et laquelle',
  },
  last: {
    description: 'What was posted here lately',
    french: 'Ce qui a été publié ici dernièrement',
  },
  test: {
    description: 'Post once here now, to see that it works',
    french: 'Publier une fois ici maintenant, pour voir que cela marche',
  },
  help: {
    description: 'How the daily post is set up',
    french: 'Comment régler la publication du jour',
  },
};

/** The whole command that goes with the main command of the given name; for servers only. */
export function dailyCommandFor(command: string): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name: dailyCommandName(command),
    description: 'The principle of the day in this channel',
    description_localizations: { fr: 'Le principe du jour dans ce salon' },
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: dailySubcommands.map((subcommand) => subcommandOf(subcommand, definitions[subcommand])),
  };
}
