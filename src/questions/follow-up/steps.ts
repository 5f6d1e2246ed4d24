/** "the next one", "go back two", "one more": how far on or back in a numbered row a turn asks to go. */
import { readNumber } from '../../language/numbers.ts';
import { wordSet } from '../../language/word-lists.ts';

const forward =
  /^(?:\S+ ){0,5}(?:next|nxt|following|subsequent)\b|\b(?:next|following) (?:one|principle|point|up|item)\b|\bone (?:right |just |straight |directly |immediately )*after\b|\bafter that\b|\bcomes after(?:$| (?:it|that|this|one|the (?:one|principle|point))\b)|\b(?:principle|point|rule) (?:right |just )?after(?: (?:it|that|this|one))?$|\bmove on\b|^keep going$|^(?:(?:and|so|then|one|now|go|step|a|further) )*(?:then|forward|onwards?|ahead|further)(?: please| again)?$/;
const backward =
  /^(?:\S+ ){0,4}(?:previous|prev|prv|preceding|prior|earlier)\b|\bfurther back\b|\b(?:one|step|more) back\b|\bback (?:one|a step|again)\b|\bbackwards?\b|\bone (?:right |just |straight |directly |immediately )*before\b|\b(?:principle|point|rule) (?:right |just )?before(?: (?:it|that|this|one))?$|\bbefore that\b|\bgo back\b(?! home)|\bcomes before(?:$| (?:it|that|this|one|the (?:one|principle|point))\b)/;

/** "which one follows it", "the one right below", "two further on" */
const furtherForward =
  /^(?:what|which)(?: one| point| principle| number)? (?:(?:follows|comes|is) )?(?:right |just |straight |directly |immediately )?(?:follows|after) ?(?:it|(?:that|this)(?: one)?|on|next)?$|\bone (?:right |just |straight |directly )*(?:down|below|underneath)\b|^(?:and )?(?:right|just|straight|directly|immediately) (?:after|below)(?: (?:it|that|this|one))?$|^after (?:it|that|this)(?: one)?$|^(?:\S+ ){0,3}(?:further on|further along|further down)$|\b(?:comes?|came|is|stands|stood|was|written) (?:\S+ )?(?:below|beneath|underneath|under|after) (?:it|that|this)(?: one| point| principle)?$|^(?:skip|go|move) (?:on|two|three|ahead|forward)\b(?! (?:back|backwards?|up)\b)/;
/** "what comes right before it", "the one above it" */
const furtherBackward =
  /^(?:what|which)(?: one| point| number)? (?:directly |immediately )?precedes?(?: (?:it|that|this)(?: one)?)?$|\b(?:comes?|came|is|stands|stood|was|written) (?:\S+ )?(?:before|above) (?:it|that|this)(?: one| point| principle)?$|\bone (?:right |just |straight |directly )*(?:up|above)\b|^(?:and )?(?:right|just|straight|directly|immediately) (?:before|above)(?: (?:it|that|this|one))?$|^before (?:it|that|this)(?: one)?$|\bone in front of (?:it|that|this)(?: one)?$|^(?:\S+ ){0,2}(?:further back|further up|back up)$/;

/** "the one that follows", "what follows", "comes?" */
const follows =
  /^(?:(?:continue|carry on|go on|proceed|move) (?:with |to )?)?(?:(?:the|which|what)(?: one| point| principle)? )?(?:(?:that|which|what) )?(?:directly |immediately )?(?:comes|follows)(?: (?:it|this|that|now|then|next|directly))?$/;
/** "the one that it follows" */
const isFollowed =
  /\b(?:one|point|principle) (?:(?:that |which )?(?:it|this)|(?:that|which) that)(?: one)? (?:follows|comes after)$/;

/** "one more", "show me another one" */
const oneMore =
  /^(?:just )?(?:(?:show|give|read|tell|have|get|see|hear|take)(?: (?:me|us))? |(?:can|could|may) (?:i|we) (?:have|get|see|hear) |let us (?:have|see|hear) )?(?:just )?(?:one more|another|another one|one further)(?: (?:one|point|principle|of them|of those|of these))?$/;

/** A turn that holds nothing but such words moves on or back by as many as it says. */
const wordsOfSteps = wordSet(
  'keep go going scroll move jump skip step steps hop turn page count a an one two three four five six seven place places number numbers principle principles point points item items ones further by to the just once let us me bit more down up back backward backwards ahead forward forwards on',
);
const stepsForward = /^(?:down|ahead|forwards?|on)$/;
const stepsBackward = /^(?:up|back|backwards?)$/;

/** "skip one": over it, to the one after. */
const skips =
  /^(?:skip|jump|hop|leave out)(?: over)?(?: (?:one|this|that|it|two))?(?: (?:one|principle|point))?$/;

const severalSteps =
  /\b(two|three|four|five|six|seven) (?:\S+ ){0,2}?(?:further|back|ahead|forward|on|along|earlier|later|before|after|down|up)\b|\b(?:back|backwards?|ahead|forwards?|on|up|down) (?:by )?(two|three|four|five|six|seven)\b/;

/** "two further on": how far; one where nothing is said. */
function countIn(core: string): number {
  const found = severalSteps.exec(core);
  return readNumber(found?.[1] ?? found?.[2] ?? 'one')?.value ?? 1;
}

const courtesy = /(?: (?:please|pls|then|now|again|too|thanks|thx))+$/;

export interface Steps {
  /** Below zero: back. */
  readonly by: number;
  /** Nothing else is said: "scroll up one". */
  readonly isAll: boolean;
  /** "two after that": the number is none of a principle. */
  readonly isCounted: boolean;
  /** "one more" and "back", which count only from what is counted. */
  readonly isMore: boolean;
}

/** How far on or back `turn`, the words of a turn without what leads it in, asks to go; undefined where it does not. */
export function stepsIn(turn: string): Steps | undefined {
  const core = turn.replace(courtesy, '');
  if (skips.test(core) && core.includes(' '))
    return { by: core.includes('two') ? 3 : 2, isAll: true, isCounted: true, isMore: false };
  if (oneMore.test(core)) return { by: 1, isAll: true, isCounted: false, isMore: true };
  // A bare "back" means the one before only where one was just shown.
  if (core === 'back' || core === 'go back') return { by: -1, isAll: true, isCounted: false, isMore: true };
  const words = core.split(' ');
  const isAll = words.length > 1 && words.every((word) => wordsOfSteps.has(word));
  const isBack =
    backward.test(core) ||
    furtherBackward.test(core) ||
    isFollowed.test(core) ||
    (isAll && words.some((word) => stepsBackward.test(word)));
  const isOn =
    ((forward.test(core) || furtherForward.test(core)) && !isFollowed.test(core)) ||
    follows.test(core) ||
    (isAll && !isBack && words.some((word) => stepsForward.test(word)));
  if (isOn === isBack) return undefined;
  return { by: countIn(core) * (isOn ? 1 : -1), isAll, isCounted: severalSteps.test(core), isMore: false };
}
