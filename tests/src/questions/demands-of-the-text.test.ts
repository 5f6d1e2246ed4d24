/** What the text asks of people, what it covers, and everyday matters that only sound like one of its principles. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('what the text asks for is one of its principles', () => {
  test.each([
    ['what does the text demand of suppliers', 6],
    ['our lawyer asks what the call wants from inventors', 4],
    ['what the text expects from the makers of connected toys', 6],
  ])('%s', (question, number) => {
    expect(ask(question).refs).toContain(`principle/${number}`);
  });

  test('but not of a bakery', () => {
    expect(ask('what does the call expect from a bakery').kind).toBe('none');
  });
});

describe('hitting back is told as a visit, too', () => {
  test.each([
    'our network was raided and the admin wants to pay them a visit in return, is that all right by the Call',
    'the hackers came by, may we return the visit under the accord',
  ])('%s', (question) => {
    expect(ask(question).refs).toContain('principle/8');
  });

  test('but a neighbour may be visited', () => {
    expect(ask('our neighbours came by, may we return the visit on Sunday').refs).not.toContain(
      'principle/8',
    );
  });
});

describe('what the text says about a word that it has a principle on', () => {
  test.each([
    ['what does the accord say about election meddling', 3],
    ['what does the pact say on hack back', 8],
    ['what did the agreement say about cyber hygiene', 7],
  ])('%s', (question, number) => {
    expect(ask(question)).toMatchObject({ kind: 'principle' });
    expect(ask(question).refs[0]).toBe(`principle/${number}`);
  });

  test.each(['what does the accord say about cyber mercenaries', 'what is hack back'])(
    'but of two principles, and where the word is asked for, the word: %s',
    (question) => {
      expect(ask(question).kind).toBe('term');
    },
  );
});

describe('what is covered may be named at length', () => {
  test.each([
    ['are attacks on schools, universities and hospitals covered too', 1],
    ['is stealing the drawings of a competitor covered as well', 4],
  ])('%s', (question, number) => {
    expect(ask(question).refs).toContain(`principle/${number}`);
  });

  test('one’s own things are not', () => {
    expect(ask('is my bike and my helmet covered').kind).toBe('none');
  });
});

describe('striking back with slips', () => {
  test.each([
    'can we atack the hackrs ourselvs',
    'a studio wants to take down the server of the guys who leaked its code, is that ok',
  ])('%s', (question) => {
    expect(ask(question).refs[0]).toBe('principle/8');
  });
});

describe('slips that only the words beside them show', () => {
  test('"brakin" is breaking', () => {
    expect(ask('brakin the hole internet on purpose').refs[0]).toBe('principle/2');
  });
});

describe('declined', () => {
  test.each([
    // goods, and trouble with one's own things
    'the lock on my front door is broken, which one do I buy',
    'my cash machine card was swallowed',
    'my password manager forgot everything',
    // rules of other walks of life
    'Which section of the highway code deals with roundabouts?',
    'my character got banned from the guild, is there a rule against that',
    'my traffic fine, which rule',
    'our team lost the final, whose fault was it',
    'is it allowed to copy a recipe for soup',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});
