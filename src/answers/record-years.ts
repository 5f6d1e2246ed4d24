/** Which years the record covers, and how much of each. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { datedJoins } from '../knowledge/joins.ts';
import type { FollowUp } from './answer.ts';

export interface RecordYear {
  readonly year: string;
  /** Events, and parties that are known to have joined. */
  readonly entries: number;
}

/** The years with events or joins, from the first to the last. */
export function recordYears(knowledge: KnowledgeBase): readonly RecordYear[] {
  const dates = [...knowledge.events, ...datedJoins(knowledge)].map(({ date }) => date.slice(0, 4));
  return [...new Set(dates)]
    .toSorted()
    .map((year) => ({ year, entries: dates.filter((date) => date === year).length }));
}

/** "2018 (27), 2019 (12)" */
export const countedYears = (knowledge: KnowledgeBase): string =>
  recordYears(knowledge)
    .map(({ year, entries }) => `${year} (${entries})`)
    .join(', ');

/** What there is, for a year that has nothing. */
export function describeRecord(knowledge: KnowledgeBase): string {
  return `On record, by year: ${countedYears(knowledge)}. Type timeline for the milestones, or timeline with one of these years.`;
}

const mostYears = 3;

export const milestones: FollowUp = { label: 'The milestones', request: 'timeline' };

/** The fullest years, and the milestones, to ask for. */
export function yearsToAsk(knowledge: KnowledgeBase): readonly FollowUp[] {
  const fullest = recordYears(knowledge)
    .toSorted((one, other) => other.entries - one.entries)
    .slice(0, mostYears)
    .toSorted((one, other) => one.year.localeCompare(other.year));
  return [
    milestones,
    ...fullest.map(({ year }) => ({ label: `What happened in ${year}`, request: `timeline ${year}` })),
  ];
}

/** The years of which there are counts. */
export const countYears = (knowledge: KnowledgeBase): readonly string[] => [
  ...new Set(knowledge.counts.map(({ date }) => date.slice(0, 4))),
];

/** The first two years with counts, and all counts, to ask for. */
export const countsToAsk = (knowledge: KnowledgeBase): readonly FollowUp[] => [
  ...countYears(knowledge)
    .slice(0, 2)
    .map((year) => ({ label: `Supporters in ${year}`, request: `counts ${year}` })),
  { label: 'Supporters over time', request: 'counts' },
];

/** What else can be asked of a year: only what there is an answer to. */
export const askOfYear = (
  knowledge: KnowledgeBase,
  year: string | undefined,
): { readonly counts: readonly FollowUp[]; readonly timeline: readonly FollowUp[] } => ({
  counts:
    year !== undefined && countYears(knowledge).includes(year)
      ? [{ label: `Supporters in ${year}`, request: `counts ${year}` }]
      : [],
  timeline: recordYears(knowledge).some((one) => one.year === year)
    ? [{ label: `What happened in ${year ?? ''}`, request: `timeline ${year ?? ''}` }]
    : [],
});
