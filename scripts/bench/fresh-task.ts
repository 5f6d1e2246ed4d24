/** What questions cost a bot that has only just been made, run as a process of its own: two bots in one process slow each other. */
import { z } from 'zod';
import { openKnowledge } from '../../adapters/open-knowledge.ts';
import { steadyBot, timeAll } from './ask-all.ts';
import { readQuestions } from './questions.ts';
import { durationFigures } from './statistics.ts';
import { targetsAt } from './targets.ts';
import { performTask } from './task.ts';

await performTask(z.object({ files: z.array(z.string()) }), ({ files }) => {
  const questions = readQuestions(files);
  const knowledge = openKnowledge();
  // The code has run before, as it has where a bot is made anew; the bot has not.
  timeAll(steadyBot(knowledge), questions, 'cold');
  const fresh = timeAll(steadyBot(knowledge, { prepared: true }), questions, 'fresh');
  return {
    name: 'fresh',
    title: 'Answers of a bot just made',
    figures: [...durationFigures('fresh', 'first time, bot just made', fresh, targetsAt[1])],
    remarks: [`${questions.length} questions; the bot is prepared, as the platforms have it`],
  };
});
