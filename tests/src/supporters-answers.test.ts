/** What a bot says that has a full list of supporters. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/answers/plain-text.ts';
import { createBot } from '../../src/bot.ts';
import { contractFaults } from '../support/contract.ts';
import { fixedNow, realKnowledge } from '../support/knowledge.ts';
import { botWith, listOf, supporter } from '../support/supporters.ts';

const list = listOf([
  supporter('Zorblatt GmbH', {
    nature: 'Entreprise',
    nationality: 'DEU',
    country: 'DE',
    dateSigned: '2018-11-12',
  }),
  supporter('Open Rights Fund', { category: 'civil-society', country: 'GB', dateSigned: '2020-02-03' }),
  supporter('University of Zorbland', { category: 'civil-society', nationality: 'XXZ' }),
  supporter('Microsoft', {}),
  supporter('Microsoft Fan Club', { category: 'civil-society' }),
  supporter('États-Unis', { category: 'state', nationality: 'USA', country: 'US' }),
  supporter('Chine', { category: 'state', nationality: 'CHN', country: 'CN' }),
  supporter('Thalos', { category: null }),
  supporter('Twittel'),
  supporter('Trust'),
  supporter('Glimmer Inc'),
  supporter('Glimmer GmbH'),
  supporter('Twin Blip', { country: 'FR' }),
  supporter('Twin Blip', { country: 'US' }),
  supporter('<b>*Evil*</b> @everyone Blap'),
]);

const bot = botWith(list);
const ask = (text: string) => bot.ask({ text });
const thread = (...questions: readonly string[]) =>
  questions.map((one) => bot.ask({ text: one, conversation: questions.join() })).at(-1);
const labels = (typed: string): readonly string[] => bot.complete('party', typed).map(({ label }) => label);
const text = (question: string): string => toPlainText(ask(question));

describe('a name of the list', () => {
  test.each([
    'did Zorblatt sign?',
    'Did ZORBLATT GmbH sign the Paris Call?',
    'is zorblatt a supporter',
    'signatories Zorblatt',
    'when did Zorblatt join?',
    'has the company Zorblatt already signed it',
    'is Zorblatt on the list',
    'does Zorblatt support the Paris Call?',
    'do you know whether Zorblatt is among the signatories?',
    'zorblatt signed?',
    'Zorblatt',
    'who is Zorblatt?',
    'is Zorblatt, Berlin, on the list?',
  ])('is found by “%s”', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'actor', title: 'Zorblatt GmbH', refs: ['accord/signatories'] });
    expect(contractFaults(answer, realKnowledge())).toEqual([]);
  });

  test('is answered with all that the list has, its day and its source', () => {
    const shown = text('did Zorblatt sign?');
    expect(shown).toContain('“Zorblatt GmbH” is on the official list of supporters, as of 1 March 2026.');
    for (const part of [
      'private sector',
      '“Entreprise”',
      'Germany',
      'not reliable: the first import stamped every entry with 12 November 2018',
    ])
      expect(shown).toContain(part);
    expect(ask('did Zorblatt sign?').citations).toMatchObject([
      {
        source: 'source/official-list',
        date: '2026-03-01',
        locator: expect.stringContaining('Zorblatt GmbH'),
      },
    ]);
  });

  test('says when another day is recorded, or no country or category', () => {
    expect(text('did the Open Rights Fund sign it')).toMatch(/recorded as 3 February 2020(?!,)/);
    expect(text('is the University of Zorbland on the list?')).toContain('Country: XXZ');
    expect(text('did Thalos sign?')).toContain('Category: none recorded');
  });

  test('may hold a name that the knowledge has, or be like one', () => {
    expect(ask('did the Microsoft Fan Club sign').title).toBe('Microsoft Fan Club');
    expect(ask('did Microsoft sign').refs[0]).toBe('actor/microsoft');
    expect(ask('did Thalos sign').title).toBe('Thalos');
    expect(ask('did Thales sign').refs[0]).toBe('actor/thales');
  });

  test('is not meant by a slip of one that the knowledge has', () => {
    expect(ask('did Twittel sign').title).toBe('Twittel');
    expect(ask('did Twiter sign').refs[0]).toBe('actor/twitter');
  });

  test.each(['did Zorblatt sign the Paris climate agreement?', 'did Zorblatt sign the Kyoto protocol'])(
    'says nothing of other things: “%s”',
    (question) => {
      expect(ask(question).kind).toBe('none');
    },
  );

  test('that is an ordinary word is meant only where taking part is asked about', () => {
    expect(ask('did trust sign?').title).toBe('Trust');
    expect(ask('trust').title).not.toBe('Trust');
    expect(ask('what is trust?').title).not.toBe('Trust');
  });

  test('that stands there twice shows both entries', () => {
    const shown = text('did Twin Blip sign');
    expect(shown).toContain('It holds 2 entries of that name.');
    expect(shown).toContain('country France');
    expect(shown).toContain('country United States');
  });

  test('with a slip is said to be the nearest', () => {
    const answer = ask('did Zorbaltt sign?');
    expect(answer.title).toBe('Zorblatt GmbH');
    expect(answer.confidence).toBeLessThan(1);
    expect(toPlainText(answer)).toContain('No entry is spelled as you typed it');
  });

  test('leads on in a thread', () => {
    expect(thread('did France sign?', 'and Zorblatt?')?.title).toBe('Zorblatt GmbH');
    expect(thread('did Zorblatt sign?', 'when?')?.title).toBe('Zorblatt GmbH');
  });

  test('is explained as it is read', () => {
    expect(bot.explain({ text: 'did Zorblatt sign?' }).readings[0]).toMatchObject({
      reader: 'supporters',
      rule: 'supporter',
      asks: 'supporter “Zorblatt GmbH”',
    });
  });
});

describe('a name that nobody has', () => {
  test.each([
    'did Vrompfel sign?',
    'signatories Vrompfel',
    'is Vrompfel a member',
    'did Blue River Foundation sign it',
    'is the University of Vrompf on the list?',
  ])('is a real no: “%s”', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('none');
    expect(toPlainText(answer)).toContain(
      'There is no entry of that name among the 15 on the official list, as of 1 March 2026.',
    );
    expect(answer.citations[0]?.source).toBe('source/official-list');
    expect(contractFaults(answer, realKnowledge())).toEqual([]);
  });

  test.each([
    ['did Zorbland University sign', 'University of Zorbland'],
    ['did Glimmer AG sign', 'Glimmer Inc'],
    ['did Glimmer sign', 'Glimmer GmbH'],
  ])('or may be another: “%s”', (question, name) => {
    const { kind, suggestions } = ask(question);
    expect(kind).toBe('none');
    expect(suggestions.map(({ label }) => label)).toContain(name);
    for (const { request } of suggestions) expect(ask(request).kind).not.toBe('none');
  });

  test('is not claimed to be missing for sure where files were skipped', () => {
    const answer = botWith({ ...list, skipped: 2 }).ask({ text: 'did Vrompfel sign?' });
    expect(toPlainText(answer)).toContain('2 files of the list could not be read.');
  });

  test.each(['did they sign', 'did all the companies sign', 'has everyone joined', 'is it on the list?'])(
    '“%s” names nobody',
    (question) => {
      expect(ask(question)).toEqual(
        expect.objectContaining({ kind: 'accord', refs: expect.arrayContaining(['accord/signatories']) }),
      );
    },
  );
});

describe('a party of the knowledge', () => {
  test('keeps its answer, and the list is heard as well', () => {
    const shown = text('did the United States sign?');
    expect(shown).toContain('Joined on 10 November 2021');
    expect(shown).toContain('The full list, as of 1 March 2026, holds “États-Unis” (state).');
  });

  test('that a newer list has against the knowledge is answered by the list first', () => {
    const answer = ask('did China sign?');
    expect(answer.refs).toEqual(['actor/china', 'accord/signatories']);
    expect(answer.blocks[0]).toMatchObject({ text: expect.stringContaining('does hold “Chine”') });
    expect(toPlainText(answer)).toContain('as of 19 January 2024');
  });

  test('and an older list has, is answered by the knowledge first', () => {
    const older = botWith({ ...list, date: { day: '2019-01-01', of: 'given' } });
    const answer = older.ask({ text: 'did China sign?' });
    expect(answer.blocks[0]).not.toMatchObject({ text: expect.stringContaining('full list') });
    expect(toPlainText(answer)).toContain('unlike what I know as of');
  });

  test('that is missing there is said to be, with both days', () => {
    const shown = text('did Germany sign?');
    expect(shown).toMatch(/as of 1 March 2026, has no entry .* on the list as of 19 January 2024/);
    expect(text('did Russia sign?')).toContain('has no entry under the names that I know for it');
  });

  test('in a comparison has its sentence, too', () => {
    expect(text('did France and China sign')).toContain('does hold “Chine”');
  });
});

describe('numbers', () => {
  test.each(['signatories', 'how many supporters are there?'])('of the list stand in “%s”', (question) => {
    expect(text(question)).toContain('The full list, as of 1 March 2026, holds 15 entries: 2 states');
  });

  test('of a category stand with its names', () => {
    expect(text('which companies signed?')).toContain('holds 9 entries of the category “private sector”');
  });
});

test('a list of which only the import is dated says so', () => {
  const imported = botWith({ ...list, date: { day: '2026-03-02', of: 'import' } });
  const answer = imported.ask({ text: 'did Zorblatt sign?' });
  expect(toPlainText(answer)).toContain('as imported on 2 March 2026');
  expect(answer.citations[0]?.date).toBeNull();
});

test('the list is asked for once, and only when a question needs it', () => {
  let asked = 0;
  const lazy = createBot(realKnowledge(), { now: () => fixedNow, random: () => 0.5 }, undefined, () => {
    asked += 1;
    return list;
  });
  for (const question of ['principle 8', 'who criticised the accord?', 'expert Hahad', 'help'])
    lazy.ask({ text: question });
  expect(asked).toBe(0);
  lazy.ask({ text: 'did Zorblatt sign?' });
  lazy.ask({ text: 'did Vrompfel sign?' });
  expect(asked).toBe(1);
});

test('without a list everything is as it was', () => {
  const without = botWith(null);
  expect(toPlainText(without.ask({ text: 'did Zorblatt sign?' }))).toContain(
    'is not among the parties that I know',
  );
  expect(toPlainText(without.ask({ text: 'signatories' }))).not.toContain('full list,');
});

describe('a field for parties', () => {
  test('offers names of the list beside those of the knowledge', () => {
    expect(labels('zorb')).toEqual(['Zorblatt GmbH', 'University of Zorbland']);
    expect(labels('micros')).toEqual(['Microsoft', 'Microsoft Fan Club']);
    expect(labels('chine')).not.toContain('Chine');
    expect(bot.complete('term', 'zorb').map(({ label }) => label)).not.toContain('Zorblatt GmbH');
  });

  test('and each is understood behind its command', () => {
    for (const label of labels('b')) expect(ask(`signatories ${label}`).kind, label).not.toBe('none');
  });
});

test('whatever is asked, the answer keeps its form', () => {
  const names = fc.constantFrom(...list.supporters.map(({ name }) => name), 'Vrompf', 'France', 'the', 'it');
  const frames = fc.constantFrom(
    'did X sign?',
    'signatories X',
    'is X a supporter of Y',
    'X',
    'X and Y on the list',
  );
  const noise = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(frames, names, fc.oneof(names, noise), (frame, one, other) => {
      const answer = ask(frame.replace('X', () => one).replace('Y', () => other));
      expect(contractFaults(answer, realKnowledge())).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
