import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawTimeZones } from '@vvo/tzdb';
import { mainName } from '../../../../src/daily/words/main-names.ts';
import { completeZones, findZones } from '../../../../src/daily/words/zones.ts';

function find(typed: string): string {
  const found = findZones(typed);
  if (found.type === 'unknown') return 'unknown';
  return found.type === 'zone' ? found.zone : `${found.why}: ${found.zones.join(' ')}`;
}

const isKnown = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

/** Those that stand for several clocks, or none that changes. */
const askedBack = new Set(['CET', 'MET', 'EET', 'WET', 'EST', 'MST', 'HST']);
const links = rawTimeZones
  .flatMap(({ group }) => group)
  .filter((zone) => !askedBack.has(zone) && isKnown(zone));
const everyZone = [...new Set([...Intl.supportedValuesOf('timeZone'), ...links])];
const sameTimes = (one: string, other: string): boolean =>
  ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].every((instant) => {
    const [first, second] = [one, other].map((timeZone) =>
      new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
        Date.parse(instant),
      ),
    );
    return first === second;
  });

describe('every zone that Node knows', () => {
  test('there are hundreds, old names among them', () => {
    expect(everyZone.length).toBeGreaterThan(450);
    for (const zone of ['Europe/Kyiv', 'Europe/Kiev', 'US/Eastern', 'Asia/Calcutta', 'Asia/Kolkata'])
      expect(everyZone).toContain(zone);
  });

  test('is understood by its name in any case, and with blanks for marks', () => {
    const forms: readonly ((zone: string) => string)[] = [
      (zone) => zone,
      (zone) => zone.toLowerCase(),
      (zone) => zone.toUpperCase(),
      (zone) => zone.replaceAll('_', ' '),
      (zone) => zone.toLowerCase().replaceAll(/[/_]/g, ' '),
      (zone) => `  ${zone.replaceAll('/', ' / ')}. `,
    ];
    for (const zone of everyZone.filter((name) => name.includes('/')))
      for (const form of forms) expect([form(zone), find(form(zone))]).toEqual([form(zone), mainName(zone)]);
  });

  test.each([
    ['US/Alaska', 'America/Anchorage'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['America/Montreal', 'America/Toronto'],
    ['US/East-Indiana', 'America/Indiana/Indianapolis'],
    ['America/Juneau', 'America/Juneau'],
    ['America/Detroit', 'America/Detroit'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
  ])('%s is read as %s', (old, zone) => {
    expect(find(old)).toBe(zone);
  });

  test('a main name keeps the times of the old one, and is its own main name', () => {
    for (const zone of everyZone) {
      expect([zone, sameTimes(zone, mainName(zone))]).toEqual([zone, true]);
      expect(mainName(mainName(zone))).toBe(mainName(zone));
    }
  });

  test('old names without a slash give a zone with the same clock', () => {
    for (const zone of everyZone.filter((name) => !name.includes('/'))) {
      const found = findZones(zone);
      expect([zone, found.type]).toEqual([zone, 'zone']);
      if (found.type === 'zone') expect([zone, sameTimes(zone, found.zone)]).toEqual([zone, true]);
    }
  });

  test.each(['UTC', 'gmt', 'Etc/UTC', 'Zulu', 'GMT0', 'UTC+0', 'Etc/GMT'])('%s is UTC', (typed) => {
    expect(find(typed)).toBe('UTC');
  });

  test.each(['Etc/GMT+5', 'etc/gmt-14', 'ETC/GMT+12'])('%s is taken where it is typed exactly', (typed) => {
    expect(find(typed).toLowerCase()).toBe(typed.toLowerCase());
  });
});

describe('findZones', () => {
  test.each([
    ['paris', 'Europe/Paris'],
    ['PARIS', 'Europe/Paris'],
    ['in Paris', 'Europe/Paris'],
    ['Paris, France', 'Europe/Paris'],
    ['Paris time', 'Europe/Paris'],
    ['new york', 'America/New_York'],
    ['newyork', 'America/New_York'],
    ['New York, US', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Washington', 'America/New_York'],
    ['washington dc', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['Seattle', 'America/Los_Angeles'],
    ['Detroit', 'America/Detroit'],
    ['Beijing', 'Asia/Shanghai'],
    ['Munich', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['Frankfurt', 'Europe/Berlin'],
    ['Köln', 'Europe/Berlin'],
    ['Geneva', 'Europe/Zurich'],
    ['Genève', 'Europe/Zurich'],
    ['Barcelona', 'Europe/Madrid'],
    ['The Hague', 'Europe/Amsterdam'],
    ['Bangalore', 'Asia/Kolkata'],
    ['Mumbai', 'Asia/Kolkata'],
    ['New Delhi', 'Asia/Kolkata'],
    ['Rio', 'America/Sao_Paulo'],
    ['Rio de Janeiro', 'America/Sao_Paulo'],
    ['St. Petersburg', 'Europe/Moscow'],
    ["St. John's", 'America/St_Johns'],
    ['Sydney', 'Australia/Sydney'],
    ['Kingston', 'America/Jamaica'],
    ['Kyiv', 'Europe/Kyiv'],
    ['France', 'Europe/Paris'],
    ['Japan', 'Asia/Tokyo'],
    ['UK', 'Europe/London'],
    ['the Netherlands', 'Europe/Amsterdam'],
    ['Germany', 'Europe/Berlin'],
    ['Victoria, Canada', 'America/Vancouver'],
    ['Kerala', 'Asia/Kolkata'],
    ['California', 'America/Los_Angeles'],
    ['Kosovo', 'Europe/Belgrade'],
    ['Ramallah', 'Asia/Hebron'],
    ['Swaziland', 'Africa/Mbabane'],
    ['Quebec', 'America/Toronto'],
    ['New South Wales', 'Australia/Sydney'],
    ['india time', 'Asia/Kolkata'],
    ['Europe/Paris (France: Paris, Marseille, …)', 'Europe/Paris'],
  ])('%j is %s', (typed, zone) => {
    expect(find(typed)).toBe(zone);
  });

  test.each([
    ['US', 'several: America/New_York America/Los_Angeles America/Chicago America/Denver America/Anchorage'],
    ['Texas', 'several: America/Chicago America/Denver'],
    ['Paris, Texas', 'several: Europe/Paris America/Chicago America/Denver'],
    ['Georgia', 'several: America/New_York Asia/Tbilisi'],
    ['Eastern', 'abbreviation: America/New_York America/Toronto'],
    ['Europe/New_Yrok', 'near: America/New_York'],
    ['French', 'unknown'],
    ['Keralla', 'near: Asia/Kolkata'],
    ['Spain', 'several: Europe/Madrid Atlantic/Canary'],
    ['Korea', 'several: Asia/Seoul Asia/Pyongyang'],
    ['San Jose', 'several: America/Los_Angeles America/Costa_Rica'],
    ['Cambridge', 'several: America/New_York Europe/London'],
    ['Paris, London', 'several: Europe/Paris Europe/London'],
    ['Europe/Pariss', 'near: Europe/Paris'],
    ['pari', 'near: Europe/Paris'],
    ['lodnon', 'near: Europe/London'],
    ['new yrok', 'near: America/New_York'],
    ['Europe/Munich', 'near: Europe/Berlin'],
    ['blorp', 'unknown'],
    ['', 'unknown'],
    ['?!', 'unknown'],
    ['constructor', 'unknown'],
    ['toString', 'unknown'],
  ])('%j is not taken: %s', (typed, outcome) => {
    expect(find(typed)).toBe(outcome);
  });

  test.each([
    ['CET', 'abbreviation', 'Europe/Paris'],
    ['EST', 'abbreviation', 'America/New_York'],
    ['PST', 'abbreviation', 'America/Los_Angeles'],
    ['IST', 'abbreviation', 'Asia/Kolkata'],
    ['IST', 'abbreviation', 'Europe/Dublin'],
    ['BST', 'abbreviation', 'Europe/London'],
    ['BST', 'abbreviation', 'Asia/Dhaka'],
    ['ET', 'abbreviation', 'America/New_York'],
    ['Eastern Standard Time', 'abbreviation', 'America/New_York'],
    ['Central European Time', 'abbreviation', 'Europe/Paris'],
    ['UTC+2', 'offset', 'Europe/Paris'],
    ['UTC+2', 'offset', 'Africa/Johannesburg'],
    ['utc +1', 'offset', 'Europe/Paris'],
    ['GMT-5', 'offset', 'America/New_York'],
    ['UTC\u22125', 'offset', 'America/New_York'],
    ['+02:00', 'offset', 'Africa/Cairo'],
    ['UTC+5:30', 'offset', 'Asia/Kolkata'],
    ['+0530', 'offset', 'Asia/Kolkata'],
  ])('%j is asked back (%s), with %s to choose', (typed, why, zone) => {
    const found = findZones(typed);
    expect(found).toMatchObject({ type: 'choices', why });
    expect(found.type === 'choices' && found.zones).toContain(zone);
  });

  test('gives zones that Node knows, at most five to choose from, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.stringMatching(/^[A-Za-zé ]{1,12}(\/[A-Za-z_ ]{1,12})?$/),
      fc.constantFrom(...everyZone).map((zone) => zone.slice(0, -1)),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = findZones(text);
        const zones = found.type === 'zone' ? [found.zone] : found.type === 'choices' ? found.zones : [];
        expect(zones.length).toBeLessThanOrEqual(5);
        expect(new Set(zones).size).toBe(zones.length);
        expect(zones.filter((zone) => !isKnown(zone))).toEqual([]);
        expect(found.type === 'unknown').toBe(zones.length === 0);
      }),
      { numRuns: 300 },
    );
  });
});

const values = (typed: string, limit = 5): readonly string[] =>
  completeZones(typed, limit).map(({ value }) => value);

describe('completeZones', () => {
  test('offers well-known zones of all continents where nothing was typed', () => {
    const offered = values('', 25);
    expect(offered).toHaveLength(25);
    expect(offered.slice(0, 3)).toEqual(['Europe/Paris', 'Europe/London', 'America/New_York']);
    for (const continent of ['Africa', 'America', 'Asia', 'Australia', 'Europe', 'Pacific'])
      expect(offered.some((zone) => zone.startsWith(`${continent}/`))).toBe(true);
    expect(offered).toContain('UTC');
  });

  test.each([
    ['par', 'Europe/Paris'],
    ['europe/par', 'Europe/Paris'],
    ['new y', 'America/New_York'],
    ['munich', 'Europe/Berlin'],
    ['seat', 'America/Los_Angeles'],
    ['france', 'Europe/Paris'],
    ['utc+2', 'Africa/Johannesburg'],
    ['cet', 'Europe/Paris'],
    ['new yrok', 'America/New_York'],
    ['utc', 'UTC'],
    ['Europe/Paris (France: Paris, Marseille, …)', 'Europe/Paris'],
  ])('for %j it begins with %s', (typed, zone) => {
    expect(values(typed)[0]).toBe(zone);
  });

  test('names the country and the cities, that which was looked for first', () => {
    expect(completeZones('paris', 1)[0]?.label).toBe(
      'Europe/Paris (France: Paris, Marseille, Lyon, Toulouse)',
    );
    expect(completeZones('munich', 1)[0]?.label).toMatch(/^Europe\/Berlin \(Germany: Munich, Berlin, /);
    expect(completeZones('zzzz', 5)).toEqual([]);
  });

  test('labels are unique, short, and understood as well as the values', () => {
    const typed = fc.oneof(
      fc.constant(''),
      fc.stringMatching(/^[A-Za-zé /]{1,8}$/),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...everyZone),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 25 }), (text, limit) => {
        const found = completeZones(text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ label }) => label)).size).toBe(found.length);
        for (const { label, value } of found) {
          expect(label).toBe(label.trim());
          expect(label.length).toBeLessThanOrEqual(100);
          expect(find(value)).toBe(value);
          expect(find(label)).toBe(value);
        }
      }),
      { numRuns: 200 },
    );
  });
});
