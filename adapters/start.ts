/** The program behind `npm start`. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { openBot } from './open-bot.ts';
import { platforms } from './platforms.ts';
import { start } from './start-command.ts';

const status = await start({
  arguments: process.argv.slice(2),
  environment: process.env,
  environmentFile: resolve('.env'),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  events: process,
  platforms,
  openBot: (supporters) => openBot(undefined, supporters),
  openDaily: async (parts) => {
    const { openDaily } = await import('./daily/open-daily.ts');
    return openDaily(parts);
  },
  now: () => performance.now(),
  conversationId: randomUUID,
});
// A reader of the output who has left is no reason to end in another way.
process.stdout.on('error', () => undefined);
// Whatever a connection or the standard input still keeps open is left behind, once the last output is out.
process.stdout.write('', () => process.exit(status));
