/** Questions and texts that once went wrong. */
import { describe, expect, test } from 'vitest';
import { followUpTo } from '../../src/answers/requests.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import { completeField } from '../../src/completion.ts';
import { cleanText } from '../../src/language/clean.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { ask, lastOf, read } from '../support/ask.ts';
import { realKnowledge } from '../support/knowledge.ts';

const knowledge = realKnowledge();
const texts = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

describe('wrong answers', () => {
  test('a body that spoke is a term as well', () => {
    expect(ask('what is the tech accord').kind).toBe('term');
    expect(ask('what did the tech accord say about the call').refs).toContain(
      'expert/cybersecurity-tech-accord',
    );
  });
  test('a word with the stem of a foreign name is none', () =>
    expect(ask('what is that core thing exactly').refs).not.toContain('actor/korea'));
  test.each(['co-operation', 'Co-ordinated disclosure'])('%s is written in one', (text) =>
    expect(texts(text)[0]).toMatch(/^coo/),
  );
  test('a wrong plural is a slip', () =>
    expect(ask('giv me the lsit of principels').kind).toBe('principles'));
  test('two numbers after a comparison are both sides of the next', () =>
    expect(lastOf('compare principle 1 and 2', 'and 7 with 8?').refs).toEqual(
      expect.arrayContaining(['principle/7', 'principle/8']),
    ));
  test("the words of one's own colleague are no view on record", () =>
    expect(ask('My colleague insists it applies the UN Charter, is that so?').kind).not.toBe('opinions'));
  test.each([
    'the Paris accord',
    'What Is The Paris Accord',
    'who signed the Macron pact',
    'Who Criticised The Agreement',
  ])('%s: no text of others', (question) => expect(ask(question).kind).not.toBe('none'));
  test('what somebody does for a living is no private fact', () =>
    expect(ask('What does Colin Bastable do for a living?').refs[0]).toBe('expert/colin-bastable'));
  test('a misspelt name is not overruled by a word that may stand beside "is"', () =>
    expect(ask('is hahd for it').refs).toContain('expert/mounir-hahad'));
  test('a name that is like a word of criticism is no criticism', () =>
    expect(ask('moin from hamburg').kind).toBe('none'));
  test('an inflected word of the knowledge is no slip of another', () =>
    expect(read('who talked about rebooting the internet').query).toMatchObject({
      filter: { claims: ['opinion/bastable-inrupt-reboot'] },
    }));
  test('a thread about one principle does not hide the one that is named', () =>
    expect(lastOf('principle 8', 'and non-proliferation, which number is that').refs[0]).toBe('principle/5'));
  test('a denial of a denial', () =>
    expect(toPlainText(ask('is Germany among the supporters'))).not.toMatch(/Nobody.*said nothing/));
  test.each([
    ['isnt', ['is', 'not']],
    ['doesnt', ['does', 'not']],
    ['didnt', ['did', 'not']],
  ])('%s', (word, parts) => expect(texts(word)).toEqual(parts));
  test.each([
    'who doesnt like it',
    'who does not like it',
    "who isn't happy with the accord",
    'who is critical of the accord?',
    'who is critical?',
  ])('%s: critics', (question) =>
    expect(read(question).query).toMatchObject({ kind: 'opinions', filter: { stance: 'criticism' } }),
  );
  test('why didnt china sign', () => expect(ask('why didnt china sign').refs).toContain('actor/china'));
  test.each([
    'compare',
    'compare them',
    'expert Schneier',
    'what does bruce schneier think of the accord',
    'call me at 8',
    'what is 2+2',
    'principle 8.5',
  ])('%s: refused or help', (question) => expect(['none', 'help']).toContain(ask(question).kind));
  test('compare Hahad', () => expect(ask('compare Hahad').refs).not.toContain('theme/catastrophe'));
  test('is Germany among the supporters', () =>
    expect(ask('is Germany among the supporters').kind).toBe('actor'));
  test.each(['what did kaspersky say'])('%s', (question) => expect(ask(question).kind).not.toBe('actor'));
  test.each(['Apple', 'Orange', 'Public Knowledge', 'Observer Research Foundation'])(
    'opinions about %s',
    (name) => {
      const actor = knowledge.actors.find((one) => one.name.en === name)!;
      expect(ask(`opinions about ${name}`)).toMatchObject({
        kind: 'opinions',
        refs: [actor.ref],
        citations: [],
      });
    },
  );
  test('who said something about hack back', () =>
    expect(ask('who said something about hack back').kind).toBe('opinions'));
  test('compare Lucy Security CEO with CipherCloud CEO', () =>
    expect(ask('compare Lucy Security CEO with CipherCloud CEO').refs).toEqual([
      'expert/colin-bastable',
      'expert/pravin-kothari',
    ]));
  test('difference between hack back and cyber hygiene', () =>
    expect(ask('difference between hack back and cyber hygiene').refs).toHaveLength(2));
});

describe('follow-ups and requests', () => {
  test.each([
    'expert/cybersecurity-tech-accord',
    'term/tech-accord',
    'actor/access-now',
    'actor/ict4peace',
  ] as const)('%s', (ref) =>
    expect(ask(followUpTo(knowledge, ref).request)).toMatchObject({
      kind: ref.split('/')[0],
      refs: expect.arrayContaining([ref]) as unknown,
    }),
  );
  test('a request of 81 characters', () => {
    for (const { ref, name } of knowledge.experts)
      for (const { request } of ask(`expert ${name.en}`).followUps)
        expect(request.length, ref).toBeLessThanOrEqual(80);
  });
  test('who does it apply to?', () =>
    expect(lastOf('principle 8', 'who does it apply to?')).toMatchObject({
      kind: 'principle',
      refs: expect.arrayContaining(['principle/8']) as unknown,
    }));
  test('what else did he say?', () => {
    const { refs } = lastOf('Bischoff', 'what else did he say?');
    expect(refs.filter((ref) => ref.startsWith('expert/'))).toEqual(['expert/paul-bischoff']);
  });
  test.each(['has anybody commented on it?', 'what do the experts say about it?'])('%s', (question) =>
    expect(lastOf('principle 8', question).refs[0]).toBe('principle/8'),
  );
  test('does anyone disagree?', () =>
    expect(lastOf('who said it is toothless?', 'does anyone disagree?').kind).toBe('opinions'));
});

describe('text', () => {
  test('an echo cut in the middle of a letter', () => {
    const { title } = ask(`Who is A${'\u{10400}'.repeat(50)}?`);
    expect(Buffer.from(title, 'utf8').toString('utf8')).toBe(title);
  });
  test('a link of Discord', () => expect(cleanText('[critics](https://example.org)')).toBe('critics'));
  test('a token without a letter', () => expect(texts(cleanText('\u{1D15E}'))).not.toContain(''));
  test('mention made by emphasis', () => expect(cleanText('<*@U1> critics')).toBe('critics'));
});

describe('refusals that need not be', () => {
  test.each([
    ['where does the op-ed author stand', 'expert'],
    ['recite the nine principles', 'principles'],
    ['name every principle', 'principles'],
    ['principle', 'principles'],
    ['the one before last', 'principle'],
    ['who is absent from the list', 'accord'],
  ])('%s: %s', (question, kind) => expect(ask(question).kind).toBe(kind));
  test('principle 99999999', () =>
    expect(ask('principle 99999999').title).toBe('There is no principle 99999999.'));
  test('completing the number', () =>
    expect(completeField(knowledge, 'principle', '8')[0]?.label).toMatch(/^Principle 8/));
  test('party not on any list', () =>
    expect(ask('did Netflix sign?').title).toMatch(/“Netflix” is not among the parties/));
  test.each(['Bischoff', 'Kothari'])('what did %s say about football', (name) =>
    expect(ask(`what did ${name} say about football`).title).toMatch(/said nothing about that/),
  );
});
