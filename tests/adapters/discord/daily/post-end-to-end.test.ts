/** Posting through the real library to the loopback Discord. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pressOf, showsKey } from '../../../../adapters/discord/custom-ids.ts';
import { pingsOf, textsOf } from '../../../fakes/discord-message-rules.ts';
import { applicationId, channelId, snowflake } from '../../../fakes/discord-payloads.ts';
import { dailyAnswer, delivery, key, startPoster, type PosterRun } from '../../../fakes/discord-poster.ts';
import type { Trouble } from '../../../fakes/discord-server.ts';

let run: PosterRun;

beforeEach(async () => {
  run = await startPoster({ timeoutMs: 1000 });
});
afterEach(() => run.discord.stop());

const posts = /^\/channels\/\d+\/messages$/;
const trouble = (act: Trouble['act'], times = 1): void =>
  run.discord.trouble({ method: 'POST', path: posts, times, act });

const customIdsOf = (body: unknown): readonly string[] =>
  [...JSON.stringify(body).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? '');

describe('posting', () => {
  it('sends plain content that pings nobody, with its key as nonce and on one button', async () => {
    const outcome = await run.poster.post(delivery);
    const [message] = run.discord.messages;
    expect(outcome).toEqual({ type: 'sent', message: message?.id });
    expect(message).toMatchObject({ channel: channelId, nonce: key });
    const body = message?.body ?? {};
    expect(body).toMatchObject({
      flags: 4,
      nonce: key,
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    expect(body['content']).toMatch(/^\*\*Principle 8: No private hack back\*\*/);
    expect(pingsOf(body)).toEqual([]);
    const ids = customIdsOf(body);
    expect(ids.filter((id) => showsKey(id, key))).toHaveLength(1);
    expect(ids.map(pressOf)).toEqual([
      { action: 'ask', request: 'principle 7' },
      { action: 'ask', request: 'critics' },
    ]);
  });

  it('posts for the account of the application, within what Discord takes', () => {
    expect(run.poster.account).toBe(`discord:${applicationId}`);
    expect(run.poster.postsPerSecond).toBeLessThan(50);
    expect(run.poster.sameKeyMs).toBeLessThanOrEqual(2 * 60_000);
  });

  it.each<[string, Trouble['act']]>([
    ['the connection breaks', { type: 'break', committed: true }],
    ['Discord says that it failed', { type: 'fail', status: 500 }],
    ['no answer comes', { type: 'hang', committed: true }],
  ])(
    'does not know what became of it where it arrived but %s; the same again changes nothing',
    async (_name, act) => {
      trouble(act);
      expect((await run.poster.post(delivery)).type).toBe('unknown');
      expect(run.discord.requests(posts)).toHaveLength(1);
      const [message] = run.discord.messages;
      expect(await run.poster.post(delivery)).toEqual({ type: 'sent', message: message?.id });
      expect(run.discord.messages).toHaveLength(1);
    },
  );

  it.each<[string, Trouble['act']]>([
    ['the connection breaks before', { type: 'break', committed: false }],
    ['no answer comes', { type: 'hang' }],
    ['Discord is out of order', { type: 'refuse', status: 503, code: 0 }],
  ])('does not know either where it did not arrive: %s', async (_name, act) => {
    trouble(act);
    expect((await run.poster.post(delivery)).type).toBe('unknown');
    expect(run.discord.messages).toEqual([]);
    expect((await run.poster.post(delivery)).type).toBe('sent');
  });

  it('posts again once Discord has forgotten the key', async () => {
    await run.poster.post(delivery);
    run.discord.clock += run.discord.channels.nonceWindowMs + 1;
    await run.poster.post(delivery);
    expect(run.discord.messages).toHaveLength(2);
  });

  it('does not bring back what was deleted in the meantime', async () => {
    trouble({ type: 'fail', status: 500 });
    await run.poster.post(delivery);
    run.discord.channels.delete(run.discord.messages[0]?.id ?? '');
    expect(await run.poster.post(delivery)).toEqual({ type: 'sent', message: '0' });
    expect(run.discord.messages).toHaveLength(1);
  });

  it('says what to mend where the bot may not post', async () => {
    run.discord.channels.rules.set(channelId, { post: [403, 50013] });
    expect(await run.poster.post(delivery)).toEqual({
      type: 'refused',
      problem: {
        code: 'missing-permission',
        sentence:
          'The bot may not post in #general: give it View Channel and Send Messages (in a thread, Send Messages in Threads) there, then type /pariscall-daily resume in it.',
      },
    });
    run.discord.channels.rules.set(channelId, { post: [404, 10003] });
    expect(await run.poster.post(delivery)).toMatchObject({
      type: 'refused',
      problem: { code: 'channel-gone' },
    });
    expect(run.discord.requests(posts)).toHaveLength(2);
  });

  it('posts as text, still with its key, where Discord finds fault with the form', async () => {
    trouble({ type: 'refuse', status: 400, code: 50035 });
    expect((await run.poster.post(delivery)).type).toBe('sent');
    const body = run.discord.messages[0]?.body ?? {};
    expect(textsOf(body).join('\n')).toContain('**Ask next**\n- principle 7');
    expect(customIdsOf(body).map((id) => showsKey(id, key))).toEqual([true]);
    expect(run.log.map(({ msg }) => msg)).toEqual(['Discord finds fault with a daily post.']);
  });

  it('gives up where Discord takes it in no form', async () => {
    trouble({ type: 'refuse', status: 400, code: 50035 }, 2);
    expect(await run.poster.post(delivery)).toMatchObject({ type: 'refused', problem: { code: 'form' } });
    expect(run.discord.messages).toEqual([]);
  });

  it('tells of a refused token and posts no more', async () => {
    run.discord.token = 'another';
    for (let times = 0; times < 2; times += 1) {
      expect(await run.poster.post(delivery)).toMatchObject({ type: 'postponed', wholeAccount: true });
    }
    expect(run.refusedTokens).toHaveLength(2);
    expect(run.discord.requests(posts)).toHaveLength(1);
  });

  it('waits where a page comes in place of an answer', async () => {
    trouble({ type: 'page', status: 403 });
    expect((await run.poster.post(delivery)).type).toBe('postponed');
    trouble({ type: 'page', status: 502 });
    expect((await run.poster.post(delivery)).type).toBe('unknown');
    trouble({ type: 'page', status: 200 });
    expect((await run.poster.post(delivery)).type).toBe('unknown');
  });

  it('waits where nothing listens', async () => {
    const { poster } = await startPoster({ discord: run.discord, apiUrl: 'http://127.0.0.1:9/api' });
    expect(await poster.post(delivery)).toEqual({
      type: 'postponed',
      reason: 'Discord cannot be reached.',
      afterMs: null,
      wholeAccount: true,
    });
  });
});

const elsewhere = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...delivery,
    channel: snowflake(),
    key: `pc-${index}`,
    answer: dailyAnswer,
  }));

describe('rates', () => {
  it('pass on how long a channel asks to wait, and leave the others alone', async () => {
    run.discord.rates.limits = { channel: 1 };
    expect((await run.poster.post(delivery)).type).toBe('sent');
    const outcome = await run.poster.post({ ...delivery, key: 'pc-other' });
    expect(outcome).toMatchObject({ type: 'postponed', wholeAccount: false });
    const waiting = outcome.type === 'postponed' ? (outcome.afterMs ?? 0) : 0;
    expect(waiting).toBeGreaterThan(1000);
    expect(waiting).toBeLessThan(7000);
    for (const other of elsewhere(3)) expect((await run.poster.post(other)).type).toBe('sent');
  });

  it('pass on how long Discord asks the whole bot to wait', async () => {
    run.discord.rates.limits = { global: 2 };
    run.discord.rates.now = () => 0;
    const outcomes = await Promise.all(elsewhere(4).map((one) => run.poster.post(one)));
    expect(run.discord.messages).toHaveLength(2);
    const postponed = outcomes.filter(({ type }) => type === 'postponed');
    expect(postponed).toHaveLength(2);
    for (const outcome of postponed) expect(outcome).toMatchObject({ wholeAccount: true });
  });

  it('keep within what is ours, without asking Discord', async () => {
    const outcomes = await Promise.all(elsewhere(60).map((one) => run.poster.post(one)));
    const sent = outcomes.filter(({ type }) => type === 'sent').length;
    expect(run.discord.requests(posts)).toHaveLength(sent);
    const postponed = outcomes.filter(({ type }) => type === 'postponed');
    expect(sent + postponed.length).toBe(60);
  });

  it('let no more than sixteen be on their way, and begin nothing that has waited too long', async () => {
    trouble({ type: 'hang' }, 99);
    const outcomes = await Promise.all(elsewhere(20).map((one) => run.poster.post(one)));
    expect(run.discord.requests(posts)).toHaveLength(16);
    expect(outcomes.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 16 }, () => 'unknown'),
      ...Array.from({ length: 4 }, () => 'postponed'),
    ]);
  });
});
