/** Sources as a BibTeX file. */
import { bibtexItem, type CslItem, type CslName, type Edition } from './csl-item.ts';
import { bibtexEntries } from './library.ts';

/** What means something to TeX, and what stands for it. Other letters are UTF-8, as TeX has read them since 2018. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Control characters have no place in a reference, whatever brought them there. */
const control = /\p{Cc}/gu;

/** TeX would set two of them as one other mark: "--" as a dash. */
const ligatures = /(['`,-])(?=\1)|[?!](?=`)/g;

/** Text that TeX sets as it is. */
export const escapeTex = (text: string): string =>
  text
    .replaceAll(control, '')
    .replaceAll(/[\\{}&%$#_~^<>]/g, (mark) => commands[mark] ?? mark)
    .replaceAll(ligatures, '$&{}');

/** An address is copied as it is; only what would end the field or break the line is written in percents. */
const escapeAddress = (address: string): string =>
  address.replaceAll(
    /[{}\\\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const escapeName = (name: CslName): CslName =>
  'literal' in name
    ? { literal: escapeTex(name.literal) }
    : { given: escapeTex(name.given), family: escapeTex(name.family) };

function escaped(item: CslItem): CslItem {
  const { author, publisher, note, URL: address } = item;
  return {
    ...item,
    ...(author === undefined ? {} : { author: author.map(escapeName) }),
    ...(publisher === undefined ? {} : { publisher: escapeTex(publisher) }),
    ...(note === undefined ? {} : { note: escapeTex(note) }),
    ...(address === undefined ? {} : { URL: escapeAddress(address) }),
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month is one of the names that every style of BibTeX knows, which stand without braces. */
function dateLines(item: CslItem | undefined): readonly string[] {
  const issued = item?.issued;
  if (issued === undefined || 'literal' in issued) return [];
  const [year, month, day] = issued['date-parts'][0] ?? [];
  const name = month === undefined ? undefined : months[month - 1];
  return [
    ...(year === undefined ? [] : [`  year = {${year}},`]),
    ...(name === undefined ? [] : [`  month = ${name},`]),
    ...(day === undefined ? [] : [`  day = {${day}},`]),
  ];
}

/** An entry for each source, under its own key. */
export function bibtexRecords(sources: readonly Edition[]): readonly string[] {
  const items = sources.map((source) => bibtexItem(source));
  return bibtexEntries(items.map(escaped)).map(({ type, label, properties }, index) => {
    // The second pair of braces keeps the capitals of the title, which a style might lower.
    const title = `{${escapeTex(items[index]?.title ?? '')}}`;
    const { year: _year, month: _month, publisher, ...others } = properties;
    const fields = Object.entries({
      ...others,
      title,
      // An entry of this type shows no publisher.
      ...(publisher === undefined ? {} : { howpublished: publisher }),
    });
    return [
      `@${type}{${label},`,
      ...fields.map(([name, value]) => `  ${name} = {${value}},`),
      ...dateLines(items[index]),
      '}',
    ].join('\n');
  });
}
