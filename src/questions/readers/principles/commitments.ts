/** "what do signatories promise?": all of the principles; "… about elections?": the one on that. */
import { isReference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { reading, type Reader } from '../../reader.ts';
import { weighed } from '../../wording/words.ts';
import { aspectOf } from './numbers.ts';

const supporters =
  '(?:signator(?:y|ies)|signers?|supporters?|backers?|members?|endorsers?|participants?|states|countries|governments|companies|firms)';
const theCall = '(?:it|the (?:\\w+ )?(?:call|accord|pact|agreement|declaration|initiative|deal))';

const they = `(?:(?:the |its |all |all the )?${supporters}|they(?: all)?|everyone|everybody)`;
const promises =
  '(?:commit(?:ted|ting)?|promis(?:e|ed|ing)|pledg(?:e|ed|ing)|vow(?:ed|ing)?|undertak(?:e|en|ing)|subscribe(?:d)?|sign(?:ed|ing)? up)';

const theyPromise = new RegExp(
  `^(?:and |so |but )?what (?:exactly |all |else )?(?:did|do|does|have|has|are|is|must|should) ${they}(?: (?:of|to|in) (?:this|${theCall}))? (?:(?:all|actually|really|just) )?(?:\\w+ )?(?:${promises}(?: themselves)?(?: to| for)?|(?<!they )(?<!they all )agree(?:d)? (?:to|on))(?: do)?(?: by signing| when they sign| there| then)?(?<about>$| (?:about|on|regarding|concerning|over|for) )`,
);
const itCommits = new RegExp(
  `^(?:and |so |but )?what does ${theCall} (?:commit|oblige|bind|pledge) (?:the |its |all )?${supporters} to(?: do)?$`,
);

const promising = wordSet(
  'commit committed committing promise promised promising pledge pledged pledging vow undertake undertaken subscribe subscribed sign signed agree agreed oblige bind',
);

const leastCoverage = 0.6;

/** The principle on what stands behind "about". */
function principleOn(features: Features, place: number) {
  const words = features.words.map((word, at) => (at < place ? weighed(word, 0) : word));
  const [best] = features.rank(words, ['principle']);
  return best !== undefined && best.coverage >= leastCoverage && isReference(best.ref, 'principle')
    ? best.ref
    : undefined;
}

export const commitments: Reader = {
  name: 'commitments',
  needs: [{ cues: ['define', 'list', 'principleSoft'] }, { words: promising }],
  read: (features) => {
    const { text, has, named, otherThing } = features;
    if (otherThing || !has('define', 'list', 'principleSoft') || named('actor').length > 0) return undefined;
    const promised = theyPromise.exec(text);
    if (promised?.groups?.['about'] === '' || itCommits.test(text))
      return reading('commitments', 0.85, { kind: 'principles', principles: [] });
    if (promised === null) return undefined;
    const principle = principleOn(features, promised[0].trim().split(' ').length);
    return principle === undefined
      ? undefined
      : reading('commitment-on', 0.85, { kind: 'principle', principle, aspect: aspectOf(features) });
  },
};
