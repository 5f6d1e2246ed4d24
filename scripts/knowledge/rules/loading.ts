/** Everything for which loading refuses the data. */
import { crossCheck, type Complaint } from '../../../src/knowledge/cross-checks.ts';
import { parseKnowledge } from '../../../src/knowledge/load.ts';
import { editDistance } from '../../../src/matching/edit-distance.ts';
import type { Fault, RuleName } from '../finding.ts';
import type { Folder } from '../folder.ts';

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = new Map<PropertyKey, unknown>(Object.entries(at)).get(String(key));
  }
  return at;
}

/** What is missing is said so, and by a rule of its own where it is a source or a date. */
function shapeFault(folder: Folder, { file, entry, reason, position = 0, path = [] }: Complaint): Fault {
  const isMissing = valueAt(folder.entriesOf(file)[position]?.value, path) === undefined;
  const last = path.at(-1);
  const named = { file, entry, position, path };
  if (last === 'source' || last === 'sources') {
    const place = path.slice(0, -1).join('.');
    if (isMissing || /at least one/.test(reason))
      return { ...named, rule: 'missing-source', reason: `${place === '' ? 'it' : place} has no source` };
  }
  if (isMissing && last === 'asOf')
    return { ...named, rule: 'missing-as-of', reason: `${path.slice(0, -1).join('.')} has no asOf` };
  return { ...named, rule: 'shape', reason: isMissing ? `${path.join('.')} is missing` : reason };
}

const mostSlips = 3;

/** An entry whose reference is nearly `ref`. */
function near(ref: string, folder: Folder): string | undefined {
  const [best] = folder.entries
    .map(({ label }) => ({ label, slips: editDistance(ref, label, mostSlips) }))
    .filter(({ slips }) => slips <= mostSlips)
    .toSorted((one, other) => one.slips - other.slips);
  return best?.label;
}

function crossFault(complaint: Complaint, folder: Folder): Fault {
  const { file, entry, reason, path } = complaint;
  const rule: RuleName = complaint.rule ?? 'unsound';
  const [, dead] = /^refers to (\S+),/.exec(reason) ?? [];
  const meant = rule === 'dead-reference' && dead !== undefined ? near(dead, folder) : undefined;
  return {
    rule,
    file,
    entry,
    path,
    reason,
    advice: meant === undefined ? undefined : `Did you mean ${meant}?`,
  };
}

/** All of it, where loading itself names the first few. */
export function* loadingFaults(folder: Folder): Generator<Fault> {
  const { entries, complaints } = parseKnowledge((file) => folder.entriesOf(file).map(({ value }) => value));
  for (const complaint of complaints) yield shapeFault(folder, complaint);
  const misshapen = new Set(complaints.map(({ entry }) => entry));
  for (const complaint of crossCheck(entries)) {
    // What leads to an entry that is there, but has not the right shape, is not dead.
    const [, dead = ''] = /^refers to (\S+),/.exec(complaint.reason) ?? [];
    const isThere =
      misshapen.has(dead) || (complaint.rule === 'missing-principle' && misshapen.has(complaint.entry));
    if (!isThere) yield crossFault(complaint, folder);
  }
}
