/** Buttons that carry all they need in their value, so that they work after a restart. */
import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import type { FollowUp } from '../../src/answers/answer.ts';
import { oncePerAnswer } from '../per-answer.ts';
import { cutText } from './cut.ts';
import { clean, plainLine } from './escape.ts';
import { house, limits } from './limits.ts';

/** Button ids are versioned: a button of an older version still stands in old messages. */
export const askAction = /^ask:v1:\d+$/;
export const dailyAction = /^daily:v1:\d+$/;
export const shareAction = 'share:v1';

/** Whom a button asks: the bot, or those who set up the daily posts. Only the latter ever change anything. */
export type ButtonFamily = 'ask' | 'daily';

export function askActionId(index: number, family: ButtonFamily = 'ask'): string {
  return `${family}:v1:${index}`;
}

/** The follow-ups that can stand on a button, at most a set of them, each request once. */
export function offered(followUps: readonly FollowUp[]): FollowUp[] {
  const seen = new Set<string>();
  const fitting: FollowUp[] = [];
  for (const { label, request } of followUps) {
    const asked = clean(request);
    const shown = cutText(plainLine(label), limits.buttonLabel);
    if (asked === '' || shown === '' || asked.length > house.request || seen.has(asked)) continue;
    seen.add(asked);
    fitting.push({ label: shown, request: asked });
  }
  return fitting.slice(0, house.buttonsInSet);
}

export function askButton(followUp: FollowUp, index: number, family: ButtonFamily = 'ask'): types.Button {
  return {
    type: 'button',
    action_id: askActionId(index, family),
    text: { type: 'plain_text', text: followUp.label, emoji: false },
    value: followUp.request,
  };
}

/** Identifies what an answer says, so that nobody shares another answer than the one that was read. */
export const fingerprint = oncePerAnswer((answer) => {
  const said = [answer.kind, answer.refs, answer.title, answer.blocks, answer.citations];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
});

export interface Shareable {
  readonly request: string;
  readonly fingerprint: string;
}

/** A button that shows everybody the answer to `request`, or null where the request is too long for one. */
export function shareButton(shareable: Shareable): types.Button | null {
  const value = `${shareable.fingerprint}:${shareable.request}`;
  if (value.length > limits.buttonValue) return null;
  return {
    type: 'button',
    action_id: shareAction,
    text: { type: 'plain_text', text: 'Share in channel', emoji: false },
    value,
  };
}

/** Reads the value of a share button; null where it is none of ours. */
export function readShare(value: string): Shareable | null {
  const match = /^([0-9a-f]{16}):([\s\S]+)$/.exec(value);
  const [, mark, request] = match ?? [];
  return mark === undefined || request === undefined ? null : { request, fingerprint: mark };
}
