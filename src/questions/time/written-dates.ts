/** Dates as people write them: "7 June 2022", "June 7th, 2022", "2022-06-07", "7/6/2022". */
import { isOfCalendar } from '../../knowledge/period.ts';
import { placesWithin, type Word } from '../wording/words.ts';

export interface DateRead {
  /** As ISO 8601 writes it; it need not be in the calendar. */
  readonly date: string;
  /** The end of a stretch that is written as one: "2019-20". */
  readonly until?: string;
  readonly start: number;
  readonly end: number;
}

const namesOfMonths: readonly (readonly string[])[] = [
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september', 'sepember'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

/** From 1 to 12. */
const months: ReadonlyMap<string, number> = new Map(
  namesOfMonths.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** They are words of other sense, too: "does 3 may apply". */
const ambiguousMonths = /^(?:mar|march|may)$/;

const dotted = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/;
/** "past 1000 supporters" is no year; nobody asks for the Middle Ages. */
const plainYear = /^(?:1[5-9]|2\d)\d{2}$/;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Most words do not: no pattern has to be tried on them. */
export const startsWithDigit = (text: string): boolean => text >= '0' && text < ':';

/** A year, or a day written in one with its year: "12.11.2018". */
export const isYear = (word: Word | undefined): boolean =>
  word !== undefined && startsWithDigit(word.text) && (plainYear.test(word.text) || dotted.test(word.text));

const monthOf = ({ text, spelled }: Word): number | undefined => months.get(text) ?? months.get(spelled);

export const isMonth = (word: Word): boolean => monthOf(word) !== undefined;

function monthAt(words: readonly Word[], place: number): number | undefined {
  const word = words[place];
  return word === undefined ? undefined : monthOf(word);
}

function numberAt(words: readonly Word[], place: number, most: number): number | undefined {
  const word = words[place];
  const value = word !== undefined && /^\d{1,2}$/.test(word.text) ? Number(word.text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}

/** A number of two digits may be meant as a month or day and be none. */
const mostTyped = 99;

/** The day comes first, as in Europe, unless that is none: "12/11/2019", "11/25/2019". */
function dayAndMonth(year: string, one: number, other: number): string {
  const dayFirst = `${year}-${twoDigits(other)}-${twoDigits(one)}`;
  const monthFirst = `${year}-${twoDigits(one)}-${twoDigits(other)}`;
  return !isOfCalendar(dayFirst) && isOfCalendar(monthFirst) ? monthFirst : dayFirst;
}

/** "2020-03", "2020-03-31", "2019-20" */
function readIso(words: readonly Word[], at: number): DateRead | undefined {
  const follows = (place: number): boolean => /^\s?[-–]\s?$/.test(words[place]?.text ?? '');
  const month = follows(at + 1) ? numberAt(words, at + 2, mostTyped) : undefined;
  if (month === undefined) return undefined;
  const year = words[at]?.text ?? '';
  const day = follows(at + 3) ? numberAt(words, at + 4, mostTyped) : undefined;
  if (day !== undefined)
    return { date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, start: at, end: at + 5 };
  return month > namesOfMonths.length && month > Number(year.slice(2))
    ? { date: year, until: `${year.slice(0, 2)}${month}`, start: at, end: at + 3 }
    : { date: `${year}-${twoDigits(month)}`, start: at, end: at + 3 };
}

/** Nothing but digits in a row: "12.11.2018", "12/11/2018", "2018/11/12". */
function readDigits(words: readonly Word[], at: number): DateRead | undefined {
  const whole = dotted.exec(words[at]?.text ?? '');
  if (whole !== null)
    return { date: dayAndMonth(whole[3] ?? '', Number(whole[1]), Number(whole[2])), start: at, end: at + 1 };
  const year = words[at]?.text ?? '';
  const isApart = (from: number): boolean =>
    words.slice(from + 1, from + 3).some(({ afterBreak }) => afterBreak);
  const [one, other] = [numberAt(words, at - 2, mostTyped), numberAt(words, at - 1, mostTyped)];
  if (one !== undefined && other !== undefined && !isApart(at - 2))
    return { date: dayAndMonth(year, one, other), start: at - 2, end: at + 1 };
  const [month, day] = [numberAt(words, at + 1, namesOfMonths.length), numberAt(words, at + 2, mostTyped)];
  return month === undefined || day === undefined || isApart(at)
    ? undefined
    : { date: `${year}-${twoDigits(month)}-${twoDigits(day)}`, start: at, end: at + 3 };
}

/** The day and month that end before `end`: "12 November", "November 12th", "the 12th of November". */
function readDay(words: readonly Word[], end: number): Omit<DateRead, 'end'> | undefined {
  const place = words[end]?.text === 'of' || words[end]?.text === 'in' ? end - 1 : end;
  const month = monthAt(words, place);
  if (month !== undefined) {
    const before = words[place - 1]?.text === 'of' ? place - 2 : place - 1;
    const day = numberAt(words, before, mostTyped);
    return day === undefined
      ? { date: twoDigits(month), start: place }
      : { date: `${twoDigits(month)}-${twoDigits(day)}`, start: before };
  }
  const day = numberAt(words, end, mostTyped);
  const named = day === undefined ? undefined : monthAt(words, end - 1);
  return day === undefined || named === undefined
    ? undefined
    : { date: `${twoDigits(named)}-${twoDigits(day)}`, start: end - 1 };
}

/** Takes the place of a year; returns the date that it belongs to: "12 November 2018", "March of 2020", "2021". */
export function readDate(words: readonly Word[], at: number): DateRead {
  const written = readIso(words, at) ?? readDigits(words, at);
  if (written !== undefined) return written;
  const year = words[at]?.text ?? '';
  const day = readDay(words, at - 1);
  return day === undefined
    ? { date: year, start: at, end: at + 1 }
    : { date: `${year}-${day.date}`, start: day.start, end: at + 1 };
}

const noPlaces: ReadonlySet<number> = new Set();

/** The places of all words that belong to dates, those of a day and month without a year among them. */
export function dateWords(words: readonly Word[]): ReadonlySet<number> {
  if (!words.some(({ text }) => startsWithDigit(text))) return noPlaces;
  const places = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (isYear(word)) for (const place of placesWithin(readDate(words, at))) places.add(place);
    const day = ambiguousMonths.test(words[at]?.text ?? '') ? undefined : readDay(words, at);
    if (day !== undefined && day.date.length > 2)
      for (const place of placesWithin({ ...day, end: at + 1 })) places.add(place);
  }
  return places;
}
