/** Checks that no schema can express: references that lead nowhere, names used twice, over-long quotations. */
import { isReference } from './reference.ts';
import type { Entries, Entry } from './knowledge-base.ts';
import { recordComplaints } from './record-checks.ts';
import type { AuthorName, KnowledgeFile, LocalizedWords } from './schema.ts';

export interface Complaint {
  /** What kind of fault it is; left out where it is none of these. */
  readonly rule?:
    | 'shape'
    | 'repeated-reference'
    | 'dead-reference'
    | 'repeated-name'
    | 'long-quotation'
    | 'wrong-number'
    | 'missing-principle';
  readonly file: KnowledgeFile;
  readonly entry: string;
  readonly reason: string;
  /** Which entry of the file it is, counted from 0, where its reference may not tell. */
  readonly position?: number;
  /** Where in the entry; left out where all of it is meant. */
  readonly path?: readonly PropertyKey[];
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
  relations: 'relations.json',
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
    [fileOf.relations, entries.relations],
  ];
}

const none: ReadonlySet<string> = new Set();

/** Adds every string below `value` that has the form of a reference to `found`, but those of `except`. */
export function findReferences(value: unknown, found: Set<string>, except = none): void {
  if (typeof value === 'string') {
    if (value.includes('/') && !except.has(value) && isReference(value)) found.add(value);
  } else if (Array.isArray(value)) {
    for (const part of value) findReferences(part, found, except);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) findReferences(part, found, except);
  }
}

/** Where `text` stands below `value`; undefined where it does not. */
function pathTo(text: string, value: unknown): readonly string[] | undefined {
  if (value === text) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const path = pathTo(text, part);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}

function* deadReferences(lists: Listed): Generator<Complaint> {
  const known = new Set(lists.flatMap(([, entries]) => entries.map((entry): string => entry.ref)));
  for (const [file, entries] of lists) {
    for (const entry of entries) {
      const named = new Set<string>();
      findReferences(entry, named, known);
      for (const ref of named) {
        const reason = `refers to ${ref}, which does not exist`;
        yield { rule: 'dead-reference', file, entry: entry.ref, reason, path: pathTo(ref, entry) ?? [] };
      }
    }
  }
}

function* repeatedReferences(lists: Listed): Generator<Complaint> {
  const seen = new Set<string>();
  for (const [file, entries] of lists) {
    for (const { ref } of entries) {
      if (seen.has(ref)) yield { rule: 'repeated-reference', file, entry: ref, reason: 'stands twice' };
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
            rule: 'repeated-name',
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
      yield { rule: 'long-quotation', file: fileOf.opinions, entry: ref, reason, path: ['quote'] };
    }
  }
}

/** Whoever reads that a claim is not quite sure has to read why. */
function* unexplainedDoubts(entries: Entries): Generator<Complaint> {
  for (const { ref, confidence, note, date, until } of entries.opinions) {
    if (confidence !== undefined && note === undefined) {
      const reason = `has ${confidence} confidence; say why in a note of a few words`;
      yield { file: fileOf.opinions, entry: ref, reason };
    }
    if (until !== undefined && until <= date) {
      const reason = `may be of ${until} at the latest, which is not after its date ${date}`;
      yield { file: fileOf.opinions, entry: ref, reason };
    }
  }
}

/** Only a state has companies and bodies of its own, and only states make up a group. */
function* wrongStates({ actors }: Entries): Generator<Complaint> {
  const others = new Set(actors.filter(({ category }) => category !== 'state').map(({ ref }) => ref));
  for (const { ref, country, members } of actors) {
    for (const state of [...(country === undefined ? [] : [country]), ...(members?.states ?? [])]) {
      if (others.has(state))
        yield { file: fileOf.actors, entry: ref, reason: `takes ${state} for a state, which it is not` };
    }
  }
}

/** The nine principles must be there, each under its own number. */
function* wrongNumbers(entries: Entries): Generator<Complaint> {
  for (const { ref, number } of entries.principles) {
    if (ref !== `principle/${number}`) {
      yield {
        rule: 'wrong-number',
        file: fileOf.principles,
        entry: ref,
        reason: `has the number ${number}; it must match the reference`,
        path: ['number'],
      };
    }
  }
  for (let number = 1; number <= 9; number += 1) {
    if (!entries.principles.some((principle) => principle.number === number)) {
      const entry = `principle/${number}`;
      yield { rule: 'missing-principle', file: fileOf.principles, entry, reason: 'is missing' };
    }
  }
}

const wholeName = (name: AuthorName): string =>
  'organisation' in name ? name.organisation : `${name.given} ${name.family}`;

/** Citations go by the parts of a name, everything else by the whole of it. */
function* otherAuthors(entries: Entries): Generator<Complaint> {
  for (const { ref, author, authors } of entries.sources) {
    if (authors !== undefined && authors.map(wholeName).join(', ') !== author) {
      const reason = `has "authors" that do not read as its author, ${author === null ? 'who is null' : `"${author}"`}`;
      yield { file: fileOf.sources, entry: ref, reason };
    }
  }
}

/** A relation has two sides, and names a part that its text has. */
function* brokenRelations(entries: Entries): Generator<Complaint> {
  const labels = new Map(
    entries.terms.map(({ ref, parts }) => [ref, parts?.listed.map(({ label }) => label) ?? []] as const),
  );
  for (const { ref, principle, term, part } of entries.relations) {
    const at = { file: fileOf.relations, entry: ref };
    if (principle === null && part === null)
      yield { ...at, reason: 'names neither a principle nor a part of the text; it needs one of them' };
    if (part !== null && labels.get(term)?.includes(part) === false)
      yield { ...at, reason: `names the part ${part}, which ${term} does not list` };
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
    ...unexplainedDoubts(entries),
    ...wrongStates(entries),
    ...wrongNumbers(entries),
    ...recordComplaints(entries),
    ...otherAuthors(entries),
    ...brokenRelations(entries),
  ];
}
