/** The pass rates below which the bot must not fall, over the project's own questions. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBot } from '../../adapters/open-bot.ts';
import { evaluate, parseQuestions, passRate, report, type Mark } from '../../scripts/evaluation.ts';
import type { Bot } from '../../src/bot.ts';

const folder = new URL('.', import.meta.url);

/** Each set holds English questions in scope, others to be declined, and turns of conversations. */
const sets: readonly (readonly [set: string, english: number, outOfScope: number, followUps: number])[] = [
  ['development', 0.94, 0.99, 0.96],
  ['held-out', 0.95, 0.97, 0.98],
  ['second-held-out', 0.92, 0.98, 0.98],
  ['third', 0.9, 0.98, 0.95],
  ['fourth', 0.94, 0.98, 0.98],
  ['fifth', 0.89, 0.98, 0.96],
  ['sixth', 0.93, 0.98, 0.98],
  ['seventh', 0.92, 0.98, 0.95],
  ['eighth', 0.95, 0.96, 0.96],
  ['ninth', 0.91, 0.98, 0.98],
  ['tenth', 0.9, 0.96, 0.98],
  ['eleventh', 0.89, 0.96, 0.98],
  ['twelfth', 0.87, 0.96, 0.95],
  ['thirteenth', 0.97, 0.98, 0.97],
  ['fourteenth', 0.91, 0.96, 0.95],
  ['fifteenth', 0.97, 0.98, 0.97],
  ['sixteenth', 0.9, 0.98, 0.96],
  ['seventeenth', 0.95, 0.98, 0.95],
  ['eighteenth', 0.93, 0.95, 0.98],
  ['nineteenth', 0.96, 0.98, 0.96],
  ['twentieth', 0.93, 0.97, 0.96],
  ['twenty-first', 0.94, 0.98, 0.95],
  ['twenty-second', 0.97, 0.98, 0.95],
  ['twenty-third', 0.94, 0.97, 0.96],
  ['twenty-fourth', 0.95, 0.96, 0.96],
  ['twenty-fifth', 0.93, 0.95, 0.88],
  ['twenty-sixth', 0.95, 0.98, 0.97],
  ['twenty-seventh', 0.97, 0.98, 0.97],
  ['twenty-eighth', 0.97, 0.98, 0.97],
  ['twenty-ninth', 0.96, 0.98, 0.97],
  ['thirtieth', 0.94, 0.96, 0.92],
  ['thirty-first', 0.94, 0.97, 0.92],
  ['thirty-second', 0.94, 0.98, 0.92],
  ['thirty-third', 0.93, 0.96, 0.91],
  ['thirty-fourth', 0.95, 0.97, 0.92],
  ['thirty-fifth', 0.93, 0.98, 0.94],
  ['thirty-sixth', 0.95, 0.98, 0.98],
  ['thirty-seventh', 0.92, 0.97, 0.97],
  ['thirty-eighth', 0.9, 0.98, 0.95],
  ['thirty-ninth', 0.98, 0.98, 0.97],
  ['fortieth', 0.97, 0.98, 0.98],
  ['forty-first', 0.97, 0.98, 0.98],
  ['forty-second', 0.96, 0.98, 0.97],
  ['forty-third', 0.95, 0.98, 0.97],
  ['forty-fourth', 0.94, 0.97, 0.97],
  ['forty-fifth', 0.96, 0.98, 0.98],
  ['forty-sixth', 0.97, 0.96, 0.97],
  ['forty-seventh', 0.95, 0.97, 0.97],
  ['forty-eighth', 0.95, 0.97, 0.98],
  ['forty-ninth', 0.95, 0.98, 0.97],
  ['fiftieth', 0.94, 0.98, 0.97],
  ['fifty-first', 0.96, 0.98, 0.97],
  ['fifty-second', 0.97, 0.98, 0.94],
  ['fifty-third', 0.98, 0.98, 0.98],
  ['fifty-fourth', 0.97, 0.98, 0.98],
  ['fifty-fifth', 0.96, 0.98, 0.96],
  ['fifty-sixth', 0.97, 0.98, 0.98],
  ['fifty-seventh', 0.98, 0.98, 0.98],
  ['fifty-eighth', 0.98, 0.98, 0.98],
  ['fifty-ninth', 0.97, 0.98, 0.98],
  ['sixtieth', 0.97, 0.98, 0.98],
  ['sixty-first', 0.96, 0.98, 0.97],
  ['sixty-second', 0.97, 0.98, 0.98],
  ['sixty-third', 0.97, 0.98, 0.98],
  ['sixty-fourth', 0.97, 0.98, 0.97],
  ['sixty-fifth', 0.97, 0.95, 0.97],
  ['sixty-sixth', 0.98, 0.98, 0.98],
  ['sixty-seventh', 0.97, 0.98, 0.98],
  ['sixty-eighth', 0.97, 0.98, 0.98],
  ['sixty-ninth', 0.96, 0.97, 0.98],
  ['seventieth', 0.97, 0.97, 0.98],
  ['seventy-first', 0.96, 0.98, 0.98],
  ['seventy-second', 0.97, 0.98, 0.98],
  ['seventy-third', 0.95, 0.98, 0.98],
  ['seventy-fourth', 0.96, 0.98, 0.98],
  ['seventy-fifth', 0.96, 0.98, 0.98],
  ['seventy-sixth', 0.97, 0.98, 0.98],
  ['time', 0.95, 0.95, 0.98],
  // The commentators from elsewhere, their firms and roles, and people who never spoke of the Call.
  ['voices', 0.96, 0.9, 0.92],
  // What experts are said to have said: told without a name, in a few words, with slips; and the same of other things.
  ['views-reported', 0.97, 0.97, 0.97],
  // Bare numbers and ordinals, slips in number words, lists with a hole, and follow-up turns of all kinds.
  ['numbers', 0.94, 0.93, 0.94],
];

const levels: readonly (readonly [file: string, least: number])[] = [
  ...sets.flatMap(([set, english, outOfScope, followUps]): readonly (readonly [string, number])[] => [
    [`${set}-english.jsonl`, english],
    [`${set}-out-of-scope.jsonl`, outOfScope],
    [`${set}-follow-ups.jsonl`, followUps],
  ]),
  // Turns of threads of every kind, and near misses that strangers may type.
  ['threads-and-strangers-follow-ups.jsonl', 0.97],
  // Threads as people go on in them: elliptic turns, corrections, coming back, lists; far harder than most.
  ['turns-hard-one-follow-ups.jsonl', 0.8],
  ['turns-hard-two-follow-ups.jsonl', 0.78],
  ['turns-hard-three-follow-ups.jsonl', 0.66],
  ['turns-hard-four-follow-ups.jsonl', 0.68],
  ['threads-and-strangers-out-of-scope.jsonl', 0.98],
  // Every claim of the two main sources, in a few words and told in other words; who is for and against; facts of the accord.
  ['claims-one-english.jsonl', 0.97],
  ['claims-two-english.jsonl', 0.95],
  // Every kind of party, by name, by country and by group; those that nobody knows are to be declined.
  ['parties-english.jsonl', 0.93],
  // Bare words of other subjects that sound like this one; harder than what people ask.
  ['near-misses.jsonl', 0.95],
  // The same with texts, firms, people and orders of every kind; and in scope, what stands close to such questions.
  ['declines-near-misses.jsonl', 0.95],
  ['declines-out-of-scope.jsonl', 0.98],
  ['declines-english.jsonl', 0.97],
  // Facts of the accord, parties and terms, in a few words, as either-or, as hearsay; and the same of other texts and firms.
  ['facts-english.jsonl', 0.95],
  ['facts-out-of-scope.jsonl', 0.93],
  // Facts, parties, terms and numbers in slips, capitals, key words, chatty lead-ins and the grammar of other languages.
  ['facts-and-numbers-english.jsonl', 0.97],
  // Principles asked by what they are about, in situations, idioms and lay words; harder than what most people ask.
  ['paraphrases-english.jsonl', 0.85],
  ['paraphrases-out-of-scope.jsonl', 0.9],
  // Principles and terms that are described and not named: situations at work and at school, duties, what is allowed; and everyday matters.
  ['principles-described-english.jsonl', 0.96],
  ['principles-described-out-of-scope.jsonl', 0.96],
  // How the principles stand to other texts, and where sources differ.
  ['norms-english.jsonl', 0.96],
  ['norms-out-of-scope.jsonl', 0.95],
  // Who is for it and who against it in idioms and slang, and claims that are only described.
  ['views-english.jsonl', 0.95],
  ['views-out-of-scope.jsonl', 0.95],
  // Views and situations, no two in the same frame.
  ['situations-english.jsonl', 0.93],
  // Who is meant and what they said or want, by name, role or hint; others of the same name, and what is nobody's business.
  ['people-english.jsonl', 0.96],
  ['people-out-of-scope.jsonl', 0.96],
  // Everyday and office matters that share words with the Call; most of them are harder than what people ask by mistake.
  ['everyday-one-out-of-scope.jsonl', 0.92],
  ['everyday-two-out-of-scope.jsonl', 0.93],
  ['everyday-three-out-of-scope.jsonl', 0.93],
  ['everyday-four-out-of-scope.jsonl', 0.9],
  ['everyday-five-out-of-scope.jsonl', 0.95],
  ['everyday-six-out-of-scope.jsonl', 0.98],
  // Principles, every claim and facts in words that are not those of the sources; far harder than what most people ask.
  ['retold-one-english.jsonl', 0.75],
  ['retold-two-english.jsonl', 0.7],
  ['facts-retold-english.jsonl', 0.7],
  // Typed in haste, as heard, as spelled by ear, put wrong by a phone, and in the grammar of other languages; far harder than most.
  ['typed-badly-one-english.jsonl', 0.78],
  // The same with a tale before the question, or as a pupil would put it.
  ['facts-asked-three-english.jsonl', 0.66],
  // The same facts as a newcomer asks for them.
  ['facts-asked-plainly-english.jsonl', 0.93],
];

/** Of the answers with a confidence of 0.9 and more, so many are right. */
const leastOfSure = 0.985;

/** What has to hold over all sets together. */
const together: readonly (readonly [kind: string, least: number])[] = [
  ['english', 0.932],
  ['out-of-scope', 0.985],
  // With four sets of threads that are far harder than most.
  ['follow-ups', 0.955],
];

let bot: Bot;

beforeAll(() => {
  bot = openBot();
});

const marked = new Map<string, readonly Mark[]>();

/** Each set is asked once, however many levels are taken from it. */
function markFile(file: string): readonly Mark[] {
  const known = marked.get(file);
  if (known !== undefined) return known;
  const marks = evaluate(bot, parseQuestions(readFileSync(new URL(file, folder), 'utf8')));
  marked.set(file, marks);
  return marks;
}

describe('levels', () => {
  it.each(levels)('%s passes at least %d', (file, least) => {
    const marks = markFile(file);
    const failed = marks
      .filter(({ faults }) => faults.length > 0)
      .map(({ question, faults }) => `${question.id}: ${faults.join('; ')}`);
    expect(passRate(report(marks).all), failed.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it.each(together)('%s: at least %d over all sets', (kind, least) => {
    const marks = levels.filter(([file]) => file.includes(kind)).flatMap(([file]) => markFile(file));
    expect(marks.length).toBeGreaterThan(500);
    expect(passRate(report(marks).all)).toBeGreaterThanOrEqual(least);
  });

  it('answers that are sure are right', () => {
    const marks = levels.flatMap(([file]) => markFile(file));
    const sure = report(marks).byConfidence.find(({ name }) => name === '0.9 to 1');
    expect(sure?.asked).toBeGreaterThan(1000);
    expect(sure === undefined ? 0 : passRate(sure)).toBeGreaterThanOrEqual(leastOfSure);
  });

  it('keeps hostile and nonsensical input out altogether', () => {
    const marks = levels
      .filter(([file]) => file.includes('out-of-scope'))
      .flatMap(([file]) => markFile(file));
    const hostile = marks.filter(({ question }) =>
      ['injection', 'gibberish', 'unicode'].includes(question.group),
    );
    expect(hostile.length).toBeGreaterThan(20);
    expect(hostile.filter(({ faults }) => faults.length > 0).map(({ question }) => question.id)).toEqual([]);
  });

  it('marks an answer down for each thing that is wrong', () => {
    const [mark] = evaluate(bot, [
      {
        id: 'x',
        group: 'x',
        question: 'principle 8',
        kind: ['term'],
        all: ['principle/7'],
        any: ['principle/1'],
        none: ['principle/8'],
        text: ['no such words'],
      },
    ]);
    expect(mark?.faults).toHaveLength(5);
  });
});
