import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';
import { contractFaults } from '../../support/contract.ts';
import { realKnowledge } from '../../support/knowledge.ts';
import { listedStates, stateRef, unlistedStates } from '../../support/states.ts';

const knowledge = realKnowledge();
const all = [...listedStates, ...unlistedStates];
const listed = new Set(listedStates.map(([name]) => stateRef(name)));
const lists = { on: 'accord/signatories', off: 'accord/non-signatories' } as const;

const isRight = (answer: Answer, name: string): boolean => {
  const ref = stateRef(name);
  const list = listed.has(ref) ? lists.on : lists.off;
  return answer.kind === 'actor' && answer.refs[0] === ref && answer.refs.includes(list);
};

const ways: readonly (readonly [way: string, question: (name: string, adjective: string) => string])[] = [
  ['by its name', (name) => `did ${name} sign the Paris Call?`],
  ['by its government', (_, adjective) => `did the ${adjective} government sign`],
  ['in small letters', (name) => `has ${name.toLowerCase()} signed`],
  ['without accents', (name) => `is ${name.normalize('NFKD').replaceAll(/\p{M}/gu, '')} on the list?`],
  ['by the command', (name) => `signatories ${name}`],
  ['by the day', (name) => `when did ${name.toLowerCase()} join`],
  ['by its name alone', (name) => name],
];

describe('the 193 members of the United Nations', () => {
  test('are all there, 81 of them on the list', () => {
    expect(listedStates).toHaveLength(81);
    expect(all).toHaveLength(193);
    expect(new Set(all.map(([name]) => stateRef(name))).size).toBe(193);
    for (const [name] of all) expect(knowledge.find(stateRef(name)), name).toBeDefined();
  });

  test('the knowledge takes no other state for a supporter', () => {
    const supporters = knowledge.actors
      .filter(
        ({ category, participation }) =>
          category === 'state' && participation?.at(-1)?.status === 'supporter',
      )
      .map(({ ref }) => ref);
    expect(supporters.toSorted()).toEqual([...listed].toSorted());
  });

  test.each(ways)('are known %s, each with its status', (_, question) => {
    const wrong = all
      .map(([name, adjective]) => ({ name, answer: ask(question(name, adjective)) }))
      .filter(({ name, answer }) => !isRight(answer, name));
    expect(wrong.map(({ name, answer }) => `${name}: ${answer.refs.join()}`)).toEqual([]);
  });

  test('have dates and sources in every answer', () => {
    for (const [name] of all) {
      const answer = ask(`did ${name} sign the Paris Call?`);
      expect(contractFaults(answer, knowledge), name).toEqual([]);
      expect(answer.citations.length, name).toBeGreaterThan(0);
      expect(toPlainText(answer), name).toMatch(/\b20(?:18|19|2[0-5])\b/);
    }
  });
});

const noState = ['Palestine', 'Kosovo', 'Taiwan', 'the Holy See', 'the Cook Islands', 'Niue'];

test.each(noState)('%s is not on the list of states, and more is not said of it', (name) => {
  const answer = ask(`did ${name} sign?`);
  expect(answer.kind).toBe('actor');
  expect(answer.refs).toContain(lists.off);
  expect(toPlainText(answer)).toMatch(/\bnot\b.*\b2024\b|\b2024\b|81 states/i);
});

describe('names that people also use', () => {
  test.each([
    ['Federal Republic of Germany', 'germany'],
    ['Islamic Republic of Iran', 'iran'],
    ["Democratic People's Republic of Korea", 'north-korea'],
    ['DPRK', 'north-korea'],
    ['ROK', 'south-korea'],
    ['UK', 'united-kingdom'],
    ['Great Britain', 'united-kingdom'],
    ['USA', 'united-states'],
    ['UAE', 'united-arab-emirates'],
    ['DRC', 'democratic-republic-of-the-congo'],
    ['CAR', 'central-african-republic'],
    ['PRC', 'china'],
    ['KSA', 'saudi-arabia'],
    ['PNG', 'papua-new-guinea'],
    ['NZ', 'new-zealand'],
    ['Turkey', 'turkiye'],
    ['Czechia', 'czech-republic'],
    ['Swaziland', 'eswatini'],
    ['Burma', 'myanmar'],
    ['Ivory Coast', 'cote-d-ivoire'],
    ['Cape Verde', 'cabo-verde'],
    ['Macedonia', 'north-macedonia'],
    ['Holland', 'netherlands'],
    ['East Timor', 'timor-leste'],
    ['Moscow', 'russia'],
    ['Beijing', 'china'],
    ['Tehran', 'iran'],
    ['Pyongyang', 'north-korea'],
    ['Kyiv', 'ukraine'],
    ['Kazakstan', 'kazakhstan'],
    ['the Phillipines', 'philippines'],
    ['Columbia', 'colombia'],
    ['Lichtenstein', 'liechtenstein'],
    ['Guatamala', 'guatemala'],
  ])('%s is %s', (name, slug) => {
    expect(ask(`did ${name} sign`).refs[0]).toBe(`actor/${slug}`);
  });

  test.each([
    ['the Dutch', 'netherlands'],
    ['the Filipinos', 'philippines'],
    ['the Burmese', 'myanmar'],
    ['the Swiss', 'switzerland'],
  ])('%s are those of %s', (name, slug) => {
    expect(ask(`have ${name} signed`).refs[0]).toBe(`actor/${slug}`);
  });
});

describe('names that several share', () => {
  test.each([
    ['Korea', ['south-korea', 'north-korea']],
    ['Congo', ['congo', 'democratic-republic-of-the-congo']],
  ])('%s: both are told apart', (name, slugs) => {
    const answer = ask(`did ${name} sign`);
    for (const slug of slugs) expect(answer.refs).toContain(`actor/${slug}`);
    expect(toPlainText(answer)).toMatch(/Not on it \(1\): /);
  });

  test.each([
    ['DR Congo', 'democratic-republic-of-the-congo'],
    ['Guinea', 'guinea'],
    ['Guinea-Bissau', 'guinea-bissau'],
    ['Equatorial Guinea', 'equatorial-guinea'],
    ['Papua New Guinea', 'papua-new-guinea'],
    ['Niger', 'niger'],
    ['Nigeria', 'nigeria'],
    ['Georgia', 'georgia'],
    ['the US state of Georgia', 'georgia-us'],
    ['Dominica', 'dominica'],
    ['the Dominican Republic', 'dominican-republic'],
    ['South Sudan', 'south-sudan'],
    ['Northern Ireland', 'northern-ireland'],
    ['American Samoa', 'american-samoa'],
    ['West Virginia', 'west-virginia'],
    ['Virginia', 'virginia'],
    ['Washington', 'united-states'],
    ['Washington State', 'washington-state'],
    ['Central Macedonia', 'central-macedonia'],
  ])('%s is %s', (name, slug) => {
    expect(ask(`did ${name} sign`).refs[0]).toBe(`actor/${slug}`);
  });

  test.each(['Scotland', 'Catalonia', 'Hong Kong', 'Bavaria', 'Wales', 'Quebec'])(
    '%s is not taken for its state, which is named all the same',
    (name) => {
      const text = toPlainText(ask(`has ${name} signed`));
      expect(text).toMatch(/not among the public authorities that my sources name/);
      expect(text).toMatch(/is (?:not )?on the list as a state/);
    },
  );
});
