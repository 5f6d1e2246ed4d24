/** The clauses of a question: runs of its words between sentence marks and commas. */
import type { Token } from '../../language/tokenise.ts';

/** Where a clause begins, and where the next one does. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const starts = tokens.flatMap(({ afterBreak }, at) => (at === 0 || afterBreak ? [at] : []));
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? tokens.length }));
}
