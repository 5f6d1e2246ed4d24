/** The loaded knowledge: every entry by its reference, and what follows from the entries together. */
import { isReference, type Reference } from './reference.ts';
import type {
  AccordEntry,
  Actor,
  Change,
  CountRow,
  Expert,
  Opinion,
  Principle,
  RecordEvent,
  Relation,
  Source,
  Stance,
  Term,
  Theme,
} from './schema.ts';
import { touchedBy } from './touched.ts';

export interface Entries {
  readonly principles: readonly Principle[];
  readonly experts: readonly Expert[];
  readonly opinions: readonly Opinion[];
  readonly themes: readonly Theme[];
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  readonly accord: readonly AccordEntry[];
  readonly sources: readonly Source[];
  readonly events: readonly RecordEvent[];
  readonly counts: readonly CountRow[];
  readonly changes: readonly Change[];
  readonly relations: readonly Relation[];
}

export type Entry =
  | Principle
  | Expert
  | Opinion
  | Theme
  | Actor
  | Term
  | AccordEntry
  | Source
  | RecordEvent
  | CountRow
  | Change
  | Relation;

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
  readonly event: (ref: Reference<'event'>) => RecordEvent;
  readonly find: (ref: string) => Entry | undefined;
  /** The claims of one person, in the order of the data; so are all lists below. */
  readonly opinionsOf: (expert: Reference<'expert'>) => readonly Opinion[];
  /** The claims that touch a theme, principle, party or term. */
  readonly opinionsAbout: (ref: Reference) => readonly Opinion[];
  /** Sorts claims, none of them twice, into the order of the data. */
  readonly inOrder: (opinions: Iterable<Opinion>) => readonly Opinion[];
  /** The people who speak for a firm or another body. */
  readonly voicesOf: (organisation: Reference<'actor'>) => readonly Expert[];
  readonly overallStance: (expert: Reference<'expert'>) => OverallStance;
}

/** The party that `ref` names; undefined where it names something else, or is not given. */
export const partyNamed = (knowledge: KnowledgeBase, ref: Reference | undefined): Actor | undefined =>
  ref !== undefined && isReference(ref, 'actor') ? knowledge.actor(ref) : undefined;

/** The name that people read for a reference: "Principle 8: …", "Mounir Hahad", "hack-back". */
export function nameOf(knowledge: KnowledgeBase, ref: Reference): string {
  const entry = knowledge.find(ref);
  if (entry === undefined) return ref;
  if ('number' in entry) return `Principle ${entry.number}: ${entry.name.en}`;
  if ('name' in entry) return entry.name.en;
  if ('title' in entry) return entry.title;
  if ('version' in entry) return entry.version;
  if ('states' in entry) return entry.date;
  if ('closeness' in entry) return entry.text.en;
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

/** Which of `items` go by a key, in their order; `keysOf` may name one key twice. */
function groupBy<Key extends string, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): (key: Key) => readonly Item[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [item]);
      else known.push(item);
    }
  }
  return (key) => groups.get(key) ?? [];
}

/** Joins checked entries. The getters throw a RangeError for a reference that does not exist. */
export function buildKnowledgeBase(entries: Entries): KnowledgeBase {
  const principles = entries.principles.toSorted((one, other) => one.number - other.number);
  const everything = new Map<string, Entry>();
  for (const list of Object.values<readonly Entry[]>({ ...entries })) {
    for (const entry of list) everything.set(entry.ref, entry);
  }
  const opinionsOf = groupBy(entries.opinions, ({ expert }) => [expert]);
  const places = new Map(entries.opinions.map((opinion, place) => [opinion, place]));
  const placeOf = (opinion: Opinion): number => places.get(opinion) ?? 0;
  const stances = new Map(
    entries.experts.map(({ ref }): [string, OverallStance] => [ref, deriveStance(opinionsOf(ref))]),
  );
  return {
    ...entries,
    principles,
    events: entries.events.toSorted((one, other) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
    ),
    principle: indexByRef(principles),
    expert: indexByRef(entries.experts),
    opinion: indexByRef(entries.opinions),
    theme: indexByRef(entries.themes),
    actor: indexByRef(entries.actors),
    term: indexByRef(entries.terms),
    accordEntry: indexByRef(entries.accord),
    source: indexByRef(entries.sources),
    event: indexByRef(entries.events),
    find: (ref) => everything.get(ref),
    opinionsOf,
    opinionsAbout: groupBy(entries.opinions, touchedBy),
    inOrder: (opinions) => [...new Set(opinions)].toSorted((one, other) => placeOf(one) - placeOf(other)),
    voicesOf: groupBy(entries.experts, ({ organisations }) => organisations),
    overallStance: (expert) => stances.get(expert) ?? 'neutral',
  };
}
