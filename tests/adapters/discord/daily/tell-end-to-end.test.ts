/** Writing to the person who set a daily post up, through the real library. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guildId, personId } from '../../../fakes/discord-payloads.ts';
import { dailyAnswer, startPoster, type PosterRun } from '../../../fakes/discord-poster.ts';

const other = '900000000000000088';
let run: PosterRun;

beforeEach(async () => {
  run = await startPoster({ timeoutMs: 1000, servers: { ownerOf: () => personId } });
});
afterEach(() => run.discord.stop());

const tell = async (person: string) =>
  run.poster.tell(person, { space: guildId, channel: '900000000000000777' }, dailyAnswer);
const reached = () => run.discord.messages.map(({ channel }) => channel);

describe('telling a person', () => {
  it('writes to them', async () => {
    expect(await tell(other)).toBe('told');
    expect(reached()).toEqual([run.discord.channels.directWith(other)]);
    expect(run.discord.messages[0]?.body).toMatchObject({
      content: expect.stringMatching(/^<#900000000000000777>\n[^]*Principle 8/),
      allowed_mentions: { parse: [] },
    });
  });

  it('writes once, also where the first answer was lost', async () => {
    run.discord.trouble({ method: 'POST', path: /messages/, times: 1, act: { type: 'fail', status: 500 } });
    expect(await tell(other)).toBe('told');
    expect(await tell(other)).toBe('told');
    expect(reached()).toHaveLength(1);
  });

  it('writes to the owner where the person takes no messages', async () => {
    run.discord.channels.closedTo.add(other);
    expect(await tell(other)).toBe('told');
    expect(reached()).toEqual([run.discord.channels.directWith(personId)]);
  });

  it('writes to the owner where the person is no more', async () => {
    run.discord.trouble({ path: /@me/, times: 1, act: { type: 'refuse', status: 400, code: 50033 } });
    expect(await tell(other)).toBe('told');
    expect(reached()).toEqual([run.discord.channels.directWith(personId)]);
  });

  it('says so where nobody was reached', async () => {
    run.discord.channels.closedTo.add(other).add(personId);
    expect(await tell(other)).toBe('refused');
    expect(await tell(personId)).toBe('refused');
    run.discord.trouble({ path: /@me/, times: 1, act: { type: 'break', committed: false } });
    expect(await tell('900000000000000089')).toBe('failed');
    expect(run.discord.messages).toEqual([]);
    expect(JSON.stringify(run.log)).not.toContain('Principle 8');
  });
});
