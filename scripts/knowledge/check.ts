/** The whole check of a folder of data: every fault with its place and how it is mended. */
import { knowledgeFiles } from '../../src/knowledge/schema.ts';
import { buildKnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { parseKnowledge } from '../../src/knowledge/load.ts';
import { levels, rules, type Fault, type Finding, type Level, type RuleName } from './finding.ts';
import { readFolder, type Folder } from './folder.ts';
import { segments } from './json-text.ts';
import { addressFaults, frenchFaults } from './rules/countings.ts';
import { dateFaults } from './rules/dates.ts';
import { hearingFaults } from './rules/hearing.ts';
import { linkFaults } from './rules/links.ts';
import { loadingFaults } from './rules/loading.ts';
import { repeatedNameFaults } from './rules/repeated-names.ts';
import { sentenceFaults } from './rules/sentences.ts';

export interface Report {
  readonly folder: string;
  /** How many entries each file holds, by the file's name. */
  readonly entries: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<Level, number>>;
  /** By file in the order of the files, then by line. */
  readonly findings: readonly Finding[];
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[];
}

function toFinding(fault: Fault, folder: Folder): Finding {
  const { level, advice } = rules[fault.rule];
  const { file, entry, reason, rule } = fault;
  const place = folder.placeOf(fault);
  return {
    level,
    rule,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    entry,
    path: segments(fault.path ?? []),
    reason,
    advice: fault.advice ?? advice,
  };
}

const keyOf = ({ file, entry }: Fault): string => `${file} ${entry}`;

/** That an entry names no source is not said again of one in which a part lacks it or has the wrong shape. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const known = faults.filter(
    ({ rule, path }) => rule === 'shape' || (rule === 'missing-source' && path !== undefined),
  );
  const said = new Set(known.map(keyOf));
  return faults.filter(
    (fault) => fault.rule !== 'missing-source' || fault.path !== undefined || !said.has(keyOf(fault)),
  );
}

const noEntries: ReadonlySet<RuleName> = new Set(['missing-file', 'bad-json', 'envelope']);

/** What leads to an entry of a file that could not be read may well be alive: the file is the fault. */
function withoutUnread(faults: readonly Fault[]): readonly Fault[] {
  const unread = new Set(faults.filter(({ rule }) => noEntries.has(rule)).map(({ file }) => file));
  if (unread.size === 0) return faults;
  const isOfUnread = ({ rule, file, reason }: Fault): boolean => {
    if (noEntries.has(rule)) return false;
    const dead = rule === 'dead-reference' ? /^refers to ([a-z]+)\//.exec(reason)?.[1] : undefined;
    return (
      unread.has(file) || (dead !== undefined && (unread.has(`${dead}.json`) || unread.has(`${dead}s.json`)))
    );
  };
  return faults.filter((fault) => !isOfUnread(fault));
}

const byPlace = (one: Finding, other: Finding): number =>
  placeOfFile(one.file) - placeOfFile(other.file) ||
  (one.line ?? 0) - (other.line ?? 0) ||
  levels.indexOf(one.level) - levels.indexOf(other.level);

function placeOfFile(name: string): number {
  const place = knowledgeFiles.findIndex((file) => file === name);
  return place < 0 ? knowledgeFiles.length : place;
}

/**
 * Checks the data files of `directory`; dates after `today`, a day such as 2026-05-05, are said to lie ahead.
 * Throws a BotError (configuration) where there is no such folder.
 */
export function checkFolder(directory: string, today: string): Report {
  const folder = readFolder(directory);
  const faults: Fault[] = [...folder.faults, ...loadingFaults(folder)];
  faults.push(...sentenceFaults(folder), ...linkFaults(folder), ...dateFaults(folder, today));
  faults.push(...repeatedNameFaults(folder), ...frenchFaults(folder), ...addressFaults(folder));
  const skipped: string[] = [];
  if (faults.some(({ rule }) => rules[rule].level === 'error'))
    skipped.push(
      'The bot was not asked for the names of the entries, since there are errors; mend them and check again.',
    );
  else {
    const { entries } = parseKnowledge((file) => folder.entriesOf(file).map(({ value }) => value));
    faults.push(...hearingFaults(folder, buildKnowledgeBase(entries)));
  }
  const findings = withoutEchoes(withoutUnread(faults))
    .map((fault) => toFinding(fault, folder))
    .toSorted(byPlace);
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return {
    folder: directory,
    entries: Object.fromEntries(knowledgeFiles.map((file) => [file, folder.entriesOf(file).length])),
    totals: { error: count('error'), warning: count('warning'), note: count('note') },
    findings,
    skipped,
  };
}
