/** What the check can find fault with: how grave each fault is, and how it is mended. */

export const levels = ['error', 'warning', 'note'] as const;

/** Errors make the check fail, warnings only a strict one, notes never. */
export type Level = (typeof levels)[number];

interface Rule {
  readonly level: Level;
  readonly advice: string;
}

const error = (advice: string): Rule => ({ level: 'error', advice });
const warning = (advice: string): Rule => ({ level: 'warning', advice });
const note = (advice: string): Rule => ({ level: 'note', advice });

export const rules = {
  'missing-file': error('Put the file back, for instance with git checkout.'),
  'bad-json': error('Mend the JSON at that place; often a comma is missing before it, or one too many.'),
  envelope: error(
    'Begin as the other data files do: {"$schema": "./schemas/….schema.json", "entries": […]}.',
  ),
  'repeated-key': error('JSON keeps only the last of them: join the two, or take one out.'),
  shape: error('Write what the schema wants; an editor that knows JSON schemas shows it while you type.'),
  'missing-source': error('Add "sources" with the reference of a source and the place in it.'),
  'missing-as-of': error('Add "asOf": the day, month or year for which the fact holds.'),
  'repeated-reference': error('Give one of the two another reference, or join them.'),
  'dead-reference': error('Write the reference of an entry that is there, or add that entry.'),
  'repeated-name': error('Leave the name to the entry that people mean by it.'),
  'long-quotation': error('Shorten it to at most ten words, or say it in words of your own.'),
  'long-sentence': error('Make two sentences of it.'),
  'wrong-number': error('Make reference and number agree.'),
  'missing-principle': error('The Call has nine principles; put it back.'),
  unsound: error('Mend the entry as the reason says.'),
  'no-such-day': error('Write a day of the calendar.'),
  'unreachable-name': error('Leave it to the other entry, or choose a name that tells the two apart.'),
  'unknown-file': warning('Nothing reads it; move its entries into one of the data files.'),
  'wrong-schema': warning('Name the schema of this file, or editors do not check what is typed.'),
  'unheard-name': warning('Take it out, or choose words that people would type.'),
  'repeated-alias': warning('Take it out: capitals, accents, hyphens and dots do not matter.'),
  'repeated-topic': warning('Take it out of the topics: a name is found already.'),
  'repeated-sentence': warning('Say it once, or say each time what is particular.'),
  orphan: warning('Refer to it from where it matters, or take it out.'),
  'future-date': warning('Look whether the date is right.'),
  'stand-alone': note('Nothing has to be done where they stand on their own.'),
  'taken-name': note('Nothing has to be done where the other entry is what most people mean.'),
  formula: note('Nothing has to be done where it says the same of each.'),
  'no-french': note('Add "fr" beside "en".'),
  'not-https': note('Use the https address where there is one.'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

/** A fault as a rule sees it: what is wrong, and where. */
export interface Fault {
  readonly rule: RuleName;
  readonly file: string;
  /** The reference of the entry, or what stands for it; null where all of the file is meant. */
  readonly entry: string | null;
  /** Which entry of the file it is, counted from 0; where it is left out, the reference tells. */
  readonly position?: number | undefined;
  /** Where in the entry. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** What is wrong, as the rest of a sentence that begins with the entry, without a full stop. */
  readonly reason: string;
  /** What to do, where something can be said that is more telling than what the rule says. */
  readonly advice?: string | undefined;
}

/** A fault as people and programs are told of it. */
export interface Finding {
  readonly level: Level;
  readonly rule: RuleName;
  readonly file: string;
  /** From 1; null where it cannot be told. */
  readonly line: number | null;
  readonly column: number | null;
  readonly entry: string | null;
  /** Where in the entry, such as ["aliases", "en", 3]; empty where all of it is meant. */
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly advice: string;
}
