import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import type { Reference } from '../../../src/knowledge/reference.ts';
import { nextContext, type Context } from '../../../src/questions/context.ts';
import { understand } from '../../../src/questions/understand.ts';
import { fixedNow, realKnowledge, realModel } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const chance = { now: () => fixedNow, random: () => 0.5 };

function contextAfter(...questions: readonly string[]): Context | undefined {
  let context: Context | undefined;
  for (const question of questions) {
    const { reading } = understand(question, realModel(), context);
    context = nextContext(context, reading.query, answerQuery(knowledge, reading, chance).refs);
  }
  return context;
}

describe('what a thread remembers', () => {
  test('the principle', () => {
    expect(contextAfter('principle 3')?.principle).toBe('principle/3');
    expect(contextAfter('principle 3', 'and who spoke about it?')?.principle).toBe('principle/3');
    expect(contextAfter('today')?.principle).toMatch(/^principle\/[1-9]$/);
    expect(contextAfter('principle 3', 'principles')?.principle).toBeUndefined();
  });

  test('the person, until several are shown', () => {
    expect(contextAfter('who is Hahad?')?.person).toBe('expert/mounir-hahad');
    expect(contextAfter('who is Hahad?', 'principle 3')?.person).toBe('expert/mounir-hahad');
    expect(contextAfter('who is Hahad?', 'critics')?.person).toBeUndefined();
  });

  test('the people last spoken of', () => {
    expect(contextAfter('who is Hahad?', 'who is Kothari?')?.people).toEqual([
      'expert/pravin-kothari',
      'expert/mounir-hahad',
    ]);
  });

  test('nothing of small talk and refusals', () => {
    expect(contextAfter('hello', 'zzq xkcd')).toBeUndefined();
    expect(contextAfter('principle 3', 'thanks', 'zzq xkcd')).toEqual(contextAfter('principle 3'));
  });
});

describe('what a thread does not hold', () => {
  test('a word that somebody typed', () => {
    const questions = [
      'who is Hahad, my dear friend?',
      'kindly tell my boss what he thinks',
      'which critics on enforcement could a teacher quote?',
      'please define the dark web for my homework',
      'Morning team! contrast principle two with principle five, thanks',
    ];
    for (const question of questions) {
      const kept = JSON.stringify(contextAfter('critics', question));
      expect(kept, question).not.toBe(JSON.stringify(contextAfter('critics')));
      for (const word of question.toLowerCase().match(/[a-z]{4,}/g) ?? []) {
        const isOfTheKnowledge = ['hahad', 'critics', 'enforcement', 'dark', 'principle'].includes(word);
        if (!isOfTheKnowledge) expect(kept.toLowerCase(), word).not.toContain(word);
      }
    }
  });

  test('any text besides references and the few words of the query', () => {
    const words = fc.constantFrom(
      'who',
      'said',
      'enforcement',
      'Hahad',
      'Kothari',
      'zebra',
      'principle',
      '3',
      'he',
      'compare',
      'and',
      'China',
      'opinions',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { maxLength: 4 }), (turns) => {
        const texts: unknown[] = [];
        JSON.stringify(contextAfter(...turns.map((turn) => turn.join(' '))) ?? {}, (key, value: unknown) => {
          if (
            typeof value === 'string' &&
            !['kind', 'stance', 'aspect', 'choice', 'topic', 'type'].includes(key)
          )
            texts.push(value);
          return value;
        });
        for (const text of texts) expect(knowledge.find(String(text)), String(text)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  test('more than a few references', () => {
    const many = knowledge.experts.map(({ ref }): Reference => ref);
    let context: Context | undefined;
    for (const ref of many) context = nextContext(context, { kind: 'opinions', filter: {} }, [ref]);
    expect(context?.people.length).toBeLessThanOrEqual(12);
    context = nextContext(context, { kind: 'opinions', filter: {} }, many);
    expect(context?.people.length).toBeLessThanOrEqual(12);
    expect(context?.refs.length).toBeLessThanOrEqual(12);
  });
});
