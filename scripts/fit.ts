/**
 * `npm run fit -- FILE…`: fits the weights with which evidence is summed up (src/questions/readers/likelihood.ts) to files of
 * questions with known answers, by logistic regression, and prints them as that file's neighbour holds them.
 */
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { answerQuery } from '../src/answers/answer-query.ts';
import { projectRoot } from '../adapters/open-bot.ts';
import { cleanText } from '../src/language/clean.ts';
import { english } from '../src/language/english.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { readFeatures } from '../src/questions/features.ts';
import { buildModel } from '../src/questions/model.ts';
import { evidenceNames, type Evidence } from '../src/questions/readers/likelihood.ts';
import { possibilities, topics } from '../src/questions/readers/topics.ts';
import { readers } from '../src/questions/readers/order.ts';
import { faultsOf, parseQuestions, type MarkedQuestion } from './evaluation.ts';

const knowledge = loadKnowledge(`${projectRoot()}/data`);
const model = buildModel(knowledge, english);
const chance = { now: () => new Date(), random: Math.random };

interface Example {
  readonly evidence: Evidence;
  readonly isRight: boolean;
  readonly weight: number;
}

const weightOfOthers = 0.4;
const longestQuestion = 60;

/** What the reader of topics would have to choose from, where no reader before it decides. */
function examplesOf(question: MarkedQuestion): readonly Example[] {
  if (question.conversation !== undefined) return [];
  const tokens = tokenise(cleanText(question.question));
  if (tokens.length === 0 || tokens.length > longestQuestion) return [];
  const features = readFeatures(tokens, model);
  const before = readers.slice(0, readers.indexOf(topics));
  if (features.otherThing || before.some((reader) => reader.read(features, model) !== undefined)) return [];
  return possibilities(features, model).map(({ evidence, reading }, position) => ({
    evidence,
    isRight: faultsOf(question, answerQuery(knowledge, reading, chance)).length === 0,
    weight: position === 0 ? 1 : weightOfOthers,
  }));
}

const rounds = 4000;
const step = 0.5;
const shrinkage = 1;

/** One weight for each name of evidence, in their order. */
function fit(examples: readonly Example[]): readonly number[] {
  const rows = examples.map((example) => ({
    values: evidenceNames.map((name) => example.evidence[name]),
    wanted: example.isRight ? 1 : 0,
    weight: example.weight,
  }));
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  let weights = evidenceNames.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = evidenceNames.map(() => 0);
    for (const { values, wanted, weight } of rows) {
      const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
    // Weights are pulled towards 0, but for the first, which always counts.
    weights = weights.map(
      (value, at) => value - (step * ((slope[at] ?? 0) + (at === 0 ? 0 : shrinkage * value))) / whole,
    );
  }
  return weights;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Name the files of questions to fit to: npm run fit -- tests/questions/*.jsonl\n');
  process.exitCode = 2;
} else {
  const examples = files.flatMap((file) => parseQuestions(readFileSync(file, 'utf8'))).flatMap(examplesOf);
  const weights = fit(examples);
  const right = examples.filter(({ isRight }) => isRight).length;
  process.stderr.write(`${examples.length} possibilities, ${right} of them right\n`);
  process.stdout.write(
    `${evidenceNames.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`).join('\n')}\n`,
  );
}
