/** `term dark web`, `expert hahad`, `signatories France`, `about legal status`: a command word with what it is about. */
import { type EntryKind, type Reference } from '../../knowledge/reference.ts';
import type { Features } from '../features.ts';
import { nameConfidence, reading, type Reader } from '../reader.ts';
import type { Query } from '../query.ts';

interface Command {
  readonly kind: EntryKind;
  readonly toQuery: (slug: string) => Query;
}

const commands: Readonly<Record<string, Command>> = {
  principle: {
    kind: 'principle',
    toQuery: (slug) => ({ kind: 'principle', principle: `principle/${slug}`, aspect: 'whole' }),
  },
  expert: { kind: 'expert', toQuery: (slug) => ({ kind: 'expert', expert: `expert/${slug}` }) },
  term: { kind: 'term', toQuery: (slug) => ({ kind: 'term', term: `term/${slug}` }) },
  signatories: { kind: 'actor', toQuery: (slug) => ({ kind: 'actor', actor: `actor/${slug}` }) },
  about: { kind: 'accord', toQuery: (slug) => ({ kind: 'accord', entry: `accord/${slug}` }) },
  opinions: {
    kind: 'theme',
    toQuery: (slug) => ({ kind: 'opinions', filter: { about: [`theme/${slug}`] } }),
  },
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
    const command = commands[word.text];
    if (command === undefined) return undefined;
    const named = features.mentions.some(
      ({ kind, start }) => kind !== command.kind && kind !== 'accord' && start > 0,
    );
    if (command.kind === 'theme' && named) return undefined;
    const ref = find(features, command.kind);
    if (ref === undefined) return undefined;
    const slug = ref.slice(ref.indexOf('/') + 1);
    return reading(`command-${word.text}`, nameConfidence(features, [ref]), command.toQuery(slug));
  },
};
