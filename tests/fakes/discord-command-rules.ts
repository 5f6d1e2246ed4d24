/** What Discord refuses in the commands that an application registers. */
import type { Fault } from './discord-message-rules.ts';

type Json = Readonly<Record<string, unknown>>;

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const name = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const locales = new Set(['fr', 'de', 'es-ES', 'es-419', 'en-US', 'en-GB', 'it', 'pt-BR', 'nl', 'pl']);
const subcommand = 1;
const group = 2;

type Complain = (path: string, code: string) => void;

/** The faults of a whole set of commands, as sent in one PUT; `forOneServer` where it goes to one server only. */
export function commandFaults(commands: unknown, forOneServer: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const fault: Complain = (path, code) => void faults.push({ path, code });
  if (!Array.isArray(commands)) fault('', 'LIST_TYPE_CONVERT');
  const names = new Set<string>();
  for (const [index, value] of list(commands).entries()) {
    const command = record(value);
    if (command['type'] !== 1 && command['type'] !== undefined) continue;
    checkNamed(command, `${index}`, fault);
    if (names.has(textOf(command['name']))) fault(`${index}.name`, 'APPLICATION_COMMANDS_DUPLICATE_NAME');
    names.add(textOf(command['name']));
    if (forOneServer && (command['contexts'] !== undefined || command['integration_types'] !== undefined))
      fault(`${index}.contexts`, 'APPLICATION_COMMAND_GLOBAL_ONLY');
    checkPlaces(command, `${index}`, fault);
    checkOptions(command, `${index}`, fault);
    if (charactersOf(command) > 8000) fault(`${index}`, 'APPLICATION_COMMAND_TOO_LARGE');
  }
  return faults;
}

const allPermissions = (1n << 53n) - 1n;

/** Who may use the command at first, and where. */
function checkPlaces(command: Json, path: string, fault: Complain): void {
  const permissions = command['default_member_permissions'];
  if (permissions !== undefined && permissions !== null) {
    const isSet = typeof permissions === 'string' && /^\d{1,20}$/.test(permissions);
    if (!isSet || BigInt(permissions) > allPermissions)
      fault(`${path}.default_member_permissions`, 'BITSTRING_COERCE');
  }
  const lists = { contexts: [0, 1, 2], integration_types: [0, 1] };
  for (const [field, known] of Object.entries(lists)) {
    const given = command[field];
    if (given === undefined) continue;
    const values = list(given);
    const good = values.every((value) => known.some((one) => one === value));
    if (!Array.isArray(given) || !good || new Set(values).size !== values.length)
      fault(`${path}.${field}`, 'ENUM_TYPE_COERCE');
  }
}

function checkNamed(value: Json, path: string, fault: Complain): void {
  const own = textOf(value['name']);
  if (!name.test(own) || own !== own.toLowerCase()) fault(`${path}.name`, 'APPLICATION_COMMAND_INVALID_NAME');
  const description = textOf(value['description']);
  if (description.length < 1 || description.length > 100)
    fault(`${path}.description`, 'BASE_TYPE_BAD_LENGTH');
  for (const [locale, text] of Object.entries(record(value['description_localizations']))) {
    if (!locales.has(locale)) fault(`${path}.description_localizations`, 'ENUM_TYPE_COERCE');
    if (textOf(text).length < 1 || textOf(text).length > 100)
      fault(`${path}.description_localizations.${locale}`, 'BASE_TYPE_BAD_LENGTH');
  }
}

function checkOptions(owner: Json, path: string, fault: Complain): void {
  const options = list(owner['options']).map(record);
  if (options.length > 25) fault(`${path}.options`, 'BASE_TYPE_MAX_LENGTH');
  const names = options.map((option) => textOf(option['name']));
  if (new Set(names).size !== names.length)
    fault(`${path}.options`, 'APPLICATION_COMMAND_OPTIONS_NAME_NOT_UNIQUE');
  const nested = options.filter(({ type }) => type === subcommand || type === group);
  if (nested.length > 0 && nested.length < options.length)
    fault(`${path}.options`, 'APPLICATION_COMMAND_OPTIONS_MIXED');
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const here = `${path}.options.${index}`;
    checkNamed(option, here, fault);
    // Discord ignores it there, so whoever writes it believes in a protection that is none.
    if (option['default_member_permissions'] !== undefined)
      fault(`${here}.default_member_permissions`, 'APPLICATION_COMMAND_TOP_LEVEL_ONLY');
    for (const [bound, least] of [
      ['min_length', 0],
      ['max_length', 1],
    ] as const) {
      const given = option[bound];
      if (given === undefined) continue;
      if (option['type'] !== 3 || typeof given !== 'number' || given < least || given > 6000)
        fault(`${here}.${bound}`, 'NUMBER_TYPE_MAX');
    }
    if (option['type'] === subcommand || option['type'] === group) {
      checkOptions(option, here, fault);
      continue;
    }
    if (option['required'] === true && optionalSeen)
      fault(here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID');
    optionalSeen ||= option['required'] !== true;
    const choices = list(option['choices']).map(record);
    if (choices.length > 25) fault(`${here}.choices`, 'BASE_TYPE_MAX_LENGTH');
    if (choices.length > 0 && option['autocomplete'] === true)
      fault(here, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES');
    if (option['autocomplete'] === true && ![3, 4, 10].includes(Number(option['type'])))
      fault(here, 'APPLICATION_COMMAND_AUTOCOMPLETE_TYPE');
    for (const choice of choices) {
      const titles = [
        textOf(choice['name']),
        ...Object.values(record(choice['name_localizations'])).map(textOf),
      ];
      if (titles.some((title) => title.length < 1 || title.length > 100))
        fault(`${here}.choices`, 'BASE_TYPE_BAD_LENGTH');
      if (option['type'] === 4 && !Number.isInteger(choice['value']))
        fault(`${here}.choices`, 'NUMBER_TYPE_COERCE');
      if (textOf(choice['value']).length > 100) fault(`${here}.choices`, 'BASE_TYPE_MAX_LENGTH');
    }
  }
}

/** Names, descriptions and values, each in its longest language. */
export function charactersOf(value: Json): number {
  const longest = (field: string): number =>
    Math.max(
      textOf(value[field]).length,
      ...Object.values(record(value[`${field}_localizations`])).map((text) => textOf(text).length),
    );
  const nested = [...list(value['options']), ...list(value['choices'])].map((item) =>
    charactersOf(record(item)),
  );
  return (
    longest('name') +
    longest('description') +
    textOf(value['value']).length +
    nested.reduce((a, b) => a + b, 0)
  );
}
