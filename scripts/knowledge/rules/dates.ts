/** Dates that are none, or that lie ahead. */
import type { Fault } from '../finding.ts';
import type { Folder } from '../folder.ts';
import { textsOf } from '../texts.ts';

const pattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** "2018-02-30" is no day, though every part of it may be one. */
function isOnCalendar(date: string): boolean {
  const time = new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** `today` is a day, such as 2026-05-05. A month or a year is ahead once all of it is. */
export function* dateFaults(folder: Folder, today: string): Generator<Fault> {
  for (const entry of folder.entries) {
    for (const { path, text, language } of textsOf(entry)) {
      if (language !== null || !pattern.test(text)) continue;
      const named = { file: entry.file, entry: entry.label, position: entry.position, path };
      const place = path.join('.');
      if (!isOnCalendar(text))
        yield { ...named, rule: 'no-such-day', reason: `${place} is ${text}, which no calendar has` };
      else if (text > today.slice(0, text.length))
        yield { ...named, rule: 'future-date', reason: `${place} is ${text}, after ${today}` };
    }
  }
}
