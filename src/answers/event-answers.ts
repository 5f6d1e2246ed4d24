/** When single events were. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Answer, Block } from './answer.ts';
import { CitationBook } from './citation-book.ts';
import { asList, byDate, eventLines } from './event-lines.ts';
import { answer } from './parts.ts';
import { followUpTo } from './requests.ts';

const sinceLaunch: Reference<'accord'> = 'accord/since-launch';

/** When the given events were, in the order of time. */
export function answerEvents(
  knowledge: KnowledgeBase,
  refs: readonly Reference<'event'>[],
  confidence: number,
): Answer {
  const book = new CitationBook(knowledge);
  const events = refs.map(knowledge.event).toSorted(byDate);
  const [first] = events;
  const lines = eventLines(book, events);
  const about = [...new Set(events.flatMap(({ accord }) => accord ?? []))];
  return answer('accord', [...about, sinceLaunch, ...events.map(({ ref }) => ref)], {
    confidence,
    title: events.length === 1 && first !== undefined ? first.name.en : 'When it was',
    blocks:
      events.length === 1 ? lines.map((line): Block => ({ type: 'paragraph', ...line })) : asList(lines),
    book,
    followUps: [
      ...[...new Set(events.map(({ date }) => date.slice(0, 4)))].map((year) => ({
        label: `What else happened in ${year}`,
        request: `timeline ${year}`,
      })),
      ...about.map((entry) => followUpTo(knowledge, entry)),
      ...(first?.principles ?? []).map((entry) => followUpTo(knowledge, entry)),
    ],
  });
}
