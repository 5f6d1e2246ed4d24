/** "and from the press?", "and the other side?", "why?" after voices of one side or kind: these, or those beside them. */
import type { Query } from '../query.ts';
import { reading, subjectsNamed } from '../reader.ts';
import { kindOfOrigin } from '../readers/views/voices-of-kind.ts';
import { searchViews } from '../readers/views/opinions.ts';
import { sure, type FollowUpRule } from './turn.ts';

/** "and from the press?" after "critics from industry": the same voices of another kind of body. */
export const sameFromOthers: FollowUpRule = ({ features, context, leans }) => {
  const { query } = context;
  if (query.kind !== 'opinions' || !leans) return undefined;
  const { stance, about, experts, claims } = query.filter;
  const kind = experts === undefined && claims === undefined ? kindOfOrigin(features) : undefined;
  if (kind === undefined) return undefined;
  return reading('same-from-others', sure, {
    kind: 'opinions',
    filter: {
      ...(stance === undefined ? {} : { stance }),
      ...(about === undefined ? {} : { about }),
      kind,
    },
  });
};

const asksOtherSide =
  /^(?:(?:what|how) about |show (?:me )?|give me |from )?(?:the )?(?:other|opposite|opposing) (?:side|camp|party|lot|team)(?: then| please| now| of it)?$|^(?:the )?(?:opposite|reverse|flip side)$/;

/** Those on the other side, of the same topic; undefined where no side was shown, or only some of those on it. */
export function otherSideOf(query: Query): Query | undefined {
  if (query.kind !== 'opinions') return undefined;
  const { stance, experts, claims, about } = query.filter;
  if ((stance !== 'praise' && stance !== 'criticism') || experts !== undefined || claims !== undefined)
    return undefined;
  return {
    kind: 'opinions',
    filter: {
      stance: stance === 'praise' ? 'criticism' : 'praise',
      ...(about === undefined ? {} : { about }),
    },
  };
}

/** "the other side?" after the critics: the supporters. */
export const otherSide: FollowUpRule = ({ context, core }) => {
  const query = asksOtherSide.test(core) ? otherSideOf(context.query) : undefined;
  return query === undefined ? undefined : reading('other-side', sure, query);
};

const asksWhy =
  /^(?:why|why not|why so|how come|how so|for what reasons?|what (?:is|are) (?:their|the) (?:reasons?|reasoning|arguments?|grounds|points?)|on what grounds|what (?:bothers|worries|troubles|annoys|pleases|convinces|disturbs|irks) them|what (?:do|did) they (?:actually |exactly |all )?(?:say|think|argue|claim|write|hold|mean)|why (?:do|did|are|would) they(?: (?:say|think) (?:so|that|this))?)(?: exactly| then| though)?$/;

/** "why?", "what do they say?" after those on one side: their reasons stand beside their names. */
export const reasonsOfListed: FollowUpRule = ({ context: { query }, core }) =>
  query.kind === 'opinions' &&
  query.filter.stance !== undefined &&
  query.filter.experts === undefined &&
  asksWhy.test(core)
    ? reading('reasons-of-listed', sure, query)
    : undefined;

const ofListed =
  /^(?:(?:do|does|did|has|have|is|are) )?(?:any|some|one|most|all|anyone|anybody|someone)(?: of (?:them|these|those)\b| (?:mentions?|mentioned|brings?|talks?|talked|speaks?|spoke|raises?|raised|touch(?:es)?)\b)/;

/** "do any of them bring up elections?" after those on one side. */
export const topicOfListed: FollowUpRule = ({ context: { query }, core, features, model }) => {
  if (query.kind !== 'opinions' || query.filter.stance === undefined || query.filter.experts !== undefined)
    return undefined;
  if (!ofListed.test(core) || features.has('signing', 'notSigning', 'accord')) return undefined;
  return subjectsNamed(features).length === 0 ? undefined : searchViews(features, model);
};
