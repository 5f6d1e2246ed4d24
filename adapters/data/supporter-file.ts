/** One file of the official list: front matter in YAML, as the site's repository has it, and nothing else is read. */
import { alpha3ToAlpha2 } from 'i18n-iso-countries/index.js';
import { z } from 'zod';
import { parse } from 'yaml';
import { supporterCategories, supporterSchema, type Supporter } from '../../src/supporters/list.ts';

/** The files of the list have some 200 bytes. */
export const mostBytes = 16_384;

export type FileRead =
  /** `remarks` name values that cannot be right and were left out. */
  | { readonly type: 'supporter'; readonly supporter: Supporter; readonly remarks: readonly string[] }
  | { readonly type: 'skipped'; readonly reason: string };

export const skipped = (reason: string): FileRead => ({ type: 'skipped', reason });

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m;

/** Deep nesting would break the parser before it could complain; the list has none. */
const mostBrackets = 100;

const text = z
  .string()
  .nullish()
  .transform((value) => {
    const line = (value ?? '')
      .normalize('NFC')
      .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    return line === '' ? null : line;
  });

const keysSchema = z.object({
  name: text,
  category: text,
  nature: text,
  nationality: text,
  date_signed: text,
  website: text,
  twitter: text,
  linkedin: text,
});

const isCategory = (given: string): given is (typeof supporterCategories)[number] =>
  supporterCategories.some((category) => category === given);

function readYaml(yaml: string): unknown {
  const brackets = yaml.match(/[[{]|^\s+[-?]|[-?:] +[-?] /gm)?.length ?? 0;
  if (brackets > mostBrackets) return undefined;
  try {
    // All values are texts to it: no type, no alias, no tag of YAML has any meaning here.
    const read: unknown = parse(yaml, {
      schema: 'failsafe',
      maxAliasCount: 0,
      prettyErrors: false,
      logLevel: 'error',
    });
    return read;
  } catch {
    return undefined;
  }
}

/** The code that is used for Kosovo is not in the standard. */
const codeOf = (nationality: string): string | null =>
  nationality === 'XKX' ? 'XK' : (alpha3ToAlpha2(nationality) ?? null);

/** Takes the bytes of a file. Never throws. */
export function readSupporterFile(bytes: Uint8Array): FileRead {
  if (bytes.length > mostBytes) return skipped(`it is larger than ${mostBytes} bytes`);
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return skipped('it is not UTF-8');
  }
  const [, yaml] = frontMatter.exec(content) ?? [];
  if (yaml === undefined) return skipped('it has no front matter between two lines of ---');
  const { data: keys } = keysSchema.safeParse(readYaml(yaml));
  if (keys === undefined) return skipped('its front matter is not the YAML that was expected');
  if (keys.name === null) return skipped('it has no name');
  const { category } = keys;
  if (category !== null && !isCategory(category))
    return skipped(`its category “${category.slice(0, 40)}” is not known`);
  const remarks: string[] = [];
  /** What an entry is looked up by is its name: for a wrong detail it must not be lost. */
  const sound = <Value>(
    key: string,
    value: Value | null,
    isSound: (value: Value) => boolean,
  ): Value | null => {
    if (value === null || isSound(value)) return value;
    remarks.push(`its ${key} “${String(value).slice(0, 40)}” was left out`);
    return null;
  };
  const { shape } = supporterSchema.unwrap();
  const nationality = sound(
    'nationality',
    keys.nationality,
    (value) => shape.nationality.safeParse(value).success,
  );
  const supporter = supporterSchema.safeParse({
    name: keys.name,
    category,
    nature: sound('nature', keys.nature, (value) => shape.nature.safeParse(value).success),
    nationality,
    country: nationality === null ? null : codeOf(nationality),
    dateSigned: sound(
      'date_signed',
      keys.date_signed?.slice(0, 10) ?? null,
      (value) => shape.dateSigned.safeParse(value).success,
    ),
    website: sound('website', keys.website, (value) => shape.website.safeParse(value).success),
    twitter: sound('twitter', keys.twitter, (value) => shape.twitter.safeParse(value).success),
    linkedin: sound('linkedin', keys.linkedin, (value) => shape.linkedin.safeParse(value).success),
  });
  return supporter.success
    ? { type: 'supporter', supporter: supporter.data, remarks }
    : skipped('its name is too long');
}
