import { describe, expect, test } from 'vitest';
import { describeQuery } from '../../../src/questions/describe-query.ts';
import { ask, lastOf, read } from '../../support/ask.ts';

const asks = (text: string): string => describeQuery(read(text).query);
const un = 'to term/un-gge-norms';

describe('relations are asked for', () => {
  test.each([
    ['norms', `relations; ${un}`],
    ['norms principle 6', 'relations; of principle/6'],
    ['which UN norm is like principle 6?', `relations; of principle/6; ${un}`],
    [
      'is principle 8 similar to anything in the Tech Accord',
      'relations; of principle/8; to term/tech-accord',
    ],
    ['what UN norm matches the hack back one', `relations; of principle/8; ${un}`],
    ['which principle corresponds to norm (k)?', `relations; ${un}; part k`],
    ['norm f', `relations; ${un}; part f`],
    ['norm 3', `relations; ${un}; part c`],
    ['GCSC norm 3', 'relations; to term/gcsc; part 3'],
    ['UN norm on supply chains', `relations; ${un}; part i`],
    ['how do the principles relate to the UN norms', `relations; ${un}`],
    ['how does the Paris Call relate to the Charter of Trust', 'relations; to term/charter-of-trust'],
    ['is the public core norm of the GCSC in the Paris Call', 'relations; to term/gcsc; part 1'],
    ['what other texts say the same as principle 2', 'relations; of principle/2'],
    ['Charter of Trust principle 2', 'relations; to term/charter-of-trust; part 2'],
    ['what is comparable to the Paris Call', 'relations'],
    ['singapore norm 5', 'relations; to term/gcsc'],
    ['norms UN', `relations; ${un}`],
    ['norms eleven UN norms', `relations; ${un}`],
    ['UN norm on elections', `relations; of principle/3; ${un}`],
    ['is there a norm on elections', 'relations; of principle/3'],
    ['norms Budapest Convention', 'relations; to term/budapest-convention'],
  ])('%s', (text, query) => expect(asks(text)).toBe(query));

  test('a comparison shows what the two share as well', () => {
    const answer = ask('compare principle 9 with the UN norms');
    expect(answer.kind).toBe('comparison');
    expect(answer.refs).toEqual(['principle/9', 'term/un-gge-norms']);
    expect(answer.blocks).toContainEqual({ type: 'heading', text: 'What they share' });
  });
});

describe('relations are not asked for', () => {
  test.each([
    ['principle 6', 'principle/6'],
    ['what is the Charter of Trust', 'term/charter-of-trust'],
    ['what are the eleven UN norms', 'term/un-gge-norms'],
    ['compare principle 6 and 7', 'comparison: principle/6 and principle/7'],
  ])('%s', (text, query) => expect(asks(text)).toBe(query));

  test.each([
    'who supports the UN norms',
    'what does Hahad say about norms',
    'is principle 9 about laws or norms',
  ])('%s', (text) => expect(asks(text)).not.toContain('relations'));
});

describe('what is not there is said', () => {
  test.each([
    ['norm z', 'There is no UN norm z.'],
    ['norm 12', 'There is no UN norm 12.'],
    ['norm l of the GGE report', 'There is no UN norm l.'],
    ['norms x and z', 'There is no UN norm x.'],
    ['GCSC norm 9', 'There is no GCSC norm 9.'],
  ])('%s', (text, title) => {
    const answer = ask(text);
    expect(answer.kind).toBe('none');
    expect(answer.title).toBe(title);
    expect(answer.blocks[0]).toMatchObject({
      text: expect.stringMatching(/^There are (?:11, from a to k|8, from 1 to 8)/),
    });
  });

  test.each([
    'which ISO norm is like principle 6',
    'which NIST standard corresponds to principle 6',
    'norm macdonald jokes',
    'OEWG norms',
    'norms of the OEWG',
    'NATO norms',
    'norms g7',
    'norms of 2021 GGE',
    'GGE report 2021',
    'Elbonia norm 3',
    'Brazil norm 5',
    'which UN norm is about ransomware',
    'UN cybercrime convention',
    'the new cybercrime convention',
    'cybercrime convention of 2024',
    'UN convention against cybercrime',
  ])('%s is declined', (text) => expect(ask(text).kind).toBe('none'));
});

test.each([
  ['what is the cybercrime convention', 'term/budapest-convention'],
  ['is the Budapest Convention a UN cybercrime convention', 'term/budapest-convention'],
  ['the UN norms of 2015', 'term/un-gge-norms'],
  ['GGE report 2015', 'term/un-gge-norms'],
])('%s is on record', (text, ref) => expect(ask(text).refs[0]).toBe(ref));

test.each([
  [
    'norm 7 of the Budapest Convention',
    'The parts of the Budapest Convention on Cybercrime are not in my sources.',
    'Only the text as a whole is on record; type norms for how texts stand to the nine principles.',
  ],
  [
    'Charter of Trust principle 5',
    'Charter of Trust principle 5 is not in my sources.',
    'There are 10; only 1, 2, 3, 4, 6, 7 and 8 are on record; type norms for how texts stand to the nine principles.',
  ],
  [
    'Tech Accord principle 5',
    'There is no Tech Accord principle 5.',
    'There are 4, from 1 to 4; type norms for how texts stand to the nine principles.',
  ],
  ['Charter of Trust principle 11', 'There is no Charter of Trust principle 11.', expect.any(String)],
])('%s: what is on record of the parts', (question, title, text) => {
  const answer = ask(question);
  expect(answer).toMatchObject({ kind: 'none', title });
  expect(answer.blocks[0]).toMatchObject({ text });
});

test('a principle that is not there is not taken for all of them', () => {
  expect(ask('norms principle 12').title).toBe('There is no principle 12.');
});

describe('in a thread', () => {
  test('the same text for another principle', () => {
    const answer = lastOf('which UN norm is like principle 6?', 'and principle 3?');
    expect(answer.refs).toEqual(['principle/3', 'term/un-gge-norms']);
  });

  test('another letter', () => {
    expect(lastOf('norm f', 'and norm g?').title).toContain('UN norm (g)');
  });

  test('the principle itself', () => {
    expect(lastOf('norm i', 'principle 6').title).toBe('Principle 6: Lifecycle security');
  });
});

test.each([
  ['who wrote the UN norms', 'term/un-gge-norms'],
  ['did China sign the UN norms', 'term/un-gge-norms'],
  ['when were the UN norms agreed', 'term/un-gge-norms'],
  ['members of the charter of trust', 'term/charter-of-trust'],
])('%s: the card of the text', (text, ref) => {
  const answer = ask(text);
  expect([answer.kind, answer.refs[0]]).toEqual(['term', ref]);
});

test('the norms that the Call leaves out', () => {
  expect(ask('which norm is not covered by the Paris Call').title).toBe(
    'UN norm (b), UN norm (d), UN norm (e), UN norm (k) and the nine principles',
  );
});
