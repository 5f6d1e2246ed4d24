/** "which of the two brings up nuclear arms?" after a comparison: the one of its sides that does. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { touchesAny } from '../../knowledge/touched.ts';
import type { Reading } from '../query.ts';
import { reading, subjectsNamed } from '../reader.ts';
import { rankClaims } from '../readers/views/claims.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { stanceAsked } from '../readers/views/stance-asked.ts';
import { asksAmongThem } from './forms.ts';
import { asksWhichOfThem, sure, type FollowUpRule, type Turn } from './turn.ts';

const leastScore = 0.45;
const leastCoverage = 0.34;

/** The one person who speaks of it, and what was said. */
function speakerAmong(
  { features, model }: Turn,
  people: readonly Reference<'expert'>[],
): Reading | undefined {
  const named = subjectsNamed(features);
  const speakers = people.filter((person) =>
    model.knowledge.opinionsOf(person).some((opinion) => named.length > 0 && touchesAny(opinion, named)),
  );
  const words = features.without(
    ['whichOne', 'compare', 'speech', 'define', 'pronounThing', 'pronounPerson', 'whoever', 'accord'],
    ['expert'],
  );
  const [best] = rankClaims(features, model, words, ({ expert }) => people.includes(expert));
  const isTold = best !== undefined && best.score >= leastScore && best.coverage >= leastCoverage;
  const speaker = speakers.length === 1 ? speakers[0] : isTold ? best.opinion.expert : undefined;
  if (speaker === undefined) return undefined;
  const found = readAboutPerson(features, model, speaker);
  return found.query.kind === 'opinions' ? { ...found, rule: 'which-of-them', confidence: sure } : undefined;
}

/** "which of them is from Lucy Security?", "which ones are CEOs" after several people: those of the firm, or in the role. */
export const amongThemOfFirm: FollowUpRule = ({ context, core, features, model }) => {
  const [firm, ...more] = features.named('actor');
  if (more.length > 0 || !asksAmongThem(core)) return undefined;
  if (features.named('expert').length > 0 || features.has('signing', 'notSigning')) return undefined;
  const people = firm === undefined ? features.byRole : model.knowledge.voicesOf(firm).map(({ ref }) => ref);
  const experts = people.filter((person) => context.people.includes(person));
  const [one] = experts;
  if (one === undefined || features.unexplained > 0.9) return undefined;
  return reading(
    'among-them-of-firm',
    sure,
    experts.length === 1 ? { kind: 'expert', expert: one } : { kind: 'experts', experts, ambiguous: false },
  );
};

export const whichOfThem: FollowUpRule = (turn) => {
  const { context, core, features } = turn;
  const { query } = context;
  if (query.kind !== 'comparison' || !asksWhichOfThem.test(core) || stanceAsked(features) !== undefined)
    return undefined;
  const people = query.sides.filter((side) => isReference(side, 'expert'));
  if (people.length >= 2) return speakerAmong(turn, people);
  const principles = query.sides.filter((side) => isReference(side, 'principle'));
  if (principles.length < 2) return undefined;
  const [best, next] = features
    .rank(features.without(['whichOne', 'speech', 'define', 'principle'], []), ['principle'])
    .filter(({ ref }) => principles.some((side) => side === ref));
  if (best === undefined || best.score < leastScore || !isReference(best.ref, 'principle')) return undefined;
  if (next !== undefined && next.score >= best.score) return undefined;
  return reading('which-of-them', sure, { kind: 'principle', principle: best.ref, aspect: 'whole' });
};
