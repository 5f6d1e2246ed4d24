import { isValidSlackRequest, verifySlackRequest } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portOf, shown, start, type Harness } from '../../fakes/slack-harness.ts';
import {
  eventBody,
  mention,
  press,
  signature,
  signedPost,
  slashCommand,
} from '../../fakes/slack-payloads.ts';
import { signingSecret } from '../../fakes/slack-server.ts';

let harness: Harness;
let base: string;

beforeEach(async () => {
  harness = await start({ mode: 'http' });
  base = `http://127.0.0.1:${portOf(harness.adapter)}`;
});

afterEach(async () => {
  await harness.close();
  expect(harness.slack.refused).toEqual([]);
  expect(harness.slack.dangers()).toEqual([]);
});

const now = (): number => Math.floor(Date.now() / 1_000);
const right = (form: boolean) => ({ secret: signingSecret, timestamp: now(), form });
const send = (body: string, options: Parameters<typeof signedPost>[2]): Promise<Response> =>
  signedPost(`${base}/slack/events`, body, options);
const commandBody = (text: string, more: Record<string, string> = {}): string =>
  new URLSearchParams(slashCommand(text, more)).toString();

describe('a signed request', () => {
  it.each(['/pariscall', '/parisCall', '/PARISCALL'])(
    'with the command %s is answered in its response',
    async (command) => {
      const response = await send(commandBody('principle 8', { command }), right(true));
      expect(response.status).toBe(200);
      const reply: unknown = await response.json();
      expect(reply).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
      expect(harness.slack.refusalOfResponse(reply)).toBeNull();
      expect(shown(reply)).toContain('Companies should not strike back');
    },
  );

  it('with an event is acknowledged and answered in the thread, once however often it comes', async () => {
    const body = JSON.stringify(eventBody(mention('critics', { ts: '1710000001.000100' }), 'Ev-http'));
    for (let times = 0; times < 3; times += 1) expect((await send(body, right(false))).status).toBe(200);
    await send(JSON.stringify(eventBody(mention('principle 8'))), right(false));
    await harness.slack.until((slack) => slack.callsOf('chat.postMessage').length === 2);
    expect(harness.slack.callsOf('chat.postMessage')[0]?.body).toMatchObject({
      thread_ts: '1710000001.000100',
    });
    expect(harness.bot.asked.map((question) => question.text)).toEqual(['critics', 'principle 8']);
  });

  it('with a pressed button is acknowledged and answered', async () => {
    const pressed = press({
      actionId: 'ask:v1:0',
      value: 'critics',
      responseUrl: harness.slack.responseUrl(),
      container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
      channel: 'C1',
    });
    const body = new URLSearchParams({ payload: JSON.stringify(pressed) }).toString();
    expect((await send(body, right(true))).status).toBe(200);
    await harness.slack.until((slack) => slack.responses.length === 1);
    expect(shown(harness.slack.responses[0])).toContain('Mounir Hahad');
  });

  it('that checks the address is answered', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1', token: 'legacy' });
    const response = await send(body, right(false));
    expect(await response.json()).toEqual({ challenge: 'c-1' });
  });
});

describe('a request is refused and answered by nobody', () => {
  it('with a wrong signature', async () => {
    const response = await send(commandBody('critics'), {
      ...right(true),
      secret: 'another-secret-0123456789',
    });
    expect(response.status).toBe(401);
  });

  it('with a signature of another form', async () => {
    for (const bad of ['', 'v0=', 'v1=00', 'nonsense']) {
      expect((await send(commandBody('critics'), { ...right(true), signature: bad })).status).toBe(401);
    }
  });

  it('with a right signature over another body', async () => {
    const timestamp = now();
    const stolen = signature(signingSecret, timestamp, commandBody('help'));
    const response = await send(commandBody('critics'), {
      secret: '',
      timestamp,
      form: true,
      signature: stolen,
    });
    expect(response.status).toBe(401);
  });

  it('that is stale', async () => {
    expect((await send(commandBody('critics'), { ...right(true), timestamp: now() - 310 })).status).toBe(401);
  });

  it('without any signature', async () => {
    const response = await fetch(`${base}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: commandBody('critics'),
    });
    expect(response.status).toBe(401);
  });

  it('without a signature that claims to check TLS and brings a command along', async () => {
    const response = await fetch(`${base}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `ssl_check=1&${commandBody('critics')}`,
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('that is malformed or too large', async () => {
    expect((await send('{"type":', right(false))).status).toBe(400);
    expect((await send('x'.repeat(1_100_000), right(false))).status).toBe(413);
  });

  it('for another path or with another method', async () => {
    expect((await fetch(`${base}/`)).status).toBe(404);
    expect((await fetch(`${base}/slack/events`)).status).toBe(404);
    expect((await fetch(`${base}/healthz`, { method: 'POST' })).status).toBe(404);
  });

  afterEach(() => {
    expect(harness.bot.asked).toEqual([]);
  });
});

it('the health page tells the state of the adapter', async () => {
  const response = await fetch(`${base}/healthz`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual(harness.adapter.health());
  expect((await fetch(`${base}/healthz`, { method: 'HEAD' })).status).toBe(200);
});

it('logs neither questions nor secrets', async () => {
  await send(commandBody('my secret worry'), right(true));
  await send(commandBody('my secret worry'), { ...right(true), timestamp: 1 });
  expect(harness.log.join('')).not.toMatch(new RegExp(`secret worry|secret\\+worry|xoxb-|${signingSecret}`));
});

it('checks signatures as Slack’s documentation shows by example', () => {
  const body =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
  const documented = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503';
  const secret = '8f742231b10e8888abcd99yyyzzz85a5';
  const request = (given: string, nowMilliseconds: number) => ({
    signingSecret: secret,
    body,
    headers: { 'x-slack-signature': given, 'x-slack-request-timestamp': 1_531_420_618 },
    nowMilliseconds,
  });
  expect(signature(secret, 1_531_420_618, body)).toBe(documented);
  expect(() => verifySlackRequest(request(documented, 1_531_420_618_000))).not.toThrow();
  expect(isValidSlackRequest(request(documented, 1_531_420_918_000))).toBe(true);
  expect(isValidSlackRequest(request(documented, 1_531_420_919_000))).toBe(false);
  expect(isValidSlackRequest(request(documented.replace('a2', 'a3'), 1_531_420_618_000))).toBe(false);
});
