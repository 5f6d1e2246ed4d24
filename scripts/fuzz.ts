/** `npm run fuzz [-- --seconds N] [--seed N] [--case N]`: questions that nobody would ask, and what must hold for every answer. */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openKnowledge, projectRoot } from '../adapters/open-knowledge.ts';
import { createBot } from '../src/bot.ts';
import { parseQuestions } from './evaluation.ts';
import { atLeastOne } from './fuzz/random.ts';
import { figureLines, findingLines } from './fuzz/report.ts';
import { runFuzz } from './fuzz/run.ts';

const usage = `Usage:
  npm run fuzz -- [--seconds 60] [--seed NUMBER] [--case NUMBER]

Asks made-up and mutated questions and checks every answer: nothing thrown, 50 ms at most, of the right form, sourced, and
taken by every platform without a live mention or link. What fails is shown escaped, and the exit status is then 1.

  --seconds N   how long; a minute where it is left out
  --seed N      the same cases as in another run; by chance where it is left out
  --case N      only that one of them
`;

interface Options {
  readonly seconds: number;
  readonly seed: number;
  readonly only: number | undefined;
}

/** A whole number from `least` on. Throws a sentence where it is none. */
function wholeNumber(name: string, given: string, least: number): number {
  const value = Number(given);
  if (!/^\d{1,10}$/.test(given) || value < least || value > 4_294_967_295)
    throw new Error(`--${name} needs a whole number from ${least} on.`);
  return value;
}

function readOptions(given: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string' },
      case: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return null;
  return {
    seconds: wholeNumber('seconds', values.seconds ?? '60', 1),
    seed: values.seed === undefined ? randomInt(1_000_000_000) : wholeNumber('seed', values.seed, 0),
    only: values.case === undefined ? undefined : wholeNumber('case', values.case, 0),
  };
}

function readCorpus() {
  const folder = join(projectRoot(), 'tests', 'questions');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const questions = files
    .toSorted()
    .flatMap((name) => parseQuestions(readFileSync(join(folder, name), 'utf8')));
  return atLeastOne(questions.map(({ question }) => question));
}

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

function memoryInUse(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** The moment at which the bots live: the cases have to come out the same every time. */
const always = new Date('2026-05-05T10:00:00Z');

function fuzz({ seconds, seed, only }: Options): number {
  say([`Seed ${seed}. The same cases again: npm run fuzz -- --seconds ${seconds} --seed ${seed}`]);
  const knowledge = openKnowledge();
  const { findings, figures } = runFuzz({
    seed,
    seconds,
    only,
    knowledge,
    createBot: () => createBot(knowledge, { now: () => always, random: () => 0.5 }),
    corpus: readCorpus(),
    clock: () => performance.now(),
    memory: memoryInUse,
    onFinding: (finding) => say(findingLines(finding, seed)),
  });
  say([...figureLines(figures), findings === 0 ? 'No findings.' : `Findings: ${findings}.`]);
  return findings === 0 ? 0 : 1;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) say([usage.trimEnd()]);
  else process.exitCode = fuzz(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
