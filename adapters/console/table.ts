/** Rows of short texts as lines with aligned columns. */
import { displayWidth, graphemes } from './display-width.ts';
import { safeLine } from './safe-text.ts';
import { wrap } from './wrap.ts';

const gap = '  ';

/** Room for the last cell, as far as the table is wide enough; the cells before it are cut where they leave less. */
const leastOfLast = 30;

function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let shown = '';
  for (const grapheme of graphemes(text)) {
    if (displayWidth(shown + grapheme) > columns - 1) break;
    shown += grapheme;
  }
  return `${shown}…`;
}

const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)));

/** Takes from the widest columns until all of them together take no more than `room`. */
function narrowed(widths: readonly number[], room: number): readonly number[] {
  for (let most = Math.max(0, ...widths); most > 1; most -= 1) {
    const cutTo = widths.map((columns) => Math.min(columns, most));
    if (cutTo.reduce((sum, columns) => sum + columns, 0) <= room) return cutTo;
  }
  return widths.map(() => 1);
}

/** Takes rows of equally many cells, the headings first, and returns lines of at most `width` columns. The last cell wraps. */
export function tableLines(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const safe = rows.map((row) => row.map(safeLine));
  const columns = Math.max(0, (safe[0]?.length ?? 0) - 1);
  const natural = Array.from({ length: columns }, (_, column) =>
    Math.max(...safe.map((row) => displayWidth(row[column] ?? ''))),
  );
  const last = Math.max(...safe.map((row) => displayWidth(row.at(-1) ?? '')));
  const room = width - Math.min(last, leastOfLast, Math.floor(width / 3)) - columns * gap.length;
  const widths = narrowed(natural, room);
  return safe.flatMap((row) => {
    const first = widths.map((most, column) => pad(cut(row[column] ?? '', most), most) + gap).join('');
    return wrap(row.at(-1) ?? '', width, { first, rest: ' '.repeat(displayWidth(first)) });
  });
}
