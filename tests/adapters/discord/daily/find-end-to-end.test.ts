/** Looking for a post in a channel, through the real library. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askId, postId } from '../../../../adapters/discord/custom-ids.ts';
import { channelId } from '../../../fakes/discord-payloads.ts';
import { delivery, key, startPoster, type PosterRun } from '../../../fakes/discord-poster.ts';

const since = Date.UTC(2026, 10, 22, 8);
const minute = 60_000;

let run: PosterRun;
let mayRead = false;

beforeEach(async () => {
  mayRead = false;
  run = await startPoster({ timeoutMs: 1000, servers: { mayRead: () => mayRead } });
  run.discord.channels.wallClock = () => since;
});
afterEach(() => run.discord.stop());

const find = async () => run.poster.find({ key, channel: channelId, since });
const gets = () => run.discord.requests(/messages/).filter(({ method }) => method === 'GET');

describe('looking for a post', () => {
  it('finds it by its button', async () => {
    await run.poster.post(delivery);
    run.discord.channels.write(channelId, {}, since + minute);
    const [message] = run.discord.messages;
    expect(await find()).toEqual({ type: 'found', message: message?.id });
  });

  it('finds the one that was sent as text', async () => {
    const act = { type: 'refuse', status: 400, code: 50035 } as const;
    run.discord.trouble({ method: 'POST', path: /messages/, times: 1, act });
    await run.poster.post(delivery);
    expect((await find()).type).toBe('found');
  });

  it.each([-50_000, 50_000])('finds it although the clocks differ by %i ms', async (difference) => {
    run.discord.channels.wallClock = () => since + difference;
    await run.poster.post(delivery);
    expect(await find()).toEqual({ type: 'found', message: run.discord.messages[0]?.id });
  });

  it('takes no other post for it, nor what others write', async () => {
    await run.poster.post({ ...delivery, key: 'pc-another' });
    const forged = [{ type: 1, components: [{ type: 2, custom_id: postId(key, 'critics') }] }];
    run.discord.channels.write(channelId, { components: forged, content: key, nonce: key });
    run.discord.channels.write(channelId, { components: [{ type: 2, custom_id: askId(key) }] });
    expect(await find()).toEqual({ type: 'absent' });
  });

  it('does not find what is older', async () => {
    run.discord.channels.wallClock = () => since - 20 * minute;
    await run.poster.post(delivery);
    expect(await find()).toEqual({ type: 'absent' });
  });

  it('looks through several pages, the oldest first', async () => {
    for (let count = 0; count < 150; count += 1) run.discord.channels.write(channelId);
    await run.poster.post(delivery);
    expect((await find()).type).toBe('found');
    expect(gets()).toHaveLength(2);
  });

  it('gives up where too much was written since', async () => {
    for (let count = 0; count < 1000; count += 1) run.discord.channels.write(channelId);
    expect((await find()).type).toBe('unreadable');
  });
});

describe('an empty list', () => {
  it('proves nothing by itself: without Read Message History all lists are empty', async () => {
    await run.poster.post(delivery);
    run.discord.channels.rules.set(channelId, { history: false });
    expect(await find()).toMatchObject({
      type: 'unreadable',
      reason: expect.stringContaining('Read Message History'),
    });
  });

  it('is believed where the channel shows any older message', async () => {
    run.discord.channels.write(channelId, {}, since - 60 * minute);
    expect(await find()).toEqual({ type: 'absent' });
    expect(gets().map(({ query }) => new URLSearchParams(query).get('limit'))).toEqual(['100', '1']);
  });

  it('is believed where the gateway has said that the bot may read', async () => {
    mayRead = true;
    expect(await find()).toEqual({ type: 'absent' });
  });

  it('is believed after a full page', async () => {
    for (let count = 0; count < 100; count += 1) run.discord.channels.write(channelId);
    expect(await find()).toEqual({ type: 'absent' });
    expect(gets()).toHaveLength(3);
  });
});

describe('a look that fails', () => {
  it.each([
    [403, 50001],
    [404, 10003],
  ])('for good, with status %i and code %i', async (status, code) => {
    run.discord.channels.rules.set(channelId, { read: [status, code] });
    expect(await find()).toMatchObject({ type: 'unreadable', reason: expect.stringContaining(`${code}`) });
  });

  it('may go better later', async () => {
    for (const act of [
      { type: 'refuse', status: 500, code: 0 },
      { type: 'refuse', status: 429, code: 0 },
      { type: 'hang' },
      { type: 'break', committed: false },
      { type: 'page', status: 200 },
    ] as const) {
      run.discord.trouble({ path: /messages/, times: 1, act });
      expect((await find()).type).toBe('later');
    }
  });

  it('tells of a refused token', async () => {
    run.discord.token = 'another';
    expect((await find()).type).toBe('later');
    expect(run.refusedTokens).toHaveLength(1);
  });
});
