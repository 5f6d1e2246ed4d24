/** Groups of words that mean about the same. A word, or a short idiom, points to the groups that hold it by their numbers. */
import { PhraseTable, type StemmedWord } from './phrases.ts';

/** The number of a group of like words, and whether more than one word of the question makes it. */
export interface Concept {
  readonly group: number;
  readonly isIdiom: boolean;
}

export interface Thesaurus {
  /** The groups of a word or an idiom, given by its stems. */
  readonly groupsOf: (stems: readonly string[]) => readonly number[];
  /** For each word of a question the concepts that it stands for, alone or within an idiom. */
  readonly conceptsIn: (words: readonly StemmedWord[]) => readonly (readonly Concept[])[];
}

const none: readonly never[] = [];

/** Builds a thesaurus of `groups`, each a list of words and idioms given by their stems. */
export function buildThesaurus(groups: readonly (readonly (readonly string[])[])[]): Thesaurus {
  const byPhrase = new Map<string, number[]>();
  const idioms = new PhraseTable<number>();
  for (const [group, members] of groups.entries()) {
    for (const stems of members) {
      const key = stems.join(' ');
      const known = byPhrase.get(key);
      if (known === undefined) byPhrase.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
      else continue;
      if (stems.length > 1) idioms.add(stems, group);
    }
  }
  const alone = new Map<string, readonly Concept[]>();
  for (const [phrase, numbers] of byPhrase) {
    if (!phrase.includes(' ')) alone.set(phrase, numbers.map((group) => ({ group, isIdiom: false })));
  }
  return {
    groupsOf: (stems) => byPhrase.get(stems.join(' ')) ?? none,
    conceptsIn: (words) => {
      const concepts: (readonly Concept[])[] = words.map(({ stem }) => alone.get(stem) ?? none);
      for (const { payload: group, positions } of idioms.find(words)) {
        for (const position of positions)
          concepts[position] = [...(concepts[position] ?? none), { group, isIdiom: true }];
      }
      return concepts;
    },
  };
}
