/** Facts of the Call in the words of people who have none of its own words. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('a fact', () => {
  test.each([
    // a slip that is a word of its own
    ['who lunched the accord', 'launch'],
    ['when did macron lunch the paris call', 'launch'],
    ['which president stands behind it', 'launch'],
    // who wrote it
    ['who are the authors of the document', 'drafting'],
    ['whose idea was the wording', 'drafting'],
    ['were engineers consulted on the text', 'drafting'],
    ['which ministry stood behind the wording', 'drafting'],
    // what came of it
    ['what became of macron’s pact', 'since-launch'],
    ['did anything come of it since Macron launched it', 'since-launch'],
    // who is missing
    ['states not listed', 'non-signatories'],
    // laws
    ['does it bring in the UN Charter', 'international-law'],
    ['which laws does the text say apply online', 'international-law'],
    ['is the charter of the UN referred to anywhere in the text', 'international-law'],
    ['is there a fine for banks that do not stick to it', 'legal-status'],
    // what lies beside the question
    ['boss needs the current tally of backers by noon', 'signatories'],
    ['how many wokring gropus are there', 'working-groups'],
    ['I see different totals for day one and cannot tell which to believe', 'launch-counts'],
    ['the paragraph ahead of the nine points, what is in it', 'preamble'],
  ])('%s', (question, slug) => {
    expect(ask(question).refs).toContain(`accord/${slug}`);
  });
});

describe('a term that somebody heard', () => {
  test.each([
    ['Someone used the word “hack-back” over dinner and I just nodded.', 'hack-back'],
    ['The trainer dropped the phrase supply chain security and nobody asked.', 'supply-chain-security'],
    ['A guest mentioned GhostNet and I drew a blank.', 'ghostnet'],
    ['Our speaker kept mentioning attribution as if everybody knew.', 'attribution'],
    ['who counts as a non-state actor', 'non-state-actor'],
    ['who is considered a cyber mercenary', 'cyber-mercenaries'],
  ])('%s', (question, slug) => {
    expect(ask(question).refs).toContain(`term/${slug}`);
  });
});

describe('a principle by its number', () => {
  test.each([
    ['cool thanks, now six pls', 6],
    ['what is the 3rd item on that list of theirs', 3],
    ['ok last one I promise, number two says what', 2],
    ['Regarding the first point, does it stop at prevention or think of what comes after an attack?', 1],
    ['what’s the one right before the hygiene one', 6],
  ])('%s', (question, number) => {
    expect(ask(question).refs[0]).toBe(`principle/${number}`);
  });
});

test.each([
  'when is lunch',
  'who had lunch in paris',
  'my wife used the word casserole and i smiled',
  'the chef dropped the word attribution into the recipe and i laughed',
  'who counts as a senior citizen',
  'which laws apply to my divorce',
  'does the charter of our club apply to guests',
  'thanks, see you at five',
  'thanks you two',
  'guests not on the list for the party',
])('declined: %s', (question) => {
  expect(['none', 'help']).toContain(ask(question).kind);
});
