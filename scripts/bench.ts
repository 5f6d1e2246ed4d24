/** `npm run bench [-- --json] [FILE.jsonl…]`: how fast the bot answers, starts and streams, and how much memory it takes. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBot, projectRoot } from '../adapters/open-bot.ts';
import type { Bot } from '../src/bot.ts';
import { parseQuestions, type MarkedQuestion } from './evaluation.ts';

const defaultFiles = [
  'tests/questions/development-english.jsonl',
  'tests/questions/development-out-of-scope.jsonl',
];
const warmUpRounds = 2;
const measuredRounds = 5;
const streamedLines = 20_000;
const askProgram = join(projectRoot(), 'dist', 'adapters', 'console', 'ask.js');

interface Figure {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

/** `values` are sorted; `share` is from 0 to 1. */
const quantile = (values: readonly number[], share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((one, other) => one - other);

/** Asks each question once and returns how long each took, in milliseconds. Every round has threads of its own. */
function askAll(bot: Bot, questions: readonly MarkedQuestion[], round: string): readonly number[] {
  return questions.map(({ question, conversation }) => {
    const thread = conversation === undefined ? undefined : `${round} ${conversation}`;
    const begun = performance.now();
    bot.ask({ text: question, conversation: thread });
    return performance.now() - begun;
  });
}

function measureAnswers(bot: Bot, questions: readonly MarkedQuestion[]): readonly Figure[] {
  for (let round = 0; round < warmUpRounds; round += 1) askAll(bot, questions, `warm-up ${round}`);
  const rounds = Array.from({ length: measuredRounds }, (_, round) => askAll(bot, questions, `${round}`));
  const times = sorted(rounds.flat());
  const total = times.reduce((sum, time) => sum + time, 0);
  return [
    { name: 'questionsPerSecond', label: 'questions', value: times.length / (total / 1000), unit: '/s' },
    { name: 'p50', label: 'one question, half of them within', value: quantile(times, 0.5), unit: 'ms' },
    { name: 'p99', label: 'one question, 99 of 100 within', value: quantile(times, 0.99), unit: 'ms' },
    { name: 'max', label: 'the slowest question', value: times.at(-1) ?? 0, unit: 'ms' },
  ];
}

/** Runs a program with `input` and returns its wall time in milliseconds. Rejects where it fails. */
function timeProgram(program: string, words: readonly string[], input = ''): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: projectRoot(), stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdout.resume();
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(performance.now() - begun);
      else reject(new Error(`${program} ended with the status ${status}.`));
    });
    child.stdin.end(input);
  });
}

async function median(times: number, run: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await run());
  return quantile(sorted(taken), 0.5);
}

async function measurePrograms(questions: readonly MarkedQuestion[]): Promise<readonly Figure[]> {
  const byNode = await median(7, () => timeProgram(process.execPath, [askProgram, 'principle', '8']));
  const byNpm = await median(3, () => timeProgram('npm', ['run', '--silent', 'ask', '--', 'principle', '8']));
  const lines = Array.from({ length: streamedLines }, (_, id) =>
    JSON.stringify({ id, question: questions[id % questions.length]?.question ?? '' }),
  );
  const streamed = await timeProgram(process.execPath, [askProgram, '--jsonl'], `${lines.join('\n')}\n`);
  const perSecond = streamedLines / (streamed / 1000);
  return [
    { name: 'firstAnswerNode', label: 'start to first answer, node', value: byNode, unit: 'ms' },
    { name: 'firstAnswerNpm', label: 'start to first answer, npm run ask', value: byNpm, unit: 'ms' },
    {
      name: 'jsonLinesPerSecond',
      label: `a stream of ${streamedLines} JSON lines`,
      value: perSecond,
      unit: '/s',
    },
  ];
}

/** What a process takes that holds one bot which has answered. */
function measureMemory(bot: Bot): readonly Figure[] {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  // Asked once more, it cannot have been collected.
  bot.ask({ text: 'help' });
  return [
    {
      name: 'heapUsed',
      label: 'heap in use after garbage collection',
      value: heapUsed / 2 ** 20,
      unit: 'MiB',
    },
    { name: 'rss', label: 'memory of the process', value: rss / 2 ** 20, unit: 'MiB' },
  ];
}

function readQuestions(file: string): readonly MarkedQuestion[] {
  try {
    return parseQuestions(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is no file of questions that can be read.`, { cause });
  }
}

async function bench(files: readonly string[], asJson: boolean): Promise<void> {
  const questions = files.flatMap(readQuestions);
  if (questions.length === 0) throw new Error('There is no question in these files.');
  const bot = openBot();
  const answers = measureAnswers(bot, questions);
  const figures = [...answers, ...measureMemory(bot), ...(await measurePrograms(questions))];
  const surroundings = {
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    files: files.map((file) => basename(file)),
    questions: questions.length,
  };
  if (asJson) {
    const values = Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toFixed(3))]));
    process.stdout.write(`${JSON.stringify({ ...surroundings, ...values })}\n`);
    return;
  }
  const lines = figures.map(({ label, value, unit }) => {
    const shown = value.toFixed(value < 10 ? 2 : 0);
    return `${label.padEnd(40)} ${shown.padStart(7)} ${unit}`;
  });
  const { node, processor, cores } = surroundings;
  const heading = `${questions.length} questions of ${surroundings.files.join(', ')}; Node ${node}, ${cores} × ${processor}`;
  process.stdout.write(`${[heading, ...lines].join('\n')}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
try {
  await bench(positionals.length > 0 ? positionals : defaultFiles, values.json);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
