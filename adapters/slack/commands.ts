/** The slash command: answered in the acknowledgement itself, seen only by whoever asked. */
import type { AckFn, App, RespondArguments, RespondFn, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Answer } from '../../src/answers/answer.ts';
import { fingerprint, type Shareable } from './buttons.ts';
import { pause } from './connection.ts';
import { answerDaily, dailyRequest, type DailyAsked } from './daily-settings.ts';
import { attend, compose, conversationId, quiet, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { askedOrHelp, questionOf } from './incoming.ts';
import { timing } from './limits.ts';
import { plainMessage, type Message } from './render.ts';

/** `name` holds only letters, digits, "-" and "_"; without the g flag, for with it every second call is missed. */
export function commandPattern(name: string): RegExp {
  return new RegExp(`^/${name}$`, 'i');
}

/** A refusal is for nobody else; an answer that is drawn by lot could not be given again. */
function isShareable(desk: Desk, answer: Answer, { request, fingerprint: shown }: Shareable): boolean {
  if (answer.kind === 'none') return false;
  return answer.kind !== 'daily' || fingerprint(desk.bot.ask({ text: request })) === shown;
}

const stillWorking = plainMessage('Still working on it…');

const privately = (message: Message) => ({ response_type: 'ephemeral' as const, ...quiet, ...message });

/** Acknowledges with `work`, or in time without it and sends it later. */
async function acknowledge(
  work: Promise<Message>,
  ack: AckFn<string | RespondArguments>,
  respond: RespondFn,
): Promise<void> {
  const inTime = new AbortController();
  const first = await Promise.race([work, pause(timing.settingsMs, inTime.signal)]);
  inTime.abort();
  await ack(privately(first ?? stillWorking));
  if (!first) await respond({ replace_original: false, ...privately(await work) });
}

async function answerCommand(
  desk: Desk,
  { command, ack, respond }: SlackCommandMiddlewareArgs,
): Promise<void> {
  await attend(desk, 'command', async () => {
    const { trigger_id: trigger } = command;
    if (trigger !== undefined && !desk.seen.isNew(`command:${trigger}`)) {
      await ack();
      return;
    }
    const question = questionOf(command.text ?? '');
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const ordinary = (): Message =>
      compose(desk, 'command', () => {
        const request = askedOrHelp(question);
        const conversation = conversationId(team, channel, user);
        const answer = desk.bot.ask({ text: request, conversation });
        const share = { request, fingerprint: fingerprint(answer) };
        return fitAnswer(answer, isShareable(desk, answer, share) ? { share } : {});
      });
    if (desk.daily === null || dailyRequest(question) === null) {
      await ack(privately(ordinary()));
      return;
    }
    const person = { id: user, name: command.user_name };
    // Whoever can type the command belongs to the workspace.
    const asked: DailyAsked = { text: question, space: team, channel, person, home: null, id: trigger };
    const work = answerDaily(desk, asked).then((message) => message ?? ordinary());
    await acknowledge(work, ack, respond);
  });
}

/**
 * Takes commands before they are held against every other listener, for they have to be answered at once. Whatever is no command of
 * ours goes on to those.
 */
export function listenToCommand(app: App, desk: Desk): void {
  const pattern = commandPattern(desk.command);
  app.use(async (args) => {
    if ('command' in args && pattern.test(args.command.command)) await answerCommand(desk, args);
    else await args.next();
  });
}
