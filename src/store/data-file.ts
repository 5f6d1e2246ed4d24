/** The form in which everything in a database is written to a file and read back. */
import { z } from 'zod';
import { BotError } from '../errors.ts';
import type { Contents } from './port.ts';
import { firstComplaint } from './rows.ts';
import { postSchema, trackSchema } from './schemas.ts';

const format = 'paris-call-bot/data';
const version = 1;

const headSchema = z.object({ format: z.literal(format), version: z.int() });

const fileSchema = z.object({
  exportedAt: z.iso.datetime(),
  tracks: z.array(trackSchema),
  posts: z.array(postSchema),
});

function* listLines(name: string, rows: readonly object[]): Generator<string> {
  yield `"${name}":[\n`;
  for (const [index, row] of rows.entries()) {
    yield `${JSON.stringify(row)}${index + 1 < rows.length ? ',' : ''}\n`;
  }
  yield ']';
}

/** One JSON object, each track and each post on a line of its own. Joined, the lines are the file. */
export function* dataFileLines({ tracks, posts }: Contents, exportedAt: Date): Generator<string> {
  yield `{"format":"${format}","version":${version},"exportedAt":"${exportedAt.toISOString()}",\n`;
  yield* listLines('tracks', tracks);
  yield ',\n';
  yield* listLines('posts', posts);
  yield '}\n';
}

const unusable = (message: string, advice: string): BotError => new BotError('storage', message, advice);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('The file is not JSON.', 'Give a file that data:export has written, whole and unchanged.');
  }
}

/** Throws a BotError (storage) that names what is wrong first. */
export function readDataFile(text: string): Contents {
  const given = parse(text);
  const head = headSchema.safeParse(given);
  if (!head.success) {
    throw unusable('The file is no export of the bot.', 'Give a file that data:export has written.');
  }
  if (head.data.version !== version) {
    throw unusable(
      `The file is of version ${head.data.version}, and this version of the bot reads version ${version}.`,
      'Import it with the version of the bot that wrote it.',
    );
  }
  const { success, data, error } = fileSchema.safeParse(given);
  if (success) return { tracks: data.tracks, posts: data.posts };
  throw unusable(
    `The file does not hold what an export holds (${firstComplaint(error)}).`,
    'Export once more, or put that right.',
  );
}
