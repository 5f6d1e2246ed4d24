/** How a turn leans on the ones before it: pronouns, "the next one", "and China?", "who said that?". */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { numberOfPrinciples } from '../principle-numbers.ts';
import type { Reading } from '../query.ts';
import { principleRef, reading, weightOf } from '../reader.ts';
import { aspectOf } from '../readers/numbers.ts';
import { searchViews } from '../readers/opinions.ts';
import { readAboutPerson } from '../readers/people.ts';
import { stanceAsked } from '../readers/stance-asked.ts';
import { topicOf, type FollowUpRule, type Turn } from './turn.ts';

const sure = 0.9;

const numberOf = (ref: Reference<'principle'>): number => Number(ref.slice(ref.indexOf('/') + 1));

const stray = ({ features }: Turn): number => features.unexplained;

/** "the next one", "and the one before that". */
const nextPrinciple: FollowUpRule = ({ core, context, features }) => {
  if (context.principle === undefined || features.numbers.numbers.length > 0 || features.unexplained > 0.9)
    return undefined;
  const forward = /^(?:\S+ ){0,4}(?:next|following)\b|\bone after\b|\bafter that\b|\bcomes after\b/.test(
    core,
  );
  const backward =
    /^(?:\S+ ){0,4}(?:previous|preceding|prior)\b|\bone before\b|\bbefore that\b|\bgo back\b|\bcomes before\b/.test(
      core,
    );
  if (forward === backward) return undefined;
  const number = numberOf(context.principle) + (forward ? 1 : -1);
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
const oneOfTheList: FollowUpRule = (turn) => {
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

const wantsOthers =
  /\b(?:only one|anyone else|anybody else|someone else|others?|else|agrees?|agreed|disagrees?|share|shares|same view|same thing|who else|alone)\b/;

/** Whom "he" stands for: the one person of the thread, else the first of those last shown. */
const spokenOf = ({ context }: Turn): Reference<'expert'> | undefined => context.person ?? context.people[0];

/** "does anyone agree with him?", "was he the only one?": everybody on the same topic. */
function othersOnTopic(turn: Turn): Reading | undefined {
  const { features, model, context } = turn;
  const found = searchViews(features, model);
  if (found !== undefined && stray(turn) >= 0.5) return found;
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

/** "what does he say about China?", "compare him with Kothari". */
const pronounForPerson: FollowUpRule = (turn) => {
  const { features, model, context, core } = turn;
  const named = features.named('expert');
  const person = spokenOf(turn);
  if (
    person === undefined ||
    !/\b(?:he|him|his|she|her|they|them|their|this person|that person|that guy|this guy)\b/.test(core)
  )
    return undefined;
  if (/\b(?:they|them|their)\b/.test(core) && context.people.length > 1) return undefined;
  const [other] = named;
  if (other !== undefined) {
    if (other === person || !(features.has('compare') || wantsOthers.test(core))) return undefined;
    return reading('compare-with', sure, {
      kind: 'comparison',
      sides: [person, other],
      about: topicOf(context, model).slice(0, 2),
    });
  }
  if (wantsOthers.test(core)) return othersOnTopic(turn);
  return readAboutPerson(features, model, person);
};

/** "the other Juniper guy": a colleague of the person just spoken of. */
const colleague: FollowUpRule = (turn) => {
  const { features, model, core } = turn;
  const person = spokenOf(turn);
  if (person === undefined || !/\bother\b/.test(core) || features.has('compare')) return undefined;
  const firms = model.knowledge.expert(person).organisations;
  const colleagues = model.knowledge.experts.filter(
    ({ ref, organisations }) => ref !== person && organisations.some((firm) => firms.includes(firm)),
  );
  const [first] = colleagues;
  if (
    first === undefined ||
    !(features.has('personNoun') || features.named('actor').some((firm) => firms.includes(firm)))
  )
    return undefined;
  return readAboutPerson(features, model, first.ref);
};

/** "compare with Bischoff", "compare the two", "and with Hahad?". */
const compareOn: FollowUpRule = ({ features, context, core, model, alone }) => {
  const wasComparing = context.query.kind === 'comparison';
  if (
    alone.query.kind === 'comparison' ||
    !(features.has('compare') || (wasComparing && /^(?:and )?(?:with|to|against)\b/.test(core)))
  )
    return undefined;
  const about =
    wasComparing && context.query.kind === 'comparison'
      ? context.query.about
      : topicOf(context, model)
          .filter((ref) => ref.startsWith('theme/'))
          .slice(0, 2);
  const [named] = [...features.named('expert'), ...features.numbers.numbers.map(principleRef)];
  if (named !== undefined) {
    const sides = context.query.kind === 'comparison' ? context.query.sides : [];
    const partner = isReference(named, 'expert')
      ? (sides[0] ?? context.person ?? context.people[0])
      : (context.principle ?? sides[0]);
    if (partner === undefined || partner === named) return undefined;
    return reading('compare-with', sure, { kind: 'comparison', sides: [partner, named], about });
  }
  const both =
    context.people.length >= 2 ? context.people : context.refs.filter((ref) => isReference(ref, 'principle'));
  if (both.length < 2 || features.unexplained > 0.9) return undefined;
  return reading('compare-both', sure, { kind: 'comparison', sides: both.slice(0, 2), about: [] });
};

/** "and Hahad?", "what about China?": the same question about something else. */
const sameOfOther: FollowUpRule = (turn) => {
  const { features, context, model, leans } = turn;
  const isBare = features.words.length <= 3;
  if (!leans && !isBare) return undefined;
  const { query } = context;
  const [person] = features.named('expert');
  if (person !== undefined) {
    if (query.kind === 'comparison')
      return reading('compare-with', sure, {
        kind: 'comparison',
        sides: [query.sides[0] ?? person, person],
        about: query.about,
      });
    const about = query.kind === 'opinions' || query.kind === 'accord' ? topicOf(context, model) : [];
    const speaks = model.knowledge
      .opinionsOf(person)
      .some((opinion) =>
        [...opinion.themes, ...opinion.actors, ...opinion.principles, ...opinion.terms].some((ref) =>
          about.some((one) => one === ref),
        ),
      );
    return about.length > 0 && speaks && stray(turn) < 0.9
      ? reading('same-of-person', sure, { kind: 'opinions', filter: { experts: [person], about } })
      : undefined;
  }
  const [number] = features.numbers.numbers;
  if (number !== undefined && query.kind === 'comparison' && leans) {
    return reading('compare-with', sure, {
      kind: 'comparison',
      sides: [query.sides[0] ?? principleRef(number), principleRef(number)],
      about: query.about,
    });
  }
  if (number !== undefined || !leans) return undefined;
  if (
    query.kind === 'opinions' &&
    query.filter.experts?.length === 1 &&
    query.filter.experts[0] !== undefined
  ) {
    const found = readAboutPerson(features, model, query.filter.experts[0]);
    if (found.query.kind === 'opinions') return found;
  }
  if (query.kind === 'expert') {
    const found = readAboutPerson(features, model, query.expert);
    if (found.query.kind === 'opinions') return found;
  }
  return query.kind === 'opinions' ? searchViews(features, model) : undefined;
};

const asksWho =
  /^(?:who|whom|anyone|anybody|somebody|says who|did (?:anyone|anybody|someone|somebody)|does (?:anyone|anybody)|any (?:comments?|opinions?|views?|reactions?)|what (?:do|did) (?:people|they|experts|others|critics)|and who)\b/;

/** "who commented on it?", "who says so?". */
const whoSaidThat: FollowUpRule = (turn) => {
  const { core, context, model, features } = turn;
  if (
    !asksWho.test(core) ||
    !(features.has('speech', 'commentators', 'pronounThing') || wantsOthers.test(core)) ||
    stray(turn) > 1
  )
    return undefined;
  if (
    features.mentions.some(({ kind }) => kind !== 'accord') ||
    features.numbers.numbers.length > 0 ||
    features.has('accord', 'signing', 'notSigning', 'launch')
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
  const about = topicOf(context, model);
  return about.length === 0
    ? undefined
    : reading('who-said-that', sure, { kind: 'opinions', filter: { about, ...withStance } });
};

/** "sources?", "where is that from?". */
const sourcesOfThat: FollowUpRule = (turn) => {
  if (
    !turn.features.has('source') ||
    stray(turn) > 0.5 ||
    turn.features.words.length > 8 ||
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

/** "which principle is that?" after a term, a person or a claim. */
const principleOfThat: FollowUpRule = (turn) => {
  const { features, context, model } = turn;
  if (
    !features.has('principle', 'whichOne') ||
    !features.has('pronounThing') ||
    stray(turn) > 0.5 ||
    features.numbers.numbers.length > 0
  )
    return undefined;
  const inRefs = context.refs.find((ref) => isReference(ref, 'principle'));
  const { query } = context;
  const touched =
    query.kind === 'opinions'
      ? (query.filter.claims ?? []).flatMap((claim) => model.knowledge.opinion(claim).principles)
      : [];
  const principle = inRefs ?? touched[0] ?? context.principle;
  return principle !== undefined && isReference(principle, 'principle')
    ? reading('principle-of-that', sure, { kind: 'principle', principle, aspect: 'whole' })
    : undefined;
};

/** "who does it apply to?", "an example?" after a principle: the same principle, that side of it first. */
const aspectOfIt: FollowUpRule = ({ features, context, core }) => {
  if (
    context.query.kind !== 'principle' ||
    features.words.length > 9 ||
    features.has('accord', 'commentators', 'whichOne')
  )
    return undefined;
  if (features.mentions.some(({ kind }) => kind !== 'principle') || features.numbers.numbers.length > 0)
    return undefined;
  const aspect = /^why\b/.test(core) ? 'whole' : aspectOf(features);
  if ((aspect === 'whole' && !/^why\b/.test(core)) || features.unexplained > 1.7) return undefined;
  return reading('aspect-of-it', sure, { kind: 'principle', principle: context.query.principle, aspect });
};

/** "more", "why?", "any reservations?": further into what the thread is about. */
const further: FollowUpRule = (turn) => {
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
  if (
    !/^(?:more|tell me more|say more|go on|continue|anything else|what else|elaborate|more please|more details?|why|why not|why so|why is that|how come|how so|and why|expand|details)\b/.test(
      core,
    ) ||
    stray(turn) > 0.5 ||
    features.words.length > 6
  )
    return undefined;
  if (features.mentions.length > 0 || features.numbers.numbers.length > 0) return undefined;
  if (context.query.kind === 'expert')
    return reading('further', sure, { kind: 'opinions', filter: { experts: [context.query.expert] } });
  const about = topicOf(context, model);
  const experts = context.query.kind === 'opinions' ? context.query.filter.experts : undefined;
  if (experts !== undefined) return reading('further', sure, { kind: 'opinions', filter: { experts } });
  return about.length === 0 ? undefined : reading('further', sure, { kind: 'opinions', filter: { about } });
};

/** "who does it apply to?" after a principle: nothing else was understood, so "it" is what the thread is about. */
const stillAboutIt: FollowUpRule = (turn) => {
  const { alone, context, features, model } = turn;
  if (
    alone.query.kind !== 'none' ||
    alone.query.reason.type !== 'not-covered' ||
    features.strangers.length > 0
  )
    return undefined;
  const refers = features.has('pronounThing', 'pronounPerson') || features.words.length <= 4;
  if (!refers || stray(turn) > 1.3) return undefined;
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

/** What leans on the turns before, whatever the question would be by itself. */
export const leaningRules: readonly FollowUpRule[] = [
  nextPrinciple,
  oneOfTheList,
  colleague,
  pronounForPerson,
  compareOn,
  sourcesOfThat,
  principleOfThat,
  whoSaidThat,
  aspectOfIt,
  further,
  sameOfOther,
  stillAboutIt,
];
