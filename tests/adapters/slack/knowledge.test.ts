import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBot } from '../../../adapters/open-bot.ts';
import { buttonsOf, start, type Harness } from '../../fakes/slack-harness.ts';
import { press, slashCommand } from '../../fakes/slack-payloads.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await start({ answering: openBot() });
});

afterAll(async () => {
  await harness.close();
});

const requests = [
  'help',
  'principles',
  'principle 1',
  'principle 8',
  'principle 12',
  'experts',
  'expert hahad',
  'critics',
  'supporters',
  'opinions',
  'opinions about enforcement',
  'compare hahad kothari',
  'compare 1 8',
  'term hack back',
  'signatories',
  'signatories microsoft',
  'about',
  'sources',
  'cite critics',
  'cite principle 8 in APA',
  'bibtex for the op-ed',
  'cite opinions as csl-json',
  'today',
  'random',
  'did the US sign?',
  'who criticized the accord',
  'the weather tomorrow',
];

const textOf = (message: unknown): string => (message as { readonly text: string }).text;

it.each(requests)(
  '%s, from the real knowledge, is acceptable in Slack, and so are its follow-ups',
  async (text) => {
    const { slack } = harness;
    const reply = await slack.socket.deliver('slash_commands', slashCommand(text));
    expect(slack.refusalOfResponse(reply)).toBeNull();
    const container = { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true };
    const before = slack.responses.length;
    const buttons = buttonsOf(reply);
    for (const { action_id: actionId, value } of buttons) {
      const pressed = press({ actionId, value, responseUrl: slack.responseUrl(), container, channel: 'C1' });
      await slack.socket.deliver('interactive', pressed);
    }
    await slack.until(() => slack.responses.length === before + buttons.length);
    const replies = slack.responses.slice(before);
    expect(replies.filter((each) => each['response_type'] === 'in_channel').length).toBeLessThanOrEqual(1);
    expect(slack.refused).toEqual([]);
    expect(slack.dangers()).toEqual([]);
  },
);

it('shares the very answer that was read', async () => {
  const { slack } = harness;
  const reply = await slack.socket.deliver('slash_commands', slashCommand('critics'));
  const button = buttonsOf(reply).find((each) => each.action_id === 'share:v1');
  const container = { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true };
  const value = button?.value ?? '';
  const before = slack.responses.length;
  await slack.socket.deliver(
    'interactive',
    press({ actionId: 'share:v1', value, responseUrl: slack.responseUrl(), container, channel: 'C1' }),
  );
  await slack.until(() => slack.responses.length === before + 1);
  const shared = slack.responses.at(-1);
  expect(shared).toMatchObject({ response_type: 'in_channel' });
  expect(textOf(shared)).toBe(`Shared from /pariscall\n\n${textOf(reply)}`);
});
