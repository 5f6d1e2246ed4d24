/**
 * Where a question is wrapped in talk about the asking ("hi from Dakar, can you tell if Senegal is on board?"), its core is tried by
 * itself: single clauses, runs of clauses, and what follows a question word inside a sentence.
 */
import { auxiliaries, questionOpeners } from '../../language/question-openers.ts';
import type { Token } from '../../language/tokenise.ts';
import { clausesOf } from './clauses.ts';

const mostClauses = 6;
const shortestCore = 2;
const mostCores = 12;

/** Words with which a question begins inside a sentence: "my tutor asked why …", "I need to know if …". */
const openers: ReadonlySet<string> = new Set([...questionOpeners, 'whether', 'if', 'that']);

/** Begins a question only after a word such as "know" or "asked"; "that" and "is" stand everywhere. */
const weakOpeners: ReadonlySet<string> = new Set([...auxiliaries, 'if', 'that']);
const introducing: ReadonlySet<string> = new Set(
  'know knows asked asks ask asking tell wonder wondering wondered sure see say says find said hear heard claim claims claimed understand remember explain check so and but'.split(
    ' ',
  ),
);

function* embedded(clause: readonly Token[]): Generator<readonly Token[]> {
  for (const [position, token] of clause.entries()) {
    if (position === 0 || !openers.has(token.text)) continue;
    const before = clause[position - 1];
    if (weakOpeners.has(token.text) && !introducing.has(before?.text ?? '')) continue;
    yield clause.slice(position);
  }
}

/** The parts of a question that may be the whole of what is asked, the longest first; never the question itself. */
export function coresOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses = clausesOf(tokens)
    .slice(-mostClauses)
    .map(({ start, end }) => tokens.slice(start, end));
  const runs: (readonly Token[])[] = [];
  for (let length = clauses.length - 1; length > 0; length -= 1) {
    for (let start = clauses.length - length; start >= 0; start -= 1)
      runs.push(clauses.slice(start, start + length).flat());
  }
  const all = [...runs, ...[tokens, ...runs].flatMap((run) => [...embedded(run)])];
  return all.filter((core) => core.length >= shortestCore && core.length < tokens.length).slice(0, mostCores);
}
