/** The present main name of a time zone that was renamed or merged into another. */
import { isKnownZone, kept } from '../wall-clock.ts';
import { zoneIndex } from './zone-index.ts';

/** The name under which this Node keeps a zone and all its other names; an old one at times. */
const resolved = kept(
  (zone: string) => zone,
  (zone) =>
    isKnownZone(zone) ? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone : '',
);

/** They name a zone by the country and not by a city. */
const oldRegions: ReadonlySet<string> = new Set(['US', 'Canada', 'Brazil', 'Mexico', 'Chile']);

const parts = (zone: string): number => zone.split('/').length;

/** The main name of the same zone, so long as this Node knows it: Europe/Kyiv for Europe/Kiev; else the name itself. */
export function mainName(zone: string): string {
  const entry = zoneIndex().entryOf.get(zone);
  const same = resolved(zone);
  if (entry === undefined || same === '') return zone;
  const isSame = (other: string): boolean => resolved(other) === same;
  if (isSame(entry.name)) return entry.name;
  // The longer name is the newer one, such as America/Indiana/Indianapolis.
  const longer = entry.group.find((other) => isSame(other) && parts(other) > Math.max(2, parts(zone)));
  if (longer !== undefined) return longer;
  return oldRegions.has(zone.split('/')[0] ?? '') ? same : zone;
}
