/** What words that nobody understands may have been meant for, in a request to set the daily post. */
import { editDistance } from '../../matching/edit-distance.ts';
import type { Days, Sequence } from '../../store/model.ts';
import { daysPhrases, sequencePhrases } from './schedule-words.ts';
import { squash, type Word } from './words.ts';
import { guessZones, slipsAllowed } from './zone-names.ts';

export interface Guess {
  readonly zone?: string;
  readonly days?: Days;
  readonly sequence?: Sequence;
}

/** Names of places are not longer, and what is longer is not compared. */
const mostWords = 4;

const textOf = (words: readonly Word[]): string => squash(words.map(({ text }) => text).join(''));

/** The meaning of the phrase that is most like it. Short phrases are like too many words. */
function nearest<Meaning>(phrases: ReadonlyMap<string, Meaning>, typed: string): Meaning | null {
  const limit = typed.length < 5 ? 0 : slipsAllowed(typed.length);
  let best: { readonly meaning: Meaning; readonly slips: number } | null = null;
  for (const [phrase, meaning] of phrases) {
    const slips = editDistance(typed, phrase, limit);
    if (slips <= limit && (best === null || slips < best.slips)) best = { meaning, slips };
  }
  return best === null ? null : best.meaning;
}

function guessPhrase(words: readonly Word[]): Guess | null {
  const typed = textOf(words);
  const days = nearest(daysPhrases, typed);
  if (days === 'every-day' || days === 'weekdays') return { days };
  const sequence = nearest(sequencePhrases, typed);
  return sequence === null ? null : { sequence };
}

/** At most five guesses, the likeliest first; `before` are the words of the place that was named just before, if any. */
export function guessWords(words: readonly Word[], before: readonly Word[]): readonly Guess[] {
  const few = words.slice(0, mostWords);
  const phrase = guessPhrase(few);
  if (phrase !== null) return [phrase];
  const runs = [...(before.length > 0 ? [[...before, ...few]] : []), few, ...few.map((word) => [word])];
  for (const run of runs) {
    const zones = guessZones(run);
    if (zones.length > 0) return zones.map((zone) => ({ zone }));
  }
  const single = few.map((word) => guessPhrase([word])).find((guess) => guess !== null);
  return single === undefined || single === null ? [] : [single];
}
