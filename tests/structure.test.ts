/** Which way dependencies may point, and how large files may grow: read from the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Paths of our own files, names of packages. */
  readonly imports: readonly string[];
}

const importing =
  /^(?:import|export)\s[^'";]*?\sfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function readSource(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(importing)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return name.startsWith('.')
      ? relative(root, resolve(dirname(file), name))
          .split(sep)
          .join('/')
      : name;
  });
  return {
    path: relative(root, file).split(sep).join('/'),
    text,
    lines: text.split('\n').length - 1,
    imports,
  };
}

function sourcesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readSource(join(root, folder, name)));
}

const core = sourcesBelow('src');
const adapters = sourcesBelow('adapters');
const all = [...core, ...adapters];

const wrongImports = (
  files: readonly SourceFile[],
  isWrong: (name: string, file: SourceFile) => boolean,
): readonly string[] =>
  files.flatMap((file) =>
    file.imports.filter((name) => isWrong(name, file)).map((name) => `${file.path} imports ${name}`),
  );

/** The code without its comments, and without what stands in quotation marks. */
const code = ({ text }: SourceFile): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const holding = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) => (code(file).match(pattern) ?? []).map((found) => `${file.path}: ${found.trim()}`));

describe('the sources are read at all', () => {
  test('with their imports', () => {
    expect(core.length).toBeGreaterThan(30);
    expect(adapters.length).toBeGreaterThan(30);
    expect(core.find(({ path }) => path === 'src/bot.ts')?.imports).toContain(
      'src/knowledge/knowledge-base.ts',
    );
    expect(adapters.find(({ path }) => path === 'adapters/slack/index.ts')?.imports).toContain('@slack/bolt');
    expect(adapters.find(({ path }) => path === 'adapters/platforms.ts')?.imports).toContain(
      'adapters/slack/index.ts',
    );
  });

  test('every path that is imported exists', () => {
    const known = new Set(all.map(({ path }) => path));
    expect(wrongImports(all, (name) => /^(?:src|adapters)\//.test(name) && !known.has(name))).toEqual([]);
  });
});

/** Each folder may import those before it, and itself. */
const order = [
  'errors.ts',
  'once.ts',
  'citation-styles.ts',
  'store',
  'language',
  'knowledge',
  'matching',
  'supporters',
  'questions',
  'answers',
  'daily',
  'daily-posts.ts',
  'completion.ts',
  'bot.ts',
];
const placeOf = (path: string): number => order.indexOf(path.split('/')[1] ?? '');

describe('the core', () => {
  test('imports no adapter and nothing outside itself', () => {
    expect(wrongImports(core, (name) => /^(?:adapters|tests|scripts|data|\.\.)\b/.test(name))).toEqual([]);
  });

  test('knows no platform, no log and no environment file', () => {
    expect(wrongImports(core, (name) => /^(?:@slack\/|discord|pino|dotenv|undici|ws$)/.test(name))).toEqual(
      [],
    );
  });

  test('needs no packages but its own few', () => {
    const own = new Set([
      'zod',
      'fuse.js',
      'stemmer',
      'double-metaphone',
      '@vvo/tzdb',
      'croner',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:module',
    ]);
    const databases = new Set(['kysely', '@photostructure/sqlite', 'pg']);
    const isOwn = (name: string, path: string): boolean =>
      name.startsWith('src/') || own.has(name) || (databases.has(name) && path.startsWith('src/store/'));
    expect(wrongImports(core, (name, { path }) => !isOwn(name, path))).toEqual([]);
  });

  test('loads the packages of databases only once one is opened', () => {
    const opening = core.find(({ path }) => path === 'src/store/open.ts');
    expect(opening?.text).toContain("await import('./sqlite.ts')");
    expect(opening?.text).toContain("await import('./postgres.ts')");
    expect(opening?.text.match(/^import (?!type ).*/gm) ?? []).toEqual([]);
    const heavy = /^src\/store\/(?:sqlite|postgres|migrations|sql-store)/;
    expect(
      wrongImports(core, (name, { path }) => heavy.test(name) && !path.startsWith('src/store/')),
    ).toEqual([]);
  });

  test('knows the list of time zones only where people name them, or cities', () => {
    const naming = core.filter(({ text }) => text.includes('@vvo/tzdb')).map(({ path }) => path);
    expect(naming.length).toBeGreaterThan(0);
    const cities = 'src/language/cities.ts';
    expect(naming.filter((path) => !path.startsWith('src/daily/words/') && path !== cities)).toEqual([]);
  });

  test('typesets citations behind one door, which loads the library only once it is used', () => {
    const typesetting = core.filter(({ text }) => text.includes('@citation-js/')).map(({ path }) => path);
    expect(typesetting).toEqual(['src/answers/citing/library.ts']);
    expect(wrongImports(core, (name) => name.startsWith('@citation-js/') || name === 'citeproc')).toEqual([]);
    expect(wrongImports(adapters, (name) => name.startsWith('src/answers/citing/'))).toEqual([]);
  });

  test('reads no environment, no clock and no dice of its own', () => {
    expect(
      holding(core, /process\.|Date\.now|new Date\(\s*\)|Math\.random|performance\.|setTimeout|console\./g),
    ).toEqual([]);
  });

  test('has folders that depend on each other in one direction only', () => {
    expect(core.filter(({ path }) => placeOf(path) < 0).map(({ path }) => path)).toEqual([]);
    expect(
      wrongImports(core, (name, { path }) => name.startsWith('src/') && placeOf(name) > placeOf(path)),
    ).toEqual([]);
  });
});

const platformOf = (path: string): string | undefined =>
  /^adapters\/(console|slack|discord)\//.exec(path)?.[1];

describe('the adapters', () => {
  test('import neither tests nor data', () => {
    expect(wrongImports(adapters, (name) => /^(?:tests|data|scripts)\//.test(name))).toEqual([]);
  });

  test('do not import each other', () => {
    const platforms = adapters.filter(({ path }) => platformOf(path) !== undefined);
    expect(
      wrongImports(
        platforms,
        (name, { path }) => platformOf(name) !== undefined && platformOf(name) !== platformOf(path),
      ),
    ).toEqual([]);
  });

  test('each know only the package of their own platform', () => {
    expect(
      wrongImports(adapters, (name, { path }) => name.startsWith('@slack/') && platformOf(path) !== 'slack'),
    ).toEqual([]);
    expect(
      wrongImports(
        adapters,
        (name, { path }) => /^(?:discord\.js|@discordjs\/)/.test(name) && platformOf(path) !== 'discord',
      ),
    ).toEqual([]);
  });

  test('are brought together only where the program starts', () => {
    const meeting = adapters.filter(({ path }) => platformOf(path) === undefined);
    const joining = meeting
      .filter(({ imports }) => imports.some((name) => platformOf(name) !== undefined))
      .map(({ path }) => path);
    expect(joining.toSorted()).toEqual([
      'adapters/platforms.ts',
      'adapters/run-platforms.ts',
      'adapters/start-command.ts',
    ]);
  });

  test('take of the core what it offers, not how it understands', () => {
    expect(
      wrongImports(adapters, (name) => /^src\/(?:language|matching|questions|store|daily)\//.test(name)),
    ).toEqual([]);
  });
});

describe('every file', () => {
  test('holds one idea: few lines, and half of them under a hundred', () => {
    const long = all.filter(({ lines }) => lines > 300);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const lengths = all.map(({ lines }) => lines).toSorted((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });

  test('keeps to its types: no any, no cast but "as const"', () => {
    const plain = all.map((file) => ({
      ...file,
      // Names may be changed where they are imported.
      text: file.text
        .replaceAll(/^(?:import|export)\s(?:type\s)?(?:\*|\{)[^;]*;/gm, '')
        .replaceAll(/`(?:[^`\\]|\\.)*`/g, '``'),
    }));
    expect(holding(plain, /[\w)\]}'>]\s+as\s+(?!const\b)[\w{([]+/g)).toEqual([]);
    expect(holding(plain, /(?::\s|<|\|\s)any\b|\bany\[\]/g)).toEqual([]);
  });

  test('names no path of a machine and no secret', () => {
    const everywhere = [...all, ...sourcesBelow('scripts')];
    const found = everywhere.filter(({ text }) =>
      /\/work\/|\/home\/|\/Users\/|xox[bp]-\d{6}|xapp-\d/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
