/** "the next one", "the second of those": a turn that counts on from what was shown. */
import { bareLabel } from '../../knowledge/kinship.ts';
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { numberOfPrinciples } from '../number-context.ts';
import type { Reading } from '../query.ts';
import { principleRef, reading } from '../reader.ts';
import { sure, type FollowUpRule, type Turn } from './turn.ts';

const numberOf = (ref: Reference<'principle'>): number => Number(ref.slice(ref.indexOf('/') + 1));

/** The part beside the one that was shown: after norm (g), norm (h). */
function nextPart({ context, model }: Turn, step: number): Reading | undefined {
  const { query } = context;
  if (query.kind !== 'relations' || query.principles.length > 0) return undefined;
  const [term] = query.terms;
  const [label, ...more] = query.parts ?? [];
  if (term === undefined || label === undefined || more.length > 0) return undefined;
  const all = model.knowledge.term(term).parts?.listed ?? [];
  const place = all.findIndex((part) => part.label === label);
  const next = all[place + step];
  if (place < 0) return undefined;
  return next === undefined
    ? reading('next-part', 1, {
        kind: 'none',
        reason: { type: 'no-such-part', term, asked: `${step > 0 ? 'after' : 'before'} ${bareLabel(label)}` },
        near: [term],
      })
    : reading('next-part', sure, { ...query, parts: [next.label] });
}

/** "which one follows it", "the one right below", "two further on" */
const furtherForward =
  /^(?:what|which)(?: one| point| number)? (?:follows|(?:comes |is )?(?:right |just |straight |directly |immediately )?after) ?(?:it|that|this|on|next)?$|\bone (?:right |just |straight |directly )*(?:down|below|underneath)\b|^(?:and )?(?:right|just|straight|directly|immediately) (?:after|below)(?: (?:it|that|this|one))?$|^(?:\S+ ){0,3}(?:further on|further along|further down)$|\b(?:comes?|came|is|stands|stood|was|written) (?:\S+ )?(?:below|beneath|underneath|under) (?:it|that|this)$|^(?:skip|go|move) (?:on|two|three|ahead|forward)\b/;
/** "what comes right before it", "the one above it" */
const furtherBackward =
  /^(?:what|which)(?: one| point| number)? (?:directly |immediately )?precedes?(?: (?:it|that|this))?$|\b(?:comes?|came|is|stands|stood|was|written) (?:\S+ )?(?:before|above) (?:it|that|this)$|\bone (?:right |just |straight |directly )*(?:up|above)\b|^(?:and )?(?:right|just|straight|directly|immediately) (?:before|above)(?: (?:it|that|this|one))?$|^(?:\S+ ){0,2}(?:further back|further up|back up)$/;

const stepWords: readonly (string | undefined)[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const severalSteps =
  /\b(two|three|four|five|six|seven) (?:\S+ ){0,2}?(?:further|back|ahead|forward|on|along|earlier|later|before|after|down|up)\b/;

/** "two further on": how far; one where nothing is said. */
function stepsIn(core: string): number {
  const place = stepWords.indexOf(severalSteps.exec(core)?.[1] ?? 'one');
  return place < 0 ? 1 : place + 1;
}

const courtesy = /(?: (?:please|then|now|again|too|thanks))+$/;

/** "the next one", "and the one before that". */
export const nextPrinciple: FollowUpRule = (turn) => {
  const { context, features } = turn;
  const core = turn.core.replace(courtesy, '');
  if (
    features.numbers.numbers.length > 0 ||
    features.named('expert').length > 0 ||
    features.unexplained > 1.3
  )
    return undefined;
  const forward =
    /^(?:\S+ ){0,5}(?:next|following|subsequent)\b|\b(?:next|following) (?:one|principle|point|up|item)\b|\bone after\b|\bafter that\b|\bcomes after\b|\bmove on\b|^(?:(?:and|so|then|one|now|go|step|a|further) )*(?:then|forward|onwards?|ahead|further)(?: please| again)?$/.test(
      core,
    ) || furtherForward.test(core);
  const backward =
    /^(?:\S+ ){0,4}(?:previous|preceding|prior|earlier)\b|\bfurther back\b|\b(?:one|step|more) back\b|\bback (?:one|a step|again)\b|\bbackwards?\b|\bone before\b|\bbefore that\b|\bgo back\b|\bcomes before\b/.test(
      core,
    ) || furtherBackward.test(core);
  if (forward === backward) return undefined;
  const part = features.has('principle') ? undefined : nextPart(turn, forward ? 1 : -1);
  if (part !== undefined) return part;
  if (context.principle === undefined) return undefined;
  const number = numberOf(context.principle) + stepsIn(core) * (forward ? 1 : -1);
  if (number < 1 || number > numberOfPrinciples) {
    return reading('next', 1, {
      kind: 'none',
      reason: { type: 'no-such-principle', asked: number },
      near: [],
    });
  }
  return reading('next', sure, { kind: 'principle', principle: principleRef(number), aspect: 'whole' });
};

function listed({ context }: Turn): readonly Reference[] {
  const { query } = context;
  if (query.kind === 'comparison') return query.sides;
  if (query.kind === 'principles') return query.principles;
  if (query.kind === 'experts' || query.kind === 'opinions') return context.people;
  return [];
}

function show(ref: Reference): Reading | undefined {
  if (isReference(ref, 'principle'))
    return reading('listed', sure, { kind: 'principle', principle: ref, aspect: 'whole' });
  if (isReference(ref, 'expert')) return reading('listed', sure, { kind: 'expert', expert: ref });
  if (isReference(ref, 'term')) return reading('listed', sure, { kind: 'term', term: ref });
  return undefined;
}

/** "the second of those", "the latter": one of what was just listed. */
export const oneOfTheList: FollowUpRule = (turn) => {
  const shown = listed(turn);
  const { core, features } = turn;
  if (shown.length < 2 || features.has('principle') || features.unexplained > 0.9) return undefined;
  const spoken = /\b(?:former|latter)\b/.exec(core)?.[0];
  if (spoken !== undefined) return show(shown[spoken === 'former' ? 0 : 1] ?? shown[0] ?? 'accord/overview');
  const [number] = features.numbers.numbers;
  const isPlace = /\b(?:first|second|third|fourth|fifth|last)\b/.test(core);
  if (number === undefined || !isPlace) return undefined;
  const picked = core.includes('last') ? shown.at(-1) : shown[number - 1];
  return picked === undefined ? undefined : show(picked);
};
