/** Where sources tell a fact differently, every answer concerned says so in one sentence with both sources. */
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/knowledge/reference.ts';
import { ask } from '../../support/ask.ts';
import { citedTexts } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const parent: Reference<'accord'> = 'accord/disagreements';
const entries = knowledge.accord.filter(({ partOf }) => partOf === parent);

interface Disagreement {
  readonly entry: Reference<'accord'>;
  /** Both sides, as one sentence has to name them. */
  readonly sides: readonly RegExp[];
  /** The answers that it concerns. */
  readonly concerned: readonly string[];
  /** Questions that ask for this very point. */
  readonly asked: readonly string[];
}

const disagreements: readonly Disagreement[] = [
  {
    entry: 'accord/launch-counts',
    sides: [/130/, /218/],
    concerned: ['launch', 'numbers at the launch'],
    asked: ['did 130 or 218 companies sign at launch', 'was it 218 or 224 companies'],
  },
  {
    entry: 'accord/eight-or-nine',
    sides: [/nine/, /eight/],
    concerned: ['principles'],
    asked: [
      'does the call have eight or nine principles?',
      'why do some sources say eight principles',
      'is it 8 or 9 principles',
    ],
  },
  {
    entry: 'accord/peace-or-trust',
    sides: [/Trust/, /Peace/],
    concerned: ['official name'],
    asked: ['is it Paris Call for Peace or for Trust?', 'Trust or Peace in the name'],
  },
  {
    entry: 'accord/tools-or-software',
    sides: [/ICT tools/, /software/],
    concerned: ['principle 5'],
    asked: ['ICT tools or software in principle 5?', 'does it say malicious software or tools'],
  },
  {
    entry: 'accord/states-after-one-year',
    sides: [/74/, /73/],
    concerned: ['numbers over time', 'since the launch'],
    asked: ['why do sources say 73 and others 74 states', 'was it 74 or 73 countries'],
  },
  {
    entry: 'accord/twitter-signature',
    sides: [/op-ed/, /official list/],
    concerned: ['did Twitter sign'],
    asked: ['what the sources say of Twitter'],
  },
  {
    entry: 'accord/ending-or-condemning',
    sides: [/ending/, /condemns/],
    concerned: ['peacetime'],
    asked: ['ending or condemning'],
  },
  {
    entry: 'accord/governments-count',
    sides: [/95/, /78/],
    concerned: ['numbers over time'],
    asked: ['95 governments or 78 states'],
  },
  {
    entry: 'accord/united-states-date',
    sides: [/10 November/, /12 November/],
    concerned: ['did the United States join'],
    asked: ['did the US join on 10 or 12 November'],
  },
  {
    entry: 'accord/agreement-or-call',
    sides: [/agreement/, /call that has supporters/],
    concerned: ['legal status', 'about'],
    asked: ['is it an agreement or a declaration'],
  },
  {
    entry: 'accord/mercenaries-wording',
    sides: [/Kothari/, /summary of the launch day/],
    concerned: ['term cyber mercenaries'],
    asked: ['online mercenaries in the call'],
  },
  {
    entry: 'accord/minimise-or-prevent',
    sides: [/minimise/, /prevent/],
    concerned: ['term hack-back'],
    asked: ['minimise or prevent hack-back'],
  },
];

/** Whether one text of the answer names both sides and cites two sources or more, each with a place of its own. */
function saysSo(question: string, sides: readonly RegExp[]): boolean {
  const answer = ask(question);
  return citedTexts(answer).some(({ text, cites }) => {
    const sources = new Set(
      answer.citations.filter(({ marker }) => cites.includes(marker)).map(({ source }) => source),
    );
    return sides.every((side) => side.test(text)) && sources.size > 1;
  });
}

test('every disagreement of the knowledge is tried here', () => {
  expect(disagreements.map(({ entry }) => entry).toSorted()).toEqual(
    entries.map(({ ref }) => ref).toSorted(),
  );
});

describe.each(disagreements)('$entry', ({ entry, sides, concerned, asked }) => {
  test('is told in one sentence with both sources', () => {
    const [first] = knowledge.accordEntry(entry).facts;
    expect(new Set(first?.sources.map(({ source }) => source)).size).toBeGreaterThan(1);
    for (const side of sides) expect(first?.text.en).toMatch(side);
    expect(first?.text.en.match(/\.(?:\s|$)/g)).toHaveLength(1);
  });

  test.each(concerned)('"%s" says so', (question) => expect(saysSo(question, sides)).toBe(true));

  test.each(asked)('"%s" leads with it', (question) => {
    const answer = ask(question);
    expect(answer.refs.slice(0, 2)).toEqual([entry, parent]);
    const [block] = answer.blocks;
    const text = block?.type === 'paragraph' ? block.text : '';
    for (const side of sides) expect(text).toMatch(side);
  });
});

describe('all of them together', () => {
  test.each([
    'where do your sources disagree',
    'do the sources contradict each other',
    'disagreements',
    'where the sources differ',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer.refs[0]).toBe(parent);
    const shown = citedTexts(answer).map(({ text }) => text);
    for (const { facts } of entries)
      expect(shown.some((text) => text.startsWith(facts[0]?.text.en ?? '-'))).toBe(true);
  });

  test('a principle that is named by its number stays in front', () => {
    expect(ask('principle 5 software or tools').refs[0]).toBe('principle/5');
  });
});
