/** Questions of time: what happened when, how many there were, what changed in the knowledge. */
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/questions/query.ts';
import { read as readingOf } from '../../support/ask.ts';

const read = (text: string): Query => readingOf(text).query;

describe('what happened when', () => {
  it.each<[string, Query]>([
    ['timeline', { kind: 'timeline' }],
    ['chronology of the accord', { kind: 'timeline' }],
    ['timeline 2021', { kind: 'timeline', period: { from: '2021', to: '2021' } }],
    ['TIMELINE 2031', { kind: 'timeline', period: { from: '2031', to: '2031' } }],
    ['history of the Paris Call', { kind: 'timeline' }],
    ['what happend in 2019?', { kind: 'timeline', period: { from: '2019', to: '2019' } }],
    ['what happened after the launch in November 2018', { kind: 'timeline', period: { from: '2018-11-13' } }],
    ['who joined in 2019', { kind: 'timeline', period: { from: '2019', to: '2019' }, joins: true }],
    ['when was the compendium published', { kind: 'events', events: ['event/compendium'] }],
    ['what happened since launch', { kind: 'accord', entry: 'accord/since-launch' }],
    ['what changed since 2018', { kind: 'accord', entry: 'accord/since-launch' }],
    ['when was it launched', { kind: 'accord', entry: 'accord/launch' }],
    ['when did Tunisia sign', { kind: 'actor', actor: 'actor/tunisia' }],
    ['in which year did Tunisia finally come in', { kind: 'actor', actor: 'actor/tunisia' }],
    ['who signed', { kind: 'accord', entry: 'accord/signatories' }],
    ['the Paris Call of 12 November 2018', { kind: 'accord', entry: 'accord/overview' }],
  ])('%s', (text, query) => {
    expect(read(text)).toEqual(query);
  });

  it.each([
    'timeline abc',
    'timeline 12',
    'counts xyz',
    'what happened in 1989 in Berlin',
    '1789: what happened?',
  ])('"%s" names no year of the record', (text) => {
    expect(read(text)).toMatchObject({ kind: 'none', reason: { type: 'no-such-period' } });
  });

  it.each([
    'timeline of world war 2',
    'what happened at the Olympics in 2024',
    'history of hacking',
    'changelog for react 19',
  ])('"%s" is of something else', (text) => {
    expect(read(text)).toMatchObject({ kind: 'none', reason: { type: 'not-covered' } });
  });
});

describe('how many there were', () => {
  it.each<[string, Query]>([
    ['counts', { kind: 'counts' }],
    ['how many supporters over time', { kind: 'counts' }],
    ['how did the number of companies grow', { kind: 'counts', category: 'company' }],
    [
      'how many states in March 2020',
      { kind: 'counts', period: { from: '2020-03', to: '2020-03' }, category: 'state' },
    ],
    ['counts 2019', { kind: 'counts', period: { from: '2019', to: '2019' } }],
    ['how many countries signed', { kind: 'accord', entry: 'accord/signatories' }],
  ])('%s', (text, query) => {
    expect(read(text)).toEqual(query);
  });
});

describe('what changed in the knowledge', () => {
  it.each([
    'what changed',
    'changes',
    'Changelog',
    "what's new in your data?",
    'when was your data last updated',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ kind: 'changes' });
  });

  it.each([
    'what changed in my contract',
    'what changed in 2021',
    'what changed since the launch',
    "what's new on Netflix",
  ])('not: %s', (text) => {
    expect(read(text).kind).not.toBe('changes');
  });
});
