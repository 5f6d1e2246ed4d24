/**
 * `npm run fit -- FILE…`: fits the weights with which evidence is summed up (src/questions/readers/principles/likelihood.ts) to files of
 * questions with known answers, by logistic regression, and prints them as that file's neighbour holds them.
 */
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { answerQuery } from '../src/answers/answer-query.ts';
import { projectRoot } from '../adapters/open-knowledge.ts';
import { cleanText } from '../src/language/clean.ts';
import { english } from '../src/language/english.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { readFeatures } from '../src/questions/features.ts';
import { buildModel } from '../src/questions/model/model.ts';
import { evidenceNames } from '../src/questions/readers/principles/likelihood.ts';
import { possibilities, topics } from '../src/questions/readers/principles/topics.ts';
import { readersFor } from '../src/questions/readers/order.ts';
import { longestQuestion } from '../src/questions/understand.ts';
import { fit, type Example } from './fitting.ts';
import { faultsOf, parseQuestions, type MarkedQuestion } from './evaluation.ts';

const knowledge = loadKnowledge(`${projectRoot()}/data`);
const model = buildModel(knowledge, english);
const chance = { now: () => new Date(), random: Math.random };

const weightOfOthers = 0.4;

/** What the reader of topics would have to choose from, where no reader before it decides. */
function examplesOf(question: MarkedQuestion): readonly Example[] {
  if (question.conversation !== undefined) return [];
  const tokens = tokenise(cleanText(question.question));
  if (tokens.length === 0 || tokens.length > longestQuestion) return [];
  const features = readFeatures(tokens, model);
  const readers = readersFor(features);
  const before = readers.slice(0, readers.indexOf(topics));
  if (features.otherThing || before.some((reader) => reader.read(features, model) !== undefined)) return [];
  return possibilities(features, model).map(({ evidence, reading }, position) => ({
    evidence,
    isRight: faultsOf(question, answerQuery(knowledge, reading, chance)).length === 0,
    weight: position === 0 ? 1 : weightOfOthers,
  }));
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
