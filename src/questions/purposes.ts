/** Leaves out what something is needed for: "need a harsh line for the six o'clock news", "find me a fan for my slides". */
import type { Lexicon } from '../language/lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import { wordSet } from '../language/word-lists.ts';
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
