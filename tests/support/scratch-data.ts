/** A copy of the data folder with one change in it, to see that loading notices. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataDirectory } from './knowledge.ts';

export interface DataFile {
  $schema?: unknown;
  entries?: Record<string, unknown>[];
  [key: string]: unknown;
}

export class ScratchData {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async copy(): Promise<ScratchData> {
    const directory = await mkdtemp(join(tmpdir(), 'paris-call-data-'));
    await cp(dataDirectory, directory, { recursive: true });
    return new ScratchData(directory);
  }

  /** Changes one file; the entry is that of the reference `ref`. */
  async change(
    file: string,
    ref: string,
    edit: (entry: Record<string, unknown>, content: DataFile) => void,
  ): Promise<void> {
    const content = JSON.parse(await readFile(join(this.directory, file), 'utf8')) as DataFile;
    const entry = content.entries?.find((one) => one['ref'] === ref);
    if (entry === undefined) throw new Error(`No entry ${ref} in ${file}`);
    edit(entry, content);
    await this.write(file, JSON.stringify(content));
  }

  async write(file: string, text: string): Promise<void> {
    await writeFile(join(this.directory, file), text);
  }

  async lose(file: string): Promise<void> {
    await rm(join(this.directory, file));
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }
}
