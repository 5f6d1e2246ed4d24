import { expect, test } from 'vitest';
import { styleNames } from '../../../src/citation-styles.ts';
import { ask } from '../../support/ask.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

test.each([
  ['the paris call', 'source/paris-call-text'],
  ['the op-ed', 'source/op-ed'],
  ['the official list', 'source/official-list'],
])('a document that is named itself is cited first, and apart from the rest: %s', (named, source) => {
  for (const style of Object.values(styleNames)) {
    const answer = ask(`cite ${named} in ${style}`);
    expect(contractFaults(answer, knowledge)).toEqual([]);
    expect(answer.citations[0]?.source).toBe(source);
    const [first, heading] = answer.blocks;
    const cites =
      first?.type === 'list'
        ? first.items.flatMap((item) => item.cites)
        : first?.type === 'preformatted'
          ? first.cites
          : [];
    const sources = new Set(cites.map((marker) => answer.citations[marker - 1]?.source));
    expect([...sources]).toEqual([source]);
    expect(heading).toEqual({ type: 'heading', text: 'What else the answer rests on' });
  }
});

test('it is cited first in another style as well, and what is only about it is not', () => {
  for (const { request } of ask('cite the op-ed in APA').followUps)
    expect(ask(request).citations[0]?.source).toBe('source/op-ed');
  expect(ask('cite what the op-ed says about Russia in APA').blocks).not.toContainEqual({
    type: 'heading',
    text: 'What else the answer rests on',
  });
});
