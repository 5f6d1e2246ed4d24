/** `npm run knowledge:check`: everything that is wrong with the data files, where it is and how to mend it. */
import { runCheck } from './knowledge/check-command.ts';

process.exitCode = runCheck({
  arguments: process.argv.slice(2),
  output: process.stdout,
  errors: process.stderr,
  now: () => new Date(),
});
