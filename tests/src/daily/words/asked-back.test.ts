import { describe, expect, test } from 'vitest';
import { readDailyRequest, writeDailyRequest } from '../../../../src/daily/words/read.ts';

/** A Saturday. */
const now = Date.parse('2026-11-21T12:00:00Z');

/** The request, or the suggestions behind a question mark. */
function show(text: string, zone: string | null = 'Europe/Paris'): string {
  const request = readDailyRequest(text, { now, zone });
  if (request === null) return 'null';
  if (request.type !== 'unclear') return writeDailyRequest(request).replace('daily ', '');
  return `? ${request.suggestions.map((each) => each.request.replace('daily ', '')).join(' | ')}`;
}
function sentence(text: string): string {
  const request = readDailyRequest(text, { now, zone: 'Europe/Paris' });
  return request?.type === 'unclear' ? request.sentence : '';
}

describe('channels and people that are named', () => {
  test.each([
    ['daily on #random 10:00', '? on 10:00', '“#random” cannot be named'],
    ['daily on #tokyo', '? on | help', '“#tokyo”'],
    ['daily on <#C9> 10:00', '? on 10:00', 'no other channel or person'],
    ['daily on <#C9|random> 10:00', '? on 10:00', '“#random”'],
    ['daily on @here 9am Paris', '? on 09:00 Europe/Paris', 'no other channel or person'],
    ['daily pause <@U1>', '? pause', 'is set in the channel in which you write'],
    ['daily off @everyone', '? off', 'is set in the channel in which you write'],
    ['daily status #random', '? status', 'is set in the channel in which you write'],
    ['daily #random', '? status', 'is set in the channel in which you write'],
    ['daily off #random?', '? status | off', 'is set in the channel in which you write'],
  ])('%j: %s', (text, request, why) => {
    expect(show(text)).toBe(request);
    expect(sentence(text)).toContain(why);
  });

  test('people are not shown again, so that nobody is called', () => {
    expect(sentence('daily off @everyone @bob <@U1>')).not.toContain('@');
  });
});

describe('questions', () => {
  test.each([
    ['daily is it paused?', 'status'],
    ['daily is it on?', 'status'],
    ['daily is it off', 'status'],
    ['daily when', 'next'],
    ['daily when is the next one?', 'next'],
    ['daily what time', 'status'],
    ['daily next one', 'next'],
    ['daily who set this up?', 'status'],
    ['daily last one', 'last'],
    ['daily what was the last one?', 'last'],
    ['daily tell me about the next one', 'next'],
    ['daily why did it stop', 'status'],
    ['daily why no post today', 'status'],
    ['daily how many left', 'status'],
    ['daily preview?', 'preview'],
    ['daily can you pause?', '? status | pause'],
    ['daily can you pause', '? status | pause'],
    ['daily could you turn it off please', '? status | off'],
    ['daily on?', '? status | on'],
    ['daily 9am Paris?', '? status | on 09:00 Europe/Paris'],
    ['daily resume?', '? status | resume'],
    ['daily test?', '? status | test'],
    ['daily how do I stop this', '? status | off | help'],
    ['daily how do I turn this off?', '? status | off | help'],
  ])('%j: %s', (text, request) => {
    expect(show(text)).toBe(request);
    if (request.startsWith('?')) expect(sentence(text)).toBe('Is that a question, or shall it be done?');
  });
});

describe('clear words are not left to free questions', () => {
  test.each([
    ['daily we should stop this', '? status | off | help'],
    ['daily stop sending these annoying messages to everybody else please', '? off'],
    ['daily unsubscribe me', 'off'],
    ['daily skip', '? pause until 2026-11-23 | pause until 2026-11-22 | pause'],
    ['daily skip tomorrow', '? pause until 2026-11-23'],
    ['daily mute', '? pause | off'],
    ['daily mute for a week', '? pause until 2026-11-28'],
    ['daily send', 'test'],
    ['daily send now', 'test'],
    ['daily post now', 'test'],
    ['daily send at 9am Paris', 'on 09:00 Europe/Paris'],
  ])('%j: %s', (text, request) => {
    expect(show(text)).toBe(request);
  });

  test.each(['daily off on', 'daily on off', 'daily off now on', 'daily on 9am Paris off'])(
    '%j contradicts itself',
    (text) => {
      expect(show(text)).toBe('? off | on');
      expect(sentence(text)).toMatch(/“on”.*do not go together|“off” and “on” do not go together/);
    },
  );
});

describe('what is denied is not offered', () => {
  test.each([
    ['daily on 9am not shuffled', '? on 09:00 in order'],
    ['daily on without shuffle', '? on in order'],
    ['daily on unshuffled', '? on in order'],
    ['daily no shuffle', '? on in order'],
    ['daily shuffle off', '? help'],
    ['daily on weekdays not in order', '? on weekdays shuffled'],
    ['daily on 9am Paris not weekdays', '? help'],
    ['daily on 9am not Paris', '? help'],
  ])('%j: %s', (text, request) => {
    expect(show(text)).toBe(request);
  });
});

describe('what cannot be set', () => {
  const onceADay = 'Posts come at most once a day: every day or from Monday to Friday.';
  const both = '? on weekdays | on every day';
  test.each([
    ['daily on twice a day', both, onceADay],
    ['daily on every hour', both, onceADay],
    ['daily on mondays', both, onceADay],
    ['daily on every second day', both, onceADay],
    ['daily on weekends', both, onceADay],
    ['daily on every 3 hours', '? help', onceADay],
    ['daily on 2 times a day Paris', '? help', onceADay],
    ['daily on 3 days', '? help', onceADay],
    ['daily on 2x', '? help', onceADay],
    ['daily on 9am Paris starting monday', '? on 09:00 Europe/Paris', 'the next time that comes'],
    ['daily on 9am Paris from 1 january', '? on 09:00 Europe/Paris', 'the next time that comes'],
    ['daily on tomorrow', '? help', 'the next time that comes'],
    ['daily on until friday', '? help', 'the next time that comes'],
    ['daily on 9am Paris in french', '? on 09:00 Europe/Paris', 'Posts are in English.'],
    ['daily on start with principle 3', '? help', 'it cannot start elsewhere'],
    ['daily on principle 3', '? help', 'it cannot start elsewhere'],
    ['daily on 9am my time', '? help', 'does not know your time zone'],
    ['daily on 9am local time', '? help', 'does not know your time zone'],
    ['daily on 9am here', '? help', 'does not know your time zone'],
    ['daily on 9am Freedonia', '? help', '“Freedonia” is no time zone or city that I know.'],
    ['daily on 99:00 Paris', '? help', '“99:00” is not a time'],
    ['daily on lunchtime Paris', '? on 12:00 Europe/Paris', '“lunchtime”'],
    ['daily half past nine Paris', '? on 09:30 Europe/Paris | on 21:30 Europe/Paris', '“half past nine”'],
    ['daily on 9am Paris, Texas', '? on 09:00 Europe/Paris | on 09:00 America/Chicago', '“Texas”'],
    ['daily on America/New_Yrok', '? on America/New_York', '“America/New_Yrok”'],
  ])('%j: %s', (text, request, why) => {
    expect(show(text)).toBe(request);
    expect(sentence(text)).toContain(why);
  });
});

describe('more ways to say it', () => {
  test.each([
    ['daily 17 Paris', 'on 17:00 Europe/Paris'],
    ['daily on 17 Paris', 'on 17:00 Europe/Paris'],
    ['daily on 900 Paris', 'on 09:00 Europe/Paris'],
    ['daily on 1700h Paris', 'on 17:00 Europe/Paris'],
    ['daily on time:9am zone:Paris', 'on 09:00 Europe/Paris'],
    [
      'daily on time: 9am zone: Paris days: weekdays order: shuffled',
      'on 09:00 Europe/Paris weekdays shuffled',
    ],
    ['daily every morning at 9am Paris', 'on 09:00 Europe/Paris'],
    ['daily on from monday to friday', 'on weekdays'],
    ['daily on 9am every day of the week', 'on 09:00 every day'],
    ['daily turn on here', 'on'],
  ])('%j: %s', (text, request) => {
    expect(show(text)).toBe(request);
  });

  test('days or order alone are set where there is a daily post, and asked back where there is none', () => {
    expect(show('daily weekdays')).toBe('on weekdays');
    expect(show('daily shuffled')).toBe('on shuffled');
    expect(show('daily weekdays', null)).toBe('? on weekdays');
    expect(show('daily shuffled', null)).toBe('? on shuffled');
  });
});
