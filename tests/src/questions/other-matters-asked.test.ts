/** Questions that share words with the Call and ask for something that it does not hold: cases, courts, other texts. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

test.each([
  'how much did the hospital pay to get its files back after the ransomware attack',
  'the power grid hack in Ukraine, what was the bill',
  'Mirai botnet, who wrote it',
  'what did the court award the spyware victims',
  'the Exchange hole and the SolarWinds leak, was it the leak that came first',
])('of a case: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});

describe('a case is held against the principles where that is asked', () => {
  test.each([
    ['which principle covers a ransomware attack on a hospital', 'principle/1'],
    ['a botnet took the cables down, which principle is that', 'principle/2'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs[0]).toBe(ref);
  });
});

test.each([
  'the Oslo agreements, was there a second one',
  'Schengen: which countries joined last',
  'which countries joined last, Schengen',
  'which states never ratified the CTBT',
  'which countries joined the AU',
  'the fair gave out twelve badges to nine firms; who got the fourth',
])('of another text or thing: %s', (question) => {
  expect(ask(question).kind).toBe('none');
});

test('of the Call the same words are answered', () => {
  expect(ask('which states never signed it').refs).toContain('accord/non-signatories');
  expect(ask('the Paris agreement on cyberspace, what is its second principle').refs).toContain(
    'principle/2',
  );
});

test('a place beside a party is no text', () => {
  expect(ask('did Italy sign, Rome?').refs[0]).toBe('actor/italy');
});

test('what somebody says is in no principle', () => {
  expect(ask('what did the American foreign ministry say at the time').refs).toContain(
    'expert/us-state-department',
  );
  expect(ask('what do the telephone companies have to say for themselves').kind).not.toBe('principle');
});

test('of a state and a person the state took part', () => {
  expect(ask('was it due to Trump that the United States had not signed').refs[0]).toBe(
    'actor/united-states',
  );
});

test.each([
  'must a country that signed comply with it',
  'do members have to stick to it',
  'is my firm forced to follow what it says',
])('whether one must obey: %s', (question) => {
  expect(ask(question).refs[0]).toBe('accord/legal-status');
});

test('orders of somebody else are not of the Call', () => {
  expect(ask('must I obey my landlord').kind).toBe('none');
});
