/** "he", "the other one", "compare him with": a turn that leans on the people of the thread. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { touchesAny } from '../../knowledge/touched.ts';
import { entryOf } from '../context.ts';
import type { Query, Reading } from '../query.ts';
import { principleRef, reading } from '../reader.ts';
import { searchViews } from '../readers/views/opinions.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { stanceAsked } from '../readers/views/stance-asked.ts';
import { asksBetweenThem } from './forms.ts';
import {
  saysThatPerson,
  setsBeside,
  strayOf,
  sure,
  topicOf,
  wantsOthers,
  type FollowUpRule,
  type Turn,
} from './turn.ts';

/** Whom "he" stands for: the one person of the thread, else the first of those last shown. */
const spokenOf = ({ context }: Turn): Reference<'expert'> | undefined => context.person ?? context.people[0];

/** "does anyone agree with him?", "was he the only one?": everybody on the same topic. */
export function othersOnTopic(turn: Turn): Reading | undefined {
  const { features, model, context } = turn;
  const found = searchViews(features, model);
  if (found !== undefined && strayOf(turn) >= 0.5) return found;
  const own =
    context.person === undefined
      ? []
      : model.knowledge.opinionsOf(context.person).flatMap((opinion) => opinion.themes);
  const about = topicOf(context, model);
  const themes = about.length > 0 ? about : [...new Set(own)].slice(0, 2);
  return themes.length === 0
    ? undefined
    : reading('others-on-topic', sure, { kind: 'opinions', filter: { about: themes } });
}

const pronouns = /\b(?:he|him|his|she|her|they|them|their|the (?:author|writer|columnist|speaker))\b/;

/** "is she gloomier than Kothari", "Bischoff or him, who is gloomier" */
const besideHim =
  /\b(?:\S+er|(?:more|less|as|so) \S+) (?:than|as)\b|\bor (?:him|her)\b|\b(?:he|she|him|her) or\b/;

/** "what does that one suggest", after one person. */
const thatOne = /\b(?:does|did|would|is|was|has) (?:that|this) one\b/;
const personShown = ({ context: { query } }: Turn): boolean =>
  query.kind === 'expert' || query.kind === 'experts' || query.kind === 'opinions';

/** "what does he say about China?", "compare him with Kothari". */
export const pronounForPerson: FollowUpRule = (turn) => {
  const { features, model, context, core } = turn;
  const named = features.named('expert');
  const person = spokenOf(turn);
  const isThatOne = thatOne.test(core) && features.has('speech', 'proposal') && personShown(turn);
  if (person === undefined || !(isThatOne || pronouns.test(core) || saysThatPerson.test(core)))
    return undefined;
  if (/\b(?:they|them|their)\b/.test(core) && context.people.length > 1) return undefined;
  const [other] = named;
  if (other !== undefined) {
    if (other === person || !(features.has('compare') || wantsOthers.test(core) || besideHim.test(core)))
      return undefined;
    return reading('compare-with', sure, {
      kind: 'comparison',
      sides: [person, other],
      about: topicOf(context, model).slice(0, 2),
    });
  }
  if (wantsOthers.test(core)) return othersOnTopic(turn);
  if (/\b(?:what|anything|something) (?:else|more)\b/.test(core)) {
    return reading('more-of-person', sure, { kind: 'opinions', filter: { experts: [person] } });
  }
  return readAboutPerson(features, model, person);
};

/** "what did Bischoff say on it", where the thread is about a principle, a term or a theme. */
export const personOnThat: FollowUpRule = ({ features, context, model, alone, core }) => {
  const [person, ...others] = features.named('expert');
  if (person === undefined || others.length > 0 || alone.query.kind !== 'expert') return undefined;
  if (
    !/\b(?:on|about|of|to|regarding) (?:it|this|that|these|those|this one|that one|the same(?= (?:thing|subject|topic|question|matter|point|theme)s?\b| please$|$))\b/.test(
      core,
    ) &&
    !isTakenUp.test(core)
  )
    return undefined;
  const { kind } = context.query;
  if (kind !== 'principle' && kind !== 'term' && kind !== 'opinions') return undefined;
  const about = topicOf(context, model);
  return model.knowledge.opinionsOf(person).some((opinion) => touchesAny(opinion, about))
    ? reading('person-on-that', sure, { kind: 'opinions', filter: { experts: [person], about } })
    : undefined;
};

/** "is this picked up in the op-ed", "does he mention it" */
const isTakenUp =
  /\b(?:it|this|that) (?:is |was |gets |got )?(?:picked up|taken up|mentioned|echoed|discussed|covered|addressed|reflected|raised)\b|\b(?:picks?|takes?) (?:it|this|that) up\b|\b(?:mentions?|discuss(?:es)?|covers?|addresses|echo(?:es)?) (?:it|this|that)\b/;

/** "the other CEO": of two with that role, the one who was not spoken of. */
function sameRole({ alone: { query } }: Turn, person: Reference<'expert'>): Reference<'expert'> | undefined {
  if (query.kind !== 'experts' || query.experts.length !== 2 || !query.experts.includes(person))
    return undefined;
  return query.experts.find((expert) => expert !== person);
}

/** "is his firm on the list?": whether it supports the Call. */
export const firmOfPerson: FollowUpRule = (turn) => {
  const person = spokenOf(turn);
  const { core, features, model } = turn;
  if (person === undefined || features.mentions.some(({ kind }) => kind !== 'accord' && kind !== 'theme'))
    return undefined;
  const asksOfFirm =
    ownFirm.test(core) && (features.has('signing', 'notSigning') || onList.test(core) || isItself.test(core));
  if (!asksOfFirm) return undefined;
  const [firm] = model.knowledge.expert(person).organisations;
  return firm === undefined ? undefined : reading('firm-of-person', sure, { kind: 'actor', actor: firm });
};
const ownFirm =
  /\b(?:his|her|their|this man s|this guy s) (?:own )?(?:company|firm|employer|organi[sz]ation|business|outfit|shop|city|town|country|state|university|government|paper|group)\b/;
/** "but his company is?" */
const isItself =
  /^(?:and |but )?(?:his|her|their) (?:own )?(?:company|firm|employer|organi[sz]ation|country|city|state) (?:is|did|has|was)(?: though| then)?$/;
const onList = /\b(?:on (?:it|the list|board)|in (?:it|on it)|listed|part of it|signed|support)\b/;

const otherOfFirm =
  /\b(?:an)?other\b(?! (?:words|side|way))|\belse (?:(?:is |works )?(?:from|at|in)\b(?! (?:him|her|them|it|that|this)$)|works there(?: too)?$)|\b(?:colleague|co worker|coworker)|\bsame (?:company|firm|employer)\b/;

/** "the other Juniper guy": a colleague of the person just spoken of. */
export const colleague: FollowUpRule = (turn) => {
  const { features, model, core } = turn;
  const person = spokenOf(turn);
  if (
    person === undefined ||
    !otherOfFirm.test(core) ||
    // "anything else from Bischoff": who is named is meant.
    features.named('expert').some((named) => named !== person) ||
    (features.has('compare') && !/\bsame (?:company|firm|employer)\b/.test(core))
  )
    return undefined;
  const same = sameRole(turn, person);
  if (same !== undefined) return readAboutPerson(features, model, same, true);
  const firms = model.knowledge.expert(person).organisations;
  const [first] = firms.flatMap(model.knowledge.voicesOf).filter(({ ref }) => ref !== person);
  if (
    first === undefined ||
    !(
      /\b(?:company|firm|employer|colleagues?|co workers?|coworkers?|there)\b/.test(core) ||
      features.has('personNoun') ||
      features.named('actor').some((firm) => firms.includes(firm))
    )
  )
    return undefined;
  return readAboutPerson(features, model, first.ref);
};

const whichOne =
  /^which (?:one|of (?:the two|them|these|those|the pair)) (?:sounds?|is|was|seems?|comes across|looks) (?:the )?(?:more|less|\S+er)\b|^who (?:sounds?|is|was|seems) (?:the )?(?:(?:more|less) \S+|\S+er)(?: (?:on|about|with|to|towards) (?:it|this|that|the \S+))?$/;

/** "which of the two is tougher on it" */
const sterner =
  /\b(?:tough|hard|harsh|soft|kind|gentl|strict|stern|mild|gloom|sharp|warm|cold|cool|nice|friend|sunn|bleak|grim|rud|polit|optimist|pessimist|sceptic|skeptic|critic|cynic|hope|upbeat|positiv|negativ)\w*\b/;

/** "who likes it better" */
const whoMore =
  /^who (?:likes|loves|supports|backs|hates|dislikes|trusts|doubts|criticises|criticizes|praises|favou?rs|minds|rejects|welcomes) (?:it|this|that|the \w+) (?:the )?(?:more|better|most|best|less|least)$/;

/** "of these two, who is gloomier?": the same two once more. */
export const ofTheTwo: FollowUpRule = ({ context, core, features }) => {
  if (features.mentions.length > 0) return undefined;
  const { earlier } = context;
  const shown = entryOf(context.query);
  if (earlier !== undefined && shown !== undefined && asksBetweenThem(core))
    return reading('of-the-two', sure, { kind: 'comparison', sides: [earlier, shown], about: [] });
  const weighs = whichOne.test(core) && (stanceAsked(features) !== undefined || sterner.test(core));
  if (context.query.kind !== 'comparison') {
    const sides = context.people.slice(0, 2);
    // "which one sounds friendlier?"
    if (sides.length === 2 && weighs)
      return reading('of-the-two', sure, { kind: 'comparison', sides, about: [] });
    return sides.length === 2 && asksBetweenThem(core)
      ? reading('of-the-two', sure, { kind: 'comparison', sides, about: [] })
      : undefined;
  }
  if (/^(?:and )?do (?:they )?both\b/.test(core)) {
    const about = features
      .rank(features.words, ['theme'])
      .slice(0, 1)
      .map(({ ref }) => ref);
    return reading('of-the-two', sure, { ...context.query, about });
  }
  const isOfThem =
    /\b(?:these|those|the) two\b|\bwhich (?:one )?of them\b|\bwho of them\b|\bboth of them\b|\bdo they agree\b/.test(
      core,
    ) ||
    asksBetweenThem(core) ||
    whoMore.test(core) ||
    weighs;
  return isOfThem ? reading('of-the-two', sure, context.query) : undefined;
};

/** "add Hahad", "throw in Bischoff": one more is compared. */
function addSide(
  [wanted, ...more]: readonly Reference<'expert'>[],
  query: Query,
  core: string,
): Reading | undefined {
  return query.kind === 'comparison' &&
    wanted !== undefined &&
    more.length === 0 &&
    !query.sides.includes(wanted) &&
    /^(?:add|include|plus|throw in|bring in|put in|(?:put|bring|throw|take) \S+(?: \S+)? in)\b/.test(core)
    ? reading('compare-more', sure, { ...query, sides: [...query.sides, wanted] })
    : undefined;
}

const swaps = /^(?:swap|replace|exchange|switch|trade)\b/;

/** "same again but Bischoff instead of Bastable", "swap Bastable for Bischoff" */
function swap(named: readonly Reference<'expert'>[], query: Query, core: string): Reading | undefined {
  const [wanted, replaced] = swaps.test(core) ? named.toReversed() : named;
  if (
    query.kind !== 'comparison' ||
    wanted === undefined ||
    !(swaps.test(core) || /\b(?:instead of|rather than|in place of|not)\b/.test(core))
  )
    return undefined;
  const left = replaced ?? query.sides.at(-1);
  if (left === undefined || !query.sides.includes(left) || query.sides.includes(wanted)) return undefined;
  const sides = query.sides.map((side) => (side === left ? wanted : side));
  return reading('compare-instead', sure, { ...query, sides });
}

/** "compare with Bischoff", "compare the two", "and with Hahad?". */
export const compareOn: FollowUpRule = ({ features, context, core, model, alone }) => {
  if (/\bdisagrees?\b|\bagrees?\b/.test(core) && features.named('expert').length === 0) return undefined;
  const wasComparing = context.query.kind === 'comparison';
  const named = features.named('expert');
  // "why do the figures differ": what the sources differ in is known.
  if (alone.rule === 'disagreement' && named.length === 0) return undefined;
  const swapped = swap(named, context.query, core) ?? addSide(named, context.query, core);
  if (swapped !== undefined) return swapped;
  if (
    alone.query.kind === 'comparison' ||
    !(
      features.has('compare') ||
      (wasComparing && /^(?:and |but )?(?:(?:the )?same )?(?:with|to|against)\b/.test(core)) ||
      // "hahad's take" – "against Kothari's?"
      ((wasComparing || context.query.kind === 'expert') && named.length === 1 && setsBeside.test(core))
    )
  )
    return undefined;
  const about =
    wasComparing && context.query.kind === 'comparison'
      ? context.query.about
      : topicOf(context, model)
          .filter((ref) => ref.startsWith('theme/'))
          .slice(0, 2);
  // "how is it different from the Paris Call", "vs the Charter of Trust", after a text.
  if (context.query.kind === 'term') {
    const { term } = context.query;
    const [other = features.has('accord') ? 'accord/overview' : undefined] = features
      .named('term')
      .filter((ref) => ref !== term);
    if (other !== undefined)
      return reading('compare-with', sure, { kind: 'comparison', sides: [term, other], about: [] });
  }
  const [side] = [...named, ...features.numbers.numbers.map(principleRef)];
  if (side !== undefined) {
    const sides = context.query.kind === 'comparison' ? context.query.sides : [];
    const partner = isReference(side, 'expert')
      ? (sides[0] ?? context.person ?? context.people[0])
      : (context.principle ?? sides[0]);
    if (partner === undefined || partner === side) return undefined;
    return reading('compare-with', sure, { kind: 'comparison', sides: [partner, side], about });
  }
  const both =
    context.people.length >= 2 ? context.people : context.refs.filter((ref) => isReference(ref, 'principle'));
  if (both.length < 2 || features.unexplained > 0.9) return undefined;
  return reading('compare-both', sure, { kind: 'comparison', sides: both.slice(0, 2), about: [] });
};
