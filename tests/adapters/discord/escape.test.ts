import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeLine,
  escapeText,
  linkWithoutPreview,
  oneLine,
  printable,
} from '../../../adapters/discord/escape.ts';
import { anyText } from '../../fakes/arbitrary-answers.ts';
import { readMarkdown } from '../../fakes/discord-markdown.ts';

describe('escaping text for Discord', () => {
  it.each([
    [
      '**bold** __under__ ~~gone~~ ||hidden|| `code`',
      '\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~ \\|\\|hidden\\|\\| \\`code\\`',
    ],
    ['# heading', '\\# heading'],
    ['  ### heading', '  \\### heading'],
    ['-# small', '\\-# small'],
    ['> quote', '\\> quote'],
    ['>>> quote', '\\>\\>\\> quote'],
    ['- item\n* item\n1. item', '\\- item\n\\* item\n1\\. item'],
    ['[text](https://evil.example)', '\\[text\\](https\\://evil.example)'],
    ['<@1> <@!1> <@&1> <#1> <t:0:R> <:x:1>', '\\<@1\\> \\<@!1\\> \\<@&1\\> \\<#1\\> \\<t:0:R\\> \\<:x:1\\>'],
    ['see discord.gg/abc', 'see discord.gg\\/abc'],
    ['@everyone and @here', '@\u200Beveryone and @\u200Bhere'],
    ['and/or, 10:30, e-mail a@b.example', 'and/or, 10:30, e-mail a@b.example'],
    ['a\u202Eb\u0000c\uD800d\uFEFF', 'abcd'],
    ['👩‍👩‍👧‍👦 שלום مرحبا', '👩‍👩‍👧‍👦 שלום مرحبا'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('leaves nothing that formats, links or mentions, and shows the text as it was', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { shown, found } = readMarkdown(escapeText(text));
        expect(found).toEqual([]);
        expect(shown.replaceAll('\u200B', '')).toBe(printable(text));
      }),
      { numRuns: 600 },
    );
  });

  it('makes one line of many', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(escapeLine(text)).not.toMatch(/\n|^\s|\s$/);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
    );
  });

  it('proves the reader able to find what it looks for', () => {
    expect(readMarkdown('# a\n-# b\n> c\n- d\n1. e').found).toEqual(['heading', 'subtext', 'quote', 'list']);
    expect(readMarkdown('**a** [b](c) https://d.example <@1> @everyone').found).toEqual([
      'mention',
      'link',
      'masked link',
      'bold or italic',
      'everyone',
    ]);
  });
});

describe('links of sources', () => {
  it.each([
    ['https://example.org/a?b=1&c=2#d', '<https://example.org/a?b=1&c=2#d>'],
    ['http://example.org', '<http://example.org/>'],
    ['https://example.org/a b>c<d|e', '<https://example.org/a%20b%3Ec%3Cd%7Ce>'],
    ['javascript:alert(1)', null],
    ['discord://app', null],
    ['https://user:secret@example.org/', null],
    ['not an address', null],
    [`https://example.org/${'a'.repeat(500)}`, null],
  ])('%s', (address, link) => {
    expect(linkWithoutPreview(address, 400)).toBe(link);
  });
});

function expected(character: string): string {
  if (/[\r\u0085\u2028\u2029]/.test(character)) return 'a\nb';
  if (/[\n\t\u200C\u200D]/.test(character)) return `a${character}b`;
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) ? 'ab' : `a${character}b`;
}

describe('printable', () => {
  it('treats every single character as the lists of Unicode say', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => printable(`a${unit}b`) !== expected(unit))).toEqual([]);
    expect(printable('a😀b')).toBe('a😀b');
  });
});
