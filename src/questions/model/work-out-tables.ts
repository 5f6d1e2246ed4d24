/** Works out the tables of the model from the knowledge and the lexicon. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { kindOf } from '../../knowledge/reference.ts';
import { cueNames, type Lexicon } from '../../language/lexicon.ts';
import { stemsOf } from '../../language/phrase.ts';
import { stem } from '../../language/stem.ts';
import { packTopics, type PackedTopics } from '../../matching/packed-topics.ts';
import type { Packed } from '../../matching/shelves.ts';
import { once } from '../../once.ts';
import { rolesOf } from '../names/roles.ts';
import { packTopicsOfClaims, packTopicsOfOthers } from './claim-topics.ts';
import { topicsOfDisagreements, topicsOfParts, waysToSay } from './model-phrases.ts';
import { namePayload, type NamePayload } from './name-payload.ts';
import { packNeighbours } from './neighbours.ts';
import { materialOf } from './searchable.ts';
import { packPhrases, type PackedPhrases } from './shelved-phrases.ts';
import { packStems } from './stem-set.ts';
import type { ModelTables, SearchedKind, TableContents, TableName } from './tables.ts';
import { contentOf, documentsOf } from './topic-documents.ts';
import { knownWords, vocabularyOf, type Material } from './vocabulary.ts';

const same = <Source>(source: Source): Source => source;

const namesIn = ({ names, knowledge }: Material): PackedPhrases<NamePayload> =>
  packPhrases(
    names.flatMap(({ ref, names: own }) =>
      own.flatMap((name) => waysToSay(name, kindOf(ref), own).map((way) => [way, { ref, name }] as const)),
    ),
    ({ ref, name }, words) => namePayload(knowledge, ref, name, words.length),
  );

/** The words of every name, topic, claim and cue, each phrase once. */
function allPhrases({ names, claims, lexicon, wordsOf }: Material): readonly (readonly string[])[] {
  const phrases = new Set<string>();
  for (const entry of [...names, ...claims()])
    for (const phrase of [...entry.names, ...entry.topics, ...entry.texts]) phrases.add(phrase);
  for (const cue of cueNames) for (const phrase of lexicon.cues()[cue]) phrases.add(phrase);
  return [...phrases].map(wordsOf);
}

/** The stems of the words that carry content in a name or topic, and of like words that stand alone. */
function* topicWordsIn({ names, claims, lexicon, wordsOf }: Material): Generator<string> {
  const phrases = new Set<string>();
  for (const entry of names) for (const phrase of [...entry.names, ...entry.topics]) phrases.add(phrase);
  // The names of what they touch are there already.
  for (const { topics } of claims()) for (const phrase of topics) phrases.add(phrase);
  for (const phrase of phrases) yield* contentOf(wordsOf(phrase), lexicon).map(stem);
  for (const phrase of lexicon.synonyms().flat()) {
    const [only, ...more] = wordsOf(phrase);
    if (only !== undefined && more.length === 0 && !phrase.includes(' ')) yield stem(only);
  }
}

type Makers = { readonly [Name in TableName]: () => Packed<TableContents[Name]> };

/** What a question may do without is made when one needs it. */
export function workOutTables(knowledge: KnowledgeBase, lexicon: Lexicon): ModelTables {
  const material = once(() => materialOf(knowledge, lexicon));
  const documents = once(() => documentsOf(material()));
  const known = once(() => knownWords(material()));
  const topicsOf = (kind: SearchedKind) => (): PackedTopics => {
    const { names, claims } = material();
    const ofKind = kind === 'opinion' ? claims() : names.filter(({ ref }) => kindOf(ref) === kind);
    return packTopics(ofKind.map(documents()));
  };
  const makers: Makers = {
    cues: () =>
      packPhrases(
        cueNames.flatMap((cue) => lexicon.cues()[cue].map((phrase) => [phrase, cue] as const)),
        same,
      ),
    names: () => namesIn(material()),
    roles: () => packPhrases(rolesOf(knowledge, lexicon), same),
    otherThings: () =>
      packPhrases(
        lexicon.otherThings.map((phrase) => [phrase, true] as const),
        same,
      ),
    events: () =>
      packPhrases(
        knowledge.events.flatMap(({ ref, topics }) =>
          (topics?.en ?? []).map((topic) => [topic, ref] as const),
        ),
        same,
      ),
    parts: () => packPhrases(topicsOfParts(knowledge), same),
    disagreements: () => packPhrases(topicsOfDisagreements(knowledge), same),
    synonyms: () =>
      packPhrases(
        lexicon.synonyms().flatMap((phrases, group) => phrases.map((phrase) => [phrase, group] as const)),
        same,
      ),
    likeGroups: () => lexicon.synonyms().map((group, at) => [String(at), () => group.map(stemsOf)] as const),
    topicWords: () => packStems(topicWordsIn(material())),
    foreignWords: () => packStems([...lexicon.otherSubjects].map(stem)),
    knownWords: () => packStems(known().keys()),
    vocabulary: () => [['', () => [...vocabularyOf(known(), lexicon)]]],
    neighbours: () => packNeighbours(allPhrases(material()), lexicon),
    claimTopics: () => packTopicsOfClaims(knowledge),
    otherTopics: () => packTopicsOfOthers(knowledge),
    'topics/principle': topicsOf('principle'),
    'topics/expert': topicsOf('expert'),
    'topics/opinion': topicsOf('opinion'),
    'topics/theme': topicsOf('theme'),
    'topics/actor': topicsOf('actor'),
    'topics/term': topicsOf('term'),
    'topics/accord': topicsOf('accord'),
  };
  return (name) => makers[name]();
}
