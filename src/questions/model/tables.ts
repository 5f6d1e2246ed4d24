/** The tables of the model by their names, each packed by stems: by the first of a phrase, or by the first letters of single ones. */
import type { Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import type { TopicShelf } from '../../matching/packed-topics.ts';
import type { Packed } from '../../matching/shelves.ts';
import type { Preference } from '../../matching/speller.ts';
import type { Members } from '../../matching/thesaurus.ts';
import type { Holder, Keys } from './claim-topics.ts';
import type { PartPayload } from './model-phrases.ts';
import type { NamePayload } from './name-payload.ts';
import type { Phrases } from './shelved-phrases.ts';

/** The kinds of entries that questions are searched for. */
export const searchedKinds = ['principle', 'expert', 'opinion', 'theme', 'actor', 'term', 'accord'] as const;

export type SearchedKind = (typeof searchedKinds)[number];

type Spelt = readonly (readonly [word: string, preference: Preference])[];
type Topics = Readonly<Record<`topics/${SearchedKind}`, TopicShelf>>;

/** What each table holds under one key. All of it can be written as JSON. */
export interface TableContents extends Topics {
  readonly cues: Phrases<CueName>;
  readonly names: Phrases<NamePayload>;
  /** Roles and descriptions that several people may share. */
  readonly roles: Phrases<Reference<'expert'>>;
  readonly otherThings: Phrases<true>;
  /** What people call an event when they ask when it was. */
  readonly events: Phrases<Reference<'event'>>;
  /** What the parts of kindred texts are about. */
  readonly parts: Phrases<PartPayload>;
  /** The points on which the sources differ. */
  readonly disagreements: Phrases<Reference<'accord'>>;
  /** Words and idioms with the groups of like words that they belong to. */
  readonly synonyms: Members;
  /** The stems of the members of each group of like words, under its number. */
  readonly likeGroups: readonly (readonly string[])[];
  /** Stems of the words that carry content in a name or topic, and of like words that stand alone. */
  readonly topicWords: readonly string[];
  /** Stems of words of other walks of life. */
  readonly foreignWords: readonly string[];
  /** Words of the knowledge and the lexicon, which are no slips. */
  readonly knownWords: readonly string[];
  /** All that the speller may take a word for: the same and everyday words. */
  readonly vocabulary: Spelt;
  /** Words that follow each other. */
  readonly neighbours: readonly string[];
  readonly claimTopics: Keys<Reference<'opinion'>>;
  readonly otherTopics: Keys<Holder>;
}

export type TableName = keyof TableContents;

export const tableNames: readonly TableName[] = [
  'cues',
  'names',
  'roles',
  'otherThings',
  'events',
  'parts',
  'disagreements',
  'synonyms',
  'likeGroups',
  'topicWords',
  'foreignWords',
  'knownWords',
  'vocabulary',
  'neighbours',
  'claimTopics',
  'otherTopics',
  ...searchedKinds.map((kind) => `topics/${kind}` as const),
];

/** Gives each table; it is asked for one that is needed, and once. */
export type ModelTables = <Name extends TableName>(name: Name) => Packed<TableContents[Name]>;
