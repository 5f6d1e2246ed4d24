/** The phrases of entries as an index of topics takes them. */
import { kindOf } from '../../knowledge/reference.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import type { Field, TopicDocument, TopicPhrase } from '../../matching/packed-topics.ts';
import type { Material, Searchable } from './vocabulary.ts';

/** Articles and the like may be left out of a phrase; "first" in "first step" may not. */
const passable: ReadonlySet<string> = new Set(
  'a an the of to in on at for by with from and or it its their his her our your this that is are be'.split(
    ' ',
  ),
);

/** The words that carry content; all of them where none does. */
export function contentOf(words: readonly string[], { neutral }: Lexicon): readonly string[] {
  const content = words.filter((word) => !neutral.has(word) && word.length > 1);
  return content.length > 0 ? content : words;
}

function topicPhrase(phrase: string, field: Field, { lexicon, wordsOf }: Material): TopicPhrase {
  const words = wordsOf(phrase);
  const content = contentOf(words, lexicon);
  const stems = content.map(stem);
  const needed = words.filter((word) => !passable.has(word));
  const telling = words.filter((word) => !lexicon.grammar.has(word) && word.length > 1);
  const whole = content.length === 1 && needed.length > 1 ? needed : telling.length > 1 ? telling : undefined;
  return { stems: field === 'text' ? [...new Set(stems)] : stems, whole: whole?.map(stem) ?? stems, field };
}

/** Makes documents of entries. What it made of a phrase it keeps: the names of a party also stand among the topics of each claim on it. */
export function documentsOf(material: Material): (entry: Searchable) => TopicDocument {
  const read = new Map<string, TopicPhrase>();
  const phraseOf = (phrase: string, field: Field): TopicPhrase => {
    const known = read.get(phrase);
    if (known !== undefined && field !== 'text') return known.field === field ? known : { ...known, field };
    const made = topicPhrase(phrase, field, material);
    if (field !== 'text') read.set(phrase, made);
    return made;
  };
  return ({ ref, names, topics, texts }) => ({
    ref,
    kind: kindOf(ref),
    phrases: [
      ...names.map((name) => phraseOf(name, 'name')),
      ...topics.map((topic) => phraseOf(topic, 'topic')),
      ...texts.map((text) => phraseOf(text, 'text')),
    ],
  });
}
