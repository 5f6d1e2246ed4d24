/** Reads the knowledge of this checkout. What needs no answers loads nothing of the bot with it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BotError } from '../src/errors.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { loadWithDigest } from '../src/knowledge/load.ts';

/** The folder that holds package.json and data, above this file whether it is compiled or not. */
export function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory)
      throw new BotError(
        'configuration',
        'The project folder was not found.',
        'Start the bot from a complete checkout.',
      );
    directory = parent;
  }
  return directory;
}

let loaded: KnowledgeBase | null = null;

/** The digest of the data that the build found sound, if it has done so. */
function soundDigest(): string | undefined {
  const file = join(projectRoot(), 'dist', 'sound-data');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The knowledge of this checkout, read once. Throws a BotError (knowledge) where the data is not sound. */
export function openKnowledge(): KnowledgeBase {
  loaded ??= loadWithDigest(join(projectRoot(), 'data'), soundDigest()).knowledge;
  return loaded;
}
