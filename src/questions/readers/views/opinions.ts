/** "Who said …": finds the claims and the themes that a question describes, whoever holds them. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import { decide, passes } from '../../../matching/decision.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading } from '../../query.ts';
import { reading, subjectsNamed, weightOf, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';
import { leadOfPerson, nearBest, rankClaims, refsOf, themesOf, type ScoredClaim } from './claims.ts';
import { asksHowItWorks } from '../elsewhere/other-matters.ts';
import { mostWordsOfLabel } from '../../texts/part-asked.ts';
import { judgesSomethingElse } from './judged-others.ts';
import { asksForSomebody, asksForSeveral, asksWhoDoes } from './somebody-asked.ts';
import { viewsOfPrinciple } from './views-of-principle.ts';
import { claimBounds, isBeside, leastOfOtherThing, themeBounds, type Frame } from './views-bounds.ts';
import { asksForOne, asksForSpeaker, asksForViews } from './views-asked.ts';

const frames: readonly CueName[] = [
  'accord',
  'commentators',
  'whoever',
  'speech',
  'quote',
  'define',
  'list',
  'person',
  'count',
  'source',
  'pronounThing',
  'whichOne',
  'not',
  'personNoun',
];

const hasPhrase = ({ wholePhrase }: ScoredClaim): boolean => wholePhrase;
const isTheme = (ref: Reference): ref is Reference<'theme'> => ref.startsWith('theme/');

interface Found {
  readonly claims: readonly ScoredClaim[];
  readonly theme: TopicScore | undefined;
  readonly named: readonly Reference[];
  readonly namedShare: number;
  /** "who says …", "who thinks …", "one of them says …" */
  readonly asksWho: boolean;
  /** "one of them …" */
  readonly isOne: boolean;
  /** "… opinions", "which experts …": whoever spoke of it, and not the one who put it just so. */
  readonly isSeveral: boolean;
  /** A word of saying, praising or blaming stands there, or the Call or its commentators do. */
  readonly speaks: boolean;
}

/** "one of them wants offenders exposed and allies at work": the two claims that fit best are by one person, and they are what is asked. */
function saidByOne([best, next]: readonly ScoredClaim[]): boolean {
  return (
    best !== undefined &&
    best.wholePhrase &&
    next?.wholePhrase === true &&
    next.opinion.expert === best.opinion.expert &&
    next.score >= best.score * 0.78
  );
}

function search(features: Features, model: Model, words: readonly Word[], frame: Frame): Found {
  const ranked = rankClaims(features, model, words, () => true);
  const isOfCall = features.has('accord', 'whoever', 'whichOne') || features.named('expert').length > 0;
  const fitting = ranked.filter(
    (claim) => passes(claim, claimBounds[frame]) && (isOfCall || !isBeside(claim)),
  );
  const themes = features.rank(words, ['theme']);
  const likeliest = decide(themes, themeBounds[frame])?.winner;
  const theme = likeliest !== undefined && !isOfCall && isBeside(likeliest) ? undefined : likeliest;
  const named = subjectsNamed(features);
  const inNames = words.map((word, position) =>
    features.mentions.some(({ start, end, kind }) => kind !== 'accord' && position >= start && position < end)
      ? word.weight
      : 0,
  );
  const whole = weightOf(words);
  return {
    claims: fitting,
    theme,
    named,
    namedShare: whole === 0 ? 0 : inNames.reduce((sum, weight) => sum + weight, 0) / whole,
    asksWho: asksForSpeaker(features) || asksForOne(features) || asksWhoDoes(features),
    isOne: asksForOne(features),
    isSeveral: asksForSeveral(features),
    speaks: features.has('speech', 'praise', 'criticism', 'accord', 'commentators', 'pronounThing'),
  };
}

const touches = (model: Model, ref: Reference): boolean => model.knowledge.opinionsAbout(ref).length > 0;

function readClaims(
  claims: readonly ScoredClaim[],
  share: number,
  topic: readonly Reference[],
): Reading | undefined {
  const [best] = claims;
  if (best === undefined) return undefined;
  // Beside a claim that is put just so, one that shares words with it is hardly meant.
  const isJustSo = best.longPhrase && best.coverage >= 0.85;
  const near = nearBest(claims, share).filter(({ wholePhrase }) => wholePhrase || !isJustSo);
  const confidence = Math.min(0.95, 0.5 + 0.3 * best.coverage + 0.2 * Math.min(1, leadOfPerson(claims) * 2));
  const context = topic.length > 0 ? topic : themesOf(near).slice(0, 1);
  return reading('claims', confidence, { kind: 'opinions', filter: { claims: refsOf(near), context } });
}

/** "who thinks that it is symbolic": those who said so, not all who spoke of the theme. */
const saidByMany = ([best]: readonly ScoredClaim[], isAsked: boolean): boolean =>
  isAsked && best?.wholePhrase === true && best.coverage >= 0.6;

/** A topic of several words of one person's claim stands there, and little beside it. */
const saidJustSo = (claims: readonly ScoredClaim[]): boolean => {
  const [best] = claims;
  return best !== undefined && best.longPhrase && best.coverage >= 0.9 && leadOfPerson(claims) >= 0.3;
};

/** So much more of a question a theme explains that is named in it. */
const namesMore = 0.2;

/**
 * One person's claim that stands out is what is asked; then a topic that is named; then the claims that fit;
 * then a topic that is only described.
 */
function readFound(
  { claims, theme, named, namedShare, asksWho: isWho, isOne, isSeveral, speaks }: Found,
  model: Model,
  otherThing: boolean,
  frame: Frame,
): Reading | undefined {
  const [best] = claims;
  // "who won the election": somebody is asked for, but nothing that was said.
  if (frame === 'somebody' && !speaks && claims.length === 0) return undefined;
  // "financial experts on gold": not ours, and no claim that holds most of it.
  if (otherThing && (best === undefined || best.coverage < leastOfOtherThing)) return undefined;
  const topics = named.filter((ref) => touches(model, ref));
  if (isOne && saidByOne(claims))
    return readClaims(
      claims.filter(({ opinion }) => opinion.expert === best?.opinion.expert),
      0.78,
      topics,
    );
  const described = theme !== undefined && isTheme(theme.ref) ? [theme.ref] : [];
  const themeSaysMore =
    best !== undefined &&
    theme !== undefined &&
    theme.score > best.score * (best.longPhrase ? (isWho ? 2 : 1.5) : 1.2) &&
    theme.coverage >= best.coverage;
  // "what do they say of attacks by states": words of a claim that lie about say less than the name of a theme.
  const themeIsNamed =
    best !== undefined &&
    theme?.longPhrase === true &&
    !best.wholePhrase &&
    theme.coverage >= best.coverage + namesMore;
  const isOfTheme = theme !== undefined && best?.opinion.themes.some((ref) => ref === theme.ref) === true;
  // "somebody said the goal was to put the villains on show": nearly all of it is one claim, whatever its theme is called.
  const isOneClaim = isOne && saidByMany(claims, isWho) && leadOfPerson(claims) >= 0.25;
  const isWide =
    ((themeSaysMore || themeIsNamed) && topics.length === 0 && !isOneClaim) ||
    (isSeveral && isOfTheme && topics.every(isTheme));
  if (isWide && !otherThing) {
    return reading('views-on-theme', 0.85, {
      kind: 'opinions',
      filter: { about: described, ranked: refsOf(claims) },
    });
  }
  // Whoever asks who said something asks for those who did, and not for all who spoke of its topic.
  const more = isWho ? 0.15 : 0.25;
  const saysMore = best !== undefined && (topics.length === 0 || best.coverage > namedShare + more);
  const isOnlyOne =
    best !== undefined && leadOfPerson(claims) > 0.95 && best.wholePhrase && best.coverage >= namedShare;
  // "what do they say about the role of companies": the name of a theme and no more.
  const isThemeOnly = !isWho && namedShare >= 0.9 && topics.length > 0 && topics.every(isTheme);
  if (isOnlyOne && !isThemeOnly) return readClaims(claims, 0.78, topics);
  // "who says that Russia comes to mind for election hacking": all of it is what one of them said of two topics.
  if (isWho && !isSeveral && saidJustSo(claims)) return readClaims(claims, 0.78, topics);
  if (saysMore && leadOfPerson(claims) >= (topics.length === 0 || isWho ? 0.22 : 0.35)) {
    return readClaims(claims, 0.78, themesOf(nearBest(claims, 0.78)).slice(0, 1));
  }
  // "climate deal" is not ours, but somebody may have spoken of it.
  if (otherThing && leadOfPerson(claims) < 0.22) return undefined;
  const saysEnough = topics.every(isTheme) || (best !== undefined && best.coverage > namedShare + 0.1);
  if (topics.length > 0 && saysEnough && saidByMany(claims, isWho)) return readClaims(claims, 0.55, topics);
  if (
    topics.length > 0 &&
    (namedShare >= (frame === 'somebody' ? 0.7 : 0.5) || claims.length > 0 || theme !== undefined)
  ) {
    return reading('views-on-topic', 0.85, {
      kind: 'opinions',
      filter: { about: topics, ranked: refsOf(claims) },
    });
  }
  // "somebody held that one alters a club from within": of claims that share its words, one has a phrase of it as well.
  if (isOne && best?.wholePhrase === true && leadOfPerson(claims) >= 0.15)
    return readClaims(claims.filter(hasPhrase), 0.6, []);
  if (claims.length > 0) return readClaims(claims, 0.6, described);
  return described.length > 0
    ? reading('views-on-theme', 0.8, { kind: 'opinions', filter: { about: described } })
    : undefined;
}

/** What was said of the topic of a question, whether or not it asks "who said". */
export function searchViews(features: Features, model: Model, frame: Frame = 'views'): Reading | undefined {
  return readFound(
    search(features, model, features.without(frames, ['expert']), frame),
    model,
    features.otherThing,
    frame,
  );
}

/** "who wrote the Geneva Convention on prisoners of war" */
const asksForMaker = /^(?:(?:and|so|but) )?who (?:wrote|drafted|signed|made|invented|designed) (?:the|an?)\b/;
const asksForBody =
  /^(?:(?:and|so|but) )?who (?:(?:is|was) (?:in charge|responsible|running|managing|hosting|overseeing)|(?:has|had|takes|took) (?:charge|care) of|looks? after|oversees|administers|manages)\b/;
const ofSomebody = /^(?:my|your|his|her|our|their)$/;

export const opinions: Reader = {
  name: 'opinions',
  read: (features, model) => {
    const isAsked = asksForViews(features);
    const isSomebody = asksForSomebody(features);
    if (!isAsked && !isSomebody) return undefined;
    if (!isAsked && !features.has('accord', 'pronounThing') && asksHowItWorks(features)) return undefined;
    // "who is in charge of the Call, is there a secretariat"
    if (features.has('governance', 'accord') && asksForBody.test(features.text)) return undefined;
    const asksSpeaker =
      features.has('speech') ||
      (features.has('commentators') && features.has('whoever', 'whichOne', 'accord'));
    if (features.otherThing && (!asksSpeaker || asksForMaker.test(features.text))) return undefined;
    const isWho = /\bwho (?:is|are|was|or what)\b/.test(features.text) && features.named('actor').length > 0;
    const isDefinition = features.has('define') && features.mentions.length > 0 && !isAsked;
    if ((isWho || isDefinition) && features.unexplained < 0.5) return undefined;
    const found = searchViews(
      features,
      model,
      isAsked && !judgesSomethingElse(features) ? 'views' : 'somebody',
    );
    const ofPrinciple = isAsked
      ? viewsOfPrinciple(features, model, features.without(frames, ['expert']), found)
      : undefined;
    if (ofPrinciple !== undefined) return ofPrinciple;
    if (found !== undefined || !isAsked) return found;
    const words = features.without(frames, ['expert']);
    const anchored =
      features.has('accord', 'pronounThing', 'commentators') ||
      (features.words.length <= 4 && weightOf(words) < 0.5);
    // "what do experts think about inflation"
    const isOfElse = words.some(
      ({ weight }, place) =>
        weight >= 0.6 &&
        /^(?:about|on|of)$/.test(
          words[ofSomebody.test(words[place - 1]?.spelled ?? '') ? place - 2 : place - 1]?.text ?? '',
        ),
    );
    const isElsewhere =
      features.otherThing ||
      features.strangers.length > 0 ||
      (features.words.some(({ foreign }) => foreign) && !features.has('accord'));
    return anchored && !isOfElse && !isElsewhere && weightOf(words) < 0.9
      ? reading('all-views', 0.75, { kind: 'opinions', filter: {} })
      : undefined;
  },
};

export interface BareViews {
  readonly reading: Reading;
  /** Of the claim or the theme that speaks most for it. */
  readonly score: TopicScore;
  /** Its lead over the next, from 0 to 1. */
  readonly lead: number;
}

const framesOfBare: readonly CueName[] = ['accord', 'define', 'pronounThing'];

/** How far the claims that are told lead the others; where all on a subject are told that is named by a phrase, none competes. */
function leadOver({ query }: Reading, { longPhrase }: TopicScore, claims: readonly ScoredClaim[]): number {
  const tellsAll = query.kind === 'opinions' && query.filter.claims === undefined;
  return tellsAll && longPhrase ? 1 : leadOfPerson(claims);
}

/** The same search for a bare phrase such as "name and shame"; the caller weighs it against other kinds. */
export function findBareViews(features: Features, model: Model): BareViews | undefined {
  // "golden rule": the label says nothing of what stands before it.
  const isLabelled = features.isPartAsked && features.words.length <= mostWordsOfLabel;
  const words = features.without([...framesOfBare, ...(isLabelled ? (['whichOne'] as const) : [])], []);
  const found = search(features, model, words, 'bare');
  const result = readFound(found, model, features.otherThing, 'bare');
  if (result === undefined) return undefined;
  const [claim] = found.claims;
  const { theme } = found;
  const score = claim !== undefined && claim.score >= (theme?.score ?? 0) ? claim : theme;
  return score === undefined
    ? undefined
    : { reading: result, score, lead: leadOver(result, score, found.claims) };
}
