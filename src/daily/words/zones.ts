/** Time zones as people name them: by IANA name, city or country, with slips of the keys. */
import { longestText, readWords, type Word } from './words.ts';
import {
  choosable,
  commonZones,
  guessZones,
  longestPlace,
  lookUpZone,
  type WhyChoose,
  type ZonesNamed,
} from './zone-names.ts';

export { completeZones, type ZoneCompletion } from './complete-zones.ts';
export type { WhyChoose } from './zone-names.ts';

export type ZoneFinding =
  | { readonly type: 'zone'; readonly zone: string }
  /** At most five, the likeliest first. */
  | { readonly type: 'choices'; readonly zones: readonly string[]; readonly why: WhyChoose }
  | { readonly type: 'unknown' };

const aroundPlaces: ReadonlySet<string> = new Set(['in', 'time', 'timezone', 'zone', 'the']);

/** Several names after each other, such as "New York, US". Null where a word is left over. */
function lookUpSeveral(words: readonly Word[]): readonly ZonesNamed[] | null {
  const found: ZonesNamed[] = [];
  let start = 0;
  while (start < words.length) {
    let length = Math.min(longestPlace, words.length - start);
    let named = lookUpZone(words.slice(start, start + length));
    while (named === null && length > 1) {
      length -= 1;
      named = lookUpZone(words.slice(start, start + length));
    }
    if (named !== null) found.push(named);
    else if (!aroundPlaces.has(words[start]?.text ?? '')) return null;
    start += length;
  }
  return found;
}

function toFinding(zones: readonly string[], why: WhyChoose | null): ZoneFinding {
  const known = choosable(zones);
  const [only] = known;
  if (only === undefined) return { type: 'unknown' };
  return why === null ? { type: 'zone', zone: only } : { type: 'choices', zones: known, why };
}

const bracket = /\s*\(.*$/;

/** Reads a text that is to name a time zone and nothing else; what stands in brackets at its end is left out. */
export function findZones(typed: string): ZoneFinding {
  const words = readWords(typed.slice(0, longestText).replace(bracket, ''));
  const [first, ...others] = lookUpSeveral(words) ?? [];
  if (first === undefined) return toFinding(guessZones(words), 'near');
  const named = others.reduce(commonZones, first);
  if (named.zones.length > 0) return toFinding(named.zones, named.why);
  return toFinding(
    [first, ...others].flatMap(({ zones }) => zones.slice(0, 2)),
    'several',
  );
}
