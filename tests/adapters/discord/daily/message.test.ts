/** A daily post as Discord gets it, whatever it says. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showsKey } from '../../../../adapters/discord/custom-ids.ts';
import { renderAnswer, type Style } from '../../../../adapters/discord/render.ts';
import { answerDaily } from '../../../../src/answers/daily-answers.ts';
import { anyAnswer } from '../../../fakes/arbitrary-answers.ts';
import { messageFaults } from '../../../fakes/discord-message-rules.ts';
import { key } from '../../../fakes/discord-poster.ts';
import { realKnowledge } from '../../../support/knowledge.ts';

function customIdsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'custom_id' in value && typeof value.custom_id === 'string' ? [value.custom_id] : [];
  return [...own, ...Object.values(value).flatMap(customIdsOf)];
}

const drawn = (answer: Parameters<typeof renderAnswer>[0], style: Style, mark = key) =>
  JSON.parse(
    JSON.stringify({ ...renderAnswer(answer, { style, request: '', from: 0, key: mark }), nonce: mark }),
  ) as Record<string, unknown>;

const anyKey = fc.stringMatching(/^[\w-]{1,25}$/);

describe('a daily post', () => {
  it('is taken by Discord and shows its key on exactly one button, whatever it says', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom<Style>('plain', 'text'), anyKey, (answer, style, mark) => {
        const message = drawn({ ...answer, kind: 'daily' }, style, mark);
        expect(messageFaults(message, false)).toEqual([]);
        expect(customIdsOf(message).filter((id) => showsKey(id, mark))).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('on principle %i fits into plain content, whole', (number) => {
    const answer = answerDaily(realKnowledge(), number, 'Principle of the day');
    const message = drawn(answer, 'plain');
    expect(messageFaults(message, false)).toEqual([]);
    expect(message['flags']).toBe(4);
    expect(message['content']).not.toContain('Shortened');
  });

  it('refuses a key that no id could hold', () => {
    const answer = answerDaily(realKnowledge(), 1, 'Today');
    for (const mark of ['', 'x'.repeat(26), 'a:b'])
      expect(() => drawn(answer, 'plain', mark)).toThrow(TypeError);
  });
});
