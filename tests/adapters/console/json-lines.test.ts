import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRequest, toRecord } from '../../../adapters/console/json-lines.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { emptyAnswer, fullAnswer } from './samples.ts';

const parse = (text: string) => parseRequest({ type: 'text', text });

describe('parseRequest', () => {
  test('reads a whole request', () => {
    expect(parse('{"id":"a","question":"critics","conversation":"c1","locale":"en-GB"}')).toEqual({
      type: 'question',
      id: 'a',
      question: { text: 'critics', conversation: 'c1', locale: 'en-GB' },
    });
  });

  test.each([
    ['a number as the id', '{"id":7,"question":"q"}'],
    ['null for what is optional', '{"id":7,"question":"q","conversation":null,"locale":null}'],
    ['nothing in what is optional', '{"id":7,"question":"q","conversation":"","locale":""}'],
    ['properties that are not known', '{"id":7,"question":"q","group":"x","all":[]}'],
    ['blanks around it', '  {"id":7,"question":"q"}\t'],
  ])('takes %s', (_name, text) => {
    expect(parse(text)).toEqual({
      type: 'question',
      id: 7,
      question: { text: 'q', conversation: undefined, locale: undefined },
    });
  });

  test('an empty question is a question', () => {
    expect(parse('{"id":"","question":""}')).toMatchObject({
      type: 'question',
      id: '',
      question: { text: '' },
    });
  });

  test.each([
    ['{', 'The line is not JSON.'],
    ['who criticized the accord', 'The line is not JSON.'],
    ['{"id":"a","question":"b"} {}', 'The line is not JSON.'],
    ['[]', 'The line is not a JSON object.'],
    ['"text"', 'The line is not a JSON object.'],
    ['null', 'The line is not a JSON object.'],
    ['12', 'The line is not a JSON object.'],
    ['{}', '"id" is missing.'],
    ['{"question":"q"}', '"id" is missing.'],
    ['{"id":null,"question":"q"}', '"id" must be a string or a number.'],
    ['{"id":{},"question":"q"}', '"id" must be a string or a number.'],
    ['{"id":1e999,"question":"q"}', '"id" must be a string or a number.'],
  ])('%s is malformed and has no id to give back', (text, error) => {
    expect(parse(text)).toEqual({ type: 'malformed', error });
  });

  test.each([
    ['{"id":"a"}', '"question" is missing.'],
    ['{"id":"a","question":null}', '"question" must be a string.'],
    ['{"id":"a","question":["q"]}', '"question" must be a string.'],
    ['{"id":"a","question":"q","conversation":3}', '"conversation" must be a string.'],
    ['{"id":"a","question":"q","locale":false}', '"locale" must be a string.'],
  ])('%s is malformed and keeps its id', (text, error) => {
    expect(parse(text)).toEqual({ type: 'malformed', id: 'a', error });
  });

  test('what the splitter could not read is malformed, a blank line is nothing', () => {
    expect(parseRequest({ type: 'too-long' })).toEqual({ type: 'malformed', error: 'The line is too long.' });
    expect(parseRequest({ type: 'not-utf8' })).toEqual({
      type: 'malformed',
      error: 'The line is not UTF-8.',
    });
    expect(parse('')).toEqual({ type: 'blank' });
    expect(parse(' \t')).toEqual({ type: 'blank' });
  });

  test('no text makes it throw, and any JSON gets a reply', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { type } = parse(text);
        expect(['question', 'malformed', 'blank']).toContain(type);
      }),
    );
  });

  test('any id and question come through unchanged', () => {
    const id = fc.oneof(fc.string({ unit: 'binary' }), fc.integer());
    fc.assert(
      fc.property(id, fc.string({ unit: 'grapheme' }), (given, question) => {
        const request = parse(JSON.stringify({ id: given, question }));
        expect(request).toMatchObject({ type: 'question', id: given, question: { text: question } });
      }),
    );
  });
});

describe('toRecord', () => {
  test('has exactly the public names, in their order', () => {
    expect(Object.keys(toRecord(fullAnswer))).toEqual([
      'kind',
      'refs',
      'confidence',
      'text',
      'citations',
      'suggestions',
    ]);
  });

  test('holds the answer and its plain text', () => {
    const suggestions = [{ label: 'Principle 5', request: 'principle 5' }];
    expect(toRecord({ ...emptyAnswer, title: 'Not sure', suggestions })).toEqual({
      kind: 'none',
      refs: [],
      confidence: 0,
      text: toPlainText({ ...emptyAnswer, title: 'Not sure', suggestions }),
      citations: [],
      suggestions,
    });
  });
});
