/** `critics, part 2`: a part of a list that is too long for one answer. */
import { readNumber } from '../../../language/numbers.ts';
import { readFeatures, type Features } from '../../features.ts';
import type { Mention } from '../../names/mentions.ts';
import type { Model } from '../../model/model.ts';
import type { Query } from '../../query.ts';
import { principleRef, reading, weightOf, type Reader } from '../../reader.ts';
import { nameOf } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import { textOf, type Word } from '../../wording/words.ts';
import { commands } from './lists.ts';
import { stanceAsked } from '../views/stance-asked.ts';
import { voicesOfKind } from '../views/voices-of-kind.ts';

/** "what did they say about part 3": the part is what is asked about, not a part of a list. */
const leadsToTopic: ReadonlySet<string> = new Set(
  'about on of in to for with regarding the and against under this that is say says said'.split(' '),
);

/** The number in "…, part 2" and how many words stand before it. */
function partAsked(words: readonly Word[]): { readonly part: number; readonly start: number } | undefined {
  const last = words.at(-1);
  const label = words.at(-2)?.text;
  if (last === undefined || words.length < 3 || (label !== 'part' && label !== 'page')) return undefined;
  const start = words.length - 2;
  if (leadsToTopic.has(words[start - 1]?.spelled ?? '')) return undefined;
  const part = last.isNumber ? Number(last.text) : readNumber(last.text)?.value;
  return part === undefined || !Number.isSafeInteger(part) ? undefined : { part, start };
}

const preferred = ['theme', 'actor', 'term', 'principle'] as const;

/** "election interference" is the name of a term, and a theme goes by it as well. */
const goesByItsName = ({ words }: Features, { knowledge }: Model, { ref, start, end }: Mention): boolean =>
  textOf(words.slice(start, end)) === nameOf(knowledge, ref).toLowerCase();

/** The topics that are named: of names within each other the longest, of entries with the same name one. */
function topicsNamed(features: Features, model: Model): readonly Reference[] {
  const numbers = features.numbers.numbers.map(principleRef);
  if (numbers.length > 0) return numbers;
  const mentions = features.mentions.filter(({ kind }) => preferred.some((one) => one === kind));
  const outermost = mentions.filter(
    ({ start, end }) =>
      !mentions.some(
        (other) => other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
  const byKind = preferred.flatMap((kind) => outermost.filter((mention) => mention.kind === kind));
  const first = byKind.find((mention) => goesByItsName(features, model, mention)) ?? byKind[0];
  if (first === undefined) return [];
  const elsewhere = outermost.find(({ start, end }) => start >= first.end || end <= first.start);
  return elsewhere === undefined ? [first.ref] : [first.ref, elsewhere.ref];
}

const listWords = /^(?:all |the )?(?:opinions?|views?|voices|comments|quotes)\b/;

function listAsked(features: Features, model: Model): Query | undefined {
  const command = commands.read(features, model)?.query;
  if (command?.kind === 'opinions' || command?.kind === 'experts') return command;
  const ofKind = voicesOfKind.read(features, model)?.query;
  if (ofKind !== undefined) return ofKind;
  const stance = stanceAsked(features);
  if (stance === undefined && !listWords.test(features.text)) return undefined;
  const stray = features.without(
    [
      'criticism',
      'praise',
      'mixed',
      'bothSides',
      'commentators',
      'speech',
      'quote',
      'accord',
      'list',
      'whoever',
      'principle',
      'numberLabel',
      'more',
    ],
    [...preferred, 'accord'],
  );
  const about = topicsNamed(features, model);
  if (weightOf(stray) > 0.5 || about.length > 1) return undefined;
  return {
    kind: 'opinions',
    filter: {
      ...(stance === undefined ? {} : { stance }),
      ...(about.length === 0 ? {} : { about }),
    },
  };
}

/** Part `part` of the same list; the first is the list as it was asked for. */
export function withPart(query: Query, part: number): Query {
  if (query.kind === 'opinions') {
    const { part: _, ...filter } = query.filter;
    return { kind: 'opinions', filter: part === 1 ? filter : { ...filter, part } };
  }
  if (query.kind !== 'experts') return query;
  const { part: _, ...list } = query;
  return part === 1 ? list : { ...list, part };
}

export const listPart: Reader = {
  name: 'list-part',
  needs: [{ words: new Set(['part', 'page']) }],
  read: (features, model) => {
    const asked = partAsked(features.words);
    if (asked === undefined) return undefined;
    const list = listAsked(readFeatures(features.words.slice(0, asked.start), model), model);
    return list === undefined ? undefined : reading('list-part', 1, withPart(list, asked.part));
  },
};
