/** `npm run bench`: how fast the bot answers, starts and streams, at today's size and grown, and beside search libraries. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../adapters/open-knowledge.ts';
import { readDataFiles, writeDataFiles } from './bench/data-files.ts';
import { sectionAsData, sectionInWords, type Section } from './bench/figures.ts';
import { grow } from './bench/grow.ts';
import { readOptions, type Options, type Part } from './bench/options.ts';
import { measurePlatforms } from './bench/platforms.ts';
import { measurePrograms } from './bench/programs.ts';
import { readQuestions } from './bench/questions.ts';
import { surroundingsInWords, surroundingsOf } from './bench/surroundings.ts';
import { runTask } from './bench/task.ts';

const factors = [10, 100];
const seed = 2018;

/** Questions for MiniSearch by the size of the knowledge: it gets slow. */
const askedOfMiniSearch: Readonly<Record<number, number>> = { 10: 200, 100: 10 };

/** Where the data lies for each size; grown when first asked for. */
class DataFolders {
  readonly #scratch = mkdtempSync(join(tmpdir(), 'paris-call-bench-'));
  readonly #grown = new Map<number, string>();

  at(factor: number): string {
    const own = join(projectRoot(), 'data');
    if (factor === 1) return own;
    const known = this.#grown.get(factor);
    if (known !== undefined) return known;
    const folder = join(this.#scratch, String(factor));
    writeDataFiles(folder, grow(readDataFiles(own), factor, seed));
    this.#grown.set(factor, folder);
    return folder;
  }

  remove(): void {
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}

async function* measurePart(part: Part, options: Options, folders: DataFolders): AsyncGenerator<Section> {
  const { files, fuse } = options;
  const size = (factor: number) => ({ factor, directory: folders.at(factor), files });
  switch (part) {
    case 'today':
      yield await runTask('today-task.js', { state: 'running', files });
      yield await runTask('today-task.js', { state: 'started', files });
      yield await runTask('fresh-task.js', { files });
      return;
    case 'supporters':
      yield await runTask('supporters-task.js', null);
      return;
    case 'programs':
      yield await measurePrograms(files);
      return;
    case 'grown':
      for (const factor of factors) yield await runTask('grown-task.js', size(factor));
      return;
    case 'rivals':
      yield await runTask('rivals-task.js', { ...size(1), miniSearch: Number.MAX_SAFE_INTEGER, fuse });
      for (const factor of factors) {
        const miniSearch = askedOfMiniSearch[factor] ?? 0;
        yield await runTask('rivals-task.js', { ...size(factor), miniSearch, fuse: 0 });
      }
      return;
    case 'platforms':
      yield* measurePlatforms(files);
      return;
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function bench(options: Options): Promise<void> {
  // Before anything is measured: a file that is none is to be told at once.
  readQuestions(options.files);
  const surroundings = surroundingsOf(options.files);
  if (!options.asJson) say(surroundingsInWords(surroundings));
  const sections: Section[] = [];
  const folders = new DataFolders();
  // Grown data is large: it is not to lie about where somebody loses patience.
  process.once('SIGINT', () => {
    folders.remove();
    process.exit(130);
  });
  try {
    for (const part of options.parts) {
      for await (const section of measurePart(part, options, folders)) {
        sections.push(section);
        if (!options.asJson) say(`\n${sectionInWords(section)}`);
      }
    }
  } finally {
    folders.remove();
  }
  if (options.asJson) {
    const measured = Object.fromEntries(sections.map((section) => [section.name, sectionAsData(section)]));
    say(JSON.stringify({ ...surroundings, ...measured }));
  }
}

const read = readOptions(process.argv.slice(2));
try {
  if (read.type === 'complaint') throw new Error(read.text);
  await bench(read.options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = read.type === 'complaint' ? 2 : 1;
}
