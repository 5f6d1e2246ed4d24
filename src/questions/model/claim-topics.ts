/** The topics of claims, each as a whole: a few words such as "uphill battle" may be nothing but what somebody said. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { startOf, stem } from '../../language/stem.ts';
import { startOfPhrase, wordsOf } from '../../language/phrase.ts';
import { once } from '../../once.ts';
import { Shelves } from '../../matching/shelves.ts';

export interface ClaimTopics {
  /** The claims of which a topic is made of just these words, given by their stems; empty where something else goes by them too. */
  readonly find: (words: readonly StemmedText[]) => readonly Reference<'opinion'>[];
  /** Stems all topics, so that no question has to wait for it. */
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

/** A word at the beginning that nothing but a blank or a hyphen ends. */
const leading = /^[a-z]+(?=[ -]|$)/i;

/** Under which start a phrase is kept: that of the first word of its key. */
function startOfKey(phrase: string): string {
  const [first = ''] = leading.exec(phrase) ?? [];
  // Most phrases begin with a word that counts, and thousands are looked at before the first answer.
  if (first !== '' && !passable.has(first.toLowerCase())) return startOfPhrase(phrase);
  return startOf(wordsOf(phrase).find((word) => !passable.has(word)) ?? '');
}

/** The names and topics of entries that a person may mean by the same words; of themes only the names. */
function otherPhrases(knowledge: KnowledgeBase): readonly string[] {
  const { principles, terms, actors, accord, experts, themes } = knowledge;
  const withTopics = [...principles, ...terms, ...accord].flatMap(({ topics }) => topics?.en ?? []);
  const named = [...principles, ...terms, ...actors, ...accord, ...experts, ...themes];
  return [...withTopics, ...named.flatMap(({ name, aliases }) => [name.en, ...aliases.en])];
}

/** What else goes by the same words as a claim's topic. */
type Holder = 'entry' | 'theme';

/** Who else holds a key, packed with the first claim that is found: of most questions none is. */
function otherHolders(knowledge: KnowledgeBase) {
  const held: Readonly<Record<Holder, Set<string>>> = { entry: new Set(), theme: new Set() };
  const shelves = once(() => {
    const packed = new Shelves<readonly [string, Holder]>(([phrase, holder]) => {
      const key = keyOf(stemmed(phrase));
      if (key !== undefined) held[holder].add(key);
    });
    for (const phrase of otherPhrases(knowledge)) packed.put(startOfKey(phrase), [phrase, 'entry']);
    for (const { topics } of knowledge.themes)
      for (const topic of topics?.en ?? []) packed.put(startOfKey(topic), [topic, 'theme']);
    return packed;
  });
  return {
    has: (key: string, holder: Holder): boolean => {
      shelves().open(key);
      return held[holder].has(key);
    },
    prepare: (): void => shelves().openAll(),
  };
}

/** The topics of claims of several words, packed with the first question. */
function packClaims(knowledge: KnowledgeBase, claims: Map<string, Reference<'opinion'>[]>) {
  const shelves = new Shelves<readonly [string, Reference<'opinion'>]>(([phrase, ref]) => {
    const key = keyOf(stemmed(phrase));
    if (key === undefined) return;
    const known = claims.get(key);
    if (known === undefined) claims.set(key, [ref]);
    else if (!known.includes(ref)) known.push(ref);
  });
  for (const { ref, topics } of knowledge.opinions)
    for (const topic of topics.en)
      if (topic.includes(' ') && !asks.test(topic) && !ofPrinciple.test(topic))
        shelves.put(startOfKey(topic), [topic, ref]);
  return shelves;
}

export function claimTopics(knowledge: KnowledgeBase): ClaimTopics {
  const claims = new Map<string, Reference<'opinion'>[]>();
  const shelves = once(() => packClaims(knowledge, claims));
  const others = otherHolders(knowledge);
  const areOfSeveral = (refs: readonly Reference<'opinion'>[]): boolean =>
    new Set(refs.map((ref) => knowledge.opinion(ref).expert)).size > 1;
  return {
    find: (words) => {
      const key = keyOf(words);
      if (key === undefined || words.some(({ text }) => ofPrinciple.test(text))) return none;
      shelves().open(key);
      const found = claims.get(key);
      if (found === undefined || others.has(key, 'entry')) return none;
      // What several people spoke of: "big tech".
      return others.has(key, 'theme') && areOfSeveral(found) ? none : found;
    },
    prepare: () => {
      shelves().openAll();
      others.prepare();
    },
  };
}

const none: readonly never[] = [];
