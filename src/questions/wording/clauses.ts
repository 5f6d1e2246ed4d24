/** The clauses of a question: runs of its words between sentence marks and commas. */
import type { Token } from '../../language/tokenise.ts';

/** Where a clause begins, and where the next one does. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let end = 1; end <= tokens.length; end += 1) {
    if (end < tokens.length && tokens[end]?.afterBreak !== true) continue;
    clauses.push({ start, end });
    start = end;
  }
  return clauses;
}
