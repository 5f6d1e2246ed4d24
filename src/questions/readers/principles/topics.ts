/** Everything that is asked by its topic: principles, terms, facts of the accord, parties; the kind by the frame. */
import { kindOf, type Reference } from '../../../knowledge/reference.ts';
import { entryQuery } from '../../entry-query.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Query, Reading } from '../../query.ts';
import { nameConfidence, reading, type Reader } from '../../reader.ts';
import { strayBesideParties, supportsOther } from '../../names/party-nouns.ts';
import { asksAttribute } from '../commands/lists.ts';
import { aspectOf } from './numbers.ts';
import { asksAboutSomething } from '../views/person-view.ts';
import { findBareViews } from '../views/opinions.ts';
import { asksWhoHolds, claimBefore, tellsOfSpeaker } from '../views/claim-frames.ts';
import { asksForSpeaker, asksForTerm, asksForViews, tellsOfSomebody } from '../views/views-asked.ts';
import { contestOf, kinOf, leadOver, type Candidate, type Contest } from './contest.ts';
import { evidenceFor, likelihoodOf, type Evidence } from './likelihood.ts';
import { isWithinCompound, sharesOnlyWords } from './shared-words.ts';
import { asksForOffer, asksHowItWorks, asksOtherThanRule, citesArticle } from '../elsewhere/other-matters.ts';
import { asksForRule, asksWhatItProtects, isWordedAsRule, principleOfTerm } from './asked-of-text.ts';
import {
  countsOtherThings,
  isAnchored,
  isAsideOfWorld,
  isLooseTale,
  isOfOtherWalk,
  isOneGuess,
  topicFrames,
  weighsOtherThing,
} from './topic-bounds.ts';

const leastOfOverview = 0.65;
const leastOfOther = 0.55;
const isOfRule = (ref: Reference): boolean => kindOf(ref) === 'principle' || kindOf(ref) === 'term';

/** "the budget of the Paris Call": its name alone does not explain what is asked of it. */
const asksOfMore = (features: Features): boolean =>
  asksAttribute(features) ||
  (features.unexplained >= 0.9 && asksAboutSomething(features, features.without(topicFrames, [])));

/** A party's name by itself asks what is known of it; next to other content it is only mentioned. */
function isMerelyMentioned(features: Features, ref: Reference, coverage: number): boolean {
  if (ref === 'accord/overview' && coverage < (asksOfMore(features) ? 0.9 : leastOfOverview)) return true;
  if (ref === 'accord/signatories' && (features.has('notSigning') || supportsOther(features))) return true;
  // "how many states border Tennessee", "which countries have drafted women"
  const meansSigners = features.has('accord', 'signing', 'pronounThing', 'list');
  if (ref === 'accord/signatories' && !meansSigners && strayBesideParties(features) >= leastOfOther)
    return true;
  // How to join is not in the sources.
  if (kindOf(ref) === 'accord' && features.has('howTo') && features.has('signing')) return true;
  if (features.strangers.length > 0 && features.has('signing', 'notSigning')) return true;
  const isRuleAsked = features.has('principle', 'whichOne', 'permission');
  const isShort = features.words.length <= (features.has('accord') ? 7 : 5);
  if (isOfRule(ref) && !isRuleAsked && features.has('signing') && isShort) return true;
  if (features.has('accord', 'signing', 'notSigning')) return false;
  if (kindOf(ref) === 'actor')
    return (
      features.unexplained >= 0.5 ||
      features.has('time', 'place', 'count', 'compare') ||
      features.named('actor').length > 1
    );
  return false;
}

/** The query for `ref`; a principle with the side of it that is asked for, and the term by which it was found. */
export function toQuery(ref: Reference, features: Features, via: Reference | undefined): Query | undefined {
  const query = entryQuery(ref);
  if (query?.kind !== 'principle') return query;
  return { ...query, aspect: aspectOf(features), ...(via === undefined ? {} : { via }) };
}

/** A term that is asked for comes before its principle, though that explains more. */
const leastOfTerm = 0.4;

/** Where a term only lends words to the question and the principle explains as much, the principle is asked for. */
function preferPrinciple(best: Candidate, contest: Contest, features: Features, model: Model): Candidate {
  const { ref, kind, coverage, score } = best.score;
  if (kind === 'principle' && asksForTerm(features)) {
    const term = kinOf(best, contest, model);
    return term !== undefined && term.score.score >= score * leastOfTerm ? term : best;
  }
  if (kind !== 'term' || features.has('define', 'termAsked') || features.words.length <= 2) return best;
  const kin = kinOf(best, contest, model);
  if (asksForRule.test(features.text)) return kin ?? best;
  const named = features.mentions.find((mention) => mention.ref === ref);
  const isAllOfIt =
    named !== undefined &&
    features.words.every(({ neutral }, at) => neutral || (at >= named.start && at < named.end));
  if (isAllOfIt) return best;
  return kin !== undefined && kin.score.coverage >= coverage - 0.05 ? kin : best;
}

/** What is told by words alone is never as sure as a name. */
const surenessOfWords = 0.93;
/** So few words may be about anything. */
const fewWords = 3;

/** What a question may be about, with what speaks for it. */
export interface Possibility {
  readonly evidence: Evidence;
  readonly likelihood: number;
  readonly reading: Reading;
}

function possibilityOf(
  candidate: Candidate,
  contest: Contest,
  features: Features,
  model: Model,
): Possibility | undefined {
  const { ref, kind, coverage, score } = candidate.score;
  if (isMerelyMentioned(features, ref, coverage)) return undefined;
  if (sharesOnlyWords(candidate.score, features)) return undefined;
  if (kind === 'principle' && isOfOtherWalk(candidate.score, features)) return undefined;
  if (isAsideOfWorld(candidate.score, features)) return undefined;
  if (kind === 'principle' && !isAnchored(features) && asksOtherThanRule(features)) return undefined;
  // "how does an authenticator app work" is told by no term that only shares a word with it.
  if (kind === 'term' && !features.named('term').some((term) => term === ref) && asksHowItWorks(features))
    return undefined;
  if (kind === 'actor' && citesArticle(features)) return undefined;
  if (kind === 'principle' && countsOtherThings(features)) return undefined;
  const kin = kinOf(candidate, contest, model);
  const via = kin !== undefined && kin.score.score >= score * 0.6 ? kin.score.ref : undefined;
  const rule = principleOfTerm(ref, features, model);
  const query = rule === undefined ? toQuery(ref, features, via) : toQuery(rule, features, ref);
  if (query === undefined) return undefined;
  const evidence = evidenceFor(candidate.score, leadOver(candidate, kin, contest), features);
  const likelihood = likelihoodOf(evidence);
  const isNamed = features.mentions.some((mention) => mention.ref === ref);
  const confidence = isNamed
    ? nameConfidence(features, [ref]) * (0.5 + 0.45 * likelihood)
    : likelihood * surenessOfWords * (features.words.length <= fewWords ? surenessOfWords : 1);
  return { evidence, likelihood, reading: reading(`topic-${kind}`, confidence, query) };
}

/** Of what is about as likely, an entry comes before what was said on it: "fake news". */
const rankOfViews = 0.97;
/** A term that is named in full is asked for rather than what somebody said with it: "GhostNet spying case". */
const rankBesideTerm = 0.7;
const rankOf = ({ likelihood, reading: { query } }: Possibility, isTermNamed: boolean): number =>
  query.kind === 'opinions' ? likelihood * (isTermNamed ? rankBesideTerm : rankOfViews) : likelihood;

/** A principle that is worded as one, and as likely as this, is asked for rather than what was said of its matter. */
const leastOfRule = 0.5;

/** Everything that the words of a question may be about, the likeliest first: entries, and views on a theme. */
export function possibilities(features: Features, model: Model): readonly Possibility[] {
  const contest = contestOf(features);
  const entries = contest.best
    .map((candidate) => preferPrinciple(candidate, contest, features, model))
    .map((candidate) => possibilityOf(candidate, contest, features, model));
  const asksForFact =
    features.has('principle', 'count', 'time', 'place', 'howTo', 'permission') ||
    asksHowItWorks(features) ||
    (asksWhatItProtects.test(features.text) && !asksForViews(features));
  const isRule =
    isWordedAsRule.test(features.text) &&
    !asksForViews(features) &&
    entries.some((one) => one?.reading.query.kind === 'principle' && one.likelihood >= leastOfRule);
  const views = asksForFact || isRule ? undefined : possibleViews(features, model);
  const isTermNamed =
    !asksForViews(features) &&
    features.mentions.some(({ kind, likeness }) => kind === 'term' && likeness === 1);
  return [...entries, views]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => rankOf(other, isTermNamed) - rankOf(one, isTermNamed));
}

function possibleViews(features: Features, model: Model): Possibility | undefined {
  const views = findBareViews(features, model);
  if (views === undefined || sharesOnlyWords(views.score, features)) return undefined;
  const evidence = evidenceFor(views.score, views.lead, features);
  const likelihood = likelihoodOf(evidence);
  return { evidence, likelihood, reading: { ...views.reading, confidence: likelihood * surenessOfWords } };
}

/** "the part of the web that no engine lists, what is it called": what is described is no name of the Call. */
const leastDescribed = 0.9;
const describes = ({ unexplained, has }: Features): boolean =>
  unexplained >= leastDescribed && !has('accord');

/** "what did the American foreign ministry have to say for itself": no principle says so. */
const whatSomebodySays =
  /^(?:(?:and|so|but|ok) )*what (?:did|does|do|has|have) (?!(?:it|this|that|these|those|they|you|the (?:text|call|nine|accord|document|points?|rules?))\b)(?:\S+ ){1,5}(?:say|said|think|write|have to say|had to say|remark|answer|reply|tell)\b/;

/** Below this a question is rather declined: a wrong answer is worse than none. */
const leastLikelihood = 0.4;
/** A word of another walk of life beside it asks for more. */
const moreWithForeign = 0.45;
/** A tale of many words that points at nothing of the Call must speak more plainly. */
const leastOfTale = 0.65;
/** Where a principle or somebody's view is asked for in so many words, little says that the Call is not meant. */
const leastWhenFramed = 0.25;

export const topics: Reader = {
  name: 'topics',
  read: (features, model) => {
    if (features.otherThing || isWithinCompound(features)) return undefined;
    if (isOneGuess(features) || weighsOtherThing(features) || asksForOffer(features)) return undefined;
    const asksForPeople =
      (features.has('commentators') && asksForViews(features)) ||
      (!features.has('principle') &&
        (asksForSpeaker(features) ||
          tellsOfSpeaker(features) ||
          (tellsOfSomebody(features) && !features.has('drafting', 'launch')) ||
          asksWhoHolds(features)));
    const isSpeakerNamed = whatSomebodySays.test(features.text) && !features.has('principle', 'accord');
    const isTermAsked = asksForTerm(features);
    // "which rule is about …" asks for a principle, and for nobody's view.
    const isPartAsked =
      features.has('whichOne') && asksForRule.test(features.text) && !asksForViews(features);
    const all = possibilities(features, model).filter(({ reading: { query } }) =>
      isTermAsked
        ? query.kind !== 'opinions' &&
          (query.kind !== 'accord' || (query.entry === 'accord/name' && !describes(features)))
        : query.kind === 'opinions'
          ? !isPartAsked
          : !asksForPeople && !(isSpeakerNamed && query.kind === 'principle'),
    );
    const [best] = all;
    if (best === undefined || best.evidence.foreign > 1) return undefined;
    const claim = claimBefore(all, features)?.reading;
    if (claim !== undefined) return claim;
    const isWhole = best.evidence.longPhrase > 0 && best.evidence.coverage >= 0.95;
    const isTale = best.reading.query.kind === 'principle' && isLooseTale(features);
    const least = isWhole ? leastWhenFramed : isTale ? leastOfTale : leastLikelihood;
    if (best.likelihood >= least + best.evidence.foreign * moreWithForeign) return best.reading;
    if (best.evidence.foreign > 0 || isTale) return undefined;
    const framed = all.find(
      ({ reading: { query } }) =>
        (query.kind === 'principle' && features.has('principle', 'whichOne')) ||
        (query.kind === 'opinions' && asksForViews(features)),
    );
    return framed !== undefined && framed.likelihood >= leastWhenFramed ? framed.reading : undefined;
  },
};

/** What a question that was not understood may have meant, the likeliest first. */
export function nearMatches(features: Features): readonly Reference[] {
  // The same words as for the topics, so that most of the ranking is done.
  const words = features.without(topicFrames, []);
  return features
    .rank(words, ['principle', 'term', 'accord', 'actor', 'theme', 'expert'])
    .filter(({ score, coverage }) => score >= 0.6 && coverage >= 0.35)
    .slice(0, 3)
    .map(({ ref }) => ref);
}
