/** "and China?", "who said that?", "more": a turn that leans on the topic of the thread. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import type { Features } from '../features.ts';
import { touchesAny } from '../../knowledge/touched.ts';
import { speakerOf } from '../context.ts';
import type { Reading } from '../query.ts';
import { principleRef, reading, weightOf } from '../reader.ts';
import { aspectOf } from '../readers/principles/numbers.ts';
import { searchViews } from '../readers/views/opinions.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { stanceAsked } from '../readers/views/stance-asked.ts';
import { othersOnTopic } from './people.ts';
import {
  speaksOfElsewhere,
  strayOf,
  sure,
  topicOf,
  wantsOthers,
  type FollowUpRule,
  type Turn,
} from './turn.ts';

/** "and Carnegie?" after somebody's views: the one voice of that body, of which the first said nothing. */
function voiceOfFirm({ context: { query }, features, model }: Turn): Reference<'expert'> | undefined {
  const spoken = speakerOf(query);
  const [firm, ...more] = features.named('actor');
  if (spoken === undefined || firm === undefined || more.length > 0 || features.unexplained > 0.5)
    return undefined;
  if (model.knowledge.opinionsOf(spoken).some((opinion) => touchesAny(opinion, [firm]))) return undefined;
  const [voice, ...others] = model.knowledge.voicesOf(firm);
  return voice === undefined || others.length > 0 || voice.ref === spoken ? undefined : voice.ref;
}

/** "and Hahad?", "what about China?": the same question about something else. */
export const sameOfOther: FollowUpRule = (turn) => {
  const { alone, features, context, model, leans } = turn;
  if (!leans) return undefined;
  const { query } = context;
  const [person] = features.named('expert');
  if (features.named('expert').length > 1) return undefined;
  // "and the one about trade secrets" is asked in full.
  if (features.has('whichOne') && turn.alone.query.kind === 'principle') return undefined;
  if (person !== undefined) {
    if (query.kind === 'comparison')
      return reading('compare-with', sure, {
        kind: 'comparison',
        sides: [query.sides[0] ?? person, person],
        about: query.about,
      });
    const about = query.kind === 'opinions' || query.kind === 'accord' ? topicOf(context, model) : [];
    const speaks = model.knowledge.opinionsOf(person).some((opinion) => touchesAny(opinion, about));
    return about.length > 0 && speaks && strayOf(turn) < 0.9
      ? reading('same-of-person', sure, { kind: 'opinions', filter: { experts: [person], about } })
      : undefined;
  }
  const [number, other] = features.numbers.numbers;
  // "and now principle 4" is beside none of two people.
  const isOfPeople = query.kind === 'comparison' && query.sides.some((side) => isReference(side, 'expert'));
  if (number !== undefined && query.kind === 'comparison' && !isOfPeople) {
    const named = principleRef(number);
    // "and 7 with 8?" names both sides.
    const sides = other === undefined ? [query.sides[0] ?? named, named] : [named, principleRef(other)];
    return reading('compare-with', sure, { kind: 'comparison', sides, about: query.about });
  }
  if (number !== undefined && query.kind === 'relations')
    return reading('relations-of-other', sure, {
      kind: 'relations',
      principles: [principleRef(number)],
      terms: query.terms,
    });
  if (number !== undefined || !leans) return undefined;
  const voice = voiceOfFirm(turn);
  if (voice !== undefined) return readAboutPerson(features, model, voice);
  if (
    query.kind === 'opinions' &&
    query.filter.experts?.length === 1 &&
    query.filter.experts[0] !== undefined
  ) {
    const found = readAboutPerson(features, model, query.filter.experts[0]);
    if (found.query.kind === 'opinions') return found;
  }
  const spoken =
    query.kind === 'expert' ? query.expert : query.kind === 'sources' ? context.person : undefined;
  if (spoken !== undefined) {
    const found = readAboutPerson(features, model, spoken);
    if (found.query.kind === 'opinions') return found;
  }
  // "and who is in favour of the pact" is asked of everybody.
  if (query.kind === 'comparison' && !(alone.rule === 'stance' && features.has('accord'))) {
    const about = topicNamed(searchViews(features, model));
    return about.length === 0 ? undefined : reading('compare-on', sure, { ...query, about });
  }
  if (query.kind !== 'opinions') return undefined;
  // "and the pessimists?" after the optimists: the other side, of the Call as before.
  const isOtherSide =
    alone.rule === 'stance' && query.filter.stance !== undefined && query.filter.about === undefined;
  return isOtherSide ? undefined : searchViews(features, model);
};

/** What the views that were found are about. */
function topicNamed(found: Reading | undefined): readonly Reference[] {
  if (found?.query.kind !== 'opinions') return [];
  return found.query.filter.about ?? found.query.filter.context ?? [];
}

const asksWho =
  /^(?:who|whose|whom|which (?:expert|person|commentator|critic|speaker|one)s?|has (?:anyone|anybody)|have (?:any|people)|anyone|anybody|somebody|says who|did (?:anyone|anybody|someone|somebody)|does (?:anyone|anybody)|any (?:comments?|opinions?|views?|reactions?)|(?:do|did) (?:any |the )?others|what (?:do|did) (?:the )?(?:people|they|experts|others|critics|commentators)|and who)\b/;

const isWhose =
  /^whose (?:\S+ )?(?:reading|point|idea|argument|claim|theory|interpretation|line|conclusion|guess|take) (?:is|was) (?:that|this|it)\b/;

/** "names please", "who are they", "give me their names": the same views, with those who hold them. */
const asksNames =
  /^(?:(?:give|tell|show|have|get) (?:me |us )?)?(?:(?:the|their|any|some|all|just|only|got|actual|full) )*(?:names?|who exactly|which (?:people|experts|ones exactly))(?: and (?:who|jobs?|titles?))?(?: please)?$/;

/** "who commented on it?", "who says so?". */
export const whoSaidThat: FollowUpRule = (turn) => {
  const { core, context, model, features } = turn;
  if (context.query.kind === 'opinions' && asksNames.test(core))
    return reading('who-said-that', sure, context.query);
  if (
    !asksWho.test(core) ||
    !(features.has('speech', 'commentators') || wantsOthers.test(core) || isWhose.test(core)) ||
    strayOf(turn) > 1
  )
    return undefined;
  if (
    features.mentions.some(({ kind }) => kind !== 'accord') ||
    features.numbers.numbers.length > 0 ||
    features.has('accord', 'signing', 'notSigning', 'launch') ||
    // "who wrote Macbeth"
    speaksOfElsewhere(turn)
  )
    return undefined;
  const stance = stanceAsked(features);
  if (stance !== undefined && context.query.kind !== 'principle' && context.query.kind !== 'opinions')
    return undefined;
  const withStance = stance === undefined ? {} : { stance };
  if (
    context.query.kind === 'opinions' &&
    context.query.filter.claims !== undefined &&
    stance === undefined &&
    !wantsOthers.test(core)
  )
    return reading('who-said-that', sure, context.query);
  // "who else was positive", after what one person thinks of something: whoever was.
  const isOfOne = context.query.kind === 'opinions' && context.query.filter.experts !== undefined;
  if (stance !== undefined && isOfOne && /\belse\b/.test(core))
    return reading('who-said-that', sure, { kind: 'opinions', filter: { stance } });
  const about = topicOf(context, model);
  // "does anybody share it?" after what one person thinks
  if (about.length === 0)
    return wantsOthers.test(core) && context.person !== undefined ? othersOnTopic(turn) : undefined;
  return reading('who-said-that', sure, { kind: 'opinions', filter: { about, ...withStance } });
};

const weightOfMore = (features: Features): number =>
  weightOf(features.words.filter((_, place) => features.placesOf('more').has(place)));

const furtherOn =
  /^(?:(?:can|could|would|will) you (?:please )?|please |tell me |give me |say |show |i want |some |any |a bit |a little )*(?:more|anything more|go on|continue|carry on|keep going|anything else|what else|elaborate|expand|details?|explain (?:that|this|it)|why|(?:what|for what) (?:is |are )?(?:the |his |her |their )?(?:reason|reasons|reasoning|grounds)|how come|how so|and why|in what (?:sense|way|respect)|how do you mean|such as|like what|namely|on what grounds|(?:is |was )?(?:that|this|it) (?:really )?(?:all|it|everything)|that all|nothing else|nothing more|nobody else|no one else|only that|just that|(?:only|just) one)\b/;

const othersToo = /^(?:any |the )?others?(?: (?:on|about) (?:it|that|this))?(?: too| as well)?$/;

const inWhatSense = /^(?:in what (?:sense|way|respect)|how do you mean|on what grounds)$/;

/** "could you say more about it": of the rule itself, first what it looks like in practice; what was said on it comes after that. */
const moreAboutIt = /\b(?:more (?:about|on|of) (?:it|this|that)|elaborate|expand)\b/;

/** "more", "why?", "any reservations?": further into what the thread is about. */
export const further: FollowUpRule = (turn) => {
  const { core, context, model, features } = turn;
  const stance = stanceAsked(features);
  const single =
    context.query.kind === 'expert' ||
    (context.query.kind === 'opinions' && context.query.filter.experts?.length === 1);
  if (
    stance !== undefined &&
    single &&
    context.person !== undefined &&
    !features.has('whoever', 'commentators', 'accord') &&
    !/^(?:who|critics|supporters)\b/.test(core) &&
    features.mentions.length + features.numbers.numbers.length === 0
  ) {
    return readAboutPerson(features, model, context.person);
  }
  if (inWhatSense.test(core) && context.query.kind === 'opinions')
    return reading('further', sure, context.query);
  if (othersToo.test(core) && context.query.kind === 'opinions') return othersOnTopic(turn);
  // "why are the numbers different" says what it asks.
  if (turn.alone.query.kind === 'accord' && core.startsWith('why ')) return undefined;
  if (!furtherOn.test(core) || strayOf(turn) - weightOfMore(features) > 0.5 || features.words.length > 6)
    return undefined;
  if (features.mentions.length > 0 || features.numbers.numbers.length > 0) return undefined;
  if (context.query.kind === 'principle' && /\bexplain\b/.test(core))
    return reading('further', sure, context.query);
  if (context.query.kind === 'principle' && moreAboutIt.test(core))
    return reading('further', sure, { ...context.query, aspect: 'example' });
  if (context.query.kind === 'expert')
    return reading('further', sure, { kind: 'opinions', filter: { experts: [context.query.expert] } });
  // "tell me more" after the sources of somebody's views: of what these are about.
  const about =
    context.query.kind === 'sources'
      ? context.query.about.filter((ref) => !ref.startsWith('expert/'))
      : topicOf(context, model);
  const experts = context.query.kind === 'opinions' ? context.query.filter.experts : undefined;
  if (experts !== undefined) return reading('further', sure, { kind: 'opinions', filter: { experts } });
  if (about.length > 0) return reading('further', sure, { kind: 'opinions', filter: { about } });
  // What came after the launch is told year by year, too; of other facts there is no more than was told.
  if (context.query.kind !== 'accord') return undefined;
  return reading(
    'further',
    sure,
    context.query.entry === 'accord/since-launch' ? { kind: 'timeline' } : context.query,
  );
};

/** "what about breakfast": even a word that weighs nothing here. */
const isOfAnotherWalk = ({ features }: Turn): boolean =>
  features.words.some(({ foreign }, place) => foreign && !features.isInCue(place));

/** "the green one" after a principle: another of something, and not the same again. */
const namesAnother = /\bthe (?!same |very |whole )\S+ ones?$/;

const heOrShe = /\b(?:he|she|him|her)\b/;

/** "who does it apply to?" after a principle: nothing else was understood, so "it" is what the thread is about. */
export const stillAboutIt: FollowUpRule = (turn) => {
  const { alone, context, features, model } = turn;
  if (
    alone.query.kind !== 'none' ||
    alone.query.reason.type !== 'not-covered' ||
    features.strangers.length > 0
  )
    return undefined;
  const isNobody = context.person === undefined && context.people.length === 0;
  if (namesAnother.test(turn.core)) return undefined;
  if (speaksOfElsewhere(turn) || isOfAnotherWalk(turn) || (isNobody && heOrShe.test(turn.core)))
    return undefined;
  const isMeant = /\b(?:meant|mean)$/.test(turn.core);
  const refers = features.has('pronounThing', 'pronounPerson') || features.words.length <= 4 || isMeant;
  if (!refers || strayOf(turn) > (isMeant ? 1.7 : 1.3)) return undefined;
  if (context.query.kind === 'principle')
    return reading('still-about-it', 0.7, {
      kind: 'principle',
      principle: context.query.principle,
      aspect: aspectOf(features),
    });
  if (context.person !== undefined && weightOf(features.words) > 0.5) {
    const found = readAboutPerson(features, model, context.person);
    if (found.query.kind === 'opinions') return found;
  }
  return undefined;
};

const mostWordsOfFragment = 7;
const opening = /^(?:the|a|an|any|his|her|their)\b/;

/** "the threat of a big attack?" after views on something: nothing but another topic is named. */
export const otherTopic: FollowUpRule = ({ alone, context: { query }, core, features, model }) => {
  if (query.kind !== 'opinions' || query.filter.experts !== undefined) return undefined;
  if (alone.query.kind !== 'none' || alone.query.reason.type !== 'not-covered' || features.otherThing)
    return undefined;
  if (features.words.length > mostWordsOfFragment || !opening.test(core)) return undefined;
  if (features.mentions.length > 0 || features.has('principle')) return undefined;
  if (features.strangers.length > 0 || features.words.some(({ foreign, unknown }) => foreign || unknown))
    return undefined;
  const found = searchViews(features, model);
  return found === undefined || topicNamed(found).length === 0
    ? undefined
    : { ...found, rule: 'other-topic' };
};
