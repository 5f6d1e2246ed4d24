/** A date, a maker, a size, an office: facts of the text, the party or the person that was shown last. */
import { describe, expect, test } from 'vitest';
import { lastOf } from '../../support/ask.ts';

describe('facts of a text or an event', () => {
  test.each([
    ['what is the Tallinn Manual', 'who wrote it?', 'term/tallinn-manual'],
    ['what is the Tallinn Manual', 'which year', 'term/tallinn-manual'],
    ['what was Operation Aurora', 'when did that happen', 'term/operation-aurora'],
    ['what was Operation Aurora', 'who was behind it', 'term/operation-aurora'],
    ['what is the Budapest Convention', 'how old is it', 'term/budapest-convention'],
  ])('%s – %s', (first, turn, ref) => {
    expect(lastOf(first, turn).refs[0]).toBe(ref);
  });

  test('and of the Call where a word and no text was shown, or where it is named', () => {
    expect(lastOf('what is attribution', 'when was it launched').refs).toContain('accord/launch');
    expect(lastOf('what is the Tallinn Manual', 'who signed the Paris Call').refs).toContain(
      'accord/signatories',
    );
    expect(lastOf('what is the Tallinn Manual', 'who wrote Hamlet').kind).toBe('none');
  });
});

test.each(['when though?', 'since when are they in it', 'and in 2022?', 'when did they come aboard'])(
  'when a party joined: %s',
  (turn) => {
    expect(lastOf('did Lenovo sign?', turn).refs[0]).toBe('actor/lenovo');
  },
);

test.each(['his former job?', 'what is his title', 'and his company', 'his employer then'])(
  'who somebody is: %s',
  (turn) => {
    expect(lastOf('who says it is dead on arrival?', turn)).toMatchObject({
      kind: 'expert',
      refs: expect.arrayContaining(['expert/mounir-hahad']) as unknown,
    });
  },
);

describe('who holds an office at the party that was shown', () => {
  test('is the one on record', () => {
    expect(lastOf('did Microsoft sign?', 'what did its president say').refs).toContain('expert/brad-smith');
    expect(lastOf('did Ghana sign?', 'so what did their president say?').refs).toContain(
      'expert/nana-akufo-addo',
    );
  });

  test('or nobody', () => {
    expect(lastOf('did Chile sign?', 'what did their president say').refs).not.toContain('expert/brad-smith');
    expect(lastOf('did Microsoft sign?', 'what did its gardener say').kind).toBe('none');
  });
});

describe('the two that were shown one after the other', () => {
  test.each(['what is the difference between the two', 'both of them, briefly', 'how do those two differ'])(
    'terms and principles: %s',
    (turn) => {
      expect(lastOf('what is the dark web', 'and the deep web', turn)).toMatchObject({ kind: 'comparison' });
      expect(lastOf('principle 3', 'principle 5', turn)).toMatchObject({
        kind: 'comparison',
        refs: expect.arrayContaining(['principle/3', 'principle/5']) as unknown,
      });
    },
  );

  test('people', () => {
    for (const turn of ['which of the two is harsher on it', 'both of them in a line each'])
      expect(lastOf('what does Hahad think?', 'and Kothari?', turn)).toMatchObject({ kind: 'comparison' });
    expect(lastOf('what does Hahad think?', 'and Kothari?', 'and the first guy?').refs[0]).toBe(
      'expert/mounir-hahad',
    );
  });

  test('no longer once something else was shown', () => {
    expect(lastOf('principle 3', 'did Chile sign?', 'principle 5', 'how do those two differ').kind).not.toBe(
      'comparison',
    );
  });
});

test('the one of the firm, of those that were listed', () => {
  expect(lastOf('what do the two CEOs say?', 'the Lucy one').refs).toContain('expert/colin-bastable');
  expect(lastOf('what do the two CEOs say?', 'just the CipherCloud one').refs).toContain(
    'expert/pravin-kothari',
  );
});

describe('what was told once more, or more of it', () => {
  test('the exact words of people are no wording of a principle', () => {
    expect(lastOf('who talks about elections?', 'their exact words?')).toMatchObject({ kind: 'opinions' });
    expect(lastOf('principle 3', 'the exact words?').refs).toContain('principle/3');
  });

  test('what came after the launch, year by year', () => {
    expect(lastOf('what has happened since the launch?', 'and in 2021?').refs).toContain(
      'accord/since-launch',
    );
    expect(lastOf('what has happened since the launch?', 'is that everything').kind).toBe('accord');
  });

  test('of somebody, and not of the last principle', () => {
    expect(lastOf('what does Bastable say about control?', 'more on the last point').refs).toContain(
      'expert/colin-bastable',
    );
  });

  test('who of those outside came in later', () => {
    expect(lastOf('who did not sign?', 'have any of them joined since').refs).toContain(
      'accord/non-signatories',
    );
  });

  test('where it is written', () => {
    expect(lastOf('does it speak of human rights?', 'where does it say so').refs).toContain(
      'accord/human-rights',
    );
  });
});

test('talk before a turn that says nothing by itself', () => {
  expect(lastOf('did Lenovo sign?', 'haha ok. since when').refs[0]).toBe('actor/lenovo');
});

describe('one of the parties that were shown', () => {
  test('by a part of its name, and the other one', () => {
    const answers = ['the north one', 'and the other one?'];
    expect(lastOf('did Korea join?', ...answers.slice(0, 1)).refs[0]).toBe('actor/north-korea');
    expect(lastOf('did Korea join?', ...answers).refs[0]).toBe('actor/south-korea');
  });

  test('and nothing where no name fits', () => {
    expect(lastOf('did Korea join?', 'the green one').kind).toBe('none');
  });

  test('the firms of another country', () => {
    expect(lastOf('did Russia sign?', 'but Brazilian companies did?').refs).toContain('actor/brazil');
  });
});

test('a text beside the one that was shown', () => {
  expect(lastOf('what is the Tech Accord', 'vs the Charter of Trust').refs.slice(0, 2)).toEqual([
    'term/tech-accord',
    'term/charter-of-trust',
  ]);
  expect(lastOf('what is the Budapest Convention', 'how does it differ from the Paris Call').refs).toEqual(
    expect.arrayContaining(['term/budapest-convention', 'accord/overview']),
  );
});

test.each(['really?', 'are you certain?', 'is that figure right'])('on what grounds: %s', (turn) => {
  expect(lastOf('how many states signed?', turn).kind).toBe('accord');
  expect(lastOf('how many states signed?', turn).citations.length).toBeGreaterThan(0);
});

test('the principle itself', () => {
  expect(lastOf('principle 3', 'does the principle itself name anybody').refs).toEqual(['principle/3']);
});

test('as much of another kind, and none of a kind', () => {
  expect(lastOf('which African countries signed?', 'universities too?').refs).toEqual(
    expect.arrayContaining(['accord/signatories', 'actor/africa']),
  );
  expect(lastOf('did China sign?', 'not even one university').refs).toEqual(
    expect.arrayContaining(['accord/signatories', 'actor/china']),
  );
});

describe('what was spoken of', () => {
  test('a term, in views on it', () => {
    expect(lastOf('who talks about the dark web?', 'what is that exactly').refs[0]).toBe('term/dark-web');
  });

  test.each(['are they in the text', 'is that in the call at all'])('whether it is there: %s', (turn) => {
    expect(lastOf('what is a cyber mercenary', turn).refs[0]).toBe('term/cyber-mercenaries');
  });

  test('the voice of a body, where the one before said nothing of it', () => {
    expect(lastOf('what did the GMF brief say?', 'and the Carnegie Endowment?').refs[0]).toBe(
      'expert/carnegie-authors',
    );
    expect(lastOf('what does Bischoff say?', 'and China?').refs).toContain('expert/paul-bischoff');
  });

  test('a working group by its number', () => {
    for (const turn of ['and 4', 'who led the fifth'])
      expect(lastOf('list the working groups', turn).refs[0]).toBe('accord/working-groups');
  });

  test('where in the text', () => {
    expect(lastOf('does it mention human rights?', 'where in the text is that').refs).toContain(
      'accord/human-rights',
    );
  });

  test('a step to a number, and to nowhere else', () => {
    expect(lastOf('principle 3', 'skip to 8').refs).toEqual(['principle/8']);
    expect(lastOf('principle 3', 'please go back to 2').refs).toEqual(['principle/2']);
    expect(lastOf('principle 3', 'go to the supermarket and buy milk').kind).toBe('none');
  });
});
