/** A voice told by its trade and by what it said, where no name is known. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('a trade and what one of it said', () => {
  test.each([
    ['which reporter suspected that it was done for the cameras', 'expert/catalin-cimpanu'],
    ['the minister who spoke of nuclear arms', 'expert/jean-yves-le-drian'],
    ['which mayor said that cities act anyway', 'expert/stephen-williams'],
    ['which ambassador wants politicians to lead', 'expert/wolfgang-ischinger'],
    ['which lawyer said that support is obvious', 'expert/marc-mosse'],
    ['which magazine said it lacks teeth', 'expert/wired'],
    ['which campaign cheered that support has tripled', 'expert/digital-peace-now'],
    ['which think tank spoke of too many declarations', 'expert/internet-governance-project'],
  ])('%s: %s', (question, ref) => {
    const answer = ask(question);
    expect(answer.kind).toBe('opinions');
    expect(answer.refs).toContain(ref);
    expect(answer.refs).not.toContain('expert/op-ed-author');
  });

  test.each([
    'which minister resigned last week',
    'which campaign won the election',
    'a student wrote that the canteen is closed',
    'which website sells cheap flights',
    'which study found that coffee helps',
  ])('others of that trade are nobody on record: %s', (question) => {
    expect(ask(question).kind).toBe('none');
  });

  test.each(['which one talks about Trump', 'which one mentions China'])(
    'a principle names no party, so that whoever spoke is asked for: %s',
    (question) => {
      expect(ask(question).kind).toBe('opinions');
    },
  );

  test('who launched it and who signed are facts all the same', () => {
    expect(ask('which president launched it').refs).toContain('accord/launch');
    expect(ask('which NGO signed it').refs).toContain('accord/signatories');
  });
});
