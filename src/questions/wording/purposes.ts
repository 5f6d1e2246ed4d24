/** Leaves out what something is needed for: "need a harsh line for the six o'clock news", "find me a fan for my slides". */
import type { Lexicon } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { clausesOf } from './clauses.ts';

const requests = wordSet(
  'need needs needed want wants give find get got looking after pull dig fetch any seeking',
);
const determiners = wordSet('the a an my our this tonights tonight tomorrows tomorrow todays next');
/** Not "article": that is one of the sources. */
const outlets = wordSet(`
  bulletin bulletins news newscast newsletter broadcast show programme podcast episode segment slot feature column
  essay homework assignment exam quiz presentation slides slide deck poster handout leaflet briefing memo speech talk
  piece debate seminar lecture thesis dissertation paper blog interview class lesson magazine headline caption teaser trailer`);

const joints = wordSet('in at to');
const mostWordsOfPlace = 4;
const farthestRequest = 4;
const longestPurpose = 6;
const shortestAsked = 3;

/** Where the words begin, in the clause from `start` to `end`, that only say what something is needed for; `end` where there are none. */
function startOfPurpose(tokens: readonly Token[], start: number, end: number): number {
  let last = end - 1;
  // "for a piece in the Evening Standard"
  const joint = tokens.findLastIndex(({ text }, at) => at > start && at < end && joints.has(text));
  if (joint > 0 && end - joint <= mostWordsOfPlace && outlets.has(tokens[joint - 1]?.text ?? ''))
    last = joint - 1;
  if (!outlets.has(tokens[last]?.text ?? '')) return end;
  if (!tokens.slice(start, start + farthestRequest).some(({ text }) => requests.has(text))) return end;
  for (let at = last - 1; at >= Math.max(start + shortestAsked, last + 1 - longestPurpose); at -= 1) {
    const isFor = tokens[at]?.text === 'for' && determiners.has(tokens[at + 1]?.text.replace("'", '') ?? '');
    if (isFor) return at;
  }
  return end;
}

/** What only lends weight at the end of a question. */
const asides: ReadonlyMap<string, readonly string[]> = new Map([
  ['place', ['in', 'the', 'first', 'place']],
  ['chance', ['by', 'any', 'chance']],
  ['matter', ['for', 'that', 'matter']],
  ['day', ['at', 'the', 'end', 'of', 'the', 'day']],
]);

/** "who had the idea in the first place" */
export function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const aside = asides.get(tokens.at(-1)?.text ?? '');
  if (aside === undefined || tokens.length < aside.length + shortestAsked) return tokens;
  const start = tokens.length - aside.length;
  return aside.every((word, at) => tokens[start + at]?.text === word) ? tokens.slice(0, start) : tokens;
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

/** The tokens without such purposes; the same ones where there are none. */
export function withoutPurposes(tokens: readonly Token[], { otherSubjects }: Lexicon): readonly Token[] {
  if (!tokens.some(({ text }) => outlets.has(text))) return tokens;
  const kept = clausesOf(tokens).flatMap(({ start, end }) => {
    const purpose = startOfPurpose(tokens, start, end);
    // "a quote for the wedding speech" is none about the Call.
    const isOfOtherWalk = tokens.slice(purpose, end).some(({ text }) => otherSubjects.has(text));
    return tokens.slice(start, isOfOtherWalk ? end : purpose);
  });
  return kept.length < tokens.length ? kept : tokens;
}
