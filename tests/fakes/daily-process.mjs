// A process that sends what is due with the real clients of Slack or Discord, and kills itself at a step that a test
// names: the "times"-th time that it comes there. It runs the compiled bot, as an operator does.
import { pino } from 'pino';
import { InFlight } from '../../dist/adapters/in-flight.js';
import { openKnowledge } from '../../dist/adapters/open-knowledge.js';
import { createDailyPosts, openStore, usualTimes } from '../../dist/src/daily-posts.js';

const { location, platform, apiUrl, token, application, botUser, kill, times, leaseMs } = JSON.parse(
  process.env.DAILY_PROCESS,
);
const logger = pino({ level: 'silent' });

let left = times ?? 1;
function reach(step) {
  if (step !== kill) return;
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
}

// Each platform's packages take their time, so only those are loaded that are needed.
async function slackPoster() {
  const { default: webApi } = await import('@slack/web-api');
  const { dailyClient } = await import('../../dist/adapters/slack/daily-client.js');
  const { DailyPoster } = await import('../../dist/adapters/slack/daily-poster.js');
  const { identify } = await import('../../dist/adapters/slack/identity.js');
  const { Requests } = await import('../../dist/adapters/slack/requests.js');
  const requests = new Requests();
  const common = { slackApiUrl: apiUrl, fetch: requests.fetch };
  const identity = await identify(
    new webApi.WebClient(token, { ...common, retryConfig: { retries: 0 } }),
    'loopback',
  );
  return new DailyPoster({
    client: dailyClient(token, common, requests),
    identity,
    team: identity.teamId,
    words: { typed: '/pariscall daily', handle: null },
    editors: [],
    logger,
    inFlight: new InFlight(),
    now: Date.now,
  });
}

async function discordPoster() {
  const { DailyPoster } = await import('../../dist/adapters/discord/daily/poster.js');
  const { createDailyRest } = await import('../../dist/adapters/discord/daily/rest.js');
  return new DailyPoster({
    rest: createDailyRest({ apiUrl, token, timeoutMs: 5000 }),
    applicationId: application,
    botId: botUser,
    command: 'pariscall',
    servers: { channelName: () => null, mayRead: () => true, ownerOf: () => null },
    logger,
    onRefusedToken: () => undefined,
  });
}

const real = platform === 'slack' ? await slackPoster() : await discordPoster();
const poster = {
  account: real.account,
  postsPerSecond: real.postsPerSecond,
  sameKeyMs: real.sameKeyMs,
  async post(delivery) {
    reach('before sending');
    const outcome = await real.post(delivery);
    reach('after sending');
    return outcome;
  },
  find: (wanted) => real.find(wanted),
  tell: (...given) => real.tell(...given),
};

const opened = await openStore(location);
const store = new Proxy(opened, {
  get(target, name) {
    const method = target[name];
    if (name === 'claim')
      return async (claims) => {
        reach('before claim');
        const done = await target.claim(claims);
        reach('after claim');
        return done;
      };
    if (name === 'savePost')
      return async (post, amend) => {
        if (post.state === 'sent') reach('before marking');
        const saved = await target.savePost(post, amend);
        if (post.state === 'sent') reach('after marking');
        return saved;
      };
    return typeof method === 'function' ? method.bind(target) : method;
  },
});

const daily = createDailyPosts({
  knowledge: openKnowledge(),
  access: { existing: async () => store, open: async () => store },
  posters: () => [poster],
  now: Date.now,
  seed: () => 'seed',
  report: (event) => {
    if (event.type === 'trouble') process.stderr.write(`${event.error?.stack ?? event.error}\n`);
  },
  times: { ...usualTimes, leaseMs, settleMs: leaseMs, firstRetryMs: 200 },
});

process.stdout.write('running\n');
for (;;) {
  const wait = await daily.tick().catch((error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    return 200;
  });
  await new Promise((resolve) => setTimeout(resolve, Math.min(100, Math.max(5, wait))));
}
