/** The folder of the official list: which it is, and what each of its files says. */
import { lstat, readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { BotError } from '../../src/errors.ts';
import { listLimits, type Supporter } from '../../src/supporters/list.ts';
import { mostBytes, readSupporterFile, skipped, type FileRead } from './supporter-file.ts';

const folderName = '_supporters';

export interface FolderRead {
  readonly supporters: readonly { readonly file: string; readonly supporter: Supporter }[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  /** Details that were left out of entries. */
  readonly remarks: readonly { readonly file: string; readonly remark: string }[];
}

export interface SupporterFolder {
  readonly folder: string;
  /** The root of the repository, where the folder lies in one as it does in the official site's. */
  readonly checkout: string;
}

const systemError = z.object({ code: z.string() });
const codeOf = (error: unknown): string => systemError.safeParse(error).data?.code ?? 'unknown reason';

const advice = `Give the path of a checkout of https://github.com/ambanum/pariscall.international, or of the folder ${folderName} in it.`;

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** `path` is the checkout or the folder itself. Rejects with a BotError (knowledge) where it is neither. */
export async function findFolder(path: string): Promise<SupporterFolder> {
  const given = resolve(path);
  let found;
  try {
    found = await stat(given);
  } catch (error) {
    const code = codeOf(error);
    const problem = code === 'ENOENT' ? `There is no folder ${given}.` : `${given} cannot be read (${code}).`;
    throw new BotError('knowledge', problem, advice, { cause: error });
  }
  if (!found.isDirectory()) throw new BotError('knowledge', `${given} is no folder.`, advice);
  const within = join(given, folderName);
  if (basename(given) !== folderName && (await isFolder(within))) return { folder: within, checkout: given };
  return { folder: given, checkout: resolve(given, '..') };
}

async function readOne(path: string): Promise<FileRead> {
  try {
    // A link may lead in a circle, or out of the checkout.
    const found = await lstat(path);
    if (found.isSymbolicLink()) return skipped('it is a link');
    if (found.isDirectory()) return skipped('it is a folder');
    if (!found.isFile()) return skipped('it is no plain file');
    if (!path.endsWith('.md')) return skipped('it is no Markdown file');
    if (found.size > mostBytes) return skipped(`it is larger than ${mostBytes} bytes`);
    return readSupporterFile(await readFile(path));
  } catch (error) {
    return skipped(`it cannot be read (${codeOf(error)})`);
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new BotError('knowledge', `The folder ${folder} cannot be read (${codeOf(error)}).`, advice, {
      cause: error,
    });
  }
  if (names.length > listLimits.entries)
    throw new BotError('knowledge', `The folder ${folder} holds more files than any list.`, advice);
  return names.filter((name) => !name.startsWith('.')).toSorted();
}

/** Reads every file of the folder, in the order of their names. Rejects with a BotError (knowledge) where none is an entry. */
export async function readFolder(folder: string): Promise<FolderRead> {
  const names = await namesIn(folder);
  if (!names.some((name) => name.endsWith('.md')))
    throw new BotError('knowledge', `The folder ${folder} holds no Markdown files.`, advice);
  const supporters: { file: string; supporter: Supporter }[] = [];
  const left: { file: string; reason: string }[] = [];
  const remarks: { file: string; remark: string }[] = [];
  for (const file of names) {
    const read = await readOne(join(folder, file));
    if (read.type === 'skipped') {
      left.push({ file, reason: read.reason });
      continue;
    }
    supporters.push({ file, supporter: read.supporter });
    remarks.push(...read.remarks.map((remark) => ({ file, remark })));
  }
  const [first] = left;
  if (supporters.length === 0)
    throw new BotError(
      'knowledge',
      `None of the files in ${folder} is an entry of the list (${first?.file ?? ''}: ${first?.reason ?? ''}).`,
      advice,
    );
  return { supporters, skipped: left, remarks };
}
