/** The sources behind an answer as citations to paste. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { citationStyles, styleNames, stylesInWords, type CitationStyle } from '../citation-styles.ts';
import { isReference } from '../knowledge/reference.ts';
import type { Query } from '../questions/query.ts';
import type { Answer, Block } from './answer.ts';
import { citeRequests } from './cite-requests.ts';
import { citeIn } from './citing/cite.ts';
import { answerHelp } from './help-answers.ts';
import { distinct } from './requests.ts';
import { mostFollowUps } from './parts.ts';

type CitationsQuery = Extract<Query, { kind: 'citations' }>;

const longestTitle = 200;

/** Words about the citations, which claim nothing of the Call. */
const note = (text: string): Block => ({ type: 'note', text, cites: [] });

const shorten = (text: string): string =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle).trimEnd()}…`;

function notes(cited: Answer, { style, lacking }: CitationsQuery, example: string): readonly Block[] {
  const described = cited.citations.some((citation) => citation.described === true);
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
  const request = citeRequests(knowledge, of);
  const others = citationStyles.filter((other) => other !== style);
  const name = styleNames[style];
  return {
    kind: cited.kind,
    refs: cited.refs,
    confidence: cited.confidence,
    title: `Citations (${name}): ${shorten(cited.title)}`,
    blocks: [
      citeIn(knowledge, cited.citations, style),
      ...notes(
        cited,
        query,
        request === null
          ? 'In the same conversation, type next: cite that in APA'
          : `Type for instance: ${request('apa')}`,
      ),
    ],
    citations: cited.citations,
    followUps: distinct(
      request === null
        ? []
        : others.map((other) => ({ label: `As ${styleNames[other]}`, request: request(other) })),
      mostFollowUps,
    ),
    suggestions: [],
  };
}
