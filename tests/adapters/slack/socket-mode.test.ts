import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, shown, start, type Harness } from '../../fakes/slack-harness.ts';
import { directMessage, eventBody, homeOpened, mention, slashCommand } from '../../fakes/slack-payloads.ts';

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

const command = (text: string, more: Record<string, string> = {}): Promise<unknown> =>
  harness.slack.socket.deliver('slash_commands', slashCommand(text, more));

const event = (body: Record<string, unknown>): Promise<unknown> =>
  harness.slack.socket.deliver('events_api', body);

async function posted(count: number): Promise<Readonly<Record<string, unknown>>[]> {
  await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length >= count);
  return harness.slack.callsOf('chat.postMessage').map((call) => call.body);
}

describe('the slash command', () => {
  it.each(['/pariscall', '/parisCall', '/PARISCALL'])(
    'is answered as %s, in the acknowledgement',
    async (typed) => {
      const reply = await command('principle 8', { command: typed });
      expect(reply).toMatchObject({ response_type: 'ephemeral', unfurl_links: false, unfurl_media: false });
      expect(harness.slack.refusalOfResponse(reply)).toBeNull();
      expect(shown(reply)).toContain('Companies should not strike back on their own. [1]');
      expect(harness.bot.asked).toEqual([{ text: 'principle 8', conversation: 'T1:C1:U1' }]);
      expect(harness.slack.callsOf('chat.postMessage')).toEqual([]);
    },
  );

  it.each(['', '   ', '<!channel>'])('gives help for %j', async (text) => {
    expect(shown(await command(text))).toContain('What you can ask');
  });

  it('offers follow-ups and a way to share', async () => {
    const labels = buttonsOf(await command('principle 8')).map((button) => button.text.text);
    expect(labels).toEqual(['Who criticised it?', 'Principle 9', 'Share in channel']);
  });

  it('does not offer to share a refusal', async () => {
    const labels = buttonsOf(await command('gibberish')).map((button) => button.text.text);
    expect(labels).toEqual(['Did you mean gibberish']);
  });

  it.each([
    ['today', true],
    ['random', false],
  ])('offers to share %s: %s', async (text, offers) => {
    const labels = buttonsOf(await command(text)).map((button) => button.text.text);
    expect(labels.includes('Share in channel')).toBe(offers);
  });

  it('is answered once where Slack delivers it twice', async () => {
    const twice = slashCommand('principle 8');
    await harness.slack.socket.deliver('slash_commands', twice);
    expect(await harness.slack.socket.deliver('slash_commands', twice)).toEqual({});
    expect(harness.bot.asked).toHaveLength(1);
  });

  it('answers three hundred at once', async () => {
    const replies = await Promise.all(Array.from({ length: 300 }, () => command('critics')));
    expect(replies.every((reply) => shown(reply).includes('Mounir Hahad'))).toBe(true);
  });
});

describe('a mention', () => {
  it('in a channel is answered in a new thread', async () => {
    await event(eventBody(mention('principle 8', { ts: '1710000001.000100' })));
    const [message] = await posted(1);
    expect(message).toMatchObject({ channel: 'C1', thread_ts: '1710000001.000100', unfurl_links: 'false' });
    expect(shown(message)).toContain('Principle 8');
    expect(harness.bot.asked).toEqual([{ text: 'principle 8', conversation: 'T1:C1:1710000001.000100' }]);
    expect(buttonsOf(message).map((button) => button.action_id)).toEqual(['ask:v1:0', 'ask:v1:1']);
  });

  it('in a thread is answered in that thread, as one conversation with what was asked before', async () => {
    await event(eventBody(mention('and then?', { ts: '1710000001.000100' })));
    await event(eventBody(mention('and then?', { ts: '1710000002.000200', thread_ts: '1710000001.000100' })));
    const messages = await posted(2);
    expect(messages.map((message) => message['thread_ts'])).toEqual([
      '1710000001.000100',
      '1710000001.000100',
    ]);
    expect(messages.map((message) => shown(message).includes('Turn 2'))).toEqual([false, true]);
  });

  it('without a question gives help; with Slack’s escapes it is read as it was typed', async () => {
    await event(eventBody(mention('')));
    await event(eventBody(mention('R&amp;D <https://a.example|a.example>')));
    await posted(2);
    expect(harness.bot.asked.map((question) => question.text)).toEqual(['help', 'R&D a.example']);
  });

  it('is answered once where Slack delivers it twice', async () => {
    const body = eventBody(mention('principle 8'), 'Ev-twice');
    await event(body);
    await event({ ...body });
    await event(eventBody(mention('critics')));
    expect(await posted(2)).toHaveLength(2);
    expect(harness.bot.asked.map((question) => question.text)).toEqual(['principle 8', 'critics']);
  });
});

describe('a direct message', () => {
  it('is answered there, without a mention and without a thread', async () => {
    await event(eventBody(directMessage('principle 8')));
    const [message] = await posted(1);
    expect(message).toMatchObject({ channel: 'D1' });
    expect(message).not.toHaveProperty('thread_ts');
    expect(harness.bot.asked).toEqual([{ text: 'principle 8', conversation: 'T1:D1' }]);
  });

  it('in a thread is answered in the thread', async () => {
    await event(eventBody(directMessage('critics', { thread_ts: '1710000001.000100' })));
    expect((await posted(1))[0]).toMatchObject({ channel: 'D1', thread_ts: '1710000001.000100' });
  });

  it.each([
    ['of a bot', { bot_id: 'B2' }],
    ['of ourselves', { user: 'UBOT' }],
    ['that was edited', { subtype: 'message_changed' }],
    ['that was deleted', { subtype: 'message_deleted' }],
    ['of nobody', { user: undefined }],
    ['that stands in a channel', { channel: 'C1', channel_type: 'channel' }],
    ['of a group', { channel: 'G1', channel_type: 'mpim' }],
  ])('%s is not answered', async (_what, more) => {
    await event(eventBody(directMessage('ignore me', more)));
    await event(eventBody(directMessage('critics')));
    expect(await posted(1)).toHaveLength(1);
    expect(harness.bot.asked.map((question) => question.text)).toEqual(['critics']);
  });

  it.each([{ bot_id: 'B2' }, { subtype: 'bot_message' }])(
    'nor is a mention by a program (%j)',
    async (more) => {
      await event(eventBody(mention('ignore me', more)));
      await event(eventBody(mention('critics')));
      expect(await posted(1)).toHaveLength(1);
    },
  );
});

describe('the Home tab', () => {
  it('says what the bot is for, with buttons and help', async () => {
    await event(eventBody(homeOpened()));
    await harness.slack.until((slack) => slack.callsOf('views.publish').length === 1);
    const [call] = harness.slack.callsOf('views.publish');
    expect(call?.body['user_id']).toBe('U1');
    const view = call?.body['view'];
    expect(shown(view)).toMatch(/each with its sources.*\/pariscall.*What you can ask/);
    const ids = buttonsOf(view).map((button) => button.action_id);
    expect(buttonsOf(view).map((button) => button.value)).toContain('principles');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is left alone where another tab was opened', async () => {
    await event(eventBody(homeOpened('messages')));
    await event(eventBody(mention('critics')));
    await posted(1);
    expect(harness.slack.callsOf('views.publish')).toEqual([]);
  });
});

it('says that something went wrong where the core fails, and goes on', async () => {
  await harness.close();
  const failing = {
    ask: () => {
      throw new Error('broken');
    },
    complete: () => [],
  };
  harness = await start({ answering: failing });
  expect(shown(await command('principle 8'))).toContain('Something went wrong here while answering');
  await event(eventBody(mention('critics')));
  expect(shown((await posted(1))[0])).toContain('Something went wrong here while answering');
  expect(harness.adapter.health().state).toBe('ready');
});

it('logs neither questions nor tokens', async () => {
  await command('my secret worry');
  await event(eventBody(mention('my secret worry')));
  await posted(1);
  expect(harness.log.join('')).not.toMatch(/secret worry|xoxb-|xapp-/);
});

it('reports a post that Slack refuses in one line, and goes on', async () => {
  harness.slack.trouble('chat.postMessage', { type: 'error', error: 'missing_scope' });
  await event(eventBody(mention('critics')));
  await event(eventBody(mention('principle 8')));
  await posted(1);
  expect(harness.log.filter((line) => line.includes('missing_scope'))).toHaveLength(1);
  expect(harness.log.join('')).not.toContain('stack');
  expect(harness.slack.refused.splice(0)).toEqual(['chat.postMessage: missing_scope']);
});

it('tries again after a rate limit and after a failure of Slack', async () => {
  harness.slack.trouble(
    'chat.postMessage',
    { type: 'status', status: 429, headers: { 'retry-after': '0' } },
    { type: 'status', status: 503 },
  );
  await event(eventBody(mention('critics')));
  expect(await posted(1)).toHaveLength(1);
});
