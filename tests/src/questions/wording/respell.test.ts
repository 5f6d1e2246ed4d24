/** Slips that only the words beside them show. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { respell } from '../../../../src/questions/wording/respell.ts';
import { ask } from '../../../support/ask.ts';
import { realModel } from '../../../support/knowledge.ts';

const model = realModel();
const mended = (text: string): string =>
  respell(tokenise(text), model)
    .map(({ text: word }) => word)
    .join(' ');

describe('a slip beside other words', () => {
  test.each([
    ['the parsi call', 'the paris call'],
    ['pairs cal text', 'paris call text'],
    ['supplychain rules', 'supply chain rules'],
    ['whta did he say', 'what did he say'],
    ['whem was that', 'when was that'],
    ['human rites', 'human rights'],
    ['titan rane', 'titan rain'],
    ['how mny states', 'how many states'],
    ['how may firms', 'how many firms'],
    ['what dose it ask', 'what does it ask'],
    ['does the call address spying', 'does the call covers spying'],
    ['braking the hole intrenet', 'breaking the whole intrenet'],
    ['who tore down the hole net', 'who tore down the whole net'],
    ['steeling our pattents', 'stealing our pattents'],
    ['they must not steel patents', 'they must not steal patents'],
    ['hacked power grit', 'hacked power grid'],
    ['middling in ballots', 'meddling in ballots'],
    ['weak supply chin', 'weak supply chain'],
    ['which banks are on bord', 'which banks are on board'],
    ['who cells the pact toothless', 'who calls the pact toothless'],
  ])('%s: %s', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  test.each([
    'the paris call',
    'a pair of calls',
    'a park call',
    'how may I help',
    'a dose of caution',
    'the address book of the net',
    'the whit of it',
    'cyberspace governance',
    'thunderstorm',
    'funeral rites',
    'he writes letters',
    'a hole in the roof',
    'the hole punch',
    'braking distance of a lorry',
    'steeling myself for monday',
    'steel prices',
    'see you next week',
    'pay the tolls',
    'a middling grade',
    'chin up',
    'the bard on stage',
    'who sells cells',
    'the pace of reform',
  ])('%s stays as it is', (text) => {
    expect(mended(text)).toBe(text.toLowerCase());
  });

  test.each([
    ['wats the pairs call', 'accord/overview'],
    ['wats a hak back', 'term/hack-back'],
    ['is there one on supplychain safety', 'principle/6'],
    ['principle tow', 'principle/2'],
    ['principle number tow', 'principle/2'],
    ['does the pact address hacking back?', 'term/hack-back'],
  ])('%s: %s', (text, ref) => {
    expect(ask(text).refs).toContain(ref);
  });
});
