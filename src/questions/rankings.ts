/** What several readers ask of one question alike is worked out once: words without some of them, and how entries rank by them. */
import type { EntryKind } from '../knowledge/reference.ts';
import type { TopicScore } from '../matching/topic-index.ts';
import type { Model } from './model.ts';
import { weighed, type Word } from './words.ts';

const isHeard = ({ weight, neutral }: Word): boolean => weight !== 0 || !neutral;

/** The words of a question with some of them silenced; the same words where the same ones are. */
export class SilencedWords {
  readonly #words: readonly Word[];
  readonly #byPlaces = new Map<string, readonly Word[]>();
  readonly #silent: Word[] = [];

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** Positions behind the last word, and before the first, silence nothing; nor do those of words that say nothing anyway. */
  at(places: ReadonlySet<number>): readonly Word[] {
    let key = '';
    for (let position = 0; position < this.#words.length; position += 1) {
      const word = this.#words[position];
      if (word !== undefined && isHeard(word) && places.has(position)) key += `${position} `;
    }
    if (key === '') return this.#words;
    const known = this.#byPlaces.get(key);
    if (known !== undefined) return known;
    const made = this.#words.map((word, position) =>
      isHeard(word) && places.has(position) ? (this.#silent[position] ??= weighed(word, 0)) : word,
    );
    this.#byPlaces.set(key, made);
    return made;
  }
}

interface Ranked {
  readonly words: readonly Word[];
  readonly kind: EntryKind;
  readonly scores: readonly TopicScore[];
}

/** How the entries of each kind rank by some words of a question. */
export class Rankings {
  readonly #model: Model;
  /** A few for each question: they are found sooner one by one than in a map. */
  readonly #ranked: Ranked[] = [];

  constructor(model: Model) {
    this.#model = model;
  }

  of(words: readonly Word[], kind: EntryKind): readonly TopicScore[] {
    for (const ranked of this.#ranked)
      if (ranked.words === words && ranked.kind === kind) return ranked.scores;
    const scores = this.#model.topicsOf(kind).rank(words);
    this.#ranked.push({ words, kind, scores });
    return scores;
  }
}
