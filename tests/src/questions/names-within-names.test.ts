/** A party's name within another name, or beside something that is not the Call, is not that party. */
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask } from '../../support/ask.ts';

describe('a name within a longer one', () => {
  test.each([
    ['did Virginia Tech sign', 'Virginia Tech'],
    ['did georgia tech sign', 'georgia tech'],
    ['signatories Georgia Tech', 'Georgia Tech'],
    ['did Western Australia sign', 'Western Australia'],
    ['signatories Western Australia', 'Western Australia'],
    ['did Northern Cyprus sign', 'Northern Cyprus'],
    ['did British Columbia sign', 'British Columbia'],
    ['British Columbia signed?', 'British Columbia'],
    ['signatories British Columbia', 'British Columbia'],
    ['did French Guiana sign', 'French Guiana'],
    ['did Microsoft France sign', 'Microsoft France'],
    ['did Visa Europe sign', 'Visa Europe'],
    ['did San José, Costa Rica sign', 'San José Costa Rica'],
    ['did Louisville, Colorado sign', 'Louisville Colorado'],
    ['did Toulouse, France sign', 'Toulouse France'],
    ['did Macedonia (Greece) sign', 'Macedonia Greece'],
    ['did Frank Sinatra sign', 'Frank Sinatra'],
  ])('%s', (question, name) => {
    const { kind, title } = ask(question);
    expect({ kind, title }).toEqual({
      kind: 'none',
      title: `“${name}” is not among the parties that I know.`,
    });
  });

  test.each([
    ['did France and Germany sign', ['actor/france', 'actor/germany']],
    ['did France, Germany and Italy sign', ['actor/france', 'actor/germany', 'actor/italy']],
    ['have Google or Amazon signed', ['actor/google', 'actor/amazon']],
  ])('%s: they are several', (question, sides) => {
    expect(ask(question)).toMatchObject({ kind: 'comparison', refs: sides });
  });

  test.each([
    ['did Louisville, Kentucky sign', 'actor/louisville'],
    ['did the Organisation for Economic Co-operation and Development sign?', 'actor/oecd'],
    ['did the EU or the commission join', 'actor/european-union'],
    ['did the P5 sign', 'actor/permanent-members'],
    ['did Total sign', 'actor/total'],
  ])('%s: one party', (question, ref) => {
    expect(ask(question).refs[0]).toBe(ref);
  });

  test('a label is the principle where no article stands in front', () => {
    expect(ask('what does p5 say').refs).toEqual(['principle/5']);
    expect(ask('what is the total number of signatories').refs).not.toContain('actor/total');
  });
});

describe('something that is not the Call', () => {
  test.each([
    'has the uk signed the paris agreement',
    'did russia sign the tech accord',
    'which african countries ratified the Malabo convention',
    'is Russia a member of the UN',
    'is China in the WTO',
    'which Quad countries signed',
    'which nuclear powers signed',
    'which democracies signed',
    'which former soviet states signed',
    'which german-speaking countries signed',
    'which Maghreb countries signed',
    'which Balkan states signed',
    'did the Security Council members sign',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('none');
  });

  test.each(['is Germany in', 'is Germany in the Call', 'is Germany a member of the Paris Call'])(
    '%s: that is the Call',
    (question) => {
      expect(ask(question).refs[0]).toBe('actor/germany');
    },
  );

  test('who is a member of a known group is on record', () => {
    expect(ask('is Indonesia a member of BRICS').refs).toEqual(['actor/brics']);
  });
});

describe('what a name was taken for is said', () => {
  test('a capital is not the state', () => {
    expect(toPlainText(ask('did London sign'))).toContain('London as a city is not on record');
    expect(toPlainText(ask('did the UK sign'))).not.toContain('as a city');
  });

  test.each([
    ['which scandinavian countries signed', 'Scandinavia in the narrow sense'],
    ['which middle eastern countries signed', 'The United Nations group no Middle East'],
    ['which Pacific island states signed', 'Australia and New Zealand count among them'],
  ])('%s', (question, caveat) => {
    expect(toPlainText(ask(question))).toContain(caveat);
  });

  test('public authorities are cities and others, bodies of several states included', () => {
    const text = toPlainText(ask('list of all cities that signed'));
    expect(text).toContain('cities, regions, agencies and bodies of several states');
    expect(text).toContain('Europol');
  });
});
