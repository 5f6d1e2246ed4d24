/** "what changed", "when was your data last updated": the knowledge itself, not the Call. */
import type { CueName } from '../../../language/lexicon.ts';
import { reading, type Reader } from '../../reader.ts';
import { strayBesideTime, nowhere } from '../facts/time-words.ts';

const framing: readonly CueName[] = [
  'changes',
  'time',
  'define',
  'list',
  'source',
  'aftermath',
  'happening',
  'identity',
  'help',
];

/** Said of the knowledge, whatever else stands beside it. */
const ofKnowledge = /\b(?:your|you|bot|data|database|knowledge|change ?log|release notes|version)\b/;

/** "what changed", "what's new?", "any changes?": nothing says that the Call is meant. */
const onlyThat =
  /^(?:so |and |ok |tell me |show me |show |list )?(?:what|any|anything|the|all|recent|latest|last)?(?: is| has| have| was| are| were)?(?: been)?(?: recently| lately| just)? ?(?:changes?|changed|new|updates?|updated|corrections?|corrected|added)(?: recently| lately| here| now| today)?$/;

export const changes: Reader = {
  name: 'changes',
  needs: [{ cues: ['changes'] }],
  read: (features) => {
    if (!features.has('changes') || features.otherThing || features.strangers.length > 0) return undefined;
    if (features.mentions.length > 0 || features.words.some(({ isNumber }) => isNumber)) return undefined;
    if (features.has('accord', 'launch', 'signing', 'notSigning', 'principle', 'commentators'))
      return undefined;
    const text = features.text;
    const isOnlyThat = onlyThat.test(text);
    if (!isOnlyThat && !ofKnowledge.test(text)) return undefined;
    if (
      !isOnlyThat &&
      !/\b(?:chang\w*|new|news|updat\w*|version|notes|fresh|current|recent|old|add\w*|correct\w*|date)\b/.test(
        text,
      )
    )
      return undefined;
    return strayBesideTime(features, framing, nowhere) > 0.6
      ? undefined
      : reading('changes', 0.95, { kind: 'changes' });
  },
};
