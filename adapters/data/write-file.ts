/** Writes a file that only its owner may read, whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { BotError } from '../../src/errors.ts';

const systemError = z.object({ code: z.string() });

/** Many lines go to the disk at once. */
const chunkLength = 1 << 20;

export function* inChunks(lines: Iterable<string>, length = chunkLength): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < length) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

async function write(path: string, lines: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (const chunk of inChunks(lines)) await file.appendFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes the place of a file of that name. Rejects with a BotError (storage), and then nothing has changed. */
export async function writeWhole(path: string, lines: Iterable<string>): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await write(unfinished, lines);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { data } = systemError.safeParse(error);
    throw new BotError(
      'storage',
      `The file ${path} cannot be written (${data?.code ?? 'unknown reason'}).`,
      'Give the path of a file in a folder that you may write to, with room on its disk.',
      { cause: error },
    );
  }
}
