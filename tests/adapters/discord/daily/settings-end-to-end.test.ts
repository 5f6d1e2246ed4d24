/** The command for the daily post, its completions and its buttons, through the real discord.js. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askId, dailyId, pressOf } from '../../../../adapters/discord/custom-ids.ts';
import { createFakeDesk, settled, unclear, type FakeDesk } from '../../../fakes/discord-desk.ts';
import { componentsV2, textsOf } from '../../../fakes/discord-message-rules.ts';
import {
  applicationId,
  buttonEvent,
  channelId,
  commandData,
  guildId,
  interactionEvent,
  personId,
  threadId,
  type InteractionOptions,
  type OptionValue,
} from '../../../fakes/discord-payloads.ts';
import { deferred } from '../../deferred.ts';
import { endRuns, startRun, type Run } from '../../../fakes/discord-run.ts';

const ephemeral = 64;
const view = 1n << 10n;
const send = 1n << 11n;
const manageServer = '32';

let run: Run;
let desk: FakeDesk;

beforeEach(async () => {
  desk = createFakeDesk();
  run = await startRun({
    daily: desk,
    times: { deferAfterMs: 300 },
    complete: {
      zone: (typed) => [{ label: `${typed} in France`, value: 'Europe/Paris' }],
      time: (typed) => [{ label: `${typed}:00`, value: '09:00' }],
    },
  });
});
afterEach(endRuns);

function slash(
  subcommand: string,
  values: Record<string, OptionValue> = {},
  options: InteractionOptions = {},
) {
  return run.discord.interact(
    interactionEvent(2, commandData('pariscall-daily', subcommand, values), options),
  );
}

const press = (customId: string, options: InteractionOptions = {}) =>
  run.discord.interact(buttonEvent(customId, options));

const isHidden = (reply: Readonly<Record<string, unknown>>): boolean =>
  (Number(reply['flags']) & ephemeral) !== 0;

const pressesIn = (reply: unknown) =>
  [...JSON.stringify(reply).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => pressOf(id ?? ''));

describe('the command for the daily post', () => {
  it.each<[string, Record<string, OptionValue>, string]>([
    [
      'on',
      { time: '09:00', zone: 'Europe/Paris', days: 'weekdays', order: 'shuffled' },
      'daily on 09:00 Europe/Paris weekdays shuffled',
    ],
    ['on', { zone: 'Tokyo' }, 'daily on Tokyo'],
    ['off', {}, 'daily off'],
    ['pause', { until: '2027-01-04' }, 'daily pause until 2027-01-04'],
    ['pause', {}, 'daily pause'],
    ['resume', {}, 'daily resume'],
    ['status', {}, 'daily status'],
    ['preview', {}, 'daily preview'],
    ['next', {}, 'daily next'],
    ['last', {}, 'daily last'],
    ['test', {}, 'daily test'],
    ['help', {}, 'daily help'],
    ['of another version', {}, 'daily help'],
  ])('%s %j asks the desk %j', async (subcommand, values, text) => {
    const event = slash(subcommand, values);
    const reply = await run.discord.replyTo(event);
    expect(desk.asked).toEqual([
      {
        text,
        place: { account: `discord:${applicationId}`, space: guildId, channel: channelId },
        person: { id: personId, name: 'Ada' },
        mayChange: true,
        id: event['id'],
        typed: '/pariscall-daily',
        hasFields: true,
      },
    ]);
    expect(Number(reply['flags']) & componentsV2).toBe(componentsV2);
    expect(textsOf(reply).join('\n')).toContain('It is set up.');
    expect(run.bot.asked).toEqual([]);
  });

  it.each(['on', 'off', 'pause', 'resume'])(
    'shows %s to everybody, without a button to change it',
    async (name) => {
      const reply = await run.discord.replyTo(slash(name));
      expect(isHidden(reply)).toBe(false);
      expect(pressesIn(reply)).toEqual([{ action: 'ask', request: 'principle 8' }]);
    },
  );

  it.each(['status', 'preview', 'next', 'last', 'test', 'help'])(
    'shows %s to the person alone',
    async (name) => {
      const reply = await run.discord.replyTo(slash(name));
      expect(isHidden(reply)).toBe(true);
      expect(pressesIn(reply)).toEqual([
        { action: 'daily', request: 'daily status' },
        { action: 'ask', request: 'principle 8' },
      ]);
    },
  );

  it('shows what is unclear to the person alone, with buttons for what may be meant', async () => {
    desk.answer = unclear;
    const reply = await run.discord.replyTo(slash('on', { time: '09:00' }));
    expect(isHidden(reply)).toBe(true);
    expect(pressesIn(reply)).toEqual([{ action: 'daily', request: 'daily on 09:00 Europe/Paris' }]);
    expect(textsOf(reply).join('\n')).toContain('- 09:00 in Paris');
  });

  it('says so where the desk takes it for something else', async () => {
    desk.answer = null;
    const reply = await run.discord.replyTo(slash('on'));
    expect(isHidden(reply)).toBe(true);
    expect(textsOf(reply).join('\n')).toContain('no request about the daily post');
  });

  it('is for servers only', async () => {
    const reply = await run.discord.replyTo(slash('on', {}, { place: 'direct' }));
    expect(reply['content']).toBe('The daily post is for channels of a server.');
    expect(desk.asked).toEqual([]);
  });

  it('says so where the bot keeps no daily posts', async () => {
    const without = await startRun();
    const event = without.discord.interact(interactionEvent(2, commandData('pariscall-daily', 'on')));
    const reply = await without.discord.replyTo(event);
    expect(reply['content']).toBe('This bot has no daily posts at the moment.');
    expect(isHidden(reply)).toBe(true);
  });

  it('falls back to plain text where Discord finds fault with the answer', async () => {
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'refuse', status: 400, code: 50035 } });
    slash('off');
    const [, second] = await run.discord.waitFor(/callback/, 2);
    expect(second?.body['data']).toMatchObject({
      flags: 4,
      content: expect.stringContaining('It is set up.'),
    });
    expect(desk.asked).toHaveLength(1);
  });
});

describe('a desk that is slow', () => {
  it.each([
    ['on', 0],
    ['status', ephemeral],
  ])('answers %s later, in the same place', async (subcommand, flags) => {
    const held = deferred();
    desk.until = held.promise;
    const event = slash(subcommand);
    const [first] = await run.discord.waitFor(/callback/);
    expect(first?.body).toEqual({ type: 5, data: { flags } });
    held.resolve();
    const edit = await run.discord.editOf(event);
    expect(edit['flags']).toBe(componentsV2);
    expect(textsOf(edit).join('\n')).toContain('It is set up.');
    expect(run.discord.requests(/callback/)).toHaveLength(1);
  });

  it('answers later although the answer to the first word was lost', async () => {
    const held = deferred();
    desk.until = held.promise;
    run.discord.trouble({ path: /callback/, times: 1, act: { type: 'break', committed: true } });
    const event = slash('on');
    await run.discord.waitFor(/callback/, 2);
    held.resolve();
    expect(textsOf(await run.discord.editOf(event)).join('\n')).toContain('It is set up.');
  });
});

const problemFor = async (options: InteractionOptions) => {
  await run.discord.replyTo(slash('on', {}, options));
  return desk.problems.at(-1);
};

describe('whether the bot may post in the channel', () => {
  it.each<[string, InteractionOptions]>([
    ['in a channel', { appPermissions: String(view | send) }],
    ['in a thread', { place: 'thread', appPermissions: String(view | (1n << 38n)) }],
    ['as an administrator', { appPermissions: '8' }],
    ['in the chat of a voice channel', { channelType: 2, appPermissions: String(view | send) }],
  ])('is well %s', async (_name, options) => {
    expect(await problemFor(options)).toBeNull();
  });

  it.each<[InteractionOptions, string]>([
    [
      { appPermissions: '0' },
      'Give the bot View Channel and Send Messages in this channel, then type /pariscall-daily resume.',
    ],
    [
      { appPermissions: String(view) },
      'Give the bot Send Messages in this channel, then type /pariscall-daily resume.',
    ],
    [
      { place: 'thread', appPermissions: String(view | send) },
      'Give the bot Send Messages in Threads in this thread, then type /pariscall-daily resume.',
    ],
  ])('is told with what to do: %j', async (options, sentence) => {
    expect(await problemFor(options)).toEqual({ code: 'missing-permission', sentence });
  });

  it.each([4, 15, 16])('is not so in a channel of type %i', async (channelType) => {
    expect(await problemFor({ channelType })).toMatchObject({ code: 'no-text-channel' });
  });

  it('is asked in the place where the command was used', async () => {
    await run.discord.replyTo(slash('on', {}, { place: 'thread' }));
    expect(desk.asked[0]?.place.channel).toBe(threadId);
  });
});

const complete = async (command: string, values: Record<string, OptionValue>, focused: string) => {
  const event = interactionEvent(4, commandData(command, 'on', values, focused));
  return (await run.discord.replyTo(run.discord.interact(event)))['choices'];
};

describe('completions', () => {
  it.each([
    [{ zone: 'par' }, 'zone', [{ name: 'par in France', value: 'Europe/Paris' }]],
    [{ time: '9' }, 'time', [{ name: '9:00', value: '09:00' }]],
    [{ until: 'x' }, 'until', []],
  ])('for %j', async (values: Record<string, OptionValue>, focused, choices) => {
    expect(await complete('pariscall-daily', values, focused)).toEqual(choices);
  });

  it('are none for a command of another name', async () => {
    expect(await complete('elsewhere-daily', { zone: 'par' }, 'zone')).toEqual([]);
  });
});

describe('buttons under answers to the command', () => {
  const on = dailyId('daily on 09:00 Europe/Paris') ?? '';

  it('ask the desk in the name of whoever pressed, and show a change to everybody', async () => {
    const event = press(on, { memberPermissions: manageServer });
    expect(isHidden(await run.discord.replyTo(event))).toBe(false);
    expect(desk.asked).toMatchObject([
      { text: 'daily on 09:00 Europe/Paris', person: { id: personId }, id: event['id'], mayChange: true },
    ]);
  });

  it('show what is no change to the person alone', async () => {
    const reply = await run.discord.replyTo(press(dailyId('daily status') ?? ''));
    expect(isHidden(reply)).toBe(true);
  });

  it('serve whoever was let use the command, though they may not manage the server', async () => {
    const own = press(on, { memberPermissions: String(view | send), isHidden: true });
    expect(isHidden(await run.discord.replyTo(own))).toBe(false);
    expect(desk.asked).toMatchObject([{ text: 'daily on 09:00 Europe/Paris' }]);
  });

  it('that others see too do nothing for whoever may not manage the server', async () => {
    const reply = await run.discord.replyTo(press(on, { memberPermissions: String(view | send) }));
    expect(reply['content']).toBe('You need the permission Manage Server for this.');
    expect(isHidden(reply)).toBe(true);
    const direct = await run.discord.replyTo(press(on, { place: 'direct' }));
    expect(direct['content']).toBe('You need the permission Manage Server for this.');
    expect(desk.asked).toEqual([]);
  });

  it('of questions still ask the bot', async () => {
    await run.discord.replyTo(press(askId('principle 8') ?? ''));
    expect(run.bot.asked.map(({ text }) => text)).toEqual(['principle 8']);
    expect(desk.asked).toEqual([]);
  });
});

describe('words about the daily post in a question', () => {
  it('are left to the bot', async () => {
    const event = interactionEvent(2, commandData('pariscall', 'ask', { question: 'daily on 09:00' }));
    await run.discord.replyTo(run.discord.interact(event));
    expect(run.bot.asked.map(({ text }) => text)).toEqual(['daily on 09:00']);
    expect(desk.asked).toEqual([]);
    expect(settled.kind).toBe('daily');
  });
});
