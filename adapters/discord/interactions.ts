/** Slash commands, buttons and completions. Questions are answered at once, in the first reply. */
import {
  InteractionContextType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Answer } from '../../src/answers/answer.ts';
import type { Bot } from '../../src/bot.ts';
import { isSubcommand, privateOption } from './commands.ts';
import { dailyCommandName } from './daily/command.ts';
import {
  answerDailyButton,
  answerDailyCommand,
  dailyCompletions,
  type DailyContext,
} from './daily/interactions.ts';
import { completionsFor } from './completions.ts';
import { fingerprintOf, pressOf } from './custom-ids.ts';
import type { Delivery } from './delivery.ts';
import { describeError } from './errors.ts';
import { conversationOf } from './messages.ts';
import { renderAnswer, renderSentence, type DiscordMessage, type Style, type View } from './render.ts';
import { replyWith } from './reply.ts';
import { requestFor } from './request.ts';

export interface InteractionContext {
  readonly bot: Bot;
  readonly command: string;
  readonly delivery: Delivery;
  readonly logger: Logger;
  readonly daily: DailyContext;
}

/** Answers any interaction. Never rejects. */
export async function answerInteraction(
  interaction: Interaction,
  context: InteractionContext,
): Promise<void> {
  if (interaction.isAutocomplete()) await answerAutocomplete(interaction, context);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, context);
  else if (interaction.isButton()) await answerButton(interaction, context);
  else if (interaction.isRepliable()) await askAgain(interaction, context);
}

async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  context: InteractionContext,
): Promise<void> {
  try {
    await interaction.respond(completions(interaction, context));
  } catch (error) {
    // The person is still typing: a completion that comes too late is no loss.
    context.logger.debug(describeError(error), 'A completion could not be sent.');
  }
}

function completions(
  interaction: AutocompleteInteraction,
  { bot, command, daily }: InteractionContext,
): ReturnType<typeof completionsFor> {
  const { name, value } = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  switch (interaction.commandName) {
    case command:
      return completionsFor(bot, subcommand, name, value);
    case dailyCommandName(command):
      return dailyCompletions(daily.complete, name, value);
    default:
      return [];
  }
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  context: InteractionContext,
): Promise<void> {
  if (interaction.commandName === dailyCommandName(context.command)) {
    await answerDailyCommand(interaction, context.daily);
    return;
  }
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  if (interaction.commandName !== context.command || !isSubcommand(subcommand)) {
    await askAgain(interaction, context);
    return;
  }
  const argument = (name: string): string => String(interaction.options.get(name)?.value ?? '');
  const request = requestFor(subcommand, argument);
  const hidden = interaction.options.get(privateOption)?.value === true;
  await show(interaction, ask(interaction, request, context), { request, from: 0 }, hidden, context);
}

/** In a server the answer to a button is for whoever pressed it: browsing should not fill the channel. */
async function answerButton(interaction: ButtonInteraction, context: InteractionContext): Promise<void> {
  const press = pressOf(interaction.customId);
  if (press.action === 'outdated') {
    await askAgain(interaction, context);
    return;
  }
  if (press.action === 'daily') {
    await answerDailyButton(interaction, press.request, context.daily);
    return;
  }
  const answer = ask(interaction, press.request, context);
  if (press.action === 'rest' && fingerprintOf(answer) !== press.fingerprint) {
    await askAgain(interaction, context);
    return;
  }
  const from = press.action === 'rest' ? press.from : 0;
  await show(interaction, answer, { request: press.request, from }, !isDirect(interaction), context);
}

async function askAgain(interaction: RepliableInteraction, context: InteractionContext): Promise<void> {
  const sentence = (): DiscordMessage =>
    renderSentence(
      `This comes from another version of the bot, or the answer has changed. Please ask again, for example with /${context.command} help.`,
    );
  await send(interaction, sentence, sentence, true, context);
}

async function show(
  interaction: RepliableInteraction,
  answer: Answer,
  view: Omit<View, 'style'>,
  hidden: boolean,
  context: InteractionContext,
): Promise<void> {
  const drawn = (style: Style) => (): DiscordMessage => renderAnswer(answer, { ...view, style });
  await send(interaction, drawn('container'), drawn('text'), hidden, context);
}

async function send(
  interaction: RepliableInteraction,
  full: () => DiscordMessage,
  textOnly: () => DiscordMessage,
  hidden: boolean,
  { delivery }: InteractionContext,
): Promise<void> {
  await delivery.deliver({
    channelId: interaction.channelId ?? 'unknown',
    send: () => interaction.reply(replyWith(interaction, full(), hidden)),
    sendPlainly: () => interaction.reply(replyWith(interaction, textOnly(), hidden)),
  });
}

function ask(interaction: RepliableInteraction, request: string, { bot }: InteractionContext): Answer {
  const shared = isDirect(interaction) || interaction.channel?.isThread() === true;
  return bot.ask({
    text: request,
    conversation: conversationOf(interaction.channelId ?? interaction.id, shared, interaction.user.id),
    locale: interaction.locale,
  });
}

function isDirect(interaction: RepliableInteraction): boolean {
  return interaction.context === InteractionContextType.BotDM || interaction.guildId === null;
}
