/** The fake is only worth as much as what it refuses: channels, nonces, rates, and several processes at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeChannels } from '../../fakes/discord-channels.ts';
import { channelId, commandData, interactionEvent } from '../../fakes/discord-payloads.ts';
import { FakeRateLimits } from '../../fakes/discord-rate-limits.ts';
import { endRuns, startRun } from '../../fakes/discord-run.ts';

let channels: FakeChannels;
let clock: number;

beforeEach(() => {
  clock = 0;
  channels = new FakeChannels();
  channels.now = () => clock;
});
afterEach(endRuns);

const body = (nonce: string, enforce = true) => ({ content: 'x', nonce, enforce_nonce: enforce });
const idOf = ({ body: held }: { readonly body?: unknown }): unknown =>
  typeof held === 'object' && held !== null && 'id' in held ? held.id : undefined;

describe('messages', () => {
  it('with one nonce are one, for a while, in whatever channel, and only where that is asked for', () => {
    const first = idOf(channels.create(channelId, body('a')));
    clock = channels.nonceWindowMs;
    expect(idOf(channels.create('900000000000000044', body('a')))).toBe(first);
    expect(idOf(channels.create(channelId, body('a', false)))).not.toBe(first);
    clock += channels.nonceWindowMs + 1;
    expect(idOf(channels.create(channelId, body('a')))).not.toBe(first);
    expect(channels.messages.map(({ nonce }) => nonce)).toEqual(['a', 'a', 'a']);
  });

  it('are refused with a nonce that is too long, and where a rule says so', () => {
    expect(channels.create(channelId, body('x'.repeat(26)))).toMatchObject({ status: 400, code: 50035 });
    channels.rules.set(channelId, { post: [403, 50001] });
    expect(channels.create(channelId, body('a'))).toMatchObject({ status: 403, code: 50001 });
    channels.closedTo.add('900000000000000055');
    const direct = channels.directWith('900000000000000055');
    expect(channels.create(direct, body('b'))).toMatchObject({ status: 403, code: 50007 });
    expect(channels.messages).toEqual([]);
  });
});

const ids = (query: Record<string, string>): readonly unknown[] => {
  const { body: listed } = channels.list(channelId, new URLSearchParams(query));
  return Array.isArray(listed) ? listed.map((message: unknown) => idOf({ body: message })) : [];
};

describe('the history of a channel', () => {
  it('is shown the newest first, the nearest to what is asked for', () => {
    const all = [1, 2, 3, 4, 5].map((second) =>
      channels.write(channelId, {}, Date.UTC(2026, 0, 1, 0, 0, second)),
    );
    const [one, two, three, four, five] = all;
    expect(ids({})).toEqual([five, four, three, two, one]);
    expect(ids({ limit: '2' })).toEqual([five, four]);
    expect(ids({ after: two ?? '', limit: '2' })).toEqual([four, three]);
    expect(ids({ before: four ?? '', limit: '2' })).toEqual([three, two]);
    channels.delete(three ?? '');
    expect(ids({ after: two ?? '' })).toEqual([five, four]);
  });

  it('is empty without the permission, and refuses an impossible limit', () => {
    channels.write(channelId);
    for (const limit of ['0', '101', 'x'])
      expect(channels.list(channelId, new URLSearchParams({ limit }))).toMatchObject({ status: 400 });
    channels.rules.set(channelId, { history: false });
    expect(ids({})).toEqual([]);
  });
});

describe('rate limits', () => {
  it('count each channel and all together, but no answers to interactions', () => {
    const rates = new FakeRateLimits();
    rates.now = () => clock;
    const post = (channel: string) => rates.take('POST', `/channels/${channel}/messages`);
    for (let count = 0; count < 99; count += 1) expect(post('1').refusal).toBeNull();
    rates.limits = { global: 4, channel: 2 };
    expect([post('1'), post('1')].map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['1', '0']);
    expect(post('1')).toMatchObject({
      refusal: { retryAfter: 5, global: false },
      headers: { 'retry-after': '5', 'x-ratelimit-scope': 'user' },
    });
    expect(post('2').refusal).toBeNull();
    expect(post('3')).toMatchObject({
      refusal: { retryAfter: 1, global: true },
      headers: { 'retry-after': '1', 'x-ratelimit-global': 'true' },
    });
    expect(rates.take('POST', '/interactions/1/token/callback').refusal).toBeNull();
    clock += 1000;
    expect(post('3').refusal).toBeNull();
    expect(post('1').refusal).toEqual({ retryAfter: 4, global: false });
    clock += 4000;
    expect(post('1').refusal).toBeNull();
  });
});

describe('several processes', () => {
  it('are all told of an interaction, and one of them may answer it', async () => {
    const one = await startRun();
    const other = await startRun({ discord: one.discord });
    const event = one.discord.interact(interactionEvent(2, commandData('pariscall', 'critics')));
    await one.discord.waitFor(/callback/, 2);
    expect(one.bot.asked.length + other.bot.asked.length).toBe(2);
    expect(one.discord.requests(/callback/, 204)).toHaveLength(1);
    expect(event).toBeDefined();
  });
});
