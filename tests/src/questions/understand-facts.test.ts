import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('a fact of the accord', () => {
  test.each([
    ['is it a law or a pledge', 'legal-status'],
    ['my cousin says it is a treaty, is she right?', 'legal-status'],
    ['what happens if France goes back on its word and ignores its pledges', 'legal-status'],
    ['what if a supporter does not comply', 'legal-status'],
    ['who checks whether they keep their promises', 'legal-status'],
    ['what are the penalties', 'legal-status'],
    ['was it Germany or Macron who launched it', 'launch'],
    ['was the text Microsoft’s idea or France’s', 'drafting'],
    ['who held the pen', 'drafting'],
    ['what is its full official name', 'name'],
    ['timeline of the working groups', 'working-groups'],
    ['what stands before the nine principles', 'preamble'],
    ['why do some sources count eight principles', 'eight-or-nine'],
    ['is war mentioned in the text', 'peacetime'],
    ['one paper says 50 states, another says 64', 'launch-counts'],
    ['do the newspapers contradict the official text', 'disagreements'],
    ['what kinds of organisations are on it', 'signatories'],
    ['supporters 2019 2021', 'counts'],
    ['can anybody be prosecuted?', 'legal-status'],
    ['so nobody will ever be fined', 'legal-status'],
    ['is it a proper treaty or just a press release', 'legal-status'],
    ["why don't the figures match", 'launch-counts'],
    ['does it have a web site of its own', 'name'],
    ['what is the official website', 'name'],
    ['who is behind the official site', 'governance'],
    ['where did the text come from', 'drafting'],
  ])('%s', (question, slug) => {
    const answer = ask(question);
    expect(answer.kind).toBe('accord');
    expect(answer.refs[0]).toBe(`accord/${slug}`);
  });
});

describe('a party in a few words', () => {
  test.each([
    ['france join date', 'france'],
    ['accession year european union', 'european-union'],
    ['when: japan', 'japan'],
    ['us membership since?', 'united-states'],
    ['is my country (Latvia) on the list', 'latvia'],
    ['my country is Peru, are we in on this', 'peru'],
  ])('%s', (question, slug) => {
    const answer = ask(question);
    expect(answer.kind).toBe('actor');
    expect(answer.refs[0]).toBe(`actor/${slug}`);
  });
});

describe('terms', () => {
  test.each([
    ['they said “hack-back” like I know what that is', 'hack-back'],
    ['everyone mentions cyber hygiene and I dare not ask', 'cyber-hygiene'],
    ['how many members does the Tech Accord have', 'tech-accord'],
  ])('%s', (question, slug) => {
    const answer = ask(question);
    expect(answer.kind).toBe('term');
    expect(answer.refs[0]).toBe(`term/${slug}`);
  });

  test.each([
    'how does the dark web differ from the deep one',
    'are deep web and dark web the same',
    'is the dark web the hidden part or the deep web',
  ])('%s: both', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('comparison');
    expect(answer.refs.slice(0, 2).toSorted()).toEqual(['term/dark-web', 'term/deep-web']);
  });
});

describe('affairs of others', () => {
  test.each([
    'how many employees does Cisco have',
    'is Facebook down',
    'article 5 of NATO',
    'is a verbal agreement binding in Germany',
    'did texas instruments sign',
    'who signed the treaty of rome',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});
