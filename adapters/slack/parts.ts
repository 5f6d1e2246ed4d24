/** An answer as a flat list of parts, each of which can be shown, cut or left out without touching the others. */
import type { Answer, Block, Citation, Cited } from '../../src/answers/answer.ts';
import type { Stance } from '../../src/knowledge/schema.ts';
import { splitLines } from '../split-lines.ts';
import { cutText } from './cut.ts';
import { clean, escapeCode, escapeText, printable, unfenced } from './escape.ts';
import { house, limits } from './limits.ts';

/** `next` is a paragraph that belongs to the one before. */
export type PartStyle = 'heading' | 'paragraph' | 'next' | 'item' | 'note' | 'code';

export interface Part {
  readonly style: PartStyle;
  /** Shown in bold in front of the text. */
  readonly strong: string;
  /** Shown between the two. */
  readonly lead: string;
  readonly text: string;
  /** Word for word, shown in quotation marks behind the text. */
  readonly quote: string;
  /** In brackets behind both. */
  readonly caveat: string;
  readonly cites: readonly number[];
  /** Lines of code behind the text that are not shown. */
  readonly linesLeft: number;
}

const stanceWords: Readonly<Record<Stance, string>> = {
  praise: 'praise',
  criticism: 'criticism',
  neutral: 'neutral',
};

/** More than any message holds: a text beyond it is cut anyway, so the rest need not be carried along. */
const mostText = limits.allBlocks + 1_000;

/** What stands for a run of blanks and line ends. */
function gapFor(run: string): string {
  if (!run.includes('\n')) return ' ';
  return run.indexOf('\n') === run.lastIndexOf('\n') ? '\n' : '\n\n';
}

/** Two blanks or line ends in a row, or another kind of blank. */
const untidy = /\s{2}|[^\S\n ]/;

/** Blanks, line ends and empty lines, one of each at most. */
function tidy(text: string): string {
  const cleaned = clean(text);
  return (untidy.test(cleaned) ? cleaned.replace(/\s+/g, gapFor) : cleaned).slice(0, mostText);
}

const name = (text: string): string => cutText(tidy(text).replace(/\s+/g, ' '), house.lead);

function part(style: PartStyle, cited: Cited, strong = '', lead = ''): Part {
  const text = tidy(cited.text);
  return { style, strong, lead, text, quote: '', caveat: '', cites: cited.cites, linesLeft: 0 };
}

type OpinionBlock = Extract<Block, { type: 'opinion' }>;

/** "Name, role, date (stance)" above the claim; below what the same person said before, only what differs. */
function partOfOpinion(block: OpinionBlock): Part {
  const role = block.role.trim() === '' ? '' : `, ${name(block.role)}`;
  const when = block.when === undefined ? '' : `, ${name(block.when)}`;
  const stance = stanceWords[block.stance];
  const said = { text: block.claim, cites: block.cites };
  const head =
    block.continues === true
      ? part('next', said, '', `• (${stance}${when}) `)
      : part('paragraph', said, name(block.speaker), `${role}${when} (${stance})\n`);
  return {
    ...head,
    quote: block.quote === null ? '' : name(block.quote),
    caveat: block.caveat === undefined ? '' : name(block.caveat),
  };
}

const lineCount = (text: string): number => text.split('\n').length;

/** Lines of one width, with blanks and empty lines as they are. */
function codePart(cited: Cited): Part {
  const text = printable(cited.text);
  const whole = { ...part('code', { ...cited, text: '' }), text: text.trim() === '' ? '' : text };
  return text.length > mostText ? cutPart(whole, mostText) : whole;
}

/** The beginning of a part in at most `room` characters once escaped: whole lines of code, or sentences or words. */
export function cutPart(each: Part, room: number): Part {
  if (each.style !== 'code') return { ...each, text: cutText(each.text, room), quote: '' };
  const text = splitLines(each.text, room, (lines) => escapeCode(lines).length)[0] ?? '';
  return { ...each, text, linesLeft: each.linesLeft + lineCount(each.text) - lineCount(text) };
}

function partsOfBlock(block: Block): Part[] {
  switch (block.type) {
    case 'heading':
      return [part('heading', { text: '', cites: [] }, name(block.text))];
    case 'paragraph':
      return [part('paragraph', block)];
    case 'note':
      return [part('note', block)];
    case 'list':
      return block.items.map((item, index) =>
        part('item', item, '', block.ordered ? `${(block.start ?? 1) + index}. ` : '• '),
      );
    case 'fields':
      return block.fields.map((field) => part('item', field, `${name(field.label)}:`, ' '));
    case 'moment':
      return [part('paragraph', { text: block.text, cites: [] }, `${name(block.label)}:`, ' ')];
    case 'opinion':
      return [partOfOpinion(block)];
    case 'preformatted':
      return [codePart(block)];
    default: {
      const unknown: never = block;
      return unknown;
    }
  }
}

const isFilled = (each: Part): boolean => each.text !== '' || each.quote !== '' || each.style === 'heading';

/** The parts of an answer in order. Markers without a citation behind them are left out. */
export function partsOf(answer: Answer): Part[] {
  const known = new Set(answer.citations.map((citation) => citation.marker));
  return answer.blocks
    .flatMap(partsOfBlock)
    .filter((each) => isFilled(each) && (each.style !== 'heading' || each.strong !== ''))
    .map((each) => ({ ...each, cites: [...new Set(each.cites)].filter((marker) => known.has(marker)) }));
}

/** What stands behind the text: the quotation, the caveat and the markers of the sources. */
export function tailOf(each: Part): string {
  const quote = each.quote === '' ? '' : `${each.text === '' ? '' : ' '}“${each.quote}”`;
  const caveat = each.caveat === '' ? '' : ` (${each.caveat})`;
  const markers = each.cites.map((marker) => `[${marker}]`).join('');
  if (each.style === 'code') return [leftOut(each.linesLeft), markers].filter(Boolean).join(' ');
  return `${quote}${caveat}${markers === '' ? '' : ` ${markers}`}`;
}

const leftOut = (lines: number): string =>
  lines === 0 ? '' : `… and ${lines} more line${lines === 1 ? '' : 's'}`;

/** The marks around a block of code, with the line ends within. */
export const fence = (code: string): string => `\`\`\`\n${code}\n\`\`\``;

/** What stands in front of the text, in mrkdwn. An asterisk within would end the bold, so it is left out there. */
export function headOf(each: Part): string {
  const strong = escapeText(each.strong.replaceAll('*', '')).trim();
  return (strong === '' ? '' : `*${strong}*`) + escapeEdges(each.lead);
}

/** Escapes without trimming: a lead ends in the blank that parts it from the text. */
function escapeEdges(text: string): string {
  const inner = text.trim();
  return inner === '' ? text : text.replace(inner, () => escapeText(inner));
}

/** One part as plain text, not yet escaped. */
export function plainPart(each: Part): string {
  if (each.style === 'code') return [fence(unfenced(each.text)), tailOf(each)].filter(Boolean).join('\n');
  return `${each.strong}${each.lead}${each.text}${tailOf(each)}`;
}

const detail = (text: string): string => cutText(clean(text).replace(/\s+/g, ' '), house.sourceDetail);

/** A date that the source does not show is not given as one of its own. */
const dateOf = ({ date, dateInferred }: Citation): string =>
  date !== null && dateInferred === true ? `no date shown; about ${date}` : (date ?? '');

/** "Title", publisher, author, date – where in the source. */
export function sourceDetails(citation: Citation): string {
  const origin = [citation.publisher, citation.author ?? '', dateOf(citation)].map(detail);
  const locator = detail(citation.locator);
  const known = origin.filter((text) => text !== '').join(', ');
  return [known, locator].filter((text) => text !== '').join(' – ');
}

/** The title of a source, short enough for a line. */
export function sourceTitle(citation: Citation): string {
  const title = cutText(clean(citation.title).replace(/\s+/g, ' '), house.sourceTitle);
  return title === '' ? citation.source : title;
}

/** Citations in the order of their markers, each marker once. */
export function inOrder(citations: readonly Citation[]): Citation[] {
  const first = new Map<number, Citation>();
  for (const citation of citations) if (!first.has(citation.marker)) first.set(citation.marker, citation);
  return [...first.values()].toSorted((a, b) => a.marker - b.marker);
}

/** The citations that carry the given parts, and no others. */
export function citationsBehind(parts: readonly Part[], citations: readonly Citation[]): Citation[] {
  const shown = new Set(parts.flatMap((each) => each.cites));
  return citations.filter((each) => shown.has(each.marker));
}
