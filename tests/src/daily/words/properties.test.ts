import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DailyRequest } from '../../../../src/daily/request.ts';
import { daysPhrases, sequencePhrases, smallWords } from '../../../../src/daily/words/schedule-words.ts';
import { readDailyRequest, writeDailyRequest, type ClearRequest } from '../../../../src/daily/words/read.ts';
import { mainName } from '../../../../src/daily/words/main-names.ts';
import { lookUpZone } from '../../../../src/daily/words/zone-names.ts';
import { readWords } from '../../../../src/daily/words/words.ts';

const clock = { now: Date.parse('2026-11-21T12:00:00Z'), zone: null };
const read = (text: string): DailyRequest | null => readDailyRequest(text, clock);
const zones = [
  ...Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/'))
    .map(mainName),
  'UTC',
  'Europe/Kyiv',
];

const maybe = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });
const settings: fc.Arbitrary<ClearRequest> = fc.record({
  type: fc.constant('on'),
  time: maybe(fc.record({ hour: fc.nat({ max: 23 }), minute: fc.nat({ max: 59 }) })),
  zone: maybe(fc.constantFrom(...zones)),
  days: maybe(fc.constantFrom('every-day' as const, 'weekdays' as const)),
  sequence: maybe(fc.constantFrom('in-order' as const, 'shuffled' as const)),
});
const pauses: fc.Arbitrary<ClearRequest> = fc.record({
  type: fc.constant('pause'),
  until: maybe(
    fc
      .integer({ min: 1, max: 700 })
      .map((days) => new Date(clock.now + days * 86_400_000).toISOString().slice(0, 10)),
  ),
});
const others: fc.Arbitrary<ClearRequest> = fc.record({
  type: fc.constantFrom('off', 'resume', 'status', 'preview', 'next', 'last', 'test', 'help'),
});
const requests = fc.oneof({ weight: 4, arbitrary: settings }, pauses, others);

const vocabulary = [
  ...'on off pause resume status preview next last test help stauts puase until for at in the please what how show not'.split(
    ' ',
  ),
  ...'9am 10am 9 21 25:30 9:75 13pm 0900 9h30 noon midnight 9:00:00 9ma 12:30'.split(' '),
  ...'paris pariss lodnon london new york yrok US UK CET IST BST UTC UTC+2 +02:00 GMT-5 Victoria Canada Korea Europe/Pariss Europe/Munich'.split(
    ' ',
  ),
  ...'weekdays weekdyas monday mondays mon-fri every day daily in order shuffled shufled random weekend'.split(
    ' ',
  ),
  ...'2027-01-04 04/01/2027 13/01 4 jan january tomorrow week weeks days 3 a today 30 feb 2026 2035'.split(
    ' ',
  ),
  ...'<#C1|x> <@U1> @here #general is can you tomorrow not without half past quarter nine here french every 3 times … “ 😀 ﷺ principle blorp xyz __proto__ constructor'.split(
    ' ',
  ),
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 9 }).map((words) => words.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

describe('readDailyRequest', () => {
  test('reads what writeDailyRequest writes, in any case, with blanks and marks around', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const text = writeDailyRequest(request);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(read(text)).toEqual(request);
        expect(read(`  ${text.toUpperCase().replaceAll(' ', '   ')} .`)).toEqual(request);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws; every suggestion is complete, short and clear', () => {
    fc.assert(
      fc.property(fc.constantFrom('daily ', 'daily on ', 'daily pause '), texts, (start, text) => {
        const request = read(start + text);
        if (request === null || request.type !== 'unclear') return;
        expect(request.sentence).toMatch(/^\S.*[^.?][.?]$/su);
        expect(request.sentence.length).toBeLessThan(200);
        expect(request.suggestions.length).toBeGreaterThan(0);
        expect(request.suggestions.length).toBeLessThanOrEqual(5);
        expect(new Set(request.suggestions.map((each) => each.request)).size).toBe(
          request.suggestions.length,
        );
        for (const suggestion of request.suggestions) {
          expect(suggestion.request).toMatch(/^daily \S/);
          expect(suggestion.request.length).toBeLessThanOrEqual(80);
          expect(suggestion.label).not.toBe('');
          const meant = read(suggestion.request);
          expect([suggestion.request, meant?.type ?? 'unclear']).not.toEqual([suggestion.request, 'unclear']);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a question never changes anything', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'on ', 'pause ', 'can you '), texts, (start, text) => {
        const type = read(`daily ${start}${text} ?`)?.type ?? 'none';
        expect(['on', 'off', 'pause', 'resume', 'test']).not.toContain(type);
      }),
      { numRuns: 500 },
    );
  });

  test('a channel or person that is named is never passed over', () => {
    const names = fc.constantFrom(
      '#random',
      '#tokyo',
      '#9am',
      '@bob',
      '<#C9>',
      '<#C9|random>',
      '<@U1>',
      '@here',
    );
    fc.assert(
      fc.property(requests, names, fc.nat({ max: 6 }), (request, name, place) => {
        const words = writeDailyRequest(request).split(' ');
        const at = Math.min(words.length, 1 + place);
        const found = read([...words.slice(0, at), name, ...words.slice(at)].join(' '));
        expect(found).toMatchObject({
          type: 'unclear',
          sentence: expect.stringContaining('is set in the channel in which you write'),
        });
      }),
    );
  });

  test('sets nothing that cannot fire', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const request = read(`daily on ${text}`);
        if (request?.type !== 'on') return;
        const { time, zone } = request;
        if (time !== null) expect(time.hour < 24 && time.minute < 60).toBe(true);
        if (zone !== null) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('keeps an unknown word from being passed over', () => {
    fc.assert(
      fc.property(
        settings,
        fc.stringMatching(/^[qxz]{4,9}$/),
        fc.nat({ max: 6 }),
        (request, strange, place) => {
          const words = writeDailyRequest(request).split(' ');
          const at = Math.min(words.length, 2 + place);
          const isInside = ['every day', 'in order'].includes(words.slice(at - 1, at + 1).join(' '));
          fc.pre(!isInside);
          const text = [...words.slice(0, at), strange, ...words.slice(at)].join(' ');
          expect(read(text)?.type).toBe('unclear');
        },
      ),
    );
  });
});

describe('the words', () => {
  test('for days, orders and nothing are no names of places', () => {
    const named = [...smallWords, ...daysPhrases.keys(), ...sequencePhrases.keys()].filter(
      (word) => lookUpZone(readWords(word)) !== null,
    );
    expect(named).toEqual([]);
  });
});
