import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/english.ts';
import { foldWord } from '../../../src/language/fold.ts';
import { contextNames, cueNames } from '../../../src/language/lexicon.ts';
import { tokenise } from '../../../src/language/tokenise.ts';

describe('the English lexicon', () => {
  test.each(cueNames)('the cue %s has phrases that can be found', (cue) => {
    expect(english.cues()[cue].length).toBeGreaterThan(0);
    for (const phrase of english.cues()[cue]) expect(tokenise(phrase).length, phrase).toBeGreaterThan(0);
  });

  test('words are listed in the form in which they are compared', () => {
    for (const word of [...english.neutral, ...english.subject, ...english.shortForms.keys()])
      expect(foldWord(word)).toBe(word);
  });

  test('a short form stands for one other word', () => {
    for (const [short, meant] of english.shortForms) {
      expect(
        tokenise(meant).map(({ text }) => text),
        short,
      ).toEqual([meant]);
      expect(meant).not.toBe(short);
    }
  });

  test('what only sounds like the subject is listed in words', () => {
    for (const thing of english.otherThings) expect(tokenise(thing).length, thing).toBeGreaterThan(0);
  });

  test.each(contextNames)('words that show %s stand in the form in which they are compared', (context) => {
    for (const word of english.contexts[context]) expect(foldWord(word)).toBe(word);
  });

  test('words of other walks of life are neither cues nor names of the Call', () => {
    expect(english.otherSubjects.size).toBeGreaterThan(800);
    for (const word of english.otherSubjects) {
      expect(
        tokenise(word).map(({ text }) => text),
        word,
      ).toEqual([word]);
      expect(english.subject.has(word), word).toBe(false);
    }
  });

  test('words that only build sentences carry no content', () => {
    for (const word of english.grammar) expect(english.neutral.has(word)).toBe(true);
  });
});
