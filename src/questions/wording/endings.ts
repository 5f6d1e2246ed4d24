/**
 * Leaves out what stands at the ends of a question without a mark between: sighs and thanks, when the answer is due and how it is
 * to be told.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { readNumber } from '../../language/numbers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';

const shortestAsked = 3;
const mostOfThanks = 6;
/** "who says thanks", "the one with no regards": what is asked of, and no thanks of the asker. */
const leadsToThanks = wordSet(
  'say says said give gives gave send sends of no with to the my your and or for in',
);

/** "who is it thanks a million", "the seventh cheers mate": where such thanks begin; the end where there are none. */
function startOfThanks(tokens: readonly Token[], { talk, neutral }: Lexicon): number {
  const closes = (at: number): boolean => talk.closers.has(tokens[at]?.text ?? '');
  const first = Math.max(1, tokens.length - mostOfThanks);
  let at = tokens.findIndex((_, place) => place >= first && closes(place));
  if (at < 0) return tokens.length;
  // "many thanks"
  if (/^(?:many|much|huge|big)$/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  const before = tokens[at - 1];
  // Behind a mark they are a clause of their own.
  if (before === undefined || tokens[at]?.afterBreak === true || leadsToThanks.has(before.text))
    return tokens.length;
  const isThanks = tokens
    .slice(at)
    .every(
      ({ text }) =>
        readNumber(text) === undefined &&
        !talk.asking.has(text) &&
        (neutral.has(text) || talk.manners.has(text) || talk.doings.has(text) || talk.selves.has(text)),
    );
  return isThanks ? at : tokens.length;
}

/** "haters tyvm", "bastable xD", "who drafted it cheers mate". */
export function withoutSighs(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { sighs, closers } = lexicon.talk;
  if (!tokens.some(({ text }) => sighs.has(text) || closers.has(text))) return tokens;
  const isSigh = ({ text }: Token): boolean => sighs.has(text);
  const end = startOfThanks(tokens, lexicon);
  const first = tokens.findIndex((token) => !isSigh(token));
  return tokens.slice(
    Math.max(0, first),
    tokens.findLastIndex((token, at) => at < end && !isSigh(token)) + 1,
  );
}

const deadlines = wordSet(`
  lunch noon tonight tomorrow midnight today morning evening afternoon dinner breakfast monday tuesday wednesday thursday friday
  saturday sunday eod cob eob weekend now then class school bedtime teatime`);
const within = wordSet('the this end of tomorrow next');
const mostOfDeadline = 4;

/** "the tally of backers by lunch", "before friday morning": when the answer is due. */
export function withoutDeadline(tokens: readonly Token[]): readonly Token[] {
  const isLast = (at: number): boolean => at + 1 === tokens.length || tokens[at + 1]?.afterBreak === true;
  const end = tokens.findIndex(({ text }, at) => deadlines.has(text) && isLast(at));
  if (end < shortestAsked) return tokens;
  for (let at = end - 1; at >= Math.max(shortestAsked, end - mostOfDeadline); at -= 1) {
    const { text = '', afterBreak = true } = tokens[at] ?? {};
    if (/^(?:by|before|until|till)$/.test(text)) return [...tokens.slice(0, at), ...tokens.slice(end + 1)];
    if (afterBreak || (!within.has(text) && !deadlines.has(text))) return tokens;
  }
  return tokens;
}

const asksWho = wordSet('who whose which somebody someone');
const guess =
  /^(?:or )?(?:was|is) (?:it|that) (?:\S+ ?){1,3}$|^(?:maybe|perhaps|probably|possibly) (?:\S+ ?){1,3}$|^(?:\S+ ){1,3}(?:i (?:think|guess|believe|suppose)|maybe|perhaps|was it)$/;
const mostOfGuess = 5;

/** "who called it dead, was it Bastable?", "somebody called it dead, Bastable I think": whoever it was, that is asked. */
export function withoutGuess(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findLastIndex(({ afterBreak }, at) => at > 0 && afterBreak);
  const tail = tokens.slice(Math.max(0, start));
  if (start < shortestAsked || tail.length > mostOfGuess || !asksWho.has(tokens[0]?.text ?? ''))
    return tokens;
  return guess.test(tail.map(({ text }) => text).join(' ')) ? tokens.slice(0, start) : tokens;
}

/** "explain it like I'm a tired parent of three": how it is to be told. */
export function withoutLikening(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, place) => text === 'like' && /^(?:i|im)$/.test(tokens[place + 1]?.text ?? ''),
  );
  const asked = tokens.slice(0, Math.max(0, at));
  if (asked.length < shortestAsked || !asked.some(({ text }) => telling.has(text))) return tokens;
  const end = tokens.findIndex(({ afterBreak }, place) => place > at && afterBreak);
  return [...asked, ...(end < 0 ? [] : tokens.slice(end))];
}
const telling = wordSet(
  'explain explained describe tell summarise summarize put say what whats who why how eli5 gist',
);
