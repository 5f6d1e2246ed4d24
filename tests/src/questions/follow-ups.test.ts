import { describe, expect, test } from 'vitest';
import { converse, lastOf } from '../../support/ask.ts';

describe('from one principle to another', () => {
  test('forth and back', () => {
    const answers = converse('principle 3', 'now the next one, please', 'the one after that', 'previous');
    expect(answers.map(({ refs }) => refs[0])).toEqual([
      'principle/3',
      'principle/4',
      'principle/5',
      'principle/4',
    ]);
  });

  test('not beyond the first and the last', () => {
    expect(lastOf('principle 9', 'next')).toMatchObject({ kind: 'none', title: 'There is no principle 10.' });
    expect(lastOf('principle 1', 'previous')).toMatchObject({
      kind: 'none',
      title: 'There is no principle 0.',
    });
  });

  test('from a list by its place', () => {
    expect(lastOf('principles', 'the third one').refs[0]).toBe('principle/3');
    expect(lastOf('contrast principle 2 with principle 7', 'the latter').refs[0]).toBe('principle/7');
  });

  test('who commented on it', () => {
    expect(lastOf('principle 8', 'and who spoke about it?')).toMatchObject({
      kind: 'opinions',
      refs: expect.arrayContaining(['principle/8']) as unknown,
    });
  });

  test('set against another', () => {
    expect(lastOf('principle 8', 'compare it with principle 5')).toMatchObject({
      kind: 'comparison',
      refs: expect.arrayContaining(['principle/8', 'principle/5']) as unknown,
    });
  });

  test('from a term to its principle', () => {
    expect(lastOf('what is hack back?', 'and which principle would that be?')).toMatchObject({
      kind: 'principle',
      refs: expect.arrayContaining(['principle/8']) as unknown,
    });
  });
});

describe('from one person to another', () => {
  test('he is the person just spoken of', () => {
    const answer = lastOf('who is Kothari?', 'what does he say about unit 61398?');
    expect(answer.kind).toBe('opinions');
    expect(answer.refs).toContain('expert/pravin-kothari');
  });

  test('he is the newest one', () => {
    expect(lastOf('who is Kothari?', 'and Bischoff?', 'is he for or against it?').refs).toEqual([
      'expert/paul-bischoff',
    ]);
  });

  test('the two are the last two', () => {
    expect(lastOf('who is Hahad?', 'and Kothari?', 'compare them').refs.toSorted()).toEqual([
      'expert/mounir-hahad',
      'expert/pravin-kothari',
    ]);
  });

  test('a third in the place of the second', () => {
    expect(lastOf('compare Hahad and Bastable', 'and with Mr Bischoff?').refs.slice(0, 2)).toEqual([
      'expert/mounir-hahad',
      'expert/paul-bischoff',
    ]);
  });

  test('one of those just listed', () => {
    const [listed, second] = converse('critics', 'the second one');
    const people = listed!.refs.filter((ref) => ref.startsWith('expert/'));
    expect(second).toMatchObject({ kind: 'expert', refs: [people[1]] });
  });

  test('where it is from', () => {
    const answer = lastOf('Bischoff on rules', 'where is that from?');
    expect(answer.refs).toContain('expert/paul-bischoff');
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe('from one party to another', () => {
  test('the same question', () => {
    const answers = converse('did China sign?', 'and Russia?', 'what about the US?');
    expect(answers.map(({ kind, refs }) => [kind, refs[0]])).toEqual([
      ['actor', 'actor/china'],
      ['actor', 'actor/russia'],
      ['actor', 'actor/united-states'],
    ]);
  });
});

describe('what stands between', () => {
  test.each(['thanks!', 'zzq xkcd vvb', '', '🙂'])('%j does not lose the thread', (between) => {
    expect(lastOf('principle 4', between, 'next').refs[0]).toBe('principle/5');
  });

  test('a whole question leaves the thread behind', () => {
    expect(lastOf('principle 4', 'did China sign?', 'principle 7', 'next').refs[0]).toBe('principle/8');
  });
});

describe('nothing to lean on', () => {
  test.each(['the next one', 'he', 'and him?', 'the latter'])(
    '%s, as the first turn, is refused',
    (question) => {
      expect(lastOf(question).kind).toBe('none');
    },
  );

  test('a thread does not change a question that stands by itself', () => {
    for (const question of [
      'principle 2',
      'who is Mr Bastable?',
      'has Microsoft signed it?',
      'define the dark web',
    ])
      expect(lastOf('critics', question), question).toEqual(lastOf(question));
  });
});

describe('turns of few words', () => {
  test('steps forward and back', () => {
    expect(lastOf('principle 4', 'and then?').refs[0]).toBe('principle/5');
    expect(lastOf('principle 4', 'one more back').refs[0]).toBe('principle/3');
    expect(lastOf('principle 4', 'sorry, wrong window. on to the next one').refs[0]).toBe('principle/5');
  });

  test('bare question words ask the same once more', () => {
    expect(lastOf('when was the Call launched?', 'and by whom?').refs[0]).toBe('accord/launch');
    expect(lastOf('who drafted the Call?', 'where?').refs[0]).toBe('accord/drafting');
  });

  test('who that is', () => {
    expect(lastOf('what does Kothari say about China?', "who's that then?")).toMatchObject({
      kind: 'expert',
      refs: expect.arrayContaining(['expert/pravin-kothari']) as unknown,
    });
  });

  test('what the term means', () => {
    expect(lastOf('principle 8', 'and what does the term mean exactly?').refs[0]).toBe('term/hack-back');
  });

  test('more of it in whole sentences', () => {
    expect(lastOf('what does Hahad say about attribution?', 'could you expand on that?').kind).toBe(
      'opinions',
    );
  });

  test('somebody instead of somebody', () => {
    const sides = lastOf('compare Hahad with Bischoff', 'same again but Kothari instead of Bischoff').refs;
    expect(sides).toEqual(expect.arrayContaining(['expert/mounir-hahad', 'expert/pravin-kothari']));
    expect(sides).not.toContain('expert/paul-bischoff');
  });

  test('somebody dropped for another question', () => {
    expect(lastOf('who is Bischoff?', 'never mind him, when was the call launched').refs[0]).toBe(
      'accord/launch',
    );
  });

  test('a colleague by the firm', () => {
    expect(lastOf('who is Mounir Hahad?', 'does somebody else from that company comment?').refs).toContain(
      'expert/nick-bilogorskiy',
    );
  });
});

describe('beside what was shown', () => {
  test('steps of more than one, and above and below', () => {
    expect(lastOf('principle 5', 'two further on').refs[0]).toBe('principle/7');
    expect(lastOf('principle 5', 'the one right above it').refs[0]).toBe('principle/4');
    expect(lastOf('principle 5', 'which one follows it').refs[0]).toBe('principle/6');
  });

  test('the neighbour of a principle that is described, in a thread and alone', () => {
    expect(lastOf('principle 5', 'and right after the elections one?').refs[0]).toBe('principle/4');
    expect(lastOf('what comes right before the elections one').refs[0]).toBe('principle/2');
  });

  test('a person set against the one shown before', () => {
    expect(lastOf('who is Paul Bischoff', 'how does that differ from Bastable’s?')).toMatchObject({
      kind: 'comparison',
      refs: expect.arrayContaining(['expert/paul-bischoff', 'expert/colin-bastable']) as unknown,
    });
  });

  test('which of the two speaks of something', () => {
    const answer = lastOf('compare Hahad and Bischoff', 'which of the two mentions nuclear weapons?');
    expect(answer.refs).toContain('expert/mounir-hahad');
    expect(answer.kind).toBe('opinions');
  });

  test('the principle of a term, and the term of a principle', () => {
    expect(lastOf('what is the public core?', 'which of the nine guards it?').refs[0]).toBe('principle/2');
    expect(lastOf('principle 8', 'what is that practice called?').refs).toContain('term/hack-back');
  });
});
