/** Turns that ask for more of what was just told: since when, by whom, where it stands. */
import { expect, test } from 'vitest';
import { lastOf } from '../../support/ask.ts';

test('"since when?" after a party: the party again, with its date', () => {
  expect(lastOf('is Canada in?', 'since when?').refs).toContain('actor/canada');
});

test('"who announced that?" after when a party joined: the party again', () => {
  expect(lastOf('when did the European Union join?', 'who announced that?').refs).toContain(
    'actor/european-union',
  );
});

test('"who is that?" after one view: the person', () => {
  expect(lastOf('who calls it dead on arrival?', 'and who is that?')).toMatchObject({ kind: 'expert' });
});

test('"where did they write that?" after views: their sources', () => {
  expect(lastOf('who finds it symbolic?', 'where did they write that?').refs).toContain(
    'source/expert-reactions',
  );
});

test('"tell me more" after the sources of views: the views on the same', () => {
  expect(
    lastOf('what do the experts say about attribution?', 'where is that from?', 'tell me more').refs,
  ).toContain('term/attribution');
});
