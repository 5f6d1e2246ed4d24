/** Looks up the words that name a time zone, a city or a country, and guesses what those may mean that name none. */
import { editDistance } from '../../matching/edit-distance.ts';
import { readOffset, zonesAtOffset } from './offsets.ts';
import { readWords, squash, type Word } from './words.ts';
import { mainName } from './main-names.ts';
import { knownName, sameClock, zoneIndex } from './zone-index.ts';

/**
 * several: the place has more than one zone, or there are several places of that name; abbreviation, offset: it does
 * not say which clock changes apply; near: it is no name of a zone or place, but resembles some.
 */
export type WhyChoose = 'several' | 'abbreviation' | 'offset' | 'near';

/** All the zones that a name may stand for, the likeliest first; null where it is clear which one. */
export interface ZonesNamed {
  readonly zones: readonly string[];
  readonly why: WhyChoose | null;
}

const mostChoices = 5;

/** Names of places have no more words than this. */
export const longestPlace = 7;

/** At most five that this Node knows, one for each clock. */
export function choosable(zones: readonly string[]): readonly string[] {
  const chosen: string[] = [];
  for (const zone of zones) {
    const name = chosen.some((other) => sameClock(zone, other)) ? null : knownName(zone);
    if (name !== null) chosen.push(name);
    if (chosen.length === mostChoices) break;
  }
  return chosen;
}

/** Reads words that name one zone or place exactly. Null where they do not. */
export function lookUpZone(words: readonly Word[]): ZonesNamed | null {
  const text = words.map(({ text: each }) => each).join('');
  const offset = readOffset(text);
  if (offset === 0 && /^(?:utc|gmt)/.test(text)) return { zones: ['UTC'], why: null };
  if (offset !== null) return { zones: zonesAtOffset(offset), why: 'offset' };
  const key = squash(text);
  const { names, places, kinds } = zoneIndex();
  const exact = names.get(key);
  const zones = exact === undefined ? places.get(key) : [mainName(exact)];
  if (zones !== undefined) return { zones, why: zones.length > 1 ? 'several' : null };
  const kind = kinds.get(key);
  return kind === undefined ? null : { zones: kind, why: 'abbreviation' };
}

/** What two names have in common: "Victoria, Canada" is in one zone. Empty where they contradict each other. */
export function commonZones(one: ZonesNamed, other: ZonesNamed): ZonesNamed {
  const [few, many] = one.zones.length <= other.zones.length ? [one, other] : [other, one];
  const zones = few.zones.filter((zone) => many.zones.some((each) => sameClock(zone, each)));
  return { zones, why: zones.length > 1 ? (few.why ?? many.why) : null };
}

/** Few slips for short words, which resemble too many others. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The fewest letters of a beginning that is taken for the whole, of which it is more than half. */
const shortestBeginning = 4;
const leastPart = 0.55;
const longestName = 40;

/** A slip in the first letter is rare, but for the first two swapped. */
export const beginsAlike = (typed: string, name: string): boolean =>
  typed[0] === name[0] || (typed[0] === name[1] && typed[1] === name[0]);

/** Zones whose name, city or country is like what was typed, the most alike first. */
function nearZones(typed: string): readonly string[] {
  const key = squash(typed);
  const limit = slipsAllowed(key.length);
  if (limit === 0 || key.length > longestName) return [];
  const { names, places } = zoneIndex();
  const found: { readonly zones: readonly string[]; readonly slips: number }[] = [];
  const weigh = (name: string, zones: readonly string[]): void => {
    const slips = editDistance(key, name, limit);
    if (slips <= limit && beginsAlike(key, name)) found.push({ zones, slips });
    else if (key.length >= shortestBeginning && key.length >= name.length * leastPart && name.startsWith(key))
      found.push({ zones, slips: 1.2 });
  };
  for (const [name, zones] of places) weigh(name, zones);
  for (const [name, zone] of names) weigh(name, [zone]);
  return found.toSorted((one, other) => one.slips - other.slips).flatMap(({ zones }) => zones);
}

/** At most five zones that these words may be meant for, though they name none; none where nothing is like them. */
export function guessZones(words: readonly Word[]): readonly string[] {
  const text = words.map(({ raw }) => raw).join(' ');
  const parts = text.includes('/') ? text.split('/').toReversed() : [];
  const [city, ...regions] = parts.slice(0, 3).map((part) => lookUpZone(readWords(part)));
  // "Europe/Munich" and "Europe/Pariss" are judged by their city.
  if (city) return choosable(city.zones);
  const near = choosable([...nearZones(text), ...parts.slice(0, 1).flatMap(nearZones)]);
  const region = regions.find((each) => each !== null);
  return near.length > 0 || !region ? near : choosable(region.zones);
}
