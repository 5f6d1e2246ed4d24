/** Years as they are spoken: "twenty twenty-one", "two thousand and nineteen". Read word by word, they would be two other numbers. */

const teens = ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const firstTeen = 15;
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const spoken = new RegExp(
  `\\b(?:twenty|two thousand(?: and)?)[ -](?:(?:${teens.join('|')})|twenty(?:[ -](?:${ones.join('|')}))?)\\b(?! (?:vision|hindsight|cricket))`,
  'gi',
);

/** "twenty twenty-one" is 2021, and "twenty twenty" is 2020. */
function inDigits(year: string): string {
  const last = year.toLowerCase().split(/[ -]/).at(-1) ?? '';
  return String(
    teens.includes(last) ? 2000 + firstTeen + teens.indexOf(last) : 2020 + ones.indexOf(last) + 1,
  );
}

/** The same text with such years in digits; nearly every question has none of their words, and is not looked at. */
export const withYearsInDigits = (text: string): string =>
  text.includes('wenty') || text.includes('wo thousand') ? text.replaceAll(spoken, inDigits) : text;
