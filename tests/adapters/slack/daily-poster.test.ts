import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, Outcome, Poster } from '../../../src/daily-posts.ts';
import { anyAnswer } from '../../fakes/arbitrary-answers.ts';
import { answerOf, longAnswer } from '../../fakes/slack-answers.ts';
import { buttonsOf, prepare, start, type Harness, type HarnessOptions } from '../../fakes/slack-harness.ts';
import { botToken, heldBack } from '../../fakes/slack-server.ts';

let harness: Harness;
let poster: Poster;

function posterOf({ adapter }: Harness): Poster {
  const found = adapter.poster?.() ?? null;
  if (found === null) throw new Error('there is no poster');
  return found;
}

async function restart(options: HarnessOptions): Promise<void> {
  await harness.close();
  harness = await start(options);
  poster = posterOf(harness);
}

beforeEach(async () => {
  harness = await start();
  poster = posterOf(harness);
});

afterEach(async () => {
  await harness.close();
  // A notice names its channel by our own mark-up, which calls nobody.
  const dangers = harness.slack.dangers().map((text) => text.replace(/^<#C1>/, ''));
  expect(dangers.filter((text) => text.includes('<'))).toEqual([]);
  expect(harness.log.join('')).not.toContain(botToken);
});

const key = 'pc-0123456789012345678901';
const post = (more: Partial<Delivery> = {}): Promise<Outcome> =>
  poster.post({ key, space: 'T1', channel: 'C1', answer: answerOf(), ...more });
const refused = (): string[] => harness.slack.refused.splice(0);

describe('the poster', () => {
  it('is there from the moment that Slack told whose account it is until the adapter stops', async () => {
    const early = await prepare();
    expect(early.adapter.poster?.()).toBeNull();
    await early.adapter.start();
    expect(early.adapter.poster?.()).toMatchObject({
      account: 'slack:T1',
      postsPerSecond: 4,
      sameKeyMs: 0,
    });
    const stopped = early.adapter.stop(1_000);
    expect(early.adapter.poster?.()).toBeNull();
    await stopped;
    await early.close();
  });

  it('is never there where starting failed', async () => {
    const broken = await prepare({ settings: { appToken: 'xapp-1-A1-000-wrong' } });
    await expect(broken.adapter.start()).rejects.toThrow('SLACK_APP_TOKEN');
    expect(broken.adapter.poster?.()).toBeNull();
    await broken.close();
  });
});

describe('a daily post', () => {
  it('is posted with its marks, without unfurling and with buttons to ask next', async () => {
    const outcome = await post();
    const [call] = harness.slack.callsOf('chat.postMessage');
    expect(call?.body).toMatchObject({
      channel: 'C1',
      unfurl_links: 'false',
      unfurl_media: 'false',
      metadata: { event_type: 'paris_call_daily', event_payload: { key } },
    });
    const { blocks } = call!.body as { blocks: { block_id?: string }[] };
    expect(blocks.map((block) => block.block_id).filter((id) => id !== undefined)).toEqual([`daily:${key}`]);
    expect(blocks[0]?.block_id).toBe(`daily:${key}`);
    expect(call?.body).not.toHaveProperty('thread_ts');
    expect(buttonsOf(call?.body).map((button) => button.action_id)).toEqual(['ask:v1:0', 'ask:v1:1']);
    const [posted] = harness.slack.posted;
    expect(posted).toMatchObject({ channel: 'C1', key });
    expect(outcome).toEqual({ type: 'sent', message: posted?.ts });
    expect(refused()).toEqual([]);
  });

  it('fits, however long it is', async () => {
    expect((await post({ answer: longAnswer })).type).toBe('sent');
    expect(refused()).toEqual([]);
  });

  it.each([
    ['not_in_channel', () => (harness.slack.channels.members = new Set(['C2']))],
    ['channel_not_found', () => harness.slack.channels.hidden.add('C1')],
    ['is_archived', () => harness.slack.channels.archived.add('C1')],
    [
      'restricted_action_read_only_channel',
      () => harness.slack.channels.refusing.set('C1', 'restricted_action_read_only_channel'),
    ],
  ])('that Slack refuses with %s is a problem for people', async (code, spoil) => {
    spoil();
    expect(await post()).toMatchObject({ type: 'refused', problem: { code } });
    expect(refused()).toEqual([`chat.postMessage: ${code}`]);
    expect(harness.slack.posted).toEqual([]);
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long', 'invalid_arguments'])(
    'is tried once more as plain text after %s',
    async (error) => {
      harness.slack.trouble('chat.postMessage', { type: 'error', error });
      expect((await post()).type).toBe('sent');
      const [call] = harness.slack.callsOf('chat.postMessage');
      expect(call?.body).not.toHaveProperty('blocks');
      expect(call?.body['text']).toContain('Companies should not strike back');
      expect(harness.slack.posted).toMatchObject([{ key }]);
      expect(refused()).toEqual([`chat.postMessage: ${error}`]);
    },
  );

  it('is tried once more without metadata where Slack does not take that, and is still marked', async () => {
    harness.slack.trouble('chat.postMessage', { type: 'error', error: 'metadata_must_be_sent_from_app' });
    expect((await post()).type).toBe('sent');
    expect(harness.slack.callsOf('chat.postMessage')[0]?.body).not.toHaveProperty('metadata');
    expect(harness.slack.posted).toMatchObject([{ key }]);
    refused();
  });

  it('is refused where Slack does not take the other form either', async () => {
    const trouble = { type: 'error', error: 'invalid_blocks' } as const;
    harness.slack.trouble('chat.postMessage', trouble, { ...trouble, error: 'msg_too_long' });
    expect(await post()).toMatchObject({ type: 'refused', problem: { code: 'msg_too_long' } });
    expect(refused()).toHaveLength(2);
  });

  it('waits as long as Slack asks, and holds up no answer meanwhile', async () => {
    harness.slack.trouble('chat.postMessage', {
      type: 'status',
      status: 429,
      headers: { 'retry-after': '90' },
    });
    expect(await post()).toMatchObject({ type: 'postponed', afterMs: 90_000, wholeAccount: true });
    expect(harness.slack.posted).toEqual([]);
    expect((await post()).type).toBe('sent');
  });

  it('waits for a while where Slack does not say how long', async () => {
    harness.slack.trouble('chat.postMessage', { type: 'status', status: 429 });
    expect(await post()).toMatchObject({ type: 'postponed', afterMs: 30_000, wholeAccount: true });
  });

  it('keeps to the limits of a channel and of the workspace', async () => {
    const { channels } = harness.slack;
    channels.channelMs = 1_000;
    channels.workspacePerMinute = 2;
    channels.now = () => 1_700_000_000_000;
    expect((await post()).type).toBe('sent');
    expect(await post()).toMatchObject({ type: 'postponed', afterMs: 1_000 });
    expect((await post({ channel: 'C2' })).type).toBe('sent');
    expect(await post({ channel: 'C3' })).toMatchObject({ type: 'postponed', afterMs: 60_000 });
    channels.now = () => 1_700_000_060_000;
    expect((await post()).type).toBe('sent');
    refused();
  });

  it('waits where Slack refuses the bot itself', async () => {
    harness.slack.trouble('chat.postMessage', { type: 'error', error: 'token_revoked' });
    expect(await post()).toMatchObject({ type: 'postponed', wholeAccount: true, afterMs: null });
    refused();
  });

  it.each([
    ['the connection breaks', { type: 'drop' }, 0],
    ['the connection breaks after Slack posted it', { type: 'drop', commits: true }, 1],
    ['Slack answers with 500', { type: 'status', status: 500 }, 0],
    ['Slack answers with 500 after it posted it', { type: 'status', status: 500, commits: true }, 1],
    ['Slack reports internal_error', { type: 'error', error: 'internal_error' }, 0],
    [
      'Slack reports fatal_error after it posted it',
      { type: 'error', error: 'fatal_error', commits: true },
      1,
    ],
    ['something else answers', { type: 'page', body: '<html>hello</html>' }, 0],
    ['something else answers with an empty object', { type: 'page', body: '{}', commits: true }, 1],
    ['something else answers with null', { type: 'page', body: 'null', commits: true }, 1],
  ] as const)('is not certain where %s, and is not sent again', async (_what, trouble, there) => {
    harness.slack.trouble('chat.postMessage', trouble);
    expect((await post()).type).toBe('unknown');
    // Whatever was sent a second time would stand in front of this one.
    await post({ key: 'other' });
    expect(harness.slack.posted.filter((each) => each.key === key)).toHaveLength(there);
    refused();
  });

  it('is not certain where the adapter stops before the answer', async () => {
    const { trouble, release } = heldBack();
    harness.slack.trouble('chat.postMessage', { ...trouble, commits: true });
    const outcome = post();
    await harness.slack.until((slack) => slack.posted.length === 1);
    await harness.adapter.stop(1_000);
    expect((await outcome).type).toBe('unknown');
    release();
    expect(await post({ key: 'later' })).toMatchObject({ type: 'postponed', wholeAccount: true });
    expect(harness.slack.posted).toHaveLength(1);
  });

  it('that is on its way holds the adapter back from stopping', async () => {
    const { trouble, release } = heldBack();
    harness.slack.trouble('chat.postMessage', { ...trouble, commits: true });
    const outcome = post();
    await harness.slack.until((slack) => slack.posted.length === 1);
    const stopped = harness.adapter.stop(8_000);
    release();
    await stopped;
    expect((await outcome).type).toBe('sent');
  });
});

it('any daily post is taken by Slack', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswer, async (answer) => {
      expect((await post({ answer })).type).toBe('sent');
      expect(harness.slack.refused).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('telling a person', () => {
  it('writes to them directly', async () => {
    expect(await poster.tell('U1', { space: 'T1', channel: 'C1' }, answerOf())).toBe('told');
    const [call] = harness.slack.callsOf('chat.postMessage');
    expect(call?.body['channel']).toBe('U1');
    expect(call?.body['text']).toMatch(/^<#C1>\n/);
    expect(JSON.stringify(call?.body['blocks'])).toContain('"<#C1>"');
  });

  it('goes on to those in charge, each once, until somebody is reached', async () => {
    await restart({ settings: { dailyEditors: ['U1', 'U2', 'U3', 'U4'] } });
    const { refusing } = harness.slack.channels;
    refusing.set('U1', 'user_disabled');
    refusing.set('U2', 'a_code_of_next_year');
    expect(await poster.tell('U1', { space: 'T1', channel: 'C1' }, answerOf())).toBe('told');
    expect(harness.slack.posted.map((each) => each.channel)).toEqual(['D3']);
    expect(refused()).toEqual(['chat.postMessage: user_disabled', 'chat.postMessage: a_code_of_next_year']);
  });

  it('says so where nobody was reached', async () => {
    harness.slack.channels.refusing.set('U1', 'cannot_dm_bot');
    expect(await poster.tell('U1', { space: 'T1', channel: 'C1' }, answerOf())).toBe('refused');
    refused();
  });

  it.each([
    [{ type: 'drop', commits: true }, 'told'],
    [{ type: 'error', error: 'invalid_auth' }, 'failed'],
  ] as const)('asks nobody else after %j: %s', async (trouble, told) => {
    await restart({ settings: { dailyEditors: ['U2'] } });
    harness.slack.trouble('chat.postMessage', trouble);
    expect(await poster.tell('U1', { space: 'T1', channel: 'C1' }, answerOf())).toBe(told);
    expect(harness.slack.posted.filter((each) => each.channel === 'D2')).toEqual([]);
    refused();
  });
});
