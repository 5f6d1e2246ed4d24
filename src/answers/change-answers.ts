/** What changed in the knowledge, version by version. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { entryKinds, type EntryKind } from '../knowledge/reference.ts';
import type { Change } from '../knowledge/schema.ts';
import type { Answer, Block, Cited } from './answer.ts';
import { dateInWords } from './dates.ts';
import { answer } from './parts.ts';

const namesOfKinds: Readonly<Record<EntryKind, string>> = {
  principle: 'principles',
  expert: 'commentators',
  opinion: 'statements',
  theme: 'themes',
  actor: 'parties',
  term: 'terms',
  accord: 'sides of the accord',
  source: 'sources',
  relation: 'relations to kindred texts',
  event: 'events',
  count: 'counts',
  change: 'versions',
};

const uncited = (text: string): Cited => ({ text, cites: [] });

function versionBlocks({ version, date, added, corrected }: Change): readonly Block[] {
  const items = [
    ...added.map(({ en }) => uncited(`Added: ${en}`)),
    ...corrected.map(({ en }) => uncited(`Corrected: ${en}`)),
  ];
  return [
    { type: 'heading', text: `${version}, ${dateInWords(date)}` },
    { type: 'list', ordered: false, items },
  ];
}

function totalsOf({ version, totals }: Change): string {
  const counted = entryKinds.flatMap((kind) => {
    const count = totals[kind];
    return count === undefined || kind === 'change'
      ? []
      : [`${count.toLocaleString('en-GB')} ${namesOfKinds[kind]}`];
  });
  return `Version ${version} holds ${counted.join(', ')}.`;
}

/** All versions of the data, the newest first. */
export function answerChanges(knowledge: KnowledgeBase): Answer {
  const [newest] = knowledge.changes;
  const blocks: readonly Block[] = [
    ...(newest === undefined
      ? []
      : [
          {
            type: 'paragraph',
            ...uncited(`My data were last changed on ${dateInWords(newest.date)}. ${totalsOf(newest)}`),
          } as const,
        ]),
    ...knowledge.changes.flatMap(versionBlocks),
    {
      type: 'note',
      ...uncited('This is about what I know. For what happened to the Call itself, type timeline.'),
    },
  ];
  return answer('help', [], {
    confidence: 1,
    title: 'What changed in my data',
    blocks,
    followUps: [
      { label: 'What happened when', request: 'timeline' },
      { label: 'Supporters over time', request: 'counts' },
      { label: 'What the answers rest on', request: 'sources' },
    ],
  });
}
