/** Names of supporters as they are compared: without case, accents, punctuation, an article in front and legal forms behind. */
import { cleanText } from '../language/clean.ts';
import { tokenise } from '../language/tokenise.ts';

export interface FoldedName {
  /** Without an article in front. */
  readonly words: readonly string[];
  /** The same without the legal forms at its end. */
  readonly core: readonly string[];
  /** These legal forms, in one spelling each. */
  readonly forms: readonly string[];
}

/** What stands behind the names of firms and associations; a longer spelling goes by its short one. */
const legalForms: ReadonlyMap<string, string> = new Map(
  'inc corp co ltd llc llp lp plc gmbh mbh ag kg kgaa ug ev sa sas sasu sarl se bv nv oy oyj ab as asa aps spa srl sl kk kft zrt nyrt doo dd ood eood ad pty pvt pte sro lda ltda'
    .split(' ')
    .map((form): [string, string] => [form, form])
    .concat([
      ['incorporated', 'inc'],
      ['corporation', 'corp'],
      ['company', 'co'],
      ['limited', 'ltd'],
      ['private', 'pvt'],
    ]),
);

const sameWord: Readonly<Record<string, string>> = { '&': 'and', '+': 'and', et: 'and', und: 'and' };

/** Folds words as `tokenise` has cut them. */
export function foldWords(cut: readonly string[]): FoldedName {
  const all = cut.map((word) => (Object.hasOwn(sameWord, word) ? (sameWord[word] ?? word) : word));
  const words = all[0] === 'the' && all.length > 1 ? all.slice(1) : all;
  const forms: string[] = [];
  let end = words.length;
  for (; end > 1; end -= 1) {
    const last = words[end - 1] ?? '';
    const form = legalForms.get(last);
    if (form !== undefined) forms.unshift(form);
    else if (last !== 'and' || forms.length === 0) break;
  }
  return { words, core: words.slice(0, end), forms };
}

/** Folds a name as written in the list. */
export const foldName = (name: string): FoldedName =>
  foldWords(tokenise(cleanText(name)).map(({ text }) => text));

/** One text for all ways to write the same words: "F-Secure", "f secure", "FSecure". */
export const keyOf = (words: readonly string[]): string => words.join('');

/** "Acme" may be Acme GmbH, but Acme Inc is not. */
export const haveCompatibleForms = (one: FoldedName, other: FoldedName): boolean =>
  one.forms.length === 0 || other.forms.length === 0 || keyOf(one.forms) === keyOf(other.forms);

/** What a name in the list goes by besides: without its brackets, and the short form in them. */
export function otherNames(name: string): readonly string[] {
  const bare = name.replaceAll(/\s*\([^()]*\)/g, '').trim();
  if (bare === name.trim() || bare === '') return [];
  const short = [...name.matchAll(/\(([\p{Lu}\d][\p{L}\d.&-]{1,11})\)/gu)].map(([, inner = '']) => inner);
  return [bare, ...short.filter((inner) => /\p{Lu}.*\p{Lu}/u.test(inner))];
}
