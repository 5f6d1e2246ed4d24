import { describe, expect, it } from 'vitest';
import { dailySubcommands, type DailySubcommand } from '../../../../adapters/discord/daily/command.ts';
import { changesDaily, dailyRequestFor, isDailyRequest } from '../../../../adapters/discord/daily/request.ts';

const written = (subcommand: DailySubcommand, values: Record<string, string> = {}): string =>
  dailyRequestFor(subcommand, (option) => values[option] ?? '');

describe('the words for a subcommand of the daily post', () => {
  it.each<[DailySubcommand, Record<string, string>, string]>([
    ['on', {}, 'daily on'],
    ['on', { time: ' 09:00 ' }, 'daily on 09:00'],
    ['on', { zone: 'Europe/Paris' }, 'daily on Europe/Paris'],
    [
      'on',
      { time: '09:00', zone: 'Europe/Paris', days: 'weekdays', order: 'shuffled' },
      'daily on 09:00 Europe/Paris weekdays shuffled',
    ],
    ['on', { days: 'every day', order: 'in order' }, 'daily on every day in order'],
    ['on', { time: '9\n\u202Eam' }, 'daily on 9 am'],
    ['pause', {}, 'daily pause'],
    ['pause', { until: '2027-01-04' }, 'daily pause until 2027-01-04'],
    ['pause', { until: 'Until monday' }, 'daily pause until monday'],
  ])('%s %j is %j', (subcommand, values, request) => {
    expect(written(subcommand, values)).toBe(request);
  });

  it('are the name itself where there is nothing to fill in', () => {
    for (const name of dailySubcommands) expect(written(name)).toBe(`daily ${name}`);
  });
});

describe('requests about the daily post', () => {
  it.each(['on', 'daily on 09:00', ' DAILY Off', 'pause until monday', 'daily resume'])(
    '%j concerns everybody in the channel',
    (request) => expect(changesDaily(request)).toBe(true),
  );

  it.each(['', 'daily', 'status', 'daily test', 'daily online', 'next', 'daily 09:00 on'])(
    '%j concerns the person alone',
    (request) => expect(changesDaily(request)).toBe(false),
  );

  it.each([
    ['daily', true],
    ['Daily status', true],
    ['daily-status', false],
    ['principle 8', false],
    ['dailyish', false],
  ])('%j is one: %s', (request, is) => expect(isDailyRequest(request)).toBe(is));
});
