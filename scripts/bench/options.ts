/** What `npm run bench` is asked for. */
import { parseArgs } from 'node:util';
import { defaultFiles } from './questions.ts';

/** What can be measured, in the order in which it is. */
export const parts = ['today', 'supporters', 'programs', 'grown', 'rivals', 'platforms'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly asJson: boolean;
  readonly parts: readonly Part[];
  readonly files: readonly string[];
  /** How many questions Fuse.js is asked. */
  readonly fuse: number;
}

export type Read = { readonly type: 'options'; readonly options: Options } | Complaint;
interface Complaint {
  readonly type: 'complaint';
  /** What is wrong, and what can be written. */
  readonly text: string;
}

export const usage = `npm run bench -- [--json] [--platforms] [--only ${parts.join(',')}] [--fuse 40] [FILE.jsonl…]`;

const complaint = (text: string): Complaint => ({ type: 'complaint', text: `${text} Usage: ${usage}` });

const isPart = (name: string): name is Part => parts.some((part) => part === name);

function partsOf(only: string | undefined, platforms: boolean): readonly string[] {
  if (only === undefined) return parts.filter((part) => platforms || part !== 'platforms');
  const named = only.split(',').map((name) => name.trim());
  return platforms ? [...named, 'platforms'] : named;
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      platforms: { type: 'boolean', default: false },
      only: { type: 'string' },
      fuse: { type: 'string', default: '40' },
    },
  });
}

/** Reads the words after `npm run bench --`. */
export function readOptions(words: readonly string[]): Read {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    return complaint(error instanceof Error ? `${error.message.split('.')[0]}.` : String(error));
  }
  const { values, positionals } = parsed;
  const named = partsOf(values.only, values.platforms);
  const unknown = named.filter((name) => !isPart(name));
  if (unknown.length > 0) return complaint(`There is no part "${unknown.join('", "')}" to measure.`);
  if (!/^\d{1,4}$/.test(values.fuse))
    return complaint(`"${values.fuse}" is no number of questions for Fuse.js.`);
  return {
    type: 'options',
    options: {
      asJson: values.json,
      parts: parts.filter((part) => named.includes(part)),
      files: positionals.length > 0 ? positionals : defaultFiles,
      fuse: Number(values.fuse),
    },
  };
}
