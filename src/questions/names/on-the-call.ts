/** "experts' opinions on the call", "what was said on calling out offenders": nobody is on call. */
import type { Word } from '../wording/words.ts';

const ofViews =
  /^(?:opinions?|views?|thoughts?|comments?|takes?|quotes?|remarks?|reactions?|voices|said|written)$/;

/** Whether what begins there, such as "on call", is only what something was said on. */
export const isOnTheCall = (words: readonly Word[], start: number): boolean =>
  words[start]?.text === 'on' && ofViews.test(words[start - 1]?.spelled ?? '');
