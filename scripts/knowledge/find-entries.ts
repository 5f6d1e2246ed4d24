/** Which entries are meant by what was typed: a reference, its last part, or a name. */
import { z } from 'zod';
import { wordsOf } from '../../src/language/phrase.ts';
import { editDistance } from '../../src/matching/edit-distance.ts';
import { rankByLikeness } from '../../src/matching/fuzzy.ts';
import type { Folder, WrittenEntry } from './folder.ts';

export type Found =
  | { readonly type: 'found'; readonly entries: readonly WrittenEntry[] }
  | { readonly type: 'unknown'; readonly near: readonly string[] };

const words = z.array(z.string()).catch([]);
const called = z.object({
  name: z.object({ en: z.string(), fr: z.string().optional() }).optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  aliases: z.object({ en: words, fr: words }).optional().catch(undefined),
});

function namesOf({ value }: WrittenEntry): readonly string[] {
  const { data } = called.safeParse(value);
  const { name, title, aliases } = data ?? {};
  return [name?.en, name?.fr, title, ...(aliases?.en ?? []), ...(aliases?.fr ?? [])].filter(
    (text) => text !== undefined,
  );
}

const folded = (text: string): string => wordsOf(text).join(' ');
const isCalled = (entry: WrittenEntry, name: string): boolean =>
  namesOf(entry).some((own) => folded(own) === folded(name));
const slugOf = (label: string): string => label.slice(label.indexOf('/') + 1);

const mostNear = 5;
const mostSlips = 3;
const longestTyped = 100;
const leastLikeness = 0.6;

const shortestTyped = 3;

const slipsBetween = (typed: string, label: string): number =>
  Math.min(editDistance(typed, label, mostSlips), editDistance(slugOf(typed), slugOf(label), mostSlips));

/** Entries that go by the words of what was typed, else those with nearly its reference, else those with a like name. */
function nearTo(typed: string, entries: readonly WrittenEntry[]): readonly string[] {
  if (typed.length < shortestTyped) return [];
  const said = slugOf(typed).replaceAll('-', ' ');
  const byWords = entries.filter(
    (entry) => ` ${slugOf(entry.label).replaceAll('-', ' ')} `.includes(` ${said} `) || isCalled(entry, said),
  );
  const bySlips = entries
    .map((entry) => ({ entry, slips: slipsBetween(typed, entry.label) }))
    .filter(({ slips, entry }) => slips <= Math.min(mostSlips, slugOf(entry.label).length / 3))
    .toSorted((one, other) => one.slips - other.slips)
    .map(({ entry }) => entry);
  const byLikeness = (): readonly WrittenEntry[] =>
    rankByLikeness(said, entries, (entry) => namesOf(entry).join(' '))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .map(({ item }) => item);
  const likely = [byWords, bySlips].find((found) => found.length > 0) ?? byLikeness();
  return likely.slice(0, mostNear).map(({ label }) => label);
}

/** A reference may also be typed with a blank, as in "principle 8". */
export function findEntries(given: string, { entries }: Folder): Found {
  const typed = given.trim().slice(0, longestTyped);
  const lower = typed.toLowerCase();
  const ways: readonly ((entry: WrittenEntry) => boolean)[] = [
    ({ label }) => label === lower || label === lower.replace(/\s+/, '/'),
    ({ label }) => slugOf(label) === lower,
    (entry) => isCalled(entry, typed),
  ];
  for (const way of ways) {
    const found = entries.filter(way);
    if (found.length > 0) return { type: 'found', entries: found };
  }
  return { type: 'unknown', near: nearTo(lower, entries) };
}
