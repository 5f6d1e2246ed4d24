/** "was it Macron or the UN who launched it": of two that are named, the one that began the Call is asked for. */
import type { Reference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { reading, type Reader } from '../../reader.ts';
import { strayBesideParties } from '../../names/party-nouns.ts';

const mostStray = 1;

/** "Microsoft's idea or Macron's?" */
const ideas = wordSet('idea brainchild doing handiwork baby');

/** Two parties or people with "or" between them. */
function holdsTwo({ words, mentions }: Features): boolean {
  const who = mentions.filter(({ kind }) => kind === 'actor' || kind === 'expert');
  if (new Set(who.map(({ ref }) => ref)).size < 2) return false;
  const [first] = who;
  const last = who.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    words.slice(first.end, last.start).some(({ spelled }) => spelled === 'or')
  );
}

function begun(features: Features): Reference<'accord'> | undefined {
  if (features.has('drafting') || features.words.some(({ spelled }) => ideas.has(spelled)))
    return 'accord/drafting';
  return features.has('launch') ? 'accord/launch' : undefined;
}

export const oneOfTwo: Reader = {
  name: 'one-of-two',
  needs: [{ words: new Set(['or']) }, { cues: ['drafting', 'launch'], words: ideas }],
  read: (features) => {
    const entry = begun(features);
    if (entry === undefined || features.otherThing || features.strangers.length > 0) return undefined;
    if (!features.has('pronounThing', 'accord', 'whoever') || !holdsTwo(features)) return undefined;
    if (features.has('commentators', 'compare', 'criticism', 'praise', 'principle')) return undefined;
    return strayBesideParties(features) < mostStray
      ? reading('one-of-two', 0.88, { kind: 'accord', entry })
      : undefined;
  },
};
