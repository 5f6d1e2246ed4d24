/** "more", "who else", "the rest", "part 3": further into a list that was too long for one answer. */
import { readNumber } from '../../language/numbers.ts';
import type { Query } from '../query.ts';
import { reading } from '../reader.ts';
import { withPart } from '../readers/commands/list-part.ts';
import { sure, type FollowUpRule } from './turn.ts';

/** Of all who take a stance, or of all there are, and on no topic: "more" could mean nothing else. */
function isOfAll(query: Query): boolean {
  if (query.kind === 'experts') return query.experts.length === 0;
  if (query.kind !== 'opinions') return false;
  const { experts, about = [], claims, context = [] } = query.filter;
  return experts === undefined && claims === undefined && about.length + context.length === 0;
}

function partOf(query: Query): number | undefined {
  if (query.kind === 'opinions') return query.filter.part ?? 1;
  return query.kind === 'experts' ? (query.part ?? 1) : undefined;
}

const asksForRest =
  /^(?:(?:is|are) there )?(?:(?:can|could|would|will|may) (?:you|i|we) )?(?:please )?(?:i want |i would like )?(?:(?:show|give|tell|list|name|see|have|get|read|hear)(?: me| us)? )?(?:to (?:see|hear|read|have) )?(?:all |the |some |a few |any |and )*(?:more|rest|others?|remaining|remainder|next|anything else|anything more|what else|something else|who else|anyone else|anybody else|go on|continue|carry on|keep going|what about the (?:others|rest))(?: (?:of(?: (?:them|those|these|it|the))?|list|part|page|ones?|few|people|voices|names|critics|supporters|opinions|experts|comments|too|as well|please|then|now|is there|are there|there))*$/;
const partNamed = /^(?:(?:show|give|go to)(?: me)? )?(?:the )?(?:part|page) (\S+)$/;

/** "who else criticised it?", "more critics": what was listed is asked for again, and more of it. */
const saysMore = /\b(?:more|else|others?|rest|remaining|further|additional|next)\b/;

/** What a list holds, whichever part of it is shown and whatever comes first. */
function contentOf(query: Query): string {
  const list = withPart(query, 1);
  if (list.kind !== 'opinions') return JSON.stringify(list);
  const { stance, experts, kind, about = [], claims } = list.filter;
  return JSON.stringify([stance, experts, kind, about.toSorted(), claims]);
}

/** The part that is asked for, from 1; undefined where something else is. */
function partAsked(core: string, part: number): number | undefined {
  const named = partNamed.exec(core)?.[1];
  if (named !== undefined) return /^\d+$/.test(named) ? Number(named) : readNumber(named)?.value;
  return asksForRest.test(core) ? part + 1 : undefined;
}

export const restOfList: FollowUpRule = ({ core, context, alone }) => {
  const { query, parts = 1 } = context;
  const shown = partOf(query);
  // Where all was shown, "more" leads on to what else was said of the topic.
  if (shown === undefined || (parts < 2 && !isOfAll(query))) return undefined;
  const isRepeated = saysMore.test(core) && contentOf(alone.query) === contentOf(query);
  const asked = partAsked(core, shown) ?? (isRepeated ? shown + 1 : undefined);
  return asked === undefined ? undefined : reading('rest-of-list', sure, withPart(query, asked));
};
