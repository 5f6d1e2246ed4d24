/** The loopback Discord of the benchmark takes the real adapter for its own, and brings back the answers. */
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createDiscordAdapter } from '../../../adapters/discord/index.ts';
import { LoopbackDiscord } from '../../../scripts/bench/platforms/loopback-discord.ts';
import { applicationId, commandData, interactionEvent } from '../../fakes/discord-payloads.ts';
import { goodToken } from '../../fakes/discord-server.ts';
import { realBot } from '../../support/knowledge.ts';

test('answers come back to the command that asked', async () => {
  const discord = await LoopbackDiscord.start();
  const adapter = createDiscordAdapter({
    settings: {
      token: goodToken,
      applicationId,
      guildId: undefined,
      command: 'pariscall',
      apiUrl: discord.apiUrl,
    },
    bot: realBot(),
    logger: pino({ level: 'silent' }),
  });
  try {
    await adapter.start();
    const answers = await Promise.all(
      [7, 8].map((number) =>
        discord.ask(interactionEvent(2, commandData('pariscall', 'principle', { number }))),
      ),
    );
    expect(answers[0]).toContain('hygiene');
    expect(answers[1]).toContain('hack');
  } finally {
    await adapter.stop(1000);
    await discord.stop();
  }
});
