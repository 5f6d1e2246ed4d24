import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/answers/chart.ts';

describe('a chart of letters', () => {
  it('has a line for each number, with the number beside its bar', () => {
    const text = drawBars('States', [
      { label: '12 Nov 2018', shown: '51', size: 51 },
      { label: 'Nov 2021', shown: '1,218', size: 102 },
      { label: '2022', shown: '0', size: 0 },
    ]);
    expect(text.split('\n')).toEqual([
      'States',
      '12 Nov 2018     51 ████████',
      'Nov 2021     1,218 ███████████████',
      '2022             0',
    ]);
  });

  it('never draws a smaller number longer, and loses no number', () => {
    const sizes = fc.array(fc.nat(5000), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(sizes, (some) => {
        const lines = drawBars(
          'x',
          some.map((size) => ({ label: 'a', shown: String(size), size })),
        )
          .split('\n')
          .slice(1);
        const lengths = lines.map((line) => line.match(/█/g)?.length ?? 0);
        for (const [place, size] of some.entries()) {
          expect(lines[place]).toMatch(new RegExp(`^a +${size}(?: █+)?$`));
          expect(lengths[place] === 0).toBe(size === 0);
          for (const [other, otherSize] of some.entries())
            if (size < otherSize) expect(lengths[place]).toBeLessThanOrEqual(lengths[other] ?? 0);
        }
        expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
      }),
    );
  });

  it('may have no bars at all', () => {
    expect(drawBars('States', [])).toBe('States');
  });
});
