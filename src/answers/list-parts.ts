/** What every list in parts has in common: which part it is, and what is said where there is no such part. */
import type { Answer } from './answer.ts';
import { answer } from './parts.ts';

/** "Who is critical, part 2 of 3"; the title alone for the first part. */
export const inParts = (title: string, number: number, count: number): string =>
  number === 1 ? title : `${title}, part ${number} of ${count}`;

/** Asked for part `asked` of a list of `count` parts, which has fewer. `requestFor` says how to ask for a part, where words can. */
export function noSuchPart(
  title: string,
  asked: number,
  requestFor: (part: number) => string | undefined,
  count: number,
): Answer {
  const parts = [...new Set([1, count])];
  const choices = parts.flatMap((part) => {
    const request = requestFor(part);
    return request === undefined ? [] : [{ label: inParts(title, part, count), request }];
  });
  const isNext = asked === count + 1;
  const all = count === 1 ? 'one part' : `${count} parts`;
  return answer('none', [], {
    confidence: 0,
    title: isNext ? 'That was everybody on record.' : `There is no part ${asked} of this list.`,
    blocks: [{ type: 'paragraph', text: `The list “${title}” has ${all}.`, cites: [] }],
    ...(isNext ? { followUps: choices } : { suggestions: choices }),
  });
}
