import { describe, expect, test } from 'vitest';
import { askUsage, readAskOptions } from '../../../adapters/console/ask-options.ts';

describe('readAskOptions', () => {
  test.each([
    [['who criticized the accord'], { text: 'who criticized the accord', form: 'text', locale: undefined }],
    [['compare', 'hahad', 'kothari'], { text: 'compare hahad kothari', form: 'text', locale: undefined }],
    [['--json', '8'], { text: '8', form: 'json', locale: undefined }],
    [['8', '--json'], { text: '8', form: 'json', locale: undefined }],
    [['--locale', 'fr_fr', 'x'], { text: 'x', form: 'text', locale: 'fr-FR' }],
    [['--locale=en-GB', 'x'], { text: 'x', form: 'text', locale: 'en-GB' }],
    [['--', '--json'], { text: '--json', form: 'text', locale: undefined }],
    [[''], { text: '', form: 'text', locale: undefined }],
    [['--explain', 'x'], { text: 'x', form: 'text', locale: undefined, explain: true }],
    [['--cite', 'APA', 'x'], { text: 'x', form: 'text', locale: undefined, cite: 'apa' }],
    [['--json', '--cite=csl-json', 'x'], { text: 'x', form: 'json', locale: undefined, cite: 'csl-json' }],
    [['--json', 'x', '--explain'], { text: 'x', form: 'json', locale: undefined, explain: true }],
  ])('%j is a question', (given, expected) => {
    expect(readAskOptions(given)).toEqual({ type: 'question', explain: false, ...expected });
  });

  test('help and the stream', () => {
    expect(readAskOptions(['--help'])).toEqual({ type: 'help' });
    expect(readAskOptions(['-h', 'anything'])).toEqual({ type: 'help' });
    expect(readAskOptions(['--jsonl'])).toEqual({ type: 'stream', explain: false });
    expect(readAskOptions(['--jsonl', '--explain'])).toEqual({ type: 'stream', explain: true });
    expect(readAskOptions(['--jsonl', '--cite', 'BibTeX'])).toEqual({
      type: 'stream',
      explain: false,
      cite: 'bibtex',
    });
  });

  test.each([
    [[], 'There is no question.'],
    [['--json'], 'There is no question.'],
    [['--nonsense'], "Unknown option '--nonsense'."],
    [['-x', 'q'], "Unknown option '-x'."],
    [['--json=yes', 'q'], "Option '--json' does not take an argument."],
    [['--locale'], "Option '--locale <value>' argument missing."],
    [['--locale', 'not a tag', 'q'], '--locale needs a language tag such as en or en-GB.'],
    [['--cite', 'mla', 'q'], '--cite needs one of the styles footnotes, apa, chicago, bibtex and csl-json.'],
    [
      ['--jsonl', '--cite', ''],
      '--cite needs one of the styles footnotes, apa, chicago, bibtex and csl-json.',
    ],
    [['q', '--cite'], "Option '--cite <value>' argument missing."],
    [['--jsonl', '--json'], '--json and --jsonl do not go together.'],
    [['--jsonl', 'q'], 'With --jsonl the questions come from the standard input.'],
    [['--jsonl', '--locale', 'en'], 'With --jsonl the locale stands in each line.'],
    [['--\u001B[2Jx'], "Unknown option '--x'."],
  ])('%j is wrong, in one sentence', (given, problem) => {
    expect(readAskOptions(given)).toEqual({ type: 'wrong', problem });
  });

  test('the usage names every option', () => {
    for (const option of ['--json ', '--jsonl', '--explain', '--cite', '--locale', '--help'])
      expect(askUsage).toContain(option);
  });
});
