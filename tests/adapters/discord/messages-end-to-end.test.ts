/** Mentions, replies and direct messages through the real discord.js. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../fakes/discord-markdown.ts';
import { componentsV2, pingsOf, textsOf } from '../../fakes/discord-message-rules.ts';
import {
  botId,
  botRoleId,
  channelId,
  directChannelId,
  messageEvent,
  person,
  personId,
  snowflake,
  threadId,
  type MessageOptions,
} from '../../fakes/discord-payloads.ts';
import { endRuns, startRun, type Run } from '../../fakes/discord-run.ts';
import type { Sent } from '../../fakes/discord-server.ts';

const toBot = `<@${botId}>`;
const messagesPath = /^\/channels\/\d+\/messages$/;

let run: Run;

beforeEach(async () => {
  run = await startRun();
});
afterEach(endRuns);

function say(options: MessageOptions) {
  const event = messageEvent(options);
  run.discord.gateway.dispatch('MESSAGE_CREATE', event);
  return event;
}

const mention = (text: string, more: Partial<MessageOptions> = {}) =>
  say({ content: `${toBot} ${text}`, mentions: ['bot'], ...more });

/** Everything sent, once all that was said before has been dealt with. */
async function everythingSent(): Promise<readonly Sent[]> {
  // Messages to one channel are sent in order.
  const last = mention('last');
  await run.discord.until(
    () => run.discord.sent.some(({ body }) => body['nonce'] === last['id']),
    'the answer to the last message',
  );
  return run.discord.requests(messagesPath).filter(({ body }) => body['nonce'] !== last['id']);
}

describe('messages in a server', () => {
  it('that mention the bot are answered as a reply, plainly, with sources and without a ping', async () => {
    const event = mention('principle 8');
    const [sent] = await run.discord.waitFor(messagesPath);
    expect(sent?.status).toBe(200);
    expect(sent?.path).toBe(`/channels/${channelId}/messages`);
    expect(sent?.body).toMatchObject({
      flags: 4,
      nonce: event['id'],
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: event['id'], fail_if_not_exists: false },
    });
    expect(sent?.body['content']).toContain('Firms should not strike back at attackers. [2]');
    expect(sent?.body['content']).toContain('-# [2] Paris Call for Trust and Security in Cyberspace');
    expect(run.bot.asked).toEqual([
      { text: 'principle 8', conversation: `discord:${channelId}:${personId}` },
    ]);
  });

  it('may mention the bot anywhere and in the old form', async () => {
    say({ content: `what is\n${toBot}  principle 8 <@!${botId}>`, mentions: ['bot'] });
    await run.discord.waitFor(messagesPath);
    expect(run.bot.asked[0]?.text).toBe('what is\n   principle 8');
  });

  it('share one conversation in a thread', async () => {
    mention('principle 8', { place: 'thread' });
    await run.discord.waitFor(messagesPath);
    expect(run.bot.asked[0]?.conversation).toBe(`discord:${threadId}`);
  });

  it('that mention the bot without a word are the empty question', async () => {
    say({ content: toBot, mentions: ['bot'] });
    await run.discord.waitFor(messagesPath);
    expect(run.bot.asked[0]?.text).toBe('');
  });

  it('that reply to a message of the bot are questions', async () => {
    say({ content: 'principle 8', mentions: ['bot'], repliesTo: 'message' });
    await run.discord.waitFor(messagesPath);
    expect(run.bot.asked[0]?.text).toBe('principle 8');
  });

  it('that reply to an answer to a command cannot be read, and get one hint', async () => {
    say({ content: 'principle 8', mentions: ['bot'], repliesTo: 'command' });
    say({ content: 'principle 9', mentions: ['bot'], repliesTo: 'command' });
    const [sent, ...more] = await everythingSent();
    expect(more).toEqual([]);
    expect(sent?.body['content']).toContain('Please mention me in your question, or use /pariscall ask.');
    expect(run.bot.asked.map(({ text }) => text)).toEqual(['last']);
  });

  it.each<[string, MessageOptions]>([
    ['everyone', { content: '@everyone principle 8', everyone: true }],
    ['a role of the bot', { content: `<@&${botRoleId}> principle 8`, roles: [botRoleId] }],
    ['somebody else', { content: `<@${personId}> principle 8`, mentions: ['person'] }],
    ['nobody', { content: 'principle 8' }],
  ])('that mention %s are none of the bot’s business', async (_name, options) => {
    say(options);
    expect(await everythingSent()).toEqual([]);
  });

  it.each<[string, Partial<MessageOptions>]>([
    ['another bot', { author: { ...person, id: snowflake(), bot: true } }],
    [
      'the bot itself',
      { author: { id: botId, username: 'paris-call', discriminator: '0', avatar: null, bot: true } },
    ],
    ['a webhook', { webhookId: snowflake() }],
    ['the system', { type: 7 }],
  ])('of %s are not answered', async (_name, more) => {
    mention('principle 8', more);
    expect(await everythingSent()).toEqual([]);
  });

  it('that arrive twice are answered once', async () => {
    const id = snowflake();
    mention('principle 8', { id });
    mention('principle 8', { id });
    expect(await everythingSent()).toHaveLength(1);
  });

  it('with a long answer get it in a container', async () => {
    mention('critics');
    const [sent] = await run.discord.waitFor(messagesPath);
    expect(sent?.status).toBe(200);
    expect(sent?.body['flags']).toBe(componentsV2);
    expect(sent?.body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
  });

  it.each([
    ['pings', '<@everyone> @everyone @here <@&900000000000000007> <@900000000000000008>'],
    ['mark-up', '<script>alert(1)</script> **b** [x](https://evil.example) ||s||\n# h\n-# s\n> q'],
    ['4,000 characters', '@everyone '.repeat(400)],
    ['only emoji', '🤖👩‍👩‍👧‍👦🏴‍☠️'],
    ['right to left', 'مرحبا \u202E@everyone\u202C שלום'],
  ])('may be hostile: %s', async (_name, text) => {
    mention(text);
    const [sent] = await run.discord.waitFor(messagesPath);
    const body = sent?.body ?? {};
    expect(sent?.status).toBe(200);
    expect(body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
    expect(pingsOf(body)).toEqual([]);
    const formats = readMarkdown(textsOf(body).join('\n')).found;
    expect(
      formats.filter((name) => !['bold or italic', 'heading', 'list', 'subtext'].includes(name)),
    ).toEqual([]);
  });
});

describe('direct messages', () => {
  it('are answered without a mention', async () => {
    say({ content: 'principle 8', place: 'direct' });
    const [sent] = await run.discord.waitFor(messagesPath);
    expect(sent?.path).toBe(`/channels/${directChannelId}/messages`);
    expect(sent?.status).toBe(200);
    expect(run.bot.asked).toEqual([{ text: 'principle 8', conversation: `discord:${directChannelId}` }]);
  });
});

describe('answers that cannot be sent', () => {
  it.each([
    ['the permission to write', 403, 50013],
    ['access to the channel', 403, 50001],
  ])('for want of %s are reported once and do no harm', async (_name, status, code) => {
    run.discord.trouble({ path: new RegExp(channelId), times: 2, act: { type: 'refuse', status, code } });
    mention('principle 8');
    mention('principle 8');
    expect(await everythingSent()).toHaveLength(2);
    expect(run.log.filter(({ failure }) => failure === 'forbidden')).toHaveLength(1);
    expect(run.adapter.health().state).toBe('ready');
  });

  it('as a reply, because the history may not be read, are sent unattached', async () => {
    run.discord.trouble({ path: messagesPath, times: 1, act: { type: 'refuse', status: 400, code: 160002 } });
    mention('principle 8');
    const [, second] = await run.discord.waitFor(messagesPath, 2);
    expect(second?.status).toBe(200);
    expect(second?.body['message_reference']).toBeUndefined();
  });

  it('because the connection breaks are sent again, and exist once', async () => {
    run.discord.trouble({ path: messagesPath, times: 1, act: { type: 'break', committed: true } });
    mention('principle 8');
    await run.discord.waitFor(messagesPath, 2);
    expect(run.discord.messages).toHaveLength(1);
  });

  it('neither attached nor otherwise are given up', async () => {
    run.discord.trouble({ path: messagesPath, times: 2, act: { type: 'refuse', status: 400, code: 160002 } });
    mention('principle 8');
    await expect.poll(() => run.log.some(({ failure }) => failure === 'no-history')).toBe(true);
    expect(await everythingSent()).toHaveLength(2);
  });

  it('leave neither text nor token in the log', async () => {
    run.discord.trouble({ path: messagesPath, times: 2, act: { type: 'refuse', status: 400, code: 50035 } });
    mention('a very private question');
    await run.discord.waitFor(messagesPath, 2);
    await expect.poll(() => run.log.some(({ failure }) => failure === 'invalid')).toBe(true);
    const text = JSON.stringify(run.log);
    expect(text).toContain('Discord finds fault');
    expect(text).not.toContain('private question');
    expect(text).not.toContain(run.discord.token);
  });

  it('because the token is refused are the end', async () => {
    run.discord.trouble({ path: messagesPath, times: 1, act: { type: 'refuse', status: 401, code: 0 } });
    mention('principle 8');
    await run.discord.waitFor(messagesPath);
    await expect.poll(() => run.adapter.health().state).toBe('failed');
    expect(run.fatal.map(({ message }) => message)).toEqual([
      'Discord refuses the bot token in DISCORD_TOKEN.',
    ]);
  });
});
