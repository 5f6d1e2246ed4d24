/** Dates of the data as people read them. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2018-11-12" as "12 November 2018", "2018-11" as "November 2018", "2018" as it is. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The date, or both ends of the time in which it lies: "2019–2020". */
export function periodInWords({
  date,
  until,
}: {
  readonly date: string;
  readonly until?: string | undefined;
}): string {
  return until === undefined ? dateInWords(date) : `${dateInWords(date)}–${dateInWords(until)}`;
}
