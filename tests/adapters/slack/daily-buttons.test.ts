import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, shown, start, type Harness } from '../../fakes/slack-harness.ts';
import { press, slashCommand } from '../../fakes/slack-payloads.ts';
import { recordingSettings, type RecordingSettings } from '../../fakes/slack-settings-desk.ts';

let harness: Harness;
let daily: RecordingSettings;

beforeEach(async () => {
  daily = recordingSettings();
  harness = await start({ daily });
});

afterEach(async () => {
  await harness.close();
  expect(harness.slack.refused).toEqual([]);
  expect(harness.slack.socket.refusals).toEqual([]);
  expect(harness.slack.dangers()).toEqual([]);
});

const command = (text: string, more: Record<string, string> = {}): Promise<unknown> =>
  harness.slack.socket.deliver('slash_commands', slashCommand(text, more));

async function responded(count: number): Promise<Record<string, unknown>[]> {
  await harness.slack.until((slack) => slack.responses.length >= count);
  return harness.slack.responses;
}

const pressed = (more: {
  actionId: string;
  value: string;
  channel?: string;
  view?: true;
}): Promise<unknown> => {
  const { actionId, value, channel = 'C5', view } = more;
  const responseUrl = harness.slack.responseUrl();
  const inView = { actionId, value, responseUrl, container: { type: 'view', view_id: 'V1' } };
  const inChannel = {
    actionId,
    value,
    responseUrl,
    channel,
    message: { ts: '1710000001.000100' },
    container: { type: 'message', message_ts: '1710000001.000100', channel_id: channel, is_ephemeral: false },
  };
  return harness.slack.socket.deliver('interactive', press(view ? inView : inChannel));
};

describe('a button under an answer of the desk', () => {
  it('carries the request, and asks the desk about the channel in which it is pressed', async () => {
    const buttons = buttonsOf(await command('daily no'));
    expect(buttons).toMatchObject([
      { action_id: 'daily:v1:0', value: 'daily on 09:00 Europe/Paris' },
      { action_id: 'daily:v1:1', value: 'daily status' },
    ]);
    const [first] = buttons;
    await pressed({ actionId: first?.action_id ?? '', value: first?.value ?? '' });
    const [reply] = await responded(1);
    expect(reply).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(shown(reply)).toContain('It is on.');
    expect(daily.requests.at(-1)).toMatchObject({
      text: 'daily on 09:00 Europe/Paris',
      place: { account: 'slack:T1', space: 'T1', channel: 'C5' },
      person: { id: 'U1', name: 'ada' },
      mayChange: true,
      id: expect.stringMatching(/^trigger\./),
    });
    expect(harness.slack.posted).toMatchObject([{ channel: 'C5' }]);
  });

  it('asks the bot where the desk has no answer', async () => {
    await pressed({ actionId: 'daily:v1:0', value: 'principle 8' });
    expect(shown((await responded(1))[0])).toContain('Companies should not strike back');
    expect(daily.requests).toEqual([]);
  });

  it.each(['ask:v1:0', 'share:v1', 'daily:v0:0', 'daily:v2:0'])(
    'is the only kind that reaches the desk: not %s',
    async (actionId) => {
      await pressed({ actionId, value: 'daily on 09:00 Europe/Paris', channel: 'D1' });
      await harness.slack.until((slack) => slack.responses.length + slack.posted.length === 1);
      expect(daily.requests).toEqual([]);
    },
  );

  it('changes nothing on the Home tab, where there is no channel', async () => {
    await pressed({ actionId: 'daily:v1:0', value: 'daily on 09:00 Europe/Paris', view: true });
    await harness.slack.until((slack) => slack.callsOf('views.publish').length === 1);
    expect(daily.requests).toEqual([]);
  });

  it('whoever presses a button is looked at anew', async () => {
    await harness.close();
    harness = await start({ daily, settings: { dailyEditors: ['U7'] } });
    const [button] = buttonsOf(await command('daily no', { user_id: 'U7' }));
    await pressed({ actionId: button?.action_id ?? '', value: button?.value ?? '' });
    expect(shown((await responded(1))[0])).toContain('You may not change this.');
    expect(daily.requests.at(-1)).toMatchObject({ mayChange: false, person: { id: 'U1' } });
    expect(harness.slack.posted).toEqual([]);
  });
});
