import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsFor } from '../../../adapters/discord/completions.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';
import { createFakeBot } from '../../fakes/discord-answers.ts';

describe('completions', () => {
  it('are at most 25, unique, filled and short, whatever the core offers', () => {
    const anyCompletions = fc.array(fc.record({ label: anyText(), value: anyText() }), { maxLength: 60 });
    fc.assert(
      fc.property(anyCompletions, (offered) => {
        const choices = completionsFor(createFakeBot({ complete: () => offered }), 'expert', 'name', 'x');
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
        for (const { name, value } of choices) {
          for (const text of [name, value]) {
            expect(text.length).toBeGreaterThan(0);
            expect(text.length).toBeLessThanOrEqual(100);
            expect(text).toBe(text.trim());
          }
        }
      }),
    );
  });

  it('send the label where the value is too long', () => {
    const bot = createFakeBot({ complete: () => [{ label: 'Short', value: 'x'.repeat(101) }] });
    expect(completionsFor(bot, 'term', 'name', '')).toEqual([{ name: 'Short', value: 'Short' }]);
  });

  it('are none where the core fails', () => {
    const bot = createFakeBot({
      complete: () => {
        throw new Error('broken');
      },
    });
    expect(completionsFor(bot, 'term', 'name', 'x')).toEqual([]);
  });
});
