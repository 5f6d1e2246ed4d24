import { describe, expect, it } from 'vitest';
import {
  commandNamed,
  completionField,
  isSubcommand,
  subcommands,
} from '../../../adapters/discord/commands.ts';
import { limits } from '../../../adapters/discord/limits.ts';
import { requestFor } from '../../../adapters/discord/request.ts';
import { charactersOf, commandFaults } from '../../fakes/discord-command-rules.ts';

const command = JSON.parse(JSON.stringify(commandNamed('pariscall'))) as {
  options: {
    name: string;
    options: { name: string; type: number; autocomplete?: boolean; choices?: unknown[] }[];
  }[];
} & Record<string, unknown>;

const cite = (given: Readonly<Record<string, string>>): string =>
  requestFor('cite', (name) => given[name] ?? '');

describe('the command', () => {
  it('is taken by Discord', () => {
    expect(commandFaults([command], false)).toEqual([]);
    expect(charactersOf(command)).toBeLessThanOrEqual(limits.command);
  });

  it('is for everybody, in servers and in direct messages', () => {
    expect(command['contexts']).toEqual([0, 1]);
    expect(command['integration_types']).toEqual([0]);
    expect(command['default_member_permissions']).toBeUndefined();
  });

  it('offers nine fixed numbers and completes every name', () => {
    const byName = Object.fromEntries(command.options.map((option) => [option.name, option.options]));
    const [number] = byName['principle'] ?? [];
    expect(number).toMatchObject({ name: 'number', type: 4, required: true });
    expect(number?.choices).toHaveLength(9);
    expect(number?.choices?.[7]).toEqual({
      name: '8 – No private hack back',
      name_localizations: { fr: '8 – Pas de cyber-riposte privée' },
      value: 8,
    });
    for (const { name, options } of command.options) {
      for (const option of options) {
        expect(option.autocomplete === true).toBe(completionField(name, option.name) !== null);
      }
    }
  });

  it('takes a year, which may be left out, within bounds', () => {
    for (const name of ['timeline', 'counts']) {
      const [year] = command.options.find((option) => option.name === name)?.options ?? [];
      expect(year).toMatchObject({ name: 'year', type: 4, min_value: 1000, max_value: 9999 });
      expect(year).not.toHaveProperty('required');
    }
  });

  it('lets every answer be private', () => {
    for (const { options } of command.options)
      expect(options.at(-1)).toMatchObject({ name: 'private', type: 5 });
  });

  it('has a request for every subcommand, with and without its arguments', () => {
    expect(command.options.map(({ name }) => name)).toEqual([...subcommands]);
    for (const subcommand of subcommands) {
      expect(requestFor(subcommand, (option) => `<${option}>`)).not.toBe('');
      expect(requestFor(subcommand, () => ' ')).toBe(requestFor(subcommand, () => ' ').trim());
    }
    expect(requestFor('timeline', () => '2021')).toBe('timeline 2021');
    expect(requestFor('counts', () => '')).toBe('counts');
    expect(cite({})).toBe('cite');
    expect(cite({ style: 'csl-json' })).toBe('cite in csl-json');
    expect(cite({ what: ' principle 8 ' })).toBe('cite principle 8');
    expect(cite({ what: 'critics', style: 'apa' })).toBe('cite critics in apa');
    expect(isSubcommand('critics')).toBe(true);
    expect(isSubcommand('toString')).toBe(false);
  });
});

const option = (more: object) => ({ type: 3, name: 'x', description: 'x', ...more });
const withOptions = (...options: object[]) => [{ name: 'x', description: 'x', options }];

describe('the rules of the fake for commands', () => {
  it.each<[string, unknown]>([
    ['APPLICATION_COMMAND_INVALID_NAME', [{ name: 'parisCall', description: 'x' }]],
    ['BASE_TYPE_BAD_LENGTH', [{ name: 'x', description: 'x'.repeat(101) }]],
    [
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      withOptions(option({}), option({ name: 'y', required: true })),
    ],
    ['APPLICATION_COMMAND_OPTIONS_MIXED', withOptions(option({}), option({ name: 'y', type: 1 }))],
    [
      'BASE_TYPE_MAX_LENGTH',
      withOptions(...Array.from({ length: 26 }, (_, index) => option({ name: `x${index}` }))),
    ],
    [
      'APPLICATION_COMMAND_TOO_LARGE',
      withOptions(
        ...Array.from({ length: 25 }, (_, index) =>
          option({
            name: `x${index}`,
            choices: Array.from({ length: 25 }, (_unused, choice) => ({
              name: `c${choice}`,
              value: 'v'.repeat(20),
            })),
          }),
        ),
      ),
    ],
  ])('refuse with %s', (code, commands) => {
    expect(commandFaults(commands, false).map((fault) => fault.code)).toContain(code);
  });
});
