/** Turns that ask for the same once more, in plainer words or from the other side, and turns of the party or the two people just shown. */
import { describe, expect, test } from 'vitest';
import { lastOf } from '../../support/ask.ts';

describe('the same in plainer words', () => {
  test.each([
    ['what is cyber hygiene', 'could you clarify that?'],
    ['what is cyber hygiene', 'what does that actually mean'],
    ['define the dark web', 'tl;dr please'],
    ['define the dark web', 'in a nutshell'],
    ['what does Bischoff say about espionage', 'sorry, I did not follow that'],
    ['what does Bischoff say about espionage', 'explain it to me as if I were ten years old'],
    ['principle 4', 'break it down for me'],
    ['who launched the call', 'in which city?'],
  ])('%s – %s', (first, turn) => {
    const shown = lastOf(first);
    expect(lastOf(first, turn)).toMatchObject({ kind: shown.kind, refs: shown.refs });
  });

  test('what a principle is for, and an example of it', () => {
    expect(lastOf('principle 2', 'what is the idea behind it').refs[0]).toBe('principle/2');
    expect(lastOf('principle 2', 'for instance').refs[0]).toBe('principle/2');
  });

  test('not what is of another walk of life', () => {
    expect(lastOf('principle 2', 'what about breakfast').kind).toBe('none');
    expect(lastOf('what is hack back', 'who wrote Macbeth').kind).toBe('none');
    expect(lastOf('what is hack back', 'what does that mean in Latin').kind).toBe('none');
  });
});

describe('the party just shown', () => {
  test.each([
    'have they joined since?',
    'and nowadays?',
    'are they on board yet',
    'did they change their mind?',
  ])('%s', (turn) => {
    expect(lastOf('is Iran on the list', turn).refs[0]).toBe('actor/iran');
  });

  test('not where its own affairs are asked of', () => {
    expect(lastOf('did Iran sign', 'do they support the strike').refs[0]).not.toBe('actor/iran');
  });
});

describe('the voices just listed', () => {
  test('the other side', () => {
    const supporters = lastOf('who supports the accord');
    expect(lastOf('who is against the accord', 'and the opposite camp?').refs).toEqual(supporters.refs);
  });

  test('their reasons', () => {
    const critics = lastOf('who is against the accord');
    expect(lastOf('who is against the accord', 'how come?').refs).toEqual(critics.refs);
    expect(lastOf('who is against the accord', 'what bothers them').refs).toEqual(critics.refs);
  });

  test('a topic that some of them bring up', () => {
    expect(lastOf('who is against the accord', 'does anyone mention penalties')).toMatchObject({
      kind: 'opinions',
      refs: expect.arrayContaining(['theme/enforcement']) as unknown,
    });
  });

  test('everybody on one side, asked after two', () => {
    const supporters = lastOf('who is in favour of the pact');
    expect(lastOf('compare Kothari with Bastable', 'and who is in favour of the pact').refs).toEqual(
      supporters.refs,
    );
  });
});

describe('one of two people', () => {
  test('the one that was not picked', () => {
    expect(lastOf('compare Kothari with Bastable', 'who is the first', 'now the other one').refs[0]).toBe(
      'expert/colin-bastable',
    );
    expect(lastOf('compare Kothari with Bastable', "who's the second man").refs[0]).toBe(
      'expert/colin-bastable',
    );
  });

  test('beside somebody else', () => {
    expect(lastOf('who is Colin Bastable', 'is he gloomier than Hahad').kind).toBe('comparison');
    expect(lastOf('who is Colin Bastable', 'Hahad or him, who is gloomier').kind).toBe('comparison');
  });

  test('more from one is not asked of a colleague', () => {
    expect(lastOf('who is Mounir Hahad', 'anything else from him?').refs).not.toContain(
      'expert/nick-bilogorskiy',
    );
    expect(lastOf('who is Mounir Hahad', 'another voice from Juniper').refs).toContain(
      'expert/nick-bilogorskiy',
    );
  });

  test('a principle is not set beside them', () => {
    expect(lastOf('compare Kothari with Bastable', 'and now principle 4')).toMatchObject({
      kind: 'principle',
      refs: ['principle/4'],
    });
  });
});

describe('steps', () => {
  test('back, and after this one', () => {
    expect(lastOf('principle 6', 'back').refs[0]).toBe('principle/5');
    expect(lastOf('principle 6', 'what comes after this one').refs[0]).toBe('principle/7');
    expect(lastOf('principle 5', 'and the hack back one').refs[0]).toBe('principle/8');
  });

  test('what the working groups are about is told with them', () => {
    expect(lastOf('what are the working groups', 'what did they work on').refs[0]).toBe(
      'accord/working-groups',
    );
  });
});
