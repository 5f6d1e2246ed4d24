/** The loopback platforms of `npm run bench:daily`, in a process of their own so that they take no time from the bot. */
import { FakeDiscord } from '../tests/fakes/discord-server.ts';
import { FakeSlack } from '../tests/fakes/slack-server.ts';

export interface Addresses {
  readonly slack: string;
  readonly discord: string;
}

export interface Counted {
  /** Messages that are there, and channels that have more than one. */
  readonly messages: number;
  readonly twice: number;
  /** What the platform would have refused. */
  readonly refused: number;
}

const count = (channels: readonly string[], refused: number): Counted => ({
  messages: channels.length,
  twice: channels.length - new Set(channels).size,
  refused,
});

if (process.send !== undefined) {
  const slack = await FakeSlack.open();
  const discord = await FakeDiscord.start();
  const addresses: Addresses = { slack: slack.apiUrl, discord: discord.apiUrl };
  process.send(addresses);
  // Each run is counted from where the last one ended.
  const from = { slack: 0, slackRefused: 0, discord: 0, discordSent: 0 };
  process.on('message', (platform) => {
    const counted =
      platform === 'slack'
        ? count(
            slack.posted.slice(from.slack).map(({ channel }) => channel),
            slack.refused.length - from.slackRefused,
          )
        : count(
            discord.messages.slice(from.discord).map(({ channel }) => channel),
            discord.sent.slice(from.discordSent).filter(({ status }) => status >= 400).length,
          );
    from.slack = slack.posted.length;
    from.slackRefused = slack.refused.length;
    from.discord = discord.messages.length;
    from.discordSent = discord.sent.length;
    process.send?.(counted);
  });
}
