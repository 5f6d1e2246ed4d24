/** The run that looks for harm finds it where there is some, and the real bot stands it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCase } from '../../../scripts/fuzz/cases.ts';
import { AnswerChecks } from '../../../scripts/fuzz/check-answer.ts';
import { play } from '../../../scripts/fuzz/play.ts';
import { findingLines, type Finding } from '../../../scripts/fuzz/report.ts';
import { runFuzz } from '../../../scripts/fuzz/run.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import type { ExplainingBot, Question } from '../../../src/bot.ts';
import { realBot, realKnowledge } from '../../support/knowledge.ts';

const corpus = [
  'who criticised the accord?',
  'principle 8',
  'what did Kothari say about China?',
  'who is Xqzvb',
  'daily on 9am Paris',
] as const;

type Ask = (question: Question, real: () => Answer) => Answer;

interface Trial {
  readonly ask?: Ask;
  readonly bot?: Partial<ExplainingBot>;
  /** Milliseconds that pass while a question is answered. */
  readonly takes?: () => number;
  readonly memory?: () => number | null;
}

const seed = 3;

/** A run over a bot that is not quite the real one, on a clock that moves by a millisecond when it is looked at. */
function fuzz({ ask, bot, takes = () => 0, memory = () => null }: Trial) {
  const findings: Finding[] = [];
  let now = 0;
  const real = realBot();
  const spoilt: ExplainingBot = {
    ...real,
    ask: (question) => {
      now += takes();
      return ask === undefined ? real.ask(question) : ask(question, () => real.ask(question));
    },
    ...bot,
  };
  const { findings: count, figures } = runFuzz({
    seed,
    seconds: 0.8,
    knowledge: realKnowledge(),
    createBot: () => spoilt,
    corpus,
    clock: () => (now += 1),
    memory,
    onFinding: (finding) => findings.push(finding),
  });
  expect(count).toBe(findings.length);
  return { findings, figures, kinds: new Set(findings.map(({ what }) => what)) };
}

const withTitle =
  (title: (question: Question) => string): Ask =>
  (question, real) => ({ ...real(), title: title(question) });

const throwsAtEight: Ask = ({ text }, real) => {
  if (text.includes('8')) throw new Error('no');
  return real();
};

describe('a run', () => {
  test('finds nothing where there is nothing', () => {
    const { findings, figures } = fuzz({});
    expect(findings).toEqual([]);
    expect(figures.cases).toBeGreaterThan(15);
    expect(figures.answers).toBeGreaterThanOrEqual(figures.cases);
  });

  test.each<[string, RegExp, Ask]>([
    ['an exception', /^answering throws$/, throwsAtEight],
    ['mark-up', /in the text/, withTitle(() => 'x <@U0123ABCD>')],
    ['a ping', /^… in the text/, withTitle(({ text }) => (text.includes('@') ? '@everyone' : 'x'))],
    ['a link', /^a link that is in no source$/, withTitle(() => 'x https://elsewhere.example/')],
    ['half a character', /^the character U\+/, withTitle(() => 'x \uD800')],
    ['a control character', /^the character U\+/, withTitle(() => 'x \u001B[2J')],
    ['an empty title', /^title/, withTitle(() => '')],
    ['a dead reference', /^dead reference/, (_question, real) => ({ ...real(), refs: ['term/none'] })],
    ['confidence out of bounds', /^confidence/, (_question, real) => ({ ...real(), confidence: 1.5 })],
    ['a claim without its source', /^marker/, (_question, real) => ({ ...real(), citations: [] })],
    [
      'an offer that is refused',
      /^it offers/,
      (_question, real) => ({ ...real(), followUps: [{ label: 'x', request: 'xqzvb qqq' }] }),
    ],
    ['an endless text', /^a text of/, withTitle(() => 'x '.repeat(20_000))],
  ])('finds %s', (_name, kind, ask) => {
    const { findings, kinds } = fuzz({ ask });
    expect([...kinds].filter((what) => kind.test(what))).not.toEqual([]);
    for (const finding of findings) {
      const lines = findingLines(finding, seed);
      expect(lines.join('\n')).toMatch(/^[ -~\n…✗]*$/);
      expect(lines[1]).toContain(`--seed ${seed} --case ${finding.index}`);
    }
  });

  test('makes what it finds smaller', () => {
    const { smaller } = fuzz({ ask: throwsAtEight }).findings[0] ?? {};
    expect(smaller).toMatchObject({ turns: ['8'] });
  });

  test('tells of an answer that is slow every time, with all times', () => {
    const { findings } = fuzz({ takes: () => 60 });
    expect(findings[0]).toMatchObject({
      what: 'answering is slow',
      detail: ['61 ms', ...Array.from({ length: 4 }, () => '61 ms')].join(', then '),
    });
  });

  test('tells nothing of one that is slow once', () => {
    let times = 0;
    const { findings } = fuzz({ takes: () => ((times += 1) % 40 === 0 ? 60 : 0) });
    expect(findings).toEqual([]);
  });

  test('has all its time when the bot is warm', () => {
    let asked = 0;
    const { figures } = fuzz({ takes: () => ((asked += 1) <= corpus.length ? 1000 : 0) });
    expect(figures.cases).toBeGreaterThan(15);
  });

  test.each<[string, RegExp, Partial<ExplainingBot>]>([
    [
      'completion',
      /^a completion twice/,
      { complete: () => Array.from({ length: 2 }, () => ({ label: 'x', value: 'x' })) },
    ],
    [
      'explanation',
      /^explaining throws/,
      {
        explain: () => {
          throw new Error('no');
        },
      },
    ],
  ])('looks at each %s as well', (_name, kind, bot) => {
    expect([...fuzz({ bot }).kinds].filter((what) => kind.test(what))).not.toEqual([]);
  });

  test('tells of memory that grows', () => {
    let held = 0;
    expect([...fuzz({ memory: () => (held += 2 ** 27) }).kinds]).toEqual(['memory grows']);
    expect([...fuzz({ memory: () => (held += 2 ** 20) }).kinds]).toEqual([]);
  });
});

describe('the real bot', () => {
  test('stands what any seed makes', () => {
    const checks = new AnswerChecks(realBot(), realKnowledge());
    const stage = { bot: realBot(), checks, clock: () => 0, onTime: () => undefined };
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 100_000 }), (anySeed, index) => {
        const subject = makeCase(anySeed, index, corpus);
        expect(play(subject, stage, { conversation: `${anySeed} ${index}`, explains: true })).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
