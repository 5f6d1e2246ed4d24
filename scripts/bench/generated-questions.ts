/** Questions about the entries that growing made: by name, by a name with a slip in it, and by topic. */
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { isGenerated } from './grow.ts';
import { sample } from './random.ts';

export const ways = ['name', 'slip', 'topic'] as const;
export type Way = (typeof ways)[number];

export interface GeneratedQuestion {
  readonly way: Way;
  readonly question: string;
  /** The entry that the answer has to be about. */
  readonly ref: string;
}

const slugOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** Right is also an entry of another kind for the same thing, as a body that is an actor and speaks as an expert. */
export function isAnswered({ ref }: GeneratedQuestion, refs: readonly string[]): boolean {
  return refs.some((other) => slugOf(other) === slugOf(ref));
}

/** The text with two neighbouring letters in the middle of its longest word swapped, as hasty fingers do. */
export function withSlip(text: string): string {
  const [longest = ''] = text.split(/[\s-]+/).toSorted((one, other) => other.length - one.length);
  const middle = Math.floor(longest.length / 2);
  const slipped = `${longest.slice(0, middle - 1)}${longest.charAt(middle)}${longest.charAt(middle - 1)}${longest.slice(middle + 1)}`;
  return text.replace(longest, slipped);
}

const asked = {
  expert: (name: string) => `who is ${name}?`,
  actor: (name: string) => `did ${name} sign?`,
  term: (name: string) => `what is ${name}?`,
  theme: (topic: string) => `what did people say about ${topic}?`,
  accord: (topic: string) => `what about ${topic}?`,
} as const;

/** At most `count` questions of each way, spread over the generated entries. */
export function generatedQuestions(knowledge: KnowledgeBase, count: number): readonly GeneratedQuestion[] {
  const named = [
    ...knowledge.experts.map(({ ref, name }) => ({ ref, name: name.en, ask: asked.expert })),
    ...knowledge.actors.map(({ ref, name }) => ({ ref, name: name.en, ask: asked.actor })),
    ...knowledge.terms.map(({ ref, name }) => ({ ref, name: name.en, ask: asked.term })),
  ].filter(({ ref }) => isGenerated(ref));
  const topical = [
    ...knowledge.themes.map(({ ref, topics }) => ({ ref, topics, ask: asked.theme })),
    ...knowledge.accord.map(({ ref, topics }) => ({ ref, topics, ask: asked.accord })),
  ]
    .filter(({ ref }) => isGenerated(ref))
    .flatMap(({ ref, topics, ask }) => (topics?.en ?? []).slice(0, 1).map((topic) => ({ ref, topic, ask })));
  const chosen = sample(named, count);
  return [
    ...chosen.map(({ ref, name, ask }) => ({ way: 'name' as const, question: ask(name), ref })),
    ...chosen.map(({ ref, name, ask }) => ({ way: 'slip' as const, question: ask(withSlip(name)), ref })),
    ...sample(topical, count).map(({ ref, topic, ask }) => ({
      way: 'topic' as const,
      question: ask(topic),
      ref,
    })),
  ];
}
