/** Somebody says which side is lacking, or that both are needed. */
import { expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

test.each([
  ['an enthusiast and a naysayer for our workshop', 'Both sides'],
  ['what is the general mood of the experts', 'Both sides'],
  ['expert mood overall', 'Both sides'],
  ['For fairness we still lack somebody with a good word for Macron’s text', 'Who is in favour'],
  ['brief version of the criticism', 'Who is critical'],
  ['our boss needs a sceptic for his seminar', 'Who is critical'],
])('%s: %s', (text, title) => {
  expect(ask(text).title).toBe(title);
});

test('the names of those who are quoted are no names of offenders', () => {
  expect(ask('expert names').kind).toBe('experts');
});

test('a side of something else is not on record', () => {
  expect(ask('our boss needs a sceptic of homeopathy for his seminar').kind).toBe('none');
  expect(ask('short version of the recipe').kind).toBe('none');
});
