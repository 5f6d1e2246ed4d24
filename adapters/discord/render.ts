/**
 * An answer as a Discord message.
 *
 * Commands and buttons are answered with a container of text displays: the person is looking, it holds 4,000 characters
 * instead of 2,000, and neither the reader's "hide embeds" setting nor a missing Embed Links permission can hide it.
 * Mentions and direct messages get plain content, because notifications of containers are empty; only an answer that
 * content cannot hold becomes a container there too. Embeds are never used. The text-only form is for the case that
 * Discord refuses the others.
 */
import {
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { Answer, FollowUp } from '../../src/answers/answer.ts';
import { oncePerAnswer } from '../per-answer.ts';
import { choicesOf, marked, restButton, rowsOf, type ButtonRow, type IdOf } from './buttons.ts';
import { askId, fingerprintOf, restId } from './custom-ids.ts';
import { escapeLine, oneLine } from './escape.ts';
import { fitPage, pageText, type Left, type Page } from './fit.ts';
import { bounds, limits } from './limits.ts';
import { clip, clipped } from './sources.ts';

export interface DiscordMessage {
  readonly content?: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
}

export type Style = 'container' | 'plain' | 'text';

export interface View {
  readonly style: Style;
  /** What was asked, so that a button can show the rest of a long answer. */
  readonly request: string;
  /** The piece to begin with; 0 shows the answer from its beginning. */
  readonly from: number;
  /** What stands behind the buttons; questions where it is left out. */
  readonly idOf?: IdOf;
  /** The key of a daily post, which one of its buttons shows in every style. */
  readonly key?: string;
}

const frenchBlue = 0x1f4e9e;
const nothingToShow = 'There is nothing to show for this.';

/** The answer to a command where one message holds all of it, so that it does not matter in which words it was asked for. */
const wholeContainer = oncePerAnswer((answer): { readonly message: DiscordMessage | null } => {
  const view: View = { style: 'container', request: '', from: 0 };
  const drawn = containerPage(answer, view);
  return { message: drawn.page.left === null ? containerOf(drawn) : null };
});

/**
 * Renders an answer. The message obeys all limits, pings nobody and shows no preview of any link. It may be given again, so nobody may
 * change it.
 */
export function renderAnswer(answer: Answer, view: View): DiscordMessage {
  if (view.style === 'container') return container(answer, view);
  const plain = plainPage(answer, view);
  if (view.style === 'plain' && plain.page.left !== null) return container(answer, view);
  return {
    content: filled(pageText(plain.page)),
    components: plain.rows,
    flags: MessageFlags.SuppressEmbeds,
  };
}

/** A sentence of our own as a message. */
export function renderSentence(sentence: string): DiscordMessage {
  return { content: escapeLine(sentence), components: [], flags: MessageFlags.SuppressEmbeds };
}

interface Drawn {
  readonly page: Page;
  readonly rows: readonly ButtonRow[];
}

function plainPage(answer: Answer, view: View): Drawn {
  return draw(answer, view, limits.content, (title) => `**${title}**`);
}

function containerPage(answer: Answer, view: View): Drawn {
  return draw(answer, view, limits.textDisplays, (title) => `### ${title}`);
}

function container(answer: Answer, view: View): DiscordMessage {
  const isUsual = view.from === 0 && view.idOf === undefined && view.key === undefined;
  const whole = isUsual && Object.isFrozen(answer) ? wholeContainer(answer).message : null;
  return whole ?? containerOf(containerPage(answer, view));
}

function containerOf({ page, rows }: Drawn): DiscordMessage {
  const main = [page.head, page.body].filter((part) => part !== '').join('\n');
  const small = [page.sources, page.tail].filter((part) => part !== '').join('\n\n');
  const parts: APIComponentInContainer[] = [textDisplay(filled(main))];
  if (small !== '') {
    parts.push(
      { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
      textDisplay(small),
    );
  }
  return {
    components: [
      { type: ComponentType.Container, accent_color: frenchBlue, components: [...parts, ...rows] },
    ],
    flags: MessageFlags.IsComponentsV2,
  };
}

function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

function filled(text: string): string {
  return text === '' ? nothingToShow : text;
}

function draw(answer: Answer, view: View, limit: number, mark: (title: string) => string): Drawn {
  const textOnly = view.style === 'text';
  const { buttons, unplaced } = choicesOf([...answer.suggestions, ...answer.followUps], view.idOf ?? askId);
  // A button asks for the rest by the request, looked at once; longer than Discord sends it, it is none that would fit.
  const request = view.request.length > limits.option ? '' : oneLine(view.request);
  const restOf = (left: Left): string | null =>
    // An answer of the day or of chance is another one when it is asked for again.
    left.next === null || textOnly || answer.kind === 'daily'
      ? null
      : restId(left.next, fingerprintOf(answer), request);
  const title = escapeLine(clip(oneLine(answer.title), bounds.title));
  const page = fitPage(answer, view.from, {
    limit,
    head: title === '' ? '' : mark(view.from === 0 ? title : `${title} (continued)`),
    tail: choiceLines(answer.suggestions, textOnly ? answer.followUps : unplaced),
    shortenedNotice: (left) =>
      restOf(left) === null
        ? '-# Shortened to fit into one message. Ask about one part of it to read more.'
        : '-# Shortened to fit into one message. Press “Show the rest” to read on.',
  });
  const id = page.left === null ? null : restOf(page.left);
  const shown = view.key === undefined ? buttons : marked(buttons, view.key);
  // Discord finds fault with something, but a post without its key could not be found again.
  if (textOnly) return { page, rows: rowsOf(view.key === undefined ? [] : marked([], view.key)) };
  return { page, rows: rowsOf([...(id === null ? [] : [restButton(id)]), ...shown]) };
}

/** Near matches are part of the answer, so the text names them; follow-ups only where no button does. */
function choiceLines(suggestions: readonly FollowUp[], followUps: readonly FollowUp[]): readonly string[] {
  const lines = [
    ...section('**Did you mean**', suggestions, ({ label }) => label),
    ...section(
      '**Ask next**',
      followUps.filter((followUp) => !suggestions.includes(followUp)),
      ({ request }) => request,
    ),
  ];
  let room: number = bounds.extraLines;
  return lines.filter((line) => (room -= line.length + 1) >= 0);
}

function section(
  heading: string,
  choices: readonly FollowUp[],
  textOf: (choice: FollowUp) => string,
): readonly string[] {
  const lines = choices.map((choice) => clipped(textOf(choice), bounds.extraLine)).filter(Boolean);
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
}
