/** What a run says on the terminal: everything of a person's text escaped, so that it harms nothing there either. */
import type { Case } from './cases.ts';
import type { Fault } from './play.ts';

export interface Finding extends Fault {
  readonly index: number;
  readonly subject: Case;
  /** The same with less in it. */
  readonly smaller: Case;
}

const longestShown = 400;

const literal = (part: string): string =>
  JSON.stringify(part).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text as a literal of JSON in ASCII; the middle of a long one is left out, with how long it is. */
export function escaped(text: string): string {
  if (text.length <= longestShown) return literal(text);
  const half = longestShown / 2;
  return `${literal(text.slice(0, half))} … ${literal(text.slice(-half))} (${text.length} characters)`;
}

function caseLines(subject: Case): readonly string[] {
  if (subject.type === 'complete') return [`    ${subject.field}: ${escaped(subject.typed)}`];
  return subject.turns.map((turn) => `    ${escaped(turn)}`);
}

export function findingLines(
  { what, detail, index, subject, smaller }: Finding,
  seed: number,
): readonly string[] {
  return [
    `✗ ${what}: ${escaped(detail).slice(1, -1)}`,
    `  case ${index} (${subject.generator}); again with: npm run fuzz -- --seed ${seed} --case ${index}`,
    ...caseLines(smaller),
  ];
}

export interface Figures {
  readonly cases: number;
  readonly answers: number;
  readonly seconds: number;
  readonly slowest: number;
  readonly slowestCase: Case | null;
  /** In bytes; null where the garbage collector cannot be called. */
  readonly growth: number | null;
}

export function figureLines({
  cases,
  answers,
  seconds,
  slowest,
  slowestCase,
  growth,
}: Figures): readonly string[] {
  const from = slowestCase === null ? '' : ` (${slowestCase.generator})`;
  return [
    `${cases} cases with ${answers} answers and completions in ${seconds.toFixed(0)} s; the slowest took ${slowest.toFixed(1)} ms${from}.`,
    ...(growth === null ? [] : [`Memory in use changed by ${(growth / 2 ** 20).toFixed(1)} MiB.`]),
  ];
}
