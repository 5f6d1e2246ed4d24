import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../adapters/discord/shorten.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';

const within = (most: number) => (text: string) => text.length <= most;

describe('shortening', () => {
  it.each([
    ['keeps what fits', 'One. Two.', 20, 'One. Two.'],
    ['cuts at the end of a sentence', 'One here. Two there. Three.', 22, 'One here. Two there.'],
    [
      'cuts at a word where a sentence would cost too much',
      'No. This sentence goes on and on.',
      24,
      'No. This sentence goes…',
    ],
    ['cuts a single long word', 'abcdefghij', 5, 'abcd…'],
    ['keeps characters whole', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 13, '👩‍👩‍👧‍👦…'],
    ['gives up where nothing fits', 'abc', 0, null],
  ])('%s', (_name, text, most, shortened) => {
    expect(shorten(text, within(most))).toBe(shortened);
  });

  it('never exceeds the room and always is a beginning of the text', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 0, max: 200 }), (text, most) => {
        const shortened = shorten(text, within(most));
        if (shortened === null) return;
        expect(shortened.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(shortened.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
