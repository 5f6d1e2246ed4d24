/** The door to Citation.js, which typesets references. It is big, so it is loaded with the first citation and not before. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import { chicagoStyle, footnoteStyle } from './chicago-styles.ts';
import type { CslItem } from './csl-item.ts';

/** The templates: that of the APA comes with the library, the others are ours. */
export type Template = 'apa' | 'footnote' | 'chicago';

export interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What is used of the library, which brings no types of its own. */
interface Plugins {
  readonly output: {
    format(
      name: 'bibliography',
      items: readonly CslItem[],
      options: {
        readonly template: Template;
        readonly lang: 'en-US';
        readonly format: 'text';
        readonly nosort: boolean;
        readonly asEntryArray: true;
      },
    ): readonly (readonly [id: string, text: string])[];
    format(
      name: 'bibtex',
      items: readonly CslItem[],
      options: { readonly format: 'object' },
    ): readonly BibtexEntry[];
  };
  readonly config: {
    get(name: '@csl'): { readonly templates: { add(name: Template, style: string): void } };
    get(name: '@bibtex'): {
      readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
    };
  };
}

const hasMethod = (value: unknown, name: 'format' | 'get'): boolean =>
  typeof value === 'object' &&
  value !== null &&
  name in value &&
  typeof Reflect.get(value, name) === 'function';

/** Checked once, so that another version of the library is told from what is used here when it is loaded. */
const isPlugins = (value: unknown): value is Plugins =>
  z
    .object({
      output: z.custom((output) => hasMethod(output, 'format')),
      config: z.custom((config) => hasMethod(config, 'get')),
    })
    .safeParse(value).success;

const coreModule = z.object({ plugins: z.custom<Plugins>(isPlugins) });

function load(): Plugins {
  const require = createRequire(import.meta.url);
  const core = coreModule.parse(require('@citation-js/core'));
  require('@citation-js/plugin-csl');
  require('@citation-js/plugin-bibtex');
  const { templates } = core.plugins.config.get('@csl');
  templates.add('footnote', footnoteStyle);
  templates.add('chicago', chicagoStyle);
  const { format } = core.plugins.config.get('@bibtex');
  format.useIdAsLabel = true;
  format.checkLabel = false;
  // It would leave out letters that it has no command for, such as all of Cyrillic: see `escapeTex`.
  format.asciiOnly = false;
  return core.plugins;
}

let loaded: Plugins | undefined;
const plugins = (): Plugins => (loaded ??= load());

/** References in the order of the template, or as given with `inOrder`, each with the id of its item. */
export function typeset(
  items: readonly CslItem[],
  template: Template,
  inOrder: boolean,
): readonly (readonly [id: string, text: string])[] {
  return plugins().output.format('bibliography', items, {
    template,
    // The styles are American, and so are their dates.
    lang: 'en-US',
    format: 'text',
    nosort: inOrder,
    asEntryArray: true,
  });
}

/** Items as entries of BibTeX, their fields as they are: whatever means something to TeX has to be escaped before. */
export const bibtexEntries = (items: readonly CslItem[]): readonly BibtexEntry[] =>
  plugins().output.format('bibtex', items, { format: 'object' });
