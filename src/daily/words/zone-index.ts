/** What this Node and the package of time zones know of zones, cities and countries, looked up by squashed names. */
import { createRequire } from 'node:module';
import type { RawTimeZone } from '@vvo/tzdb';
import { isKnownZone } from '../wall-clock.ts';
import { countryNames, morePlaces, wellKnownZones } from './places.ts';
import { states } from './states.ts';
import { squash } from './words.ts';

export interface ZoneIndex {
  /** Exact IANA names. */
  readonly names: ReadonlyMap<string, string>;
  /** Cities and countries, each with the zones that it may be in, one name for each clock, the best known first. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** How the name of a place is written. */
  readonly titles: ReadonlyMap<string, string>;
  /** Abbreviations such as CET, and kinds of time such as Central European Time. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** The entry of the package for an IANA name. */
  readonly entryOf: ReadonlyMap<string, RawTimeZone>;
  readonly entries: readonly RawTimeZone[];
}

/** Zones without a place of their own. */
const etcetera = Array.from({ length: 27 }, (_, place) => place - 14)
  .filter((hours) => hours !== 0)
  .map((hours) => `Etc/GMT${hours < 0 ? '-' : '+'}${Math.abs(hours)}`);
const universal =
  'UTC GMT UCT Zulu Universal Greenwich GMT0 GMT+0 GMT-0 Etc/UTC Etc/GMT Etc/UCT Etc/Zulu Etc/Universal Etc/Greenwich Etc/GMT0 Etc/GMT+0 Etc/GMT-0'.split(
    ' ',
  );

/** IANA names that stay the same all the year, or that people use for several zones: asked back instead. */
const abbreviations: ReadonlySet<string> = new Set(['CET', 'MET', 'EET', 'WET', 'EST', 'MST', 'HST']);

/** Last parts of names such as US/Eastern, which are no places. */
const regions: ReadonlySet<string> = new Set(
  'Pacific Eastern Central Mountain Atlantic West East North South General Continental'.split(' '),
);

const lettersOnly = /^[A-Za-z]+$/;
const wordOfTime = /\s+Time$/;

function readEntries(): readonly RawTimeZone[] {
  const require = createRequire(import.meta.url);
  const entries: readonly RawTimeZone[] = require('@vvo/tzdb/raw-time-zones.json');
  return entries;
}

/** The part of a name after the last slash, where it is a place. */
function lastPart(name: string): string | null {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return name.includes('/') && !regions.has(last) ? last : null;
}

/** Collects zones under squashed names; two names of one clock count once. */
class Places {
  readonly found = new Map<string, string[]>();
  readonly titles = new Map<string, string>();
  readonly #entryOf: ReadonlyMap<string, RawTimeZone>;

  constructor(entryOf: ReadonlyMap<string, RawTimeZone>) {
    this.#entryOf = entryOf;
  }

  add(name: string, zone: string): void {
    const key = squash(name);
    const zones = this.found.get(key) ?? [];
    const clock = this.#entryOf.get(zone);
    if (key !== '' && !zones.some((other) => this.#entryOf.get(other) === clock)) zones.push(zone);
    this.found.set(key, zones);
    this.titles.set(key, name.trim().replaceAll('_', ' '));
  }
}

/** Where several names of one clock end in the same way, the one that the package prefers, else the longer one. */
function preferredFirst(entry: RawTimeZone): readonly string[] {
  const others = entry.group.filter((name) => name !== entry.name);
  return [entry.name, ...others.toSorted((one, other) => other.split('/').length - one.split('/').length)];
}

/** The well-known zones come first, each at its place. */
export const rankOf = (zone: string): number => {
  const rank = wellKnownZones.indexOf(zone);
  return rank < 0 ? wellKnownZones.length : rank;
};

function build(): ZoneIndex {
  const entries = readEntries().toSorted((one, other) => rankOf(one.name) - rankOf(other.name));
  const entryOf = new Map(entries.flatMap((entry) => entry.group.map((name) => [name, entry] as const)));
  const names = new Map<string, string>();
  for (const name of [...Intl.supportedValuesOf('timeZone'), ...entryOf.keys(), ...etcetera])
    // Old names without a slash, such as Singapore or EST5EDT, stand for the clock of a place.
    if (!abbreviations.has(name))
      names.set(squash(name), name.includes('/') ? name : (entryOf.get(name)?.name ?? name));
  for (const name of universal) names.set(squash(name), 'UTC');

  const cities = new Places(entryOf);
  for (const entry of entries)
    for (const city of entry.mainCities.flatMap((title) => title.split('/'))) cities.add(city, entry.name);
  const better = new Places(entryOf);
  for (const entry of entries) {
    for (const name of preferredFirst(entry)) {
      const last = lastPart(name);
      if (last !== null) better.add(last, name);
    }
    better.add(entry.countryName, entry.name);
  }
  for (const [name, countries] of Object.entries(countryNames))
    for (const entry of entries) if (countries.includes(entry.countryName)) better.add(name, entry.name);
  const ours = new Places(entryOf);
  for (const [zone, list] of [...Object.entries(morePlaces), ...Object.entries(states)])
    for (const place of list.split(',')) ours.add(place, zone);

  const places = new Map<string, readonly string[]>([...cities.found, ...better.found, ...ours.found]);
  const titles = new Map([...cities.titles, ...better.titles, ...ours.titles]);
  return { names, places, titles, kinds: kindsOfTime(entries, entryOf, places), entryOf, entries };
}

const variants = [' Time', ' Standard Time', ' Daylight Time', ' Summer Time'] as const;
/** They are said without "time" as well, and then of the large zones of North America. */
const american: Readonly<Record<string, string>> = {
  Eastern: 'ET',
  Central: 'CT',
  Mountain: 'MT',
  Pacific: 'PT',
};
const unofficial: Readonly<Record<string, string>> = { ...american, 'Central European': 'MET' };

function kindsOfTime(
  entries: readonly RawTimeZone[],
  entryOf: ZoneIndex['entryOf'],
  places: ZoneIndex['places'],
): ZoneIndex['kinds'] {
  const kinds = new Places(entryOf);
  kinds.add('Greenwich Mean Time', 'UTC');
  for (const { name, alternativeName, abbreviation, dstAbbreviation = '' } of entries) {
    const base = alternativeName.replace(wordOfTime, '');
    // "Moscow time" is a place and the word "time".
    const isAmerican = Object.hasOwn(american, base);
    if (isAmerican && rankOf(name) < wellKnownZones.length)
      for (const kind of [base, `${base} Time`]) kinds.add(kind, name);
    for (const variant of isAmerican || places.has(squash(base)) ? variants.slice(1) : variants)
      kinds.add(`${base}${variant}`, name);
    for (const short of [abbreviation, dstAbbreviation, unofficial[base] ?? ''])
      if (lettersOnly.test(short)) kinds.add(short, name);
  }
  return kinds.found;
}

let index: ZoneIndex | undefined;

/** Built when it is first asked for, since reading the package takes some milliseconds. */
export function zoneIndex(): ZoneIndex {
  index ??= build();
  return index;
}

/** The zone, or another name of its clock that this Node knows; null where it knows none. */
export function knownName(zone: string): string | null {
  const others = zoneIndex().entryOf.get(zone)?.group ?? [];
  return [zone, ...others].find(isKnownZone) ?? null;
}

/** Whether two names stand for the same clock in the same country. */
export function sameClock(one: string, other: string): boolean {
  const { entryOf } = zoneIndex();
  const entry = entryOf.get(one);
  return one === other || (entry !== undefined && entry === entryOf.get(other));
}
