/** What is asked with one name of the Call is asked with each. */
import { describe, expect, test } from 'vitest';
import { read } from '../../support/ask.ts';

const names = [
  'it',
  'the Paris Call',
  'the call',
  'the accord',
  'the pact',
  'the agreement',
  'the declaration',
  'the deal',
];

describe('the launch, by any verb of beginning', () => {
  test.each(names)('%s', (name) => {
    for (const asked of [`who began ${name}`, `which leader set up ${name}`, `who founded ${name}`])
      expect(read(asked).query, asked).toEqual({ kind: 'accord', entry: 'accord/launch' });
    expect(read(`when did ${name} begin`).query).toEqual({ kind: 'accord', entry: 'accord/launch' });
  });
});

describe('a party of it', () => {
  test.each(names)('%s', (name) => {
    for (const asked of [
      `is Peru among those who backed ${name}`,
      `is Peru part of ${name}`,
      `is Peru in on ${name} or not`,
    ])
      if (!(name === 'the call' && asked.includes(' on ')))
        expect(read(asked).query, asked).toEqual({ kind: 'actor', actor: 'actor/peru' });
  });
});

test('its name, its text and its force', () => {
  expect(read('what is the declaration formally called').query).toEqual({
    kind: 'accord',
    entry: 'accord/name',
  });
  expect(read('who penned and wrote the text of the pact').query).toEqual({
    kind: 'accord',
    entry: 'accord/drafting',
  });
  expect(read('could signing it be held against us before a court').query).toEqual({
    kind: 'accord',
    entry: 'accord/legal-status',
  });
  expect(read('is there something in the accord about outsiders rigging ballots').query).toMatchObject({
    kind: 'principle',
    principle: 'principle/3',
  });
});

test('a number of signatories is no party', () => {
  expect(read('signatories total').query).toMatchObject({ kind: 'accord', entry: 'accord/signatories' });
});

test('what a state would claim is nobody’s praise', () => {
  expect(read('who thinks China would say it supports every principle').query).not.toMatchObject({
    filter: { stance: 'praise' },
  });
});

test.each([
  'how old is the wife of Trump',
  'how old is Macron',
  'what is the net worth of Macron',
  '/etc/passwd',
])('%s: nothing of the kind is held', (question) => {
  expect(read(question).query.kind).toBe('none');
});
