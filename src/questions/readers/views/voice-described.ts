/** "which reporter suspected a stunt", "the mayor who said that cities act": a voice told by its trade and by what it said. */
import type { EntryKind } from '../../../knowledge/reference.ts';
import type { Expert } from '../../../knowledge/schema.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading } from '../../query.ts';
import { reading, type Reader } from '../../reader.ts';
import { weighed, type Word } from '../../wording/words.ts';
import { nearBest, rankClaims, refsOf, themesOf, type ScoredClaim } from './claims.ts';
import { kindsOfVoice, voiceNouns } from './voice-nouns.ts';

const frames: readonly CueName[] = [
  'accord',
  'commentators',
  'whoever',
  'whichOne',
  'speech',
  'quote',
  'define',
  'pronounThing',
  'personNoun',
  'signing',
];

const openers = new Set(['which', 'what', 'the', 'a', 'an', 'some', 'one', 'that']);
const pronouns = new Set(['who', 'that', 'which']);
const mostBefore = 3;

/** Where the noun of the trade stands, near the beginning and behind what asks for it or tells of it; undefined where nothing does. */
function placeOfTrade({ words, placesOf }: Features): number | undefined {
  const start = /^(?:and|so|but)$/.test(words[0]?.text ?? '') ? 1 : 0;
  const opener = words[start]?.text ?? '';
  if (!openers.has(opener)) return undefined;
  for (let place = start + 1; place <= start + mostBefore; place += 1) {
    const word = words[place];
    if (word === undefined || word.afterBreak) return undefined;
    if (!voiceNouns.has(word.spelled)) continue;
    const behind = words[place + 1]?.text ?? '';
    // "the paper" alone tells of no one: somebody is asked for, or said something.
    const isAsked = opener === 'which' || opener === 'what' || pronouns.has(behind);
    const isTold = opener !== 'the' && placesOf('speech').has(place + 1);
    return isAsked || isTold ? place : undefined;
  }
  return undefined;
}

/** What one of few voices said may be told in fewer of its words than what anybody said. */
const leastScore = 0.5;
const leastCoverage = 0.27;
const leastLead = 0.12;
/** What several of them said alike is told of all, where it is plain what that was. */
const leastOfSeveral = 0.5;
/** Of anybody else a claim must fit far better to be meant in spite of the trade. */
const farBetter = 1.7;

function fits(claims: readonly ScoredClaim[], all: readonly ScoredClaim[]): boolean {
  const [best] = claims;
  if (best === undefined || best.score < leastScore || best.coverage < leastCoverage) return false;
  if (best.foreign > 0 && best.coverage < 0.5) return false;
  const rival = claims.find(({ opinion }) => opinion.expert !== best.opinion.expert);
  const isNear = rival !== undefined && rival.score > best.score * (1 - leastLead);
  if (isNear && !(best.wholePhrase && best.coverage >= leastOfSeveral)) return false;
  return (all[0]?.score ?? 0) <= best.score * farBetter;
}

/** "which campaign won the election": the name of a theme or a party by itself is nothing that was said. */
const leastBesideNames = 0.3;

/** What stands behind the trade, without the names of entries of the given `kinds`. */
const wordsBehind = (features: Features, place: number, kinds: readonly EntryKind[]): readonly Word[] =>
  features.without(frames, kinds).map((word, position) => (position <= place ? weighed(word, 0) : word));

function readVoice(features: Features, model: Model, place: number): Reading | undefined {
  const kinds = kindsOfVoice(features.words[place]?.spelled ?? '');
  const isOfTrade = ({ group, kind }: Expert): boolean =>
    group === 'other' && kind !== undefined && kinds.includes(kind);
  const all = rankClaims(features, model, wordsBehind(features, place, []), () => true);
  const claims = all.filter(({ expert }) => isOfTrade(expert));
  const [best] = claims;
  if (best === undefined || !fits(claims, all)) return undefined;
  const [beside] = rankClaims(
    features,
    model,
    wordsBehind(features, place, ['actor', 'theme']),
    ({ expert }) => expert === best.opinion.expert,
  );
  if ((beside?.score ?? 0) < leastBesideNames) return undefined;
  const near = nearBest(claims, 0.78);
  return reading('voice-and-claim', 0.75, {
    kind: 'opinions',
    filter: { claims: refsOf(near), context: themesOf(near).slice(0, 1) },
  });
}

export const voiceDescribed: Reader = {
  name: 'voice-described',
  needs: [{ words: voiceNouns }],
  read: (features, model) => {
    if (features.otherThing || features.named('expert').length > 0 || features.numbers.numbers.length > 0)
      return undefined;
    if (features.has('principle', 'howTo', 'launch', 'drafting')) return undefined;
    const place = placeOfTrade(features);
    return place === undefined ? undefined : readVoice(features, model, place);
  },
};
