/** Principles told by what befell somebody, or by a few words of the day. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('a principle is told', () => {
  test.each([
    [1, 'keeping the lights on'],
    [1, 'the shutdown of a pipeline by a gang'],
    [3, 'voting hacks'],
    [3, 'somebody abroad fiddled with the count'],
    [4, 'our perfume formula was copied from the lab drive for a foreign company'],
    [4, 'a rival got hold of our plans by hacking'],
    [5, 'malware spreading around the globe'],
    [6, 'backdoors in products'],
    [6, 'bugs in devices'],
    [6, 'a webcam that comes with the password admin'],
    [7, 'nobody at our office updates anything'],
    [8, 'may a shop take vengeance on intruders'],
    [8, 'our boss would like to pay the intruder back in kind'],
    [9, 'neighbours warn each other before an exercise'],
  ])('%i: %s', (number, question) => {
    expect(ask(question).refs[0]).toBe(`principle/${number}`);
  });
});

test('trouble of one’s own without anybody’s doing is an errand', () => {
  expect(ask('our drive was full and the printer stopped').kind).toBe('none');
});
