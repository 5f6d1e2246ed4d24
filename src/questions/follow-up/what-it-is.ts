/** "sum it up", "what does it want": of the principle, the term or the person that was shown last, and not of the Call as a whole. */
import { isReference } from '../../knowledge/reference.ts';
import type { Query, Reading } from '../query.ts';
import { reading } from '../reader.ts';
import { hasProperName } from '../readers/facts/term-fact.ts';
import { asksForWording, asksWhatItIs, toldAgain } from './forms.ts';
import { sure, type FollowUpRule, type Turn } from './turn.ts';
import { otherSideOf } from './voices.ts';

/** What "it" is where one thing was shown: the same again, or what that person said. */
function shownQuery({ context: { query }, core }: Turn): Query | undefined {
  if (query.kind === 'principle') return { ...query, aspect: 'whole' };
  if (query.kind === 'term') return query;
  if (query.kind === 'expert') return { kind: 'opinions', filter: { experts: [query.expert] } };
  if (query.kind === 'opinions') {
    const isOfOne = query.filter.experts?.length === 1 || query.filter.claims !== undefined;
    return isOfOne || toldAgain(core) ? query : undefined;
  }
  // "what does it want" after a party or the legal status is asked of the Call all the same.
  const isTold = query.kind === 'accord' || query.kind === 'actor';
  return isTold && toldAgain(core) ? query : undefined;
}

/** "what is it exactly" after what was said of a term. */
const bareWhat =
  /^what (?:is|are|was|were) (?:it|that|this|those|they)(?: (?:exactly|then|again|anyway|actually))?$/;

function termSpokenOf({ context: { query } }: Turn): Query | undefined {
  if (query.kind !== 'opinions') return undefined;
  const [term, ...more] = [...(query.filter.about ?? []), ...(query.filter.context ?? [])].filter((ref) =>
    isReference(ref, 'term'),
  );
  return term === undefined || more.length > 0 ? undefined : { kind: 'term', term };
}

export const whatItIs: FollowUpRule = (turn): Reading | undefined => {
  const { core, features } = turn;
  const spokenOf = bareWhat.test(core) ? termSpokenOf(turn) : undefined;
  if (spokenOf !== undefined) return reading('what-it-is', sure, spokenOf);
  if (!features.has('pronounThing') || !asksWhatItIs(core) || asksForWording(core)) return undefined;
  if (features.mentions.length > 0 || features.has('accord')) return undefined;
  const query = shownQuery(turn);
  return query === undefined ? undefined : reading('what-it-is', sure, query);
};

/** "what does it say" after a text or views that belong to no principle: what is told of them. */
export const whatItSays: FollowUpRule = (turn): Reading | undefined => {
  if (!asksForWording(turn.core) || turn.features.mentions.length > 0) return undefined;
  const { kind } = turn.context.query;
  const isOfViews = kind === 'opinions' || kind === 'expert';
  const query = kind === 'term' || isOfViews ? shownQuery(turn) : undefined;
  return query === undefined ? undefined : reading('what-it-is', sure, query);
};

/** "is it part of the Paris Call?" */
const partOfCall =
  /^(?:is|are|was|were|has|have|does|do|did) (?:it|that|this|they|those|these) (?:also |really |a |actually |officially |directly )*(?:part of|linked (?:to|with)|related to|connected (?:to|with)|based on|built on|belong to|have (?:anything|something) to do with|come (?:out of|from)|derived from|an? (?:offshoot|outcome|result|part) of|under|within|tied to) (?:the |this |that )?(?:paris )?(?:call|accord|pact|agreement|declaration)(?: for trust\b.*| of 2018| too| then| as well| or not)?$/;

/** What another text has to do with the Call stands on its card. */
export const partOfCallRule: FollowUpRule = ({ core, context: { query }, model }) =>
  query.kind === 'term' && partOfCall.test(core) && hasProperName(query.term, model)
    ? reading('part-of-call', sure, query)
    : undefined;

const whoDoesNot =
  /^who (?:does|do|did|is|are|was|were|has|have) not(?: (?:it|so|that|though|then|agree|like it|support it|back it))?$/;

/** "and who doesn't?" after those on one side: the other; after those who joined, those who did not. */
export const whoDoesNotRule: FollowUpRule = ({ core, context: { query } }) => {
  if (!whoDoesNot.test(core)) return undefined;
  const others = otherSideOf(query);
  if (others !== undefined) return reading('who-does-not', sure, others);
  const isOfSupporters =
    query.kind === 'parties' || (query.kind === 'accord' && query.entry === 'accord/signatories');
  return isOfSupporters
    ? reading('who-does-not', sure, { kind: 'accord', entry: 'accord/non-signatories' })
    : undefined;
};
