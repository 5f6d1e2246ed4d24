/** Who is for or against the Call, and who joins it or stays out: by any of its names, in any of the usual verbs. */
import { describe, expect, test } from 'vitest';
import { read } from '../../support/ask.ts';

const names = [
  'it',
  'the Call',
  'the accord',
  'the Paris Call',
  'the pact',
  'the agreement',
  'the initiative',
];
const each = (frame: string): readonly string[] => names.map((name) => frame.replace('…', name));

/** The list, or what is known of it. */
function listsParties(text: string): boolean {
  const { query } = read(text);
  return query.kind === 'parties' || (query.kind === 'accord' && query.entry === 'accord/signatories');
}

describe('critics', () => {
  test.each([
    'who disagrees with …?',
    'does any expert disagree with …?',
    'who does not agree with …?',
    'who has concerns about …?',
    'who is dissatisfied with …?',
    'who considers … a mistake?',
    'which commentators question …?',
  ])('%s', (frame) => {
    for (const text of each(frame))
      expect(read(text).query, text).toMatchObject({ kind: 'opinions', filter: { stance: 'criticism' } });
  });
});

describe('those in favour', () => {
  test.each([
    'who agrees with …?',
    'who finds … useful?',
    'who calls … a good step?',
    'which experts recommend …?',
  ])('%s', (frame) => {
    for (const text of each(frame))
      expect(read(text).query, text).toMatchObject({ kind: 'opinions', filter: { stance: 'praise' } });
  });
});

describe('those who joined', () => {
  test.each([
    'which countries agreed to …?',
    'which states have adopted …?',
    'which governments accept …?',
    'which companies approved …?',
  ])('%s', (frame) => {
    for (const text of each(frame)) expect(listsParties(text), text).toBe(true);
  });

  test.each([
    'did Norway agree to …?',
    'has Norway embraced …?',
    'did Norway agree with …?',
    'did Norway say yes to …?',
  ])('%s', (frame) => {
    for (const text of each(frame))
      expect(read(text).query, text).toMatchObject({ kind: 'actor', actor: 'actor/norway' });
  });

  test('a party that is asked about is none of its people', () => {
    expect(read('did Microsoft support the Paris Call').query).toMatchObject({ actor: 'actor/microsoft' });
    expect(read('has Siemens endorsed it').query).toMatchObject({ actor: 'actor/siemens' });
    expect(read('does the Microsoft president like the Call').query.kind).not.toBe('actor');
  });

  test('one signs on to the Call, and nobody is on call', () => {
    expect(listsParties('which countries signed on to the Call')).toBe(true);
    expect(read('which doctor is on call').query.kind).toBe('none');
  });
});

test('countries are no place where it was launched', () => {
  expect(read('which countries rejected the accord').query).toMatchObject({
    entry: 'accord/non-signatories',
  });
  expect(read('in which country was it launched').query).toMatchObject({ entry: 'accord/launch' });
});

test.each(['one question on the accord', 'trust and security in the accord'])(
  '%s tells nobody’s view',
  (text) => expect(read(text).query.kind).toBe('accord'),
);
