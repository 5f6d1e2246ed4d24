/** The command for the daily post, its completions and its buttons. What was changed is shown to everybody in the channel. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  MessageFlags,
  PermissionFlagsBits,
  type ButtonInteraction,
  type ApplicationCommandOptionChoiceData,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { Answer, FollowUp } from '../../../src/answers/answer.ts';
import type { Completion } from '../../../src/bot.ts';
import type { SettingsDesk } from '../../../src/daily-posts.ts';
import { choicesFrom } from '../completions.ts';
import { askId, dailyId } from '../custom-ids.ts';
import type { Delivery } from '../delivery.ts';
import { renderAnswer, renderSentence, type DiscordMessage, type Style, type View } from '../render.ts';
import { dailyCommandName, isDailySubcommand } from './command.ts';
import { placeProblem } from './place.ts';
import { changesDaily, dailyRequestFor, isDailyRequest } from './request.ts';

export interface DailyCompletion {
  zone(typed: string): readonly Completion[];
  time(typed: string): readonly Completion[];
}

export interface DailyContext {
  /** Null where nothing keeps daily posts. */
  readonly desk: SettingsDesk | null;
  readonly complete: DailyCompletion | null;
  /** The name of the main command. */
  readonly command: string;
  readonly delivery: Delivery;
  /** After that, Discord is told that the answer comes later; it waits three seconds for a word. */
  readonly deferAfterMs: number;
}

type DailyInteraction = ChatInputCommandInteraction | ButtonInteraction;

/** Completions for an option of the command. Never throws. */
export function dailyCompletions(
  complete: DailyCompletion | null,
  option: string,
  typed: string,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  if (complete === null || (option !== 'time' && option !== 'zone')) return [];
  return choicesFrom(() => complete[option](typed));
}

/** Answers the command. Discord itself lets only those use it who may. Never rejects. */
export async function answerDailyCommand(
  interaction: ChatInputCommandInteraction,
  context: DailyContext,
): Promise<void> {
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  const argument = (name: string): string => String(interaction.options.get(name)?.value ?? '');
  // A subcommand of another version of the bot: the desk says what there is.
  const request = isDailySubcommand(subcommand) ? dailyRequestFor(subcommand, argument) : 'daily help';
  await attend(interaction, request, context);
}

/** Answers a button under an answer to the command, if whoever pressed it may use the command. Never rejects. */
export async function answerDailyButton(
  interaction: ButtonInteraction,
  request: string,
  context: DailyContext,
): Promise<void> {
  // Only those who may use the command see a reply of its that is for them alone.
  const isTheirs = interaction.message.flags.has(MessageFlags.Ephemeral);
  if (!isTheirs && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) {
    await say(interaction, 'You need the permission Manage Server for this.', context);
    return;
  }
  await attend(interaction, request, context);
}

async function attend(interaction: DailyInteraction, request: string, context: DailyContext): Promise<void> {
  const { desk, delivery, deferAfterMs } = context;
  const { guildId, channelId } = interaction;
  if (guildId === null) return say(interaction, 'The daily post is for channels of a server.', context);
  if (desk === null) return say(interaction, 'This bot has no daily posts at the moment.', context);
  const typed = `/${dailyCommandName(context.command)}`;
  const handling = desk.handle(
    {
      text: request,
      place: { account: `discord:${interaction.applicationId}`, space: guildId, channel: channelId },
      person: { id: interaction.user.id, name: interaction.user.displayName },
      mayChange: true,
      id: interaction.id,
      typed,
      hasFields: true,
    },
    async () => placeProblem(interaction, `${typed} resume`),
  );
  const isChange = changesDaily(request);
  const quick = await soon(handling, deferAfterMs);
  if (quick === null) {
    const deferred = await delivery.deliver(deferral(interaction, !isChange));
    const answer = await handling;
    // Where our first try had arrived although its answer was lost, the library does not know of it.
    interaction.deferred = true;
    if (deferred) await delivery.deliver(later(interaction, answer ?? nothing, !isChange));
    return;
  }
  const answer = quick.value ?? nothing;
  const hidden = !isChange || answer.kind === 'none';
  await delivery.deliver(reply(interaction, drawing(answer, hidden), hidden));
}

const nothing: Answer = {
  kind: 'none',
  refs: [],
  confidence: 0,
  title: 'That is no request about the daily post',
  blocks: [],
  citations: [],
  followUps: [{ label: 'How the daily post is set up', request: 'daily help' }],
  suggestions: [],
};

/** What a promise resolves to, if it does so within the time; null where it does not. */
async function soon<Value>(work: Promise<Value>, milliseconds: number): Promise<{ value: Value } | null> {
  const done = new AbortController();
  try {
    return await Promise.race([
      work.then((value) => ({ value })),
      sleep(milliseconds, null, { signal: done.signal }),
    ]);
  } finally {
    done.abort();
  }
}

type Draw = (style: Style) => DiscordMessage;

/** Buttons that change something stand only where nobody but the person sees them. */
function drawing(answer: Answer, hidden: boolean): Draw {
  const isSetting = (choice: FollowUp): boolean =>
    answer.suggestions.includes(choice) || isDailyRequest(choice.request);
  const shown = hidden
    ? answer
    : { ...answer, suggestions: [], followUps: answer.followUps.filter((choice) => !isSetting(choice)) };
  const view: Omit<View, 'style'> = {
    // Long answers have no button for their rest: these are not answers of the bot to a question.
    request: '',
    from: 0,
    idOf: (request, choice) => (isSetting(choice) ? dailyId(request) : askId(request)),
  };
  return (style) => renderAnswer(shown, { ...view, style });
}

async function say(interaction: DailyInteraction, sentence: string, context: DailyContext): Promise<void> {
  await context.delivery.deliver(reply(interaction, () => renderSentence(sentence), true));
}

type Sending = Parameters<Delivery['deliver']>[0];

function reply(interaction: DailyInteraction, draw: Draw, hidden: boolean): Sending {
  const send = async (style: Style): Promise<void> => {
    const message = draw(style);
    await interaction.reply({
      ...message,
      flags: hidden ? [message.flags, MessageFlags.Ephemeral] : message.flags,
    });
  };
  return {
    channelId: interaction.channelId,
    send: () => send('container'),
    sendPlainly: () => send('text'),
  };
}

/** Whether the answer is for the person alone has to be said now; the form of the message only later. */
function deferral(interaction: DailyInteraction, hidden: boolean): Sending {
  const send = async (): Promise<void> => {
    await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
  };
  return { channelId: interaction.channelId, send, sendPlainly: send };
}

function later(interaction: DailyInteraction, answer: Answer, hidden: boolean): Sending {
  const draw = drawing(answer, hidden);
  const send = async (style: Style): Promise<void> => {
    await interaction.editReply(draw(style));
  };
  return {
    channelId: interaction.channelId,
    send: () => send('container'),
    sendPlainly: () => send('text'),
  };
}
