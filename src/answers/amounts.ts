/** Numbers of supporters as people read them. */
import type { Amount, CountRow } from '../knowledge/schema.ts';
import type { CountedCategory } from '../questions/query.ts';
import { dateInWords } from './dates.ts';

const grouped = (number: number): string => number.toLocaleString('en-GB');

/** "1,222", "362–367", "450 or more"; undefined where no number is known. */
export function amountInWords(amount: Amount): string | undefined {
  if (amount === null) return undefined;
  if (typeof amount === 'number') return grouped(amount);
  const { least, most } = amount;
  return most === undefined ? `${grouped(least)} or more` : `${grouped(least)}–${grouped(most)}`;
}

/** What stands for it in a chart: of a range the lower end. */
export const sizeOf = (amount: Amount): number =>
  amount === null ? 0 : typeof amount === 'number' ? amount : amount.least;

export const amountOf = (row: CountRow, category: CountedCategory | undefined): Amount => {
  switch (category) {
    case 'state':
      return row.states;
    case 'public-body':
      return row.publicAuthorities;
    case 'civil-society':
      return row.civilSociety;
    case 'company':
      return row.companies;
    case undefined:
      return row.total;
  }
};

const categories: readonly CountedCategory[] = ['state', 'public-body', 'civil-society', 'company'];

export const categoryNames: Readonly<Record<CountedCategory, string>> = {
  state: 'states',
  'public-body': 'public authorities',
  'civil-society': 'bodies of civil society',
  company: 'companies',
};

/** "31 March 2020: 78 states, 29 public authorities, …, 1,095 supporters in all."; `first` is what was asked for. */
export function rowInWords(row: CountRow, first?: CountedCategory): string {
  const order = categories.toSorted((one, other) => Number(other === first) - Number(one === first));
  const shown = [...order, undefined].flatMap((category) => {
    const words = amountInWords(amountOf(row, category));
    const name = category === undefined ? 'supporters in all' : categoryNames[category];
    return words === undefined ? [] : [`${words} ${name}`];
  });
  return `${dateInWords(row.date)}: ${shown.join(', ')}.`;
}
