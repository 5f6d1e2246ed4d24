import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask, converse } from '../../support/ask.ts';
import { contractFaults } from '../../support/contract.ts';
import { realBot, realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

describe('nothing to read', () => {
  test.each(['', '   ', '\n\t', '\u200B\u200B', '<@U12345>', '<@!99> ', '\u202E', '\u0000\u0001'])(
    '%j gets help',
    (text) => {
      expect(ask(text)).toMatchObject({ kind: 'help', title: 'Ask me about the Paris Call' });
    },
  );

  test.each(['🙂🙂', '...', '?', '"', '***', '<script></script>', '<!channel>', ':wave:', '``', '—'])(
    '%j gets help or a refusal',
    (text) => {
      expect(['help', 'none']).toContain(ask(text).kind);
    },
  );
});

describe('text with a meaning elsewhere', () => {
  test.each([
    '(((a+)+)+$',
    '.*+?^${}()|[]\\',
    '[a-z',
    '__proto__',
    'valueOf',
    'hasOwnProperty',
    'term __proto__',
    "'; DROP TABLE students; --",
    '${7*7} {{7*7}}',
    '../../etc/passwd',
    '%00%s%n',
    'javascript:alert(1)',
  ])('%j is only text', (text) => {
    const answer = ask(text);
    expect(contractFaults(answer, knowledge)).toEqual([]);
    expect(answer.kind).toBe('none');
  });

  test.each([
    '<@U1> <!everyone> who opposes it',
    '@everyone who opposes it',
    '<script>who</script> who opposes it',
  ])('mark-up around a question does not hinder it: %s', (text) => {
    expect(ask(text)).toMatchObject({ kind: 'opinions', title: 'Who is critical' });
  });
});

describe('very long text', () => {
  test.each([
    ['one letter', 'a'.repeat(40_000)],
    ['brackets', '<[('.repeat(13_000)],
    ['a pattern', '(((a+)+)+$'.repeat(4000)],
    ['words', 'principle enforcement Hahad '.repeat(1500)],
    ['misspelt words', 'bischhof principel enforcemnet '.repeat(1300)],
    ['line ends', '\n'.repeat(40_000)],
    ['accents', `a${'\u0301'.repeat(39_999)}`],
    ['letters that grow', '\uFDFA'.repeat(40_000)],
  ])('%s', (_name, text) => {
    const answer = ask(text);
    expect(contractFaults(answer, knowledge)).toEqual([]);
    expect(toPlainText(answer).length).toBeLessThan(20_000);
  });

  test('a question at the end of a long text is read', () => {
    const letter = 'We met on Monday and spoke at length about many other matters of the day. '.repeat(8);
    expect(ask(`${letter} What does principle 8 say?`).refs[0]).toBe('principle/8');
  });

  test('what happened when is told, and not asked', () => {
    const told =
      'When the baths opened again the agreement between the town and its actors was read out aloud. ';
    expect(ask(told.repeat(8)).kind).toBe('none');
    expect(ask(`${told.repeat(8)} When was the Call launched`).refs).toContain('accord/launch');
  });

  test('a long text without a question is refused', () => {
    expect(
      ask('We met on Monday and spoke at length about many other matters of the day. '.repeat(8)).kind,
    ).toBe('none');
  });
});

describe('any text at all', () => {
  test.each(['binary', 'grapheme', 'grapheme-ascii'] as const)(
    'of %s units gets an answer that keeps the contract',
    (unit) => {
      fc.assert(
        fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
          expect(contractFaults(realBot().ask({ text, conversation: unit }), knowledge)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('any thread of the words of the subject keeps it as well', () => {
    const words = [
      ...'who what why when which principle principles 8 3 twelve last next Hahad Kothari bischof Torvalds'.split(
        ' ',
      ),
      ...'critics praise not like it he them compare and with about china US sign did enforcement'.split(' '),
      ...'elections term dark web sources more else others launched first two of ? . CEO Juniper author'.split(
        ' ',
      ),
      ...'the end to III theme opinions today random signatories experts accord agree former latter example'.split(
        ' ',
      ),
    ];
    const turn = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 4 }), (turns) => {
        for (const answer of converse(...turns)) {
          const faults = contractFaults(answer, knowledge);
          expect(faults).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a person typed', () => {
  test.each(['Q'.repeat(200), 'Xqzvb '.repeat(40), `Mc${'donald'.repeat(50)}`])(
    'is repeated only in part: %s',
    (name) => {
      for (const question of [
        `Who is ${name}?`,
        `What did ${name} say of the accord?`,
        `did ${name} sign?`,
        `expert ${name}`,
      ]) {
        const text = toPlainText(ask(question));
        for (let start = 0; start + 61 <= name.length; start += 20)
          expect(text).not.toContain(name.slice(start, start + 61));
      }
    },
  );

  test('is never repeated as mark-up', () => {
    const answer = ask('Who is <@U123> *Xqzvb* <!channel> [Zzyx](http://evil.example) @everyone?');
    expect(toPlainText(answer)).not.toMatch(/[<>@*[\]]|evil/);
  });
});
