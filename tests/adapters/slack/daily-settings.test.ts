import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dailyRequest } from '../../../adapters/slack/daily-settings.ts';
import {
  buttonsOf,
  portOf,
  shown,
  start,
  type Harness,
  type HarnessOptions,
} from '../../fakes/slack-harness.ts';
import { directMessage, eventBody, mention, signedPost, slashCommand } from '../../fakes/slack-payloads.ts';
import { signingSecret } from '../../fakes/slack-server.ts';
import { recordingSettings, type RecordingSettings } from '../../fakes/slack-settings-desk.ts';

let harness: Harness;
let daily: RecordingSettings;

async function open(options: HarnessOptions = {}): Promise<void> {
  daily = recordingSettings();
  harness = await start({ ...options, daily });
}

beforeEach(() => open());

afterEach(async () => {
  daily.release();
  await harness.close();
  expect(harness.slack.refused).toEqual([]);
  expect(harness.slack.socket.refusals).toEqual([]);
  expect(harness.slack.dangers()).toEqual([]);
});

const reopen = async (options: HarnessOptions): Promise<void> => {
  await harness.close();
  await open(options);
};
const command = (text: string, more: Record<string, string> = {}): Promise<unknown> =>
  harness.slack.socket.deliver('slash_commands', slashCommand(text, more));
const event = (body: Record<string, unknown>): Promise<unknown> =>
  harness.slack.socket.deliver('events_api', body);
const place = { account: 'slack:T1', space: 'T1', channel: 'C1' };

async function messages(count: number): Promise<Readonly<Record<string, unknown>>[]> {
  await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length >= count);
  return harness.slack.callsOf('chat.postMessage').map((call) => call.body);
}

async function responded(count: number): Promise<Record<string, unknown>[]> {
  await harness.slack.until((slack) => slack.responses.length >= count);
  return harness.slack.responses;
}

describe('the slash command', () => {
  it.each(['daily status', 'DAILY status', '  Daily  status', 'daily'])(
    'hands %j to the desk and answers privately, in the acknowledgement',
    async (text) => {
      const reply = await command(text, { trigger_id: `trigger-${text}` });
      expect(reply).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
      expect(shown(reply)).toContain('There is a daily post.');
      expect(buttonsOf(reply)).toEqual([]);
      expect(daily.requests).toEqual([
        {
          text: text.trim(),
          place,
          person: { id: 'U1', name: 'ada' },
          mayChange: true,
          id: `trigger-${text}`,
          typed: '/pariscall daily',
        },
      ]);
      expect(harness.bot.asked).toEqual([]);
      expect(harness.slack.posted).toEqual([]);
    },
  );

  it.each(['dailymotion', 'a daily post', 'daily_x', 'today'])('asks the bot %j', async (text) => {
    await command(text);
    expect(daily.requests).toEqual([]);
    expect(harness.bot.asked[0]?.text).toBe(text);
  });

  it('is an ordinary question where the desk says so, with a button to share', async () => {
    const reply = await command('daily bread');
    expect(harness.bot.asked[0]).toEqual({ text: 'daily bread', conversation: 'T1:C1:U1' });
    expect(shown(reply)).toContain('There is nothing about “daily bread” here.');
  });

  it('announces a change in the channel, and answers privately', async () => {
    const reply = await command('daily on 09:00');
    expect(shown(reply)).toContain('It is on.');
    expect(daily.announced).toEqual([null]);
    expect(harness.slack.posted).toMatchObject([{ channel: 'C1', key: null }]);
    const [posted] = await messages(1);
    expect(shown(posted)).toContain('ada switched the daily post on.');
    expect(posted).toMatchObject({ unfurl_links: 'false' });
    expect(buttonsOf(posted).map((button) => button.action_id)).toEqual(['daily:v1:0']);
  });

  it.each([
    [
      'not_in_channel',
      () => (harness.slack.channels.members = new Set()),
      /not a member of this channel\. Type \/invite @paris-call there, then \/pariscall daily resume\./,
    ],
    ['is_archived', () => harness.slack.channels.archived.add('C1'), /archived/],
    ['restricted_action', () => harness.slack.channels.refusing.set('C1', 'restricted_action'), /admin/],
  ])('tells what is to be mended where Slack refuses with %s', async (code, spoil, sentence) => {
    spoil();
    expect(shown(await command('daily on 09:00'))).toMatch(sentence);
    expect(daily.announced).toMatchObject([{ code }]);
    expect(harness.slack.refused.splice(0)).toEqual([`chat.postMessage: ${code}`]);
  });

  it.each([
    { type: 'status', status: 429, headers: { 'retry-after': '60' } },
    { type: 'status', status: 500 },
    { type: 'drop' },
    { type: 'error', error: 'internal_error' },
  ] as const)('takes %j for no problem of the channel', async (trouble) => {
    harness.slack.trouble('chat.postMessage', trouble);
    expect(shown(await command('daily on 09:00'))).toContain('It is on.');
    expect(daily.announced).toEqual([null]);
    expect(harness.log.join('')).toContain('could not be announced');
    harness.slack.refused.splice(0);
  });

  it.each(['socket', 'http'] as const)(
    'is acknowledged in time where the desk is slow, and answered later (%s)',
    async (mode) => {
      await reopen({ mode });
      const text = 'daily status held';
      const payload = slashCommand(text, { response_url: harness.slack.responseUrl() });
      const reply = mode === 'http' ? await overHttp(payload) : await command(text, payload);
      expect(reply).toMatchObject({ response_type: 'ephemeral', text: 'Still working on it…' });
      expect(harness.slack.responses).toEqual([]);
      daily.release();
      const [later] = await responded(1);
      expect(later).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
      expect(shown(later)).toContain('There is a daily post.');
    },
  );

  it('is an ordinary question later, too', async () => {
    const working = command('daily bread held', { response_url: harness.slack.responseUrl() });
    expect(await working).toMatchObject({ text: 'Still working on it…' });
    daily.release();
    expect(shown((await responded(1))[0])).toContain('There is nothing about “daily bread held” here.');
  });

  it('is handled once where Slack delivers it twice', async () => {
    const twice = slashCommand('daily status');
    await harness.slack.socket.deliver('slash_commands', twice);
    await harness.slack.socket.deliver('slash_commands', twice);
    expect(daily.requests).toHaveLength(1);
  });

  it('gives a sentence of regret where the desk fails', async () => {
    expect(shown(await command('daily breaks'))).toContain('Something went wrong here');
  });
});

async function overHttp(payload: Record<string, string>): Promise<unknown> {
  const url = `http://127.0.0.1:${portOf(harness.adapter)}/slack/events`;
  const timestamp = Math.floor(Date.now() / 1_000);
  const body = new URLSearchParams(payload).toString();
  return (await signedPost(url, body, { secret: signingSecret, timestamp, form: true })).json();
}

describe('a message', () => {
  it('that mentions the bot is answered in its thread', async () => {
    await event(eventBody(mention('daily status', { ts: '1710000001.000100' }), 'Ev-1'));
    const [reply] = await messages(1);
    expect(reply).toMatchObject({ channel: 'C1', thread_ts: '1710000001.000100' });
    expect(shown(reply)).toContain('There is a daily post.');
    expect(daily.requests).toEqual([
      {
        text: 'daily status',
        place,
        person: { id: 'U1', name: 'member U1' },
        mayChange: true,
        id: 'Ev-1',
        typed: '/pariscall daily',
      },
    ]);
    expect(harness.bot.asked).toEqual([]);
  });

  it('sent directly is about the post in that conversation', async () => {
    const user_profile = { display_name: '', real_name: 'Ada Lovelace' };
    await event(eventBody(directMessage('Daily on 09:00', { user_profile })));
    const [announced, reply] = await messages(2);
    expect(announced).toMatchObject({ channel: 'D1' });
    expect(reply).toMatchObject({ channel: 'D1' });
    expect(daily.requests).toMatchObject([
      { place: { channel: 'D1' }, person: { id: 'U1', name: 'Ada Lovelace' } },
    ]);
  });

  it('that is nothing of the desk’s is answered as ever', async () => {
    await event(eventBody(mention('daily bread', { ts: '1710000001.000100' })));
    await messages(1);
    expect(harness.bot.asked).toEqual([{ text: 'daily bread', conversation: 'T1:C1:1710000001.000100' }]);
  });

  it.each([
    ['T1', true],
    ['T2', false],
  ])('of somebody of the workspace %s may change things: %s', async (user_team, mayChange) => {
    await event(eventBody(mention('daily on 09:00', { user_team })));
    await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length >= 1);
    expect(daily.requests).toMatchObject([{ mayChange }]);
  });
});

describe('where only some may change things', () => {
  beforeEach(() => reopen({ settings: { dailyEditors: ['U7', 'U8'] } }));

  it.each([
    ['U7', true],
    ['U1', false],
  ])('%s may: %s', async (user, mayChange) => {
    await command('daily on 09:00', { user_id: user });
    await event(eventBody(mention('daily status', { user })));
    await messages(1);
    expect(daily.requests.map((request) => request.mayChange)).toEqual([mayChange, mayChange]);
  });
});

it('without a desk, "daily" is a question like any other', async () => {
  await harness.close();
  harness = await start();
  expect(shown(await command('daily status'))).toContain('There is nothing about “daily status” here.');
  await event(eventBody(mention('daily status')));
  await messages(1);
  expect(harness.bot.asked).toHaveLength(2);
});

it.each([
  ['daily', 'daily'],
  [': daily, please', 'daily, please'],
  ['ｄａｉｌｙ on', 'daily on'],
  ['da\u200Bily on', 'daily on'],
  ['daily’s', 'daily’s'],
  ['dailies', null],
  ['my daily', null],
  ['', null],
])('the request in %j is %j', (text, request) => {
  expect(dailyRequest(text)).toBe(request);
});
