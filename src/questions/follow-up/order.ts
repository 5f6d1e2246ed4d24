/** "the next one", "the second of those": a turn that counts on from what was shown. */
import { bareLabel } from '../../knowledge/kinship.ts';
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { readNumber } from '../../language/numbers.ts';
import type { Context } from '../context.ts';
import { numberOfPrinciples } from '../numbers/number-context.ts';
import type { Reading } from '../query.ts';
import { principleRef, reading } from '../reader.ts';
import { otherPlaced, peopleListed, placedIn } from './places-of-list.ts';
import { stepsIn } from './steps.ts';
import { speaksOfElsewhere, sure, type FollowUpRule, type Turn } from './turn.ts';

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

/** "right after hack back", "the one before the supply chain one": beside a principle that is named. */
const besideOne =
  /^(?:(?:what|which|who)(?: one| principle| point)? (?:is|comes|stands) |(?:show|give|read)(?: me)? )?(?:the )?(?:one|principle|point)?(?: ?(?:that|which) (?:is|comes))? ?(?:right |just |straight |directly |immediately )*(before|after) (?:the |that |this )?/;

export const besideNamed: FollowUpRule = ({ context, core, features, model }) => {
  const side = besideOne.exec(core)?.[1];
  if (side === undefined || context.principle === undefined || features.unexplained > 0.5) return undefined;
  const [term] = features.named('term');
  const [principle = term === undefined ? undefined : model.knowledge.term(term).principles[0]] =
    features.named('principle');
  if (principle === undefined) return undefined;
  const number = numberOf(principle) + (side === 'after' ? 1 : -1);
  return number < 1 || number > numberOfPrinciples
    ? undefined
    : reading('beside-named', sure, { kind: 'principle', principle: principleRef(number), aspect: 'whole' });
};

/** "the next one", "and the one before that". */
export const nextPrinciple: FollowUpRule = (turn) => {
  const { context, core, features } = turn;
  if (features.named('expert').length > 0) return undefined;
  const steps = stepsIn(core);
  if (steps === undefined) return undefined;
  const isNumbered = features.numbers.numbers.length > (steps.isCounted ? 1 : 0);
  if (!steps.isAll && (isNumbered || features.unexplained > 1.3 || speaksOfElsewhere(turn))) return undefined;
  // "the hack back one" goes nowhere back.
  if (features.named('actor').length + features.named('term').length > 0) return undefined;
  if (steps.isMore && context.query.kind !== 'principle') return undefined;
  const part = features.has('principle') ? undefined : nextPart(turn, steps.by > 0 ? 1 : -1);
  if (part !== undefined) return part;
  if (context.principle === undefined) return undefined;
  const number = numberOf(context.principle) + steps.by;
  if (number < 1 || number > numberOfPrinciples) {
    return reading('next', 1, {
      kind: 'none',
      reason: { type: 'no-such-principle', asked: number },
      near: [],
    });
  }
  return reading('next', sure, { kind: 'principle', principle: principleRef(number), aspect: 'whole' });
};

function show(ref: Reference | undefined): Reading | undefined {
  if (ref === undefined) return undefined;
  if (isReference(ref, 'principle'))
    return reading('listed', sure, { kind: 'principle', principle: ref, aspect: 'whole' });
  if (isReference(ref, 'expert')) return reading('listed', sure, { kind: 'expert', expert: ref });
  if (isReference(ref, 'term')) return reading('listed', sure, { kind: 'term', term: ref });
  if (isReference(ref, 'actor')) return reading('listed', sure, { kind: 'actor', actor: ref });
  return undefined;
}

/** All nine were shown, or one of them. */
const isOfPrinciples = ({ query }: Context): boolean =>
  query.kind === 'principles' || query.kind === 'principle';

/** What stands at a place, from 1, of what was listed. */
const ofPlace = (context: Context, place: number): Reference | undefined =>
  context.listed?.[place - 1] ?? (isOfPrinciples(context) ? principleRef(place) : undefined);

/** "fourth please" */
const bareOrdinal =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?: (?:one|please|pls|then|now|again|too))*$/;

/** "the one at the very end", "the top one" */
const atEnd =
  /^(?:and )?(?:now )?(?:show (?:me )?)?(?:the )?(?:one|point|principle|thing) (?:right )?at the (?:very )?(end|bottom|close|top|start|beginning)(?: (?:of (?:it|that|them|the list))?)?$|^(?:the )?(?:very )?(bottom|top|final|last|end) (?:one|point|principle)$/;
const first = /^(?:top|start|beginning)$/;

function oneAtEnd({ context, core }: Turn, shown: readonly Reference[]): Reference | undefined {
  const [, place = '', end = place] = atEnd.exec(core) ?? [];
  if (end === '') return undefined;
  if (isOfPrinciples(context)) return principleRef(first.test(end) ? 1 : numberOfPrinciples);
  return first.test(end) ? shown[0] : shown.at(-1);
}

/** "the second of those", "the latter": one of what was just listed. */
export const oneOfTheList: FollowUpRule = (turn) => {
  const shown = turn.context.listed ?? peopleListed(turn.context);
  const { core, features } = turn;
  if (
    (shown.length < 2 && !isOfPrinciples(turn.context)) ||
    features.has('principle') ||
    features.unexplained > 0.9
  )
    return undefined;
  const spoken = /\b(?:former|latter)\b/.exec(core)?.[0];
  if (spoken !== undefined) return show(shown[spoken === 'former' ? 0 : 1] ?? shown[0] ?? 'accord/overview');
  const atOneEnd = oneAtEnd(turn, shown);
  if (atOneEnd !== undefined) return show(atOneEnd);
  const beside = otherPlaced(core, turn.context);
  if (beside !== undefined) return show(beside);
  const [number] = features.numbers.numbers;
  const isPlace = /\b(?:first|second|third|fourth|fifth|last)\b/.test(core);
  if (number === undefined) {
    const place = bareOrdinal.exec(core)?.[1];
    return show(
      place === undefined ? placedIn(core, shown) : ofPlace(turn.context, readNumber(place)?.value ?? 0),
    );
  }
  if (!isPlace) return undefined;
  const picked = core.includes('last') ? shown.at(-1) : shown[number - 1];
  return picked === undefined ? undefined : show(picked);
};
