/** What is worked out from an answer is kept for as long as the answer itself, so that popular answers cost nothing. */
import type { Answer } from '../src/answers/answer.ts';
import { oncePerFrozen } from '../src/once.ts';

/**
 * `work`, done once for each answer that the bot gives again and again. Those are frozen; of any other nothing is kept, for it is given
 * once and may hold words of the person. Nobody may change a result.
 */
export const oncePerAnswer = <Result extends object | string>(
  work: (answer: Answer) => Result,
): ((answer: Answer) => Result) => oncePerFrozen(work);
