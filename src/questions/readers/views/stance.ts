/** Who is for it, who is against it, who is both. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading, StanceFilter } from '../../query.ts';
import { reading, subjectsNamed, weightOf, type Reader } from '../../reader.ts';
import { textOf } from '../../wording/words.ts';
import type { Word } from '../../wording/words.ts';
import { nearBest, rankClaims, refsOf, type ScoredClaim } from './claims.ts';
import { tellsOfSpeaker } from './claim-frames.ts';
import { pointsAtCall } from './soft-judgements.ts';
import { isOf, judgesSomethingElse, stateJudged, tellsOfParty } from './judged-others.ts';
import { withoutOutside } from './without-outside.ts';
import { stanceAsked, wordsOfAgreeing } from './stance-asked.ts';
import { weightOfDebate, weightOfDegree, weightOfHalves } from './weight-of-judging.ts';
import {
  asksForOne,
  asksForReasonsOfOne,
  asksForSpeaker,
  asksForTerm,
  asksForViews,
  tellsOfSomebody,
} from './views-asked.ts';

const namesTheCall = (features: Features): boolean =>
  features.has('accord', 'commentators', 'pronounThing') || features.words.length <= 3;

/** "mixed feelings about my job" */
const ofOwn = /\b(?:about|on|of|at|with|in|for) (?:my|our|people|life|everyone|everybody|others)\b/;

/** Weight of what is left over that may stand beside a stance: the more, the more the Call or its people are named. */
function mostStray(features: Features): number {
  if (asksForPeople(features)) return 1.6;
  if (namesTheCall(features)) return 1;
  if (features.has('whoever') || /^any(?:one|body)\b/.test(features.text))
    return ofOwn.test(features.text) ? -1 : 1;
  return ofOwn.test(features.text) ? -1 : 0.3;
}

/** Voices, quotes or a balance of both are asked for in so many words, or a "short version of the praise". */
const asksForPeople = (features: Features): boolean =>
  features.has('commentators', 'quote') ||
  features.words.some(({ spelled }) =>
    /^(?:balance|fairness|completeness|version|snippet|selection|roundup|digest)$/.test(spelled),
  );

/** "count the supporters" asks for those who signed, "count the friends of the pact" hardly does. */
const speaksOfFriends = ({ words }: Features): boolean =>
  words.some(({ spelled }) => /^(?:friends?|allies|fans?|fanboys?|admirers?)$/.test(spelled));

/** "praises the French president": a man, and not his state. */
const judgesPresident = ({ words }: Features): boolean =>
  words.some(({ spelled }) => spelled === 'president' || spelled === 'leader');

/** "friends of the French accord": the Call by its country, and not the country. */
const isWithinJudgement = ({ mentions, placesOf }: Features, ref: Reference): boolean =>
  mentions.every(
    (mention) =>
      mention.ref !== ref || (placesOf('praise').has(mention.end - 1) && placesOf('accord').has(mention.end)),
  );

/** What is not on record has to be typed nearly right. */
const leastLikenessOffRecord = 0.9;

const callsIt =
  /\b(?:calls?|called|calling|describes?|described|dubs|dubbed|labels|labelled|dismiss|dismisses|dismissed|regards?|regarded) (?:it|this|that|the (?:call|accord|pact|deal|agreement|whole thing|initiative|text))\b/;

const framesOfCalling: readonly CueName[] = ['accord', 'whoever', 'speech', 'commentators', 'pronounThing'];
const framesOfReasons: readonly CueName[] = [
  'accord',
  'whoever',
  'commentators',
  'pronounThing',
  'reason',
  'personNoun',
];
const leastCalled = 0.8;
const leastOfOne = 0.55;

/** "who said something like 'one can hope'": whoever put it so is asked for, and nobody's stance. */
const quotesWords =
  /\b(?:said|says|say|wrote|used) (?:something|words|it|anything|stuff) (?:like|along the lines of|to the effect)\b|\b(?:the|these) (?:words|phrase)\b/;

function isQuoted(features: Features, model: Model): boolean {
  if (!quotesWords.test(features.text)) return false;
  const words = features.without(
    [...framesOfCalling.filter((cue) => cue !== 'speech'), 'quote', 'kinship'],
    [],
  );
  const [best] = rankClaims(features, model, words, () => true);
  return best !== undefined && best.wholePhrase;
}

/** "who called it hot air": not a critic, but whoever said just that. */
function claimCalled(features: Features, model: Model, asked: StanceFilter): Reading | undefined {
  if (!callsIt.test(features.text) && !asksForReasonsOfOne(features)) return undefined;
  const isOfOne = asksForReasonsOfOne(features);
  const words = features.without(isOfOne ? framesOfReasons : framesOfCalling, []);
  const claims = rankClaims(features, model, words, (opinion) => opinion.stance === asked);
  const [best] = claims;
  if (best === undefined || best.coverage < (isOfOne ? leastOfOne : leastCalled)) return undefined;
  if (!best.wholePhrase && !isOfOne) return undefined;
  return reading('stance-and-claim', Math.min(0.95, 0.55 + 0.35 * best.coverage), {
    kind: 'opinions',
    filter: { stance: asked, claims: refsOf(nearBest(claims, 0.65)), context: subjectsNamed(features) },
  });
}

const complains =
  /\b(?:complain|moan|grumble|object|gripe|whine|protest|lament)(?:s|ed|ing)? (?:that|about|of|how) (?:\S+ ){2}|^(?!who\b).* who (?:complain|moan|grumble|object|gripe|whine|protest|lament)(?:s|ed)?$/;

/** "who complains that nobody is ever punished": what they complain of is asked for, where it is a theme. */
function complainsOf(features: Features): boolean {
  if (!complains.test(features.text) || !asksForViews(features)) return false;
  const words = features.without(['criticism', 'commentators', 'whoever', 'personNoun', 'accord'], []);
  const [theme] = features.rank(words, ['theme']);
  return theme !== undefined && theme.wholePhrase && theme.coverage >= leastOfComplaint;
}
const leastOfComplaint = 0.5;

/** "somebody voiced the hope that …", "who complains that …": a claim that is told fits much better than any of that stance. */
function isToldOtherwise(
  features: Features,
  model: Model,
  words: readonly Word[],
  ofStance: ScoredClaim | undefined,
): boolean {
  if (!tellsOfSomebody(features) && !asksForOne(features) && !complains.test(features.text)) return false;
  // "someone welcomed the thought that …": that is the stance itself; "someone voiced the hope that …" is none.
  const spoken = features.placesOf('speech');
  if ([...features.placesOf('praise')].some((place) => !spoken.has(place))) return false;
  const [best] = rankClaims(features, model, words, () => true);
  return (
    best !== undefined &&
    best.wholePhrase &&
    best.coverage >= leastTold &&
    best.score > (ofStance?.score ?? 0) * moreThanOfStance
  );
}
const leastTold = 0.6;

const framesOfSaying: readonly CueName[] = ['accord', 'whoever', 'speech', 'commentators', 'pronounThing'];

/** "who says that we must go further": all of it is what somebody said, though a word of it may judge. */
function isSaidJustSo(features: Features, model: Model): boolean {
  if (!asksForSpeaker(features) && !asksForOne(features)) return false;
  const [best] = rankClaims(features, model, features.without(framesOfSaying, []), () => true);
  return (
    best !== undefined && best.longPhrase && best.coverage >= leastJustSo && best.score >= leastScoreJustSo
  );
}
/** "who is in favour on Germany": what the views are on is named, and nothing more is told. */
function weightOfTopics({ mentions }: Features, words: readonly Word[], about: readonly Reference[]): number {
  const places = mentions.flatMap(({ ref, start, end }) =>
    about.includes(ref) ? words.slice(start, end) : [],
  );
  return weightOf([...new Set(places)]);
}

const leastStraySaid = 0.5;
const leastJustSo = 0.85;
const leastScoreJustSo = 1.2;
/** Nobody on record judges what is named, but somebody may have said what else is told of it. */
const leastStrayOffRecord = 1;
const leastStrayTold = 0.7;
const moreThanOfStance = 1.2;

/** Cues that say for which side is asked. */
const judging: readonly CueName[] = [
  'criticism',
  'praise',
  'blameSoft',
  'praiseSoft',
  'bothSides',
  'mixed',
  'stance',
];

export const stance: Reader = {
  name: 'stance',
  needs: [{ cues: judging, words: new Set(['balance', 'against', ...wordsOfAgreeing]) }],
  read: (features, model) => {
    const asked = stanceAsked(features);
    if (asked === undefined || features.otherThing || judgesSomethingElse(features) || asksForTerm(features))
      return undefined;
    if (
      features.has('count') &&
      asked === 'praise' &&
      !features.has('commentators') &&
      !speaksOfFriends(features)
    )
      return undefined;
    const words = withoutOutside(features, [
      'criticism',
      'praise',
      'blameSoft',
      'praiseSoft',
      'mixed',
      'bothSides',
      'compare',
      'accord',
      'commentators',
      'whoever',
      'quote',
      'speech',
      'list',
      'define',
      'stance',
      'personNoun',
      'not',
      'count',
      'reason',
    ]);
    const state = stateJudged(features, model);
    if (state !== undefined && asked !== 'both' && asked !== 'mixed' && !judgesPresident(features))
      // "who regrets that America looks on"
      return isSaidJustSo(features, model)
        ? undefined
        : reading('views-on-state', 0.8, { kind: 'opinions', filter: { about: [state] } });
    if (isQuoted(features, model)) return undefined;
    const named = claimCalled(features, model, asked);
    if (named !== undefined) return named;
    const stray =
      weightOf(words) - weightOfDegree(features) - weightOfHalves(features, asked) - weightOfDebate(features);
    const inStance = rankClaims(
      features,
      model,
      words,
      (opinion) => asked === 'mixed' || asked === 'both' || opinion.stance === asked,
    );
    const [best] = inStance;
    if ((stray >= leastStraySaid || asked === 'mixed') && isSaidJustSo(features, model)) return undefined;
    const about = subjectsNamed(features).filter((ref) => !isWithinJudgement(features, ref));
    if (asked !== 'both' && stray >= leastStrayTold && isToldOtherwise(features, model, words, best))
      return undefined;
    if (
      asked !== 'both' &&
      stray >= 0.5 &&
      best !== undefined &&
      best.score >= 0.55 &&
      best.coverage >= (best.wholePhrase ? 0.55 : 0.7)
    ) {
      const filter = { stance: asked, claims: refsOf(nearBest(inStance, 0.65)), context: about };
      return reading('stance-and-claim', Math.min(0.95, 0.55 + 0.35 * best.coverage), {
        kind: 'opinions',
        filter,
      });
    }
    const filter = { stance: asked, about };
    const isOnRecord = about.some((ref) =>
      model.knowledge
        .opinionsAbout(ref)
        .some((opinion) => asked === 'mixed' || asked === 'both' || opinion.stance === asked),
    );
    if (about.some((ref) => ref.startsWith('actor/')) && tellsOfParty(features)) return undefined;
    if (about.length > 0) {
      // "did anyone diss Kanye" hardly asks for Kenya.
      const isGuess = features.mentions.some(({ likeness }) => likeness < leastLikenessOffRecord);
      const toldBeside = stray - weightOfTopics(features, words, about);
      if (!isOnRecord && (isGuess || (toldBeside >= leastStrayOffRecord && asksForViews(features))))
        return undefined;
      // "fans of Apple": nobody on record judges the firm, and the Call is not named.
      if (
        !isOnRecord &&
        isOf(features) &&
        about.every((ref) => partyNamed(model.knowledge, ref)?.category === 'company') &&
        !features.has('accord')
      )
        return undefined;
      // "who said that China supports it" asks for a claim.
      const namesParty = about.some((ref) => ref.startsWith('actor/'));
      // "who argues that tension is good for science": that is a claim, and the Call is not judged.
      const isOfCall = features.has('accord', 'commentators') || pointsAtCall(features);
      if (
        (namesParty && tellsOfSpeaker(features)) ||
        ((namesParty || (!isOfCall && stray >= 0.5)) &&
          /^who (?:said|says|thinks|thought|claims|believes|argues|argued|reckons)$/.test(
            textOf(features.words.slice(0, 2)),
          ))
      )
        return undefined;
      const isOfPrinciple = about.every((ref) => ref.startsWith('term/') || ref.startsWith('principle/'));
      if (stray >= 2.2 || (!isOnRecord && isOfPrinciple)) return undefined;
      return reading('stance-and-topic', 0.85, { kind: 'opinions', filter });
    }
    if (stray > mostStray(features) || complainsOf(features)) return undefined;
    // Words of both sides may mean one of them.
    const isSure = stray < 0.5 && !(asked === 'both' && !features.has('bothSides'));
    return reading('stance', isSure ? 0.95 : 0.75, { kind: 'opinions', filter: { stance: asked } });
  },
};
