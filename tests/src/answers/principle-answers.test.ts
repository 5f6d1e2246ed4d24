import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { realBot } from '../../support/knowledge.ts';

const textFor = (text: string): string => toPlainText(realBot().ask({ text }));

describe('a number that no principle has, beside one that a principle has', () => {
  test.each([
    ['principles 2 and 11', 11],
    ['principles 1, 5 and 12', 12],
    ['compare principle 2 and 14', 14],
  ])('%s: it is said', (text, number) => {
    expect(textFor(text)).toContain(`There is no principle ${number}; they are numbered 1 to 9.`);
  });

  test.each(['principle 8', 'principles 2 and 5', 'principle 3 and the 2016 election'])(
    '%s: there is nothing to say',
    (text) => {
      expect(textFor(text)).not.toContain('There is no principle');
    },
  );
});
