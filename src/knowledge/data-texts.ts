/** The data files as they are written, and a digest that shows whether any of them has changed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BotError } from '../errors.ts';

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new BotError(
      'knowledge',
      `The data file ${path} cannot be read.`,
      'Put it back, for instance with git checkout.',
      { cause },
    );
  }
}

/** The texts of `files` in `directory`, by their names. Throws a BotError (knowledge) where one cannot be read. */
export const readTexts = <Name extends string>(
  directory: string,
  files: readonly Name[],
): ReadonlyMap<Name, string> => new Map(files.map((file) => [file, readText(join(directory, file))]));

/** The same for the same texts under the same names, and for no others. */
export function digestOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name} ${text.length}\n`).update(text);
  return hash.digest('hex');
}
