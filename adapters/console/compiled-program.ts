/**
 * A program in one file, and beside it the code that V8 made of it in an earlier run: reading that takes a fraction of the time
 * that compiling takes. Code of another version of Node is refused by V8, and the program is compiled as ever.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';

/** Where the code of a program is kept. */
export const codeOf = (file: string): string => `${file}.code`;

export interface CompiledProgram {
  readonly run: () => void;
  /** Whether V8 took the code that was kept. */
  readonly isFromCode: boolean;
  /** The code as V8 has it by now, for a later run. */
  readonly code: () => Uint8Array;
}

/** Reads the program `file`, a CommonJS module by its whole path. Throws where it cannot be read. */
export function readProgram(file: string): CompiledProgram {
  const kept = existsSync(codeOf(file)) ? { cachedData: readFileSync(codeOf(file)) } : {};
  const script = new Script(`(require, __filename, __dirname) => {${readFileSync(file, 'utf8')}\n}`, {
    ...kept,
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return {
    run: () => {
      const start: unknown = script.runInThisContext();
      if (typeof start === 'function')
        Reflect.apply(start, undefined, [createRequire(file), file, dirname(file)]);
    },
    isFromCode: script.cachedDataRejected === false,
    code: () => script.createCachedData(),
  };
}
