import { describe, expect, test } from 'vitest';
import type { DailyRequest } from '../../../../src/daily/request.ts';
import { readDailyRequest, writeDailyRequest } from '../../../../src/daily/words/read.ts';

/** A Saturday. */
const clock = { now: Date.parse('2026-11-21T12:00:00Z'), zone: 'Europe/Paris' };
const read = (text: string): DailyRequest | null => readDailyRequest(text, clock);

/** The request as it is written, with the suggestions behind a question mark where it is not clear. */
function show(text: string): string {
  const request = read(text);
  if (request === null) return 'null';
  if (request.type !== 'unclear') return writeDailyRequest(request).replace('daily ', '');
  return `? ${request.suggestions.map((each) => each.request.replace('daily ', '')).join(' | ')}`;
}
const sentence = (text: string): string => {
  const request = read(text);
  return request?.type === 'unclear' ? request.sentence : '';
};

describe('free questions stay free', () => {
  test.each([
    'daily principle',
    'daily principle please',
    'daily what is the daily threat level',
    'daily xyz abc',
    'daily xyz',
    'daily news',
    'daily paris',
    'daily paris call',
    'daily principle 9',
    'daily 9 principles',
    'daily random principle',
    'daily last attack',
    'daily start cyber war',
    'daily help me understand the principles',
    'daily history of the paris call',
    'daily 9am news about cyber attacks on hospitals',
    'daily what on earth',
    'daily why are there nine principles',
    'daily how many principles are there',
    'daily what is the principle of the day?',
    'daily good morning everyone',
    'daily principle #3',
    'principle 8',
    'on 09:00 Europe/Paris',
    'dailyon 9am paris',
    '',
  ])('%j', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('commands', () => {
  test.each([
    ['daily', 'status'],
    ['  Daily!  ', 'status'],
    ['daily show', 'status'],
    ['daily settings', 'status'],
    ['daily show the settings please', 'status'],
    ['daily schedule', 'status'],
    ['daily help', 'help'],
    ['daily ?', 'help'],
    ['daily ？', 'help'],
    ['daily off', 'off'],
    ['daily OFF.', 'off'],
    ['daily stop', 'off'],
    ['daily turn it off please', 'off'],
    ['daily disable the posts', 'off'],
    ['daily pause', 'pause'],
    ['daily pause now', 'pause'],
    ['daily resume', 'resume'],
    ['daily unpause', 'resume'],
    ['daily continue', 'resume'],
    ['daily preview', 'preview'],
    ['daily next', 'next'],
    ['daily show me the next post', 'next'],
    ["daily what's next?", 'next'],
    ['daily last principle', 'last'],
    ['daily test', 'test'],
    ['daily on', 'on'],
    ['daily start', 'on'],
    ['daily enable please', 'on'],
    ['“daily status”', 'status'],
    ['ｄａｉｌｙ ｓｔａｔｕｓ', 'status'],
    ['dáily státus', 'status'],
    ['*daily* `status`', 'status'],
    ['daily\u200B sta\u200Dtus\u202E', 'status'],
  ])('%j is %s', (text, request) => {
    expect(show(text)).toBe(request);
  });

  test.each([
    ['daily stauts', '? status | on'],
    ['daily hlep', '? help'],
    ['daily resmue', '? resume'],
    ['daily of', '? on | off'],
    ['daily strat 9am paris', '? on 09:00 Europe/Paris'],
    ['daily puase until tomorrow', '? pause until 2026-11-22'],
  ])('slips are asked back: %j: %s', (text, request) => {
    expect(show(text)).toBe(request);
    expect(sentence(text)).toMatch(/^“.+” is not a command/);
  });

  test.each([
    ['daily off tomorrow', '? pause until 2026-11-22 | off'],
    ['daily off until 4 January', '? pause until 2027-01-04 | off'],
    ['daily resume on monday', '? pause until 2026-11-23 | resume'],
    ['daily off or pause', '? off | pause'],
    ['daily on off', '? off | on'],
    ['daily next monday', '? next'],
    ['daily test everywhere', '? test'],
  ])('words that do not go together are asked back: %j: %s', (text, request) => {
    expect(show(text)).toBe(request);
  });
});

describe('settings', () => {
  test.each([
    ['daily on 09:00 Europe/Paris', 'on 09:00 Europe/Paris'],
    ['daily on 09:00 Europe/Paris weekdays in order', 'on 09:00 Europe/Paris weekdays in order'],
    ['daily on at 9am in Paris on weekdays please', 'on 09:00 Europe/Paris weekdays'],
    ['daily on shuffled weekdays america/new york 9.30pm', 'on 21:30 America/New_York weekdays shuffled'],
    ['daily 9am paris', 'on 09:00 Europe/Paris'],
    ['daily at 0900 Europe/Paris', 'on 09:00 Europe/Paris'],
    ['daily start at noon in tokyo', 'on 12:00 Asia/Tokyo'],
    ['daily set 9h30 UTC', 'on 09:30 UTC'],
    ['daily schedule 9am Paris weekdays', 'on 09:00 Europe/Paris weekdays'],
    ['daily every day at 9am in London', 'on 09:00 Europe/London every day'],
    ['daily on 9 in the evening Lisbon', 'on 21:00 Europe/Lisbon'],
    ['daily on 9 a.m. paris, monday to friday, random order', 'on 09:00 Europe/Paris weekdays shuffled'],
    ['daily on mon – fri 9am paris in sequence', 'on 09:00 Europe/Paris weekdays in order'],
    ['daily on working days', 'on weekdays'],
    ['daily on 24/7 9am paris', 'on 09:00 Europe/Paris every day'],
    ['daily on 9am', 'on 09:00'],
    ['daily on Paris', 'on Europe/Paris'],
    ['daily on shuffled', 'on shuffled'],
    ['daily change to 10am', 'on 10:00'],
    ['daily weekdays', 'on weekdays'],
    ['daily shuffled', 'on shuffled'],
    ['daily timezone london', 'on Europe/London'],
    ['daily europe/london', 'on Europe/London'],
    ['daily on 9am 09:00 paris France Europe/Paris', 'on 09:00 Europe/Paris'],
    ['daily on 9am Paris CET', 'on 09:00 Europe/Paris'],
    ['daily on 9am in Victoria, Canada', 'on 09:00 America/Vancouver'],
    ['daily on 9am ho chi minh city', 'on 09:00 Asia/Ho_Chi_Minh'],
    ['daily on 9am Etc/GMT+5', 'on 09:00 Etc/GMT+5'],
    ['ＤＡＩＬＹ ＯＮ ９：００ ＥＵＲＯＰＥ／ＰＡＲＩＳ', 'on 09:00 Europe/Paris'],
    ['daily on 9am “Genève” !!', 'on 09:00 Europe/Zurich'],
    [
      'daily on 9am Europe/Paris (France: Paris, Marseille, Lyon, Toulouse) weekdays',
      'on 09:00 Europe/Paris weekdays',
    ],
  ])('%j is %s', (text, request) => {
    expect(show(text)).toBe(request);
  });

  test.each([
    ['daily on 9 paris', '? on 09:00 Europe/Paris | on 21:00 Europe/Paris', '09:00 or 21:00'],
    ['daily 9', '? on 09:00 | on 21:00', '09:00 or 21:00'],
    ['daily at 9', '? on 09:00 | on 21:00', '09:00 or 21:00'],
    ['daily on 25:30 paris', '? on 01:30 Europe/Paris | on 23:30 Europe/Paris', '“25:30”'],
    ['daily on 25:30 pariss', '? on 01:30 Europe/Paris | on 23:30 Europe/Paris', '“25:30”'],
    ['daily on 13pm paris weekdays', '? on 13:00 Europe/Paris weekdays', '“13pm”'],
    ['daily on 9:00:00 paris', '? on 09:00 Europe/Paris', 'seconds'],
    ['daily on 9am 10am paris', '? on 09:00 Europe/Paris | on 10:00 Europe/Paris', '“9am” and “10am”'],
    ['daily on 9am paris london', '? on 09:00 Europe/Paris | on 09:00 Europe/London', '“paris” and “london”'],
    [
      'daily on 9am paris weekdays every day',
      '? on 09:00 Europe/Paris weekdays | on 09:00 Europe/Paris every day',
      '“weekdays” and “every day”',
    ],
    [
      'daily on paris in order shuffled',
      '? on Europe/Paris in order | on Europe/Paris shuffled',
      '“in order” and “shuffled”',
    ],
    [
      'daily on 9am paris on mondays',
      '? on 09:00 Europe/Paris weekdays | on 09:00 Europe/Paris every day',
      'Posts come at most once a day: every day or from Monday to Friday.',
    ],
    ['daily on 9am Spain', '? on 09:00 Europe/Madrid | on 09:00 Atlantic/Canary', '“Spain”'],
    ['daily on 9am pariss', '? on 09:00 Europe/Paris', '“pariss”'],
    ['daily on 9am new yrok weekdays', '? on 09:00 America/New_York weekdays', '“new yrok”'],
    ['daily on 9am paris weekdyas', '? on 09:00 Europe/Paris weekdays', '“weekdyas”'],
    ['daily on 9am paris shufled', '? on 09:00 Europe/Paris shuffled', '“shufled”'],
    ['daily on 9am paris except holidays', '? on 09:00 Europe/Paris', '“except holidays”'],
    ['daily on 9am paris <#C0123|general>', '? on 09:00 Europe/Paris', 'in the channel in which you write'],
    ['daily on blorp', '? help', '“blorp”'],
    ['daily threat report at 9am', '? help', '“threat report”'],
  ])('%j is asked back: %s', (text, request, why) => {
    expect(show(text)).toBe(request);
    expect(sentence(text)).toContain(why);
  });

  test.each(['CET', 'EST', 'PST', 'IST', 'BST', 'UTC+2', 'GMT-5', '+02:00', 'US'])(
    '%s is asked back with up to five zones',
    (zone) => {
      const request = read(`daily on 9am ${zone} weekdays`);
      const suggestions = request?.type === 'unclear' ? request.suggestions : [];
      expect(suggestions.length).toBeGreaterThan(1);
      expect(suggestions.length).toBeLessThanOrEqual(5);
      for (const suggestion of suggestions)
        expect(suggestion.request).toMatch(/^daily on 09:00 [A-Z]\w+\/\S+ weekdays$/);
      expect(sentence(`daily on 9am ${zone} weekdays`)).toContain(`“${zone}”`);
    },
  );

  test('labels say what is set', () => {
    const request = read('daily on 9 paris');
    expect(request).toMatchObject({
      type: 'unclear',
      suggestions: [
        { label: '09:00 Europe/Paris', request: 'daily on 09:00 Europe/Paris' },
        { label: '21:00 Europe/Paris', request: 'daily on 21:00 Europe/Paris' },
      ],
    });
  });

  test('long words are cut, and long texts are not read', () => {
    expect(sentence(`daily on 9am paris ${'x'.repeat(100)}`).length).toBeLessThan(80);
    const long = `daily on 9am paris ${'please '.repeat(60)}`;
    expect(show(long)).toBe('? help');
    expect(readDailyRequest(long, clock, '/pariscall daily')).toMatchObject({
      sentence: expect.stringContaining('/pariscall daily on 09:00 Europe/Paris'),
    });
    expect(show(`daily on 9am paris ${'-'.repeat(500)} weekdays`)).toBe('? help');
    expect(read(`daily ${'words '.repeat(2000)}`)).toBeNull();
  });
});
