/** How fast the bot answers over knowledge made larger, run as a process of its own. */
import { z } from 'zod';
import { join } from 'node:path';
import { projectRoot } from '../../adapters/open-knowledge.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { MarkedQuestion } from '../evaluation.ts';
import { askOne, roundsAt, steadyBot, timeAll, timeRounds } from './ask-all.ts';
import { inFigures, type Figure, type Section } from './figures.ts';
import { measureGenerated, measureLikeness } from './grown-answers.ts';
import { memoryFigures } from './memory.ts';
import { readQuestions } from './questions.ts';
import { durationFigures } from './statistics.ts';
import { targetsAt } from './targets.ts';
import { performTask } from './task.ts';

const inputSchema = z.object({
  factor: z.number(),
  /** Where the grown data lies. */
  directory: z.string(),
  files: z.array(z.string()),
});

const projectData = (): string => join(projectRoot(), 'data');

/** What the bot answers today, and code that is warm from answering. */
function answersOfToday(questions: readonly MarkedQuestion[]): readonly Answer[] {
  const bot = steadyBot(loadKnowledge(projectData()));
  const answers = questions.map((question) => askOne(bot, question, 'today'));
  timeAll(bot, questions, 'warm-up');
  return answers;
}

function timed<Value>(
  name: string,
  label: string,
  work: () => Value,
): { readonly value: Value; readonly figure: Figure } {
  const begun = performance.now();
  const value = work();
  return { value, figure: { name, label, value: performance.now() - begun, unit: 'ms' } };
}

function measureGrown(factor: number, directory: string, files: readonly string[]): Section {
  const questions = readQuestions(files);
  const today = answersOfToday(questions);
  const loading = timed('loading', 'reading and checking the data', () => loadKnowledge(directory));
  const making = timed('making', 'making the bot', () => steadyBot(loading.value));
  const bot = making.value;
  const first = timed('firstQuestion', 'the very first question', () => bot.ask({ text: 'pirnciple 8' }));
  const fresh = timeAll(bot, questions, 'fresh');
  const warm = timeRounds(bot, questions, roundsAt);
  const memory = memoryFigures(() => bot.ask({ text: 'help' }));
  const likeness = measureLikeness(
    questions,
    today,
    questions.map((question) => askOne(bot, question, 'compared')),
  );
  const generated = measureGenerated(bot, loading.value);
  const targets = targetsAt[factor];
  const { actors, experts, opinions, terms } = loading.value;
  return {
    name: `times${factor}`,
    title: `Answers over knowledge ${factor} times as large`,
    figures: [
      ...durationFigures('warm', 'asked again', warm, targets),
      ...durationFigures('fresh', 'first time, bot just made', fresh, targets),
      ...generated.figures,
      ...likeness.figures,
      loading.figure,
      making.figure,
      first.figure,
      ...memory,
    ],
    remarks: [
      `${questions.length} questions; ${inFigures(actors.length)} actors, ${inFigures(experts.length)} people, ${inFigures(opinions.length)} opinions, ${inFigures(terms.length)} terms`,
      ...generated.remarks,
      ...likeness.remarks,
    ],
  };
}

await performTask(inputSchema, ({ factor, directory, files }) => measureGrown(factor, directory, files));
