/** Events, working groups and years, asked for by name only. */
import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/questions/query.ts';
import { read as readingOf } from '../../support/ask.ts';

const read = (text: string): Query => readingOf(text).query;
const groups: Query = { kind: 'accord', entry: 'accord/working-groups' };

describe('the working groups', () => {
  it.each([
    'what has working group 5 recommended',
    'working group number 4',
    'who sat in working group two',
    'did working group 6 publish something',
    'the subject of working group 3',
    'members of the first working group',
  ])('%s', (text) => {
    expect(read(text)).toEqual(groups);
  });

  it('leaves a group in class alone', () => {
    expect(read('our teacher gave our group number two')).toMatchObject({ principle: 'principle/2' });
  });

  it('knows none of somebody else', () => {
    expect(read('our working group on beekeeping')).not.toEqual(groups);
  });
});

describe('events by name', () => {
  it.each<[string, string]>([
    ['so tell me about the stakeholder meeting', 'event/lille-meeting'],
    ['what was the election community', 'event/election-community'],
    ['the blueprint on cyber mercenaries', 'event/mercenary-blueprint'],
    ['info on the code of practice', 'event/pall-mall-code'],
    ['in what year was the second forum', 'event/first-anniversary'],
    ['the first Peace Forum?', 'event/first-paris-peace-forum'],
  ])('%s', (text, event) => {
    expect(read(text)).toEqual({ kind: 'events', events: [event] });
  });
});

describe('what only sounds like an event', () => {
  it.each(['show me the short titles', 'your first forum', 'my first anniversary'])('%s', (text) => {
    expect(read(text).kind).not.toBe('events');
  });
});

describe('a year', () => {
  it.each(['what occurred in twenty twenty-one', 'anything of the year 2021', 'what followed in 2021'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'timeline', period: { from: '2021', to: '2021' } });
    },
  );
});

describe('terms whose names hold a word of another sense', () => {
  it.each<[string, string]>([
    ['what does group of governmental experts mean', 'term/un-gge-norms'],
    ['norms of behaviour, in simple words', 'term/international-norms'],
    ['info on cyber tech accord', 'term/tech-accord'],
    ['CBM for beginners', 'term/confidence-building-measures'],
  ])('%s', (text, term) => {
    expect(read(text)).toEqual({ kind: 'term', term });
  });

  it.each(['net neutrality explained', 'tell me about machine learning'])('%s is none', (text) => {
    expect(read(text)).toMatchObject({ kind: 'none' });
  });
});

describe('the commitments', () => {
  it.each(['what commitments are there', 'show me all commitments', 'how many commitments does it have'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'principles', principles: [] });
    },
  );
});
