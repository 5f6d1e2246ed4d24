import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { coresOf } from '../../../../src/questions/wording/cores.ts';
import { ask, read } from '../../../support/ask.ts';

const cores = (text: string): readonly string[] =>
  coresOf(tokenise(text)).map((tokens) => tokens.map(({ text: word }) => word).join(' '));

describe('the parts of a question', () => {
  test('are its clauses and runs of them', () => {
    expect(cores('Hello there, who signed it, my boss asks')).toEqual(
      expect.arrayContaining(['hello there', 'who signed it', 'my boss asks', 'who signed it my boss asks']),
    );
  });

  test('begin at a question word inside a sentence', () => {
    expect(cores('my tutor asked why Russia stayed out')).toContain('why russia stayed out');
    expect(cores('the one that stayed')).not.toContain('that stayed');
  });

  test('are few, never the question itself, and taken from it in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('who', 'that', 'signed', 'it', ',', 'why', 'tea.'), { maxLength: 40 }),
        (words) => {
          const tokens = tokenise(words.join(' '));
          const parts = coresOf(tokens);
          expect(parts.length).toBeLessThanOrEqual(12);
          for (const part of parts) {
            expect(part.length).toBeLessThan(tokens.length);
            const start = tokens.indexOf(part[0]!);
            expect(tokens.slice(start, start + part.length)).toEqual(part);
          }
        },
      ),
    );
  });
});

describe('a question wrapped in talk', () => {
  test.each([
    ['Greetings from rainy Bergen, could you check if Norway is on board?', 'actor/norway'],
    ['I have a viva in an hour, who drafted the Call?', 'accord/drafting'],
    ['My tutor wondered why the Americans stayed out back then', 'actor/united-states'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test('is less sure than the same question alone', () => {
    const wrapped = read('Xylo zug from Quux, is Norway on board?');
    const alone = read('is Norway on board?');
    expect(wrapped.query).toEqual(alone.query);
    expect(wrapped.confidence).toBeLessThan(alone.confidence);
  });

  test.each([
    'my printer was dead on arrival, how do I return it',
    'we bake bread at noon, who brings the oven',
    'the pizza is late, what does the call centre say',
  ])('%s: the talk is the question', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});
