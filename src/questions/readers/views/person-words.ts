/** Words that only say who a person is, and nothing of what is asked about them. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Expert } from '../../../knowledge/schema.ts';
import { wordsOf } from '../../../language/phrase.ts';
import { stem } from '../../../language/stem.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { placesWithin } from '../../wording/words.ts';

/** The stems of the words of all roles of a person, worked out when they are first asked for. */
const stemsOfRoles = new WeakMap<Expert, ReadonlySet<string>>();

function stemsOfRolesOf(expert: Expert): ReadonlySet<string> {
  const known = stemsOfRoles.get(expert);
  if (known !== undefined) return known;
  const stems = new Set(expert.roles.en.flatMap(wordsOf).map(stem));
  stemsOfRoles.set(expert, stems);
  return stems;
}

/** "Juniper labs chief": what follows the firm and stands in the person's role. */
function addRole(
  { words }: Features,
  { knowledge }: Model,
  expert: Reference<'expert'>,
  start: number,
  places: Set<number>,
): void {
  if (words[start]?.afterBreak !== false) return;
  const roles = stemsOfRolesOf(knowledge.expert(expert));
  for (let place = start; words[place]?.afterBreak === false; place += 1) {
    if (!roles.has(words[place]?.stem ?? '')) return;
    places.add(place);
  }
}

/** "in Hahad's eyes", "Frank's assessment": what stands behind the name says only that their view is asked for. */
const standpoints: ReadonlySet<string> = new Set(
  'eyes eye mind book view opinion assessment assessments evaluation appraisal judgement judgment judgements estimation reckoning reading telling account analysis impression impressions thinking thoughts reflections musings observations angle outlook conclusion conclusions'.split(
    ' ',
  ),
);

/** The places of such words: the firm, and the role where it points to that person. */
export function placesOfPerson(
  features: Features,
  model: Model,
  expert: Reference<'expert'>,
  byFirm: boolean,
): ReadonlySet<number> {
  const firms = model.knowledge.expert(expert).organisations;
  const places = new Set<number>(byFirm || features.byRole.includes(expert) ? features.roleWords : []);
  for (const { ref, kind, start, end } of features.mentions) {
    if (ref === expert) {
      addRole(features, model, expert, end, places);
      if (standpoints.has(features.words[end]?.spelled ?? '')) places.add(end);
    }
    if (kind !== 'actor' || !(byFirm || firms.some((firm) => firm === ref))) continue;
    for (let position = start; position < end; position += 1) places.add(position);
    addRole(features, model, expert, end, places);
  }
  return places;
}

const employs = /^(?:at|for|from|with)$/;
const works =
  /^(?:works?|worked|working|employed|hired|comes?|came|is|was|still|really|now|the|ceo|cto|chief|boss|head)$/;

/** "Kothari from Juniper", "is it true that Hahad works at Cisco": the places of firms that are named as somebody's own, rightly or not. */
export function placesOfFirmsAscribed(
  { words, mentions }: Features,
  { knowledge }: Model,
  expert: Reference<'expert'>,
): ReadonlySet<number> {
  const person = mentions.find(({ ref }) => ref === expert);
  const isAscribed = (start: number): boolean =>
    person !== undefined &&
    start > person.end &&
    employs.test(words[start - 1]?.spelled ?? '') &&
    words.slice(person.end, start - 1).every(({ spelled }) => works.test(spelled));
  return new Set(
    mentions.flatMap((mention) =>
      partyNamed(knowledge, mention.ref)?.category === 'company' && isAscribed(mention.start)
        ? placesWithin(mention)
        : [],
    ),
  );
}
