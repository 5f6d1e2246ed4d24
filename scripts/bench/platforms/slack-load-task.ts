/** A Slack command over HTTP, answered by the adapter and by Bolt with a constant; run as a process of its own. */
import { Pool } from 'undici';
import { z } from 'zod';
import { eventsPath } from '../../../adapters/slack/names.ts';
import { signature, slashCommand } from '../../../tests/fakes/slack-payloads.ts';
import { FakeSlack, signingSecret } from '../../../tests/fakes/slack-server.ts';
import type { Section } from '../figures.ts';
import { inFigures } from '../figures.ts';
import { readQuestions } from '../questions.ts';
import { performTask } from '../task.ts';
import { startApp } from './app-process.ts';
import { commands, inTurn, meanSized, people, standaloneTexts } from './asked.ts';
import { atOnce, busyShare, compareLoads, loadWith, type Pair } from './comparison.ts';

const inputSchema = z.object({ files: z.array(z.string()) });

const person = inTurn(Array.from({ length: people }, (_, number) => `U${number}`));

/** Sends one signed command and returns the body of the answer. Throws where it is no answer. */
async function ask(pool: Pool, text: string): Promise<string> {
  const body = new URLSearchParams(slashCommand(text, { user_id: person() })).toString();
  const timestamp = Math.floor(Date.now() / 1000);
  const answer = await pool.request({
    method: 'POST',
    path: eventsPath,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(signingSecret, timestamp, body),
    },
    body,
  });
  const text200 = await answer.body.text();
  if (answer.statusCode !== 200 || text200 === '')
    throw new Error(`A Slack command was answered with the status ${answer.statusCode}.`);
  return text200;
}

const openPool = (port: number): Pool => new Pool(`http://127.0.0.1:${port}`, { connections: atOnce });

async function measure(files: readonly string[]): Promise<Section> {
  const slack = await FakeSlack.open();
  const { apiUrl } = slack;
  const adapter = await startApp('slack-app.js', { type: 'adapter', apiUrl });
  const pool = openPool(adapter.port);
  const opened = [{ app: adapter, pool }];
  const pair = async (name: string, texts: readonly string[]): Promise<Pair & { readonly size: number }> => {
    const next = inTurn(texts);
    const answers: string[] = [];
    for (const text of texts) answers.push(await ask(pool, text));
    const constant = meanSized(answers, (answer) => answer.length);
    const app = await startApp('slack-app.js', { type: 'constant', apiUrl, ...JSON.parse(constant) });
    const bare = { app, pool: openPool(app.port) };
    opened.push(bare);
    return {
      bare: {
        name: `${name}Bare`,
        label: `Bolt answering a constant like ${name}`,
        app,
        load: loadWith(() => ask(bare.pool, next())),
      },
      ours: { name, label: `the adapter, ${name}`, app: adapter, load: loadWith(() => ask(pool, next())) },
      size: constant.length,
    };
  };
  const pairs = [
    await pair('commands', commands),
    await pair('questions', standaloneTexts(readQuestions(files))),
  ];
  const begun = { at: performance.now(), usage: process.cpuUsage() };
  const figures = await compareLoads(pairs);
  const busy = busyShare(begun);
  await Promise.all(opened.map((each) => each.pool.close()));
  await Promise.all([...opened.map(({ app }) => app.end()), slack.close()]);
  return {
    name: 'slack',
    title: 'A Slack command over HTTP, signed, against Bolt answering a constant',
    figures: [...figures],
    remarks: [
      `${atOnce} requests at once; each constant is an answer of the adapter of mean size, ${pairs.map(({ size }) => inFigures(size)).join(' and ')} characters of JSON`,
      `the process that asks was busy for ${inFigures(Math.round(busy))} % of the time`,
    ],
  };
}

await performTask(inputSchema, ({ files }) => measure(files));
