import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { during, isWithin, isWithinOneYear, shift, singleDate } from '../../../src/knowledge/period.ts';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));

describe('a period', () => {
  it.each([
    ['2021-11-12', '2021', true],
    ['2021-11', '2021', true],
    ['2021', '2021-11', false],
    ['2021-11', '2021-11-12', false],
    ['2022-01-01', '2021', false],
    ['2020-12-31', '2021', false],
    ['2021-11-30', '2021-11', true],
  ])('%s lies within %s: %s', (date, period, expected) => {
    expect(isWithin(date, during(period))).toBe(expected);
  });

  it('may be open at either end', () => {
    expect(isWithin('2019', { from: '2018-11-13' })).toBe(true);
    expect(isWithin('2018-11', { from: '2018-11-13' })).toBe(false);
    expect(isWithin('2018-11-12', { to: '2018' })).toBe(true);
    expect(isWithin('2019', { to: '2018' })).toBe(false);
    expect(isWithin('1789', {})).toBe(true);
  });

  it('of a date holds the date, and no date beside it', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(-1, 1), (date, step) => {
        expect(isWithin(date, during(date))).toBe(true);
        expect(isWithin(shift(date, step), during(date))).toBe(false);
        expect(isWithin(date, during(date.slice(0, 4)))).toBe(true);
      }),
    );
  });

  it('is one date only where both ends are', () => {
    expect(singleDate(during('2021'))).toBe('2021');
    expect(singleDate({ from: '2021' })).toBeUndefined();
    expect(isWithinOneYear({ from: '2021-01', to: '2021-03' })).toBe(true);
    expect(isWithinOneYear({ from: '2020', to: '2021' })).toBe(false);
    expect(isWithinOneYear({ to: '2021' })).toBe(false);
  });
});

describe('a step in time', () => {
  it.each([
    ['2021', 1, '2022'],
    ['2021-12', 1, '2022-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-03-01', -1, '2021-02-28'],
    ['2018-11-12', 1, '2018-11-13'],
  ])('from %s by %i is %s', (date, step, expected) => {
    expect(shift(date, step)).toBe(expected);
  });

  it('leads back again, and goes in the order of time', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), (date, step) => {
        expect(shift(shift(date, step), -step)).toBe(date);
        expect(shift(date, step) > date).toBe(true);
      }),
    );
  });
});
