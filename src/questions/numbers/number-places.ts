/** "the principle in seventh place", "the one in fifth position": what holds a place among the nine. */
import { wordSet } from '../../language/word-lists.ts';
import type { Word } from '../wording/words.ts';

/** What goes by a number of its own: "phone number 07". */
export const numbered: ReadonlySet<string> = wordSet(
  'phone mobile telephone fax account card order room house flat bus train tram flight platform track case ticket invoice passport licence license serial model registration tracking',
);

export const places: ReadonlySet<string> = new Set(['place', 'spot', 'position', 'slot']);

const joints: ReadonlySet<string> = new Set(['in', 'at', 'on', 'holding', 'from']);
const ofTheNine = /^(?:list|nine|call|accord|pact|text|paris|whole)$/;

/** "the one in fifth place" of the nine, where no race, table or league is told of behind it: "… of the cup". */
export function isOneInPlace(words: readonly Word[], position: number): boolean {
  const place = words[position + 1];
  if (place === undefined || !places.has(place.spelled)) return false;
  let at = position - 1;
  if (words[at]?.text === 'the') at -= 1;
  if (!joints.has(words[at]?.text ?? '')) return false;
  at -= 1;
  // "the one that sits in fifth place"
  if (/^(?:is|sits|stands|comes|goes)$/.test(words[at]?.text ?? '')) at -= 1;
  if (/^(?:that|which)$/.test(words[at]?.text ?? '')) at -= 1;
  if (words[at]?.text !== 'one' || words[at - 1]?.text !== 'the') return false;
  const [joint, ...behind] = words.slice(position + 2, position + 6);
  return (
    joint === undefined ||
    joint.afterBreak ||
    (/^(?:of|on|in|among)$/.test(joint.text) && behind.some(({ spelled }) => ofTheNine.test(spelled))) ||
    /^(?:please|pls|plz|is|says?|means?|now|again)$/.test(joint.text)
  );
}

/** "put the two side by side", "who are the three": so many of them, and no place in a row. */
export const isCountOfThem = (words: readonly Word[], position: number): boolean =>
  words[position - 1]?.spelled === 'the' &&
  (words[position]?.spelled === 'two' || /^(?:are|were)$/.test(words[position - 2]?.text ?? ''));
