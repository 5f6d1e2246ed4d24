/** Lays parts of an answer out as Slack blocks and, from the same data, as complete plain text. */
import type { types } from '@slack/bolt';
import type { Answer, Citation, FollowUp } from '../../src/answers/answer.ts';
import { splitLines } from '../split-lines.ts';
import { askButton, offered, shareButton, type ButtonFamily, type Shareable } from './buttons.ts';
import { cutText, splitText } from './cut.ts';
import { escapeCode, escapeText, link, plainLine, safeAddress } from './escape.ts';
import { limits } from './limits.ts';
import {
  citationsBehind,
  fence,
  headOf,
  inOrder,
  plainPart,
  sourceDetails,
  sourceTitle,
  tailOf,
  type Part,
} from './parts.ts';

export interface Message {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** What surrounds an answer in one place or another. */
export interface Frame {
  /** A line above the answer, such as where it was shared from. */
  readonly attribution?: string;
  /** The id of the channel that the answer is about, named above it. */
  readonly about?: string;
  /** Adds the button that shows the answer to the whole channel. */
  readonly share?: Shareable;
  /** Whom the buttons ask; the bot without it. */
  readonly family?: ButtonFamily;
}

export const shortenedNote =
  'Shortened to fit into a Slack message. Ask about one part of it to read the rest.';

const didYouMean = 'Did you mean:';
const noAnswer = 'There is nothing to show for this.';

/** One sentence of ours that is no answer. */
export function plainMessage(text: string): Message {
  return { text, blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: false } }] };
}

const mrkdwn = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text: string): types.SectionBlock => ({ type: 'section', text: mrkdwn(text), expand: true });
const context = (text: string): types.ContextBlock => ({ type: 'context', elements: [mrkdwn(text)] });

/** Code in pieces that fit into a section each, every one with its own marks around it. */
function codePieces(part: Part): string[] {
  const tail = escapeText(tailOf(part));
  const room = Math.max(limits.section - fence('').length - tail.length - 1, 16);
  const pieces = splitLines(part.text, room, (text) => escapeCode(text).length).map((text) =>
    fence(escapeCode(text)),
  );
  return tail === '' ? pieces : [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}\n${tail}`];
}

/** One part in pieces that fit into a section each. */
function piecesOf(part: Part): string[] {
  const head = headOf(part);
  const tail = escapeText(tailOf(part));
  const gap = tail === '' ? '' : ' ';
  const room = Math.max(limits.section - head.length - tail.length - 1, 16);
  const [first = '', ...others] = splitText(part.text, room).map(escapeText);
  const last = others.pop();
  if (last === undefined) return [`${head}${first}${gap}${tail}`.trim()];
  return [`${head}${first}`.trim(), ...others, `${last}${gap}${tail}`.trim()];
}

/** Joins pieces into as few texts of at most `room` characters as their order allows. */
function pack(pieces: readonly { readonly text: string; readonly gap: string }[], room: number): string[] {
  const packed: string[] = [];
  for (const { text, gap } of pieces) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + gap.length + text.length <= room) {
      packed[packed.length - 1] = `${last}${gap}${text}`;
    } else packed.push(text);
  }
  return packed;
}

const placeOf = ({ style }: Part): 'note' | 'code' | 'text' =>
  style === 'note' || style === 'code' ? style : 'text';

/** Texts of neighbouring parts, packed; an item follows the one before it without an empty line. */
function packParts(parts: readonly Part[], room: number): string[] {
  const pieces = parts.flatMap((part, index) => {
    const before = parts[index - 1]?.style;
    const follows =
      before !== undefined && (part.style === 'next' || (part.style === 'item' && before !== 'paragraph'));
    return piecesOf(part).map((text, piece) => ({ text, gap: piece > 0 ? ' ' : follows ? '\n' : '\n\n' }));
  });
  return pack(pieces, room);
}

/** Neighbouring parts share blocks: notes stand in context blocks, the rest in sections, code in some of its own. */
function bodyBlocks(parts: readonly Part[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  const places = parts.map(placeOf);
  for (let start = 0; start < parts.length;) {
    const place = places[start];
    let end = start;
    while (end < parts.length && places[end] === place) end += 1;
    const run = parts.slice(start, end);
    if (place === 'code') blocks.push(...run.flatMap(codePieces).map(section));
    else if (place === 'note') blocks.push(...packParts(run, limits.contextText).map(context));
    else blocks.push(...packParts(run, limits.section).map(section));
    start = end;
  }
  return blocks;
}

function sourceLine(citation: Citation): string {
  const details = escapeText(sourceDetails(citation));
  const title = link(citation.url, sourceTitle(citation));
  return `[${citation.marker}] ${title}${details === '' ? '' : `, ${details}`}`;
}

function plainSource(citation: Citation): string {
  const address = citation.url === null ? null : safeAddress(citation.url);
  return [sourceTitle(citation), sourceDetails(citation), address ?? '']
    .filter((text) => text !== '')
    .join(', ')
    .replace(/^/, `[${citation.marker}] `);
}

function actions(buttons: readonly types.Button[]): types.KnownBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}

const plainChoices = (choices: readonly FollowUp[]): string =>
  choices.map(({ label, request }) => `• ${label} (${request})`).join('\n');

/** What of an answer is the same however many of its parts are shown. */
export interface Card {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly suggestions: readonly FollowUp[];
  readonly followUps: readonly FollowUp[];
  readonly share: types.Button | null;
  readonly family: ButtonFamily;
  readonly attribution: string;
  /** Slack's mark-up for a channel, or nothing. */
  readonly about: string;
}

export function cardOf(answer: Answer, frame: Frame): Card {
  return {
    title: cutText(plainLine(answer.title), limits.header),
    citations: inOrder(answer.citations),
    suggestions: offered(answer.suggestions),
    followUps: offered(answer.followUps),
    share: frame.share === undefined ? null : shareButton(frame.share),
    family: frame.family ?? 'ask',
    attribution: frame.attribution ?? '',
    about: /^[A-Z0-9]+$/.test(frame.about ?? '') ? `<#${frame.about}>` : '',
  };
}

function renderBlocks(card: Card, parts: readonly Part[], sources: readonly Citation[], shortened: boolean) {
  const { title, suggestions, share, family, attribution, about } = card;
  const choices = suggestions.map((each, index) => askButton(each, index, family));
  const nextButtons = card.followUps.map((each, index) => askButton(each, choices.length + index, family));
  const blocks: types.KnownBlock[] = [];
  if (attribution !== '') blocks.push(context(escapeText(attribution)));
  if (about !== '') blocks.push(context(about));
  if (title !== '') blocks.push({ type: 'header', text: { type: 'plain_text', text: title, emoji: false } });
  blocks.push(...bodyBlocks(parts));
  if (shortened) blocks.push(context(shortenedNote));
  const lines = ['*Sources*', ...sources.map(sourceLine)].map((text) => ({ text, gap: '\n' }));
  if (sources.length > 0) blocks.push(...pack(lines, limits.contextText).map(context));
  if (choices.length > 0) blocks.push(context(didYouMean), ...actions(choices));
  blocks.push(...actions(share === null ? nextButtons : [...nextButtons, share]));
  return blocks.length === 0 ? [section(noAnswer)] : blocks;
}

function renderText(
  card: Card,
  parts: readonly Part[],
  sources: readonly Citation[],
  shortened: boolean,
): string {
  const { title, suggestions, followUps, attribution } = card;
  const paragraphs = [
    attribution,
    title,
    parts.map(plainPart).join('\n'),
    shortened ? shortenedNote : '',
    sources.length === 0 ? '' : ['Sources:', ...sources.map(plainSource)].join('\n'),
    suggestions.length === 0 ? '' : `${didYouMean}\n${plainChoices(suggestions)}`,
    followUps.length === 0 ? '' : `Ask next:\n${plainChoices(followUps)}`,
  ];
  return escapeText(paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n')) || noAnswer;
}

/**
 * Lays out the given parts with the sources behind them; `shortened` says so to the reader, and leaves out the
 * sources of what is not shown. Says nothing about whether the result fits: see `fitAnswer`.
 */
export function renderParts(card: Card, parts: readonly Part[], shortened: boolean): Message {
  const sources = shortened ? citationsBehind(parts, card.citations) : card.citations;
  return {
    text: [card.about, renderText(card, parts, sources, shortened)].filter(Boolean).join('\n'),
    blocks: renderBlocks(card, parts, sources, shortened),
  };
}
