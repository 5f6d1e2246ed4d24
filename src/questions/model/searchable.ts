/** The phrases by which entries can be found. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Reference } from '../../knowledge/reference.ts';
import type { LocalizedText, LocalizedWords } from '../../knowledge/schema.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { wordsOf } from '../../language/phrase.ts';
import { once, remembering } from '../../once.ts';
import type { Material, Searchable } from './vocabulary.ts';

const nameAndAliases = ({ name, aliases }: Named): readonly string[] => [
  ...new Set([name.en, ...(name.fr === undefined ? [] : [name.fr]), ...aliases.en]),
];

interface Named {
  readonly ref: Reference;
  readonly name: LocalizedText;
  readonly aliases: LocalizedWords;
  readonly topics?: LocalizedWords | undefined;
}

/** The phrases by which each entry but the claims can be found. */
function searchableNames(knowledge: KnowledgeBase): readonly Searchable[] {
  const named: readonly (readonly Named[])[] = [
    knowledge.principles,
    knowledge.experts,
    knowledge.themes,
    knowledge.terms,
    knowledge.actors,
    knowledge.accord,
  ];
  return named.flat().map((entry) => ({
    ref: entry.ref,
    names: nameAndAliases(entry),
    topics: entry.topics?.en ?? [],
    texts: [],
  }));
}

/** The same for the claims, which go by the names of what they touch. */
function searchableClaims(knowledge: KnowledgeBase): readonly Searchable[] {
  return knowledge.opinions.map(({ ref, topics, claim, quote, actors, terms }) => {
    const touched = [...actors.map(knowledge.actor), ...terms.map(knowledge.term)].flatMap(nameAndAliases);
    const texts = [claim.en, ...(quote === undefined ? [] : [quote])];
    return { ref, names: [], topics: [...topics.en, ...touched], texts };
  });
}

/** What the tables of the model are made of. */
export const materialOf = (knowledge: KnowledgeBase, lexicon: Lexicon): Material => ({
  knowledge,
  lexicon,
  names: searchableNames(knowledge),
  claims: once(() => searchableClaims(knowledge)),
  wordsOf: remembering(wordsOf),
});
