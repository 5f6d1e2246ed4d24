/** `npm run knowledge:show -- ENTRY…`: entries as the bot will show them. */
import { runShow } from './knowledge/show-command.ts';

process.exitCode = runShow({
  arguments: process.argv.slice(2),
  output: process.stdout,
  errors: process.stderr,
  now: () => new Date(),
});
