/** Entries that nothing refers to, and entries that cite no source where their like do. */
import { knowledgeFiles } from '../../../src/knowledge/schema.ts';
import { findReferences } from '../../../src/knowledge/cross-checks.ts';
import type { Fault } from '../finding.ts';
import { type Folder, type WrittenEntry } from '../folder.ts';

function referencesIn({ label, value }: WrittenEntry): ReadonlySet<string> {
  const found = new Set<string>();
  findReferences(value, found);
  found.delete(label);
  return found;
}

/** How many of a kind have to be referred to, before one that is not is out of the ordinary. */
const usualShare = 0.5;

/** Whoever is asked for a list finds these without a reference: parties, members, parts of a wider entry. */
const listedBy = ['participation', 'members', 'partOf'] as const;

const standsInList = ({ value }: WrittenEntry): boolean =>
  typeof value === 'object' && value !== null && listedBy.some((field) => field in value);

export function* linkFaults(folder: Folder): Generator<Fault> {
  const named = new Map(folder.entries.map((entry) => [entry, referencesIn(entry)]));
  const referredTo = new Set([...named.values()].flatMap((refs) => [...refs]));
  for (const file of knowledgeFiles) {
    const entries = folder.entriesOf(file);
    const orphans = entries.filter((entry) => !referredTo.has(entry.label) && !standsInList(entry));
    if (orphans.length === 0) continue;
    if (orphans.length > entries.length * usualShare) {
      const reason = `has ${orphans.length} entries, of ${entries.length}, that no other entry refers to`;
      yield { rule: 'stand-alone', file, entry: null, reason };
    } else {
      const reason = file === 'sources.json' ? 'is cited by nothing' : 'is referred to by nothing';
      for (const { label, position } of orphans)
        yield { rule: 'orphan', file, entry: label, position, reason };
    }
  }
  for (const file of knowledgeFiles) {
    const entries = folder.entriesOf(file);
    const bare = entries.filter(
      (entry) => ![...(named.get(entry) ?? [])].some((ref) => ref.startsWith('source/')),
    );
    if (bare.length > entries.length * usualShare) continue;
    for (const { label, position } of bare)
      yield {
        rule: 'missing-source',
        file,
        entry: label,
        position,
        reason: 'names no source, unlike its like',
      };
  }
}
