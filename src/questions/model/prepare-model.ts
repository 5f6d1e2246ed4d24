/** Makes at once what is otherwise made with the first question that needs it. */
import type { EntryKind } from '../../knowledge/reference.ts';
import type { Model } from './model.ts';

/** The kinds of entries that questions are searched for. */
const searched: readonly EntryKind[] = ['principle', 'expert', 'opinion', 'theme', 'actor', 'term', 'accord'];

/** After this no question has to wait for a table or index of the model. */
export function prepareModel(model: Model): void {
  const { cues, names, roles, otherThings, events, parts, disagreements } = model;
  for (const table of [cues, names, roles, otherThings, events, parts, disagreements]) table.prepare();
  for (const stems of [model.topicWords, model.foreignStems]) stems.prepare();
  model.claimTopics.prepare();
  model.thesaurus.prepare();
  model.neighbours.prepare();
  for (const kind of searched) model.topicsOf(kind);
}
