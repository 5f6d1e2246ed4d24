/** Every entry as one document with all its English texts, for searches that know nothing of the entries' structure. */
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { LocalizedText, LocalizedWords } from '../../src/knowledge/schema.ts';

export interface Document {
  readonly ref: string;
  readonly texts: readonly string[];
}

interface Named {
  readonly name: LocalizedText;
  readonly aliases: LocalizedWords;
  readonly topics?: LocalizedWords | undefined;
}

interface WithText {
  readonly text: LocalizedText;
}

const namesOf = ({ name, aliases, topics }: Named): readonly string[] => [
  name.en,
  ...aliases.en,
  ...(topics?.en ?? []),
];
const textsOf = (facts: readonly WithText[]): readonly string[] => facts.map(({ text }) => text.en);

export function documentsOf(knowledge: KnowledgeBase): readonly Document[] {
  return [
    ...knowledge.principles.map((entry) => ({
      ref: entry.ref,
      texts: [
        `Principle ${entry.number}`,
        ...namesOf(entry),
        ...textsOf([entry.paraphrase, entry.explanation, entry.addresses, entry.example]),
        ...textsOf([...entry.covers, ...entry.excludes]),
      ],
    })),
    ...knowledge.experts.map((entry) => ({
      ref: entry.ref,
      texts: [...namesOf(entry), entry.role.en, ...entry.roles.en, ...textsOf(entry.about)],
    })),
    ...knowledge.opinions.map(({ ref, expert, claim, quote, topics }) => ({
      ref,
      texts: [
        knowledge.expert(expert).name.en,
        claim.en,
        ...(quote === undefined ? [] : [quote]),
        ...topics.en,
      ],
    })),
    ...knowledge.themes.map((entry) => ({ ref: entry.ref, texts: [...namesOf(entry), entry.question.en] })),
    ...knowledge.actors.map((entry) => ({
      ref: entry.ref,
      texts: [...namesOf(entry), ...textsOf(entry.about), ...textsOf(entry.participation ?? [])],
    })),
    ...knowledge.terms.map((entry) => ({
      ref: entry.ref,
      texts: [...namesOf(entry), ...textsOf([entry.definition, ...entry.context])],
    })),
    ...knowledge.accord.map((entry) => ({
      ref: entry.ref,
      texts: [...namesOf(entry), ...textsOf(entry.facts)],
    })),
    ...knowledge.sources.map(({ ref, title, publisher, author, usedFor }) => ({
      ref,
      texts: [title, publisher, ...(author === null ? [] : [author]), usedFor],
    })),
  ];
}
