/** An answer as a row of pieces: the smallest parts that a message shows whole or not at all. */
import type { Answer, Block, Cited } from '../../src/answers/answer.ts';
import type { Stance } from '../../src/knowledge/schema.ts';
import { splitLines } from '../split-lines.ts';
import { escapeCode, escapeLine, escapeText, oneLine, printable } from './escape.ts';
import { bounds } from './limits.ts';
import { clip } from './sources.ts';

export interface Piece {
  /** Pieces of code that follow each other without being `spaced` are lines of one block of it. */
  readonly type: 'heading' | 'content' | 'code';
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
    .filter((piece) => piece.type === 'code' || piece.text !== '')
    .map((piece) => ({ ...piece, cites: [...new Set(piece.cites)].filter((marker) => known.has(marker)) }));
}

const markersOf = (piece: Piece): string => piece.cites.map((marker) => ` [${marker}]`).join('');

/** A piece as Discord shows it, code without its frame; `text` takes the place of its own text where it is shortened. */
export function showPiece(piece: Piece, text: string = piece.text): string {
  if (piece.type === 'code') return escapeCode(text);
  const markers = markersOf(piece);
  return `${piece.before}${escapeText(text).trim()}${piece.after}${markers}`;
}

/** A piece and what is shown of it. */
export interface Shown {
  readonly piece: Piece;
  readonly text: string;
}

/** The pieces under each other, lines of the same code within one frame. */
export function joinPieces(shown: readonly Shown[]): string {
  return shown
    .map(({ piece, text }, index) => {
      const gap = index === 0 ? '' : piece.spaced ? '\n\n' : '\n';
      if (piece.type !== 'code') return `${gap}${text}`;
      const next = shown[index + 1]?.piece;
      const begins = index === 0 || piece.spaced;
      const ends = next?.type !== 'code' || next.spaced;
      return `${gap}${begins ? piece.before : ''}${text}${ends ? `${piece.after}${markersOf(piece)}` : ''}`;
    })
    .join('');
}

/** Discord colours code of the languages that it knows. */
const fences = { json: '```json\n', bibtex: '```\n', text: '```\n' } as const;

function codePieces({ text, language, cites }: Extract<Block, { type: 'preformatted' }>): readonly Piece[] {
  if (text.trim() === '') return [];
  return splitLines(printable(text), bounds.codePiece, (lines) => escapeCode(lines).length).map(
    (lines, index) => ({
      type: 'code',
      before: fences[language],
      after: '\n```',
      text: lines,
      cites,
      spaced: index === 0,
    }),
  );
}

function piecesOfBlock(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [{ ...line('**', block.text), type: 'heading', after: '**', spaced: true }];
    case 'paragraph':
      return [{ ...line('', ''), text: paragraphText(block.text), cites: block.cites, spaced: true }];
    case 'list':
      return block.items.map((item, index) =>
        listItem(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '- '),
      );
    case 'fields':
      return block.fields.map((field) => listItem(field, `**${escapeLine(field.label)}:** `));
    case 'opinion':
      return [opinionPiece(block)];
    case 'note':
      return [listItem(block, '> ')];
    case 'preformatted':
      return codePieces(block);
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
