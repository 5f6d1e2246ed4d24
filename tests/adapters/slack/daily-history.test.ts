import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slackManifest } from '../../../adapters/slack/manifest.ts';
import type { Poster, Sighting } from '../../../src/daily-posts.ts';
import { answerOf } from '../../fakes/slack-answers.ts';
import { start, type Harness } from '../../fakes/slack-harness.ts';

let harness: Harness;
let poster: Poster;
let now: number;

const allScopes = slackManifest({ mode: 'socket', history: true }).oauth_config.scopes.bot.join(',');
const key = 'pc-0123456789012345678901';

beforeEach(async () => {
  harness = await start({ prepare: (slack) => (slack.scopes = allScopes) });
  const found = harness.adapter.poster?.() ?? null;
  if (found === null) throw new Error('there is no poster');
  poster = found;
  now = 1_700_000_000_123;
  harness.slack.channels.now = () => now;
});

afterEach(async () => {
  await harness.close();
});

const find = (since = now, channel = 'C1'): Promise<Sighting> => poster.find({ key, channel, since });
const post = (mark = key): Promise<unknown> =>
  poster.post({ key: mark, space: 'T1', channel: 'C1', answer: answerOf() });
const found = (): Sighting => ({
  type: 'found',
  message: harness.slack.posted.find((each) => each.key === key)?.ts ?? '',
});
const chatter = (count: number): void => {
  for (let index = 0; index < count; index += 1) harness.slack.channels.write('C1', `message ${index}`);
};
const pages = (): number => harness.slack.callsOf('conversations.history').length;

describe('looking for a post', () => {
  it('finds it by its metadata', async () => {
    await post('pc-other');
    await post();
    expect(await find()).toEqual(found());
  });

  it('finds it by its block where Slack keeps no metadata', async () => {
    harness.slack.channels.keepsMetadata = false;
    await post();
    expect(await find()).toEqual(found());
  });

  it('finds it by its metadata where it came as plain text', async () => {
    harness.slack.trouble('chat.postMessage', { type: 'error', error: 'invalid_blocks' });
    await post();
    expect(await find()).toEqual(found());
  });

  it('finds the post whose confirmation got lost', async () => {
    harness.slack.trouble('chat.postMessage', { type: 'drop', commits: true });
    expect(await post()).toMatchObject({ type: 'unknown' });
    expect(await find()).toEqual(found());
  });

  it('finds it where the clocks differ by up to a quarter of an hour', async () => {
    await post();
    expect(await find(now + 900_000)).toEqual(found());
    expect(await find(now + 900_001)).toEqual({ type: 'absent' });
  });

  it('finds it below what was written since, page by page', async () => {
    await post();
    chatter(250);
    expect(await find()).toEqual(found());
    expect(pages()).toBe(3);
  });

  it('sees where it is absent, however much was written', async () => {
    chatter(350);
    await post('pc-other');
    expect(await find()).toEqual({ type: 'absent' });
    expect(pages()).toBe(4);
  });

  it('takes no message of anybody else for it, whatever that carries', async () => {
    const metadata = { event_type: 'paris_call_daily', event_payload: { key } };
    harness.slack.channels.write('C1', 'a copy', { metadata, bot: 'BOTHER', user: 'UOTHER' });
    harness.slack.channels.write('C1', 'a forgery', { blocks: [{ block_id: `daily:${key}` }] });
    expect(await find()).toEqual({ type: 'absent' });
  });

  it('says nothing where more was written than it looks through', async () => {
    chatter(1_001);
    expect(await find()).toMatchObject({ type: 'unreadable', reason: expect.stringMatching(/\.$/) });
    expect(pages()).toBe(10);
  });
});

describe('where it may not look', () => {
  it.each([
    ['without a scope for it', () => (harness.slack.scopes = 'chat:write'), /channels:history/],
    ['in a private channel', () => harness.slack.channels.private.add('C1'), /groups:history/],
    ['where it is no member', () => (harness.slack.channels.members = new Set()), /not_in_channel/],
    ['where it sees no channel', () => harness.slack.channels.hidden.add('C1'), /channel_not_found/],
  ])('says so %s', async (_where, spoil, reason) => {
    harness.slack.scopes = allScopes.replace(',groups:history', '');
    spoil();
    const sighting = await find();
    expect(sighting).toMatchObject({ type: 'unreadable', reason: expect.stringMatching(reason) });
  });

  it.each([
    { type: 'status', status: 429, headers: { 'retry-after': '30' } },
    { type: 'status', status: 503 },
    { type: 'drop' },
    { type: 'page', body: '<html>' },
    { type: 'page', body: '{"ok":true}' },
    { type: 'error', error: 'internal_error' },
    { type: 'error', error: 'invalid_auth' },
  ] as const)('for the moment (%j), it looks again later', async (trouble) => {
    await post();
    harness.slack.trouble('conversations.history', trouble);
    const sighting = await find();
    expect(sighting).toMatchObject({ type: 'later', reason: expect.stringMatching(/\.$/) });
    expect(JSON.stringify(sighting)).not.toMatch(/xoxb|<html/);
    expect(await find()).toEqual(found());
  });
});

it('starts as well without the scopes to look into channels', async () => {
  await harness.close();
  harness = await start();
  expect(harness.adapter.poster?.()).not.toBeNull();
});
