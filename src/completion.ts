/** What a text field offers while a person types into it. */
import { nameOf, type KnowledgeBase } from './knowledge/knowledge-base.ts';
import type { Reference } from './knowledge/reference.ts';
import type { LocalizedText, LocalizedWords } from './knowledge/schema.ts';
import { foldWord } from './language/fold.ts';
import type { SupporterDirectory } from './supporters/directory.ts';
import { rankByLikeness } from './matching/fuzzy.ts';

/** What a text field that completes while typing may hold. */
export type CompletionField = (typeof completionFields)[number];

const completionFields = ['principle', 'expert', 'about', 'term', 'party', 'compare', 'question'] as const;

export interface Completion {
  /** Shown to the person; unique among the completions, trimmed, at most 100 characters. */
  readonly label: string;
  /** What to send back as the value, at most 100 characters; the label is understood just as well. */
  readonly value: string;
}

export const mostCompletions = 25;
const longest = 100;

/** A slip shows in the beginning; comparing costs more with every letter, and folding may have made many out of one. */
const mostCompared = 28;

interface Offered {
  readonly label: string;
  readonly foldedLabel: string;
  readonly words: readonly string[];
  readonly allWords: string;
}

interface Named {
  readonly ref: Reference;
  readonly name: LocalizedText;
  readonly aliases: LocalizedWords;
}

function offer(knowledge: KnowledgeBase, entries: readonly Named[]): readonly Offered[] {
  return entries.map((entry) => {
    const label = nameOf(knowledge, entry.ref).trim().slice(0, longest);
    const words = [entry.name.en, ...entry.aliases.en, ...numberNames(entry)].map(fold);
    return { label, foldedLabel: fold(label), words, allWords: words.join(' ') };
  });
}

const offeredBefore = new WeakMap<KnowledgeBase, Map<CompletionField, readonly Offered[]>>();

/** What a field can offer, folded once for each knowledge: people's keys come fast. */
function offeredIn(knowledge: KnowledgeBase, field: CompletionField): readonly Offered[] {
  const known = offeredBefore.get(knowledge) ?? new Map<CompletionField, readonly Offered[]>();
  offeredBefore.set(knowledge, known);
  let offered = known.get(field);
  if (offered === undefined) {
    offered = offer(knowledge, entriesFor(knowledge, field));
    known.set(field, offered);
  }
  return offered;
}

const offeredFromLists = new WeakMap<SupporterDirectory, readonly Offered[]>();

/** The names of the full list that the knowledge has no entry for. One that is too long for a field is cut off; so it is found, too. */
function offeredFrom(directory: SupporterDirectory): readonly Offered[] {
  let offered = offeredFromLists.get(directory);
  if (offered === undefined) {
    offered = directory.list.supporters
      .filter(({ name }) => directory.actorOf(name) === undefined)
      .map(({ name }) => {
        const label = name.slice(0, longest).trim();
        const folded = fold(label);
        return { label, foldedLabel: folded, words: [folded], allWords: folded };
      })
      .toSorted((one, other) => (one.foldedLabel < other.foldedLabel ? -1 : 1));
    offeredFromLists.set(directory, offered);
  }
  return offered;
}

/** A principle is also found by its number. */
function numberNames(entry: Named): readonly string[] {
  return 'number' in entry ? [String(entry.number), `p${String(entry.number)}`] : [];
}

const fold = (text: string): string => text.replaceAll('.', '').split(/\s+/).map(foldWord).join(' ').trim();

function entriesFor(knowledge: KnowledgeBase, field: CompletionField): readonly Named[] {
  switch (field) {
    case 'principle':
      return knowledge.principles;
    case 'expert':
      return knowledge.experts;
    case 'about':
      return [...knowledge.themes, ...knowledge.principles, ...knowledge.actors];
    case 'term':
      return knowledge.terms;
    case 'party':
      return knowledge.actors.filter(({ participation }) => participation !== undefined);
    case 'compare':
      return [
        ...knowledge.experts.filter(({ group }) => group !== 'other'),
        ...knowledge.principles,
        ...knowledge.experts.filter(({ group }) => group === 'other'),
        ...knowledge.terms,
      ];
    case 'question':
      return [...knowledge.principles, ...knowledge.themes, ...knowledge.terms];
  }
}

/** 0: begins with it, 1: a word of it does, 2: holds it; undefined: none of these. */
function tier(offered: Offered, typed: string): number | undefined {
  if (offered.words.some((word) => word.startsWith(typed)) || offered.foldedLabel.startsWith(typed)) return 0;
  if (offered.words.some((word) => word.includes(` ${typed}`))) return 1;
  return offered.words.some((word) => word.includes(typed)) ? 2 : undefined;
}

/** Those that hold what is wanted, exact beginnings first. */
const holding = (wanted: string, offered: readonly Offered[]): readonly Offered[] =>
  offered
    .map((one) => ({ one, at: tier(one, wanted) }))
    .filter((match): match is { one: Offered; at: number } => match.at !== undefined)
    .toSorted((first, second) => first.at - second.at)
    .map(({ one }) => one);

/** Comparing takes the longer the more was typed: beyond so many letters only those are compared that share the most pairs of them. */
const mostComparedWithAll = 10;
const mostCandidates = 50;
/** By their pairs the beginning tells; what else is written behind a name is no part of it. */
const mostPaired = 14;
/** Of the pairs that were typed. */
const leastShared = 1 / 3;

const pairsOf = (text: string): readonly string[] => [
  ...new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))),
];

/** Those that may be meant by what holds slips. */
function candidatesFor(wanted: string, offered: readonly Offered[]): readonly Offered[] {
  if (wanted.length <= mostComparedWithAll) return offered;
  const pairs = pairsOf(wanted.slice(0, mostPaired));
  const least = pairs.length * leastShared;
  return offered
    .map((one) => ({ one, shared: pairs.filter((pair) => one.allWords.includes(pair)).length }))
    .filter(({ shared }) => shared >= least)
    .toSorted((first, second) => second.shared - first.shared)
    .slice(0, mostCandidates)
    .map(({ one }) => one);
}

/** What is like the beginning of what was typed, the most alike first. */
function alike(wanted: string, offered: readonly Offered[]): readonly Offered[] {
  const compared = wanted.slice(0, mostCompared);
  return rankByLikeness(compared, candidatesFor(compared, offered), ({ allWords }) => allWords).map(
    ({ item }) => item,
  );
}

/** Ranked exact beginnings first, then inner words, then likeness in spelling. */
export function completeField(
  knowledge: KnowledgeBase,
  field: CompletionField,
  typed: string,
  supporters: () => SupporterDirectory | null = () => null,
): readonly Completion[] {
  const offered = offeredIn(knowledge, field);
  const wanted = fold(typed.slice(0, longest));
  const ranked = wanted === '' ? offered : holding(wanted, offered);
  const ofList = field === 'party' && wanted !== '' ? supporters() : null;
  const held = ofList === null ? ranked : [...ranked, ...holding(wanted, offeredFrom(ofList))];
  const found = held.length > 0 ? held : alike(wanted, offered);
  const byLabel = new Map<string, Completion>();
  for (const { label } of found) if (!byLabel.has(label)) byLabel.set(label, { label, value: label });
  return [...byLabel.values()].slice(0, mostCompletions);
}

/** Folds what the fields can offer, so that nobody's first key has to wait for it. */
export function prepareCompletions(knowledge: KnowledgeBase): void {
  for (const field of completionFields) offeredIn(knowledge, field);
}
