/** Either the Discord adapter, or discord.js with nothing but a constant to answer; run as a process of its own. */
import { Client, Events, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js';
import { pino } from 'pino';
import { z } from 'zod';
import { createDiscordAdapter } from '../../../adapters/discord/index.ts';
import { openBot } from '../../../adapters/open-bot.ts';
import { applicationId } from '../../../tests/fakes/discord-payloads.ts';
import { goodToken } from '../../../tests/fakes/discord-server.ts';
import { appInput, serveAsApp } from './app-process.ts';

const inputSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('adapter'), apiUrl: z.string() }),
  z.object({
    type: z.literal('constant'),
    apiUrl: z.string(),
    message: z.custom<InteractionReplyOptions>((value) => typeof value === 'object' && value !== null),
  }),
]);

async function startAdapter(apiUrl: string): Promise<void> {
  const adapter = createDiscordAdapter({
    settings: { token: goodToken, applicationId, guildId: undefined, command: 'pariscall', apiUrl },
    bot: openBot(),
    logger: pino({ level: 'silent' }),
  });
  await adapter.start();
}

/** The library as it comes, with what it needs at least. */
async function startConstant(apiUrl: string, message: InteractionReplyOptions): Promise<void> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(message);
  });
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  await client.login(goodToken);
  await ready;
}

const input = inputSchema.parse(appInput());
if (input.type === 'adapter') await startAdapter(input.apiUrl);
else await startConstant(input.apiUrl, input.message);
serveAsApp(0);
