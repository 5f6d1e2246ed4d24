/** Marks the bot's answers to questions with known answers. */
import { z } from 'zod';
import type { Bot } from '../src/bot.ts';
import type { Answer } from '../src/answers/answer.ts';
import { toPlainText } from '../src/answers/plain-text.ts';

const texts = z.array(z.string());

export const questionSchema = z.object({
  id: z.string(),
  group: z.string(),
  question: z.string(),
  conversation: z.string().optional(),
  /** Acceptable kinds of answers; empty: any but a refusal. */
  kind: texts,
  /** References that must all be there, of which one must be, and that must not be. */
  all: texts,
  any: texts,
  none: texts,
  /** Patterns that the plain text must match. */
  text: texts,
});

export type MarkedQuestion = z.infer<typeof questionSchema>;

export interface Mark {
  readonly question: MarkedQuestion;
  readonly answer: Answer;
  /** What was wrong; empty where the answer passes. */
  readonly faults: readonly string[];
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Reads a file of JSON lines. Throws, with the number of the line, where one has not the form of a question. */
export function parseQuestions(content: string): readonly MarkedQuestion[] {
  return content.split('\n').flatMap((line, position) => {
    if (line.trim() === '') return [];
    const parsed = questionSchema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join('.');
    throw new Error(`line ${position + 1} is no question: ${place} is not as it has to be`);
  });
}

export function faultsOf({ kind, all, any, none, text }: MarkedQuestion, answer: Answer): readonly string[] {
  const refs = new Set<string>(answer.refs);
  const plain = toPlainText(answer);
  const faults: string[] = [];
  const kindFits = kind.length === 0 ? answer.kind !== 'none' : kind.includes(answer.kind);
  if (!kindFits)
    faults.push(`kind ${answer.kind}, wanted ${kind.length === 0 ? 'an answer' : kind.join('/')}`);
  const missing = all.filter((ref) => !refs.has(ref));
  if (missing.length > 0) faults.push(`lacks ${missing.join(', ')}`);
  if (any.length > 0 && !any.some((ref) => refs.has(ref))) faults.push(`lacks any of ${any.join(', ')}`);
  const unwanted = none.filter((ref) => refs.has(ref));
  if (unwanted.length > 0) faults.push(`has ${unwanted.join(', ')}`);
  const unmatched = text.filter((pattern) => !new RegExp(pattern, 'i').test(plain));
  if (unmatched.length > 0) faults.push(`text does not match ${unmatched.join(' and ')}`);
  return faults;
}

/** Asks every question and marks the answers. Turns of one conversation are asked in the order of the list. */
export function evaluate(bot: Bot, questions: readonly MarkedQuestion[]): readonly Mark[] {
  return questions.map((question) => {
    const answer = bot.ask({ text: question.question, conversation: question.conversation });
    return { question, answer, faults: faultsOf(question, answer) };
  });
}

export interface Tally {
  readonly name: string;
  readonly asked: number;
  readonly passed: number;
}

export function passRate({ asked, passed }: Tally): number {
  return asked === 0 ? 1 : passed / asked;
}

function tally(name: string, marks: readonly Mark[]): Tally {
  return { name, asked: marks.length, passed: marks.filter(({ faults }) => faults.length === 0).length };
}

export interface Report {
  readonly all: Tally;
  readonly groups: readonly Tally[];
  /** Answered although it should have been declined. */
  readonly falseAnswers: number;
  /** Declined although it should have been answered. */
  readonly falseRefusals: number;
  /** How often answers of a confidence are right. */
  readonly byConfidence: readonly Tally[];
}

const bands: readonly (readonly [string, number, number])[] = [
  ['0.9 to 1', 0.9, 1.01],
  ['0.8 to 0.9', 0.8, 0.9],
  ['0.7 to 0.8', 0.7, 0.8],
  ['below 0.7', 0, 0.7],
];

export function report(marks: readonly Mark[]): Report {
  const groups = [...new Set(marks.map(({ question }) => question.group))];
  const declinable = (mark: Mark): boolean => mark.question.kind.includes('none');
  const answered = marks.filter(({ answer }) => answer.kind !== 'none' && answer.kind !== 'help');
  return {
    all: tally('all', marks),
    groups: groups.map((group) =>
      tally(
        group,
        marks.filter(({ question }) => question.group === group),
      ),
    ),
    falseAnswers: marks.filter(
      (mark) => declinable(mark) && mark.answer.kind !== 'none' && mark.faults.length > 0,
    ).length,
    falseRefusals: marks.filter((mark) => !declinable(mark) && mark.answer.kind === 'none').length,
    byConfidence: bands.map(([name, from, to]) =>
      tally(
        name,
        answered.filter(({ answer }) => answer.confidence >= from && answer.confidence < to),
      ),
    ),
  };
}
