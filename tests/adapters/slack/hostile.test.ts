import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portOf, start, type Harness } from '../../fakes/slack-harness.ts';
import {
  directMessage,
  eventBody,
  mention,
  press,
  signedPost,
  slashCommand,
} from '../../fakes/slack-payloads.ts';
import { dangersIn } from '../../fakes/slack-rules.ts';
import { signingSecret } from '../../fakes/slack-server.ts';

const hostile: readonly (readonly [string, string])[] = [
  ['a shout', '<!channel> <!here> <!everyone> <!subteam^S1|@team>'],
  ['escaped twice', '&lt;!channel&gt; &amp;lt;!here&amp;gt;'],
  ['names', '@everyone @channel @here @ada'],
  ['people', '<@U123> <@U123|ada> <#C1|general>'],
  ['a script', '<script>alert(1)</script>'],
  ['a disguised link', '<https://evil.example|https://paris.example>'],
  ['40,000 characters', 'ab <!channel> '.repeat(2_858)],
  ['40,000 brackets', '<'.repeat(40_000)],
  ['40,000 ampersands', '&'.repeat(40_000)],
  ['one long word', 'x'.repeat(40_000)],
  ['only emoji', '👩‍👩‍👧‍👦🇫🇷🤖'.repeat(50)],
  ['half an emoji', 'a \uD83D b'],
  ['reversed reading order', '\u202Echannel!<\u202C \u2066x\u2069 \u200F\u200E'],
  ['control and zero-width characters', 'prin\u0000ciple\u200B\u200D 8\u0007\u001B[31m'],
  ['mark-up', '*_~`>```\n> quote\n• list'],
  ['full-width digits', 'ｐｒｉｎｃｉｐｌｅ ８'],
  ['a pattern', '(a+)+$ [[:alpha:]] .*'],
  ['prototype names', '__proto__ constructor toString'],
  ['only blanks', ' \u00A0\u2003\n\t '],
];

let harness: Harness;

describe.each(['socket', 'http'] as const)('hostile text in %s mode', (mode) => {
  beforeEach(async () => {
    harness = await start({ mode });
  });

  afterEach(async () => {
    await harness.close();
  });

  async function command(text: string): Promise<unknown> {
    const payload = slashCommand(text);
    if (mode === 'socket') return harness.slack.socket.deliver('slash_commands', payload);
    const url = `http://127.0.0.1:${portOf(harness.adapter)}/slack/events`;
    const timestamp = Math.floor(Date.now() / 1_000);
    const body = new URLSearchParams(payload).toString();
    return (await signedPost(url, body, { secret: signingSecret, timestamp, form: true })).json();
  }

  async function deliver(type: string, body: Record<string, unknown>): Promise<void> {
    if (mode === 'socket') {
      await harness.slack.socket.deliver(type, body);
      return;
    }
    const url = `http://127.0.0.1:${portOf(harness.adapter)}/slack/events`;
    const timestamp = Math.floor(Date.now() / 1_000);
    const form = type === 'interactive';
    const text = form
      ? new URLSearchParams({ payload: JSON.stringify(body) }).toString()
      : JSON.stringify(body);
    expect((await signedPost(url, text, { secret: signingSecret, timestamp, form })).status).toBe(200);
  }

  it.each(hostile)(
    '%s: command, mention, direct message and button are answered and ping nobody',
    async (_name, text) => {
      const { slack } = harness;
      const reply = await command(text);
      expect(slack.refusalOfResponse(reply)).toBeNull();
      expect(dangersIn(reply)).toEqual([]);

      await deliver('events_api', eventBody(mention(text)));
      await deliver('events_api', eventBody(directMessage(text)));
      const value = text.slice(0, 2_000);
      const container = { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true };
      await deliver(
        'interactive',
        press({ actionId: 'ask:v1:0', value, responseUrl: slack.responseUrl(), container, channel: 'C1' }),
      );
      await slack.until(() => slack.callsOf('chat.postMessage').length === 2 && slack.responses.length === 1);
      expect(slack.refused).toEqual([]);
      expect(slack.dangers()).toEqual([]);
      expect(harness.adapter.health().state).toBe('ready');
    },
  );
});
