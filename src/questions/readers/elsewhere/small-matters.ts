/** "what day is it", "is Norway bigger than Sweden", "how long does a battery last", "who is my landlord": matters of everybody's day, in which only small words are those of the Call. */
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';

const opening =
  '^(?:(?:so|and|ok|hey|hi|please|sorry|excuse|me|tell|say|do|can|could|you|know|any|idea|wonder|just) )*';
/** "what time is it", "which day of the week is it today", "what's the time": asked of the clock. */
const clock = new RegExp(
  `${opening}(?:(?:what|which)(?: is the)? (?:time|hour|day|date|weekday|month|year|century)(?: of (?:the )?(?:day|week|month|year))? (?:is it|it is|is today|do we have|are we in)|what is (?:the (?:exact |current |local )?time|(?:the (?:exact |current )?)?(?:date|day|time|month|year)(?: is it)? (?:today|now|right now|in \\S+))|what is todays date)(?: (?:now|today|right|please|there|over|in|currently|at|the|moment|\\S+ time))*$`,
);

const measures =
  '(?:taller|shorter|bigger|larger|smaller|older|younger|richer|poorer|heavier|lighter|warmer|colder|hotter|wetter|cheaper|prettier|sunnier|greener|thinner|fatter)';
/** "is he taller than Macron", "which is larger, Chile or Peru": how people and lands measure. */
const measured = new RegExp(
  `^(?:\\S+ ){0,6}${measures} than\\b|^(?:who|which|what) (?:\\S+ ){0,2}(?:is|are|was) (?:the )?${measures}\\b`,
);

/** "who is my landlord": somebody of one's own. */
const ofOneself = /^who (?:is|was|are) my \S+(?: again| now)?$/;

/** "how far is Oslo from Bergen" */
const distance = /^how (?:far|long) (?:away )?(?:is|are|does it take)\b.* (?:from|to|away)\b/;

/** "how long does a battery last", "how long do parrots live" */
const duration = /^how long (?:does|do|did|will|would|can|could|should) .* (?:last|live|survive|take|keep)$/;

/** "the election of 1896", "of 1981": of a time before anything that the record tells of. */
const longAgo =
  /\b(?:in|of|since|from|before|until|till|after|during|year) (?:the )?1[0-8]\d\d(?!\d| (?:supporters|signatories|entries|names|members|companies|firms|backers))|\b19\d\d\b/;
const isLongAgo = ({ text, mentions, has }: Features): boolean =>
  longAgo.test(text) &&
  !mentions.some(({ kind }) => kind === 'term') &&
  !has('speech', 'quote', 'compare', 'launch', 'happening');

/** Without one of these words there is no such matter. */
export const wordsOfSmallMatters: ReadonlySet<string> = wordSet(
  `time hour day date weekday month year century ${measures.slice(3, -1).replaceAll('|', ' ')} my far long`,
);

/** Whether the question is of nothing but the clock, of how things measure or of the asker's own people. */
export function isSmallMatter(features: Features): boolean {
  const { text, has } = features;
  if (has('accord', 'commentators', 'principle', 'signing', 'notSigning')) return false;
  if (isLongAgo(features)) return true;
  if (duration.test(text) && !has('pronounThing', 'launch', 'drafting')) return true;
  return clock.test(text) || measured.test(text) || ofOneself.test(text) || distance.test(text);
}
