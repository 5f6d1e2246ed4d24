/** From the start of a process to its answers: the terminal by node and by npm, and a stream of JSON lines. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../adapters/open-knowledge.ts';
import { atMost, type Figure, type Section } from './figures.ts';
import { readQuestions } from './questions.ts';
import { median } from './statistics.ts';

const streamedLines = 20_000;
const startsByNode = 9;
const startsByNpm = 3;
const firstAnswerMs = 400;

/** What is asked first: a command is read by itself, a question needs the tables, a slip the speller. */
const firstQuestions = [
  { name: 'firstAnswerNode', label: 'a command', question: 'principle 8' },
  { name: 'firstAnswerQuestion', label: 'a plain question', question: 'who is sceptical of the agreement' },
  { name: 'firstAnswerSlip', label: 'a question with a slip', question: 'who thinks that it is toothles' },
] as const;

interface Ran {
  /** Milliseconds until the first output, and until the end. */
  readonly first: number;
  readonly whole: number;
}

/** Runs a program with `input`. Rejects where it fails. */
function runProgram(program: string, words: readonly string[], input = ''): Promise<Ran> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: projectRoot(), stdio: ['pipe', 'pipe', 'inherit'] });
    let first = Number.NaN;
    child.stdout.once('data', () => {
      first = performance.now() - begun;
    });
    child.stdout.resume();
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve({ first, whole: performance.now() - begun });
      else reject(new Error(`${program} ended with the status ${status}.`));
    });
    child.stdin.end(input);
  });
}

async function medianOf(times: number, run: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await run());
  return median(taken);
}

export async function measurePrograms(files: readonly string[]): Promise<Section> {
  const questions = readQuestions(files);
  const askProgram = join(projectRoot(), 'dist', 'adapters', 'console', 'ask-at-once.cjs');
  const byNode: Figure[] = [];
  for (const { name, label, question } of firstQuestions)
    byNode.push({
      name,
      label: `from start to first answer, by node: ${label}`,
      value: await medianOf(
        startsByNode,
        async () => (await runProgram(process.execPath, [askProgram, ...question.split(' ')])).first,
      ),
      unit: 'ms',
      target: atMost(firstAnswerMs),
    });
  const byNpm = await medianOf(
    startsByNpm,
    async () => (await runProgram('npm', ['run', '--silent', 'ask', '--', 'principle', '8'])).first,
  );
  const lines = Array.from({ length: streamedLines }, (_, id) =>
    JSON.stringify({ id, question: questions[id % questions.length]?.question ?? '' }),
  );
  const streamed = await runProgram(process.execPath, [askProgram, '--jsonl'], `${lines.join('\n')}\n`);
  return {
    name: 'programs',
    title: 'Start and stream in the terminal',
    figures: [
      ...byNode,
      {
        name: 'firstAnswerNpm',
        label: 'from start to first answer, by npm run ask',
        value: byNpm,
        unit: 'ms',
      },
      {
        name: 'jsonLinesPerSecond',
        label: `a stream of ${streamedLines.toLocaleString('en-GB')} JSON lines, start and all`,
        value: streamedLines / (streamed.whole / 1000),
        unit: '/s',
      },
    ],
    remarks: [`medians of ${startsByNode} starts each by node and ${startsByNpm} by npm`],
  };
}
