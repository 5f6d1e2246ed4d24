/** Aliases that only repeat a name of their own entry, and topics that do. */
import { z } from 'zod';
import { wordsOf } from '../../../src/language/phrase.ts';
import type { Fault } from '../finding.ts';
import type { Folder, WrittenEntry } from '../folder.ts';

const words = z.array(z.string()).catch([]);
const byLanguage = z.object({ en: words, fr: words }).catch({ en: [], fr: [] });
const named = z.object({
  name: z.object({ en: z.string(), fr: z.string().optional() }),
  aliases: byLanguage,
  topics: byLanguage,
});

/** As the words of a question are compared: without capitals, accents, hyphens and dots. */
const folded = (phrase: string): string => wordsOf(phrase).join(' ');

function* faultsOf(entry: WrittenEntry): Generator<Fault> {
  const { success, data } = named.safeParse(entry.value);
  if (!success) return;
  const { file, position, label } = entry;
  for (const language of ['en', 'fr'] as const) {
    const name = data.name[language];
    const known = new Map(name === undefined ? [] : [[folded(name), name]]);
    for (const field of ['aliases', 'topics'] as const) {
      const rule = field === 'aliases' ? 'repeated-alias' : 'repeated-topic';
      for (const [place, phrase] of data[field][language].entries()) {
        const before = known.get(folded(phrase));
        if (before !== undefined)
          yield {
            rule,
            file,
            entry: label,
            position,
            path: [field, language, place],
            reason: `repeats “${before}” as “${phrase}” in ${field}.${language}`,
          };
        else known.set(folded(phrase), phrase);
      }
    }
  }
}

export function* repeatedNameFaults(folder: Folder): Generator<Fault> {
  for (const entry of folder.entries) yield* faultsOf(entry);
}
