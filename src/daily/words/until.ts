/** Reads the day on which a pause is to end: dates, days of the week, and how long to wait. */
import type { LocalDate } from '../../store/model.ts';
import { addDays, addMonths, dateOf, nextWeekday, weekdayOf } from '../calendar.ts';
import { dayNumber, dayOf, mendDayWord, monthOf, numberOf } from './day-words.ts';
import { judgeDate, judgeDay, unclearDay, type UntilReading } from './judge-day.ts';
import { dayInWords } from './say.ts';
import { quote, type Word } from './words.ts';

const smallWords: ReadonlySet<string> = new Set(
  'until till til to through thru up on for the of in this coming at it post posts posting message messages principle principles daily here channel now please pls plz thanks'.split(
    ' ',
  ),
);

interface Asked {
  /** The words that are left, as compared. */
  readonly texts: readonly string[];
  /** The same in quotation marks. */
  readonly typed: string;
  readonly today: LocalDate;
}
/** Null where it is not of this form. */
type Form = (asked: Asked) => UntilReading | null;

const inFigures = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/;

const figures: Form = ({ texts: [text = '', ...rest], typed, today }) => {
  const match = rest.length === 0 ? inFigures.exec(text) : null;
  if (match === null) return null;
  const [, first = '', , second = '', third] = match;
  const [one, two] = [Number(first), Number(second)];
  if (first.length === 4)
    return third === undefined ? null : judgeDay(today, typed, [one, two, Number(third)]);
  const year = third === undefined ? null : Number(third.length === 2 ? `20${third}` : third);
  const dayFirst = judgeDay(today, typed, [year, two, one]);
  const monthFirst = judgeDay(today, typed, [year, one, two]);
  if (one > 12 || one === two) return dayFirst;
  if (two > 12) return monthFirst;
  const dates = [dayFirst, monthFirst].flatMap((reading) => (reading.type === 'day' ? [reading.date] : []));
  const sentence = `${typed} is read in two ways, with the day or the month first: name the month, or write it like ${addDays(today, 7)}.`;
  return unclearDay(sentence, dates);
};

const nearby: Form = ({ texts, typed, today }) => {
  switch (texts.join(' ')) {
    case 'tomorrow':
      return { type: 'day', date: addDays(today, 1) };
    case 'day after tomorrow':
      return { type: 'day', date: addDays(today, 2) };
    case 'today':
    case 'tonight':
      return judgeDate(today, typed, today);
    case 'yesterday':
      return judgeDate(today, typed, addDays(today, -1));
    case 'next week':
      return unclearDay(`${typed} is not clear: name a day.`, [nextWeekday(today, 1), addDays(today, 7)]);
    case 'next month': {
      const later = addMonths(today, 1);
      return unclearDay(`${typed} is not clear: name a day.`, [`${later.slice(0, 7)}-01`, later]);
    }
    default:
      return null;
  }
};

const weekday: Form = ({ texts, today }) => {
  const [last, ...before] = texts.toReversed();
  const day = dayOf(last ?? '');
  if (day === null || before.length > 1 || before.some((word) => word !== 'next')) return null;
  return { type: 'day', date: nextWeekday(today, day) };
};

const afterWhile: Form = ({ texts: [count = '', unit = '', ...rest], typed, today }) => {
  const number = numberOf(count);
  if (number === null || rest.length > 0) return null;
  switch (unit.replace(/s$/, '')) {
    case 'day':
      return judgeDate(today, typed, addDays(today, number));
    case 'week':
      return judgeDate(today, typed, addDays(today, number * 7));
    case 'fortnight':
      return judgeDate(today, typed, addDays(today, number * 14));
    case 'month':
      return judgeDate(today, typed, addMonths(today, number));
    case 'year':
      return judgeDate(today, typed, addMonths(today, number * 12));
    case 'hour':
    case 'minute':
      return unclearDay(`${typed} is shorter than a day, and a pause ends on another day.`, [
        addDays(today, 1),
      ]);
    default:
      return null;
  }
};

const yearOf = (word: string): number | null => (/^\d{4}$/.test(word) ? Number(word) : null);

const named: Form = ({ texts: [first = '', second = '', third, ...rest], typed, today }) => {
  const year = third === undefined ? null : yearOf(third);
  if (rest.length > 0 || (third !== undefined && year === null)) return null;
  const month = monthOf(first) ?? monthOf(second);
  if (month === null) return null;
  const day = dayNumber(monthOf(first) === null ? first : second);
  if (day !== null) return judgeDay(today, typed, [year, month, day]);
  const onlyMonth =
    third === undefined && monthOf(first) !== null && (second === '' || yearOf(second) !== null);
  if (!onlyMonth) return null;
  const begins = judgeDay(today, typed, [yearOf(second), month, 1]);
  const dates = begins.type === 'day' ? [begins.date] : begins.type === 'unclear' ? begins.dates : [];
  return unclearDay(`${typed} is a whole month: name a day of it.`, dates);
};

/** "Monday 4 January": the two have to agree. */
const weekdayAndDate: Form = ({ texts: [first = '', ...rest], typed, today }) => {
  const day = dayOf(first);
  const reading =
    day === null ? null : (named({ texts: rest, typed, today }) ?? figures({ texts: rest, typed, today }));
  if (reading?.type !== 'day' || weekdayOf(reading.date) === day) return reading;
  return unclearDay(`${typed} is not right: that day is ${dayInWords(reading.date)}.`, [reading.date]);
};

/** Days that go by a name; the end of a month or year may be its last day or the day after. */
const feast: Form = ({ texts, typed, today }) => {
  const year = Number(today.slice(0, 4));
  switch (texts.join(' ')) {
    case 'christmas':
    case 'xmas':
    case 'christmas day':
      return judgeDay(today, typed, [null, 12, 25]);
    case 'new year':
    case "new year's day":
    case 'new years day':
      return judgeDay(today, typed, [null, 1, 1]);
    case 'end year':
      return unclearDay(
        `${typed} is not clear: name a day.`,
        [`${year + 1}-01-01`, `${year}-12-31`].filter((date) => date > today),
      );
    case 'end month': {
      const next = addMonths(`${today.slice(0, 7)}-01`, 1);
      return unclearDay(
        `${typed} is not clear: name a day.`,
        [next, addDays(next, -1)].filter((date) => date > today),
      );
    }
    default:
      return null;
  }
};

/** "The 4th": the next one. */
const dayOfMonth: Form = ({ texts: [text = '', ...rest], typed, today }) => {
  const day = /^\d{1,2}(?:st|nd|rd|th)$/.test(text) && rest.length === 0 ? Number.parseInt(text, 10) : 0;
  if (day < 1 || day > 31) return null;
  const months = Array.from({ length: 3 }, (_, more) =>
    addMonths(`${today.slice(0, 7)}-01`, more).slice(0, 7),
  );
  const dates = months.map((month) => dateOf(Number(month.slice(0, 4)), Number(month.slice(5)), day));
  const date = dates.find((each) => each !== null && each > today);
  return date === undefined || date === null ? null : judgeDate(today, typed, date);
};

const forms: readonly Form[] = [
  figures,
  feast,
  dayOfMonth,
  nearby,
  weekday,
  afterWhile,
  named,
  weekdayAndDate,
];

function readForms(asked: Asked): UntilReading | null {
  for (const form of forms) {
    const reading = form(asked);
    if (reading !== null) return reading;
  }
  return null;
}

/** More words than any date has; more are not searched for one. */
const mostWords = 8;

/** Days that may be meant: with slips of the keys mended, or without the words around a date. */
function guessDays({ texts, typed, today }: Asked): readonly LocalDate[] {
  const mended = texts.slice(0, mostWords).map(mendDayWord);
  for (let length = mended.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= mended.length; start += 1) {
      const reading = readForms({ texts: mended.slice(start, start + length), typed, today });
      if (reading?.type === 'day') return [reading.date];
      if (reading?.type === 'unclear' && reading.dates.length > 0) return reading.dates;
    }
  }
  return [];
}

const nothing: Word = { raw: '', text: '' };

/** Reads words that are to name a day after `today`. */
export function readUntil(words: readonly Word[], today: LocalDate): UntilReading {
  const kept = words.filter(({ text }) => !smallWords.has(text));
  if (kept.length === 0) return { type: 'none' };
  const asked: Asked = {
    texts: kept.map(({ text }) => text),
    typed: quote(
      words.slice(words.indexOf(kept[0] ?? nothing), words.lastIndexOf(kept.at(-1) ?? nothing) + 1),
    ),
    today,
  };
  const reading = readForms(asked);
  if (reading !== null) return reading;
  const example = addDays(today, 7);
  return unclearDay(
    `${asked.typed} is no day that is understood here: write one like ${example}.`,
    guessDays(asked),
  );
}
