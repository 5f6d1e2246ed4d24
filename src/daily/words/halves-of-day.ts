/** Words that say which half or part of the day is meant. */
import type { TimeOfDay } from '../request.ts';

/** What comes after the digits and says which half of the day is meant, for hours from `first` to `last`. */
export interface Half {
  readonly adds: 0 | 12;
  readonly first: number;
  readonly last: number;
}
/** "on-the-hour": makes a time of the hour alone. */
export type Ending = Half | 'none' | 'on-the-hour';

export const am: Half = { adds: 0, first: 1, last: 12 };
export const pm: Half = { adds: 12, first: 1, last: 12 };

export const endings: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ['', 'none'],
  ['am', am],
  ['a.m', am],
  ['pm', pm],
  ['p.m', pm],
  ['noon', { adds: 12, first: 12, last: 12 }],
  ['midday', { adds: 12, first: 12, last: 12 }],
  ['midnight', { adds: 0, first: 12, last: 12 }],
  ['inthemorning', { adds: 0, first: 1, last: 11 }],
  ['intheafternoon', { adds: 12, first: 1, last: 6 }],
  ['intheevening', { adds: 12, first: 4, last: 11 }],
  ['atnight', { adds: 12, first: 7, last: 11 }],
  ['h', 'on-the-hour'],
  ['hr', 'none'],
  ['hrs', 'none'],
  ['hours', 'none'],
  ["o'clock", 'none'],
  ['oclock', 'none'],
]);

const at = (hour: number): TimeOfDay => ({ hour, minute: 0 });

/** The usual time in it, and its first and last hour. */
export const partsOfDay: Readonly<Record<string, readonly [TimeOfDay, number, number]>> = {
  morning: [at(9), 0, 12],
  mornings: [at(9), 0, 12],
  breakfast: [at(8), 5, 11],
  lunch: [at(12), 11, 14],
  lunchtime: [at(12), 11, 14],
  'lunch-time': [at(12), 11, 14],
  noonish: [at(12), 11, 13],
  'noon-ish': [at(12), 11, 13],
  afternoon: [at(14), 12, 18],
  afternoons: [at(14), 12, 18],
  evening: [at(18), 16, 23],
  evenings: [at(18), 16, 23],
  night: [at(21), 18, 23],
};
