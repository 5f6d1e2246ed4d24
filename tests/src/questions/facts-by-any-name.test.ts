/** Facts of the Call in plain words, by any of its names. */
import { describe, expect, test } from 'vitest';
import { read } from '../../support/ask.ts';

const names = ['the Paris Call', 'the accord', 'the pact', 'the agreement', 'the declaration'];

const entries: Readonly<Record<string, readonly string[]>> = {
  'accord/launch': [
    'who made …?',
    'who came up with …?',
    'whose idea was …?',
    'when was … released?',
    'when was … adopted?',
  ],
  'accord/legal-status': [
    'is … just a statement or a law?',
    'do firms have to obey …?',
    'do we have to respect …?',
  ],
  'accord/governance': ['who runs …?', 'who coordinates …?', 'who administers …?'],
  'accord/since-launch': [
    'what came of …?',
    'any news on …?',
    'what is the status of … now?',
    'what is new with …?',
  ],
  'accord/overview': ['why does … exist?', 'what is … trying to achieve?', 'what is … meant to achieve?'],
  'accord/non-signatories': ['which countries are not in …?', 'who is not in …?'],
};

describe.each(Object.entries(entries))('%s', (entry, frames) => {
  test.each(frames)('%s', (frame) => {
    for (const name of names) {
      const text = frame.replace('…', name);
      expect(read(text).query, text).toMatchObject({ kind: 'accord', entry });
    }
  });
});

describe('lists', () => {
  test.each(['who belongs to …?', 'show me the countries in …', 'which companies are in …?'])(
    '%s',
    (frame) => {
      for (const name of names) {
        const text = frame.replace('…', name);
        const { query } = read(text);
        expect(
          query.kind === 'parties' || (query.kind === 'accord' && query.entry === 'accord/signatories'),
          text,
        ).toBe(true);
      }
    },
  );

  test.each(['where is the text of …?', 'where can I find the text of …?', 'where can I download …?'])(
    '%s',
    (frame) => {
      for (const name of names) expect(read(frame.replace('…', name)).query.kind, name).toBe('sources');
    },
  );
});

describe('what is promised', () => {
  test.each([
    'what do signatories promise?',
    'what have the supporters of the pact committed to?',
    'what does it commit its supporters to?',
  ])('%s', (text) => expect(read(text).query).toEqual({ kind: 'principles', principles: [] }));

  test('on something', () => {
    expect(read('what do supporters pledge about spyware?').query).toMatchObject({
      principle: 'principle/5',
    });
    expect(read('what have signatories promised on election meddling').query).toMatchObject({
      principle: 'principle/3',
    });
    expect(read('what do signatories promise about bus lanes').query.kind).not.toBe('principles');
  });

  test.each(['what did Germany promise?', 'what do members of NATO pledge?', 'what did the mayor promise?'])(
    'by others: %s',
    (text) => expect(read(text).query.kind).not.toBe('principles'),
  );
});

test('to follow it is another matter than what followed it', () => {
  expect(read('what followed it?').query).toMatchObject({ entry: 'accord/since-launch' });
  expect(read('do you have to follow it?').query).toMatchObject({ entry: 'accord/legal-status' });
});
