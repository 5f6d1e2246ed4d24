/** Questions about one person: who they are, where they stand, what they said of something. */
import type { Reference } from '../../knowledge/reference.ts';
import type { CueName } from '../../language/lexicon.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../query.ts';
import { nameConfidence, principleRef, reading, weightOf, type Reader } from '../reader.ts';
import { nearBest, rankClaims, refsOf, themesOf } from './claims.ts';
import { stanceAsked } from './stance-asked.ts';

/** What frames a question about a person and says nothing about the topic. */
const frames: readonly CueName[] = [
  'accord',
  'launch',
  'drafting',
  'commentators',
  'define',
  'person',
  'personNoun',
  'quote',
  'speech',
  'stance',
  'whoever',
  'list',
  'source',
  'numberLabel',
  'pronounPerson',
  'pronounThing',
];

/** Least evidence for a claim, as in `decision.ts`; a person's claims are few, so little is needed. */
const claimBounds = { score: 0.45, coverage: 0.34 };

/** Content that nothing explains, above which the question is about something else. */
const strayContent = 1.1;

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
function asksAboutSomething(features: Features, words: readonly { readonly weight: number }[]): boolean {
  const at = features.words.findLastIndex(
    ({ spelled }) => spelled === 'about' || spelled === 'on' || spelled === 'regarding',
  );
  return at >= 0 && weightOf(words.slice(at + 1)) >= 0.5;
}

/** Words that only say who the person is: the firm, and the role where it points to that person. */
function placesOfPerson(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  byFirm: boolean,
): ReadonlySet<number> {
  const firms = model.knowledge.expert(expert).organisations;
  const places = new Set<number>(byFirm || features.byRole.includes(expert) ? features.roleWords : []);
  for (const { ref, kind, start, end } of features.mentions) {
    if (kind !== 'actor' || !(byFirm || firms.some((firm) => firm === ref))) continue;
    for (let position = start; position < end; position += 1) places.add(position);
  }
  return places;
}

/** Reads what is asked about `expert`. */
export function readAboutPerson(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  byFirm = false,
): Reading {
  const { knowledge } = model;
  const sure = nameConfidence(features, [expert]);
  const own = placesOfPerson(features, model, expert, byFirm);
  const topicWords = features
    .without(frames, ['expert'])
    .map((word, position) => (own.has(position) ? { ...word, weight: 0, neutral: true } : word));
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
  if (features.has('stance') && whole < strayContent)
    return reading('stance-of-person', sure, { kind: 'expert', expert });
  const bestFits =
    best !== undefined &&
    best.score >= claimBounds.score &&
    (best.coverage >= claimBounds.coverage || best.wholePhrase);
  const about = entitiesNamed(features).filter((ref) =>
    knowledge.opinionsOf(expert).some((opinion) => touches(opinion, ref)),
  );
  const stance = stanceAsked(features);
  if (bestFits) {
    const near = nearBest(claims, 0.6);
    const context = [...new Set([...about, ...themesOf(near).slice(0, 2)])];
    const filter = { experts: [expert], claims: refsOf(near), context };
    return reading('person-and-claim', sure * Math.min(0.95, 0.6 + best.coverage * 0.35), {
      kind: 'opinions',
      filter,
    });
  }
  if (about.length > 0)
    return reading('person-and-topic', sure * 0.9, {
      kind: 'opinions',
      filter: { experts: [expert], about },
    });
  if (stance !== undefined && whole < strayContent * 1.5) {
    const wanted =
      stance === 'mixed' || stance === 'both'
        ? undefined
        : knowledge.opinionsOf(expert).some((opinion) => opinion.stance === stance);
    if (wanted === true)
      return reading('person-and-stance', sure * 0.9, {
        kind: 'opinions',
        filter: { experts: [expert], stance },
      });
    return reading('stance-of-person', sure * 0.9, { kind: 'expert', expert });
  }
  const isByWork = knowledge.expert(expert).group === 'author';
  const unsaid = entitiesNamed(features).filter((ref) => !isOwnName(features, ref));
  if (unsaid.length > 0) {
    return reading('person-and-topic', sure * 0.8, {
      kind: 'opinions',
      filter: { experts: [expert], about: unsaid },
    });
  }
  if (features.has('speech') && asksAboutSomething(features, topicWords)) return saidNothing(expert);
  if (whole < (isByWork ? 0.5 : strayContent)) return reading('person', sure, { kind: 'expert', expert });
  return saidNothing(expert);
}

function touches(
  opinion: {
    readonly themes: readonly string[];
    readonly actors: readonly string[];
    readonly terms: readonly string[];
    readonly principles: readonly string[];
  },
  ref: string,
): boolean {
  return [opinion.themes, opinion.actors, opinion.terms, opinion.principles].some((refs) =>
    refs.includes(ref),
  );
}

const voicesOf = (model: Model, firms: readonly Reference<'actor'>[]): readonly Reference<'expert'>[] =>
  model.knowledge.experts
    .filter(({ organisations }) => organisations.some((firm) => firms.includes(firm)))
    .map(({ ref }) => ref);

/** "what did Kaspersky say": the firm is the one that speaks, not the one that is spoken of. */
function speakingFirm(features: Features): Reference<'actor'> | undefined {
  return features.named('actor').find((actor) => {
    const place = features.mentions.find(({ ref }) => ref === actor);
    const before = features.words[(place?.start ?? 0) - 1]?.spelled ?? '';
    const speaks = [...features.placesOf('speech')].some((at) => place !== undefined && at >= place.end);
    return speaks && ['did', 'does', 'do', 'has', 'have'].includes(before);
  });
}

/** "the Juniper guy", "the two CEOs", "who runs CipherCloud": people whom a role or a firm points to. */
function peopleByRole(features: Features, model: Model): readonly Reference<'expert'>[] {
  const { byRole } = features;
  if (byRole.length > 0) {
    const named = features.named('actor');
    const ofFirm = byRole.filter((expert) =>
      model.knowledge.expert(expert).organisations.some((firm) => named.includes(firm)),
    );
    return ofFirm.length > 0 ? ofFirm : byRole;
  }
  const speaker = speakingFirm(features);
  if (speaker !== undefined) return voicesOf(model, [speaker]);
  if (!features.has('personNoun') || features.has('signing', 'notSigning')) return [];
  const firms = features.named('actor').filter((firm) => model.knowledge.actor(firm).category !== 'state');
  if (firms.length !== 1) return [];
  return voicesOf(model, firms);
}

const afterWords: ReadonlySet<string> = new Set([
  'did',
  'does',
  'do',
  'has',
  'is',
  'was',
  'by',
  'from',
  'with',
  'and',
  'expert',
  'what',
  'about',
  'to',
  'of',
  'versus',
  'compare',
  'who',
  'between',
  'against',
]);

/** The name of somebody who is asked for as a speaker or as a person, and whom the knowledge does not hold. */
function strangerAsked(features: Features): string | undefined {
  if (
    !features.has('speech', 'commentators', 'compare', 'quote', 'stance', 'criticism', 'praise', 'accord') &&
    !/^(?:who|expert|qui)$/.test(features.words[0]?.spelled ?? '')
  )
    return undefined;
  return features.strangers.find((name) => {
    const [firstWord] = name.split(' ');
    const place = features.words.findIndex((word) => word.raw === firstWord);
    return place === 0 || (place > 0 && afterWords.has(features.words[place - 1]?.spelled ?? ''));
  });
}

export const unknownPeople: Reader = {
  name: 'unknown-people',
  read: (features) => {
    const name = strangerAsked(features);
    const known = features.named('expert');
    if (features.has('whichOne', 'principle', 'signing', 'notSigning')) return undefined;
    if (name === undefined || (known.length > 0 && !features.has('compare'))) return undefined;
    return reading('unknown-person', 0.8, {
      kind: 'none',
      reason: { type: 'unknown-person', name },
      near: known,
    });
  },
};

export const people: Reader = {
  name: 'people',
  read: (features, model) => {
    const named = features.named('expert');
    const [first, ...others] = named;
    if (first !== undefined) {
      if (others.length === 0) return readAboutPerson(features, model, first);
      return reading('several-people', nameConfidence(features, named), {
        kind: 'opinions',
        filter: { experts: named },
      });
    }
    const byRole = features.has('whichOne', 'principle', 'howTo') ? [] : peopleByRole(features, model);
    const [only, ...more] = byRole;
    if (only === undefined || features.unexplained > strayContent * 1.5) return undefined;
    if (more.length === 0) return readAboutPerson(features, model, only, true);
    if (features.has('signing', 'notSigning') && !features.has('personNoun')) return undefined;
    return reading('people-by-role', 0.9, { kind: 'experts', experts: byRole, ambiguous: true });
  },
};
