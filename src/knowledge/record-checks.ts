/** What must hold of dated entries beyond their shape: counts that add up, in the order of time, and versions that go on. */
import type { Complaint } from './cross-checks.ts';
import type { Entries } from './knowledge-base.ts';
import type { Amount, Change } from './schema.ts';

const leastOf = (amount: Amount): number => (typeof amount === 'object' ? (amount?.least ?? 0) : amount);
const mostOf = (amount: Amount): number =>
  typeof amount === 'object' ? (amount?.most ?? Number.POSITIVE_INFINITY) : amount;

function* wrongCounts({ counts }: Entries): Generator<Complaint> {
  const file = 'counts.json';
  for (const [place, { ref, date, total, ...row }] of counts.entries()) {
    const parts = [row.states, row.publicAuthorities, row.civilSociety, row.companies];
    for (const amount of [...parts, total])
      if (mostOf(amount) < leastOf(amount))
        yield { file, entry: ref, reason: 'has a range that ends before it begins' };
    const least = parts.reduce<number>((sum, part) => sum + leastOf(part), 0);
    if (mostOf(total) < least)
      yield { file, entry: ref, reason: `has a total below its parts, which make ${least} at least` };
    const before = counts[place - 1];
    if (before !== undefined && before.date > date)
      yield {
        file,
        entry: ref,
        reason: `stands behind ${before.ref}, which is later; put them in the order of time`,
      };
  }
}

const numbersOf = ({ version }: Change): readonly number[] => version.split('.').map(Number);

/** Below 0 where `one` is the older version. */
export function compareVersions(one: Change, other: Change): number {
  const later = numbersOf(other);
  return (
    numbersOf(one)
      .map((number, place) => number - (later[place] ?? 0))
      .find((step) => step !== 0) ?? 0
  );
}

function* wrongVersions({ changes }: Entries): Generator<Complaint> {
  for (const [place, change] of changes.entries()) {
    const newer = changes[place - 1];
    if (newer === undefined) continue;
    const complain = (reason: string): Complaint => ({ file: 'changes.json', entry: change.ref, reason });
    if (compareVersions(change, newer) >= 0)
      yield complain(`is not older than ${newer.version} above it; the newest version comes first`);
    if (change.date > newer.date) yield complain(`has a later date than ${newer.version} above it`);
  }
}

/** All complaints about events, counts and versions that have the right shape each. */
export function recordComplaints(entries: Entries): readonly Complaint[] {
  return [...wrongCounts(entries), ...wrongVersions(entries)];
}
