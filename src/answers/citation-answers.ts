/** The sources behind an answer as citations to paste. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { citationStyles, styleNames, stylesInWords, type CitationStyle } from '../citation-styles.ts';
import { isReference, type Reference } from '../knowledge/reference.ts';
import type { Query } from '../questions/query.ts';
import type { Answer, Block, Citation, Cited, FollowUp } from './answer.ts';
import { citeRequests } from './cite-requests.ts';
import { blocksOf, recordsIn } from './citing/cite.ts';
import { answerHelp } from './help-answers.ts';
import { inParts, noSuchPart } from './list-parts.ts';
import { distinct, longestRequest } from './requests.ts';
import { mostFollowUps } from './parts.ts';

type CitationsQuery = Extract<Query, { kind: 'citations' }>;

const longestTitle = 200;

/**
 * What a chat shows at once, in characters: of a part with the lines of its sources, and of a block in it. A block that is longer would be
 * broken by the platform, in the middle of a record.
 */
const most = { part: 7_500, block: 1_400, sourceLine: 60 } as const;

/** The places in the document that was named come before all others, and the markers follow. */
function withFirst(
  citations: readonly Citation[],
  first: Reference<'source'> | undefined,
): readonly Citation[] {
  if (first === undefined) return citations;
  return [
    ...citations.filter(({ source }) => source === first),
    ...citations.filter(({ source }) => source !== first),
  ].map((citation, index) => ({ ...citation, marker: index + 1 }));
}

/** About as long as the line that names the place below the answer. */
const lineLength = ({ title, publisher, author, locator, url }: Citation): number =>
  most.sourceLine +
  [title, publisher, author, locator, url].reduce((sum, text) => sum + (text?.length ?? 0), 0);

interface Part {
  readonly records: readonly Cited[];
  /** The number of the first record. */
  readonly start: number;
}

/** The records in parts that a chat shows whole, each with the lines of its sources. */
function partsOf(records: readonly Cited[], citations: readonly Citation[]): readonly Part[] {
  const parts: { readonly records: Cited[]; readonly start: number }[] = [];
  let used = 0;
  for (const [index, record] of records.entries()) {
    const lines = citations.filter(({ marker }) => record.cites.includes(marker)).map(lineLength);
    const length = lines.reduce((sum, line) => sum + line, record.text.length);
    used += length;
    const last = parts.at(-1);
    if (last !== undefined && used <= most.part) last.records.push(record);
    else {
      parts.push({ records: [record], start: index + 1 });
      used = length;
    }
  }
  return parts;
}

/** The citations of some records, and these with the markers that are left. */
function renumbered(
  records: readonly Cited[],
  citations: readonly Citation[],
): { readonly records: readonly Cited[]; readonly citations: readonly Citation[] } {
  const cited = new Set(records.flatMap(({ cites }) => cites));
  const left = citations.filter(({ marker }) => cited.has(marker));
  const markers = new Map(left.map(({ marker }, index) => [marker, index + 1]));
  return {
    records: records.map(({ text, cites }) => ({
      text,
      cites: cites.flatMap((marker) => markers.get(marker) ?? []),
    })),
    citations: left.map((citation, index) => ({ ...citation, marker: index + 1 })),
  };
}

/** Words about the citations, which claim nothing of the Call. */
const note = (text: string): Block => ({ type: 'note', text, cites: [] });

const shorten = (text: string): string =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle).trimEnd()}…`;

const partNote = (number: number, count: number, next: string): Block =>
  note(`This is part ${number} of ${count}. For the next, type: ${next}`);

const others = (style: CitationStyle, request: (style: CitationStyle) => string): readonly FollowUp[] =>
  citationStyles
    .filter((other) => other !== style)
    .map((other) => ({ label: `As ${styleNames[other]}`, request: request(other) }));

function notes(
  citations: readonly Citation[],
  { style, lacking }: CitationsQuery,
  example: string,
): readonly Block[] {
  const described = citations.some((citation) => citation.described === true);
  return [
    ...(described
      ? [note('Square brackets hold a description of ours: the published title is not known.')]
      : []),
    ...(lacking === undefined ? [] : [note(`There is no ${lacking} style here.`)]),
    ...(style === null ? [note(`There are ${stylesInWords}. ${example}`)] : []),
  ];
}

/** That somebody said nothing on record rests on no source: it is said again, and what can be typed. */
function nothingToCite(cited: Answer): Answer {
  const help = answerHelp('citing');
  return {
    ...help,
    title: `Nothing to cite: ${shorten(cited.title)}`,
    blocks: [...cited.blocks, ...help.blocks],
  };
}

/** The day and chance bring another principle each time: the one that they bring is cited, so that it can be asked for again. */
function settled(of: Query, answerTo: (query: Query) => Answer): Query {
  if (of.kind !== 'daily') return of;
  const principle = answerTo(of).refs.find((ref) => isReference(ref, 'principle'));
  return principle === undefined ? of : { kind: 'principle', principle, aspect: 'whole' };
}

/** Takes what is asked and how queries are answered, and returns the sources of that answer in a form to paste. */
export function answerCitations(
  knowledge: KnowledgeBase,
  query: CitationsQuery,
  answerTo: (query: Query) => Answer,
): Answer {
  const of = settled(query.of, answerTo);
  const cited = answerTo(of);
  if (cited.citations.length === 0) return nothingToCite(cited);
  const style: CitationStyle = query.style ?? 'footnote';
  const request = citeRequests(knowledge, of, query.first);
  const name = styleNames[style];
  const title = `Citations (${name}): ${shorten(cited.title)}`;
  const number = query.part ?? 1;
  const sorted = withFirst(cited.citations, query.first);
  const isFirst = (record: Cited): boolean =>
    record.cites.some((marker) => sorted[marker - 1]?.source === query.first);
  const all = recordsIn(knowledge, sorted, style);
  const parts = partsOf([...all.filter(isFirst), ...all.filter((record) => !isFirst(record))], sorted);
  const requestForPart = (part: number): string | undefined => {
    const whole = request?.(style);
    const wanted = part === 1 ? whole : whole && `${whole}, part ${part}`;
    return wanted === undefined || wanted.length > longestRequest ? undefined : wanted;
  };
  const part = parts[number - 1];
  if (part === undefined) {
    const refusal = noSuchPart(title, number, requestForPart, parts.length);
    return { ...refusal, title: `There is no part ${number} of these citations.` };
  }
  const count = part.records.filter(isFirst).length;
  const { records, citations } = renumbered(part.records, sorted);
  const blocks = (some: readonly Cited[], start: number): readonly Block[] =>
    some.length === 0 ? [] : blocksOf(some, style, start, most.block);
  const isLast = number === parts.length;
  const next = isLast ? undefined : requestForPart(number + 1);
  return {
    kind: cited.kind,
    refs: cited.refs,
    confidence: cited.confidence,
    title: inParts(title, number, parts.length),
    blocks: [
      ...blocks(records.slice(0, count), part.start),
      ...(count === 0 || count === records.length
        ? []
        : [{ type: 'heading', text: 'What else the answer rests on' } as const]),
      ...blocks(records.slice(count), part.start + count),
      ...(isLast ? [] : [partNote(number, parts.length, next ?? `cite that in ${name}, part ${number + 1}`)]),
      ...notes(
        citations,
        query,
        request === null
          ? 'In the same conversation, type next: cite that in APA'
          : `Type for instance: ${request('apa')}`,
      ),
    ],
    citations,
    followUps: distinct(
      [
        ...(next === undefined ? [] : [{ label: inParts(name, number + 1, parts.length), request: next }]),
        ...(request === null ? [] : others(style, request)),
      ],
      mostFollowUps,
    ),
    ...(parts.length === 1 ? {} : { parts: parts.length }),
    suggestions: [],
  };
}
