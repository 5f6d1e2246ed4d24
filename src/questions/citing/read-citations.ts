/** What a question asks to be cited, as a query: what its own words ask, or what its thread showed last. */
import type { Token } from '../../language/tokenise.ts';
import { readCiting } from './citing.ts';
import type { Context } from '../context.ts';
import { readFeatures } from '../features.ts';
import { sure } from '../follow-up/turn.ts';
import type { Model } from '../model/model.ts';
import type { Reference } from '../../knowledge/reference.ts';
import type { Query, Reading } from '../query.ts';
import { reading } from '../reader.ts';
import type { Understood } from '../read-sentence.ts';

const nothing = (rule: string): Reading => reading(rule, 1, { kind: 'help', topic: 'citing' });

/** What was asked last; of what came by chance or by the day, the principle that was shown. */
function shownIn({ query, principle }: Context): Query | undefined {
  if (query.kind !== 'daily') return query;
  return principle === undefined ? undefined : { kind: 'principle', principle, aspect: 'whole' };
}

const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** "the op-ed": the document that is called so, if the words name nothing else. */
function documentNamed(tokens: readonly Token[], { knowledge }: Model): Reference<'source'> | undefined {
  const named = wordsOf(tokens.map(({ text }) => text).join(' ')).replace(/^the /, '');
  return knowledge.sources.find(({ called = [] }) => called.some((name) => wordsOf(name) === named))?.ref;
}

/** Whoever was shown parties may go on to those "in Chicago". */
const isAboutPlaces = ({ kind }: Query): boolean =>
  kind === 'parties' || kind === 'supporter' || kind === 'actor';

/**
 * Takes the words of a question and how questions are read (`read`). Returns undefined where it asks for no citations, or for those of
 * something that is not understood: then it is read like any other question.
 */
export function readCitations(
  tokens: readonly Token[],
  model: Model,
  context: Context | undefined,
  read: (tokens: readonly Token[]) => Understood,
): Understood | undefined {
  const asked = readCiting(tokens, context !== undefined && !isAboutPlaces(context.query));
  if (asked === undefined) return undefined;
  const { of, ...form } = asked;
  if (of === 'shown' || of === 'sources') {
    const features = readFeatures(tokens, model);
    const last = context === undefined ? undefined : shownIn(context);
    if (last !== undefined)
      return { features, reading: reading('cite-shown', sure, { kind: 'citations', of: last, ...form }) };
    if (of === 'shown') return { features, reading: nothing('cite-nothing') };
    const main: Query = { kind: 'sources', about: [] };
    return { features, reading: reading('cite-sources', 1, { kind: 'citations', of: main, ...form }) };
  }
  const { features, reading: inner } = read(of);
  const first = documentNamed(of, model);
  const { query, confidence, rule } = inner;
  // What is asked for by its number or name, and is not there, is said to be so.
  if (query.kind === 'none')
    return query.reason.type === 'not-covered' ? undefined : { features, reading: inner };
  if (query.kind === 'help') return { features, reading: nothing(`cite-${rule}`) };
  return {
    features,
    reading: reading(`cite-${rule}`, confidence, {
      kind: 'citations',
      of: query,
      ...form,
      ...(first === undefined ? {} : { first }),
    }),
  };
}
