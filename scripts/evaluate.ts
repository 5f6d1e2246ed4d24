/** `npm run evaluate -- FILE…`: pass rates per group, the failed questions, and how far confidence can be trusted. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openBot } from '../adapters/open-bot.ts';
import {
  evaluate,
  parseQuestions,
  passRate,
  report,
  type Mark,
  type MarkedQuestion,
  type Tally,
} from './evaluation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
});

const line = (tally: Tally): string =>
  `${tally.name.padEnd(24)} ${String(tally.passed).padStart(4)} of ${String(tally.asked).padStart(4)}  ${(passRate(tally) * 100).toFixed(1)} %`;

function failureLines({ question, answer, faults }: Mark): readonly string[] {
  return [
    `✗ ${question.id} ${question.question.slice(0, 140)}`,
    `    ${faults.join('; ')} (got ${answer.kind} ${answer.refs.slice(0, 6).join(' ')}, ${answer.confidence})`,
  ];
}

function show(file: string, marks: readonly Mark[], { quiet } = values): readonly string[] {
  const { all, groups, falseAnswers, falseRefusals, byConfidence } = report(marks);
  const failures = quiet ? [] : marks.filter(({ faults }) => faults.length > 0).flatMap(failureLines);
  return [
    ...failures,
    `== ${basename(file)}`,
    ...groups.map(line),
    line(all),
    `false answers ${falseAnswers}, false refusals ${falseRefusals}`,
    'right answers by confidence:',
    ...byConfidence.map((tally) => `  ${line(tally)}`),
    '',
  ];
}

function explain(problem: string): null {
  process.stderr.write(`${problem} The questions of the project are in tests/questions/.\n`);
  process.exitCode = 2;
  return null;
}

function readOrExplain(file: string): readonly MarkedQuestion[] | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return explain(`${file} cannot be read.`);
  }
  try {
    return parseQuestions(text);
  } catch (error) {
    return explain(`${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function asJson(file: string, marks: readonly Mark[]): string {
  return JSON.stringify({
    file,
    ...report(marks),
    failed: marks
      .filter(({ faults }) => faults.length > 0)
      .map(({ question, answer, faults }) => ({
        id: question.id,
        question: question.question,
        faults,
        kind: answer.kind,
        refs: answer.refs,
        confidence: answer.confidence,
      })),
  });
}

const allFiles = 'all files';

if (positionals.length === 0) {
  process.stderr.write(
    'Name at least one file of questions: npm run evaluate -- tests/questions/development-english.jsonl\n',
  );
  process.exitCode = 2;
} else {
  const all: Mark[] = [];
  let filesRead = 0;
  for (const file of positionals) {
    const questions = readOrExplain(file);
    if (questions === null) continue;
    const marks = evaluate(openBot(), questions);
    filesRead += 1;
    all.push(...marks);
    process.stdout.write(`${values.json ? asJson(file, marks) : show(file, marks).join('\n')}\n`);
  }
  if (filesRead > 1) {
    const shown = { ...values, quiet: true };
    process.stdout.write(
      `${values.json ? JSON.stringify({ file: allFiles, ...report(all) }) : show(allFiles, all, shown).join('\n')}\n`,
    );
  }
}
