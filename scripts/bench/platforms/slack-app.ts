/** Either the Slack adapter, or Bolt with nothing but a constant to answer, over HTTP; run as a process of its own. */
import { App, HTTPReceiver, LogLevel, type types } from '@slack/bolt';
import { pino } from 'pino';
import { z } from 'zod';
import { openBot } from '../../../adapters/open-bot.ts';
import { createSlackAdapter } from '../../../adapters/slack/index.ts';
import { botToken, signingSecret } from '../../../tests/fakes/slack-server.ts';
import { appInput, serveAsApp } from './app-process.ts';

const inputSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('adapter'), apiUrl: z.string() }),
  z.object({
    type: z.literal('constant'),
    apiUrl: z.string(),
    text: z.string(),
    blocks: z.custom<types.KnownBlock[]>((value) => Array.isArray(value)),
  }),
]);
type Input = z.infer<typeof inputSchema>;

const logger = pino({ level: 'silent' });

async function startAdapter(apiUrl: string): Promise<number> {
  const adapter = createSlackAdapter({
    settings: { mode: 'http', botToken, signingSecret, port: 0, command: 'pariscall', apiUrl },
    bot: openBot(),
    logger,
  });
  await adapter.start();
  // The port stands in what the adapter tells its operator.
  return Number(/port (\d+)/.exec(adapter.health().detail)?.[1]);
}

/** The library as it comes, with what it needs at least. */
async function startConstant({
  apiUrl,
  text,
  blocks,
}: Extract<Input, { type: 'constant' }>): Promise<number> {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    token: botToken,
    clientOptions: { slackApiUrl: apiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.command('/pariscall', async ({ ack }) => {
    await ack({ response_type: 'ephemeral', text, blocks });
  });
  const address = (await receiver.start(0)).address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}

const input = inputSchema.parse(appInput());
serveAsApp(input.type === 'adapter' ? await startAdapter(input.apiUrl) : await startConstant(input));
