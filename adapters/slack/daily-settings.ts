/** Requests about the daily post of a channel, in words or by a button: who asks, where, and the answer. */
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../src/answers/answer.ts';
import type { Person } from '../../src/daily-posts.ts';
import type { DailyDoor } from './daily-door.ts';
import { compose, regret, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { plainMessage, type Message } from './render.ts';

export interface DailyAsked {
  readonly text: string;
  /** The workspace, where Slack tells it. */
  readonly space: string | null | undefined;
  readonly channel: string;
  readonly person: Person;
  /** The workspace of the person, where Slack tells it; another one in channels shared with another organisation. */
  readonly home: string | null | undefined;
  /** Slack's id of what the person sent. */
  readonly id: string | null | undefined;
}

/** The request, if the text begins with the word "daily"; otherwise null. */
export function dailyRequest(text: string): string | null {
  const request = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^[\s\p{P}]+/u, '');
  return /^daily(?![\p{L}\p{N}_])/iu.test(request) ? request : null;
}

function mayChange({ editors, team }: DailyDoor, { person, home }: DailyAsked): boolean {
  if (editors.length > 0) return editors.includes(person.id);
  return home === null || home === undefined || home === team;
}

/** The answer to a request about the daily post, or null where it is an ordinary question. Never rejects. */
export async function answerDaily(desk: Desk, asked: DailyAsked): Promise<Message | null> {
  const door = desk.daily;
  const text = door === null ? null : dailyRequest(asked.text);
  if (door === null || text === null) return null;
  const { channel, person } = asked;
  let answer: Answer | null;
  try {
    answer = await door.settings.handle(
      {
        text,
        place: { account: door.account, space: asked.space ?? door.team, channel },
        person,
        mayChange: mayChange(door, asked),
        id: asked.id ?? randomUUID(),
        typed: `/${desk.command} daily`,
      },
      (announcement) => door.announce(channel, announcement),
    );
  } catch (error) {
    desk.logger.error({ what: 'daily', err: error }, 'A request about daily posts failed');
    return plainMessage(regret);
  }
  const given = answer;
  return given === null ? null : compose(desk, 'daily', () => fitAnswer(given, { family: 'daily' }));
}
