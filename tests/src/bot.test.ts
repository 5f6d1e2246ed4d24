import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { writeTables } from '../../src/questions/model/kept-tables.ts';
import { contractFaults } from '../support/contract.ts';
import { fixedNow, realKnowledge } from '../support/knowledge.ts';

const knowledge = realKnowledge();
let now = fixedNow;
const bot = createBot(knowledge, { now: () => now, random: () => 0.5 });
const minutes = 60_000;
const principleOf = (text: string, conversation?: string): string | undefined =>
  bot.ask({ text, conversation }).refs[0];

describe('the bot', () => {
  test('takes the time and the dice that it is given', () => {
    now = new Date('2026-05-05T10:00:00Z');
    const today = bot.ask({ text: 'today' });
    now = new Date('2026-05-06T10:00:00Z');
    expect(bot.ask({ text: 'today' }).refs).not.toEqual(today.refs);
    expect(today.title).toContain('5 May 2026');
    expect(principleOf('random')).toBe('principle/5');
  });

  test('answers alike, made ready beforehand or not', () => {
    const ready = createBot(knowledge, { now: () => now, random: () => 0.5 }, { prepared: true });
    for (const text of ['critics', 'Kohtarri', 'list all companies', 'zzq', 'daily on 9 Europe/Paris'])
      expect(ready.ask({ text })).toEqual(bot.ask({ text }));
  });

  test('looks things up in the tables that were kept for its knowledge, and in no others', () => {
    const question = { text: 'who called it dead on arrival' };
    const ofOthers = writeTables({ ...knowledge, opinions: [] }, 'digest of others');
    const ask = (digest: string) =>
      createBot(
        knowledge,
        { now: () => now, random: () => 0.5 },
        { prepared: false, tables: { bytes: ofOthers, digest } },
      ).ask(question);
    expect(ask('digest of its own')).toEqual(bot.ask(question));
    // What was worked out without any claim finds none: so it is not worked out again.
    expect(ask('digest of others').refs).not.toContain('opinion/hahad-dead-on-arrival');
    expect(bot.ask(question).refs).toContain('opinion/hahad-dead-on-arrival');
  });

  test('gives the same answer to the same question', () => {
    for (const text of ['critics', 'Kohtarri', 'compare Hahad and Bastable', 'zzq']) {
      expect(bot.ask({ text })).toEqual(bot.ask({ text }));
    }
  });

  test('gives everybody the same object for the same query, which nobody can change', () => {
    const answer = bot.ask({ text: 'critics', conversation: 'mine' });
    expect(bot.ask({ text: 'Critics', conversation: 'yours' })).toBe(answer);
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.blocks)).toBe(true);
  });

  test('keeps nothing of a refusal that repeats what was typed', () => {
    const text = 'What does Zebulon Quartermain think?';
    const refused = bot.ask({ text });
    expect(refused.title).toContain('Zebulon');
    expect(bot.ask({ text })).not.toBe(refused);
    expect(Object.isFrozen(refused)).toBe(false);
  });

  test('answers in English where the language is not known', () => {
    const plain = bot.ask({ text: 'principle 8' });
    for (const locale of ['de', 'xx-YY', '', 'not a locale', undefined])
      expect(bot.ask({ text: 'principle 8', locale })).toEqual(plain);
  });

  test('keeps threads apart', () => {
    principleOf('principle 3', 'one');
    principleOf('principle 7', 'two');
    expect(principleOf('next', 'one')).toBe('principle/4');
    expect(principleOf('next', 'two')).toBe('principle/8');
    expect(principleOf('next', 'one')).toBe('principle/5');
  });

  test('without a thread every question stands alone', () => {
    principleOf('principle 3');
    expect(bot.ask({ text: 'next' }).kind).toBe('none');
    principleOf('principle 3', 'one');
    expect(bot.ask({ text: 'next' }).kind).toBe('none');
  });

  test('an empty id is a thread as well, and so are names of built-in properties', () => {
    for (const id of ['', '__proto__', 'constructor']) {
      expect(bot.ask({ text: 'next', conversation: id }).kind).toBe('none');
      principleOf('principle 3', id);
      expect(principleOf('next', id)).toBe('principle/4');
    }
  });

  test('forgets a thread after half an hour of silence', () => {
    principleOf('principle 3', 'slow');
    now = new Date(now.getTime() + 29 * minutes);
    expect(principleOf('next', 'slow')).toBe('principle/4');
    now = new Date(now.getTime() + 30 * minutes);
    expect(bot.ask({ text: 'next', conversation: 'slow' }).kind).toBe('none');
  });

  test('two bots share no threads', () => {
    const other = createBot(knowledge, { now: () => now, random: () => 0 });
    principleOf('principle 3', 'shared');
    expect(other.ask({ text: 'next', conversation: 'shared' }).kind).toBe('none');
  });

  test('keeps the contract for one question of each kind', () => {
    const kinds = new Set(
      [
        'principle 8',
        'principles',
        'Hahad',
        'experts',
        'critics',
        'compare Hahad and Kothari',
        'France',
        'dark web',
        'about',
        'today',
        'help',
        'zzq',
      ].map((text) => {
        const answer = bot.ask({ text });
        expect(contractFaults(answer, knowledge), text).toEqual([]);
        return answer.kind;
      }),
    );
    expect(kinds.size).toBe(12);
  });
});
