/** Everyday words of blame and praise, which judge the Call only where it is named and somebody is asked for. */
import type { Features } from '../../features.ts';
import { textOf } from '../../wording/words.ts';
import { tellsOfSpeaker } from './claim-frames.ts';

const pointing: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);

/** "it", "all this", but not "that new place": whether something is pointed at that has no name of its own. */
export function pointsAtCall({ words, placesOf, isInCue }: Features): boolean {
  for (const place of placesOf('pronounThing')) {
    if (!pointing.has(words[place]?.spelled ?? '')) return true;
    const following = words.slice(place + 1, place + 3);
    const noun = following.findIndex(({ weight, afterBreak }) => weight > 0 || afterBreak);
    if (noun < 0 || following[noun]?.afterBreak === true || isInCue(place + 1 + noun)) return true;
  }
  return false;
}

const somebody =
  /\b(?:anyone|anybody|someone|somebody|everyone|everybody|nobody|no one|person|voice|voices|reception|reviews?|response)\b|\b(?:something|anything) (?:\S+ ){0,2}(?:about|on|against|regarding) (?:it|this|that|the)\b|\b(?:lines?|headlines?|quips?|zingers?|shrugs?|put downs?|one liners?|reactions?|verdicts?|takedowns?)\b/;

/** "not everyone clapped", "I hear that not all of them were thrilled": of those who spoke of the Call. */
const notAll =
  /^(?:(?:so|and|but|well|surely|i|we|you|gather|take|hear|heard|guess|suppose|bet|assume|apparently|presumably|clearly|obviously|it|that) )*not (?:everyone|everybody|all of them|all of these people)\b/;

/** Beside more content than this the word belongs to a claim. */
const mostBeside = 1.6;

function weightBeside({ words, placesOf, unexplained }: Features): number {
  let judging = 0;
  for (const cue of ['blameSoft', 'praiseSoft'] as const)
    for (const place of placesOf(cue)) judging += words[place]?.weight ?? 0;
  return unexplained - judging;
}

/** "after something awful", "until something really bad happens": what may come, and no judgement. */
const ofEvent =
  /\b(?:after|before|until|till|unless|when|once|for) (?:something|anything|it gets|things get) (?:\w+ )?$/;

function isOfEvent({ words, placesOf }: Features, cue: 'blameSoft' | 'praiseSoft'): boolean {
  const [first = 0] = placesOf(cue);
  return ofEvent.test(`${textOf(words.slice(Math.max(0, first - 4), first))} `);
}

/** The stance that such words show; undefined where nothing says that the Call is judged, or where they disagree. */
export function softStance(features: Features): 'criticism' | 'praise' | undefined {
  const blames = features.has('blameSoft');
  if (blames === features.has('praiseSoft')) return undefined;
  // "does anyone say that Macron made them look bad"
  if (features.named('actor').length > 0 || weightBeside(features) > mostBeside) return undefined;
  if (!features.has('accord', 'commentators') && !pointsAtCall(features) && !notAll.test(features.text))
    return undefined;
  const asksForSomebody =
    features.has('whoever', 'commentators', 'quote') ||
    tellsOfSpeaker(features) ||
    somebody.test(features.text);
  if (!asksForSomebody) return undefined;
  const cue = blames ? 'blameSoft' : 'praiseSoft';
  if (isOfEvent(features, cue)) return undefined;
  const places = features.placesOf(cue);
  const isNegated = [...features.placesOf('not')].some(
    (not) => !places.has(not) && [...places].some((place) => place > not && place - not <= 3),
  );
  return blames === isNegated ? 'praise' : 'criticism';
}
