/** "its exact wording?", "so is that allowed?": the principle that was shown, or the one that what was shown belongs to. */
import type { Reading } from '../query.ts';
import { reading, weightOf } from '../reader.ts';
import { principleAgain } from './details.ts';
import { asksForLeave, asksForWording } from './forms.ts';
import { strayOf, sure, type FollowUpRule, type Turn } from './turn.ts';

const mostStray = 1.2;
const mostBesideWording = 0.3;

/** Nothing but the Call is named, and nobody is asked for. */
const namesNothing = ({ features }: Turn): boolean =>
  features.mentions.every(({ kind }) => kind === 'accord') &&
  features.strangers.length === 0 &&
  !features.otherThing &&
  !features.has('commentators', 'compare', 'whoever') &&
  // "the nine" are all of them.
  features.numbers.numbers.every((number) => number === 9);

/** After a principle, a term or views on a topic: what was shown last is a rule, or belongs to one. */
const isOnRule = ({ context: { query } }: Turn): boolean =>
  query.kind === 'principle' || query.kind === 'term' || query.kind === 'opinions';

/** How much of it is asked for says nothing of what it is of. */
const weightOfWording = ({ features }: Turn): number =>
  weightOf(features.words.filter(({ spelled }) => asksForWording(`the ${spelled}`) || exact.test(spelled)));
const exact =
  /^(?:exact|exactly|precise|precisely|literal|literally|original|full|actual|official|word|words|read|write|worded|phrased|written|rule|point|thing|quote|copy)$/;

const ofSpeech =
  /^(?:in )?(?:what|which) (?:exact )?words$|^to make (?:what|which) point$|\b(?:exact|precise|literal|very|actual|his|her|their) words\b|\bverbatim\b|\bword for word\b/;

export const wordingOfIt: FollowUpRule = (turn): Reading | undefined => {
  const { context, core, model } = turn;
  if (!isOnRule(turn) || !asksForWording(core) || !namesNothing(turn)) return undefined;
  if (strayOf(turn) - weightOfWording(turn) > mostBesideWording) return undefined;
  // "exact words?" after what people said asks for that.
  return context.query.kind === 'opinions' && ofSpeech.test(core)
    ? reading('wording-of-views', sure, context.query)
    : principleAgain('wording-of-it', context, model);
};

/** "are they in the call?" after a term: whether the Call speaks of it is told with it. */
const asksWhetherIn =
  /^(?:is|are|was|were) (?:it|that|this|they|those|these) (?:even |also |really )?in (?:it|there|the (?:paris )?(?:call|text|accord|pact|agreement|nine))(?: (?:too|at all|then))?$/;

export const leaveForIt: FollowUpRule = (turn): Reading | undefined => {
  const { context, core, features, model } = turn;
  const { kind } = context.query;
  if (kind === 'term' && asksWhetherIn.test(core) && namesNothing(turn))
    return reading('leave-for-it', sure, context.query);
  if (kind !== 'principle' && kind !== 'term') return undefined;
  if (!asksForLeave(core) || !features.has('pronounThing') || !namesNothing(turn)) return undefined;
  return strayOf(turn) <= mostStray ? principleAgain('leave-for-it', context, model) : undefined;
};
