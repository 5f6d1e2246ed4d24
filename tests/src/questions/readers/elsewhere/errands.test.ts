/** Errands of the day that name a party, or share words with a principle. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('declined', () => {
  test.each([
    // on the way
    'coach from Ghent to Luxembourg',
    'is there a ferry to Finland from Estonia',
    'platform for the 7:40 to Cologne',
    // machines
    'could you restart our printer',
    'how do I set up my new router',
    'please unblock my phone',
    'juniper srx factory defaults',
    // heads of schools
    "my son's principal phoned me",
    'the principal at a primary school in Kent',
    'may the principal suspend my daughter',
    // how states vote
    'which German states allow voting by post',
    'how does the Swiss parliament elect its president',
    'how many signatures does a petition in Austria need',
    'how many members does the Danish parliament have',
    // history
    'essay on the Russian Revolution, who signed the peace',
    'the Cold War, when did it end',
    // drinks and plants
    'which gin has lots of juniper',
    // how things work, and which to buy
    'how does an authenticator app work',
    'what is the cheapest password manager',
    // who holds an office, and what somebody did
    'who was the first chancellor of Austria',
    'who governs Portugal',
    'how many countries has the emperor visited',
    // what stands before "it"
    'my aunt left us a family trust and a garden, who runs it',
  ])('%s', (question) => expect(ask(question).kind).toBe('none'));
});

describe('still answered', () => {
  test.each([
    ['which principal is about elections', 'principle/3'],
    ['explain the principal on trade secrets to my students', 'principle/4'],
    ['which principle covers hacked voting machines in early voting', 'principle/3'],
    ['who spoke of a cold war', 'expert/mounir-hahad'],
    ['who is the juniper lot', 'expert/mounir-hahad'],
    ['how does attribution work', 'term/attribution'],
    ['may we break into the laptop of a thief who robbed us online', 'principle/8'],
    ['did Germany and France sign', 'actor/germany'],
  ])('%s', (question, ref) => expect(ask(question).refs).toContain(ref));
});

describe('taking leave, and asking what may be asked', () => {
  test.each([
    'goodbye and thanks from 7c',
    'thank you and bye from the fifth graders',
    'which sort of stuff could I ask here',
    'what kinds of things do you know',
  ])('%s', (question) => expect(ask(question).kind).toBe('help'));

  test('what is asked beside it is answered', () => {
    expect(ask('thanks, and what does the man from Lucy Security say').refs).toContain(
      'expert/colin-bastable',
    );
    expect(ask('thanks, the wording of principle 6 please').refs).toContain('principle/6');
  });
});

describe('whole lists', () => {
  test.each(['a list of the principles for the noticeboard', 'headings of the principles only'])(
    '%s',
    (question) => expect(ask(question).kind).toBe('principles'),
  );
  test('but not the principles of something else', () => {
    expect(ask('a list of the principles for gardening').kind).toBe('none');
  });
});
