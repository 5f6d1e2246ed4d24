/** Groups of words that mean about the same. A word, or a short idiom, points to the groups that hold it by their numbers. */
import { PhraseTable, type StemmedWord } from './phrases.ts';
import { Shelves, type Packed } from './shelves.ts';
import { recordOf, StemMap, stemRecordOf, type RecordedStem } from './stem-records.ts';

/** The number of a group of like words, and whether more than one word of the question makes it. */
export interface Concept {
  readonly group: number;
  readonly isIdiom: boolean;
}

/** A word with the concepts that it stands for wherever it stands. */
export interface WordAlone extends StemmedWord {
  readonly concepts: readonly Concept[];
}

export interface Thesaurus {
  /** The words and idioms of a group, by their stems. */
  readonly membersOf: (group: number) => readonly (readonly string[])[];
  /** The concepts that a word stands for wherever it stands. */
  readonly conceptsOf: (word: RecordedStem) => readonly Concept[];
  /** For each word of a question the concepts that it stands for, alone (as given with it) or within an idiom; undefined where no idiom is. */
  readonly conceptsIn: (words: readonly WordAlone[]) => readonly (readonly Concept[])[] | undefined;
  /** Unpacks all members, so that no question has to wait for it. */
  readonly prepare: () => void;
}

const none: readonly never[] = [];

/** Words and idioms by their stems, each with the number of a group that it belongs to. */
export type Members = readonly (readonly [stems: readonly string[], group: number])[];

/** Builds a thesaurus of groups of like words; `membersOf` gives those of a group by their stems. */
export function buildThesaurus(packed: Packed<Members>, membersOf: Thesaurus['membersOf']): Thesaurus {
  const alone = new StemMap<Concept[]>();
  const idioms = new PhraseTable<number>();
  const isNoted = new Set<string>();
  const note = (stems: readonly string[], group: number): void => {
    const [only, ...more] = stems;
    const key = `${group} ${stems.join(' ')}`;
    if (only === undefined || isNoted.has(key)) return;
    isNoted.add(key);
    if (more.length > 0) idioms.add(stems, group);
    else {
      const record = recordOf(only);
      alone.set(record, [...(alone.get(record) ?? none), { group, isIdiom: false }]);
    }
  };
  const shelves = new Shelves(packed, (members) => {
    for (const [stems, group] of members) note(stems, group);
  });
  return {
    membersOf,
    conceptsOf: (word) => {
      shelves.open(word.stem);
      return alone.get(stemRecordOf(word)) ?? none;
    },
    conceptsIn: (words) => {
      shelves.openAllOf(words);
      const found = idioms.find(words);
      if (found.length === 0) return undefined;
      const concepts = words.map((word) => word.concepts);
      for (const { payload: group, positions } of found) {
        for (const position of positions)
          concepts[position] = [...(concepts[position] ?? none), { group, isIdiom: true }];
      }
      return concepts;
    },
    prepare: () => shelves.openAll(),
  };
}
