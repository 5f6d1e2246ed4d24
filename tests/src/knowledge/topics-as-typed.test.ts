/** Topics are cut into words as questions are: "cannot" is two words in a question, so a topic has to say "can't". */
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/language/phrase.ts';
import { tokenise } from '../../../src/language/tokenise.ts';
import { realKnowledge } from '../../support/knowledge.ts';

test('every topic is cut as a question is', () => {
  const { principles, terms, themes, accord, opinions } = realKnowledge();
  const entries = [...principles, ...terms, ...themes, ...accord, ...opinions];
  const odd = entries
    .flatMap(({ topics }) => topics?.en ?? [])
    .filter(
      (topic) =>
        wordsOf(topic).join(' ') !==
        tokenise(topic)
          .map(({ text }) => text)
          .join(' '),
    );
  expect(odd).toEqual([]);
});
