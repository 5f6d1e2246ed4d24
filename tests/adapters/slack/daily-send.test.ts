import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boltLogger } from '../../../adapters/slack/bolt-logger.ts';
import { dailyClient } from '../../../adapters/slack/daily-client.ts';
import { send } from '../../../adapters/slack/daily-send.ts';
import { fitAnswer } from '../../../adapters/slack/fit.ts';
import { timing } from '../../../adapters/slack/limits.ts';
import { Requests } from '../../../adapters/slack/requests.ts';
import { answerOf } from '../../fakes/slack-answers.ts';
import { botToken, FakeSlack, heldBack } from '../../fakes/slack-server.ts';

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.open();
});

afterEach(async () => {
  await slack.close();
});

const key = 'pc-0123456789012345678901';
const logger = boltLogger(pino({ level: 'silent' }));
const words = { typed: '/pariscall daily', handle: null };
const letter = { channel: 'C1', message: fitAnswer(answerOf()), key };

it('ends with its time limit, and is then not certain', async () => {
  const { trouble, release } = heldBack();
  slack.trouble('chat.postMessage', { ...trouble, commits: true });
  const client = dailyClient(botToken, { slackApiUrl: slack.apiUrl, logger }, new Requests(200));
  expect((await send({ client, words, now: Date.now }, letter)).type).toBe('unknown');
  release();
});

it('tries no other form where Slack took long to refuse the first', async () => {
  slack.trouble('chat.postMessage', { type: 'error', error: 'invalid_blocks' });
  const client = dailyClient(botToken, { slackApiUrl: slack.apiUrl, logger }, new Requests());
  const times = [0, 2_001];
  const outcome = await send({ client, words, now: () => times.shift() ?? 0 }, letter);
  expect(outcome).toMatchObject({ type: 'postponed', wholeAccount: false });
  expect(slack.payloads.filter((each) => JSON.stringify(each).includes(key))).toHaveLength(1);
});

it('was certainly not sent where Slack cannot be reached', async () => {
  const gone = await FakeSlack.open();
  const { apiUrl } = gone;
  await gone.close();
  const client = dailyClient(botToken, { slackApiUrl: apiUrl, logger }, new Requests());
  const outcome = await send({ client, words, now: Date.now }, letter);
  expect(outcome).toMatchObject({ type: 'postponed', wholeAccount: true });
});

it('may take longer than connecting, so that what was never sent is known', () => {
  // After ten seconds, and up to one more, fetch says that there was no connection.
  expect(timing.postMs).toBeGreaterThan(11_000);
});
