/** English words that mean about the same when people speak of cyberspace, states and agreements, group by group. */
import { once } from '../once.ts';
import { deeds } from './english-synonyms-deeds.ts';
import { notions } from './english-synonyms-notions.ts';
import { people } from './english-synonyms-people.ts';
import { qualities } from './english-synonyms-qualities.ts';
import { things } from './english-synonyms-things.ts';

export const englishSynonyms = once((): readonly (readonly string[])[] =>
  [deeds, things, notions, people, qualities]
    .flatMap((lines) => lines.split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((word) => word.trim())),
);
