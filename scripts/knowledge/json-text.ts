/** A JSON file with the places of what stands in it. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

export interface Place {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface JsonText {
  readonly content: unknown;
  /** Where the value at `path` stands, or the innermost part of the path that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Keys that stand twice in one object, of which JSON keeps the last only. */
  readonly repeatedKeys: readonly RepeatedKey[];
}

export interface RepeatedKey {
  readonly key: string;
  /** Of the object. */
  readonly path: readonly PropertyKey[];
  readonly place: Place;
}

export interface BrokenJson {
  readonly problem: string;
  /** Null where it cannot be told. */
  readonly place: Place | null;
}

function placer(text: string): (offset: number) => Place {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** Keys of data files are words, so what is written in digits is a place in a list. */
export const segments = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((key) => (/^\d+$/.test(String(key)) ? Number(String(key)) : String(key)));

function innermost(tree: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, segments(path.slice(0, length)));
    if (node !== undefined) return node;
  }
  return tree;
}

function* repeatedKeysIn(
  node: Node,
  placeAt: (offset: number) => Place,
  path: readonly PropertyKey[] = [],
): Generator<RepeatedKey> {
  if (node.type === 'array') {
    for (const [index, item] of (node.children ?? []).entries())
      yield* repeatedKeysIn(item, placeAt, [...path, index]);
    return;
  }
  if (node.type !== 'object') return;
  const seen = new Set<string>();
  for (const { children: [name, value] = [] } of node.children ?? []) {
    const key = String(name?.value);
    if (name !== undefined && seen.has(key)) yield { key, path, place: placeAt(name.offset) };
    seen.add(key);
    if (value !== undefined) yield* repeatedKeysIn(value, placeAt, [...path, key]);
  }
}

/** "CommaExpected" as words: "comma expected". */
const inWords = (code: string): string => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

function describeBreak(cause: unknown, [first]: readonly ParseError[], placeAt: (offset: number) => Place) {
  if (first !== undefined)
    return { problem: inWords(printParseErrorCode(first.error)), place: placeAt(first.offset) };
  return { problem: cause instanceof Error ? cause.message : String(cause), place: null };
}

/** Reads JSON as JSON.parse does, and says where things stand, or where it breaks off. */
export function readJsonText(text: string): JsonText | BrokenJson {
  const placeAt = placer(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    return describeBreak(cause, errors, placeAt);
  }
  return {
    content,
    placeOf: (path) => placeAt(tree === undefined ? 0 : innermost(tree, path).offset),
    repeatedKeys: tree === undefined ? [] : [...repeatedKeysIn(tree, placeAt)],
  };
}
