/** Words typed without a blank between them, and questions all in capitals. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../support/ask.ts';

describe('without a blank', () => {
  test.each([
    ['whendid microsoft join', 'actor/microsoft'],
    ['isapple on the list', 'actor/apple'],
    ['IsSiemens a supporter?', 'actor/siemens'],
    ['whenwas it launched', 'accord/launch'],
    ['what isthe 6thprinciple', 'principle/6'],
    ['principlesix', 'principle/6'],
    ['prinicple8 plz', 'principle/8'],
    ['number 3please', 'principle/3'],
    ['isit legally binding', 'accord/legal-status'],
    ['howmany countries signed', 'accord/signatories'],
    ['full title of the pariscall', 'accord/name'],
    ['whatis hack-back', 'term/hack-back'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });
});

describe('a name is not parted', () => {
  test.each([
    'did dropbox join',
    'did crowdstrike sign',
    'did whatsapp sign it',
    'is ofcom on the list',
    'did Forman sign it',
    'did 23andme sign',
    'what is covid19',
    'how do I fix windows11',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('all in capitals', () => {
  test.each([
    ['WHO LAUNCHED IT AND WHERE', 'accord/launch'],
    ['HOW MANY COUNTRIES SIGNED IT', 'accord/signatories'],
    ['DID ISREAL SINE IT', 'actor/israel'],
    ['WHAT DOES PRICNIPLE SEVEN SAY', 'principle/7'],
    ['HAS THE US JOINED IN THE END', 'actor/united-states'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });

  test('TELL US WHICH COMPANIES SIGNED speaks of nobody’s country', () => {
    expect(ask('TELL US WHICH COMPANIES SIGNED').refs).not.toContain('actor/united-states');
  });
});

describe('a number or a principle with slips', () => {
  test.each([
    ['the sihxt principle', 6],
    ['whats teh sevneth principal', 7],
    ['princpie 5 plz', 5],
    ['prinispke four', 4],
  ])('%s', (question, number) => {
    expect(ask(question).refs[0]).toBe(`principle/${number}`);
  });

  test('how many priciples are ther: their number is asked for', () => {
    expect(ask('how many priciples are ther').kind).not.toBe('principle');
  });
});
