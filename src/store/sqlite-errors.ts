/** What goes wrong with a SQLite file, in sentences for the operator. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { BotError } from '../errors.ts';

/** Codes of SQLite; the lowest byte of an extended one is its kind. */
const kinds = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notADatabase: 26,
} as const;

/** Not everything that the driver throws has SQLite's code with it, but all have its words. */
const driverError = z.object({
  code: z.literal('ERR_SQLITE_ERROR'),
  errcode: z.int().optional(),
  message: z.string(),
});
const systemError = z.object({ code: z.string() });

const words: readonly (readonly [RegExp, number])[] = [
  [/is locked$/, kinds.busy],
  [/readonly database/, kinds.readOnly],
  [/disk I\/O error/, kinds.ioError],
  [/malformed/, kinds.corrupt],
  [/is full$/, kinds.full],
  [/unable to open/, kinds.cannotOpen],
  [/constraint failed/, kinds.constraint],
  [/not a database/, kinds.notADatabase],
];

/** Null where it is no error of SQLite; 0 where it is one of no known kind. */
function codeOf(error: unknown): number | null {
  const { success, data } = driverError.safeParse(error);
  if (!success) return null;
  return data.errcode ?? words.find(([pattern]) => pattern.test(data.message))?.[1] ?? 0;
}

const restore =
  'Stop the bot, move the file away with those beside it that end in -wal and -shm, and put a copy in its place or import an export. Without either, the bot would forget what it posted.';

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function whyNotOpened(path: string): readonly [message: string, advice: string] {
  if (isDirectory(path)) {
    return [`The database file ${path} is a folder.`, 'Set DATABASE_FILE to the path of a file.'];
  }
  if (!isWritable(dirname(path))) {
    return [
      `The database file ${path} cannot be opened, because its folder cannot be written to.`,
      'Let the user that runs the bot write to that folder, or set DATABASE_FILE to another path.',
    ];
  }
  return [
    `The database file ${path} cannot be opened.`,
    'Let the user that runs the bot read and write it, or set DATABASE_FILE to another path.',
  ];
}

function explain(path: string, errcode: number): readonly [message: string, advice: string] {
  const file = `The database file ${path}`;
  switch (errcode & 0xff) {
    case kinds.busy:
    case kinds.locked:
      return [
        `${file} is locked by another program.`,
        'It is tried again later; if this lasts, end the program that holds it open.',
      ];
    case kinds.permission:
    case kinds.readOnly:
      return [
        `${file} cannot be written to.`,
        'Let the user that runs the bot write to it and to its folder.',
      ];
    case kinds.full:
      return [
        `The disk is full: ${path} cannot grow.`,
        'Make room on the disk; the bot then goes on by itself.',
      ];
    case kinds.corrupt:
      return [`${file} is damaged.`, restore];
    case kinds.notADatabase:
      return [`${file} is not a database.`, restore];
    case kinds.cannotOpen:
      return whyNotOpened(path);
    case kinds.ioError:
      return [`${file} cannot be read or written (SQLite ${errcode}).`, 'Look after the disk that it is on.'];
    case kinds.constraint:
      return [
        `${file} takes no two rows for one thing (SQLite ${errcode}).`,
        'See that the data holds each track, and each day of a track, once.',
      ];
    default:
      return [`${file} refuses a request (SQLite ${errcode}).`, restore];
  }
}

/** SQLite itself opens a file for reading where it may not write, and says so only later. Throws a BotError (storage). */
export function checkWritable(path: string): void {
  if (isWritable(path)) return;
  const [message, advice] = explain(path, kinds.readOnly);
  throw new BotError('storage', message, advice);
}

/** The BotError (storage) for whatever the driver or the file system throws about the file at `path`. */
export function explainSqlite(path: string, error: unknown): BotError {
  if (error instanceof BotError) return error;
  const code = codeOf(error);
  if (code !== null) {
    const [message, advice] = explain(path, code);
    return new BotError('storage', message, advice, { cause: error });
  }
  const system = systemError.safeParse(error);
  return new BotError(
    'storage',
    `The database file ${path} cannot be used (${system.data?.code ?? 'unknown reason'}).`,
    'See that the folder exists and can be written to, or set DATABASE_FILE to another path.',
    { cause: error },
  );
}

/** Whether somebody else was writing at that moment. */
export function isBusy(error: unknown): boolean {
  const cause = error instanceof BotError ? error.cause : error;
  return ((codeOf(cause) ?? 0) & 0xff) === kinds.busy;
}
