/** Full lists of supporters of made-up names, and bots that have one. */
import { createBot, type ExplainingBot, type SupporterList } from '../../src/bot.ts';
import { listSource, type Supporter } from '../../src/supporters/list.ts';
import { fixedNow, realKnowledge } from './knowledge.ts';

export function supporter(name: string, more: Partial<Supporter> = {}): Supporter {
  return {
    name,
    category: 'private-sector',
    nature: null,
    nationality: null,
    country: null,
    dateSigned: null,
    website: null,
    twitter: null,
    linkedin: null,
    ...more,
  };
}

export function listOf(supporters: readonly Supporter[], more: Partial<SupporterList> = {}): SupporterList {
  return {
    format: 'paris-call-bot/supporters',
    version: 1,
    source: listSource,
    date: { day: '2026-03-01', of: 'given' },
    importedAt: '2026-03-02T08:00:00.000Z',
    skipped: 0,
    supporters,
    ...more,
  };
}

export function botWith(list: SupporterList | null): ExplainingBot {
  return createBot(realKnowledge(), { now: () => fixedNow, random: () => 0.5 }, undefined, () => list);
}
