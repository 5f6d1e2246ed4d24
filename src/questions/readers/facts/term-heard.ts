/** "somebody said 'public core' like I should know what that is": a term that was heard and is to be explained. */
import type { Features } from '../../features.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';

/** The person does not know what the word means. */
const isUnclear =
  /\bwhat (?:on earth |the hell |the heck )?(?:that|this|it|those|these|they) (?:even |actually |really |all )?(?:is|are|was|were|means?|meant|stands? for|refers? to)\b|\bnever heard\b|\bnodd(?:ed|ing)\b|\b(?:no|any|some) (?:idea|clue)\b|\b(?:kept|keeps?|always|all) (?:on )?(?:saying|hearing|mentioning|talking|using|throwing|dropping|going)\b|\bgo(?:es|ing)? on about\b|\b(?:throws?|threw|thrown|throwing|bandied) (?:it )?(?:around|about)\b|\bkeeps? (?:coming|popping) up\b|\b(?:everyone|everybody|people|they|folks)(?: all)? (?:mentions?|mentioned|talks? about|talked about|uses?|used|says?|said)\b|\b(?:dare|dared|afraid|too shy|embarrassed|ashamed) (?:not )?(?:to )?ask\b|\bsupposed to (?:mean|be|know)\b|\bdoes it (?:mean|want to say)\b|\b(?:is|was) greek to me\b|\bmeans nothing to me\b|\bexplain\b|\bnot know the (?:word|term|expression)\b|\bwhat a word\b|\bsounds? (?:\w+ ){0,2}like an? (?:\w+ ){1,4}to me\b/;

/** "used the word …", "the phrase … came up": a word was heard, and by nobody who is on record. */
const wasHeard =
  /\b(?:used?|uses|using|dropped|drops|threw|throws|mentioned|mentions|said|says|wrote|heard|hear|read|saw|met|came across|stumbled (?:over|across|upon|on)|brought up|brings up) (?:in )?(?:the|this|that|a|those|these|some) (?:\w+ )?(?:words?|terms?|phrase|expression|name|jargon|acronym|abbreviation|buzzword)\b|\bthe (?:words?|terms?|phrase|expression|name) (?:\S+ ){1,4}(?:came up|comes up|cropped up|crops up|popped up|pops up|was used|is used|was mentioned|fell|keeps coming)\b/;
/** "… and I just smiled", "… and I drew a blank" */
const wasLost =
  /\bas (?:if|though) (?:i|we|all|everyone|everybody|anyone|it was|it were)\b|\b(?:throws?|threw|hurls?|hurled|flings?|flung) .* at (?:me|us)\b|\bi (?:just |only |simply |then |could only )?(?:smile|nod|shrug|blink|stare|pretend|bluff|freeze|froze|play|look|draw|drew|go|went|be|was|am|had|have|felt|feel|sat|sit)(?:d|ed|s)?(?: there)?(?: (?:along|a blank|blank|blankly|wise|clueless|lost|stupid|dumb|silly|confused|at a loss|out of my depth|like|to know|it|no idea|none the wiser|there))*$/;

/** The words that only say how it was heard. */
const ofHearing = wordSet(`
  drop dropped drops threw throw thrown word words term terms phrase expression jargon acronym buzzword heard hear came come
  smile smiled nod nodded shrug shrugged blink blinked stare stared pretend pretended bluff bluffed froze freeze play played look
  looked blank clueless lost draw drew wiser depth loss guest speaker panel meeting lunch dinner breakfast coffee lecture talk
  discussion debate seminar class podcast briefing conference workshop webinar today yesterday dinner table office work boss
  colleague minister aide teacher professor boyfriend girlfriend dad mum uncle aunt brother sister friend mate neighbour`);

const mostStray = 1.6;

function strayBeside({ words, mentions, placesOf }: Features): number {
  const named = new Set<number>([...placesOf('define'), ...placesOf('speech')]);
  for (const { kind, start, end } of mentions) {
    if (kind !== 'term' && kind !== 'principle' && kind !== 'theme') continue;
    for (let place = start; place < end; place += 1) named.add(place);
  }
  return words.reduce(
    (sum, { weight }, place) =>
      sum + (named.has(place) || ofHearing.has(words[place]?.spelled ?? '') ? 0 : weight),
    0,
  );
}

/** "our speaker kept mentioning …": one whom the person heard, and none on record. */
const isOwnSpeaker =
  /\b(?:our|my|today's|yesterday's|the keynote|a|some) (?:\w+ )?(?:speaker|expert|panel|panellist|panelist|pundit|specialist)s?\b/;

const isOfAnotherWalk = ({ words }: Features): boolean =>
  words.some(({ foreign, spelled }) => foreign && !ofHearing.has(spelled));

export const termHeard: Reader = {
  name: 'term-heard',
  needs: [{ named: ['term'] }],
  read: (features) => {
    const [term, ...more] = features.named('term');
    if (term === undefined || more.length > 0 || features.otherThing) return undefined;
    if (features.strangers.length > 0 || features.numbers.numbers.length > 0) return undefined;
    if (features.has('compare', 'whoever', 'criticism', 'praise', 'whichOne')) return undefined;
    if (features.has('commentators') && !isOwnSpeaker.test(features.text)) return undefined;
    if (features.named('actor').length > 0 || features.named('expert').length > 0) return undefined;
    const { text } = features;
    if (!isUnclear.test(text) && !wasHeard.test(text) && !wasLost.test(text)) return undefined;
    // "in the call" may be a call on the phone, where a word was heard.
    if (features.has('accord') && !wasHeard.test(text)) return undefined;
    if (strayBeside(features) > mostStray || isOfAnotherWalk(features)) return undefined;
    return reading('term-heard', nameConfidence(features, [term]) * 0.9, { kind: 'term', term });
  },
};
