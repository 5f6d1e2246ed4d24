import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/language/tokenise.ts';
import { Rankings, SilencedWords } from '../../../src/questions/rankings.ts';
import { readWords } from '../../../src/questions/wording/words.ts';
import { realModel } from '../../support/knowledge.ts';

const model = realModel();
const read = (text: string) => readWords(tokenise(text), model);

describe('SilencedWords', () => {
  test('takes the weight of the words at the given places, and of no others', () => {
    const words = read('elections under attack');
    const without = new SilencedWords(words).at([true, false, false]);
    expect(without[0]).toEqual({ ...words[0], weight: 0, neutral: true });
    expect(without.slice(1)).toEqual(words.slice(1));
  });

  test('gives the same words for the same places, and others for others', () => {
    const silenced = new SilencedWords(read('elections under attack'));
    const first = silenced.at([true, false, true]);
    expect(silenced.at([true, true, true])).toBe(first);
    expect(silenced.at([false, false, true])).not.toEqual(first);
  });
});

describe('Rankings', () => {
  test('rank as the index does, once for the same words', () => {
    const rankings = new Rankings(model);
    const words = read('who protects elections');
    const scores = rankings.of(words, 'principle');
    expect(scores).toEqual(model.topicsOf('principle').rank(words));
    expect(scores.length).toBeGreaterThan(0);
    expect(rankings.of(words, 'principle')).toBe(scores);
    expect(rankings.of(words, 'term')).not.toEqual(scores);
    expect(rankings.of(read('who protects secrets'), 'principle')).not.toEqual(scores);
  });
});
