import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clean,
  escapedLength,
  escapeText,
  link,
  plainLine,
  safeAddress,
} from '../../../adapters/slack/escape.ts';
import { unescapeText } from '../../../adapters/slack/incoming.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';
import { dangersIn } from '../../fakes/slack-rules.ts';

describe('escapeText', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U123> & co', '&lt;@U123&gt; &amp; co'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['a\u0000b\u202Ec\u2066d', 'abcd'],
    ['half \uD83D of an emoji', 'half \uFFFD of an emoji'],
    ['line\r\nline', 'line\nline'],
    ['שלום\u200F, ça va', 'שלום\u200F, ça va'],
  ])('turns %j into %j', (given, expected) => {
    expect(escapeText(given)).toBe(expected);
  });

  it('leaves no mention in any text, and loses nothing that can be seen', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const escaped = escapeText(text);
        expect(dangersIn({ text: escaped })).toEqual([]);
        expect(unescapeText(escaped)).toBe(clean(text));
        expect(escaped).toHaveLength(escapedLength(clean(text)));
        expect(escaped).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('plainLine', () => {
  it('is one line without angle brackets, whatever comes', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(plainLine(text)).not.toMatch(/[<>\n\r]/);
      }),
    );
    expect(plainLine('<script>\n x & y')).toBe('‹script› x & y');
  });
});

describe('links', () => {
  it.each([
    ['javascript:alert(1)'],
    ['mailto:a@b.example'],
    ['https://user:secret@a.example/'],
    ['//a.example'],
    ['not an address'],
    [`https://a.example/${'x'.repeat(1_000)}`],
  ])('makes none of %j', (address) => {
    expect(safeAddress(address)).toBeNull();
    expect(link(address, 'A & B')).toBe('A &amp; B');
  });

  it('links an address of the web, with everything in it that could end the link encoded', () => {
    expect(link('https://a.example/x?a=1&b=2', 'A <b> | c')).toBe(
      '<https://a.example/x?a=1&amp;b=2|A &lt;b&gt; ¦ c>',
    );
    expect(link('https://a.example/a|b> <!here>', 'Title')).toBe(
      '<https://a.example/a%7Cb%3E%20%3C!here%3E|Title>',
    );
  });

  it('makes one link of ours or none, whatever the address and the label are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true }), anyText(60)),
        anyText(60),
        (address, label) => {
          expect(dangersIn({ text: link(address, label) })).toEqual([]);
        },
      ),
    );
  });
});

describe('clean', () => {
  it('treats every single character as the lists of Unicode say', () => {
    const control = /[\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\t\n])\p{Cc}/u;
    const expected = (character: string): string => {
      if (character === '\r') return 'a\nb';
      if (/\p{Surrogate}/u.test(character)) return 'a\uFFFDb';
      return control.test(character) ? 'ab' : `a${character}b`;
    };
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => clean(`a${unit}b`) !== expected(unit))).toEqual([]);
    expect(clean('a😀b')).toBe('a😀b');
  });
});
