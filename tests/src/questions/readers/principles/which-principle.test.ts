import { expect, test } from 'vitest';
import { read } from '../../../../support/ask.ts';

test('whoever asks which principle it is gets the principle, and not its term', () => {
  expect(read('which principle covers the security of the supply chain').query).toMatchObject({
    principle: 'principle/6',
  });
  expect(read('which commitment is about cyber hygiene').query).toMatchObject({ principle: 'principle/7' });
  expect(read('what is cyber hygiene').query).toMatchObject({ term: 'term/cyber-hygiene' });
});

test('attacks on hospitals are those on infrastructure', () => {
  expect(read('attacks on hospitals').query).toMatchObject({ principle: 'principle/1' });
});
