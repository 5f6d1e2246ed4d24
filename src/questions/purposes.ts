/** Leaves out what something is needed for: "need a harsh line for the six o'clock news", "find me a fan for my slides". */
import type { Token } from '../language/tokenise.ts';
import { wordSet } from '../language/word-lists.ts';
import { clausesOf } from './clauses.ts';

const requests = wordSet('need needs needed want wants give find get got looking after pull dig fetch any seeking');
const determiners = wordSet('the a an my our this tonights tonight tomorrows tomorrow todays next');
/** Not "article": that is one of the sources. */
const outlets = wordSet(`
  bulletin bulletins news newscast newsletter broadcast show programme podcast episode segment slot feature column
  essay homework assignment exam quiz presentation slides slide deck poster handout leaflet briefing memo speech talk
  debate seminar lecture thesis dissertation paper blog interview class lesson magazine headline caption teaser trailer`);

const farthestRequest = 4;
const longestPurpose = 6;
const shortestAsked = 3;

/** Where the words begin, in the clause from `start` to `end`, that only say what something is needed for; `end` where there are none. */
function startOfPurpose(tokens: readonly Token[], start: number, end: number): number {
  if (!outlets.has(tokens[end - 1]?.text ?? '')) return end;
  if (!tokens.slice(start, start + farthestRequest).some(({ text }) => requests.has(text))) return end;
  for (let at = end - 2; at >= Math.max(start + shortestAsked, end - longestPurpose); at -= 1) {
    const isFor = tokens[at]?.text === 'for' && determiners.has(tokens[at + 1]?.text.replace("'", '') ?? '');
    if (isFor) return at;
  }
  return end;
}

/** The tokens without such purposes; the same ones where there are none. */
export function withoutPurposes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => outlets.has(text))) return tokens;
  const kept = clausesOf(tokens).flatMap(({ start, end }) =>
    tokens.slice(start, startOfPurpose(tokens, start, end)),
  );
  return kept.length < tokens.length ? kept : tokens;
}
