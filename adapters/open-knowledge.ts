/** Reads the knowledge of this checkout. What needs no answers loads nothing of the bot with it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeptTables } from '../src/bot.ts';
import { BotError } from '../src/errors.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { loadWithDigest, type LoadedKnowledge } from '../src/knowledge/load.ts';

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

let loaded: LoadedKnowledge | null = null;

/** A file that the build keeps, if it has done so. */
export function keptByBuild(name: string): Buffer | undefined {
  const file = join(projectRoot(), 'dist', name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The knowledge of this checkout with the digest of its data, read once. Throws a BotError (knowledge) where the data is not sound. */
export function openWithDigest(): LoadedKnowledge {
  // What the build found sound needs no second look.
  loaded ??= loadWithDigest(join(projectRoot(), 'data'), keptByBuild('sound-data')?.toString());
  return loaded;
}

/** The tables that the build made of this knowledge, if it has done so. Throws as `openWithDigest`. */
export function keptTables(): KeptTables | undefined {
  const bytes = keptByBuild('tables');
  return bytes && { bytes, digest: openWithDigest().digest };
}

/** The knowledge of this checkout. Throws a BotError (knowledge) where the data is not sound. */
export const openKnowledge = (): KnowledgeBase => openWithDigest().knowledge;
