/** "and in Asia?", "what about the EU members?" after a list of parties: the same list for another place. */
import { kindOfParty, strayBesideParties } from '../names/party-nouns.ts';
import type { PartyFilter } from '../query.ts';
import { reading } from '../reader.ts';
import { placeNamed } from '../readers/parties/party-lists.ts';
import { strayOf, sure, type FollowUpRule } from './turn.ts';

const longest = 8;

export const sameListElsewhere: FollowUpRule = (turn) => {
  const { context, features, leans, model } = turn;
  const { query } = context;
  if (query.kind !== 'parties' || !leans || features.words.length > longest || strayOf(turn) > 1.3)
    return undefined;
  if (features.mentions.some(({ kind }) => kind === 'expert' || kind === 'term')) return undefined;
  const named = kindOfParty(features.text);
  const category = named ?? query.category;
  const place = placeNamed(features, model, category);
  // "and which companies?" keeps the place.
  if (place === undefined) {
    return named === undefined || features.named('actor').length > 0
      ? undefined
      : reading('other-kind-of-party', sure, { ...query, category: named });
  }
  if (category === 'state' && !place.isGroup) return undefined;
  const filter: PartyFilter = { ...query.filter, of: place.ref };
  return reading('same-list-elsewhere', sure, { kind: 'parties', category, filter });
};

/** "not even a single company" */
const notOne = /\b(?:not even|not) (?:a|an|one|any)(?: single)? \S+$|^no \S+ (?:either|at all)$/;

/** "any cities there?", "which firms from that country": where those asked for have their seat. */
const ofThere =
  /\b(?:(?:from|in|of) )?there$|\b(?:from|in|of) (?:there|that (?:country|state|nation|place)|this country)\b/;

/** … after a state: its own parties of a kind. */
export const partiesOfThere: FollowUpRule = (turn) => {
  const { context, features, model } = turn;
  const { query } = context;
  if (query.kind !== 'actor' || features.words.length > longest) return undefined;
  if (!ofThere.test(features.text) && !notOne.test(features.text)) return undefined;
  if (model.knowledge.actor(query.actor).category !== 'state') return undefined;
  const category = kindOfParty(features.text.replaceAll(/\b(?:country|state|nation)\b/g, ''));
  if (category === undefined || category === 'state' || strayBesideParties(features) > 1.3) return undefined;
  if (features.mentions.some(({ kind }) => kind !== 'accord' && kind !== 'theme')) return undefined;
  return reading('parties-of-there', sure, { kind: 'parties', category, filter: { of: query.actor } });
};

/** "what did the third one do", "who led it?", after the working groups, which are told together. */
const groupAsked =
  /\b(?:first|second|third|fourth|fifth|sixth|last|group|groups|wg ?[1-6]|number [1-6]|led|leads?|head(?:ed)?|ran|chaired|results?|outputs?|produced?|deliver(?:ed)?|each)\b|^(?:what|how|name|list|when|who)(?: \S+){0,4} (?:they|them|these|those)(?: (?:do|did|doing|about|start|started|begin|work|worked|working|on|for|called|achieve|achieved|come|came|to))*$|^how many (?:of them )?(?:are|were) there(?: in (?:all|total))?$|^[1-6]$/;

export const sameGroups: FollowUpRule = ({ context, features, core }) => {
  const { query } = context;
  if (query.kind !== 'accord' || query.entry !== 'accord/working-groups') return undefined;
  if (features.has('principle', 'commentators') || features.words.length > longest) return undefined;
  if (features.mentions.some(({ kind }) => kind !== 'accord') || features.unexplained > 1.5) return undefined;
  return groupAsked.test(core) ? reading('same-groups', sure, query) : undefined;
};

const asksWhoDidNot =
  /^(?:who|which|which ones?|which of them|which (?:countries|states)|what about those that|and those that) (?:still |just )?(?:(?:is|are) (?:still )?(?:missing|out|absent|left)|did not|didnt|have not|havent|has not|hasnt|are not|arent|is not|isnt|refused|do not|dont)(?: (?:sign|join|support|signed|joined|yet|then|there|on it|it|on the list))*$/;

const partiesOf: ReadonlySet<string> = new Set([
  'accord/signatories',
  'accord/since-launch',
  'accord/counts',
  'accord/launch-counts',
]);

/** "and which did not?" after a list of parties: those of the same place that are not on the list. */
export const restNotListed: FollowUpRule = ({ context, core }) => {
  const { query } = context;
  if (!asksWhoDidNot.test(core)) return undefined;
  const isOfParty = query.kind === 'actor' || query.kind === 'supporter';
  if (isOfParty || (query.kind === 'accord' && partiesOf.has(query.entry)))
    return reading('rest-not-listed', sure, { kind: 'accord', entry: 'accord/non-signatories' });
  if (query.kind !== 'parties' || query.filter?.of === undefined) return undefined;
  return reading('rest-not-listed', sure, { ...query, filter: { ...query.filter, unlisted: true } });
};
