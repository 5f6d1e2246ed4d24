/** The words with which a question begins. */
import { wordSet } from './word-lists.ts';

export const questionWords = wordSet('who whos whom whose what whats which when where why how');
export const auxiliaries = wordSet(
  'is are was were do does did has have had can could will would should may might',
);
export const questionOpeners: ReadonlySet<string> = new Set([...questionWords, ...auxiliaries]);
