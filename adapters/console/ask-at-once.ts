/** What `npm run ask` starts: the program as one file where it was built, else in its many files. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readProgram } from './compiled-program.ts';

const oneFile = fileURLToPath(new URL('../../ask.cjs', import.meta.url));

if (existsSync(oneFile)) readProgram(oneFile).run();
else void import('./ask.ts');
