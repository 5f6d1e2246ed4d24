/** The Home tab: what the bot is for, buttons to begin with, and the help or the answer last asked for. */
import type { App, types } from '@slack/bolt';
import { z } from 'zod';
import type { Answer, FollowUp } from '../../src/answers/answer.ts';
import { askActionId, askButton, offered } from './buttons.ts';
import { attend, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { limits } from './limits.ts';

const value =
  'Short answers, each with its sources, about the Paris Call for Trust and Security in Cyberspace, its nine principles and what experts said of it.';

const starters: readonly FollowUp[] = [
  { label: 'The nine principles', request: 'principles' },
  { label: 'What critics say', request: 'critics' },
  { label: 'What supporters say', request: 'supporters' },
  { label: 'Help', request: 'help' },
];

/** Above every number that a message gives its own buttons: an id must not occur twice in a view. */
const firstStarter = 900;

/** The whole tab for one answer. Ids of its own, so that no button occurs twice. */
export function homeView(command: string, answer: Answer): types.HomeView {
  const welcome = `${value}\nAsk here, mention the bot in a channel, or type \`/${command}\` anywhere.`;
  const buttons = offered(starters).map((each, index) => ({
    ...askButton(each, index),
    action_id: askActionId(firstStarter + index),
  }));
  const top: types.KnownBlock[] = [
    { type: 'section', text: { type: 'mrkdwn', text: welcome, verbatim: true } },
    { type: 'actions', elements: buttons },
    { type: 'divider' },
  ];
  return { type: 'home', blocks: [...top, ...fitAnswer(answer).blocks].slice(0, limits.blocksInView) };
}

const opened = z.object({ user: z.string(), tab: z.string() });
const envelope = z.object({ event_id: z.string() });

export function listenToHome(app: App, desk: Desk): void {
  app.event('app_home_opened', async ({ event, body, client }) => {
    await attend(desk, 'home', async () => {
      const home = opened.safeParse(event);
      const around = envelope.safeParse(body);
      if (!home.success || home.data.tab !== 'home') return;
      if (!around.success || !desk.seen.isNew(`event:${around.data.event_id}`)) return;
      const view = homeView(desk.command, desk.bot.ask({ text: 'help' }));
      await client.views.publish({ user_id: home.data.user, view });
    });
  });
}
