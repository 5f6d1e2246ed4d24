/** A Discord command, answered by the adapter and by discord.js with a constant; run as a process of its own. */
import { z } from 'zod';
import {
  commandData,
  interactionEvent,
  person,
  snowflake,
  type Json,
} from '../../../tests/fakes/discord-payloads.ts';
import { inFigures, type Section } from '../figures.ts';
import { readQuestions } from '../questions.ts';
import { performTask } from '../task.ts';
import { startApp } from './app-process.ts';
import { inTurn, meanSized, people, standaloneTexts } from './asked.ts';
import { atOnce, busyShare, compareLoads, loadWith, type Pair } from './comparison.ts';
import { LoopbackDiscord } from './loopback-discord.ts';

const inputSchema = z.object({ files: z.array(z.string()) });

const commands: readonly Json[] = [
  commandData('pariscall', 'principle', { number: 8 }),
  commandData('pariscall', 'principles'),
  commandData('pariscall', 'critics'),
  commandData('pariscall', 'supporters'),
  commandData('pariscall', 'expert', { name: 'Hahad' }),
  commandData('pariscall', 'compare', { a: 'Hahad', b: 'Kothari' }),
  commandData('pariscall', 'term', { name: 'hack-back' }),
  commandData('pariscall', 'opinions', { about: 'attribution' }),
  commandData('pariscall', 'signatories', { name: 'Kenya' }),
  commandData('pariscall', 'about'),
  commandData('pariscall', 'sources'),
  commandData('pariscall', 'today'),
  commandData('pariscall', 'help'),
];

const user = inTurn(Array.from({ length: people }, () => ({ ...person, id: snowflake() })));

/** The command with the data, by one person after another. */
function commandOf(data: Json): Json {
  const event = interactionEvent(2, data);
  const { member } = z.object({ member: z.record(z.string(), z.unknown()) }).parse(event);
  return { ...event, member: { ...member, user: user() } };
}

const answerShape = z.object({ data: z.record(z.string(), z.unknown()) });

async function measure(files: readonly string[]): Promise<Section> {
  const questions = standaloneTexts(readQuestions(files)).map((question) =>
    commandData('pariscall', 'ask', { question }),
  );
  const discord = await LoopbackDiscord.start();
  const adapter = await startApp('discord-app.js', { type: 'adapter', apiUrl: discord.apiUrl });
  const opened = [{ app: adapter, discord }];
  const pair = async (name: string, asked: readonly Json[]): Promise<Pair & { readonly size: number }> => {
    const next = inTurn(asked);
    const answers: string[] = [];
    for (const data of asked) answers.push(await discord.ask(commandOf(data)));
    const constant = meanSized(answers, (answer) => answer.length);
    const { flags, components } = answerShape.parse(JSON.parse(constant)).data;
    const other = await LoopbackDiscord.start();
    const message = { flags, components, allowedMentions: { parse: [] } };
    const app = await startApp('discord-app.js', { type: 'constant', apiUrl: other.apiUrl, message });
    opened.push({ app, discord: other });
    return {
      bare: {
        name: `${name}Bare`,
        label: `discord.js answering a constant like ${name}`,
        app,
        load: loadWith(() => other.ask(commandOf(next()))),
      },
      ours: {
        name,
        label: `the adapter, ${name}`,
        app: adapter,
        load: loadWith(() => discord.ask(commandOf(next()))),
      },
      size: constant.length,
    };
  };
  const pairs = [await pair('commands', commands), await pair('questions', questions)];
  const begun = { at: performance.now(), usage: process.cpuUsage() };
  const figures = await compareLoads(pairs);
  const busy = busyShare(begun);
  await Promise.all(opened.map(({ app }) => app.end()));
  await Promise.all(opened.map((each) => each.discord.stop()));
  return {
    name: 'discord',
    title: 'A Discord command, against discord.js answering a constant',
    figures: [...figures],
    remarks: [
      `${atOnce} commands at once; each constant is an answer of the adapter of mean size, ${pairs.map(({ size }) => inFigures(size)).join(' and ')} characters of JSON`,
      `the process that asks was busy for ${inFigures(Math.round(busy))} % of the time`,
    ],
  };
}

await performTask(inputSchema, ({ files }) => measure(files));
