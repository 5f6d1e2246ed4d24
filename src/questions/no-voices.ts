/** Words for voices where none is asked for: quotations that are not wanted, observers who watch polls. */
import type { Word } from './wording/words.ts';

/** "quote me nothing", "no quotes please": none are asked for. */
export const isRefused = (words: readonly Word[], positions: readonly number[]): boolean => {
  const [first = 0] = positions;
  const last = positions.at(-1) ?? first;
  return (
    /^quot(?:es?|ations?)$/.test(words[first]?.spelled ?? '') &&
    ((words.slice(last + 1, last + 3).some(({ text }) => text === 'nothing' || text === 'nobody') &&
      words[last + 2]?.text !== 'but' &&
      words[last + 3]?.text !== 'but') ||
      /^(?:no|without|skip|spare|not)$/.test(words[first - 1]?.text ?? ''))
  );
};

/** "election observers" watch polls, and do not comment on the Call. */
export const isOfPolls = (words: readonly Word[], [first = 0]: readonly number[]): boolean =>
  /^observers?$/.test(words[first]?.spelled ?? '') &&
  /^(?:election|electoral|poll|polling|vote)$/.test(words[first - 1]?.spelled ?? '');
