/** "sources?", "which principle is that?", "an example?": another side of what was just shown. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { doings } from '../../language/english-list-words.ts';
import type { Context } from '../context.ts';
import type { Model } from '../model/model.ts';
import type { Query, Reading } from '../query.ts';
import { reading, weightOf } from '../reader.ts';
import { termByOne } from '../readers/views/comparison.ts';
import { aspectOf } from '../readers/principles/numbers.ts';
import { asksForOrigin } from './forms.ts';
import { speaksOfElsewhere, strayOf, sure, type FollowUpRule, type Turn } from './turn.ts';

const thatPrinciple =
  /\b(?:that|this|the same|the|its) (?:very )?principle(?: again| once more| then| itself| in full| please| text| wording)*$/;
const isOfPrinciple = (core: string): boolean =>
  /^(?:read|show|give|tell|quote)\b/.test(core) && !/\bsources?\b/.test(core) && thatPrinciple.test(core);

/** "how do you know that?", and where a fact was told, "says who?". */
const asksForGrounds =
  /^(?:how|where) (?:do|did|would|can|could) (?:you|we|i) (?:know|get|have|take|find|check|verify) (?:that|this|it|all that|all this)(?: from)?$|^(?:what|any|got any|is there any) (?:is )?(?:the |your )?(?:proof|evidence)(?: (?:for|of) (?:that|this|it))?$|^(?:and |but )?how do you know$|^(?:are you |you )(?:really |quite )?(?:sure|certain)(?: (?:about|of) (?:that|this|it))?$|^(?:oh )?(?:really|seriously|for real|is that so|no way|honestly)(?: now| though)?$|^(?:is|was) (?:that|this|that number|that figure|the number|the figure) (?:really |actually |for )?(?:right|correct|accurate|certain|sure|confirmed|proven|true|for sure)$|^(?:can|could) you (?:prove (?:that|this|it)|back (?:that|this|it) up)$/;
const asksWhoSays = /^(?:says|said) who(?:m)?$|^according to who(?:m)?$|^who says so$/;
const tellsFact: ReadonlySet<Query['kind']> = new Set([
  'accord',
  'actor',
  'counts',
  'timeline',
  'parties',
  'events',
  'supporter',
]);

const mostOfGrounds = 2;
const mostWords = 11;
const mostBeside = 0.5;

function asksForSources({ core, context, features }: Turn): boolean {
  if (features.has('source') || asksForGrounds.test(core) || asksForOrigin(core)) return true;
  return tellsFact.has(context.query.kind) && asksWhoSays.test(core);
}

/** "sources?", "where is that from?". */
export const sourcesOfThat: FollowUpRule = (turn) => {
  if (
    !asksForSources(turn) ||
    strayOf(turn) >
      (asksForGrounds.test(turn.core) || asksForOrigin(turn.core) ? mostOfGrounds : mostBeside) ||
    // "whose reading is that?", "read me that principle again"
    turn.core.startsWith('whose ') ||
    isOfPrinciple(turn.core) ||
    turn.features.words.length > mostWords ||
    turn.context.refs.length === 0
  )
    return undefined;
  if (
    turn.features.mentions.some(({ kind }) => kind !== 'accord') ||
    turn.features.numbers.numbers.length > 0
  )
    return undefined;
  return reading('sources-of-that', sure, {
    kind: 'sources',
    about: turn.context.refs
      .filter((ref) => !ref.startsWith('opinion/') && !ref.startsWith('source/'))
      .slice(0, 4),
  });
};

/** The principle that was shown, or that what was shown touches. */
export function principleShown(
  { query, refs, principle }: Context,
  model: Model,
): Reference<'principle'> | undefined {
  const claims = query.kind === 'opinions' ? (query.filter.claims ?? []) : [];
  const own = query.kind === 'term' ? model.knowledge.term(query.term).principles : [];
  const touched = claims.flatMap((claim) => model.knowledge.opinion(claim).principles);
  return (
    refs.find((ref) => isReference(ref, 'principle')) ??
    own[0] ??
    touched[0] ??
    ofTheme(query, model) ??
    principle
  );
}

/** Of elections the views on record touch one principle, of innovation none. */
function ofTheme(query: Query, model: Model): Reference<'principle'> | undefined {
  const [theme] = query.kind === 'opinions' ? (query.filter.about ?? []) : [];
  if (theme === undefined || !isReference(theme, 'theme')) return undefined;
  const views = model.knowledge.opinionsAbout(theme);
  const touched = views.flatMap(({ principles }) => principles);
  return touched.find((one) => touched.filter((other) => other === one).length * 2 > views.length);
}

/** "which of the nine protects it": what a principle does says nothing of which one is meant. */
const weightOfDoings = ({ features }: Turn): number =>
  weightOf(features.words.filter(({ spelled }) => doings.has(spelled)));

/** The principle that was shown last, as `rule` reads it. */
export function principleAgain(rule: string, context: Context, model: Model): Reading | undefined {
  const principle = principleShown(context, model);
  return principle === undefined
    ? undefined
    : reading(rule, sure, { kind: 'principle', principle, aspect: 'whole' });
}

/** "which principle names those": what the term just shown stands for may be many. */
const asksOfThem = ({ context, core }: Turn): boolean =>
  context.query.kind === 'term' && /\b(?:them|those|these|they)\b/.test(core);

/** "which of the nine is that" */
const ofTheNine = /\b(?:one )?of (?:the|those|these) (?:nine|9)\b/;

/** "and which principle?" */
const bareQuestion =
  /^(?:(?:and|so|but|ok|then) )*(?:(?:which|what) (?:principle|point|number|clause|commitment)(?: (?:is|was) (?:that|it|this)(?: one)?)?|(?:the )?(?:closest|nearest|matching|relevant|corresponding) (?:principle|point)|does (?:it|that|this) have (?:its|a) (?:own )?(?:principle|point)(?: of its own)?)$/;

/** "which principle is that?" after a term, a person or a claim. */
export const principleOfThat: FollowUpRule = (turn) => {
  const { features, context, model } = turn;
  if (
    !features.has('principle', 'whichOne') ||
    !(
      features.has('pronounThing') ||
      asksOfThem(turn) ||
      bareQuestion.test(turn.core) ||
      / (?:says|said|claims|holds) so$/.test(turn.core)
    ) ||
    strayOf(turn) - weightOfDoings(turn) > 0.5 ||
    (features.numbers.numbers.length > 0 && !ofTheNine.test(turn.core)) ||
    // "and non-proliferation, which number is that" names what it asks about.
    features.mentions.some(({ kind }) => kind === 'principle' || kind === 'term')
  )
    return undefined;
  return principleAgain('principle-of-that', context, model);
};

/** "does the principle itself name them" */
const principleItself = /\bthe (?:principle|point|rule) itself\b/;

/** "give me the wording of that principle once more". */
export const thatPrincipleAgain: FollowUpRule = (turn) => {
  const { alone, core, features, context, model } = turn;
  const read = alone.query.kind;
  const isSaid = principleItself.test(core);
  if (!(isSaid || thatPrinciple.test(core)) || strayOf(turn) > 1) return undefined;
  if (read !== 'none' && read !== 'sources' && !(isSaid && read === 'principles')) return undefined;
  if (features.has('commentators', 'compare') || features.numbers.numbers.length > 0) return undefined;
  if (features.mentions.some(({ kind }) => kind !== 'accord') || features.strangers.length > 0)
    return undefined;
  return principleAgain('that-principle', context, model);
};

const yesOrNo = /^(?:does|do|did|is|are|can|could|would|will|should|may) (?:it|that|this)\b/;

/** "what is that practice called" */
const asksForName =
  /^(?:what|how) (?:is|are|do you call|would you call|do they call) (?:it|that|this|such|these|those)\b.{0,40}\b(?:called|named|termed)$|^(?:what|how) (?:do|would) (?:you|they|people|experts) call (?:it|that|this)\b/;

/** Without "it" hardly anything may be left over: "the limits of human endurance". */
const mostWithoutIt = 1.2;

/** "what is it good for", "what's the idea behind that" */
const asksForPurpose =
  /^what (?:is|was) (?:(?:it|that|this|that one|this one) (?:there |good |actually )?for|the (?:point|purpose|reason|idea|use|sense|aim|goal|thinking) (?:of|behind|for) (?:it|that|this|that one|this one))$/;

/** "like what?" */
const bareExample = /^(?:for instance|for example|like what|such as|namely)(?: please)?$/;

const exampleOf = /\bexamples? (?:of|for) (?:it|that|this)\b|^(?:an )?example(?: please)?$/;

/** "who does it apply to?", "an example?" after a principle: the same principle, that side of it first. */
export const aspectOfIt: FollowUpRule = (turn) => {
  const { features, context, core } = turn;
  const { query } = context;
  const principle =
    query.kind === 'principle'
      ? query.principle
      : query.kind === 'term' || (query.kind === 'opinions' && exampleOf.test(core))
        ? context.principle
        : undefined;
  if (
    principle === undefined ||
    features.words.length > 9 ||
    features.has('accord', 'commentators') ||
    (features.has('whichOne') && !yesOrNo.test(core)) ||
    asksForName.test(core)
  )
    return undefined;
  const namesOther = features.mentions.some(({ kind }) => kind !== 'principle' && kind !== 'accord');
  if (namesOther || features.numbers.numbers.length > 0) return undefined;
  if (!features.has('pronounThing') && !bareExample.test(core) && speaksOfElsewhere(turn)) return undefined;
  const asksWhy = /^why\b/.test(core) || asksForPurpose.test(core);
  const aspect = asksWhy ? 'whole' : bareExample.test(core) ? 'example' : aspectOf(features);
  if (
    (aspect === 'whole' && !asksWhy) ||
    features.unexplained > (yesOrNo.test(core) ? 2.5 : features.has('pronounThing') ? 1.7 : mostWithoutIt)
  )
    return undefined;
  return reading('aspect-of-it', sure, { kind: 'principle', principle, aspect });
};

/** "what does the term mean?" after a term, or after a principle that has one of its own. */
export const meaningOfTerm: FollowUpRule = (turn) => {
  const { core, context, features, model } = turn;
  if (
    features.mentions.length > 0 ||
    !(
      (features.has('define') && /\b(?:term|word|phrase|expression)\b/.test(core)) ||
      asksForName.test(core)
    ) ||
    strayOf(turn) > 0.9
  )
    return undefined;
  const named = context.refs.find((ref) => isReference(ref, 'term'));
  const { principle } = context;
  const own =
    principle === undefined
      ? undefined
      : model.knowledge.terms.find(({ principles }) => principles[0] === principle)?.ref;
  const term = named ?? own;
  return term === undefined ? undefined : reading('meaning-of-term', sure, { kind: 'term', term });
};

/** "what about the deep one?" after the dark web: the term that differs from the one just shown in this word. */
export const otherTerm: FollowUpRule = ({ context: { query }, core, features, model }) => {
  if (query.kind !== 'term' || !/\bthe (?:other )?\S+ ones?$/.test(core)) return undefined;
  const term = termByOne(features, model, query.term);
  return term === undefined ? undefined : reading('other-term', sure, { kind: 'term', term });
};
