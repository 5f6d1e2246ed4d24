/** The bot beside Fuse.js and MiniSearch on the same entries and questions, run as a process of its own. */
import { z } from 'zod';
import type { Bot } from '../../src/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { evaluate, type MarkedQuestion } from '../evaluation.ts';
import { steadyBot } from './ask-all.ts';
import { documentsOf } from './documents.ts';
import { botEngine, fuseEngine, miniSearchEngine, type Engine } from './engines.ts';
import { inFigures, type Figure, type Section } from './figures.ts';
import { claimantsIn, expectsEntries, isRightFirstHit, type ClaimantOf } from './first-hit.ts';
import { percent } from './grown-answers.ts';
import { readQuestions } from './questions.ts';
import { sample } from './random.ts';
import { durationFigures } from './statistics.ts';
import { performTask } from './task.ts';

const inputSchema = z.object({
  factor: z.number(),
  directory: z.string(),
  files: z.array(z.string()),
  /** How many questions each is asked; 0 leaves it out. */
  miniSearch: z.number(),
  fuse: z.number(),
});

const warmUpMs = 1000;

interface Asked {
  readonly question: MarkedQuestion;
  readonly hits: readonly string[];
  readonly time: number;
}

/** Asks every question once, after a second in which the code may get warm. */
function askEngine(engine: Engine, questions: readonly MarkedQuestion[]): readonly Asked[] {
  const warmFrom = performance.now();
  for (const { question } of questions) {
    engine.search(question);
    if (performance.now() - warmFrom > warmUpMs) break;
  }
  return questions.map((question) => {
    const begun = performance.now();
    const hits = engine.search(question.question);
    return { question, hits, time: performance.now() - begun };
  });
}

const isToBeDeclined = ({ kind }: MarkedQuestion): boolean => kind.includes('none');

function shareRight(asked: readonly Asked[], claimantOf: ClaimantOf): number {
  const expecting = asked.filter(({ question }) => expectsEntries(question));
  const right = expecting.filter(({ question, hits }) => isRightFirstHit(question, hits, claimantOf));
  return percent(right.length, expecting.length);
}

function figuresOf(engine: Engine, asked: readonly Asked[], claimantOf: ClaimantOf): readonly Figure[] {
  const declinable = asked.filter(({ question }) => isToBeDeclined(question));
  const declined = declinable.filter(({ hits }) => hits.length === 0).length;
  const { name, label } = engine;
  return [
    ...durationFigures(
      name,
      label,
      asked.map(({ time }) => time),
    ),
    {
      name: `${name}RightFirst`,
      label: `${label}: right first hits`,
      value: shareRight(asked, claimantOf),
      unit: '%',
    },
    {
      name: `${name}Declined`,
      label: `${label}: finds nothing where there is nothing`,
      value: percent(declined, declinable.length),
      unit: '%',
    },
  ];
}

/** Of the questions that expect entries, like the right first hits. */
function passingFigure(bot: Bot, questions: readonly MarkedQuestion[]): Figure {
  const marks = evaluate(bot, questions.filter(expectsEntries));
  const passed = marks.filter(({ faults }) => faults.length === 0).length;
  return {
    name: 'botPasses',
    label: 'this bot: right in every respect (kind, entries, text)',
    value: percent(passed, marks.length),
    unit: '%',
  };
}

interface Compared {
  readonly figures: readonly Figure[];
  readonly remark: string;
}

/** One rival on `count` questions, and the bot on the same ones. */
function measureRival(
  engine: Engine,
  count: number,
  questions: readonly MarkedQuestion[],
  ours: { readonly engine: Engine; readonly claimantOf: ClaimantOf },
): Compared {
  const asked = askEngine(engine, sample(questions, count));
  const same = asked.map((one) => ({ ...one, hits: ours.engine.search(one.question.question) }));
  return {
    figures: [
      ...figuresOf(engine, asked, ours.claimantOf),
      {
        name: `botRightFirstWith_${engine.name}`,
        label: 'this bot: right first hits on the same questions',
        value: shareRight(same, ours.claimantOf),
        unit: '%',
      },
    ],
    remark: `${engine.label} is asked ${asked.length} of the ${questions.length} questions, evenly spread`,
  };
}

const skipped = (label: string, factor: number): Compared => ({
  figures: [],
  remark: `${label} is left out at ${factor} times the size: it reads through all texts for each question, so that one takes about ${factor} times as long as at today's size`,
});

function measure(knowledge: KnowledgeBase, input: z.infer<typeof inputSchema>): Section {
  // Turns that lean on what was said before are nothing for a search.
  const questions = readQuestions(input.files).filter(({ conversation }) => conversation === undefined);
  const bot = steadyBot(knowledge);
  const engine = botEngine(bot);
  const claimantOf = claimantsIn(knowledge);
  const documents = documentsOf(knowledge);
  const ours = figuresOf(engine, askEngine(engine, questions), claimantOf);
  const compare = (make: typeof fuseEngine, count: number, label: string): Compared =>
    count === 0
      ? skipped(label, input.factor)
      : measureRival(make(documents), count, questions, { engine, claimantOf });
  const miniSearch = compare(miniSearchEngine, input.miniSearch, 'MiniSearch');
  const fuse = compare(fuseEngine, input.fuse, 'Fuse.js');
  const size = input.factor === 1 ? 'the knowledge as it is' : `knowledge ${input.factor} times as large`;
  return {
    name: input.factor === 1 ? 'rivals' : `rivalsTimes${input.factor}`,
    title: `Side by side with search libraries, over ${size}`,
    figures: [...ours, passingFigure(bot, questions), ...miniSearch.figures, ...fuse.figures],
    remarks: [
      `${inFigures(documents.length)} entries, each one document with all its texts; this bot is asked ${questions.length} questions`,
      miniSearch.remark,
      fuse.remark,
      'right: the first hit is an entry that the question expects, or a claim of a person whom it expects',
    ],
  };
}

await performTask(inputSchema, (input) => measure(loadKnowledge(input.directory), input));
