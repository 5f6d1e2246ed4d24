/** Fits an answer into one message: whole pieces only, each with its sources, and the truth about what is left out. */
import type { Answer } from '../../src/answers/answer.ts';
import { longestThatFits, shorten, shortenLines } from './shorten.ts';
import { joinPieces, piecesOf, showPiece, type Piece, type Shown } from './pieces.ts';
import { sourceLines, type SourceDetail } from './sources.ts';

export interface Frame {
  /** The most characters that the whole may have. */
  readonly limit: number;
  /** Shown above the pieces; already escaped. */
  readonly head: string;
  /** Shown at the end in any case; already escaped. */
  readonly tail: readonly string[];
  /** Shown at the very end where something is left out; already escaped. */
  readonly shortenedNotice: (left: Left) => string;
}

/** What is left out: the index of the piece to go on with, or null where nothing comes after what was cut. */
export interface Left {
  readonly next: number | null;
}

/** The parts of a message, from top to bottom; a part may be empty. */
export interface Page {
  readonly head: string;
  readonly body: string;
  readonly sources: string;
  readonly tail: string;
  /** Null where nothing is left out. */
  readonly left: Left | null;
}

/** The page as one text. Its length is what is measured; as separate displays the page is a little shorter. */
export function pageText(page: Page): string {
  return [page.head, page.body, page.sources, page.tail].filter((part) => part !== '').join('\n\n');
}

/**
 * The page that begins with piece number `from` of the answer (0 is the first). It is never longer than the limit as
 * long as head, tail and notice together are well below it, and every marker that it shows is explained on it.
 */
export function fitPage(answer: Answer, from: number, frame: Frame): Page {
  const all = piecesOf(answer);
  // A heading that nothing follows says nothing.
  const end = all.findLastIndex(({ type }) => type !== 'heading') + 1;
  const pieces = withFullNames(all.slice(from, end), from);
  const leftAfter = (count: number): Left | null => (from + count < end ? { next: from + count } : null);

  const describe = sourceLines(answer.citations);
  const compose: Compose = (shown, left, detail) => {
    const lines = describe(new Set(shown.flatMap(({ piece }) => piece.cites)), detail);
    const page: Page = {
      head: frame.head,
      body: joinPieces(shown),
      sources: lines.length === 0 ? '' : ['**Sources**', ...lines].join('\n'),
      tail: [...frame.tail, ...(left === null ? [] : [frame.shortenedNotice(left)])].join('\n'),
      left,
    };
    return { page, fits: pageText(page).length <= frame.limit };
  };

  const best = (detail: SourceDetail): Page | null =>
    mostPieces(pieces, frame.limit, (shown) => compose(shown, leftAfter(shown.length), detail));
  const full = best('full');
  if (full !== null && (full.left === null || isWellUsed(full, frame.limit))) return full;
  const compact = best('compact');
  if (compact === null) return full ?? cutFirst(pieces, leftAfter, compose);
  return full === null || nextOf(compact) > nextOf(full) ? compact : full;
}

const nextOf = ({ left }: Page): number => left?.next ?? Infinity;

/** Full sources are worth it where the answer still has as much room as they. */
const isWellUsed = ({ body }: Page, limit: number): boolean => body.length * 2 >= limit;

/** On a page that goes on, nobody is named above the first piece. */
function withFullNames(pieces: readonly Piece[], from: number): readonly Piece[] {
  const [first, ...others] = pieces;
  return first?.beforeOnTop === undefined || from === 0
    ? pieces
    : [{ ...first, before: first.beforeOnTop }, ...others];
}

interface Composed {
  readonly page: Page;
  readonly fits: boolean;
}

type Compose = (shown: readonly Shown[], left: Left | null, detail: SourceDetail) => Composed;

/** The page with the most pieces, all if that can be; it never ends in a heading. Null where not even one piece fits. */
function mostPieces(
  pieces: readonly Piece[],
  limit: number,
  compose: (shown: readonly Shown[]) => Composed,
): Page | null {
  const shown = beginningWithin(pieces, limit).map((piece) => ({ piece, text: showPiece(piece) }));
  if (shown.length === pieces.length) {
    const whole = compose(shown);
    if (whole.fits) return whole.page;
  }
  const counts = shown.flatMap(({ piece }, index) => (piece.type === 'heading' ? [] : [index + 1]));
  const count = longestThatFits(counts, (most) => compose(shown.slice(0, most)).fits);
  return count === null ? null : compose(shown.slice(0, count)).page;
}

/** As many pieces as the limit could hold at best, so that endless ones cost nothing. */
function beginningWithin(pieces: readonly Piece[], limit: number): readonly Piece[] {
  let length = 0;
  const beyond = pieces.findIndex(({ text }) => (length += text.length) > limit);
  return beyond === -1 ? pieces : pieces.slice(0, beyond);
}

/** Not even the first piece fits with its sources: shows the beginning of it, or only says that it is too long. */
function cutFirst(
  pieces: readonly Piece[],
  leftAfter: (count: number) => Left | null,
  compose: Compose,
): Page {
  const index = pieces.findIndex(({ type }) => type !== 'heading');
  const piece = pieces[index];
  const left = { next: leftAfter(index + 1)?.next ?? null };
  const composed = (shown: readonly Shown[]): Composed => compose(shown, left, 'compact');
  if (piece === undefined) return composed([]).page;
  const beginning = (text: string): Composed => composed([{ piece, text: showPiece(piece, text) }]);
  const cut = piece.type === 'code' ? shortenLines : shorten;
  const text = cut(piece.text, (shortened) => beginning(shortened).fits);
  return text === null ? composed([]).page : beginning(text).page;
}
