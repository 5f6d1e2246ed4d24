import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../../../src/knowledge/load.ts';
import { english } from '../../../../../src/language/english.ts';
import { buildModel } from '../../../../../src/questions/model/model.ts';
import { understand } from '../../../../../src/questions/understand.ts';

const model = buildModel(loadKnowledge('data'), english);
const query = (text: string) => understand(text, model).reading.query;

describe('a principle by day or chance', () => {
  test.each(['today', 'todays principle', 'give me one for today', "what's today's principle?", 'daily pls'])(
    '%s: that of the day',
    (text) => {
      expect(query(text)).toEqual({ kind: 'daily', choice: 'today' });
    },
  );

  test.each(['random', 'pick one at random', 'surprise me', 'any principle'])('%s: by chance', (text) => {
    expect(query(text)).toEqual({ kind: 'daily', choice: 'random' });
  });

  test.each(['who runs it today', 'does it matter today', 'who leads it today', 'is it dead today'])(
    '%s: something else, which only holds the word',
    (text) => {
      expect(query(text).kind).not.toBe('daily');
    },
  );

  test('what is new today: what changed in the data', () => {
    expect(query('what is new today')).toEqual({ kind: 'changes' });
  });
});
