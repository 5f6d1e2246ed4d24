/** The frames in which a part of the text is asked for, and those that only look like it. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { understand } from '../../../../src/questions/understand.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { partAskedAt } from '../../../../src/questions/texts/part-asked.ts';
import { readWords } from '../../../../src/questions/wording/words.ts';
import { realModel } from '../../../support/knowledge.ts';

const partsOf = (text: string): readonly string[] => {
  const words = readWords(tokenise(text), realModel());
  return partAskedAt(words).map((place) => words[place]?.spelled ?? '');
};

describe('a part of the text is asked for', () => {
  test.each([
    ['The lab was robbed at night; which passage speaks for it?', 'passage'],
    ['I would quote whichever clause forbids it.', 'clause'],
    ['One of the commitments must be aimed at that.', 'commitments'],
    ['There must be a promise about broken cables.', 'promise'],
    ['I am told an article is meant for that.', 'article'],
    ['the passage on stolen plans', 'passage'],
    ['lies about a candidate spread from abroad; clause?', 'clause'],
    ['Our turbine plans were copied: name the point they have broken.', 'point'],
    ['A rival read our mail, and I want the paragraph that was violated.', 'paragraph'],
  ])('%s', (text, part) => {
    expect(partsOf(text)).toContain(part);
  });

  test.each([
    'Which clause of my contract covers the boiler?',
    'the passage in the Bible on revenge',
    'what is the point of it',
    'an article about the Call',
    'I dropped a line to my mother',
    'the pencil has a point that is blunt',
  ])('not in: %s', (text) => {
    expect(partsOf(text)).toEqual([]);
  });

  test('a story that is told before it is no part of the frame', () => {
    expect(partsOf('A ship dragged its anchor over the cable. Which line is that?')).toEqual(['line']);
  });

  test('a promise that is broken is no damage to computers', () => {
    expect(partsOf('Which promise does that break?')).toEqual(['promise', 'break']);
  });
});

describe('the principle that a part is asked for', () => {
  test.each([
    ['There must be a clause against hospitals being hit by ransomware.', 'principle/1'],
    ['the promise that is about bystanders', 'principle/1'],
    ['taking the backbone down for everybody: which part forbids that', 'principle/2'],
    ['Somebody rents out botnets by the hour. One of the commitments must be aimed at that.', 'principle/5'],
  ])('%s', (text, principle) => {
    expect(understand(text, realModel()).reading.query).toMatchObject({ kind: 'principle', principle });
  });

  test.each([
    'Which commitment covers planting trees?',
    'which promise did the mayor break about the bus lane',
    'my tractor broke down in a field, which line is for me?',
  ])('none for what is of another walk of life: %s', (text) => {
    expect(understand(text, realModel()).reading.query.kind).toBe('none');
  });
});

describe('where something belongs', () => {
  test.each([
    ['Somebody copied our blueprints from the server, where would that sit?', 'principle/4'],
    ['A state rigged the count of our votes. I wonder where this falls in the list.', 'principle/3'],
  ])('%s', (question, principle) => {
    expect(ask(question).refs).toContain(principle);
  });

  test.each(['My cat broke a vase, where does that go?', 'the sofa, where would it fit'])(
    '%s is declined',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );

  test('what is told beside a part is not left out', () => {
    expect(ask('They drowned our server in traffic, name the point that was violated').refs[0]).not.toBe(
      'accord/legal-status',
    );
  });
});
