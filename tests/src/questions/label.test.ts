import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/questions/understand.ts';
import { realModel } from '../../support/knowledge.ts';

const model = realModel();
const queryOf = (text: string) => understand(text, model).reading.query;

const asked = [
  'who welcomes it?',
  'undersea cables',
  'did Kenya join?',
  'what is the hygiene one about',
  'how many states joined',
  'Bastable or Hahad?',
];

describe('a label that says what a question is about', () => {
  test.each([
    'About the Paris Call: ',
    'paris call - ',
    'Re: Paris Call – ',
    'Question on the accord: ',
    'As for the pact, ',
    'the Paris Call for Trust and Security in Cyberspace: ',
    'about teh paris cal: ',
  ])('%s takes nothing from the question behind it', (label) => {
    for (const question of asked) expect(queryOf(label + question), question).toEqual(queryOf(question));
  });

  test('makes a question of its own within a thread', () => {
    const context = {
      query: queryOf('expert Hahad'),
      person: 'expert/mounir-hahad',
      people: ['expert/mounir-hahad'],
      refs: ['expert/mounir-hahad'],
    } as const;
    const read = understand('about the Paris Call: who welcomes it?', model, context);
    expect(read.reading.query).toEqual(queryOf('who welcomes it?'));
  });

  test('answers nothing that is asked of something else', () => {
    expect(queryOf('about the Paris Call: who won the cup final').kind).toBe('none');
    expect(queryOf('Paris Call - what does a tram ticket cost').kind).toBe('none');
  });

  test.each([
    'about the Paris Call, please',
    'Paris Call: explained',
    'the accord, in a nutshell',
    'Paris Call, 2018',
  ])('stays where it is all that is asked: %s', (text) =>
    expect(queryOf(text)).toMatchObject({ kind: 'accord', entry: 'accord/overview' }),
  );

  test.each(['Paris, France: did it sign?', 'the call centre - who runs it'])(
    'is not found in other lists: %s',
    (text) => expect(understand(text, model).isForItself).not.toBe(true),
  );
});
