/** Leaves out what only says that something else was meant: "sorry, I meant 6", "skip to 8", "not China, Taiwan". */
import { correctingPhrases } from '../../language/english-interjections.ts';
import { readNumber } from '../../language/numbers.ts';
import { questionOpeners } from '../../language/question-openers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { standsAt } from './interjections.ts';

const oops = wordSet(
  'sorry oops whoops ups nope nah actually wait argh ugh hm hmm no oh ah ok okay well so but and typo mistake fat finger fingers',
);
const mostOops = 4;
/** "I meant to call my mum", "I meant it" */
const correctsNothing = wordSet('to it that this them well every only just');

/** Where "sorry, I meant" ends and what was meant begins; 0 where nothing is put right. */
function endOfCorrection(tokens: readonly Token[]): number {
  for (let start = 0; start <= mostOops; start += 1) {
    const { text = '' } = tokens[start] ?? {};
    for (const phrase of correctingPhrases.get(text) ?? []) {
      const end = start + phrase.length;
      const next = tokens[end]?.text ?? '';
      // "skip to 8", but not "go to bed"
      const isDue = phrase.at(-1) !== 'to' || readNumber(next) !== undefined;
      if (next !== '' && isDue && !correctsNothing.has(next) && standsAt(tokens, start, phrase)) return end;
    }
    if (!oops.has(text)) return 0;
  }
  return 0;
}

/** "not only", "not sure", "not yet" */
const rulesNothingOut = wordSet(
  'only just even all every everyone everybody sure much many really yet quite too so signed joined signing bad good',
);
const mostRuledOut = 4;
const mostInstead = 4;

/** "not China, Taiwan": where the name begins that is meant instead; 0 where none is ruled out so. */
function endOfRuledOut(tokens: readonly Token[]): number {
  if (tokens[0]?.text !== 'not' || rulesNothingOut.has(tokens[1]?.text ?? '')) return 0;
  const end = tokens.findIndex(({ afterBreak }, at) => at > 0 && afterBreak);
  if (end < 2 || end > mostRuledOut || tokens.length - end > mostInstead) return 0;
  return questionOpeners.has(tokens[end]?.text ?? '') ? 0 : end;
}

/** "I meant Russia" asks the same about it, as "and Russia" does. */
const mostOfName = 3;

/** The tokens of what is meant instead of what was asked before; the same ones where nothing is put right. */
export function withoutCorrection(tokens: readonly Token[]): readonly Token[] {
  const end = endOfCorrection(tokens) || endOfRuledOut(tokens);
  const [first] = tokens;
  if (end === 0 || first === undefined) return tokens;
  const meant = tokens.slice(end);
  const isName = meant.length <= mostOfName && !questionOpeners.has(meant[0]?.text ?? '');
  return isName ? [{ ...first, text: 'and', raw: 'and' }, ...meant] : meant;
}
