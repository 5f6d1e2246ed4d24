import { describe, expect, test } from 'vitest';
import { inBritish } from '../../../src/language/british-spelling.ts';
import { stem } from '../../../src/language/stem.ts';

describe('American spellings', () => {
  test.each([
    ['behavior', 'behaviour'],
    ['neighboring', 'neighbouring'],
    ['harbors', 'harbours'],
    ['defenses', 'defences'],
    ['license', 'licence'],
    ['centers', 'centres'],
    ['catalog', 'catalogue'],
    ['judgment', 'judgement'],
    ['organization', 'organisation'],
    ['criticizes', 'criticises'],
    ['realize', 'realise'],
    ['legalized', 'legalised'],
    ['analyzing', 'analysing'],
  ])('%s is the same word as %s', (american, british) => {
    expect(inBritish(american)).toBe(british);
    expect(stem(american)).toBe(stem(british));
  });

  test.each([
    'size',
    'sizes',
    'downsized',
    'prize',
    'seized',
    'capsizing',
    'accord',
    'sensor',
    'entering',
    'program',
    'blog',
    'log',
  ])('%s is written alike everywhere', (word) => {
    expect(inBritish(word)).toBe(word);
  });
});
