/** Stable references of the form `kind/slug`, the one way in which anything names an entry. */

export const entryKinds = [
  'principle',
  'expert',
  'opinion',
  'theme',
  'actor',
  'term',
  'accord',
  'source',
  'event',
  'count',
  'change',
  'relation',
] as const;

export type EntryKind = (typeof entryKinds)[number];

export type Reference<Kind extends EntryKind = EntryKind> = `${Kind}/${string}`;

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const formOf = (kind: string): RegExp => new RegExp(`^${kind}/${slug}$`);

const forms: ReadonlyMap<string, RegExp> = new Map(entryKinds.map((kind) => [kind, formOf(kind)]));
const anyForm = formOf(`(?:${entryKinds.join('|')})`);

/** Says whether `text` is a reference of the given kind (of any kind when none is given). */
export function isReference<Kind extends EntryKind = EntryKind>(
  text: string,
  kind?: Kind,
): text is Reference<Kind> {
  return (kind === undefined ? anyForm : forms.get(kind))?.test(text) === true;
}

const kinds: ReadonlyMap<string, EntryKind> = new Map(entryKinds.map((kind) => [kind, kind]));

/** The kind that a reference names. */
export function kindOf(reference: Reference): EntryKind {
  const kind = kinds.get(reference.slice(0, reference.indexOf('/')));
  if (kind === undefined) throw new TypeError(`Not a reference: ${reference}`);
  return kind;
}
