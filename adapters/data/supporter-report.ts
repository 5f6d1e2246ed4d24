/** What `supporters:import` tells the operator. */
import { supporterCategories, type SupporterList } from '../../src/supporters/list.ts';
import type { FolderRead } from './supporter-folder.ts';

const inFigures = (count: number): string => count.toLocaleString('en-GB');

/** Names of files and entries come from elsewhere: none of their signs may command a terminal. */
const visible = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');

const whence: Readonly<Record<SupporterList['date']['of'], string>> = {
  given: 'as you gave it',
  commit: 'the day of the last commit of the checkout',
  import: 'the day of this import, since no other is known; --as-of gives one',
};

function* counts({ supporters }: SupporterList): Generator<string> {
  for (const category of [...supporterCategories, null]) {
    const count = supporters.filter((supporter) => supporter.category === category).length;
    yield `  ${category ?? 'no category'}: ${inFigures(count)}`;
  }
}

/** The files of each name that several entries have, whatever its case. */
function* duplicates({ supporters }: FolderRead): Generator<string> {
  const files = new Map<string, { readonly name: string; readonly files: string[] }>();
  for (const { file, supporter } of supporters) {
    const key = supporter.name.toLowerCase();
    const known = files.get(key);
    if (known === undefined) files.set(key, { name: supporter.name, files: [file] });
    else known.files.push(file);
  }
  for (const { name, files: of } of files.values()) if (of.length > 1) yield `  “${name}”: ${of.join(', ')}`;
}

function* section(title: string, items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield title;
  yield* items;
}

function* lines(list: SupporterList, read: FolderRead, file: string): Generator<string> {
  yield `Imported ${inFigures(list.supporters.length)} ${list.supporters.length === 1 ? 'entry' : 'entries'} of the official list of supporters:`;
  yield* counts(list);
  yield `Date of the list: ${list.date.day} (${whence[list.date.of]})`;
  yield `Skipped files: ${inFigures(read.skipped.length)}`;
  yield* read.skipped.map((one) => `  ${one.file}: ${one.reason}`);
  yield* section(
    'Details that cannot be right:',
    read.remarks.map((one) => `  ${one.file}: ${one.remark}`),
  );
  yield* section('Names that stand there more than once, all kept:', [...duplicates(read)]);
  yield `Source: ${list.source.url} (${list.source.licence})`;
  yield `Written to ${file}. A bot that is running reads it when it is started again.`;
}

export const reportInWords = (list: SupporterList, read: FolderRead, file: string): string =>
  [...lines(list, read, file)].map((line) => `${visible(line)}\n`).join('');
