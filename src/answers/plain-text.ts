/** The complete plain-text form of an answer. Nothing that an answer says is left out of it. */
import type { Answer, Block, Citation, Cited } from './answer.ts';
import { dateInWords } from './dates.ts';

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const stanceWords = { praise: 'in favour', criticism: 'critical', neutral: 'neutral' } as const;

export const marks = (cites: readonly number[]): string =>
  cites.length === 0 ? '' : ` ${cites.map((marker) => `[${marker}]`).join('')}`;

const cited = ({ text, cites }: Cited): string => `${text}${marks(cites)}`;

/** One source as a line, without its marker: who, what, when, where in it, address. */
export function describeCitation({
  author,
  title,
  described,
  publisher,
  date,
  dateInferred,
  locator,
  url,
}: Citation): string {
  const by = author === null ? '' : `${author}, `;
  const when =
    date === null
      ? 'no date shown'
      : dateInferred === true
        ? `no date shown; about ${dateInWords(date)}`
        : dateInWords(date);
  return `${by}${described === true ? title : `“${title}”`}, ${publisher} (${when}), ${locator}.${url === null ? '' : ` ${url}`}`;
}

/** A source among all of an answer: the second time it is named by its first marker only. */
export function describeAmong(citation: Citation, all: readonly Citation[]): string {
  const first = all.find(({ source }) => source === citation.source);
  return first === undefined || first.marker === citation.marker
    ? describeCitation(citation)
    : `As [${first.marker}], ${citation.locator}.`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return ['', block.text];
    case 'paragraph':
    case 'note':
      return [cited(block)];
    case 'list':
      return block.items.map(
        (item, position) => `${block.ordered ? `${(block.start ?? 1) + position}.` : '-'} ${cited(item)}`,
      );
    case 'fields':
      return block.fields.map((field) => `${field.label}: ${cited(field)}`);
    case 'moment':
      return [`${block.label}: ${block.text}`];
    case 'preformatted':
      return [];
    case 'opinion': {
      const quote = block.quote === null ? '' : ` (“${block.quote}”)`;
      const caveat = block.caveat === undefined ? '' : ` (${block.caveat})`;
      const said = `${block.claim}${quote}${caveat}${marks(block.cites)}`;
      const when = block.when === undefined ? '' : `, ${block.when}`;
      const stance = stanceWords[block.stance];
      return block.continues === true
        ? [`  - ${capitalise(stance)}${when}: ${said}`]
        : [`- ${block.speaker}, ${block.role}${when} (${stance}): ${said}`];
    }
  }
}

const tidy = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** A preformatted text stands apart and as it is; the markers come below, so that it can be copied without them. */
function verbatim(text: string, cites: readonly number[]): string {
  const below = marks(cites).trim();
  return below === '' ? text : `${text}\n${below}`;
}

/** The answer as lines of text, with its sources and, for a refusal, what may have been meant. */
export function toPlainText(answer: Answer): string {
  const sections: string[] = [];
  let lines = [answer.title];
  for (const block of answer.blocks) {
    lines.push(...blockLines(block));
    if (block.type !== 'preformatted') continue;
    sections.push(tidy(lines), verbatim(block.text, block.cites));
    lines = [];
  }
  if (answer.suggestions.length > 0) {
    lines.push(
      '',
      `Did you mean: ${answer.suggestions.map(({ label, request }) => (label === request ? label : `${label} (${request})`)).join('; ')}?`,
    );
  }
  if (answer.citations.length > 0) {
    lines.push(
      '',
      'Sources:',
      ...answer.citations.map(
        (citation) => `[${citation.marker}] ${describeAmong(citation, answer.citations)}`,
      ),
    );
  }
  return [...sections, tidy(lines)].filter((section) => section !== '').join('\n\n');
}
