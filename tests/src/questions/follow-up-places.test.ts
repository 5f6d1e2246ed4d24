/** Turns that count on or back, or name somebody by the place in what was shown. */
import { describe, expect, test } from 'vitest';
import { converse, lastOf } from '../../support/ask.ts';

describe('steps from a principle', () => {
  test.each([
    [['principle 3', 'show me another'], 'principle/4'],
    [['principle 3', 'just one more please'], 'principle/4'],
    [['principle 3', 'jump ahead two'], 'principle/5'],
    [['principle 7', 'go back three'], 'principle/4'],
    [['principle 7', 'and up one'], 'principle/6'],
    [['principle 7', 'scroll down one'], 'principle/8'],
    [['principle 2', 'which comes?'], 'principle/3'],
    [['principle 2', 'the point that follows'], 'principle/3'],
    [['principle 2', 'the one which it follows'], 'principle/1'],
    [['principle 4', 'what comes two after that'], 'principle/6'],
  ])('%j', (turns, principle) => expect(lastOf(...turns).refs[0]).toBe(principle));

  test('another of something else is no principle', () => {
    expect(lastOf('principle 3', 'who is Kothari?', 'one more').kind).not.toBe('principle');
    expect(lastOf('principle 9', 'one more')).toMatchObject({ kind: 'none' });
  });
});

describe('somebody by the place', () => {
  test('beside somebody else', () => {
    const refs = lastOf('compare Kothari with Bastable', 'set the second one against Hahad').refs;
    expect(refs.slice(0, 2)).toEqual(['expert/colin-bastable', 'expert/mounir-hahad']);
  });

  test('and what they think', () => {
    expect(
      lastOf('compare Kothari and Bischoff', 'what does the latter say about spying by China').refs,
    ).toContain('expert/paul-bischoff');
    expect(lastOf('compare Kothari and Bischoff', 'is the first one in favour of it').refs).toEqual([
      'expert/pravin-kothari',
    ]);
  });

  test('one after the other', () => {
    const answers = converse('compare Bischoff with Hahad', 'who is the first one?', 'and the second?');
    expect(answers.slice(1).map(({ refs }) => refs[0])).toEqual([
      'expert/paul-bischoff',
      'expert/mounir-hahad',
    ]);
    expect(lastOf('contrast principles 2 and 6', 'the latter', 'and the former?').refs[0]).toBe(
      'principle/2',
    );
  });

  test('only as long as one of them is spoken of', () => {
    expect(lastOf('compare Bischoff with Hahad', 'principle 5', 'the second one').refs[0]).toBe(
      'principle/2',
    );
    expect(lastOf('compare Bischoff with Hahad', 'the second principle').refs[0]).toBe('principle/2');
  });
});

describe('somebody without a name', () => {
  test.each([
    [['who is Bischoff', "what is that gentleman's profession"], 'expert/paul-bischoff'],
    [['who is Bastable', 'is the guy pleased with this accord'], 'expert/colin-bastable'],
    [['who is Kaljurand', 'what does this lady hope for'], 'expert/marina-kaljurand'],
    [['who is Kothari', 'which firm is the man with'], 'expert/pravin-kothari'],
  ])('%j', (turns, person) => expect(lastOf(...turns).refs).toContain(person));

  test('who is described is somebody else', () => {
    expect(lastOf('who is Kothari', 'who is the man who calls it stillborn').refs).toContain(
      'expert/mounir-hahad',
    );
  });
});

describe('what was shown', () => {
  test.each([
    [['what is the dark web', 'so what of the deep one?'], 'term/deep-web'],
    [['what are cyber mercenaries', 'which principle speaks of those'], 'principle/5'],
    [['principle 2', 'which cases does it leave out'], 'principle/2'],
    [['principle 7', 'who has to observe such hygiene'], 'principle/7'],
    [['principle 7', 'best pizza in Lyon', 'so, back to our subject: who must follow it'], 'principle/7'],
    [['who is Hahad', 'and what is attribution?'], 'term/attribution'],
  ])('%j', (turns, ref) => expect(lastOf(...turns).refs).toContain(ref));

  test.each([
    [['where was the Call launched', 'how do you know this']],
    [['did Japan sign', 'says who?']],
    [['when was it launched', 'any evidence for that?']],
  ])('on what grounds: %j', (turns) =>
    expect(lastOf(...turns).refs.some((ref) => ref.startsWith('source/'))).toBe(true),
  );

  test('a definition is not what the person of the thread said of it', () => {
    expect(lastOf('who is Bastable', 'and what is cyber hygiene').kind).toBe('term');
    expect(lastOf('who is Bastable', 'and what about control').kind).toBe('opinions');
  });
});

describe('what has nothing to do with the thread', () => {
  test.each([
    ['the following tram'],
    ['a further glass of wine please'],
    ['what comes right after breakfast'],
    ['the previous king of Norway'],
    ['put it into the freezer'],
    ['is she divorced'],
    ['the limits of human patience'],
    ['skip the advert'],
    ['who ought I to vote for'],
    ['will it rain in Turin'],
  ])('%s', (question) => expect(lastOf('principle 6', question).kind).toBe('none'));

  test('the thread stays where it was', () => {
    expect(lastOf('principle 6', 'the following tram', 'so then the next principle').refs[0]).toBe(
      'principle/7',
    );
  });
});
