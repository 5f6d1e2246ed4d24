/** The topics of claims, each as a whole: a few words such as "uphill battle" may be nothing but what somebody said. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { initialOf, stem } from '../../language/stem.ts';
import { wordsOf } from '../../language/phrase.ts';
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

/** Under which letter a phrase is kept: that of the first word of its key. */
const letterOf = (phrase: string): string => {
  const words = wordsOf(phrase);
  return initialOf(words.find((word) => !passable.has(word)) ?? '');
};

/** The names and topics of entries that a person may mean by the same words; of themes only the names. */
function otherPhrases(knowledge: KnowledgeBase): readonly string[] {
  const { principles, terms, actors, accord, experts, themes } = knowledge;
  const withTopics = [...principles, ...terms, ...accord].flatMap(({ topics }) => topics?.en ?? []);
  const named = [...principles, ...terms, ...actors, ...accord, ...experts, ...themes];
  return [...withTopics, ...named.flatMap(({ name, aliases }) => [name.en, ...aliases.en])];
}

export function claimTopics(knowledge: KnowledgeBase): ClaimTopics {
  const claims = new Map<string, Reference<'opinion'>[]>();
  const taken = new Set<string>();
  /** What several people spoke of: "big tech". */
  const ofThemes = new Set<string>();
  let isPacked = false;
  const shelves = new Shelves<readonly [string, Reference<'opinion'> | 'entry' | 'theme']>(
    ([phrase, ref]) => {
      const key = keyOf(stemmed(phrase));
      if (key === undefined) return;
      if (ref === 'entry') taken.add(key);
      else if (ref === 'theme') ofThemes.add(key);
      else {
        const known = claims.get(key);
        if (known === undefined) claims.set(key, [ref]);
        else if (!known.includes(ref)) known.push(ref);
      }
    },
  );
  const pack = (): void => {
    isPacked = true;
    for (const phrase of otherPhrases(knowledge)) shelves.put(letterOf(phrase), [phrase, 'entry']);
    for (const { topics } of knowledge.themes)
      for (const topic of topics?.en ?? []) shelves.put(letterOf(topic), [topic, 'theme']);
    for (const { ref, topics } of knowledge.opinions)
      for (const topic of topics.en)
        if (topic.includes(' ') && !asks.test(topic) && !ofPrinciple.test(topic))
          shelves.put(letterOf(topic), [topic, ref]);
  };
  const areOfSeveral = (refs: readonly Reference<'opinion'>[]): boolean =>
    new Set(refs.map((ref) => knowledge.opinion(ref).expert)).size > 1;
  return {
    find: (words) => {
      if (!isPacked) pack();
      const key = keyOf(words);
      if (key === undefined) return none;
      shelves.open(key);
      const found = claims.get(key);
      if (found === undefined || taken.has(key)) return none;
      return ofThemes.has(key) && areOfSeveral(found) ? none : found;
    },
    prepare: () => {
      if (!isPacked) pack();
      shelves.openAll();
    },
  };
}

const none: readonly never[] = [];
