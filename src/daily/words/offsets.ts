/** Differences from UTC, such as UTC+2: they stay the same when clocks change, so a zone is offered in their place. */
import { zoneIndex } from './zone-index.ts';

const shape = /^(?:utc|gmt|z)?([+-])(\d{1,2})(?:[:.]?(\d{2}))?$/;
const hour = 60;

/** The difference in minutes that a word such as "utc+2" or "+02:00" stands for, or null where it is none. */
export function readOffset(text: string): number | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const minutes = Number(match[2]) * hour + Number(match[3] ?? 0);
  return minutes > 14 * hour ? null : minutes * (match[1] === '-' ? -1 : 1);
}

/** Zones that have this difference in winter, and those that have it in summer, by turns; the best known first. */
export function zonesAtOffset(minutes: number): readonly string[] {
  if (minutes === 0) return ['UTC', ...inWinter(0)];
  const winter = inWinter(minutes);
  const summer = zoneIndex()
    .entries.filter(
      (entry) => entry.dstAbbreviation !== undefined && entry.rawOffsetInMinutes + hour === minutes,
    )
    .map(({ name }) => name);
  const turns = Math.max(winter.length, summer.length);
  return Array.from({ length: turns }, (_, turn) => [winter[turn], summer[turn]])
    .flat()
    .filter((name) => name !== undefined);
}

const inWinter = (minutes: number): readonly string[] =>
  zoneIndex()
    .entries.filter(({ rawOffsetInMinutes }) => rawOffsetInMinutes === minutes)
    .map(({ name }) => name);
