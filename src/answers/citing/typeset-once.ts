/** Typesets each reference once: the library takes a millisecond or two for one, and the sources are always the same. */
import type { CslItem } from './csl-item.ts';
import { typeset, type Template } from './library.ts';

/** More than all sources in every style that has a list of them. */
const mostKept = 2000;
/** By the template and the items: nothing of them comes from what people type. */
const kept = new Map<string, readonly string[]>();

/** References that begin alike: the style of the APA tells those of one year apart by letters, "2018a" and "2018b". */
function beginningOf({ author, title = '', genre = '', issued }: CslItem): string {
  const [first] = author ?? [];
  const name = first === undefined ? title || genre : 'literal' in first ? first.literal : first.family;
  const date =
    issued === undefined ? '' : 'literal' in issued ? issued.literal : issued['date-parts'][0]?.[0];
  return `${name} ${date}`.toLowerCase();
}

function groupsOf(items: readonly CslItem[]): readonly (readonly CslItem[])[] {
  const groups = new Map<string, CslItem[]>();
  for (const item of items) {
    const beginning = beginningOf(item);
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** References in `template`, one for each of `items`. Loads the library where one of them was not typeset before. */
export function typesetOnce(items: readonly CslItem[], template: Template): readonly string[] {
  const groups = groupsOf(items).map((group) => ({ group, key: `${template} ${JSON.stringify(group)}` }));
  if (kept.size + groups.length > mostKept) kept.clear();
  const fresh = groups.filter(({ key }) => !kept.has(key));
  const typesetNow = new Map(
    fresh.length === 0
      ? []
      : typeset(
          fresh.flatMap(({ group }) => group),
          template,
          true,
        ),
  );
  const texts = new Map<string, string>();
  for (const { group, key } of groups) {
    const known = kept.get(key) ?? group.map(({ id }) => typesetNow.get(id) ?? '');
    kept.set(key, known);
    for (const [at, { id }] of group.entries()) texts.set(id, known[at] ?? '');
  }
  return items.map(({ id }) => texts.get(id) ?? '');
}
