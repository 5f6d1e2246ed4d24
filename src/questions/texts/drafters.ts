/** What the drafters thought of is what the principles are about: "did the authors think of inventors", "what did the drafters intend for landlords". */
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';

/** Several people: one author is that of an article. */
const drafters = wordSet('drafters authors framers');

const thinking =
  /^(?:(?:did|have|had|do) the (?:authors|drafters|framers)(?: of the (?:paris )?(?:call|text|accord|pact))? (?:ever |even |also |really )?(?:think|thought|consider|considered|remember|remembered|worry|worried|care|cared)(?: (?:of|about))?|what(?:ever)? (?:did|do|would|might) the (?:authors|drafters|framers)(?: of the (?:paris )?(?:call|text|accord|pact))? (?:ever )?(?:intend|mean|plan|provide|want|have in mind|foresee|do) (?:for|about|with|against))(?= \S)/;

const asked = ['is', 'there', 'a', 'principle', 'about'] as const;

/** The tokens with such a frame put as the question that it is; the same ones where there is none. */
export function asOfThePrinciples(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.findIndex(({ text }) => drafters.has(text));
  if (named < 2) return tokens;
  const start = tokens.findLastIndex(({ afterBreak }, at) => afterBreak && at < named);
  const first = tokens[start];
  const end = tokens.findIndex(({ afterBreak }, at) => afterBreak && at > start);
  const clause = tokens.slice(start, end < 0 ? tokens.length : end);
  const frame = thinking.exec(clause.map(({ text }) => text).join(' '))?.[0];
  if (first === undefined || frame === undefined) return tokens;
  const inserted = asked.map((text, at) => ({
    ...first,
    raw: text,
    text,
    isCapitalised: false,
    afterBreak: at === 0,
  }));
  return [...tokens.slice(0, start), ...inserted, ...tokens.slice(start + frame.split(' ').length)];
}
