import { describe, expect, test } from 'vitest';
import { entryKinds, isReference, kindOf } from '../../../src/knowledge/reference.ts';

describe('references', () => {
  test.each(['principle/8', 'term/hack-back', 'actor/unit-61398', 'source/a'])('%s is one', (text) => {
    expect(isReference(text)).toBe(true);
  });

  test.each([
    '',
    'principle',
    'principle/',
    '/8',
    'principle/8/9',
    'Principle/8',
    'term/Hack',
    'term/hack_back',
    'term/-hack',
    'term/hack-',
    'term/hack--back',
    'term/hack back',
    'constructor/x',
    'https://example.org',
  ])('%j is none', (text) => {
    expect(isReference(text)).toBe(false);
  });

  test('may be asked for by kind', () => {
    expect(isReference('term/hack-back', 'term')).toBe(true);
    expect(isReference('term/hack-back', 'actor')).toBe(false);
  });

  test('name their kind', () => {
    for (const kind of entryKinds) expect(kindOf(`${kind}/some-slug`)).toBe(kind);
    expect(() => kindOf('nothing/at-all' as 'term/x')).toThrow(TypeError);
  });
});
