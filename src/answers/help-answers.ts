/** How to use the bot, greetings and thanks, and the sources that it rests on. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import { stylesInWords } from '../citation-styles.ts';
import type { HelpTopic } from '../questions/query.ts';
import type { Answer, Block, Cited, FollowUp } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { answer, capitalise } from './parts.ts';

const titles: Readonly<Record<HelpTopic, string>> = {
  usage: 'What you can ask',
  empty: 'Ask me about the Paris Call',
  greeting: 'Hello! Ask me about the Paris Call.',
  thanks: 'You are welcome.',
  identity: 'I answer questions about the Paris Call for Trust and Security in Cyberspace.',
  bye: 'Goodbye.',
  daily: 'The principle of the day',
  citing: 'What shall I cite?',
};

const uncited = (text: string): Cited => ({ text, cites: [] });

const commands: readonly Cited[] = [
  'principle 8, or: principle elections – one of the nine principles; principles – all of them',
  'critics, supporters, opinions about enforcement – who said what, for and against',
  'expert Hahad – one person; experts – everybody on record',
  'compare Hahad and Kothari, compare principle 1 and 2',
  'term hack-back – what a term means',
  'norms, norm f, norms principle 6 – how the principles stand to the UN norms and other texts',
  'signatories, signatories China – who signed, who did not',
  'about – the accord itself; sources – what I rest on',
  'timeline, timeline 2021 – what happened when; counts, counts 2019 – how many supporters; changes – what changed in my data',
  'cite principle 8, cite critics in APA – the sources to paste: footnotes, APA, Chicago, BibTeX, CSL-JSON',
  'today, random – a principle to read; daily help – how to have one posted in a channel every day',
].map(uncited);

export const starters: readonly FollowUp[] = [
  { label: 'The nine principles', request: 'principles' },
  { label: 'Critics', request: 'critics' },
  { label: 'Supporters', request: 'supporters' },
  { label: 'About the accord', request: 'about' },
  { label: 'Principle of the day', request: 'today' },
];

const toCite: readonly FollowUp[] = [
  { label: 'Cite principle 8', request: 'cite principle 8' },
  { label: 'Cite the critics in APA', request: 'cite critics in APA' },
];

const covered: Block = {
  type: 'paragraph',
  ...uncited(
    'I know the Paris Call of 12 November 2018: its nine principles, who signed it, and what commentators said for and against it. Every claim comes with its source, and what is not in my sources I do not answer.',
  ),
};

const usage: readonly Block[] = [
  { type: 'list', ordered: false, items: commands },
  {
    type: 'note',
    ...uncited('Any question in your own words will do as well, such as: can a company strike back?'),
  },
];

function blocksFor(topic: HelpTopic): readonly Block[] {
  switch (topic) {
    case 'usage':
    case 'empty':
    case 'greeting':
    case 'identity':
      return [covered, ...usage];
    case 'thanks':
      return [{ type: 'paragraph', ...uncited('Ask on whenever you like.') }];
    case 'bye':
      return [{ type: 'paragraph', ...uncited('Come back with the next question.') }];
    case 'citing':
      return [
        {
          type: 'paragraph',
          ...uncited(
            `There is nothing here that rests on a source. Say what to cite, such as: cite principle 8, or: cite critics in APA. Or ask first, and then type: cite. The styles are ${stylesInWords}.`,
          ),
        },
      ];
    case 'daily':
      return [
        {
          type: 'paragraph',
          ...uncited(
            'Type today for a principle to read, or random for any of the nine. To have one posted in a channel every day, type daily help.',
          ),
        },
      ];
  }
}

export function answerHelp(topic: HelpTopic): Answer {
  return answer('help', [], {
    confidence: 1,
    title: titles[topic],
    blocks: blocksFor(topic),
    followUps: topic === 'citing' ? toCite : starters,
  });
}

const mainSources: readonly Reference<'source'>[] = [
  'source/paris-call-text',
  'source/official-principles',
  'source/official-list',
  'source/op-ed',
  'source/expert-reactions',
];

/** The main sources, or those behind the entries of `about`. */
export function answerSources(
  knowledge: KnowledgeBase,
  about: readonly Reference[],
  confidence: number,
): Answer {
  const book = new CitationBook(knowledge);
  const chosen = about.flatMap((ref) => [...new Set(sourcesOf(knowledge.find(ref)))]);
  const refs = chosen.length > 0 ? [...new Set(chosen)] : mainSources;
  const items = refs.map(knowledge.source).map(({ ref, title, publisher, usedFor }): Cited => ({
    text: `${title} (${publisher}): ${usedFor}`,
    cites: book.cite([{ source: ref, locator: 'whole document' }]),
  }));
  const more = knowledge.sources.length - refs.length;
  const blocks: Block[] = [{ type: 'list', ordered: false, items }];
  if (chosen.length === 0 && more > 0)
    blocks.push({
      type: 'note',
      ...uncited(`${more} further sources stand behind single facts; each answer names its own.`),
    });
  const title =
    chosen.length > 0
      ? `Sources on ${about.map((ref) => capitalise(labelOf(knowledge, ref))).join(', ')}`
      : 'What my answers rest on';
  return answer(chosen.length > 0 ? 'accord' : 'help', [...about, ...refs], {
    confidence,
    title,
    blocks,
    book,
    followUps: starters,
  });
}

function labelOf(knowledge: KnowledgeBase, ref: Reference): string {
  const entry = knowledge.find(ref);
  return entry !== undefined && 'name' in entry ? entry.name.en : ref;
}

/** Every source named anywhere in an entry. */
function sourcesOf(value: unknown): readonly Reference<'source'>[] {
  if (typeof value === 'string') return isSource(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sourcesOf) : [];
}

const isSource = (text: string): text is Reference<'source'> => text.startsWith('source/');
