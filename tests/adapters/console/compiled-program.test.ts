/** A program that is started from compiled code does what it does from its source. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, readProgram } from '../../../adapters/console/compiled-program.ts';

let folder = '';
let file = '';

const program = (word: string): string => `
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const say = () => appendFileSync(join(__dirname, 'said'), '${word} ' + __filename.endsWith('program.cjs') + ' ');
say();
`;
const said = (): string => readFileSync(join(folder, 'said'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paris-call-program-'));
  file = join(folder, 'program.cjs');
  writeFileSync(file, program('one'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a program in one file', () => {
  test('runs with the names that a module has', () => {
    readProgram(file).run();
    expect(said()).toBe('one true ');
  });

  test('runs from the code that is kept beside it', () => {
    const first = readProgram(file);
    first.run();
    expect(first.isFromCode).toBe(false);
    writeFileSync(codeOf(file), first.code());
    const second = readProgram(file);
    second.run();
    expect(second.isFromCode).toBe(true);
    expect(said()).toBe('one true one true ');
  });

  test('runs from its source where the code is of something else', () => {
    writeFileSync(codeOf(file), 'no code at all');
    const read = readProgram(file);
    read.run();
    expect(read.isFromCode).toBe(false);
    expect(said()).toBe('one true ');
  });

  test('says by an error that it is not there', () => {
    expect(() => readProgram(join(folder, 'other.cjs'))).toThrow(/other\.cjs/);
  });
});
