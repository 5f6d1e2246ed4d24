/** Everything that understanding needs of the knowledge, prepared once: tables of names, cues and topics. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { kindOf, type EntryKind, type Reference } from '../knowledge/reference.ts';
import type { LocalizedText, LocalizedWords } from '../knowledge/schema.ts';
import { everydayWords } from '../language/common-words.ts';
import { cueNames, type CueName, type Lexicon } from '../language/lexicon.ts';
import { numberWords } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokenise.ts';
import { PhraseTable } from '../matching/phrases.ts';
import { createSpeller, type Preference } from '../matching/speller.ts';
import { buildThesaurus, type Thesaurus } from '../matching/thesaurus.ts';
import { TopicIndex, type Field, type TopicDocument, type TopicPhrase } from '../matching/topic-index.ts';
import type { Neighbours, WordModel } from './words.ts';

export interface NamePayload {
  readonly ref: Reference;
  /** As written in the data, to tell "US" from "us". */
  readonly name: string;
  readonly length: number;
}

export interface Model extends WordModel {
  readonly knowledge: KnowledgeBase;
  readonly cues: PhraseTable<CueName>;
  readonly names: PhraseTable<NamePayload>;
  /** Roles and descriptions that several people may share. */
  readonly roles: PhraseTable<Reference<'expert'>>;
  readonly otherThings: PhraseTable<true>;
  /** The index of the entries of a kind; it is made when it is first asked for. */
  readonly topicsOf: (kind: EntryKind) => TopicIndex;
}

interface Phrases {
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly texts: readonly string[];
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

/** The phrases by which each entry can be found. */
function* searchable(knowledge: KnowledgeBase): Generator<readonly [Reference, Phrases]> {
  const named: readonly (readonly Named[])[] = [
    knowledge.principles,
    knowledge.experts,
    knowledge.themes,
    knowledge.terms,
    knowledge.actors,
    knowledge.accord,
  ];
  for (const entry of named.flat()) {
    yield [entry.ref, { names: nameAndAliases(entry), topics: entry.topics?.en ?? [], texts: [] }];
  }
  for (const { ref, topics, claim, quote, actors, terms } of knowledge.opinions) {
    const touched = [...actors.map(knowledge.actor), ...terms.map(knowledge.term)].flatMap(nameAndAliases);
    const texts = [claim.en, ...(quote === undefined ? [] : [quote])];
    yield [ref, { names: [], topics: [...topics.en, ...touched], texts }];
  }
}

interface StemmedPhrase {
  readonly words: readonly string[];
  /** Without the words that carry no content, unless nothing else is left. */
  readonly content: readonly string[];
  /** What has to stand in a question for the phrase to be met as a whole. */
  readonly whole: readonly string[];
}

/** Articles and the like may be left out of a phrase; "first" in "first step" may not. */
const passable: ReadonlySet<string> = new Set(
  'a an the of to in on at for by with from and or it its their his her our your this that is are be'.split(
    ' ',
  ),
);

const simple = /^[a-z -]+$/;

/** The words of a phrase of the data, folded as those of a question are. */
function wordsOf(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  return simple.test(lower)
    ? lower.split(/[ -]+/).filter((word) => word !== '')
    : tokenise(phrase).map(({ text }) => text);
}

function stemPhrase(phrase: string, lexicon: Lexicon): StemmedPhrase {
  const words = wordsOf(phrase);
  const content = words.filter((word) => !lexicon.neutral.has(word) && word.length > 1);
  const stems = (content.length > 0 ? content : words).map(stem);
  const needed = words.filter((word) => !passable.has(word));
  const telling = words.filter((word) => !lexicon.grammar.has(word) && word.length > 1);
  const whole = content.length === 1 && needed.length > 1 ? needed : telling.length > 1 ? telling : undefined;
  return { words, content: stems, whole: whole?.map(stem) ?? stems };
}

class Collector {
  readonly #lexicon: Lexicon;
  /** The names of a party or term also stand among the topics of every claim that touches it. */
  readonly #stemmed = new Map<string, StemmedPhrase>();
  readonly names = new PhraseTable<NamePayload>();
  readonly documents: TopicDocument[] = [];
  readonly topicWords = new Set<string>();
  readonly preferences = new Map<string, Preference>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  know(words: Iterable<string>, preference: Preference): void {
    for (const word of words) {
      if (
        word.length > 2 &&
        (preference === 'name' || preference === 'number' || !this.preferences.has(word))
      )
        this.preferences.set(word, preference);
    }
  }

  /** The words of every name, topic and claim. */
  phrases(): readonly (readonly string[])[] {
    return [...this.#stemmed.values()].map(({ words }) => words);
  }

  #stem(text: string): StemmedPhrase {
    let stemmed = this.#stemmed.get(text);
    if (stemmed === undefined) {
      stemmed = stemPhrase(text, this.#lexicon);
      this.#stemmed.set(text, stemmed);
    }
    return stemmed;
  }

  #addName(ref: Reference, kind: EntryKind, name: string, stems: readonly string[]): void {
    const payload = { ref, name, length: stems.length };
    this.names.add(stems, payload);
    const [first, ...rest] = stems;
    // "Geneva Convention, digital"
    if (kind === 'term' && first !== undefined && rest.length > 1) this.names.add([...rest, first], payload);
  }

  addEntry(ref: Reference, kind: EntryKind, phrases: Phrases): void {
    const stemmed: TopicPhrase[] = [];
    const add = (texts: readonly string[], field: Field): void => {
      for (const text of texts) {
        const { words, content, whole } = this.#stem(text);
        stemmed.push({ stems: field === 'text' ? [...new Set(content)] : content, whole, field });
        if (field !== 'text') for (const one of content) this.topicWords.add(one);
        if (field === 'name') this.#addName(ref, kind, text, words.map(stem));
        this.know(words, field === 'name' && kind === 'expert' ? 'name' : 'knowledge');
      }
    };
    add(phrases.names, 'name');
    add(phrases.topics, 'topic');
    add(phrases.texts, 'text');
    this.documents.push({ ref, kind, phrases: stemmed });
  }
}

function indexByKind(
  documents: readonly TopicDocument[],
  { groupsOf }: Thesaurus,
): (kind: EntryKind) => TopicIndex {
  const indexes = new Map<EntryKind, TopicIndex>();
  return (kind) => {
    let index = indexes.get(kind);
    if (index === undefined) {
      const ofKind = documents.filter((document) => document.kind === kind);
      index = new TopicIndex(ofKind, groupsOf);
      indexes.set(kind, index);
    }
    return index;
  };
}

/** Which words follow each other in `phrases`, at once or with articles and the like between; worked out when first asked. */
function neighboursIn(phrases: () => readonly (readonly string[])[], lexicon: Lexicon): Neighbours {
  let pairs: Set<string> | undefined;
  const collect = (): Set<string> => {
    const found = new Set<string>();
    for (const words of phrases()) {
      for (const [position, word] of words.entries()) {
        if (position > 0) found.add(`${stem(words[position - 1] ?? '')} ${stem(word)}`);
        const between = words[position - 1] ?? '';
        if (position > 1 && lexicon.grammar.has(between))
          found.add(`${stem(words[position - 2] ?? '')} … ${stem(word)}`);
      }
    }
    return found;
  };
  return (one, next, isApart) => {
    pairs ??= collect();
    return pairs.has(`${stem(one)} ${isApart ? '… ' : ''}${stem(next)}`);
  };
}

/** Prepares understanding over `knowledge` in the language of `lexicon`. */
export function buildModel(knowledge: KnowledgeBase, lexicon: Lexicon): Model {
  const collector = new Collector(lexicon);
  for (const [ref, phrases] of searchable(knowledge)) collector.addEntry(ref, kindOf(ref), phrases);

  const cues = new PhraseTable<CueName>();
  for (const cue of cueNames) {
    for (const phrase of lexicon.cues[cue]) {
      const words = wordsOf(phrase);
      cues.add(words.map(stem), cue);
      collector.know(words, 'knowledge');
    }
  }
  const roles = new PhraseTable<Reference<'expert'>>();
  for (const expert of knowledge.experts) {
    for (const role of expert.roles.en) {
      const words = wordsOf(role);
      // One word for a role fits many people; it points only to those of the two main sources.
      if (words.length > 1 || expert.group !== 'other') roles.add(words.map(stem), expert.ref);
      collector.know(words, 'knowledge');
    }
  }
  const otherThings = new PhraseTable<true>();
  for (const words of lexicon.otherThings.map(wordsOf)) {
    otherThings.add(words.map(stem), true);
    collector.know(words, 'everyday');
  }
  const synonyms = lexicon.synonyms.map((group) => group.map(wordsOf));
  for (const words of synonyms.flat()) {
    collector.know(words, 'knowledge');
    const [only, ...more] = words;
    if (only !== undefined && more.length === 0) collector.topicWords.add(stem(only));
  }
  const thesaurus = buildThesaurus(synonyms.map((group) => group.map((words) => words.map(stem))));
  collector.know(numberWords, 'number');
  collector.know(lexicon.neutral, 'everyday');
  const cuePhrases = cueNames.flatMap((cue) => lexicon.cues[cue]).map(wordsOf);

  const { preferences } = collector;
  return {
    knowledge,
    lexicon,
    cues,
    names: collector.names,
    roles,
    otherThings,
    thesaurus,
    topicsOf: indexByKind(collector.documents, thesaurus),
    topicWords: collector.topicWords,
    knownWords: new Set(preferences.keys()),
    foreignStems: new Set([...lexicon.otherSubjects].map(stem)),
    areNeighbours: neighboursIn(() => [...collector.phrases(), ...cuePhrases], lexicon),
    spell: createSpeller(() => {
      const vocabulary = new Map<string, Preference>(everydayWords().map((word) => [word, 'everyday']));
      for (const [word, preference] of preferences) vocabulary.set(word, preference);
      return vocabulary;
    }),
  };
}
