import { expect, test } from 'vitest';
import { english } from '../../../../src/language/english.ts';
import { tokenise } from '../../../../src/language/tokenise.ts';
import { readFeatures } from '../../../../src/questions/features.ts';
import { buildModel } from '../../../../src/questions/model/model.ts';
import { prepareModel } from '../../../../src/questions/model/prepare-model.ts';
import { realKnowledge } from '../../../support/knowledge.ts';

const questions = [
  'who criticized the accord',
  'what does Hahad say about suply chian attacks',
  'nation-state hacking and zero days',
  'did Russia sign in June 2021',
];

test('a model that was prepared reads questions as one does that makes its tables as they are needed', () => {
  const [lazy, prepared] = [buildModel(realKnowledge(), english), buildModel(realKnowledge(), english)];
  prepareModel(prepared);
  for (const question of questions) {
    const [one, other] = [lazy, prepared].map((model) => {
      const { words, mentions, strangers, unexplained } = readFeatures(tokenise(question), model);
      return { words, mentions, strangers, unexplained, events: model.events.find(words) };
    });
    expect(other).toEqual(one);
  }
});
