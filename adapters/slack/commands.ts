/** The slash command: answered in the acknowledgement itself, seen only by whoever asked. */
import type { App } from '@slack/bolt';
import type { Answer } from '../../src/answers/answer.ts';
import { fingerprint, type Shareable } from './buttons.ts';
import { attend, compose, conversationId, quiet, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { askedOrHelp, questionOf } from './incoming.ts';

/** `name` holds only letters, digits, "-" and "_"; without the g flag, for with it every second call is missed. */
export function commandPattern(name: string): RegExp {
  return new RegExp(`^/${name}$`, 'i');
}

/** A refusal is for nobody else; an answer that is drawn by lot could not be given again. */
function isShareable(desk: Desk, answer: Answer, { request, fingerprint: shown }: Shareable): boolean {
  if (answer.kind === 'none') return false;
  return answer.kind !== 'daily' || fingerprint(desk.bot.ask({ text: request })) === shown;
}

export function listenToCommand(app: App, desk: Desk): void {
  app.command(commandPattern(desk.command), async ({ command, ack }) => {
    await attend(desk, 'command', async () => {
      const { trigger_id: trigger } = command;
      if (trigger !== undefined && !desk.seen.isNew(`command:${trigger}`)) {
        await ack();
        return;
      }
      const message = compose(desk, 'command', () => {
        const request = askedOrHelp(questionOf(command.text ?? ''));
        const conversation = conversationId(command.team_id, command.channel_id, command.user_id);
        const answer = desk.bot.ask({ text: request, conversation });
        const share = { request, fingerprint: fingerprint(answer) };
        return fitAnswer(answer, isShareable(desk, answer, share) ? { share } : {});
      });
      await ack({ response_type: 'ephemeral', ...quiet, ...message });
    });
  });
}
