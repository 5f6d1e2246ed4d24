/** An answer as a row of pieces: the smallest parts that a message shows whole or not at all. */
import type { Answer, Block, Cited } from '../../src/answers/answer.ts';
import type { Stance } from '../../src/knowledge/schema.ts';
import { escapeLine, escapeText, oneLine, printable } from './escape.ts';
import { bounds } from './limits.ts';
import { clip } from './sources.ts';

export interface Piece {
  readonly type: 'heading' | 'content';
  /** Mark-up of ours before and after the text, safe to show. */
  readonly before: string;
  /** The same where nothing of the answer stands above it on the page. */
  readonly beforeOnTop?: string;
  readonly after: string;
  /** The text as it came, not yet escaped. */
  readonly text: string;
  /** Markers of the citations that carry it. */
  readonly cites: readonly number[];
  /** Whether a blank line stands before it. */
  readonly spaced: boolean;
}

const stanceNames: Readonly<Record<Stance, string>> = {
  praise: 'Praise',
  criticism: 'Criticism',
  neutral: 'Neutral',
};

/** The pieces of an answer in their order; markers without a citation are left out. */
export function piecesOf(answer: Answer): readonly Piece[] {
  const known = new Set(answer.citations.map((citation) => citation.marker));
  return answer.blocks
    .flatMap(piecesOfBlock)
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, cites: [...new Set(piece.cites)].filter((marker) => known.has(marker)) }));
}

/** A piece as Discord shows it; `text` takes the place of its own text where it is shortened. */
export function showPiece(piece: Piece, text: string = piece.text): string {
  const markers = piece.cites.map((marker) => ` [${marker}]`).join('');
  return `${piece.before}${escapeText(text).trim()}${piece.after}${markers}`;
}

function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [{ ...line('**', block.text), type: 'heading', after: '**', spaced: true }];
    case 'paragraph':
      return [{ ...line('', ''), text: paragraphText(block.text), cites: block.cites, spaced: true }];
    case 'list':
      return block.items.map((item, index) => listItem(item, block.ordered ? `${index + 1}. ` : '- '));
    case 'fields':
      return block.fields.map((field) => listItem(field, `**${escapeLine(field.label)}:** `));
    case 'opinion':
      return [opinionPiece(block)];
    case 'note':
      return [listItem(block, '> ')];
    case 'moment': {
      const seconds = Math.floor(Date.parse(block.at) / 1000);
      // Discord shows these in the time zone of whoever reads them.
      const own = Number.isFinite(seconds) ? ` – <t:${seconds}:F>, <t:${seconds}:R>` : '';
      return [
        { ...line(`**${escapeLine(clip(oneLine(block.label), bounds.title))}:** `, block.text), after: own },
      ];
    }
  }
}

type OpinionBlock = Extract<Block, { type: 'opinion' }>;

/** Named right above, a speaker need not be named again, unless what stands above is on the page before. */
function opinionPiece(block: OpinionBlock): Piece {
  const role = escapeLine(block.role);
  const when = block.when === undefined ? '' : `, ${escapeLine(block.when)}`;
  const stance = `${stanceNames[block.stance]}${when}: `;
  const full = `- **${escapeLine(block.speaker)}**${role === '' ? '' : ` (${role})`} · ${stance}`;
  const quote = block.quote === null ? '' : ` “${escapeLine(block.quote)}”`;
  const caveat = block.caveat === undefined ? '' : ` (${escapeLine(block.caveat)})`;
  return {
    ...line(full, block.claim),
    ...(block.continues === true ? { before: `  - ${stance}`, beforeOnTop: full } : {}),
    after: `${quote}${caveat}`,
    cites: block.cites,
  };
}

function listItem(item: Cited, before: string): Piece {
  return { ...line(before, item.text), cites: item.cites };
}

function line(before: string, text: string): Piece {
  return {
    type: 'content',
    before,
    after: '',
    text: printable(text).replace(/\s+/g, ' ').trim(),
    cites: [],
    spaced: false,
  };
}

/** A paragraph may hold line ends, but no gaps of several lines. */
function paragraphText(text: string): string {
  return printable(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[\s]*/g, '\n')
    .trim();
}
