/** A folder for the databases of one test file, and what a store says when something is wrong with them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { BotError } from '../../src/errors.ts';

/** Returns what gives a new path in the folder each time. The folder is removed after the tests of the file. */
export function storeFolder(): { readonly directory: string; readonly path: () => string } {
  const directory = mkdtempSync(join(tmpdir(), 'paris-call-store-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  let files = 0;
  const path = (): string => {
    files += 1;
    return join(directory, `${files}.sqlite`);
  };
  return { directory, path };
}

/** The complaint that it rejects with, which must be a BotError (storage) with advice. */
export async function complaint(work: Promise<unknown>): Promise<BotError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BotError);
  if (!(error instanceof BotError)) throw new TypeError('It did not fail.');
  expect(error.place).toBe('storage');
  expect(error.message).toMatch(/^[A-Z].*\.$/s);
  expect(error.advice).toMatch(/^[A-Z].*\.$/s);
  return error;
}
