/** What several readers ask of one question alike is worked out once: words without some of them, and how entries rank by them. */
import type { EntryKind } from '../knowledge/reference.ts';
import type { TopicScore } from '../matching/topic-index.ts';
import type { Model } from './model/model.ts';
import { weighed, type Word } from './wording/words.ts';

const isHeard = ({ weight, neutral }: Word): boolean => weight !== 0 || !neutral;

/** Some words of a question, and which of those that are heard are silent among them. */
interface Variant {
  readonly isSilent: readonly boolean[];
  readonly words: readonly Word[];
}

/** The words of a question with some of them silenced; the same words where the same ones are. */
export class SilencedWords {
  readonly #words: readonly Word[];
  /** A few for each question: they are found sooner one by one than in a map. */
  readonly #variants: Variant[] = [];
  readonly #silent: Word[] = [];

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** `isSilent` says it of each word by its position; of a word that says nothing anyway it does not matter. */
  at(isSilent: readonly boolean[]): readonly Word[] {
    if (!this.#words.some((word, position) => isSilent[position] === true && isHeard(word)))
      return this.#words;
    const known = this.#variants.find((variant) => this.#isSame(variant, isSilent));
    if (known !== undefined) return known.words;
    const words = this.#words.map((word, position) =>
      isSilent[position] === true && isHeard(word) ? (this.#silent[position] ??= weighed(word, 0)) : word,
    );
    this.#variants.push({ isSilent, words });
    return words;
  }

  #isSame(variant: Variant, isSilent: readonly boolean[]): boolean {
    return this.#words.every(
      (word, position) => variant.isSilent[position] === isSilent[position] || !isHeard(word),
    );
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
