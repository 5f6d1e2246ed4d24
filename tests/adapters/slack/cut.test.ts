import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, splitText } from '../../../adapters/slack/cut.ts';
import { escapedLength } from '../../../adapters/slack/escape.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';

const text = fc.oneof(anyText(200), fc.string({ unit: 'grapheme', maxLength: 400 }));

describe('cutText', () => {
  it('keeps what fits and cuts at a sentence, else at a word, else between characters', () => {
    expect(cutText('Short.', 10)).toBe('Short.');
    expect(cutText('One is here. Two is there. Three is nowhere.', 32)).toBe('One is here. Two is there. …');
    expect(cutText('one two three four five six', 16)).toBe('one two three…');
    expect(cutText('a'.repeat(50), 10)).toBe(`${'a'.repeat(8)}…`);
    expect(cutText('&'.repeat(50), 22)).toBe('&&&&…');
  });

  it('does not tear a family apart', () => {
    expect(cutText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 16)).toBe('👩‍👩‍👧‍👦…');
  });

  it('never exceeds its room and always says that it cut', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (whole, room) => {
        const cut = cutText(whole, room);
        expect(escapedLength(cut)).toBeLessThanOrEqual(room);
        if (escapedLength(whole) <= room) expect(cut).toBe(whole);
        else expect(cut.endsWith('…')).toBe(true);
        const kept = cut.replace(/ ?…$/, '');
        expect(whole.startsWith(kept)).toBe(true);
        const rest = whole.slice(kept.length);
        expect(/[\uD800-\uDBFF]$/.test(kept) && /^[\uDC00-\uDFFF]/.test(rest)).toBe(false);
      }),
    );
  });
});

describe('splitText', () => {
  it('loses nothing but blanks at the seams', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 200 }), (whole, room) => {
        const pieces = splitText(whole, room);
        for (const piece of pieces) expect(escapedLength(piece)).toBeLessThanOrEqual(room);
        expect(pieces.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      }),
    );
  });

  it('splits at sentences', () => {
    expect(splitText('This is one sentence. This is another one.', 30)).toEqual([
      'This is one sentence.',
      'This is another one.',
    ]);
  });
});
