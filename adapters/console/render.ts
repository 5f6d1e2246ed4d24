/** An answer as text for a terminal of a given width. */
import type { Answer, Block, Citation, Cited, FollowUp } from '../../src/answers/answer.ts';
import { describeAmong, describeCitation, marks } from '../../src/answers/plain-text.ts';
import { displayWidth } from './display-width.ts';
import { safeLine, safeText } from './safe-text.ts';
import type { Screen } from './screen.ts';
import { emphasise } from './style.ts';
import { wrap } from './wrap.ts';

type Lines = readonly string[];

const stanceWords = { praise: 'in favour', criticism: 'critical', neutral: 'neutral' } as const;

/** "Text [1][3]": the markers name the citations below. */
function withMarkers(text: string, cites: readonly number[]): string {
  return `${safeText(text)}${marks(cites)}`;
}

function hanging(prefix: string): { first: string; rest: string } {
  return { first: prefix, rest: ' '.repeat(displayWidth(prefix)) };
}

function listLines({ items, ordered, start = 1 }: Extract<Block, { type: 'list' }>, width: number): Lines {
  const last = String(start + items.length - 1).length;
  return items.flatMap((item, index) => {
    const prefix = ordered ? `${String(start + index).padStart(last)}. ` : '- ';
    return wrap(withMarkers(item.text, item.cites), width, hanging(prefix));
  });
}

function opinionLines(block: Extract<Block, { type: 'opinion' }>, screen: Screen): Lines {
  const indent = { first: '  ', rest: '  ' };
  const role = block.role === '' ? '' : `, ${safeLine(block.role)}`;
  const when = block.when === undefined ? '' : `, ${safeLine(block.when)}`;
  const stance = stanceWords[block.stance];
  const quote = block.quote === null ? '' : ` “${safeLine(block.quote)}”`;
  const caveat = block.caveat === undefined ? '' : ` (${safeLine(block.caveat)})`;
  const said = withMarkers(`${block.claim}${quote}${caveat}`, block.cites);
  // Named right above: what is said next hangs below it.
  if (block.continues === true)
    return wrap(`(${stance}${when}) ${said}`, screen.width, { first: '- ', rest: '  ' });
  const speaker = wrap(`${safeLine(block.speaker)}${role}${when} (${stance})`, screen.width, {
    first: '',
    rest: '  ',
  });
  return [
    ...speaker.map((line) => emphasise(line, 'bold', screen.colour)),
    ...wrap(said, screen.width, indent),
  ];
}

/** Not wrapped, so that it can be copied; the markers come below for the same reason. */
function verbatimLines({ text, cites }: Cited): Lines {
  const markers = marks(cites).trim();
  return [...safeText(text).split('\n'), ...(markers === '' ? [] : [markers])];
}

function blockLines(block: Block, screen: Screen): Lines {
  switch (block.type) {
    case 'heading':
      return wrap(safeLine(block.text), screen.width).map((line) => emphasise(line, 'bold', screen.colour));
    case 'paragraph':
    case 'note':
      return wrap(withMarkers(block.text, block.cites), screen.width);
    case 'list':
      return listLines(block, screen.width);
    case 'fields':
      return block.fields.flatMap((field) =>
        wrap(withMarkers(`${safeLine(field.label)}: ${field.text}`, field.cites), screen.width, {
          first: '',
          rest: '  ',
        }),
      );
    case 'moment':
      return wrap(safeLine(`${block.label}: ${block.text}`), screen.width);
    case 'opinion':
      return opinionLines(block, screen);
    case 'preformatted':
      return verbatimLines(block);
  }
}

/** The source as everywhere, but its address on a line of its own, where it can be copied whole. */
function citationLines(citation: Citation, all: readonly Citation[], width: number): Lines {
  const indent = hanging(`[${citation.marker}] `);
  const isFirst = all.find(({ source }) => source === citation.source)?.marker === citation.marker;
  const described = isFirst ? describeCitation({ ...citation, url: null }) : describeAmong(citation, all);
  const lines = wrap(safeLine(described), width, indent);
  if (citation.url === null || !isFirst) return lines;
  return [...lines, ...wrap(safeLine(citation.url), width, { first: indent.rest, rest: indent.rest })];
}

/** Each request as a person would type it, beside what it leads to. */
function requestLines(requests: readonly FollowUp[], screen: Screen): Lines {
  const typed = requests.map(({ request }) => safeLine(request));
  const column = Math.min(Math.max(...typed.map(displayWidth)), Math.floor(screen.width / 2) - 4);
  return requests.flatMap(({ label }, index) => {
    const request = typed[index] ?? '';
    const shown = `  ${emphasise(request, 'bold', screen.colour)}`;
    const meaning = safeLine(label);
    if (meaning.toLowerCase() === request.toLowerCase()) return [shown];
    const padding = ' '.repeat(Math.max(0, column - displayWidth(request)) + 2);
    if (displayWidth(request) > column)
      return [shown, ...wrap(meaning, screen.width, { first: '      ', rest: '      ' })];
    const indent = ' '.repeat(column + 4);
    const [first = '', ...rest] = wrap(meaning, screen.width, { first: indent, rest: indent });
    return [`${shown}${padding}${first.trimStart()}`, ...rest];
  });
}

/** Paragraphs stand apart; what several people said stands together. */
function joinBlocks(blocks: readonly Block[], screen: Screen): Lines {
  return blocks.flatMap((block, index) => {
    const lines = blockLines(block, screen);
    const together =
      index === 0 ||
      blocks[index - 1]?.type === 'heading' ||
      (block.type === 'opinion' && blocks[index - 1]?.type === 'opinion');
    return together ? lines : ['', ...lines];
  });
}

/** Takes an answer and returns it as lines for `screen`, each ended by `\n`. No control character comes from the answer. */
export function renderAnswer(answer: Answer, screen: Screen): string {
  const title = safeLine(answer.title);
  const sections: Lines[] = [];
  if (title !== '')
    sections.push(wrap(title, screen.width).map((line) => emphasise(line, 'bold', screen.colour)));
  if (answer.blocks.length > 0) sections.push(joinBlocks(answer.blocks, screen));
  if (answer.suggestions.length > 0)
    sections.push(['Did you mean:', ...requestLines(answer.suggestions, screen)]);
  if (answer.citations.length > 0) {
    const sources = answer.citations.flatMap((citation) =>
      citationLines(citation, answer.citations, screen.width),
    );
    sections.push(['Sources:', ...sources].map((line) => emphasise(line, 'dim', screen.colour)));
  }
  if (answer.followUps.length > 0)
    sections.push(['You can go on with:', ...requestLines(answer.followUps, screen)]);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
