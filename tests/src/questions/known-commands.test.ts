import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import { english } from '../../../src/language/english.ts';
import { cleanText } from '../../../src/language/clean.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { nextContext, type Context } from '../../../src/questions/context.ts';
import { commandsRemembered, readCommand } from '../../../src/questions/known-commands.ts';
import { buildModel } from '../../../src/questions/model/model.ts';
import { readSentence } from '../../../src/questions/read-sentence.ts';
import { readInThread, understand } from '../../../src/questions/understand.ts';
import { fixedNow, realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
/** Two models over the same knowledge: what one remembers the other has to read. */
const model = buildModel(knowledge, english);
const other = buildModel(knowledge, english);

const namesOf = (entries: readonly { readonly name: { readonly en: string } }[]): readonly string[] =>
  entries.map(({ name }) => name.en);

const plain = [
  ...'help principles experts critics supporters opinions signatories about sources today random'.split(' '),
  ...'timeline counts changes norms'.split(' '),
];
const commands: readonly string[] = [
  ...plain,
  ...knowledge.principles.map(({ number }) => `principle ${number}`),
  ...namesOf(knowledge.experts).map((name) => `expert ${name}`),
  ...namesOf(knowledge.terms).map((name) => `term ${name}`),
  ...namesOf(knowledge.actors).map((name) => `signatories ${name}`),
  ...namesOf([...knowledge.themes, ...knowledge.actors, ...knowledge.terms]).map(
    (name) => `opinions about ${name}`,
  ),
  ...namesOf(knowledge.accord).map((name) => `about ${name}`),
  ...namesOf(knowledge.experts).map(
    (name, at, all) => `compare ${name} and ${all[(at + 1) % all.length] ?? ''}`,
  ),
];

/** What a thread may have been about before a command: one of each kind of answer. */
const chance = { now: () => fixedNow, random: () => 0.5 };
const threads: readonly Context[] = [
  'principle 5',
  'principles',
  'what about elections',
  'expert Hahad',
  'experts',
  'which two CEOs spoke',
  'critics',
  'who criticized the lack of enforcement',
  'what did Hahad say about China',
  'compare Hahad and Kothari',
  'did Kenya sign',
  'term hack-back',
  'about legal status',
  'signatories',
  'which companies signed',
  'which universities in Kenya signed',
  'what happened in 2021',
  'counts',
  'how many states had signed by 2019',
  'when was the launch',
  'norms',
  'sources',
  'today',
  'cite principle 8 in APA',
].flatMap((text) => {
  const { reading } = understand(text, other);
  const { refs, parts } = answerQuery(knowledge, reading, chance);
  const before: Context = {
    query: reading.query,
    people: ['expert/pravin-kothari', 'expert/colin-bastable'],
    refs,
  };
  return [before, nextContext(undefined, reading.query, refs, parts) ?? before];
});

describe('a command that was read before', () => {
  test('is read as it would be for the first time', () => {
    for (const text of commands) {
      understand(text, model);
      const again = understand(text, model).reading;
      expect(again, text).toEqual(readSentence(tokenise(cleanText(text)), other).reading);
    }
  });

  test('is read in any thread as it would be for the first time', () => {
    const read = commands.map((text) => ({ text, known: understand(text, model) }));
    const forThemselves = read.filter(({ known }) => known.isForItself === true);
    expect(forThemselves.length).toBeGreaterThan(commands.length / 2);
    const leaning = forThemselves.filter(({ text, known: { features, reading } }, at) =>
      threads
        .filter((_thread, place) => text.split(' ').length === 1 || place % 12 === at % 12)
        .some((thread) => readInThread({ features, reading }, model, thread).reading !== reading),
    );
    expect(leaning.map(({ text }) => text)).toEqual([]);
  });

  test('may lean on its thread all the same', () => {
    const alone = understand('sources', model);
    expect(understand('sources', model)).toBe(alone);
    expect(understand('sources', model, threads[0]).reading).not.toEqual(alone.reading);
  });

  test.each([
    ...plain,
    'principle 8',
    'Principle 8',
    'expert Hahad',
    'term hack-back',
    'signatories Kenya',
    'opinions about attribution',
    'compare Hahad Kothari',
    'compare hahad and kothari',
  ])('%s is remembered', (text) => {
    const first = readCommand(text, model);
    expect(first?.reading).toEqual(readSentence(tokenise(text), other).reading);
    expect(readCommand(text, model)).toBe(first);
    expect(Object.isFrozen(first?.reading.query)).toBe(true);
  });
});

describe('nothing else is remembered', () => {
  test.each([
    ['somebody who is not on record', 'expert Schneier'],
    ['a slip', 'expert Hahd'],
    ['a word beside a name', 'about Kenya yesterday'],
    ['a longer number', 'principle 4917'],
    ['other signs', 'critics ((((('],
    ['a question', 'who criticized the accord'],
    ['citations', 'cite principle 8'],
    ['a style', 'critics in APA'],
    ['a row of names', 'about Kenya France Russia China Iran Japan Canada Chile Malta'],
    ['a refusal', 'term Kenya'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    const fresh = buildModel(knowledge, english);
    const read = understand(text, fresh);
    expect(commandsRemembered(fresh)).toBe(0);
    expect(read.reading).toEqual(understand(text, other).reading);
  });

  test('of more commands than people ask for', () => {
    const few = buildModel(knowledge, english);
    const sizes = commands.map((text) => {
      understand(text, few);
      return commandsRemembered(few);
    });
    expect(Math.max(...sizes)).toBe(500);
  });
});
