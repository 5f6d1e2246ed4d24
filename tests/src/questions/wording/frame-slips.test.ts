/** Slips of the small words that frame a question. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { mendFrame } from '../../../../src/questions/wording/frame-slips.ts';
import { ask } from '../../../support/ask.ts';
import { realModel } from '../../../support/knowledge.ts';

const model = realModel();
const mended = (text: string): string =>
  mendFrame(tokenise(text), model)
    .map(({ text: word }) => word)
    .join(' ');

describe('a small word that is mistyped', () => {
  test.each([
    ['show me al of ti', 'show me all of it'],
    ['wehn ddi japan sgin', 'when did japan sgin'],
    ['aer th states bound', 'are the states bound'],
    ['hwo many firms', 'how many firms'],
    ['hwo mnay firms', 'how many firms'],
    ['hwo did it begin', 'how did it begin'],
    ['hwo did not sign', 'who did not sign'],
    ['hwo signed', 'who signed'],
    ['which firms haad signed', 'which firms had signed'],
    ['Kothari or haad on trust', 'kothari or haad on trust'],
    ['dose anybody check', 'does anybody check'],
    ['which off the nine', 'which of the nine'],
    ['the man form Juniper', 'the man from juniper'],
  ])('%s: %s', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  test.each([
    'who is Ben',
    'did Al Gore sign',
    'did al jazeera sign',
    'a dose of medicine',
    'the form of the text',
    'turn it off the list',
    'principle thre',
    'TI signed',
    'is acme.fr on the list',
  ])('%s stays', (typed) => {
    const tokens = tokenise(typed);
    expect(mendFrame(tokens, model)).toBe(tokens);
  });

  test('is answered as the right one is', () => {
    expect(ask('recite al nine of tehm')).toEqual(ask('recite all nine of them'));
    expect(ask('ddi brazil join ti')).toEqual(ask('did brazil join it'));
  });
});
