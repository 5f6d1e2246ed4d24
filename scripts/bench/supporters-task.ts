/** How fast names are looked up in a full list of supporters, and how often they are found, run as a process of its own. */
import { z } from 'zod';
import { join } from 'node:path';
import { projectRoot } from '../../adapters/open-knowledge.ts';
import { createBot, type Bot } from '../../src/bot.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { under, type Figure, type Section } from './figures.ts';
import { percent } from './grown-answers.ts';
import { entriesOfList, madeUpList, madeUpNames } from './made-up-supporters.ts';
import { durationFigures } from './statistics.ts';
import { performTask } from './task.ts';

const seeds = { list: 2018, others: 1812 };
const rounds = { warmUps: 2, measured: 3 };

/** Two letters of its last word changed places. */
function slipIn(name: string): string {
  const word = /\p{L}{6,}(?!.*\p{L}{6,})/u.exec(name);
  if (word === null) return name;
  const at = word.index + Math.floor(word[0].length / 2);
  return `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`;
}

interface Lookup {
  readonly name: string;
  readonly label: string;
  readonly questions: readonly { readonly text: string; readonly title: string | null }[];
}

function measure(bot: Bot, { name, label, questions }: Lookup): readonly Figure[] {
  const times: number[] = [];
  let right = 0;
  for (let round = 0; round < rounds.warmUps + rounds.measured; round += 1) {
    for (const { text, title } of questions) {
      const begun = performance.now();
      const answer = bot.ask({ text });
      const time = performance.now() - begun;
      if (round < rounds.warmUps) continue;
      times.push(time);
      if (title === null ? answer.kind === 'none' : answer.title === title) right += 1;
    }
  }
  return [
    ...durationFigures(name, label, times, { p99: under(1) }),
    { name: `${name}Right`, label: `${label}: right`, value: percent(right, times.length), unit: '%' },
  ];
}

function measureSupporters(): Section {
  const list = madeUpList(entriesOfList, seeds.list);
  const bot = createBot(
    loadKnowledge(join(projectRoot(), 'data')),
    { now: () => new Date('2026-05-05T10:00:00Z'), random: () => 0.5 },
    { prepared: true },
    () => list,
  );
  const nextOther = madeUpNames(seeds.others);
  const names = list.supporters.map(({ name }) => name);
  const lookups: readonly Lookup[] = [
    {
      name: 'listed',
      label: 'names of the list',
      questions: names.map((name) => ({ text: `did ${name} sign?`, title: name })),
    },
    {
      name: 'misspelt',
      label: 'the same with two letters swapped',
      questions: names.map((name) => ({ text: `did ${slipIn(name)} sign?`, title: name })),
    },
    {
      name: 'missing',
      label: 'names that it has not',
      questions: names.map(() => ({ text: `is the University of ${nextOther()} on the list?`, title: null })),
    },
  ];
  return {
    name: 'supporters',
    title: `Names looked up in a full list of ${entriesOfList.toLocaleString('en-GB')} made-up supporters`,
    figures: lookups.flatMap((lookup) => measure(bot, lookup)),
    remarks: [`${rounds.measured} rounds`],
  };
}

await performTask(z.unknown(), measureSupporters);
