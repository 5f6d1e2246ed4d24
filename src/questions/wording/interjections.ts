/** Leaves out set phrases in front of a question and behind it: "hold on, who signed?", "who signed much appreciated". */
import { closingPhrases, openingPhrases } from '../../language/english-interjections.ts';
import { englishTalk } from '../../language/english-talk.ts';
import { questionOpeners } from '../../language/question-openers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { isBareTurn } from './bare-turns.ts';

/** What may stand before such a phrase, and says no more: "ok wait", "and for the record". */
const small = wordSet('ok okay so and but no oh ah well right now hmm um er yes yeah hey lol haha');
const mostSmall = 3;
/** "ok wait, just to be clear, who …" */
const mostOpenings = 3;

/** Within one clause: "wait, what does it say" holds no "wait what". */
export const standsAt = (tokens: readonly Token[], start: number, phrase: readonly string[]): boolean =>
  phrase.every((word, at) => {
    const token = tokens[start + at];
    return token?.text === word && (at === 0 || !token.afterBreak);
  });

/** "wait, more" asks; "wait, what?" and "one more, thanks" do not. */
const asksMore = (tokens: readonly Token[], start: number): boolean => {
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (first === undefined) return false;
  if (second === undefined) return isBareTurn([first]);
  if (englishTalk.manners.has(first.text)) return false;
  return first.afterBreak || questionOpeners.has(first.text);
};

/** Where such a phrase ends that begins at the first token, with what stands before it; 0 where there is none. */
function endOfOpening(tokens: readonly Token[]): number {
  for (let start = 0; start <= mostSmall; start += 1) {
    const { text = '' } = tokens[start] ?? {};
    for (const phrase of openingPhrases.get(text) ?? []) {
      const end = start + phrase.length;
      // "wait what does it say" asks what.
      const isCut = !questionOpeners.has(phrase.at(-1) ?? '') || tokens[end]?.afterBreak === true;
      if (isCut && standsAt(tokens, start, phrase) && asksMore(tokens, end)) return end;
    }
    if (!small.has(text)) return 0;
  }
  return 0;
}

/** The tokens behind such phrases; the same ones where none is there. */
export function withoutOpenings(tokens: readonly Token[]): readonly Token[] {
  let asked = tokens;
  for (let count = 0; count < mostOpenings; count += 1) {
    const end = endOfOpening(asked);
    if (end === 0) return asked;
    asked = asked.slice(end);
  }
  return asked;
}

const shortestAsked = 2;

/** The tokens before such a phrase; the same ones where none is there. */
export function withoutClosing(tokens: readonly Token[]): readonly Token[] {
  for (const phrase of closingPhrases.get(tokens.at(-1)?.text ?? '') ?? []) {
    const start = tokens.length - phrase.length;
    if (!standsAt(tokens, start, phrase)) continue;
    const asked = tokens.slice(0, start);
    if (asked.length >= shortestAsked || isBareTurn(asked)) return asked;
  }
  return tokens;
}
