/** What is asked about one person: who they are, where they stand, what they said of something. */
import type { Reference } from '../../../knowledge/reference.ts';
import { touchesAny } from '../../../knowledge/touched.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading, StanceFilter } from '../../query.ts';
import { nameConfidence, principleRef, reading, weightOf } from '../../reader.ts';
import { clauseOf } from '../../numbers/number-context.ts';
import { nearBest, rankClaims, refsOf, themesOf, type ScoredClaim } from './claims.ts';
import { placesWithin, weighed, type Word } from '../../wording/words.ts';
import { figuresAsked } from './figures.ts';
import { asksPrivateFact, isOfElsewhere, isOfSomethingElse, isOfSubject } from '../elsewhere/of-elsewhere.ts';
import { placesOfFirmsAscribed, placesOfPerson } from './person-words.ts';
import { proposalsAsked } from './proposals.ts';
import { asksForPlace, stanceAsked } from './stance-asked.ts';

/** What frames a question about a person and says nothing about the topic. */
const frames: readonly CueName[] = [
  'accord',
  'launch',
  'drafting',
  'commentators',
  'define',
  'person',
  'personNoun',
  'personFact',
  'quote',
  'speech',
  'stance',
  'whoever',
  'list',
  'source',
  'numberLabel',
  'pronounPerson',
  'pronounThing',
  'proposal',
];

/** Words that ask for a stance; they are no topic then. */
const stanceCues: readonly CueName[] = ['praise', 'criticism', 'mixed', 'bothSides', 'signing', 'not'];

/** Least evidence for a claim, as in `decision.ts`; a person's claims are few, so little is needed. */
const claimBounds = { score: 0.45, coverage: 0.34 };

/** Content that nothing explains, above which the question is about something else. */
export const strayContent = 1.1;

function entitiesNamed(features: Features): readonly Reference[] {
  return [
    ...features.named('theme'),
    ...features.named('actor'),
    ...features.named('term'),
    ...features.numbers.numbers.map(principleRef),
  ];
}

function saidNothing(expert: Reference<'expert'>): Reading {
  return reading('nothing-said', 0.6, {
    kind: 'none',
    reason: { type: 'nothing-said', expert },
    near: [expert],
  });
}

/** A name that is part of a person's name or firm says nothing of the topic. */
function isOwnName(features: Features, ref: Reference): boolean {
  const place = features.mentions.find((mention) => mention.ref === ref);
  return features.mentions.some(
    ({ kind, start, end }) =>
      kind === 'expert' && place !== undefined && start < place.end && place.start < end,
  );
}

/** "… say about football": something after "about" that no claim explains. */
export function asksAboutSomething(
  features: Features,
  words: readonly { readonly weight: number }[],
): boolean {
  const at = features.words.findLastIndex(
    ({ spelled }) => spelled === 'about' || spelled === 'on' || spelled === 'regarding',
  );
  return at >= 0 && weightOf(words.slice(at + 1)) >= 0.5;
}

/** "They quote a strategist. Nick something?": a clause of its own asks who that is. */
function standsByItself(features: Features, expert: Reference<'expert'>): boolean {
  const place = features.mentions.find(({ ref }) => ref === expert);
  const clause = place === undefined ? [] : clauseOf(features.words, place.start);
  const content = clause.filter((word) => !word.neutral).length;
  return place !== undefined && clause.length < features.words.length && content <= place.end - place.start;
}

/** Weight of the topic without what is said before it: "my boss is waiting: is Hahad happy with it". */
function weightOfClause(features: Features, topic: readonly Word[], expert: Reference<'expert'>): number {
  let start = features.mentions.find(({ ref }) => ref === expert)?.start ?? 0;
  while (start > 0 && topic[start]?.afterBreak !== true) start -= 1;
  const isBefore = (place: number): boolean => place < start;
  const isLeadIn = !stanceCues.some((cue) => [...features.placesOf(cue)].some(isBefore));
  return weightOf(isLeadIn ? topic.slice(start) : topic);
}

/** "the Estonian lady": the country says who she is, and not what is asked of her. */
function isWithin(features: Features, ref: Reference, places: ReadonlySet<number>): boolean {
  const mentions = features.mentions.filter((mention) => mention.ref === ref);
  return (
    mentions.length > 0 && mentions.every((mention) => placesWithin(mention).every((at) => places.has(at)))
  );
}

/** "is he for it?" asks for the stance, "what does he like?" for the claims. */
function readStance(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  stance: StanceFilter | undefined,
  sure: number,
): Reading {
  const asksWhat = features.words.some(({ spelled }) => spelled === 'anything' || spelled === 'something');
  const isYesOrNo =
    !asksWhat && /^(?:is|was|are|does|did|do|has|so is|and is)$/.test(features.words[0]?.spelled ?? '');
  const single = stance === 'praise' || stance === 'criticism' ? stance : undefined;
  const claims = model.knowledge.opinionsOf(expert).filter((opinion) => opinion.stance === single);
  if (single === undefined || isYesOrNo || features.has('stance') || claims.length === 0) {
    return reading('stance-of-person', sure, { kind: 'expert', expert });
  }
  return reading('person-and-stance', sure * 0.95, {
    kind: 'opinions',
    filter: { experts: [expert], stance: single },
  });
}

/** A theme that the words describe and that the person spoke of. */
function describedTheme(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  words: readonly Word[],
): Reference | undefined {
  // "Brexit" is no word for who rules the internet.
  if (weightOf(words.filter(({ foreign }) => foreign)) * 2 > weightOf(words)) return undefined;
  const best = features
    .rank(words, ['theme'])
    .find(({ ref }) => model.knowledge.opinionsOf(expert).some((opinion) => touchesAny(opinion, [ref])));
  return best !== undefined && best.score >= 0.6 && best.coverage >= 0.5 ? best.ref : undefined;
}

/** "what should we do instead, according to …": a claim is meant that the words do not name. */
const asksForAlternative = ({ words }: Features): boolean =>
  words.some(
    ({ spelled }) =>
      spelled === 'instead' || spelled === 'meantime' || spelled === 'meanwhile' || spelled === 'better',
  );

/** What comes closest of all that somebody said. */
const closestOf = (expert: Reference<'expert'>, claims: readonly ScoredClaim[], sure: number): Reading =>
  reading('person-and-closest', sure * 0.6, {
    kind: 'opinions',
    filter: { experts: [expert], ranked: refsOf(claims), loosely: true },
  });

/** "Brad Smith golfer", "Paul the octopus": what stands right behind the name says that somebody else bears it. */
function isSomebodyElse({ words, mentions, has }: Features, expert: Reference<'expert'>): boolean {
  if (has('speech', 'accord', 'commentators')) return false;
  return mentions.some(({ ref, end }) => {
    const behind = words[words[end]?.spelled === 'the' ? end + 1 : end];
    return ref === expert && behind?.foreign === true && !behind.afterBreak;
  });
}

/** "what does he hope they will do": what is hoped is asked for, and no praise. */
const hopesFor = /^(?:and |so |but )?what (?:does|did|do|would) (?:\S+ ){1,4}(?:hope|hopes|hoped)\b/;

/** "wants to go further, how?": what is wanted is asked for, and nobody of two minds. */
const asksHowFurther = ({ text, has }: Features): boolean =>
  has('mixed') && /\bfurther\b/.test(text) && /\bhow\b|\bwhat\b|\bwhich\b|\bwhere\b/.test(text);

/** So well a claim without a figure fits that no other is meant. */
const leastBesideFigures = 0.6;

/** So much of what is asked beside the name of a text may a claim leave open that has the name in it, from 0 to 1. */
const mostUnexplainedByClaim = 0.7;

/** Reads what is asked about `expert`. */
export function readAboutPerson(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  byFirm = false,
): Reading {
  const { knowledge } = model;
  const sure = nameConfidence(features, [expert]);
  const isOfClaim = hopesFor.test(features.text) || asksHowFurther(features);
  const stance = isOfClaim ? undefined : stanceAsked(features);
  const own = placesOfPerson(features, model, expert, byFirm);
  const ascribed = placesOfFirmsAscribed(features, model, expert);
  const topicWords = features
    .without(stance === undefined ? frames : [...frames, ...stanceCues], ['expert'])
    .map((word, position) => (own.has(position) || ascribed.has(position) ? weighed(word, 0) : word));
  const claims = rankClaims(features, model, topicWords, (opinion) => opinion.expert === expert);
  const [best] = claims;
  const whole = weightOf(topicWords);
  const numbers = features.numbers.numbers.map(principleRef);
  if (numbers.length > 0) {
    return reading('person-and-principle', sure * 0.95, {
      kind: 'opinions',
      filter: { experts: [expert], about: numbers },
    });
  }
  const figures = figuresAsked(features, model, expert);
  // Where a claim is put just so, that one is asked for.
  if (
    figures !== undefined &&
    (best === undefined || best.coverage < leastBesideFigures || figures.includes(best.opinion.ref))
  )
    return reading('person-and-figures', sure * 0.9, {
      kind: 'opinions',
      filter: { experts: [expert], claims: figures },
    });
  const isOfNamed = entitiesNamed(features).some((ref) => isOwnName(features, ref));
  const bestFits =
    best !== undefined &&
    best.score >= claimBounds.score &&
    // "the Tech Accord's position on encryption": its name is in the claim, and what is asked is not.
    (whole === 0 || !isOfNamed || best.unexplained < whole * mostUnexplainedByClaim) &&
    (best.coverage >= claimBounds.coverage || best.wholePhrase);
  const entities = entitiesNamed(features).filter(
    (ref) => !isWithin(features, ref, ascribed) && !isOwnName(features, ref),
  );
  const about: Reference[] = entities.filter((ref) =>
    knowledge.opinionsOf(expert).some((opinion) => touchesAny(opinion, [ref])),
  );
  if (asksForPlace(features) && about.length === 0) return readStance(features, model, expert, 'both', sure);
  if (best?.wholePhrase !== true && asksPrivateFact(features)) return saidNothing(expert);
  // "a short bio of Kothari": the words that ask for it describe no claim.
  if (whole === 0 && about.length === 0 && features.has('personFact') && !features.has('speech', 'stance'))
    return reading('person', sure, { kind: 'expert', expert });
  const proposals = isOfSomethingElse(features, topicWords, expert)
    ? undefined
    : proposalsAsked(features, model, expert, bestFits ? nearBest(claims, 0.6) : [], about.length > 0);
  if (proposals !== undefined) {
    return reading('person-and-proposal', sure * 0.85, {
      kind: 'opinions',
      filter: { experts: [expert], claims: proposals },
    });
  }
  if ((stance !== undefined || features.has('stance')) && weightOfClause(features, topicWords, expert) < 0.5)
    return readStance(features, model, expert, stance, sure);
  if (bestFits) {
    const near = nearBest(claims, 0.6);
    const context = [...new Set([...about, ...themesOf(near).slice(0, 2)])];
    const filter = { experts: [expert], claims: refsOf(near), context };
    return reading('person-and-claim', sure * Math.min(0.95, 0.6 + best.coverage * 0.35), {
      kind: 'opinions',
      filter,
    });
  }
  if (features.otherThing && !features.has('speech', 'accord')) return saidNothing(expert);
  const theme = describedTheme(features, model, expert, topicWords);
  if (about.length === 0 && theme !== undefined) about.push(theme);
  if (about.length > 0)
    return reading('person-and-topic', sure * 0.9, {
      kind: 'opinions',
      filter: { experts: [expert], about },
    });
  if (isOfSomethingElse(features, topicWords, expert)) return saidNothing(expert);
  if (stance !== undefined && whole < strayContent * 1.5)
    return readStance(features, model, expert, stance, sure * 0.9);
  if (isSomebodyElse(features, expert)) return saidNothing(expert);
  const isByWork = knowledge.expert(expert).group === 'author';
  const firms: readonly Reference[] = knowledge.expert(expert).organisations;
  const unsaid = entities.filter(
    (ref) => !isWithin(features, ref, features.roleWords) && !firms.includes(ref),
  );
  if (unsaid.length > 0) {
    return reading('person-and-topic', sure * 0.8, {
      kind: 'opinions',
      filter: { experts: [expert], about: unsaid },
    });
  }
  const isSure = !asksForAlternative(features);
  if (standsByItself(features, expert))
    return reading('person', isSure ? sure : sure * 0.85, { kind: 'expert', expert });
  if (whole >= strayContent || asksAboutSomething(features, topicWords))
    return !topicWords.some(isOfElsewhere) && isOfSubject(features, best !== undefined)
      ? closestOf(expert, claims, sure)
      : saidNothing(expert);
  // The more is left over, the likelier something else of the person is asked for.
  if (whole < (isByWork ? 0.5 : strayContent))
    return reading('person', whole < 0.3 && isSure ? sure : sure * 0.85, {
      kind: 'expert',
      expert,
    });
  return saidNothing(expert);
}
