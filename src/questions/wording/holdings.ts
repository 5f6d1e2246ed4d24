/** Leaves out where somebody takes it to stand: "who in your pile blames …", "anything from Harris in your files". */
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';

const prepositions = wordSet('in from of among within inside');
const owners = wordSet('your the that this those these');
const holdings = wordSet(
  'file files archive archives collection pile piles records folder folders stash dossier dossiers lineup roundup stack bundle cuttings clippings library repository database',
);
const lengthOfHolding = 3;
const shortestBeside = 3;

/** The tokens without such words; the same ones where there are none, or too little beside them. */
export function withoutHoldings(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < lengthOfHolding + shortestBeside) return tokens;
  const at = tokens.findIndex(
    ({ text }, place) =>
      holdings.has(text) &&
      owners.has(tokens[place - 1]?.text ?? '') &&
      prepositions.has(tokens[place - 2]?.text ?? ''),
  );
  const start = at + 1 - lengthOfHolding;
  return start <= 0 ? tokens : [...tokens.slice(0, start), ...tokens.slice(at + 1)];
}
