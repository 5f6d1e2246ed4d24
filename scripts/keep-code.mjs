// Runs the program of the terminal once and keeps the code that V8 made of what was needed.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf, readProgram } from '../dist/adapters/console/compiled-program.js';

const [node, , name, ...question] = process.argv;
const file = resolve(name);
process.argv = [node, file, ...question];
const program = readProgram(file);
process.once('exit', (status) => {
  if (status === 0) writeFileSync(codeOf(file), program.code());
});
program.run();
