/** "experts' opinions on the call", "what was said on calling out offenders", "who signed on to the call": nobody is on call. */
import type { Word } from '../wording/words.ts';

const ofViews =
  /^(?:opinions?|views?|thoughts?|comments?|takes?|quotes?|remarks?|reactions?|voices|said|written|sign(?:s|ed|ing)?|out)$/;

/** Whether what begins there, such as "on call", is only what something was said on, or who signed on to. */
export const isOnTheCall = (words: readonly Word[], start: number): boolean =>
  words[start]?.text === 'on' && ofViews.test(words[start - 1]?.spelled ?? '');
