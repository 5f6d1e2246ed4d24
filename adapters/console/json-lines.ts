/** One line of JSON lines in, one line out: the form for evaluation and scripting. */
import type { Answer } from '../../src/answers/answer.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import type { ExplainingBot, Question } from '../../src/bot.ts';
import type { CitationStyle } from '../../src/citation-styles.ts';
import type { Line } from './line-splitter.ts';

export type RequestId = string | number;

export type Request =
  | { readonly type: 'question'; readonly id: RequestId; readonly question: Question }
  | { readonly type: 'malformed'; readonly id?: RequestId; readonly error: string }
  | { readonly type: 'blank' };

const malformed = (error: string, id?: RequestId): Request =>
  id === undefined ? { type: 'malformed', error } : { type: 'malformed', id, error };

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRequestId(value: unknown): value is RequestId {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

/** Left out, null and empty all mean that there is none. */
function optionalText(value: unknown): { readonly text: string | undefined } | null {
  if (value === undefined || value === null || value === '') return { text: undefined };
  return typeof value === 'string' ? { text: value } : null;
}

/** Takes a line and returns the question that it asks, or one sentence on what is wrong with it. It never throws. */
export function parseRequest(line: Line): Request {
  if (line.type === 'too-long') return malformed('The line is too long.');
  if (line.type === 'not-utf8') return malformed('The line is not UTF-8.');
  if (line.text.trim() === '') return { type: 'blank' };
  const parsed = parseJson(line.text);
  if (parsed === null) return malformed('The line is not JSON.');
  if (!isObject(parsed.value)) return malformed('The line is not a JSON object.');
  const { id, question, conversation, locale } = parsed.value;
  if (id === undefined) return malformed('"id" is missing.');
  if (!isRequestId(id)) return malformed('"id" must be a string or a number.');
  if (question === undefined) return malformed('"question" is missing.', id);
  if (typeof question !== 'string') return malformed('"question" must be a string.', id);
  const thread = optionalText(conversation);
  if (thread === null) return malformed('"conversation" must be a string.', id);
  const language = optionalText(locale);
  if (language === null) return malformed('"locale" must be a string.', id);
  return {
    type: 'question',
    id,
    question: { text: question, conversation: thread.text, locale: language.text },
  };
}

/** The answer as scripts see it. The names and their order are a public interface: keep them. */
export function toRecord(answer: Answer) {
  return {
    kind: answer.kind,
    refs: answer.refs,
    confidence: answer.confidence,
    text: toPlainText(answer),
    citations: answer.citations,
    suggestions: answer.suggestions,
  };
}

/** What a record may hold beside the answer. */
export interface Extras {
  readonly explain: boolean;
  readonly cite: CitationStyle | undefined;
}

/** Asks, and returns the answer as scripts see it; where that is wanted, `cited` and `explanation` come last. */
export function answerRecord(bot: ExplainingBot, question: Question, { explain, cite }: Extras) {
  // Before the answer: that moves the thread on.
  const explained = explain ? { explanation: bot.explain(question) } : {};
  const answer = bot.ask(question);
  const cited = cite === undefined ? {} : { cited: { style: cite, text: bot.cite(answer, cite) } };
  return { ...toRecord(answer), ...cited, ...explained };
}
