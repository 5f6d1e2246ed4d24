/**
 * Makes the knowledge several times as large. Every entry but those of `grownOnce` is there once more in each generation, with the
 * same shape and length and with made-up words in place of its own, and generations refer to themselves.
 */
import { english } from '../../src/language/english.ts';
import { foldWord } from '../../src/language/fold.ts';
import { isReference, kindOf } from '../../src/knowledge/reference.ts';
import { forEachFile, replaceWords, type DataFiles, type Json, type JsonEntry } from './data-files.ts';
import { knownWords } from './known-words.ts';
import { MadeUpWords } from './made-up-words.ts';

/**
 * As in any larger collection, names are new each time, words of topics come back now and then, and those of running text
 * always do.
 */
type Pool = 'name' | 'topic' | 'text';

const generationsThatShareTopics = 10;

/** Choices from a list, dates and the like are kept as they are. */
const keptFields: ReadonlySet<string> = new Set([
  'stance',
  'category',
  'tags',
  'status',
  'kind',
  'confidence',
  'asOf',
  'from',
  'date',
  'until',
  'label',
  'part',
  'closeness',
  'comparedBy',
  'language',
]);

const fieldPools: Readonly<Record<string, Pool>> = {
  name: 'name',
  aliases: 'name',
  topics: 'topic',
  roles: 'topic',
};

/** In which of the ages of a pool a generation lies: within one age a word stands for the same word. */
function ageOf(pool: Pool, generation: number): number {
  switch (pool) {
    case 'name':
      return generation;
    case 'topic':
      return Math.floor(generation / generationsThatShareTopics);
    case 'text':
      return 0;
  }
}

interface Age {
  readonly words: Map<string, string>;
  readonly texts: Map<string, string>;
}

class Vocabulary {
  readonly #words: MadeUpWords;
  readonly #ages = new Map<string, Age>();

  constructor(words: MadeUpWords) {
    this.#words = words;
  }

  /** The text with made-up words in place of its own, always the same ones within an age. */
  rewrite(text: string, pool: Pool, generation: number): string {
    const key = `${pool} ${ageOf(pool, generation)}`;
    const age = this.#ages.get(key) ?? { words: new Map<string, string>(), texts: new Map<string, string>() };
    this.#ages.set(key, age);
    const known = age.texts.get(text);
    if (known !== undefined) return known;
    const rewritten = replaceWords(text, (word) => this.#wordFor(word, pool, age));
    age.texts.set(text, rewritten);
    return rewritten;
  }

  #wordFor(word: string, pool: Pool, { words }: Age): string {
    const folded = foldWord(word);
    if (pool === 'text' && english.neutral.has(folded)) return word;
    let made = words.get(folded);
    if (made === undefined) {
      made = this.#words.next(folded.length);
      words.set(folded, made);
    }
    return inCaseOf(word, made);
  }
}

function inCaseOf(word: string, made: string): string {
  if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
    return made.toUpperCase();
  return /^\p{Lu}/u.test(word) ? `${made.charAt(0).toUpperCase()}${made.slice(1)}` : made;
}

/** There are nine principles, one row of counts, and one history of the data. */
export const grownOnce: ReadonlySet<string> = new Set(['principles.json', 'counts.json', 'changes.json']);

const slugAt = (generation: number): string => `-g${generation}`;

/** The same entry in another generation; there is only one generation of principles. */
const referenceIn = (reference: string, generation: number): string =>
  isReference(reference) && kindOf(reference) !== 'principle'
    ? `${reference}${slugAt(generation)}`
    : reference;

function copyEntry(entry: JsonEntry, generation: number, vocabulary: Vocabulary): JsonEntry {
  const inPool = (text: string, pool: Pool): string => vocabulary.rewrite(text, pool, generation);

  const copy = (value: Json, pool: Pool): Json => {
    if (typeof value === 'string')
      return isReference(value) ? referenceIn(value, generation) : inPool(value, pool);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item: Json) => copy(item, pool));
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, copyField(name, part, pool)]),
    );
  };

  const copyField = (name: string, value: Json, pool: Pool): Json => {
    if (keptFields.has(name)) return value;
    if (name === 'url' && typeof value === 'string') return `https://example.org/${slugAt(generation)}`;
    // Those of the article and the author of the op-ed are spoken of as such; nobody else is one of them.
    if (name === 'group') return 'other';
    if (name === 'topics') return copyTopics(value);
    return copy(value, fieldPools[name] ?? pool);
  };

  /** The first topic of an entry is its own, so that it can be asked for; the others may be shared. */
  const copyTopics = (value: Json): Json => {
    const copied = copy(value, 'topic');
    if (!isRecord(value) || !isRecord(copied)) return copied;
    const [first] = isList(value['en']) ? value['en'] : [];
    if (typeof first !== 'string' || !isList(copied['en'])) return copied;
    return { ...copied, en: [inPool(first, 'name'), ...copied['en'].slice(1)] };
  };

  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name, copyField(name, value, 'text')]),
  );
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isRecord = (value: Json | undefined): value is JsonEntry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says whether growing made the entry. */
export const isGenerated = (reference: string): boolean => /-g\d+$/.test(reference);

/**
 * Returns the data with `factor` times as many entries, those of `grownOnce` apart, the given ones first. The same `seed` gives the same
 * entries. Throws a RangeError where `factor` is no whole number from 1 on.
 */
export function grow(data: DataFiles, factor: number, seed: number): DataFiles {
  if (!Number.isInteger(factor) || factor < 1)
    throw new RangeError('The factor is a whole number from 1 on.');
  const known = knownWords(data);
  const vocabulary = new Vocabulary(new MadeUpWords(seed, (word) => known.has(word)));
  const generations = Array.from({ length: factor - 1 }, (_, index) => index + 1);
  // By generation, so that a smaller growth is the beginning of a larger one.
  const grown = generations.map((generation) =>
    forEachFile((file) => data[file].entries.map((entry) => copyEntry(entry, generation, vocabulary))),
  );
  return forEachFile((file) => ({
    $schema: data[file].$schema,
    entries: grownOnce.has(file)
      ? data[file].entries
      : [...data[file].entries, ...grown.flatMap((copies) => copies[file])],
  }));
}
