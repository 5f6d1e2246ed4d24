import { describe, expect, test } from 'vitest';
import { ScoreSheet } from '../../../src/matching/score-sheet.ts';

const word = { weight: 1, likeness: 1, foreign: false };

/** A question of one word that speaks for one entry. */
function ask(sheet: ScoreSheet, entry: number, weight = 1): void {
  sheet.begin(1, 0);
  sheet.beginWord();
  sheet.note(entry, weight, 1, false);
  sheet.addWord(word);
}

const touchedBy = (sheet: ScoreSheet): readonly number[] =>
  Array.from({ length: sheet.touchedCount }, (_, place) => sheet.touchedAt(place));

describe('ScoreSheet', () => {
  test('of several notes of one word the strongest counts', () => {
    const sheet = new ScoreSheet(2);
    sheet.begin(1, 0);
    sheet.beginWord();
    sheet.note(0, 0.5, 1, false);
    sheet.note(0, 1, 1, false);
    sheet.note(0, 0.25, 1, false);
    sheet.addWord(word);
    expect(sheet.scoreOf(0)).toBe(1);
    expect(sheet.coverageOf(0)).toBe(1);
  });

  test('the words of a question add up, each for the entries that it was noted for', () => {
    const sheet = new ScoreSheet(2);
    sheet.begin(2, 0);
    sheet.beginWord();
    sheet.noteAll([0, 1], [1, 1], 0.5, 1);
    sheet.addWord(word);
    sheet.beginWord();
    sheet.note(1, 1, 1, false);
    sheet.addWord(word);
    expect([sheet.scoreOf(0), sheet.scoreOf(1)]).toEqual([0.5, 1.5]);
    expect([sheet.coverageOf(0), sheet.coverageOf(1)]).toEqual([0.5, 1]);
  });

  test('nothing of one question is left for the next, though nothing is cleared', () => {
    const sheet = new ScoreSheet(3);
    sheet.begin(1, 0);
    sheet.notePhrase(2, true);
    sheet.beginWord();
    sheet.note(2, 1.4, 1, true);
    sheet.addWord(word);
    expect(sheet.hasLongPhrase(2)).toBe(true);
    ask(sheet, 2, 0.25);
    expect(touchedBy(sheet)).toEqual([2]);
    expect(sheet.scoreOf(2)).toBe(0.25);
    expect(sheet.hasPhrase(2)).toBe(false);
  });

  test('entries are kept in the order in which they were met', () => {
    const sheet = new ScoreSheet(5);
    sheet.begin(1, 0);
    sheet.beginWord();
    sheet.noteAll([3, 1, 3, 4], [1, 1, 1, 1], 1, 1);
    sheet.notePhrase(0, false);
    sheet.notePhrase(1, false);
    expect(touchedBy(sheet)).toEqual([3, 1, 4, 0]);
    expect([sheet.hasPhrase(1), sheet.hasLongPhrase(1), sheet.hasPhrase(3)]).toEqual([true, false, false]);
  });

  test('a word of another walk of life counts against the entries that do not hold it', () => {
    const sheet = new ScoreSheet(2);
    sheet.begin(1, 1);
    sheet.beginWord();
    sheet.note(0, 1, 1, false);
    sheet.addWord({ ...word, foreign: true });
    sheet.notePhrase(1, false);
    expect([sheet.foreignTo(0), sheet.foreignTo(1)]).toEqual([0, 1]);
    expect([sheet.unexplainedOf(0), sheet.unexplainedOf(1)]).toEqual([0, 1]);
  });

  test('a word without content counts a little within a long phrase only', () => {
    const sheet = new ScoreSheet(1);
    sheet.begin(0, 0);
    sheet.notePhrase(0, true);
    sheet.beginWord();
    sheet.note(0, 1, 1, true);
    sheet.addWord({ ...word, weight: 0 });
    expect(sheet.scoreOf(0)).toBeCloseTo(0.4);
    expect(sheet.coverageOf(0)).toBe(1);
  });
});
