/** The time zones that a text field offers while a person types into it. */
import { readOffset, zonesAtOffset } from './offsets.ts';
import { countryNames, wellKnownZones } from './places.ts';
import { longestText, readWords, squash } from './words.ts';
import { mainName } from './main-names.ts';
import { knownName, rankOf, sameClock, zoneIndex } from './zone-index.ts';
import { guessZones } from './zone-names.ts';

const longestLabel = 100;
/** Fewer letters stand in too many names. */
const shortestInside = 3;
const bracket = /\s*\(.*$/;

/** "Europe/Paris (France: Paris, Marseille, …)", with the place that was looked for in front. */
function labelOf(zone: string, place: string | null): string {
  const { entryOf, places } = zoneIndex();
  const entry = entryOf.get(zone);
  if (entry === undefined) return zone;
  const country = entry.countryName.trim();
  const isCountry = place === country || (place !== null && Object.hasOwn(countryNames, place));
  const first = place === null || isCountry ? [] : [place];
  // Sydney in Nova Scotia would be read as that in Australia.
  const cities = entry.mainCities.filter((city) =>
    places.get(squash(city))?.some((other) => sameClock(zone, other)),
  );
  const all = [...new Set([...first, ...cities])];
  for (let count = all.length; count > 0; count -= 1) {
    const more = count < all.length ? ', …' : '';
    const label = `${zone} (${country}: ${all.slice(0, count).join(', ')}${more})`;
    if (label.length <= longestLabel) return label;
  }
  return zone;
}

interface Offered {
  readonly zone: string;
  readonly place: string | null;
  /** 0: the very name, 1: begins with it, 2: holds it. */
  readonly tier: number;
}

function tierOf(name: string, typed: string): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return typed.length >= shortestInside && name.includes(typed) ? 2 : null;
}

function offersFor(text: string, typed: string): readonly Offered[] {
  const offset = readOffset(text);
  if (offset !== null) return zonesAtOffset(offset).map((zone) => ({ zone, place: null, tier: 0 }));
  const { names, places, titles, kinds } = zoneIndex();
  const offered: Offered[] = (kinds.get(typed) ?? []).map((zone) => ({ zone, place: null, tier: 1 }));
  const add = (name: string, zones: readonly string[], place: string | null): void => {
    const tier = tierOf(name, typed);
    if (tier !== null) for (const zone of zones) offered.push({ zone, place, tier });
  };
  for (const [name, zones] of places) add(name, zones, titles.get(name) ?? null);
  for (const [name, zone] of names) add(name, [zone], null);
  return offered.toSorted((one, other) => one.tier - other.tier || rankOf(one.zone) - rankOf(other.zone));
}

export interface ZoneCompletion {
  /** Unique, at most 100 characters; `findZones` reads it as well. */
  readonly label: string;
  /** The IANA name. */
  readonly value: string;
}

/** At most `limit` zones for what was typed so far, the likeliest first; well-known ones where that is nothing. */
export function completeZones(typed: string, limit: number): readonly ZoneCompletion[] {
  const words = readWords(typed.slice(0, longestText).replace(bracket, ''));
  const key = squash(words.map(({ text }) => text).join(''));
  const usual = wellKnownZones.map((zone) => ({ zone, place: null }));
  const offers = key === '' ? usual : offersFor(words.map(({ text }) => text).join(''), key);
  const guesses = offers.length > 0 ? offers : guessZones(words).map((zone) => ({ zone, place: null }));
  const chosen = new Map<string, string>();
  for (const { zone, place } of guesses) {
    if (chosen.size >= limit) break;
    const name = [...chosen.keys()].some((other) => sameClock(zone, other))
      ? null
      : knownName(mainName(zone));
    if (name !== null) chosen.set(name, labelOf(name, place));
  }
  return [...chosen].map(([value, label]) => ({ label, value }));
}
