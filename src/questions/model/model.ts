/** Everything that understanding needs of the knowledge: tables of names, cues and topics, of which a question opens what it needs. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { EntryKind, Reference } from '../../knowledge/reference.ts';
import type { CueName, Lexicon } from '../../language/lexicon.ts';
import { createSpeller } from '../../matching/speller.ts';
import { buildThesaurus } from '../../matching/thesaurus.ts';
import { TopicIndex } from '../../matching/topic-index.ts';
import { once } from '../../once.ts';
import type { SupporterDirectory } from '../../supporters/directory.ts';
import { wordKinds } from '../wording/word-kinds.ts';
import type { WordModel } from '../wording/words.ts';
import { claimTopics, type ClaimTopics } from './claim-topics.ts';
import type { PartPayload } from './model-phrases.ts';
import type { NamePayload } from './name-payload.ts';
import { neighboursIn } from './neighbours.ts';
import { shelvePhrases, type PhraseFinder } from './shelved-phrases.ts';
import { stemSet } from './stem-set.ts';
import { searchedKinds, type ModelTables, type SearchedKind } from './tables.ts';
import { workOutTables } from './work-out-tables.ts';

export interface Model extends WordModel {
  readonly knowledge: KnowledgeBase;
  /** The full list of supporters, where one was imported; it is read when it is first asked for. */
  readonly supporters: () => SupporterDirectory | null;
  /** It was asked for, and there is none. */
  readonly lacksSupporters: () => boolean;
  readonly cues: PhraseFinder<CueName>;
  readonly names: PhraseFinder<NamePayload>;
  /** Roles and descriptions that several people may share. */
  readonly roles: PhraseFinder<Reference<'expert'>>;
  readonly otherThings: PhraseFinder<true>;
  /** What people call an event when they ask when it was. */
  readonly events: PhraseFinder<Reference<'event'>>;
  /** What the parts of kindred texts are about. */
  readonly parts: PhraseFinder<PartPayload>;
  /** The points on which the sources differ. */
  readonly disagreements: PhraseFinder<Reference<'accord'>>;
  readonly claimTopics: ClaimTopics;
  /** The index of the entries of a kind; it is made when it is first asked for. */
  readonly topicsOf: (kind: EntryKind) => TopicIndex;
}

/** The entries of a kind, in the order in which the tables name them by their places. */
function entriesOf(kind: SearchedKind, knowledge: KnowledgeBase): readonly { readonly ref: Reference }[] {
  switch (kind) {
    case 'principle':
      return knowledge.principles;
    case 'expert':
      return knowledge.experts;
    case 'opinion':
      return knowledge.opinions;
    case 'theme':
      return knowledge.themes;
    case 'actor':
      return knowledge.actors;
    case 'term':
      return knowledge.terms;
    case 'accord':
      return knowledge.accord;
  }
}

/** The index of each kind, made when it is first asked for; of kinds that are not searched it is empty. */
function indexByKind(
  knowledge: KnowledgeBase,
  tables: ModelTables,
  membersOf: (group: number) => readonly (readonly string[])[],
): (kind: EntryKind) => TopicIndex {
  const indexes = new Map<EntryKind, TopicIndex>();
  const make = (kind: EntryKind): TopicIndex => {
    const searched = searchedKinds.find((one) => one === kind);
    if (searched === undefined) return new TopicIndex([], []);
    const entries = entriesOf(searched, knowledge).map(({ ref }) => ({ ref, kind }));
    return new TopicIndex(entries, tables(`topics/${searched}`), membersOf);
  };
  return (kind) => {
    let index = indexes.get(kind);
    if (index === undefined) {
      index = make(kind);
      indexes.set(kind, index);
    }
    return index;
  };
}

/** What makes a model beside the knowledge and the lexicon. */
export interface ModelParts {
  /** Asked for the full list of supporters when a question needs it. */
  readonly supporters?: Model['supporters'] | undefined;
  /** The tables as the build kept them, for just this knowledge and lexicon; they are worked out where they are not given. */
  readonly tables?: ModelTables | undefined;
}

/** Prepares understanding over `knowledge` in the language of `lexicon`. What a question may do without is made when one needs it. */
export function buildModel(
  knowledge: KnowledgeBase,
  lexicon: Lexicon,
  { supporters = () => null, tables: kept }: ModelParts = {},
): Model {
  let isWithoutList = false;
  const tables = kept ?? workOutTables(knowledge, lexicon);
  const likeGroups = once(() => new Map(tables('likeGroups')));
  const thesaurus = buildThesaurus(tables('synonyms'), (group) => likeGroups().get(String(group))?.() ?? []);
  const known = stemSet(() => tables('knownWords'));
  return {
    knowledge,
    lexicon,
    supporters: () => {
      const directory = supporters();
      isWithoutList = directory === null;
      return directory;
    },
    lacksSupporters: () => isWithoutList,
    cues: shelvePhrases(tables('cues')),
    names: shelvePhrases(tables('names')),
    roles: shelvePhrases(tables('roles')),
    otherThings: shelvePhrases(tables('otherThings')),
    events: shelvePhrases(tables('events')),
    parts: shelvePhrases(tables('parts')),
    disagreements: shelvePhrases(tables('disagreements')),
    claimTopics: claimTopics(
      knowledge,
      () => tables('claimTopics'),
      () => tables('otherTopics'),
    ),
    thesaurus,
    topicsOf: indexByKind(knowledge, tables, thesaurus.membersOf),
    topicWords: stemSet(() => tables('topicWords')),
    isKnown: known.has,
    kindOf: wordKinds(lexicon, known.has),
    foreignStems: stemSet(() => tables('foreignWords')),
    neighbours: neighboursIn(() => tables('neighbours')),
    spell: createSpeller(() => new Map([...tables('vocabulary')].flatMap(([, words]) => words()))),
  };
}
