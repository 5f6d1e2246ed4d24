/** Words that can be spoken and that no language has, made in the same order for the same seed. */
import { stem } from '../../src/language/stem.ts';
import { draw, seededDice } from './random.ts';

const split = (text: string): readonly string[] => text.split(' ');

const onsets = split(
  'b br d dr f fl g gl gr j k kl kr l m n p pl pr r sk sl sm sn st t tr v vl vr z zb zl zv',
);
const vowels = split('a e i o u a e i o u ai au oi');
const closings = split('- - - n r l m k');
/** No English ending, so that no two of the words have one stem. */
const lastClosings = split('k x m p b rb nk lf lm rg zd pt');

const shortest = 7;
const longest = 11;

export class MadeUpWords {
  readonly #dice: () => number;
  readonly #isTaken: (word: string) => boolean;
  readonly #made = new Set<string>();

  /** `isTaken` says whether a word, or the stem of one, is in use already. */
  constructor(seed: number, isTaken: (word: string) => boolean) {
    this.#dice = seededDice(seed);
    this.#isTaken = isTaken;
  }

  /** A new word in lower case, about as long as `length` but of about 7 to 13. */
  next(length: number): string {
    const wanted = Math.min(longest, Math.max(shortest, length));
    for (;;) {
      const word = this.#make(wanted);
      const stemmed = stem(word);
      if (this.#made.has(stemmed) || this.#isTaken(word) || this.#isTaken(stemmed)) continue;
      this.#made.add(stemmed);
      return word;
    }
  }

  #make(wanted: number): string {
    let word = '';
    while (word.length < wanted - 4) {
      word +=
        draw(onsets, this.#dice) + draw(vowels, this.#dice) + draw(closings, this.#dice).replace('-', '');
    }
    return word + draw(onsets, this.#dice) + draw(vowels, this.#dice) + draw(lastClosings, this.#dice);
  }
}
