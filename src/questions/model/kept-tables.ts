/** The tables of the model as bytes: the build keeps them, so that a first question does not have to wait until they are worked out. */
import { z } from 'zod';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { english } from '../../language/english.ts';
import type { Packed } from '../../matching/shelves.ts';
import { tableNames, type ModelTables, type TableContents, type TableName } from './tables.ts';
import { workOutTables } from './work-out-tables.ts';

/** What stands in the second line: how many bytes each table takes, first its keys with the bytes of each, then what is under them. */
const sizes = z.record(z.string(), z.tuple([z.number(), z.number()]));

type Keys = readonly (readonly [key: string, size: number])[];

const lineEnd = '\n'.charCodeAt(0);

function writeTable(packed: Packed<unknown>): readonly [keys: Uint8Array, contents: Uint8Array] {
  const shelves = [...packed].map(
    ([key, contents]) => [key, Buffer.from(JSON.stringify(contents()))] as const,
  );
  const keys: Keys = shelves.map(([key, shelf]) => [key, shelf.length]);
  return [Buffer.from(JSON.stringify(keys)), Buffer.concat(shelves.map(([, shelf]) => shelf))];
}

/** All tables of `knowledge`; `digest` tells it from any other, and stands in the first line. */
export function writeTables(knowledge: KnowledgeBase, digest: string): Uint8Array {
  const tables = workOutTables(knowledge, english);
  const written = tableNames.map((name) => [name, writeTable(tables(name))] as const);
  const sized = written.map(([name, [keys, contents]]) => [name, [keys.length, contents.length]]);
  const head = Buffer.from(`${digest}\n${JSON.stringify(Object.fromEntries(sized))}\n`);
  return Buffer.concat([head, ...written.flatMap(([, parts]) => parts)]);
}

/** Finds the tables in what `writeTables` gave for the same digest; undefined where it was another, or where something is missing. */
export function readTables(bytes: Uint8Array, digest: string): ModelTables | undefined {
  const kept = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number): string => kept.toString('utf8', from, to);
  const behindDigest = kept.indexOf(lineEnd);
  if (behindDigest < 0 || text(0, behindDigest) !== digest) return undefined;
  const behindSizes = kept.indexOf(lineEnd, behindDigest + 1);
  if (behindSizes < 0) return undefined;
  const places = new Map<string, readonly [keys: number, contents: number]>();
  let end = behindSizes + 1;
  for (const [name, [keys, contents]] of Object.entries(
    sizes.parse(JSON.parse(text(behindDigest + 1, behindSizes))),
  )) {
    places.set(name, [end, end + keys]);
    end += keys + contents;
  }
  // A disk that was full left a part of it.
  if (end !== kept.length) return undefined;
  return <Name extends TableName>(name: Name) => {
    // The digest says that it was this program that wrote them.
    const [keysOf, contentsOf] = [z.custom<Keys>(), z.custom<TableContents[Name]>()];
    const [from, to] = places.get(name) ?? [0, 0];
    if (from === to) return [];
    let at = to;
    return keysOf.parse(JSON.parse(text(from, to))).map(([key, size]) => {
      const begin = at;
      at += size;
      return [key, () => contentsOf.parse(JSON.parse(text(begin, begin + size)))];
    });
  };
}
