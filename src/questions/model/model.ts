/** Everything that understanding needs of the knowledge, prepared once: tables of names, cues and topics. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { kindOf, type EntryKind, type Reference } from '../../knowledge/reference.ts';
import type { LocalizedText, LocalizedWords } from '../../knowledge/schema.ts';
import { cueNames, type CueName, type Lexicon } from '../../language/lexicon.ts';
import { startOfPhrase, startsOfPhrase, stemsOf, wordsOf as split } from '../../language/phrase.ts';
import { stem } from '../../language/stem.ts';
import { createSpeller } from '../../matching/speller.ts';
import { buildThesaurus } from '../../matching/thesaurus.ts';
import { TopicIndex, type Field, type TopicPhrase } from '../../matching/topic-index.ts';
import type { SupporterDirectory } from '../../supporters/directory.ts';
import { claimTopics, type ClaimTopics } from './claim-topics.ts';
import { neighboursIn } from './neighbours.ts';
import { topicsOfDisagreements, topicsOfParts, waysToSay, type PartPayload } from './model-phrases.ts';
import { namePayload, type NamePayload } from './name-payload.ts';
import { once, remembering } from '../../once.ts';
import { rolesOf } from '../names/roles.ts';
import { shelvePhrases, type PhraseFinder } from './shelved-phrases.ts';
import { stemSet, stemsInPhrases, type StemSet } from './stem-set.ts';
import { knownWords, vocabularyOf, type Material, type Searchable } from './vocabulary.ts';
import type { WordModel } from '../wording/words.ts';

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

const nameAndAliases = ({ name, aliases }: Named): readonly string[] => [
  ...new Set([name.en, ...(name.fr === undefined ? [] : [name.fr]), ...aliases.en]),
];

interface Named {
  readonly ref: Reference;
  readonly name: LocalizedText;
  readonly aliases: LocalizedWords;
  readonly topics?: LocalizedWords | undefined;
}

/** The phrases by which each entry but the claims can be found. */
function searchableNames(knowledge: KnowledgeBase): readonly Searchable[] {
  const named: readonly (readonly Named[])[] = [
    knowledge.principles,
    knowledge.experts,
    knowledge.themes,
    knowledge.terms,
    knowledge.actors,
    knowledge.accord,
  ];
  return named.flat().map((entry) => ({
    ref: entry.ref,
    names: nameAndAliases(entry),
    topics: entry.topics?.en ?? [],
    texts: [],
  }));
}

/** The same for the claims, which go by the names of what they touch. */
function searchableClaims(knowledge: KnowledgeBase): readonly Searchable[] {
  return knowledge.opinions.map(({ ref, topics, claim, quote, actors, terms }) => {
    const touched = [...actors.map(knowledge.actor), ...terms.map(knowledge.term)].flatMap(nameAndAliases);
    const texts = [claim.en, ...(quote === undefined ? [] : [quote])];
    return { ref, names: [], topics: [...topics.en, ...touched], texts };
  });
}

/** Articles and the like may be left out of a phrase; "first" in "first step" may not. */
const passable: ReadonlySet<string> = new Set(
  'a an the of to in on at for by with from and or it its their his her our your this that is are be'.split(
    ' ',
  ),
);

/** The words that carry content; all of them where none does. */
function contentOf(words: readonly string[], { neutral }: Lexicon): readonly string[] {
  const content = words.filter((word) => !neutral.has(word) && word.length > 1);
  return content.length > 0 ? content : words;
}

function topicPhrase(phrase: string, field: Field, { lexicon, wordsOf }: Material): TopicPhrase {
  const words = wordsOf(phrase);
  const content = words.filter((word) => !lexicon.neutral.has(word) && word.length > 1);
  const stems = (content.length > 0 ? content : words).map(stem);
  const needed = words.filter((word) => !passable.has(word));
  const telling = words.filter((word) => !lexicon.grammar.has(word) && word.length > 1);
  const whole = content.length === 1 && needed.length > 1 ? needed : telling.length > 1 ? telling : undefined;
  return { stems: field === 'text' ? [...new Set(stems)] : stems, whole: whole?.map(stem) ?? stems, field };
}

/** The index of each kind, made when it is first asked for. */
function indexByKind(
  material: Material,
  membersOf: (group: number) => readonly (readonly string[])[],
): (kind: EntryKind) => TopicIndex {
  const { names, claims } = material;
  const indexes = new Map<EntryKind, TopicIndex>();
  /** The names of a party or term also stand among the topics of every claim that touches it. */
  const read = new Map<string, TopicPhrase>();
  const phraseOf = (phrase: string, field: Field): TopicPhrase => {
    const known = read.get(phrase);
    if (known !== undefined && field !== 'text') return known.field === field ? known : { ...known, field };
    const made = topicPhrase(phrase, field, material);
    if (field !== 'text') read.set(phrase, made);
    return made;
  };
  const documentOf = ({ ref, names: own, topics, texts }: Searchable) => ({
    ref,
    kind: kindOf(ref),
    phrases: [
      ...own.map((name) => phraseOf(name, 'name')),
      ...topics.map((topic) => phraseOf(topic, 'topic')),
      ...texts.map((text) => phraseOf(text, 'text')),
    ],
  });
  return (kind) => {
    let index = indexes.get(kind);
    if (index === undefined) {
      const ofKind = kind === 'opinion' ? claims() : names.filter(({ ref }) => kindOf(ref) === kind);
      index = new TopicIndex(ofKind.map(documentOf), membersOf);
      indexes.set(kind, index);
    }
    return index;
  };
}

/** The words of every name, topic, claim and cue, each phrase once. */
function allPhrases({ names, claims, lexicon, wordsOf }: Material): readonly (readonly string[])[] {
  const phrases = new Set<string>();
  for (const entry of [...names, ...claims()])
    for (const phrase of [...entry.names, ...entry.topics, ...entry.texts]) phrases.add(phrase);
  for (const cue of cueNames) for (const phrase of lexicon.cues[cue]) phrases.add(phrase);
  return [...phrases].map(wordsOf);
}

/** The words that carry content in a name or topic, and like words that stand alone, by their stems. */
function topicWordsOf({ names, claims, lexicon, wordsOf }: Material): StemSet {
  const like = (): readonly string[] => lexicon.synonyms.flat().filter((phrase) => !phrase.includes(' '));
  const onlyWordOf = (phrase: string): readonly string[] => {
    const words = wordsOf(phrase);
    return words.length === 1 ? words : [];
  };
  const named = (): ReadonlySet<string> => {
    const phrases = new Set<string>();
    for (const entry of names) for (const phrase of [...entry.names, ...entry.topics]) phrases.add(phrase);
    // The names of what they touch are there already.
    for (const { topics } of claims()) for (const phrase of topics) phrases.add(phrase);
    return phrases;
  };
  const ofNames = stemsInPhrases(named, startsOfPhrase, (phrase) => contentOf(wordsOf(phrase), lexicon));
  const ofLike = stemsInPhrases(like, startsOfPhrase, onlyWordOf);
  return {
    // The shorter list first: what it holds saves a first question the longer one.
    has: (wanted) => ofLike.has(wanted) || ofNames.has(wanted),
    prepare: () => {
      ofNames.prepare();
      ofLike.prepare();
    },
  };
}

/** Prepares understanding over `knowledge` in the language of `lexicon`. What a question may do without is made when one needs it. */
export function buildModel(
  knowledge: KnowledgeBase,
  lexicon: Lexicon,
  supporters: Model['supporters'] = () => null,
): Model {
  const names = searchableNames(knowledge);
  let isWithoutList = false;
  const material: Material = {
    knowledge,
    lexicon,
    names,
    claims: once(() => searchableClaims(knowledge)),
    wordsOf: remembering(split),
  };
  const thesaurus = buildThesaurus(lexicon.synonyms, { stemsOf, startOf: startOfPhrase });
  const preferences = once(() => knownWords(material));
  return {
    knowledge,
    lexicon,
    supporters: () => {
      const directory = supporters();
      isWithoutList = directory === null;
      return directory;
    },
    lacksSupporters: () => isWithoutList,
    cues: shelvePhrases(
      cueNames.flatMap((cue) => lexicon.cues[cue].map((phrase) => [phrase, cue] as const)),
      (cue) => cue,
    ),
    names: shelvePhrases(
      names.flatMap(({ ref, names: own }) =>
        own.flatMap((name) => waysToSay(name, kindOf(ref), own).map((way) => [way, { ref, name }] as const)),
      ),
      ({ ref, name }, words) => namePayload(knowledge, ref, name, words.length),
    ),
    roles: shelvePhrases(rolesOf(knowledge, lexicon), (ref) => ref),
    otherThings: shelvePhrases(
      lexicon.otherThings.map((phrase) => [phrase, true] as const),
      () => true,
    ),
    events: shelvePhrases(
      knowledge.events.flatMap(({ ref, topics }) => (topics?.en ?? []).map((topic) => [topic, ref] as const)),
      (ref) => ref,
    ),
    parts: shelvePhrases(topicsOfParts(knowledge), (payload) => payload),
    disagreements: shelvePhrases(topicsOfDisagreements(knowledge), (entry) => entry),
    claimTopics: claimTopics(knowledge),
    thesaurus,
    topicsOf: indexByKind(material, thesaurus.membersOf),
    topicWords: topicWordsOf(material),
    isKnown: (word) => preferences().has(word),
    foreignStems: stemSet(() => lexicon.otherSubjects),
    neighbours: neighboursIn(
      once(() => allPhrases(material)),
      lexicon,
    ),
    spell: createSpeller(() => vocabularyOf(preferences(), lexicon)),
  };
}
