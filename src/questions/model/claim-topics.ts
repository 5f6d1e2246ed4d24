/** The topics of claims, each as a whole: a few words such as "uphill battle" may be nothing but what somebody said. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { wordsOf } from '../../language/phrase.ts';
import { firstStemOf, stem } from '../../language/stem.ts';
import { once } from '../../once.ts';
import { pack, Shelves, type Packed } from '../../matching/shelves.ts';

export interface ClaimTopics {
  /** The claims of which a topic is made of just these words, given by their stems; empty where something else goes by them too. */
  readonly find: (words: readonly StemmedText[]) => readonly Reference<'opinion'>[];
  /** Unpacks all topics, so that no question has to wait for it. */
  readonly prepare: () => void;
}

interface StemmedText {
  readonly text: string;
  readonly stem: string;
}

/** Without these a phrase says the same. */
const passable: ReadonlySet<string> = new Set(
  'a an the of to it its is are be was were lots lot some very really so please pls lol hey'.split(' '),
);

/** "who leads", "why not sign", "why companies signed": a question of its own, which other readers know. */
const asks =
  /^(?:who|whom|whose|what|which|where|when|why|how|do|does|did|is|are|was|can|could|should|would)\b/i;

/** "third principle", "principle 4": that one is asked for, whoever spoke of it. */
const ofPrinciple = /\bprinciple\b/i;

const fewest = 2;
const most = 7;

/** Undefined for a phrase that hardly says by itself what is meant. */
function keyOf(words: readonly StemmedText[]): string | undefined {
  let key = '';
  let count = 0;
  for (const word of words) {
    if (passable.has(word.text)) continue;
    key = count === 0 ? word.stem : `${key} ${word.stem}`;
    count += 1;
  }
  return count >= fewest && count <= most ? key : undefined;
}

const stemmed = (phrase: string): readonly StemmedText[] =>
  wordsOf(phrase).map((text) => ({ text, stem: stem(text) }));

/** The names and topics of entries that a person may mean by the same words; of themes only the names. */
function otherPhrases(knowledge: KnowledgeBase): readonly string[] {
  const { principles, terms, actors, accord, experts, themes } = knowledge;
  const withTopics = [...principles, ...terms, ...accord].flatMap(({ topics }) => topics?.en ?? []);
  const named = [...principles, ...terms, ...actors, ...accord, ...experts, ...themes];
  return [...withTopics, ...named.flatMap(({ name, aliases }) => [name.en, ...aliases.en])];
}

/** What else goes by the same words as a claim's topic. */
export type Holder = 'entry' | 'theme';

/** Topics by their keys, each with what goes by it. */
export type Keys<Item> = readonly (readonly [key: string, item: Item])[];
type PackedKeys<Item> = Packed<Keys<Item>>;

/** Those of the phrases that have a key, under the first stem of it. */
function packKeys<Item>(phrases: Iterable<readonly [phrase: string, item: Item]>): PackedKeys<Item> {
  function* byFirst(): Generator<readonly [string, Keys<Item>[number]]> {
    for (const [phrase, item] of phrases) {
      const key = keyOf(stemmed(phrase));
      if (key !== undefined) yield [firstStemOf(key), [key, item]];
    }
  }
  return pack(byFirst());
}

function* phrasesOfOthers(knowledge: KnowledgeBase): Generator<readonly [string, Holder]> {
  for (const phrase of otherPhrases(knowledge)) yield [phrase, 'entry'];
  for (const { topics } of knowledge.themes) for (const topic of topics?.en ?? []) yield [topic, 'theme'];
}

function* phrasesOfClaims({ opinions }: KnowledgeBase): Generator<readonly [string, Reference<'opinion'>]> {
  for (const { ref, topics } of opinions)
    for (const topic of topics.en)
      if (topic.includes(' ') && !asks.test(topic) && !ofPrinciple.test(topic)) yield [topic, ref];
}

export const packTopicsOfClaims = (knowledge: KnowledgeBase): PackedKeys<Reference<'opinion'>> =>
  packKeys(phrasesOfClaims(knowledge));

export const packTopicsOfOthers = (knowledge: KnowledgeBase): PackedKeys<Holder> =>
  packKeys(phrasesOfOthers(knowledge));

/** What stands under the keys, and the shelves from which it comes. */
function shelveKeys<Item>(packed: PackedKeys<Item>) {
  const itemsOf = new Map<string, Item[]>();
  const note = (keys: Keys<Item>): void => {
    for (const [key, item] of keys) {
      const known = itemsOf.get(key);
      if (known === undefined) itemsOf.set(key, [item]);
      else if (!known.includes(item)) known.push(item);
    }
  };
  const shelves = new Shelves(packed, note);
  return {
    of: (key: string): readonly Item[] => {
      shelves.open(firstStemOf(key));
      return itemsOf.get(key) ?? none;
    },
    prepare: (): void => shelves.openAll(),
  };
}

/** The topics of claims and what goes by them, each asked for with the first question that needs it. */
export function claimTopics(
  knowledge: KnowledgeBase,
  packedClaims: () => PackedKeys<Reference<'opinion'>>,
  packedOthers: () => PackedKeys<Holder>,
): ClaimTopics {
  const claims = once(() => shelveKeys(packedClaims()));
  const others = once(() => shelveKeys(packedOthers()));
  const areOfSeveral = (refs: readonly Reference<'opinion'>[]): boolean =>
    new Set(refs.map((ref) => knowledge.opinion(ref).expert)).size > 1;
  return {
    find: (words) => {
      const key = keyOf(words);
      if (key === undefined || words.some(({ text }) => ofPrinciple.test(text))) return none;
      const found = claims().of(key);
      if (found.length === 0) return none;
      const holders = others().of(key);
      if (holders.includes('entry')) return none;
      // What several people spoke of: "big tech".
      return holders.includes('theme') && areOfSeveral(found) ? none : found;
    },
    prepare: () => {
      claims().prepare();
      others().prepare();
    },
  };
}

const none: readonly never[] = [];
