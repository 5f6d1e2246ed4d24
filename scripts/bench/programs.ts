/** From the start of a process to its answers: the terminal by node and by npm, and a stream of JSON lines. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../adapters/open-knowledge.ts';
import { atMost, type Section } from './figures.ts';
import { readQuestions } from './questions.ts';
import { median } from './statistics.ts';

const streamedLines = 20_000;
const startsByNode = 9;
const startsByNpm = 3;
const firstAnswerMs = 400;

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
  const byNode = await medianOf(
    startsByNode,
    async () => (await runProgram(process.execPath, [askProgram, 'principle', '8'])).first,
  );
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
      {
        name: 'firstAnswerNode',
        label: 'start of the process to its first answer, by node',
        value: byNode,
        unit: 'ms',
        target: atMost(firstAnswerMs),
      },
      {
        name: 'firstAnswerNpm',
        label: 'start of npm run ask to its first answer',
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
    remarks: [`medians of ${startsByNode} starts by node and ${startsByNpm} by npm`],
  };
}
