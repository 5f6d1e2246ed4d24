/** What the benchmark reckons and prints, and how it is asked. */
import { describe, expect, test } from 'vitest';
import {
  atMost,
  inFigures,
  over,
  sectionAsData,
  sectionInWords,
  under,
} from '../../../scripts/bench/figures.ts';
import { parts, readOptions } from '../../../scripts/bench/options.ts';
import { costOf } from '../../../scripts/bench/platforms/comparison.ts';
import { inTurn, meanSized } from '../../../scripts/bench/platforms/asked.ts';
import { defaultFiles, readQuestions } from '../../../scripts/bench/questions.ts';
import { sample } from '../../../scripts/bench/random.ts';
import { durationFigures, median, quantile } from '../../../scripts/bench/statistics.ts';
import { surroundingsInWords } from '../../../scripts/bench/surroundings.ts';

describe('durations', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  test('have quantiles', () => {
    expect([0, 0.5, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([1, 50, 99, 100]);
    expect(quantile([], 0.5)).toBe(0);
    expect(median([3, 1, 2])).toBe(2);
  });

  test('become figures', () => {
    const figures = durationFigures('warm', 'asked again', [4, 1, 1, 2], { p99: under(1) });
    expect(figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`)).toEqual([
      'warmP50 1 ms',
      'warmP99 4 ms',
      'warmMax 4 ms',
      'warmPerSecond 500 /s',
    ]);
    expect(figures.map(({ target }) => target)).toEqual([undefined, under(1), undefined, undefined]);
  });
});

const print = (value: number, target: ReturnType<typeof under>) =>
  sectionInWords({
    name: 'x',
    title: 'Title',
    figures: [{ name: 'y', label: 'label', value, unit: 'ms', target }],
    remarks: ['remark'],
  });

describe('a figure', () => {
  test.each([
    [0.5, under(1), '✓ target under 1 ms: met'],
    [1, under(1), '✗ target under 1 ms: not met'],
    [12_000, over(10_000), '✓ target over 10,000 ms: met'],
    [10_000, over(10_000), '✗ target over 10,000 ms: not met'],
    [15, atMost(15), '✓ target at most 15 ms: met'],
    [15.1, atMost(15), '✗ target at most 15 ms: not met'],
  ])('of %d says "%s"', (value, target, words) => {
    expect(print(value, target)).toContain(words);
    expect(print(value, target).split('\n')).toHaveLength(3);
  });

  test.each([
    [0.1234, '0.123'],
    [1.234, '1.23'],
    [12.34, '12.3'],
    [1234.5, '1,235'],
    [-3.21, '-3.21'],
    [100, '100'],
  ])('%d is written %s', (value, written) => {
    expect(inFigures(value)).toBe(written);
  });

  test('is data too', () => {
    const figures = [
      { name: 'p99', label: 'label', value: 1.23456789, unit: 'ms', target: under(5) },
      { name: 'p50', label: 'label', value: 1, unit: 'ms' },
    ];
    expect(sectionAsData({ name: 'x', title: 'Title', figures, remarks: [] })).toEqual({
      title: 'Title',
      p99: { value: 1.23457, unit: 'ms', target: { is: 'under', bound: 5 }, met: true },
      p50: { value: 1, unit: 'ms' },
      remarks: [],
    });
  });
});

test('pinning is told', () => {
  const given = { node: 'v20', processor: 'a', cores: 2, files: [] };
  expect(surroundingsInWords({ ...given, usable: 1 })).toContain('Pinned to one core');
  expect(surroundingsInWords({ ...given, usable: 2 })).toContain('taskset is not used');
});

const options = (...words: string[]) => {
  const read = readOptions(words);
  if (read.type !== 'options') throw new Error(read.text);
  return read.options;
};

describe('what can be asked for', () => {
  test('nothing: all but the platforms', () => {
    expect(options()).toEqual({
      asJson: false,
      parts: parts.filter((part) => part !== 'platforms'),
      files: defaultFiles,
      fuse: 40,
    });
  });

  test('the platforms too, some parts only, files of one’s own, JSON', () => {
    expect(options('--platforms').parts).toEqual(parts);
    expect(options('--only', 'rivals, today').parts).toEqual(['today', 'rivals']);
    expect(options('--only', 'today', '--platforms').parts).toEqual(['today', 'platforms']);
    expect(options('--json', '--fuse', '3', 'a.jsonl')).toMatchObject({
      asJson: true,
      fuse: 3,
      files: ['a.jsonl'],
    });
  });

  test.each([
    [['--fast'], /Unknown option '--fast'\. Usage: npm run bench/],
    [['--only', 'speed'], /There is no part "speed" to measure\. Usage/],
    [['--only'], /'--only <value>' argument missing/],
    [['--fuse', 'many'], /"many" is no number of questions/],
  ])('%j is answered with what is wrong', (words, text) => {
    const read = readOptions(words);
    expect(read.type === 'complaint' ? read.text : '').toMatch(text);
  });

  test('a file that is none is named', () => {
    expect(() => readQuestions(['package.json'])).toThrow(/^package\.json is no file of questions/);
    expect(() => readQuestions(['nowhere.jsonl'])).toThrow(/^nowhere\.jsonl is no file/);
    expect(readQuestions(defaultFiles).length).toBeGreaterThan(700);
  });
});

describe('samples and turns', () => {
  test('are spread evenly, and the same each time', () => {
    expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
    expect(sample([1, 2], 4)).toEqual([1, 2]);
    expect(sample([1, 2], 0)).toEqual([]);
  });

  test('begin again at the end', () => {
    const next = inTurn(['a', 'b']);
    expect([next(), next(), next()]).toEqual(['a', 'b', 'a']);
  });

  test('the constant is the answer nearest to the mean size', () => {
    expect(meanSized(['a', 'bbbb', 'cccccccccc'], (text) => text.length)).toBe('bbbb');
  });
});

const rounds = (...perSecond: number[]) => perSecond.map((value) => ({ perSecond: value, microseconds: 0 }));

test('the cost is the median over the rounds, each against the bare one beside it', () => {
  expect(costOf(rounds(1000, 2000, 500), rounds(900, 1000, 450))).toBeCloseTo(10);
  expect(costOf(rounds(100), rounds(110))).toBeCloseTo(-10);
});
