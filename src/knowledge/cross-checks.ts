/** Checks that no schema can express: references that lead nowhere, names used twice, over-long quotations. */
import { isReference } from './reference.ts';
import type { Entries, Entry } from './knowledge-base.ts';
import { recordComplaints } from './record-checks.ts';
import type { KnowledgeFile, LocalizedWords } from './schema.ts';

export interface Complaint {
  readonly file: KnowledgeFile;
  readonly entry: string;
  readonly reason: string;
}

export const maximumQuoteWords = 10;

const fileOf: Readonly<Record<keyof Entries, KnowledgeFile>> = {
  principles: 'principles.json',
  experts: 'experts.json',
  opinions: 'opinions.json',
  themes: 'themes.json',
  actors: 'actors.json',
  terms: 'terms.json',
  accord: 'accord.json',
  sources: 'sources.json',
  events: 'events.json',
  counts: 'counts.json',
  changes: 'changes.json',
};

type Listed = readonly (readonly [KnowledgeFile, readonly Entry[]])[];

function listed(entries: Entries): Listed {
  return [
    [fileOf.principles, entries.principles],
    [fileOf.experts, entries.experts],
    [fileOf.opinions, entries.opinions],
    [fileOf.themes, entries.themes],
    [fileOf.actors, entries.actors],
    [fileOf.terms, entries.terms],
    [fileOf.accord, entries.accord],
    [fileOf.sources, entries.sources],
    [fileOf.events, entries.events],
    [fileOf.counts, entries.counts],
    [fileOf.changes, entries.changes],
  ];
}

/** Adds every string below `value` that has the form of a reference to `found`. */
function findReferences(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (value.includes('/') && isReference(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) findReferences(part, found);
  }
}

function* deadReferences(lists: Listed): Generator<Complaint> {
  const known = new Set(lists.flatMap(([, entries]) => entries.map((entry): string => entry.ref)));
  for (const [file, entries] of lists) {
    for (const entry of entries) {
      const named = new Set<string>();
      findReferences(entry, named);
      for (const ref of named) {
        if (!known.has(ref))
          yield { file, entry: entry.ref, reason: `refers to ${ref}, which does not exist` };
      }
    }
  }
}

function* repeatedReferences(lists: Listed): Generator<Complaint> {
  const seen = new Set<string>();
  for (const [file, entries] of lists) {
    for (const { ref } of entries) {
      if (seen.has(ref)) yield { file, entry: ref, reason: 'stands twice' };
      seen.add(ref);
    }
  }
}

const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ')
    .trim();

function* repeatedNames(lists: Listed): Generator<Complaint> {
  for (const [file, entries] of lists) {
    const owners = new Map<string, string>();
    for (const entry of entries) {
      if (!('aliases' in entry)) continue;
      const aliases: LocalizedWords = entry.aliases;
      for (const name of new Set([entry.name.en, ...aliases.en, ...(aliases.fr ?? [])].map(foldedName))) {
        const owner = owners.get(name);
        if (owner !== undefined && owner !== entry.ref) {
          yield {
            file,
            entry: entry.ref,
            reason: `shares the name "${name}" with ${owner}; take it out of one of them`,
          };
        }
        owners.set(name, entry.ref);
      }
    }
  }
}

function* longQuotes(entries: Entries): Generator<Complaint> {
  for (const { ref, quote } of entries.opinions) {
    const words = quote?.split(/\s+/).length ?? 0;
    if (words > maximumQuoteWords) {
      const reason = `quotes ${words} words; at most ${maximumQuoteWords} are allowed, so shorten or paraphrase`;
      yield { file: fileOf.opinions, entry: ref, reason };
    }
  }
}

/** The nine principles must be there, each under its own number. */
function* wrongNumbers(entries: Entries): Generator<Complaint> {
  for (const { ref, number } of entries.principles) {
    if (ref !== `principle/${number}`) {
      yield {
        file: fileOf.principles,
        entry: ref,
        reason: `has the number ${number}; it must match the reference`,
      };
    }
  }
  for (let number = 1; number <= 9; number += 1) {
    if (!entries.principles.some((principle) => principle.number === number)) {
      yield { file: fileOf.principles, entry: `principle/${number}`, reason: 'is missing' };
    }
  }
}

/** All complaints about entries that have the right shape each; none where the knowledge is sound. */
export function crossCheck(entries: Entries): readonly Complaint[] {
  const lists = listed(entries);
  return [
    ...repeatedReferences(lists),
    ...deadReferences(lists),
    ...repeatedNames(lists),
    ...longQuotes(entries),
    ...wrongNumbers(entries),
    ...recordComplaints(entries),
  ];
}
