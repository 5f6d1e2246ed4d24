import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/english.ts';
import { cleanText } from '../../../src/language/clean.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import type { Context } from '../../../src/questions/context.ts';
import { commandsRemembered, readCommand } from '../../../src/questions/known-commands.ts';
import { buildModel } from '../../../src/questions/model.ts';
import { readSentence } from '../../../src/questions/read-sentence.ts';
import { understand } from '../../../src/questions/understand.ts';
import { realKnowledge } from '../../support/knowledge.ts';

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

/** What a thread may have been about before a command. */
const threads: readonly Context[] = [
  understand('principle 5', other),
  understand('who criticized the accord', other),
  understand('what did Hahad say', other),
  understand('which companies signed', other),
].map(({ reading }) => ({
  query: reading.query,
  principle: 'principle/5',
  person: 'expert/mounir-hahad',
  people: ['expert/mounir-hahad', 'expert/pravin-kothari'],
  refs: ['principle/5', 'expert/mounir-hahad'],
}));

describe('a command that was read before', () => {
  test('is read as it would be for the first time', () => {
    for (const text of commands) {
      understand(text, model);
      const again = understand(text, model).reading;
      expect(again, text).toEqual(readSentence(tokenise(cleanText(text)), other).reading);
    }
  });

  test('is read in its thread as it would be for the first time', () => {
    for (const [at, text] of commands.entries()) {
      const thread = threads[at % threads.length];
      understand(text, model);
      expect(understand(text, model, thread).reading, text).toEqual(understand(text, other, thread).reading);
    }
    expect(understand('sources', model, threads[0]).reading).not.toEqual(
      understand('sources', model).reading,
    );
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
