/** A full list of supporters of made-up names, of the size and the kinds of names of the real one. */
import { listSource, type Supporter, type SupporterList } from '../../src/supporters/list.ts';
import { MadeUpWords } from './made-up-words.ts';

/** As many as the official list held in 2024. */
export const entriesOfList = 1222;

const inCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const ways: readonly ((one: string, other: string) => Pick<Supporter, 'name' | 'category'>)[] = [
  (one) => ({ name: one, category: 'private-sector' }),
  (one, other) => ({ name: `${one} ${other}`, category: 'private-sector' }),
  (one) => ({ name: `${one} GmbH`, category: 'private-sector' }),
  (one) => ({ name: `University of ${one}`, category: 'civil-society' }),
  (one, other) => ({ name: `Institute for ${one} and ${other}`, category: 'civil-society' }),
  (one, other) => ({ name: `Métropole de ${one} (${other.toUpperCase()})`, category: 'public-authority' }),
];

/** The words of names that nobody has, the same for the same seed. */
export function madeUpNames(seed: number): () => string {
  const words = new MadeUpWords(seed, () => false);
  return () => inCapital(words.next(8));
}

/** The same list for the same `seed`. */
export function madeUpList(entries: number, seed: number): SupporterList {
  const next = madeUpNames(seed);
  const supporters = Array.from({ length: entries }, (_, place): Supporter => {
    const named = ways[place % ways.length]?.(next(), next()) ?? { name: next(), category: null };
    return {
      ...named,
      nature: null,
      nationality: 'FRA',
      country: 'FR',
      dateSigned: place % 9 === 0 ? '2020-02-03' : null,
      website: null,
      twitter: null,
      linkedin: null,
    };
  });
  return {
    format: 'paris-call-bot/supporters',
    version: 1,
    source: listSource,
    date: { day: '2024-01-19', of: 'given' },
    importedAt: '2024-01-20T00:00:00.000Z',
    skipped: 0,
    supporters,
  };
}
