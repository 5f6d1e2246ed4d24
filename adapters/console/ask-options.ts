/** What the command line of `ask` means. */
import { parseArgs } from 'node:util';
import { readStyle, type CitationStyle } from '../../src/citation-styles.ts';
import { safeLine } from './safe-text.ts';

export type AskOptions =
  | { readonly type: 'help' }
  | { readonly type: 'wrong'; readonly problem: string }
  | { readonly type: 'stream'; readonly explain: boolean; readonly cite: CitationStyle | undefined }
  | {
      readonly type: 'question';
      readonly text: string;
      readonly form: 'text' | 'json';
      readonly locale: string | undefined;
      readonly explain: boolean;
      readonly cite: CitationStyle | undefined;
    };

export const askUsage = `Usage:
  npm run --silent ask -- [--json] [--explain] [--cite STYLE] [--locale en] QUESTION...
  npm run --silent ask -- --jsonl [--explain] [--cite STYLE] < questions.jsonl

One question is answered as text, or with --json as one JSON object on one line.
With --jsonl each line {"id", "question", "conversation"?, "locale"?} of the standard input is answered by one line
{"id", "kind", "refs", "confidence", "text", "citations", "suggestions"}, or {"id"?, "error"} where it is malformed.

  --json           the answer as JSON
  --jsonl          questions as JSON lines from the standard input
  --explain        also how each question was read: as tables, or in JSON as "explanation"
  --cite STYLE     also the sources to paste, in JSON as "cited": footnotes, apa, chicago, bibtex or csl-json
  --locale TAG     the language of the question, such as en or en-GB
  --help           this text
`;

const wrong = (problem: string): AskOptions => ({ type: 'wrong', problem });

/** parseArgs explains at length; its first sentence names the option. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return safeLine(message.split(/\.(?:\s|$)/, 1)[0] ?? message).slice(0, 200);
}

function readArguments(given: readonly string[]) {
  return parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      cite: { type: 'string' },
      locale: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** A tag in its usual spelling, or null where it is none. The underscore of `en_GB` is understood. */
function languageTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Takes the arguments after the program's name. Never throws: what is wrong is said in one sentence. */
export function readAskOptions(given: readonly string[]): AskOptions {
  let read: ReturnType<typeof readArguments>;
  try {
    read = readArguments(given);
  } catch (error) {
    return wrong(`${firstSentence(error)}.`);
  }
  const { values, positionals } = read;
  if (values.help === true) return { type: 'help' };
  const explain = values.explain === true;
  const cite = values.cite === undefined ? undefined : readStyle(values.cite);
  if (values.cite !== undefined && cite === undefined)
    return wrong('--cite needs one of the styles footnotes, apa, chicago, bibtex and csl-json.');
  if (values.jsonl === true) {
    if (values.json === true) return wrong('--json and --jsonl do not go together.');
    if (values.locale !== undefined) return wrong('With --jsonl the locale stands in each line.');
    if (positionals.length > 0) return wrong('With --jsonl the questions come from the standard input.');
    return { type: 'stream', explain, cite };
  }
  if (positionals.length === 0) return wrong('There is no question.');
  const locale = values.locale === undefined ? undefined : languageTag(values.locale);
  if (locale === null) return wrong('--locale needs a language tag such as en or en-GB.');
  return {
    type: 'question',
    text: positionals.join(' '),
    form: values.json === true ? 'json' : 'text',
    locale,
    explain,
    cite,
  };
}
