/** How fast the bot answers over the knowledge as it is, run as a process of its own for each state that a bot is in. */
import { z } from 'zod';
import { keptTables, openKnowledge } from '../../adapters/open-knowledge.ts';
import { roundsAt, steadyBot, timeAll, timeRounds } from './ask-all.ts';
import type { Section } from './figures.ts';
import { memoryFigures } from './memory.ts';
import { readQuestions } from './questions.ts';
import { durationFigures } from './statistics.ts';
import { targetsAt } from './targets.ts';
import { performTask } from './task.ts';

const inputSchema = z.object({ state: z.enum(['running', 'started']), files: z.array(z.string()) });

/** As on the platforms: one prepared bot in a process that has answered for a while. */
function measureRunning(files: readonly string[]): Section {
  const questions = readQuestions(files);
  const bot = steadyBot(openKnowledge(), { prepared: true, tables: keptTables() });
  const warm = timeRounds(bot, questions, roundsAt);
  return {
    name: 'today',
    title: 'Answers over the knowledge as it is',
    figures: [...durationFigures('warm', 'asked again', warm, targetsAt[1])],
    remarks: [`${questions.length} questions; the bot is prepared and has run, as on the platforms`],
  };
}

/** As in the terminal: what the build keeps, and nothing read before a question needs it. */
function measureStarted(files: readonly string[]): Section {
  const questions = readQuestions(files);
  const bot = steadyBot(openKnowledge(), { prepared: false, tables: keptTables() });
  const cold = timeAll(bot, questions, 'cold');
  return {
    name: 'started',
    title: 'Answers of a process just started',
    figures: [
      ...durationFigures('cold', 'first time', cold),
      ...memoryFigures(() => bot.ask({ text: 'help' })),
    ],
    remarks: [`${questions.length} questions; the bot is not prepared, as in the terminal`],
  };
}

await performTask(inputSchema, ({ state, files }) =>
  state === 'running' ? measureRunning(files) : measureStarted(files),
);
