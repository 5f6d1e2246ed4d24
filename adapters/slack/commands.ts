/** The slash command: answered in the acknowledgement itself, seen only by whoever asked. */
import type { App } from '@slack/bolt';
import { fingerprint } from './buttons.ts';
import { attend, compose, conversationId, quiet, type Desk } from './desk.ts';
import { fitAnswer } from './fit.ts';
import { askedOrHelp, questionOf } from './incoming.ts';

/** `name` holds only letters, digits, "-" and "_"; without the g flag, for with it every second call is missed. */
export function commandPattern(name: string): RegExp {
  return new RegExp(`^/${name}$`, 'i');
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
        return fitAnswer(answer, answer.kind === 'none' ? {} : { share });
      });
      await ack({ response_type: 'ephemeral', ...quiet, ...message });
    });
  });
}
