/** The questions that are measured. */
import { readFileSync } from 'node:fs';
import { parseQuestions, type MarkedQuestion } from '../evaluation.ts';

export const defaultFiles = [
  'tests/questions/development-english.jsonl',
  'tests/questions/development-out-of-scope.jsonl',
  'tests/questions/held-out-english.jsonl',
  'tests/questions/held-out-out-of-scope.jsonl',
];

function readFile(file: string): readonly MarkedQuestion[] {
  try {
    return parseQuestions(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(
      `${file} is no file of questions that can be read; those of the project are in tests/questions/.`,
      {
        cause,
      },
    );
  }
}

/** All questions of the files. Throws an error of one sentence where a file is none, or where there is no question at all. */
export function readQuestions(files: readonly string[]): readonly MarkedQuestion[] {
  const questions = files.flatMap(readFile);
  if (questions.length === 0) throw new Error(`There is no question in ${files.join(', ')}.`);
  return questions;
}
