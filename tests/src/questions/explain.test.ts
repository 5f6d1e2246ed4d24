import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuestions } from '../../../scripts/evaluation.ts';
import { nextContext, type Context } from '../../../src/questions/context.ts';
import { describeQuery } from '../../../src/questions/describe-query.ts';
import { explain } from '../../../src/questions/explain.ts';
import { understand } from '../../../src/questions/understand.ts';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import { createBot } from '../../../src/bot.ts';
import { fixedNow, realBot, realKnowledge, realModel } from '../../support/knowledge.ts';

const model = realModel();
const chance = { now: () => fixedNow, random: () => 0.5 };
const questions = (name: string) =>
  parseQuestions(readFileSync(new URL(`../../questions/${name}.jsonl`, import.meta.url), 'utf8'));

/** What the explanation says decided, and what does decide. */
const both = (text: string, context?: Context) => {
  const [first] = explain(text, model, context).readings;
  const { reading } = understand(text, model, context);
  return {
    said: { rule: first?.rule, asks: first?.asks, confidence: first?.confidence },
    done: {
      rule: reading.rule,
      asks: describeQuery(reading.query),
      confidence: Math.round(reading.confidence * 1000) / 1000,
    },
  };
};

describe('the first of the readings is the one that decides', () => {
  test.each(['development-english', 'development-out-of-scope'])('in %s', (name) => {
    for (const { question } of questions(name)) {
      const { said, done } = both(question);
      expect(said, question).toEqual(done);
    }
  });

  const followUps = readdirSync(new URL('../../questions/', import.meta.url)).flatMap(
    (file) => /^(.*-follow-ups)\.jsonl$/.exec(file)?.[1] ?? [],
  );

  test.each(followUps)('in the threads of %s', (name) => {
    const contexts = new Map<string, Context | undefined>();
    let leaning = 0;
    for (const { question, conversation = '' } of questions(name)) {
      const context = contexts.get(conversation);
      const { said, done } = both(question, context);
      expect(said, question).toEqual(done);
      const { reading } = understand(question, model, context);
      if (reading.rule !== understand(question, model).reading.rule) leaning += 1;
      const { refs } = answerQuery(realKnowledge(), reading, chance);
      contexts.set(conversation, nextContext(context, reading.query, refs));
    }
    expect(leaning).toBeGreaterThan(10);
  });

  test('whatever the text is, with a thread and without', () => {
    const context = nextContext(undefined, understand('principle 8', model).reading.query, ['principle/8']);
    const words =
      'and the next one who said that more principle 8 Hahad China ? . <@U1> "" why they it'.split(' ');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (typed, inThread) => {
        const { said, done } = both(typed, inThread ? context : undefined);
        expect(said).toEqual(done);
      }),
      { numRuns: 150 },
    );
  });
});

test('a full question in a thread is explained as it is read alone', () => {
  const context = nextContext(undefined, understand('expert kothari', model).reading.query, [
    'expert/pravin-kothari',
  ]);
  const { said, done } = both('which principle tells governments to keep their hands off elections', context);
  expect(said).toEqual(done);
});

describe('what was recognised', () => {
  test('slips, numbers and cues', () => {
    const { text, words, numbers, cues, readings } = explain('  wat is **princple** sevn', model);
    expect(text).toBe('wat is princple sevn');
    expect(words.map(({ typed, understood }) => `${typed}=${understood}`)).toEqual([
      'wat=what',
      'is=is',
      'princple=principle',
      'sevn=seven',
    ]);
    expect(words[3]?.likeness).toBeLessThan(1);
    expect(numbers).toMatchObject({ words: ['seven'], principles: [7], outOfRange: null, passedOver: [] });
    expect(cues).toContainEqual({ cue: 'principle', words: ['principle'] });
    expect(readings[0]).toEqual({
      reader: 'by-number',
      rule: 'principle-by-number',
      confidence: 1,
      asks: 'principle/7',
    });
  });

  test('names, people by their role, strangers and other things', () => {
    const named = explain('what did kotari say about hacking back', model);
    expect(named.names.map(({ ref }) => ref)).toEqual(['expert/pravin-kothari', 'term/hack-back']);
    expect(explain('what do the two CEOs say', model).roles.words).toEqual(['two', 'ceos']);
    expect(explain('what does Torvalds think', model).strangers).toEqual(['Torvalds']);
    expect(explain('paris climate agreement', model).otherThings.length).toBeGreaterThan(0);
    expect(explain('who signed in 2018', model).numbers.passedOver).toEqual(['2018']);
  });

  test('the scores that decided, with the runner-up, and at most three entries of a kind', () => {
    const { contest, ranking, readings } = explain('hacking back by private companies', model);
    expect(readings[0]?.rule).toBe('topic-principle');
    expect(contest?.winner).toMatch(/^principle\/8/);
    expect(contest).toMatchObject({ measure: 'likelihood' });
    expect(contest?.value).toBeGreaterThan(contest?.rivalValue ?? Infinity);
    // All three are rounded to the third place.
    expect(contest?.lead).toBeCloseTo((contest?.value ?? 0) - (contest?.rivalValue ?? 0), 2);
    const strengths = contest?.evidence.map(({ adds }) => Math.abs(adds)) ?? [];
    expect(strengths.length).toBeGreaterThan(1);
    expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
    expect(ranking.map(({ kind }) => kind)).toContain('term');
    for (const { best } of ranking) {
      expect(best.length).toBeLessThanOrEqual(3);
      expect(best.map(({ score }) => score)).toEqual(
        best.map(({ score }) => score).toSorted((a, b) => b - a),
      );
    }
  });

  test('what came second, and by how much', () => {
    const { readings, runnerUp } = explain('who criticised the accord for having no penalties?', model);
    expect(runnerUp?.rule).not.toBe(readings[0]?.rule);
    expect(runnerUp?.behind).toBeCloseTo((readings[0]?.confidence ?? 0) - (runnerUp?.confidence ?? 0), 3);
  });

  test('the scores where one of the principles was asked for', () => {
    const { contest, readings } = explain('which one is about the security of products', model);
    expect(readings[0]?.rule).toBe('principle-asked');
    expect(contest).toMatchObject({ measure: 'score', winner: 'principle/6', evidence: [] });
  });

  test('only a part of a question whose whole says nothing', () => {
    const explained = explain('the radio in Dakar claims it, is Senegal on board?', model);
    expect(explained.oneClauseOnly).toBe(true);
    expect(explained.leftOut).toEqual([]);
    expect(explained.readings[0]).toMatchObject({ rule: 'core-party', asks: 'actor/senegal' });
    expect(explained.words.map(({ typed }) => typed)).not.toContain('Dakar');
  });

  test('the talk that was left out', () => {
    const { leftOut, words, oneClauseOnly } = explain('hi from Dakar, is Senegal on board? thx', model);
    expect(leftOut).toEqual(['hi', 'from', 'Dakar', 'thx']);
    expect(words.map(({ typed }) => typed)).toEqual(['is', 'Senegal', 'on', 'board']);
    expect(oneClauseOnly).toBe(false);
  });

  test('only one sentence of a long text', () => {
    const letter = 'We met on Monday and spoke at length about many other matters of the day. '.repeat(8);
    const explained = explain(`${letter} What does principle 8 say?`, model);
    expect(explained.oneSentenceOnly).toBe(true);
    expect(explained.words.map(({ typed }) => typed)).toEqual(['What', 'does', 'principle', '8', 'say']);
  });
});

describe('a bot', () => {
  test('explains without moving the thread on', () => {
    const bot = createBot(realKnowledge(), chance);
    bot.ask({ text: 'principle 8', conversation: 'c' });
    const next = { text: 'and the next one?', conversation: 'c' };
    const explained = bot.explain(next);
    expect(explained.context).toMatchObject({ asked: 'principle/8', principle: 'principle/8' });
    expect(explained.readings[0]).toMatchObject({ reader: 'nextPrinciple', asks: 'principle/9' });
    expect(bot.explain(next)).toEqual(explained);
    expect(bot.ask(next).refs[0]).toBe('principle/9');
  });

  test('keeps no word of a thread in the context', () => {
    const bot = createBot(realKnowledge(), chance);
    bot.ask({ text: 'principle 8 zzquux', conversation: 'c' });
    bot.ask({ text: 'who is Zzquux Qqvrb', conversation: 'c' });
    expect(JSON.stringify(bot.explain({ text: 'more', conversation: 'c' }))).not.toMatch(/zzquux|qqvrb/i);
  });

  test('says when words about the daily post took the question before all readers', () => {
    const { readings, runnerUp } = realBot().explain({ text: 'daily on 9am Paris' });
    expect(readings[0]?.rule).toBe('daily-words');
    expect(runnerUp?.rule).toBe('none');
  });
});
