/** What a language brings: cue words that show what kind of thing is asked, and words that carry no content. */
import type { Talk } from './english-talk.ts';

export const cueNames = [
  'accord',
  'aftermath',
  'blameSoft',
  'bothSides',
  'bye',
  'changes',
  'commentators',
  'compare',
  'count',
  'criticism',
  'define',
  'drafting',
  'duty',
  'greeting',
  'growth',
  'happening',
  'help',
  'howTo',
  'identity',
  'kindredTexts',
  'kinship',
  'launch',
  'legal',
  'list',
  'mixed',
  'more',
  'next',
  'not',
  'notSigning',
  'numberLabel',
  'partAsked',
  'person',
  'permission',
  'personFact',
  'personNoun',
  'place',
  'praise',
  'praiseSoft',
  'previous',
  'principle',
  'principleSoft',
  'proposal',
  'purpose',
  'governance',
  'pronounPerson',
  'pronounThing',
  'quote',
  'random',
  'reason',
  'signing',
  'source',
  'speech',
  'stance',
  'termAsked',
  'thanks',
  'time',
  'timeline',
  'today',
  'whoever',
  'whichOne',
] as const;

export type CueName = (typeof cueNames)[number];

/** The worlds that the words of a question may show. */
export const contextNames = ['cyberspace', 'harm', 'states'] as const;
export type ContextName = (typeof contextNames)[number];

export interface Lexicon {
  readonly language: string;
  /** Phrases that show the cue. Words between them that carry no content are passed over. */
  readonly cues: () => Readonly<Record<CueName, readonly string[]>>;
  /** Words that carry no content in a question, whatever it is about. */
  readonly neutral: ReadonlySet<string>;
  /** Those of them that only build sentences: they may be left out of a phrase. */
  readonly grammar: ReadonlySet<string>;
  /** Words that belong to the whole subject and so to no entry of it: "cyber", "hacker". */
  readonly subject: ReadonlySet<string>;
  /** Short forms typed in haste, by what they stand for. */
  readonly shortForms: ReadonlyMap<string, string>;
  /** Nouns that only say that somebody is a person: "the Lucy guy" is the Lucy man. */
  readonly personNouns: ReadonlySet<string>;
  /** Words that show what world a question moves in, though they name no entry. */
  readonly contexts: Readonly<Record<ContextName, ReadonlySet<string>>>;
  /** Words and idioms that mean about the same, group by group. */
  readonly synonyms: () => readonly (readonly string[])[];
  /** Words of other walks of life, such as "recipe": a question that holds one is hardly about the Call. */
  readonly otherSubjects: ReadonlySet<string>;
  /** Words by which treaties and other texts of somebody else go: "Maastricht". */
  readonly otherTexts: ReadonlySet<string>;
  /** Names of people and places that are no slips of a known word. */
  readonly strangeNames: ReadonlySet<string>;
  /** Those of them that are of people: capitalised, they are names even where they are common words as well. */
  readonly strangePeople: ReadonlySet<string>;
  /** Words by which people wrap a question in talk about themselves. */
  readonly talk: Talk;
  /** Things that only share words with the Call, such as the climate agreement of Paris. */
  readonly otherThings: readonly string[];
}
