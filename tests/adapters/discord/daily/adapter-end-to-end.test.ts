/** The way for daily posts as part of the adapter: when there is one, what it knows, and how it ends. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  applicationId,
  buttonEvent,
  channelId,
  guildId,
  personId,
  snowflake,
  usualPermissions,
} from '../../../fakes/discord-payloads.ts';
import { deferred } from '../../deferred.ts';
import { dailyAnswer, delivery, key } from '../../../fakes/discord-poster.ts';
import { endRuns, posterOf, prepareRun, startRun } from '../../../fakes/discord-run.ts';

afterEach(endRuns);

const find = (run: Parameters<typeof posterOf>[0]) =>
  posterOf(run).find({ key, channel: channelId, since: Date.now() });

describe('the way for daily posts', () => {
  it('is there once the bot is known to Discord, and until it leaves', async () => {
    const run = await prepareRun();
    expect(run.adapter.poster?.()).toBeNull();
    await run.adapter.start();
    const poster = posterOf(run);
    expect(poster.account).toBe(`discord:${applicationId}`);
    expect(posterOf(run)).toBe(poster);
    await run.adapter.stop(8000);
    expect(run.adapter.poster?.()).toBeNull();
  });

  it('leads to the channel, and back to the bot by its buttons', async () => {
    const run = await startRun();
    expect((await posterOf(run).post(delivery)).type).toBe('sent');
    const [message] = run.discord.messages;
    const [, id] = /"custom_id":"(v1:post:[^"]+)"/.exec(JSON.stringify(message?.body)) ?? [];
    await run.discord.replyTo(run.discord.interact(buttonEvent(id ?? '')));
    expect(run.bot.asked.map(({ text }) => text)).toEqual(['principle 7']);
    expect((await find(run)).type).toBe('found');
  });

  it('names the channel where something has to be mended', async () => {
    const run = await startRun();
    run.discord.channels.rules.set(channelId, { post: [403, 50001] });
    expect(await posterOf(run).post(delivery)).toMatchObject({
      problem: { sentence: expect.stringContaining('#general') },
    });
  });

  it('knows from the gateway whether the bot may read a channel that is empty', async () => {
    const run = await startRun();
    expect(await find(run)).toEqual({ type: 'absent' });
    const role = { id: guildId, name: '@everyone', position: 0, color: 0, hoist: false, managed: false };
    const mayNot = String(BigInt(usualPermissions) & ~(1n << 16n));
    run.discord.gateway.dispatch('GUILD_ROLE_UPDATE', {
      guild_id: guildId,
      role: { ...role, mentionable: false, permissions: mayNot },
    });
    await expect.poll(async () => (await find(run)).type).toBe('unreadable');
  });

  it('does not trust what it knows while the gateway is away', async () => {
    const run = await startRun();
    run.discord.gateway.connections = 'refuse';
    run.discord.gateway.kill();
    await expect.poll(() => run.adapter.health().state).toBe('degraded');
    expect((await find(run)).type).toBe('unreadable');
    expect((await posterOf(run).post(delivery)).type).toBe('sent');
  });

  it('reaches the owner of the server', async () => {
    const run = await startRun();
    run.discord.channels.closedTo.add('900000000000000088');
    expect(
      await posterOf(run).tell(
        '900000000000000088',
        { space: guildId, channel: '900000000000000777' },
        dailyAnswer,
      ),
    ).toBe('told');
    expect(run.discord.messages.map(({ channel }) => channel)).toEqual([
      run.discord.channels.directWith(personId),
    ]);
  });

  it('ends the bot where Discord no longer takes its token', async () => {
    const run = await startRun();
    run.discord.token = 'another';
    expect((await posterOf(run).post(delivery)).type).toBe('postponed');
    expect(run.fatal).toHaveLength(1);
    expect(run.adapter.health().state).toBe('failed');
    expect(run.adapter.poster?.()).toBeNull();
  });

  it('lets a post that is under way finish before it leaves', async () => {
    const run = await startRun();
    const held = deferred();
    const act = { type: 'hold', until: held.promise } as const;
    run.discord.trouble({ method: 'POST', path: /messages/, times: 1, act });
    let outcome: string | null = null;
    const posting = posterOf(run)
      .post(delivery)
      .then(({ type }) => (outcome = type));
    const stopping = run.adapter.stop(8000).then(() => outcome);
    held.resolve();
    expect(await stopping).toBe('sent');
    await posting;
  });

  it('is not held up by answers, nor they by it', async () => {
    const run = await startRun({ times: { requestTimeoutMs: 2000 } });
    run.discord.trouble({ method: 'POST', path: /channels/, times: 99, act: { type: 'hang' } });
    const posts = Array.from({ length: 30 }, (_, index) =>
      posterOf(run).post({ ...delivery, channel: snowflake(), key: `pc-${index}` }),
    );
    await run.discord.waitFor(/messages/, 16);
    await run.discord.replyTo(run.discord.interact(buttonEvent('v1:ask:principle 8')));
    expect(run.discord.requests(/messages/)).toHaveLength(16);
    await Promise.all(posts);
  });
});
