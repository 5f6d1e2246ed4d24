import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, shown, start, type Harness, type ShownButton } from '../../fakes/slack-harness.ts';
import { press, slashCommand, type PressOptions } from '../../fakes/slack-payloads.ts';

let harness: Harness;

beforeEach(async () => {
  harness = await start();
});

afterEach(async () => {
  await harness.close();
  expect(harness.slack.refused).toEqual([]);
  expect(harness.slack.socket.refusals).toEqual([]);
  expect(harness.slack.dangers()).toEqual([]);
});

const ephemeral = { type: 'message', message_ts: '1710000001.000100', channel_id: 'C1', is_ephemeral: true };
const inChannel = { type: 'message', message_ts: '1710000001.000100', channel_id: 'C1', is_ephemeral: false };

const pressOn = (more: Partial<PressOptions>): Promise<unknown> =>
  harness.slack.socket.deliver(
    'interactive',
    press({
      actionId: 'ask:v1:0',
      value: 'critics',
      responseUrl: harness.slack.responseUrl(),
      container: ephemeral,
      channel: 'C1',
      ...more,
    }),
  );

async function responded(count: number): Promise<Record<string, unknown>[]> {
  await harness.slack.until((slack) => slack.responses.length >= count);
  return harness.slack.responses;
}

async function shareButtonOf(text: string): Promise<ShownButton> {
  const reply = await harness.slack.socket.deliver('slash_commands', slashCommand(text));
  const button = buttonsOf(reply).find((each) => each.action_id === 'share:v1');
  if (button === undefined) throw new Error('no share button');
  return button;
}

describe('a follow-up button', () => {
  it('under a private answer is answered privately', async () => {
    await pressOn({});
    const [reply] = await responded(1);
    expect(reply).toMatchObject({ response_type: 'ephemeral', replace_original: false, unfurl_links: false });
    expect(shown(reply)).toContain('Mounir Hahad');
    expect(harness.bot.asked).toEqual([{ text: 'critics', conversation: 'T1:C1:U1' }]);
  });

  it.each([
    ['the thread of the message', inChannel, { ts: '1710000001.000100' }, '1710000001.000100'],
    [
      'the thread that the message stands in',
      { ...inChannel, thread_ts: '1710000000.000001' },
      { ts: '1710000001.000100', thread_ts: '1710000000.000001' },
      '1710000000.000001',
    ],
  ])('in a channel is answered in %s', async (_where, container, message, thread) => {
    await pressOn({ container, message });
    await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length === 1);
    const [call] = harness.slack.callsOf('chat.postMessage');
    expect(call?.body).toMatchObject({ channel: 'C1', thread_ts: thread });
    expect(harness.bot.asked).toEqual([{ text: 'critics', conversation: `T1:C1:${thread}` }]);
  });

  it('in a direct message is answered there', async () => {
    const container = { ...inChannel, channel_id: 'D1' };
    await pressOn({ container, channel: 'D1', message: { ts: '1710000001.000100' } });
    await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length === 1);
    expect(harness.slack.callsOf('chat.postMessage')[0]?.body).not.toHaveProperty('thread_ts');
    expect(harness.bot.asked).toEqual([{ text: 'critics', conversation: 'T1:D1' }]);
  });

  it('on the Home tab shows the answer on the Home tab', async () => {
    const { channel: _none, ...view } = { channel: 'C1', container: { type: 'view', view_id: 'V1' } };
    await harness.slack.socket.deliver(
      'interactive',
      press({ actionId: 'ask:v1:900', value: 'critics', responseUrl: '', ...view }),
    );
    await harness.slack.until((slack) => slack.callsOf('views.publish').length === 1);
    const [call] = harness.slack.callsOf('views.publish');
    expect(shown(call?.body['view'])).toContain('Mounir Hahad');
    expect(buttonsOf(call?.body['view']).map((button) => button.value)).toContain('principles');
  });

  it('is answered privately in a channel that the bot is no member of', async () => {
    harness.slack.trouble('chat.postMessage', { type: 'error', error: 'not_in_channel' });
    await pressOn({ container: inChannel, message: { ts: '1710000001.000100' } });
    const [reply] = await responded(1);
    expect(reply).toMatchObject({ response_type: 'ephemeral' });
    expect(harness.slack.refused.splice(0)).toEqual(['chat.postMessage: not_in_channel']);
  });

  it('is answered once where Slack delivers it twice', async () => {
    const twice = press({
      actionId: 'ask:v1:0',
      value: 'critics',
      responseUrl: harness.slack.responseUrl(),
      container: ephemeral,
      channel: 'C1',
    });
    await harness.slack.socket.deliver('interactive', twice);
    await harness.slack.socket.deliver('interactive', twice);
    await pressOn({ value: 'principle 8' });
    await responded(2);
    expect(harness.bot.asked.map((question) => question.text)).toEqual(['critics', 'principle 8']);
  });

  it('works after a restart: the value is all it needs', async () => {
    const reply = await harness.slack.socket.deliver('slash_commands', slashCommand('principle 8'));
    const [button] = buttonsOf(reply);
    const { slack } = harness;
    await harness.close();
    expect(slack.refused).toEqual([]);
    harness = await start();
    await pressOn({ actionId: button?.action_id ?? '', value: button?.value ?? '' });
    expect(shown((await responded(1))[0])).toContain('Mounir Hahad');
  });
});

describe('the share button', () => {
  it('shows everybody the answer that was read, and names nobody', async () => {
    const button = await shareButtonOf('principle 8');
    await pressOn({ actionId: button.action_id, value: button.value });
    const [shared] = await responded(1);
    expect(shared).toMatchObject({
      response_type: 'in_channel',
      replace_original: false,
      unfurl_links: false,
    });
    expect(shown(shared)).toMatch(/Shared from \/pariscall.*Companies should not strike back/);
    expect(String(shared?.['text'])).toMatch(/^Shared from \/pariscall\n/);
    expect(buttonsOf(shared).map((each) => each.action_id)).not.toContain('share:v1');
    expect(JSON.stringify(shared)).not.toMatch(/U1|ada/);
  });

  it('survives a value that Slack hands back escaped', async () => {
    const reply = await harness.slack.socket.deliver('slash_commands', slashCommand('help'));
    const button = buttonsOf(reply).find((each) => each.action_id === 'share:v1');
    await pressOn({ actionId: 'share:v1', value: (button?.value ?? '').replaceAll('&', '&amp;') });
    expect((await responded(1))[0]).toMatchObject({ response_type: 'in_channel' });
  });

  it('shares nothing else where the answer depended on its thread or has changed', async () => {
    const button = await shareButtonOf('and then?');
    await pressOn({ actionId: button.action_id, value: button.value });
    const [reply] = await responded(1);
    expect(reply).toMatchObject({ response_type: 'ephemeral' });
    expect(shown(reply)).toContain('cannot be shared any more');
  });
});

describe('a button of another version', () => {
  it.each([
    ['ask:v0:1', 'critics'],
    ['ask:v1:0', ''],
    ['share:v1', 'nonsense'],
    ['unheard-of', 'x'],
  ])('%s %j gets a sentence and no answer', async (actionId, value) => {
    await pressOn({ actionId, value });
    const [reply] = await responded(1);
    expect(reply).toMatchObject({ response_type: 'ephemeral' });
    expect(harness.bot.asked).toEqual([]);
  });
});

it('answers no more than a reply address takes, and says so in the log', async () => {
  const responseUrl = harness.slack.responseUrl();
  for (let count = 0; count < 6; count += 1) await pressOn({ responseUrl });
  await responded(5);
  await harness.slack.until((slack) => slack.refused.length === 1);
  expect(harness.slack.refused.splice(0)).toEqual(['response_url: used_url']);
  await expect.poll(() => harness.log.join('')).toContain('Failed to respond');
});
