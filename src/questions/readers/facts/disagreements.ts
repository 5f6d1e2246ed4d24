/** "130 or 218 companies?", "why do some say 73 states and others 74": a point on which the sources differ. */
import type { Features } from '../../features.ts';
import { partyNouns, strayBesideParties } from '../../names/party-nouns.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { reading, type Reader } from '../../reader.ts';

/** Two readings are held against each other, or sources are said to differ. */
const weighs =
  /\b(?:or|versus|rather than|instead of)\b|\b(?:differ|differs|disagree|disagrees|contradict|contradicts|conflict|conflicts|inconsistent|discrepancy)\b|\b(?:some|some people|one source|sources|articles|article|others|another|papers|paper) (?:say|says|said|has|had|have|put|puts|speak|give|gives|write|writes|mention|mentions|report|reports|count|counts)\b|\bwhich (?:one )?is (?:right|correct|true|it)\b|\bwhich (?:one |of them |number |figure |count )?to (?:trust|believe|use|print|quote|take)\b|\bin another\b|\bmust be (?:off|wrong)\b|\b(?:do|does) not (?:(?:all|even|seem to) )*(?:match|tally|add up|agree|fit|line up)\b/;

/** One of these is in all that weighs. */
const weighing = wordSet(`
  or versus rather instead differ differs disagree disagrees contradict contradicts conflict conflicts inconsistent discrepancy
  some one sources article articles others another paper papers which must not`);

/** Of people's views, not of facts that sources tell differently. */
const isOfPeople = (features: Features): boolean =>
  features.named('expert').length > 0 ||
  features.has('commentators', 'bothSides') ||
  (features.has('criticism', 'praise') && features.has('whoever'));

/** "principle 5 software or tools": the principle is asked for, and its answer tells both wordings. */
const leadsWithPrinciple = (features: Features): boolean =>
  features.numbers.numbers.length > 0 && features.placesOf('principle').has(0);

const clash =
  /\b(?:newspapers?|papers|press|media|reports?|articles?|sources?|texts?|op ?ed|accounts)\b.*\b(?:disagrees?|differs?|contradicts?|conflicts?|diverges?|clash(?:es)?|agree|in agreement|consistent|match up|get it wrong|got it wrong)\b/;

/** "where do newspapers and the official text disagree" */
function sourcesClash(features: Features): boolean {
  if (!clash.test(features.text) || features.named('term').length > 0) return false;
  const stray = features.words.reduce(
    (sum, { spelled, weight }, place) =>
      sum + (ofSources.test(spelled) || features.isInCue(place) ? 0 : weight),
    0,
  );
  return stray < mostStray && features.named('actor').length === 0;
}

const leastCount = 10;
const firstYear = 1900;
const mostStray = 0.7;

/** "my notes have 51 states in one place and 64 in another" */
const inTwoPlaces = /\bin another\b|\bmust be (?:off|wrong)\b|\b(?:do|does) not (?:match|tally)\b/;

/** "one article says 51 states, another says 64": two counts of those who signed. */
function countsParties(features: Features): boolean {
  const { words } = features;
  const counts = words.filter(
    ({ isNumber, text }) => isNumber && Number(text) >= leastCount && Number(text) < firstYear,
  );
  if (new Set(counts.map(({ text }) => text)).size < 2 || !partyNouns.test(features.text)) return false;
  if (features.named('actor').length > 0 || features.strangers.length > 0) return false;
  if (
    !features.has('accord', 'signing', 'praise', 'speech', 'source', 'pronounThing') &&
    !inTwoPlaces.test(features.text)
  )
    return false;
  const stray =
    strayBesideParties(features) -
    words.reduce((sum, { spelled, weight }) => sum + (ofSources.test(spelled) ? weight : 0), 0);
  return stray < mostStray;
}

const differentCounts =
  /\b(?:different|differing|conflicting|contradictory|various|varying|several|two) (?:\w+ )?(?:counts?|numbers?|figures?|totals?|tallies|headcounts?)\b/;
const ofLaunch =
  /\b(?:day one|first day|launch|launch day|opening day|the start|the beginning|the outset|original|at first)\b/;
const asksWhichToTrust =
  /\bwhich (?:one |of them |number |figure |count )?(?:to|should i|do i) (?:trust|believe|use|print|quote|take)\b/;
const mostStrayOfCounts = 1.3;

/** "different head counts for day one, which to trust" */
const tellsCountsApart = (features: Features): boolean =>
  differentCounts.test(features.text) &&
  ofLaunch.test(features.text) &&
  (partyNouns.test(features.text) || asksWhichToTrust.test(features.text)) &&
  features.mentions.every(({ kind }) => kind === 'accord') &&
  strayBesideParties(features) < mostStrayOfCounts;

/** "why don't the numbers agree" */
const numbersClash =
  /^(?:and |so |but )?(?:why|how come) (?:(?:do|does) (?:not )?)?(?:the|these|those|all the|your) (?:\w+ )?(?:numbers?|figures?|counts?|totals?) (?:(?:do|does) )?(?:not )?(?:all |even |quite )?(?:agree|match|tally|add up|fit|line up|correspond)$/;

const ofSources =
  /^(?:articles?|papers?|newspapers?|media|texts?|official|accounts|diverges?|contradicts?|conflicts?|sources?|reports?|press|reporters?|journalists?|sites?|count(?:s|ed)?)$/;

export const disagreements: Reader = {
  name: 'disagreements',
  needs: [{ cues: ['source'], words: weighing }],
  read: (features, model) => {
    if (features.otherThing || isOfPeople(features) || leadsWithPrinciple(features)) return undefined;
    if (numbersClash.test(features.text))
      return reading('numbers-clash', 0.85, { kind: 'accord', entry: 'accord/launch-counts' });
    const found = model.disagreements.find(features.words);
    const mayClash = features.has('source') || features.words.some(({ isNumber }) => isNumber);
    const mayDiffer = features.has('compare', 'count');
    if (found.length === 0 && !mayClash && !mayDiffer) return undefined;
    const [best] = found
      .filter(({ positions }) => positions.length > 1)
      .toSorted((one, other) => other.positions.length - one.positions.length);
    if (best === undefined && !mayClash && !mayDiffer) return undefined;
    const text = features.text;
    if (!weighs.test(text) && !(features.has('source') && clash.test(text))) return undefined;
    if (best !== undefined) return reading('disagreement', 0.92, { kind: 'accord', entry: best.payload });
    if (sourcesClash(features))
      return reading('sources-clash', 0.85, { kind: 'accord', entry: 'accord/disagreements' });
    return countsParties(features) || tellsCountsApart(features)
      ? reading('two-counts', 0.8, { kind: 'accord', entry: 'accord/launch-counts' })
      : undefined;
  },
};
