import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../../../adapters/discord/commands.ts';
import {
  dailyCommandFor,
  dailySubcommands,
  isDailySubcommand,
} from '../../../../adapters/discord/daily/command.ts';
import { limits } from '../../../../adapters/discord/limits.ts';
import { charactersOf, commandFaults } from '../../../fakes/discord-command-rules.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
const command = plain(dailyCommandFor('pariscall'));

interface Option {
  readonly name: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly value: string }[];
}
const subcommands = command['options'] as readonly { readonly name: string; readonly options: Option[] }[];
const optionsOf = (name: string): readonly Option[] =>
  subcommands.find((subcommand) => subcommand.name === name)?.options ?? [];

describe('the command for the daily post', () => {
  it('is taken by Discord, together with the main command, under any name that the settings take', () => {
    for (const name of ['pariscall', 'x'.repeat(26)]) {
      const both = [commandNamed(name), dailyCommandFor(name)].map(plain);
      expect(commandFaults(both, false)).toEqual([]);
    }
    expect(charactersOf(command)).toBeLessThanOrEqual(limits.command);
  });

  it('is for those who may manage the server, and for servers only', () => {
    expect(command).toMatchObject({
      name: 'pariscall-daily',
      default_member_permissions: '32',
      contexts: [0],
      integration_types: [0],
    });
  });

  it('has every subcommand, in French too', () => {
    expect(subcommands.map(({ name }) => name)).toEqual([...dailySubcommands]);
    for (const subcommand of subcommands)
      expect(subcommand).toHaveProperty('description_localizations.fr', expect.stringMatching(/\p{L}/u));
    expect(isDailySubcommand('on')).toBe(true);
    expect(isDailySubcommand('toString')).toBe(false);
  });

  it('lets one thing be changed alone', () => {
    expect(optionsOf('on').map(({ name }) => name)).toEqual(['time', 'zone', 'days', 'order']);
    for (const { required } of optionsOf('on')) expect(required ?? false).toBe(false);
    expect(optionsOf('on').map(({ autocomplete }) => autocomplete ?? false)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(optionsOf('on').map(({ choices }) => choices?.map(({ value }) => value))).toEqual([
      undefined,
      undefined,
      ['every day', 'weekdays'],
      ['in order', 'shuffled'],
    ]);
  });
});

const subcommand = (more: object) => ({ name: 'y', description: 'y', type: 1, ...more });

describe('the rules of the fake for who may use a command', () => {
  it.each<[string, object]>([
    ['BITSTRING_COERCE', { default_member_permissions: 32 }],
    ['BITSTRING_COERCE', { default_member_permissions: 'ManageGuild' }],
    ['ENUM_TYPE_COERCE', { contexts: [3] }],
    ['ENUM_TYPE_COERCE', { contexts: [0, 0] }],
    ['ENUM_TYPE_COERCE', { integration_types: 0 }],
    ['APPLICATION_COMMAND_TOP_LEVEL_ONLY', { options: [subcommand({ default_member_permissions: '32' })] }],
    ['NUMBER_TYPE_MAX', { options: [{ name: 'y', description: 'y', type: 3, max_length: 6001 }] }],
  ])('refuse with %s: %j', (code, more) => {
    const faults = commandFaults([{ name: 'x', description: 'x', ...more }], false);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it('refuse two commands of one name, and places in the command of one server', () => {
    const twice = [command, command];
    expect(commandFaults(twice, false).map(({ code }) => code)).toContain(
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
    );
    expect(commandFaults([command], true).map(({ code }) => code)).toContain(
      'APPLICATION_COMMAND_GLOBAL_ONLY',
    );
  });
});
