/** Words for the days and the order of posts, and those that say nothing of their own in such a request. */
import type { Days, Sequence } from '../../store/model.ts';
import { squash } from './words.ts';

function table<Meaning>(meanings: readonly (readonly [Meaning, string])[]): ReadonlyMap<string, Meaning> {
  return new Map(
    meanings.flatMap(([meaning, phrases]) =>
      phrases.split(',').map((phrase) => [squash(phrase), meaning] as const),
    ),
  );
}

/** By squashed phrase; "other" are days that cannot be chosen. */
export const daysPhrases: ReadonlyMap<string, Days | 'other'> = table<Days | 'other'>([
  [
    'every-day',
    'every day, every day of the week, each day of the week, everyday, each day, any day, all days, daily, once a day, once per day, one a day, per day, a day, seven days a week, 7 days a week, 7 days, seven days, 24/7, 7/7, all week, the whole week, whole week, mon-sun, monday to sunday, monday-sunday, mon to sun, sunday to saturday, weekends included, including weekends, also on weekends',
  ],
  [
    'weekdays',
    'weekdays, weekday, every weekday, each weekday, weekdays only, only weekdays, workdays, workday, every workday, working days, working day, every working day, work days, work day, business days, business day, every business day, week days, week day, mon-fri, mon to fri, mon through fri, mon thru fri, mon till fri, monday to friday, monday-friday, monday through friday, monday thru friday, monday till friday, monday until friday, mondays to fridays, five days a week, 5 days a week, m-f, mo-fr, not on weekends, except weekends, except on weekends, no weekends, without weekends',
  ],
  [
    'other',
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, weekend, weekends, weekly, monthly, hourly, every week, every hour, every month, every other day, every second day, every minute, once a week, once a month, twice a day, twice, alternate days',
  ],
]);

export const sequencePhrases: ReadonlyMap<string, Sequence> = table<Sequence>([
  [
    'in-order',
    'in order, in-order, ordered, in sequence, in the order, in numerical order, in number order, numerical order, sequential, sequentially, sequential order, in sequential order, in turn, one after the other, one after another, one by one, by number, fixed order, in fixed order, 1 to 9, from 1 to 9, 1-9',
  ],
  [
    'shuffled',
    'shuffled, shuffle, shuffled order, in shuffled order, random, randomly, randomised, randomized, random order, in random order, in a random order, at random, any order, in any order, mixed, mixed up, mixed order',
  ],
]);

/** Longest phrase above, in words. */
export const longestPhrase = 5;

/** They change nothing about what is meant, in a request to set the daily post. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and are at be by can change could daily day do for from have here i in is it its kindly let lets like make me move now of on only please pls plz post posted posting posts message messages principle principles schedule set start switch thank thanks that the them these this time timezone to turn tz update use using want we will with would you zone channel every'.split(
    ' ',
  ),
);
