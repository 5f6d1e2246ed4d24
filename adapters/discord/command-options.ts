/** The parts that commands are made of, with their texts in English and French. */
import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { limits } from './limits.ts';

export interface Definition {
  readonly description: string;
  readonly french: string;
  readonly options?: readonly APIApplicationCommandBasicOption[];
}

/** A text option; with `completes`, Discord asks us for completions while the person types. */
export function text(
  name: string,
  required: boolean,
  description: string,
  french: string,
  completes: boolean,
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    description_localizations: { fr: french },
    required,
    min_length: 1,
    ...(completes ? { autocomplete: true, max_length: limits.completionValue } : {}),
  };
}

/** A whole number that may be left out, within bounds. */
export function wholeNumber(
  name: string,
  description: string,
  french: string,
  [least, most]: readonly [least: number, most: number],
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Integer,
    name,
    description,
    description_localizations: { fr: french },
    min_value: least,
    max_value: most,
  };
}

/** A text option with a few fixed values, which are shown in English or French. */
export function choice(
  name: string,
  description: string,
  french: string,
  values: readonly (readonly [value: string, english: string, french: string])[],
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    description_localizations: { fr: french },
    choices: values.map(([value, shown, shownInFrench]) => ({
      name: shown,
      name_localizations: { fr: shownInFrench },
      value,
    })),
  };
}

/** A subcommand; `common` are the options that all of them have. */
export function subcommandOf(
  name: string,
  definition: Definition,
  common: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: definition.description,
    description_localizations: { fr: definition.french },
    options: [...(definition.options ?? []), ...common],
  };
}
