/** Large cities, by the country that they lie in, from the package of time zones. */
import { createRequire } from 'node:module';
import type { RawTimeZone } from '@vvo/tzdb';
import { once } from '../once.ts';
import { foldWord } from './fold.ts';

const readCities = once((): ReadonlyMap<string, string> => {
  const require = createRequire(import.meta.url);
  const entries: readonly RawTimeZone[] = require('@vvo/tzdb/raw-time-zones.json');
  const countries = new Map<string, string>();
  const several = new Set<string>();
  for (const { mainCities, countryName } of entries)
    for (const city of mainCities.map(foldWord)) {
      const other = countries.get(city);
      if (other !== undefined && other !== countryName) several.add(city);
      countries.set(city, countryName);
    }
  for (const city of several) countries.delete(city);
  return countries;
});

/** The English name of the country of a city, by its folded name; undefined where none is known, or cities of several countries bear the name. */
export const countryOfCity = (city: string): string | undefined => readCities().get(city);
