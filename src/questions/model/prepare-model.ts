/** Makes at once what is otherwise made with the first question that needs it. */
import { readCommonWords } from '../../language/common-words.ts';
import type { Model } from './model.ts';
import { searchedKinds } from './tables.ts';

/** After this no question has to wait for a table or index of the model. */
export function prepareModel(model: Model): void {
  readCommonWords();
  const { cues, names, roles, otherThings, events, parts, disagreements } = model;
  for (const table of [cues, names, roles, otherThings, events, parts, disagreements]) table.prepare();
  for (const stems of [model.topicWords, model.foreignStems]) stems.prepare();
  model.claimTopics.prepare();
  model.thesaurus.prepare();
  model.neighbours.prepare();
  for (const kind of searchedKinds) model.topicsOf(kind).prepare();
}
