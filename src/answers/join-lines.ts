/** Who joined when, line by line: parties of one day and one wording stand together. */
import { isToTheDay, type Join } from '../knowledge/joins.ts';
import type { Cited } from './answer.ts';
import type { CitationBook } from './citation-book.ts';
import { dateInWords } from './dates.ts';
import { capitalise } from './parts.ts';

const mostLines = 15;
const mostNames = 40;

const uncapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The date stands before the line already. */
const withoutDate = (text: string, date: string): string => text.replace(` on ${dateInWords(date)}`, '');

function namesOf(joins: readonly Join[]): string {
  const names = joins.slice(0, mostNames).map(({ actor }) => capitalise(actor.name.en));
  const more = joins.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What became of a mere announcement stands beside it. */
function outcomeOf({ actor, truth }: Join): Join['truth'] | undefined {
  const newest = actor.participation?.at(-1);
  return truth.status === 'announced' && newest !== truth ? newest : undefined;
}

/** A line for each day and wording, with `most` sources each where that is given. */
export function joinLines(book: CitationBook, joins: readonly Join[], most?: number): readonly Cited[] {
  const groups = new Map<string, Join[]>();
  for (const join of joins) {
    const key = `${join.date} ${join.truth.text.en} ${outcomeOf(join)?.text.en ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [join]);
    else group.push(join);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const outcome = outcomeOf(first);
    const said = uncapitalise(withoutDate(first.truth.text.en, first.date));
    return {
      text: `${dateInWords(first.date)}: ${namesOf(group)} – ${said}${outcome === undefined ? '' : ` ${outcome.text.en}`}`,
      cites: book.cite(
        [...group.flatMap(({ truth }) => truth.sources), ...(outcome?.sources ?? [])].slice(0, most),
      ),
    };
  });
}

const isPublic = ({ actor: { category } }: Join): boolean =>
  category === 'state' || category === 'public-body' || category === 'international-organisation';

/** What is most telling comes first where not all can be shown: states and public bodies, and dates to the day. */
const rank = (join: Join): number => (isPublic(join) ? 0 : 2) + (isToTheDay(join) ? 0 : 1);

const keyOf = ({ date, truth }: Join): string => `${date} ${truth.text.en}`;
const linesOf = (joins: readonly Join[]): number => new Set(joins.map(keyOf)).size;

/** The lines of as many joins as can be read, in the order of time; how many more there are is said. */
export function shownJoins(book: CitationBook, joins: readonly Join[]): readonly Cited[] {
  const ranked = joins.toSorted((one, other) => rank(one) - rank(other));
  let count = ranked.length;
  while (linesOf(ranked.slice(0, count)) > mostLines) count -= 1;
  const shown = new Set(ranked.slice(0, count));
  const more = joins.length - shown.size;
  return [
    ...joinLines(
      book,
      joins.filter((join) => shown.has(join)),
    ),
    ...(more > 0
      ? [{ text: `${more} more dates are on record; ask for a party by its name.`, cites: [] }]
      : []),
  ];
}
