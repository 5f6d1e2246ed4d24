/** `term dark web`, `expert hahad`, `signatories France`, `about legal status`: a command word with what it is about. */
import { type EntryKind, type Reference } from '../../knowledge/reference.ts';
import { entryQuery } from '../entry-query.ts';
import type { Features } from '../features.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';

/** The kind of entry that each word asks for. */
const commands: Readonly<Record<string, EntryKind>> = {
  principle: 'principle',
  expert: 'expert',
  term: 'term',
  signatories: 'actor',
  about: 'accord',
  opinions: 'theme',
};

const leastScore = 0.7;

function find(features: Features, kind: EntryKind): Reference | undefined {
  const named = features.mentions.find((mention) => mention.kind === kind && mention.start > 0);
  if (named !== undefined) return named.ref;
  const words = features.words.map((word, position) =>
    position === 0 ? { ...word, weight: 0, neutral: true } : word,
  );
  const [best] = features.rank(words, [kind]);
  return best !== undefined && best.score >= leastScore && best.coverage >= 0.6 ? best.ref : undefined;
}

export const commandArguments: Reader = {
  name: 'command-arguments',
  read: (features) => {
    const [word, ...rest] = features.words;
    if (
      word === undefined ||
      rest.length === 0 ||
      rest.length > 8 ||
      features.numbers.numbers.length > 0 ||
      !Object.hasOwn(commands, word.text)
    )
      return undefined;
    const kind = commands[word.text];
    if (kind === undefined) return undefined;
    const named = features.mentions.some(
      (mention) => mention.kind !== kind && mention.kind !== 'accord' && mention.start > 0,
    );
    if (kind === 'theme' && named) return undefined;
    const ref = find(features, kind);
    if (ref === undefined) return undefined;
    const query = entryQuery(ref);
    return query === undefined
      ? undefined
      : reading(`command-${word.text}`, nameConfidence(features, [ref]), query);
  },
};
