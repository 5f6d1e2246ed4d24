/** Small checkouts of the official list with made-up names, and its import over them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runSupportersImport } from '../../../adapters/data/import-supporters.ts';
import { readSupporters } from '../../../adapters/supporters/supporter-source.ts';
import { capture } from '../console/streams.ts';

export const scratch = mkdtempSync(join(tmpdir(), 'paris-call-supporters-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let made = 0;
export function folder(): string {
  made += 1;
  const path = join(scratch, String(made));
  mkdirSync(path);
  return path;
}

export const entry = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;

export const good: Readonly<Record<string, string | Uint8Array>> = {
  'zorblatt-private-sector-DEU.md': entry([
    'name: "Zorblatt GmbH"',
    'category: private-sector',
    'nature: "Entreprise "',
    'nationality: DEU',
    'date_signed: 2018-11-12',
    'website: https://zorblatt.example/',
  ]),
  'etats-unis-state-USA.md': entry(['name: "États-Unis"', 'category: state', 'nature:', 'nationality: USA']),
  'blip--XKX.md': entry(['name: Blip', 'category:', 'nationality: XKX', 'linkedin: ""']),
};

/** A checkout with these files in its `_supporters`. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>> = good): string {
  const root = folder();
  mkdirSync(join(root, '_supporters'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(root, '_supporters', name), content);
  return root;
}

export async function run(given: readonly string[], environment: Record<string, string> = {}) {
  const [output, errors] = [capture(), capture()];
  const file = environment['SUPPORTERS_FILE'] ?? join(folder(), 'kept', 'supporters.json');
  const status = await runSupportersImport({
    arguments: given,
    environment: { PATH: process.env['PATH'] ?? '', SUPPORTERS_FILE: file, ...environment },
    environmentFile: join(scratch, 'no.env'),
    output: output.stream,
    errors: errors.stream,
    now: () => new Date('2026-03-09T12:00:00Z'),
  });
  return { status, file, output: output.text(), errors: errors.text() };
}

export const listIn = (file: string) => {
  const list = readSupporters(file);
  if (list === null) throw new Error('There is no list.');
  return list;
};
