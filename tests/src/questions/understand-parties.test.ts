import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';

describe('whether one party signed', () => {
  test.each([
    ['Has Microsoft put its name under it?', 'microsoft', 'signatories'],
    ['is Japan on board with the call', 'japan', 'signatories'],
    ['has the EU joined', 'european-union', 'signatories'],
    ['signatories France', 'france', 'signatories'],
    ['did the Americans sign', 'united-states', 'signatories'],
    ['Is Russia a signatory yet?', 'russia', 'non-signatories'],
    ['North Korea signed?', 'north-korea', 'non-signatories'],
    ['did Twitter put its name to it', 'twitter', 'non-signatories'],
  ])('%s', (question, actor, list) => {
    const answer = ask(question);
    expect(answer.kind).toBe('actor');
    expect(answer.refs).toEqual([`actor/${actor}`, `accord/${list}`]);
  });

  test.each(['did the US sign the text?', 'why not the US?', 'when did the US come on board?'])(
    '%s: not at the launch, but since 10 November 2021',
    (question) => {
      const answer = ask(question);
      expect(answer.refs[0]).toBe('actor/united-states');
      const text = toPlainText(answer);
      expect(text).toMatch(/2018/);
      expect(text).toMatch(/10 November 2021|2021-11-10/);
    },
  );

  test('the two accounts of Twitter are both told', () => {
    const text = toPlainText(ask('is Twitter a signatory?'));
    expect(text).toMatch(/op-ed/i);
    expect(text).toMatch(/official list/i);
  });

  test('two parties are set side by side', () => {
    expect(ask('did Facebook and Google sign up?')).toMatchObject({
      kind: 'comparison',
      refs: ['actor/facebook', 'actor/google'],
    });
  });

  test.each(['Was Narnia a signatory?', 'has Zamunda joined the call', 'did Atlantis sign?'])(
    '%s: an unknown party is refused',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );
});

describe('the lists', () => {
  test.each([
    ['list the signatories please', 'accord/signatories'],
    ['how many firms signed up', 'accord/signatories'],
    ['which countries are among the signers', 'accord/signatories'],
    ['Which states refused?', 'accord/non-signatories'],
    ['who stayed away', 'accord/non-signatories'],
  ])('%s', (question, entry) => {
    const answer = ask(question);
    expect(answer.kind).toBe('accord');
    expect(answer.refs[0]).toBe(entry);
  });
});
