/** The report of the check in words, grouped by file. */
import { safeLine } from '../../adapters/console/safe-text.ts';
import type { Report } from './check.ts';
import { levels, rules, type Finding, type Level } from './finding.ts';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the entries of a file are called where its name does not say it. */
const nouns: Readonly<Record<string, string>> = { experts: 'people', accord: 'facts of the Call' };

/** Such as "9 principles, 40 people, 163 opinions". */
function inventory({ entries }: Report): string {
  return Object.entries(entries)
    .map(([file, count]) => {
      const stem = file.replace(/\.json$/, '');
      return `${count} ${nouns[stem] ?? stem}`;
    })
    .join(', ');
}

const widestLevel = Math.max(...levels.map((level) => level.length));

function findingLines({ level, line, column, entry, reason }: Finding): string {
  const place = line === null ? '' : `${line}:${column ?? 1}  `;
  return `  ${level.padEnd(widestLevel)}  ${place}${safeLine(`${entry === null ? 'the file' : entry} ${reason}`)}.`;
}

/** Findings with the same advice stand together, and it is given once. */
function withAdvice(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding, position) => {
    const next = findings[position + 1];
    const lines = [findingLines(finding)];
    if (next?.advice !== finding.advice) lines.push(`           → ${safeLine(finding.advice)}`);
    return lines;
  });
}

function byGravity(findings: readonly Finding[]): readonly Finding[] {
  const order = Object.keys(rules);
  return findings.toSorted(
    (one, other) =>
      levels.indexOf(one.level) - levels.indexOf(other.level) ||
      order.indexOf(one.rule) - order.indexOf(other.rule),
  );
}

/** Takes a report and returns it as text that ends with a line break. */
export function reportInWords(report: Report): string {
  const files = [...new Set(report.findings.map(({ file }) => file))];
  const sections = files.map((file) =>
    [file, ...withAdvice(byGravity(report.findings.filter((finding) => finding.file === file)))].join('\n'),
  );
  const total = (level: Level): string => counted(report.totals[level], level);
  const summary = [
    `${report.folder}: ${inventory(report)}.`,
    ...report.skipped,
    `${total('error')}, ${total('warning')}, ${total('note')}.`,
  ];
  return `${[...sections, summary.join('\n')].join('\n\n')}\n`;
}
