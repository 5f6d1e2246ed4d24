/** What Slack sends, in the forms that its documentation shows. */
import { createHmac } from 'node:crypto';

let count = 0;
/** A value that no other payload of this run has. */
const fresh = (prefix: string): string => `${prefix}${(count += 1)}`;
const stamp = (): string => `1710000000.${String((count += 1)).padStart(6, '0')}`;

export function slashCommand(
  text: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    token: 'legacy',
    team_id: 'T1',
    team_domain: 'example',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'ada',
    command: '/pariscall',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/unused',
    trigger_id: fresh('trigger.'),
    ...more,
  };
}

/** The envelope of the Events API around one event. */
export function eventBody(
  event: Readonly<Record<string, unknown>>,
  eventId?: string,
): Record<string, unknown> {
  return {
    token: 'legacy',
    team_id: 'T1',
    api_app_id: 'A1',
    event,
    type: 'event_callback',
    event_id: eventId ?? fresh('Ev'),
    event_time: 1_710_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}

export function mention(text: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const ts = stamp();
  return {
    type: 'app_mention',
    user: 'U1',
    text: `<@UBOT> ${text}`,
    ts,
    channel: 'C1',
    event_ts: ts,
    ...more,
  };
}

export function directMessage(
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const ts = stamp();
  return { type: 'message', user: 'U1', text, ts, channel: 'D1', channel_type: 'im', event_ts: ts, ...more };
}

export function homeOpened(tab = 'home'): Record<string, unknown> {
  return { type: 'app_home_opened', user: 'U1', channel: 'D1', tab, event_ts: stamp() };
}

export interface PressOptions {
  readonly actionId: string;
  readonly value: string;
  readonly responseUrl: string;
  readonly container: Readonly<Record<string, unknown>>;
  readonly channel?: string;
  readonly message?: Readonly<Record<string, unknown>>;
}

/** A pressed button. Slack leaves `message` out for ephemeral messages and `channel` for views. */
export function press(options: PressOptions): Record<string, unknown> {
  const { actionId, value, responseUrl, container, channel, message } = options;
  return {
    type: 'block_actions',
    user: { id: 'U1', username: 'ada', name: 'ada', team_id: 'T1' },
    api_app_id: 'A1',
    token: 'legacy',
    container,
    trigger_id: fresh('trigger.'),
    team: { id: 'T1', domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    ...(channel === undefined
      ? {}
      : { channel: { id: channel, name: 'general' }, response_url: responseUrl }),
    ...(message === undefined ? {} : { message }),
    actions: [
      {
        action_id: actionId,
        block_id: 'b1',
        text: { type: 'plain_text', text: 'pressed', emoji: false },
        value,
        type: 'button',
        action_ts: stamp(),
      },
    ],
  };
}

/** Slack's signature of a request. */
export function signature(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

export interface SignedOptions {
  readonly secret: string;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly form?: boolean;
  /** In place of the right one. */
  readonly signature?: string;
}

/** Posts `body` as Slack does. */
export async function signedPost(url: string, body: string, options: SignedOptions): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': options.form === true ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': String(options.timestamp),
      'x-slack-signature': options.signature ?? signature(options.secret, options.timestamp, body),
    },
    body,
  });
}
