/** What the program behind `npm run slack:manifest` does with its options. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestText, type ManifestOptions } from './manifest.ts';
import { commandName, slackHelp, type SlackMode } from './settings.ts';

const usage = `Options:
  --mode socket|http   which manifest to print (http where --url is given, else socket)
  --url <https-url>    HTTP mode: the public address of your bot, such as https://bot.example.org
  --command <name>     the name of the slash command, pariscall without it
  --history            with the scopes to look whether a daily post has arrived (channels:history, groups:history)
Without options the two manifests in adapters/slack are written anew.`;

export type ManifestRequest =
  | { readonly type: 'write' }
  | { readonly type: 'print'; readonly options: ManifestOptions }
  | { readonly type: 'complain'; readonly message: string };

function modeOf(mode: string | undefined, url: string | undefined): SlackMode | null {
  if (mode === undefined) return url === undefined ? 'socket' : 'http';
  return mode === 'socket' || mode === 'http' ? mode : null;
}

const complain = (message: string): ManifestRequest => ({
  type: 'complain',
  message: `${message}\n${usage}`,
});

/** Reads the words of a command line. Never throws. */
export function readRequest(words: readonly string[]): ManifestRequest {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        mode: { type: 'string' },
        url: { type: 'string' },
        command: { type: 'string' },
        history: { type: 'boolean' },
      },
    });
    if (words.length === 0) return { type: 'write' };
    const { url } = values;
    const mode = modeOf(values.mode, url);
    if (mode === null) return complain('The mode must be socket or http.');
    const command = values.command === undefined ? undefined : commandName(values.command);
    const options = {
      mode,
      ...(url === undefined ? {} : { url }),
      ...(command === undefined ? {} : { command }),
      ...(values.history === true ? { history: true } : {}),
    };
    manifestText(options);
    return { type: 'print', options };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') {
      return complain('The address must be a full one, such as https://bot.example.org.');
    }
    if (error instanceof TypeError) return complain(error.message);
    return complain(`The command cannot have that name. ${slackHelp.SLACK_COMMAND}`);
  }
}

/** Does what the command line asks for, below `root`, the folder of the project; returns the exit status. */
export function writeManifests(words: readonly string[], root: string): 0 | 1 {
  const request = readRequest(words);
  if (request.type === 'complain') {
    process.stderr.write(`${request.message}\n`);
    return 1;
  }
  if (request.type === 'print') {
    process.stdout.write(manifestText(request.options));
    return 0;
  }
  for (const mode of ['socket', 'http'] as const) {
    const file = join('adapters', 'slack', `manifest.${mode}.json`);
    writeFileSync(join(root, file), manifestText({ mode }));
    process.stderr.write(`Wrote ${file}\n`);
  }
  return 0;
}
