// Runs the program of the terminal once and keeps the code that V8 made of what a few questions of every kind needed.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { codeOf, readProgram } from '../dist/adapters/console/compiled-program.js';

const questions = [
  'principle 8',
  'who criticized the accord?',
  'what did Kothari say about China?',
  'did Germny sign it?',
  'when was it launched?',
  'which principle is about ransomware?',
];

const [node, , name] = process.argv;
const file = resolve(name);
const lines = questions.map((question, id) => `${JSON.stringify({ id: String(id), question })}\n`);
process.argv = [node, file, '--jsonl'];
Object.defineProperty(process, 'stdin', { value: Readable.from(lines) });
const program = readProgram(file);
process.once('exit', (status) => {
  if (status === 0) writeFileSync(codeOf(file), program.code());
});
program.run();
