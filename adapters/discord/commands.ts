/** The definition of `/pariscall` as data; registration sends it, and the answering side derives its names from it. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { CompletionField } from '../../src/bot.ts';
import { citationStyles, styleNames, type CitationStyle } from '../../src/citation-styles.ts';
import { choice, subcommandOf, text, wholeNumber, type Definition } from './command-options.ts';

/** The official short titles, English and French, in the order of their numbers. */
export const principleTitles: readonly (readonly [english: string, french: string])[] = [
  ['Protect individuals and infrastructure', 'Protéger les individus et les infrastructures'],
  ['Protect the Internet', 'Protéger l’internet'],
  ['Defend electoral processes', 'Défendre les processus électoraux'],
  ['Defend intellectual property', 'Défendre la propriété intellectuelle'],
  ['Non-proliferation', 'Non-prolifération'],
  ['Lifecycle security', 'Sécurité de tout le cycle de vie'],
  ['Cyber hygiene', 'Hygiène informatique'],
  ['No private hack back', 'Pas de cyber-riposte privée'],
  ['International norms', 'Normes internationales'],
];

export const subcommands = [
  'ask',
  'principle',
  'principles',
  'expert',
  'critics',
  'supporters',
  'opinions',
  'compare',
  'term',
  'signatories',
  'about',
  'sources',
  'cite',
  'today',
  'random',
  'timeline',
  'counts',
  'changes',
  'help',
] as const;

export type Subcommand = (typeof subcommands)[number];

/** Says whether `name` is one of our subcommands. */
export function isSubcommand(name: string): name is Subcommand {
  return subcommands.some((known) => known === name);
}

/** The option that shows the answer to nobody else. */
export const privateOption = 'private';

const number: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Integer,
  name: 'number',
  description: 'Which of the nine principles',
  description_localizations: { fr: 'Lequel des neuf principes' },
  required: true,
  choices: principleTitles.map(([english, french], index) => ({
    name: `${index + 1} – ${english}`,
    name_localizations: { fr: `${index + 1} – ${french}` },
    value: index + 1,
  })),
};

/** Answers are public in a server unless the person who asks wants otherwise: most questions there serve a discussion. */
const privately: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: privateOption,
  description: 'Show the answer only to me',
  description_localizations: { fr: 'Ne montrer la réponse qu’à moi' },
};

/** Any year of four digits may be asked for: one with nothing on record is answered with the years that have. */
export const years: readonly [first: number, last: number] = [1000, 9999];

const year: APIApplicationCommandBasicOption = wholeNumber(
  'year',
  'One year, such as 2021',
  'Une année, comme 2021',
  years,
);

/** Where a style has another name in French. */
const frenchNames: Partial<Record<CitationStyle, string>> = { footnote: 'notes de bas de page' };

const definitions: Readonly<Record<Subcommand, Definition>> = {
  ask: {
    description: 'Ask anything about the Paris Call in your own words',
    french: 'Poser librement une question sur l’Appel de Paris',
    options: [text('question', true, 'Your question', 'Votre question', false)],
  },
  principle: {
    description: 'Explain one of the nine principles',
    french: 'Expliquer l’un des neuf principes',
    options: [number],
  },
  principles: {
    description: 'List the nine principles',
    french: 'Énumérer les neuf principes',
  },
  expert: {
    description: 'Who a commentator is and what they said',
    french: 'Qui est un commentateur et ce qu’il a dit',
    options: [text('name', true, 'Name of the person', 'Nom de la personne', true)],
  },
  critics: {
    description: 'Who criticised the Paris Call, and why',
    french: 'Qui a critiqué l’Appel de Paris, et pourquoi',
  },
  supporters: {
    description: 'Who praised the Paris Call, and why',
    french: 'Qui a salué l’Appel de Paris, et pourquoi',
  },
  opinions: {
    description: 'What commentators said, about one subject or in all',
    french: 'Ce qu’en ont dit les commentateurs, sur un sujet ou en tout',
    options: [
      text(
        'about',
        false,
        'A theme, principle, country or company',
        'Un thème, principe, pays ou entreprise',
        true,
      ),
    ],
  },
  compare: {
    description: 'Set two principles or two people side by side',
    french: 'Mettre côte à côte deux principes ou deux personnes',
    options: [
      text('a', true, 'The first principle or person', 'Le premier principe ou la première personne', true),
      text('b', true, 'The second principle or person', 'Le second principe ou la seconde personne', true),
    ],
  },
  term: {
    description: 'Explain a term such as hack back or cyber hygiene',
    french: 'Expliquer un terme, comme hack back ou hygiène informatique',
    options: [text('name', true, 'The term', 'Le terme', true)],
  },
  signatories: {
    description: 'Who joined the Paris Call, and who did not',
    french: 'Qui a rejoint l’Appel de Paris, et qui ne l’a pas fait',
    options: [
      text('name', false, 'A country, company or body', 'Un pays, une entreprise ou un organisme', true),
    ],
  },
  about: {
    description: 'What the Paris Call is',
    french: 'Ce qu’est l’Appel de Paris',
  },
  sources: {
    description: 'Where the answers come from',
    french: 'D’où viennent les réponses',
  },
  cite: {
    description: 'The sources of an answer to paste: footnotes, APA, Chicago, BibTeX',
    french: 'Les sources d’une réponse à coller : notes, APA, Chicago, BibTeX',
    options: [
      text(
        'what',
        false,
        'What to cite, such as principle 8; otherwise the last answer',
        'Que citer, par exemple principle 8 ; sinon la dernière réponse',
        false,
      ),
      choice(
        'style',
        'Footnotes where none is chosen',
        'Des notes si rien n’est choisi',
        citationStyles.map((style) => [style, styleNames[style], frenchNames[style] ?? styleNames[style]]),
      ),
    ],
  },
  today: {
    description: 'The subject of the day',
    french: 'Le sujet du jour',
  },
  random: {
    description: 'Something at random',
    french: 'Quelque chose au hasard',
  },
  timeline: {
    description: 'What happened when, in all or in one year',
    french: 'Ce qui s’est passé et quand, en tout ou en une année',
    options: [year],
  },
  counts: {
    description: 'How many supporters there were over time',
    french: 'Combien de soutiens au fil du temps',
    options: [year],
  },
  changes: {
    description: 'What changed in the data of this bot',
    french: 'Ce qui a changé dans les données de ce bot',
  },
  help: {
    description: 'What this bot can do',
    french: 'Ce que ce bot sait faire',
  },
};

/** The whole command under the given name, for servers and for direct messages with the bot. */
export function commandNamed(name: string): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: 'The Paris Call for Trust and Security in Cyberspace, with sources',
    description_localizations: {
      fr: 'L’Appel de Paris pour la confiance et la sécurité dans le cyberespace, avec les sources',
    },
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: subcommands.map((subcommand) => subcommandOf(subcommand, definitions[subcommand], [privately])),
  };
}

/** What a text option completes with, or null where nothing is suggested. */
export function completionField(subcommand: string, optionName: string): CompletionField | null {
  switch (`${subcommand} ${optionName}`) {
    case 'expert name':
      return 'expert';
    case 'opinions about':
      return 'about';
    case 'compare a':
    case 'compare b':
      return 'compare';
    case 'term name':
      return 'term';
    case 'signatories name':
      return 'party';
    default:
      return null;
  }
}
