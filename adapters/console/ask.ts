/** The program behind `npm run ask`. It starts fast because it imports no platform, no logger and no package for settings. */
import { resolve } from 'node:path';
import { openBot } from '../open-bot.ts';
import { supportersOf, withPlainEnvironmentFile } from '../supporters/supporter-source.ts';
import { runAsk } from './ask-command.ts';
import { safeLine } from './safe-text.ts';

const supporters = supportersOf(() => withPlainEnvironmentFile(resolve('.env'), process.env), {
  onTrouble: (problem) => process.stderr.write(`${safeLine(problem)}\n`),
});

async function main(): Promise<void> {
  const status = await runAsk({
    arguments: process.argv.slice(2),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    // The first answer should come soon; the bot reads the rest when a question needs it.
    openBot: () => openBot({ prepared: false }, supporters),
  });
  // Not process.exit(): what was written to a pipe must still get out.
  process.exitCode = status;
  // A reader who left early may leave a producer behind that never ends.
  process.stdin.destroy();
}

// Not awaited here: in one file, with what it imports, it is no module that could.
void main();
