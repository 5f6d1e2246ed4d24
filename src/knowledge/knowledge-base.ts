/** The loaded knowledge: every entry by its reference, and what follows from the entries together. */
import type { Reference } from './reference.ts';
import type {
  AccordEntry,
  Actor,
  Expert,
  Opinion,
  Principle,
  Source,
  Stance,
  Term,
  Theme,
} from './schema.ts';

export interface Entries {
  readonly principles: readonly Principle[];
  readonly experts: readonly Expert[];
  readonly opinions: readonly Opinion[];
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  readonly accord: readonly AccordEntry[];
  readonly sources: readonly Source[];
}

export type Entry = Principle | Expert | Opinion | Theme | Actor | Term | AccordEntry | Source;

/** Where a commentator stands overall: derived from the opinions, never written down. */
export type OverallStance = 'supportive' | 'mixed' | 'critical' | 'neutral';

export interface KnowledgeBase extends Entries {
  readonly principle: (ref: Reference<'principle'>) => Principle;
  readonly expert: (ref: Reference<'expert'>) => Expert;
  readonly opinion: (ref: Reference<'opinion'>) => Opinion;
  readonly theme: (ref: Reference<'theme'>) => Theme;
  readonly actor: (ref: Reference<'actor'>) => Actor;
  readonly term: (ref: Reference<'term'>) => Term;
  readonly accordEntry: (ref: Reference<'accord'>) => AccordEntry;
  readonly source: (ref: Reference<'source'>) => Source;
  readonly find: (ref: string) => Entry | undefined;
  readonly opinionsOf: (expert: Reference<'expert'>) => readonly Opinion[];
  readonly overallStance: (expert: Reference<'expert'>) => OverallStance;
}

/** The name that people read for a reference: "Principle 8: …", "Mounir Hahad", "hack-back". */
export function nameOf(knowledge: KnowledgeBase, ref: Reference): string {
  const entry = knowledge.find(ref);
  if (entry === undefined) return ref;
  if ('number' in entry) return `Principle ${entry.number}: ${entry.name.en}`;
  if ('name' in entry) return entry.name.en;
  if ('title' in entry) return entry.title;
  return entry.claim.en;
}

export function countStances(opinions: readonly Opinion[]): Readonly<Record<Stance, number>> {
  const counts = { praise: 0, criticism: 0, neutral: 0 };
  for (const opinion of opinions) counts[opinion.stance] += 1;
  return counts;
}

/** Both kinds of claims make a mixed stance, unless one kind outweighs the other at least two to one. */
export function deriveStance(opinions: readonly Opinion[]): OverallStance {
  const { praise, criticism } = countStances(opinions);
  if (praise === 0 && criticism === 0) return 'neutral';
  if (praise >= criticism * 2) return 'supportive';
  return praise === 0 ? 'critical' : 'mixed';
}

function indexByRef<Item extends { readonly ref: string }>(items: readonly Item[]): (ref: string) => Item {
  const byRef = new Map(items.map((item) => [item.ref, item]));
  return (ref) => {
    const item = byRef.get(ref);
    if (item === undefined) throw new RangeError(`No entry ${ref}`);
    return item;
  };
}

/** Joins checked entries. The getters throw a RangeError for a reference that does not exist. */
export function buildKnowledgeBase(entries: Entries): KnowledgeBase {
  const principles = entries.principles.toSorted((one, other) => one.number - other.number);
  const everything = new Map<string, Entry>();
  for (const list of Object.values<readonly Entry[]>({ ...entries })) {
    for (const entry of list) everything.set(entry.ref, entry);
  }
  const opinionsByExpert = new Map<string, Opinion[]>();
  for (const opinion of entries.opinions) {
    const known = opinionsByExpert.get(opinion.expert);
    if (known === undefined) opinionsByExpert.set(opinion.expert, [opinion]);
    else known.push(opinion);
  }
  const opinionsOf = (expert: Reference<'expert'>): readonly Opinion[] => opinionsByExpert.get(expert) ?? [];
  return {
    ...entries,
    principles,
    principle: indexByRef(principles),
    expert: indexByRef(entries.experts),
    opinion: indexByRef(entries.opinions),
    theme: indexByRef(entries.themes),
    actor: indexByRef(entries.actors),
    term: indexByRef(entries.terms),
    accordEntry: indexByRef(entries.accord),
    source: indexByRef(entries.sources),
    find: (ref) => everything.get(ref),
    opinionsOf,
    overallStance: (expert) => deriveStance(opinionsOf(expert)),
  };
}
