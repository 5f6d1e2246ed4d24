/**
 * How likely an entry is what a question asks for. What speaks for and against it is counted, weighed and summed up; the weights
 * were fitted to the project's questions by `npm run fit`, so the result can be read as a probability.
 */
import type { EntryKind } from '../../../knowledge/reference.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import type { Features } from '../../features.ts';
import { perQuestion } from '../../per-question.ts';
import { likelihoodWeights } from './likelihood-weights.ts';
import { favour, favourOfPermission, isAnchored } from './topic-bounds.ts';

export const evidenceNames = [
  'always',
  'score',
  'coverage',
  'unexplained',
  'foreign',
  'alien',
  'wholePhrase',
  'longPhrase',
  'lead',
  'anchored',
  'cyberspace',
  'harm',
  'states',
  'cyberHarm',
  'scattered',
  'everyday',
  'itself',
  'instruction',
  'ownAffairs',
  'strangers',
  'unknownWords',
  'defining',
  'twoWords',
  'length',
  'favoured',
  'party',
  'fact',
  'term',
  'theme',
  'opinion',
] as const;

export type EvidenceName = (typeof evidenceNames)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

const mostScore = 3;
const mostUnexplained = 4;
const mostForeign = 2;
const mostAlien = 3;
const mostLead = 0.5;

const mostOfContext = 2;

const leastWhenScattered = 0.72;

/** "train from the airport to the city": single words of a principle, and nothing that speaks of cyberspace. */
function isScattered({ kind, longPhrase, coverage }: TopicScore, features: Features): boolean {
  if (kind !== 'principle' || longPhrase || coverage >= leastWhenScattered) return false;
  return !isAnchored(features) && features.shows('cyberspace') === 0;
}

const ownAffairs: ReadonlySet<string> = new Set(['i', 'my', 'me', 'mine', 'myself', 'our', 'we', 'us']);

/** "us a bystander": no sentence of somebody's own begins with that word. */
const isState = (text: string, place: number): boolean => text === 'us' && place === 0;

const toNumber = (holds: boolean): number => (holds ? 1 : 0);
const isOf = (kind: EntryKind, { kind: found }: TopicScore): number => toNumber(kind === found);

/** What a question shows by itself, whatever it is held against. */
type Frame = Omit<
  Evidence,
  | 'score'
  | 'coverage'
  | 'unexplained'
  | 'foreign'
  | 'wholePhrase'
  | 'longPhrase'
  | 'lead'
  | 'scattered'
  | 'everyday'
  | 'favoured'
  | 'party'
  | 'fact'
  | 'term'
  | 'theme'
  | 'opinion'
>;

function readFrame(features: Features): Frame {
  const { words } = features;
  let alien = 0;
  let unknownWords = 0;
  for (const { isAlien, weight, unknown } of words) {
    if (isAlien) alien += weight;
    if (unknown) unknownWords += 1;
  }
  const cyberspace = features.shows('cyberspace');
  const harm = features.shows('harm');
  return {
    always: 1,
    alien: Math.min(mostAlien, alien),
    anchored: toNumber(isAnchored(features)),
    cyberspace: Math.min(mostOfContext, cyberspace),
    harm: Math.min(mostOfContext, harm),
    states: Math.min(mostOfContext, features.shows('states')),
    cyberHarm: toNumber(cyberspace > 0 && harm > 0),
    itself: toNumber(features.has('pronounThing')),
    instruction: toNumber(features.has('howTo')),
    ownAffairs: toNumber(
      words.some(({ spelled }, place) => ownAffairs.has(spelled) && !isState(spelled, place)),
    ),
    strangers: Math.min(2, features.strangers.length),
    unknownWords: Math.min(2, unknownWords),
    defining: toNumber(features.has('define', 'termAsked')),
    twoWords: toNumber(words.length <= 2),
    length: Math.min(2, words.length / 10),
  };
}

/** "individual pension plan": nothing speaks of computers, of harm or of states, and nothing names the Call. */
const isOfNoWorld = ({ anchored, cyberspace, harm, states }: Frame): boolean =>
  anchored === 0 && cyberspace === 0 && harm === 0 && states === 0;

/** Several entries are held against one question: what it shows by itself is counted once. */
const frameOf = perQuestion(readFrame);

/** Counts what speaks for and against `score`. `lead` is its lead over the next entry of its kind, from 0 to 1. */
export function evidenceFor(score: TopicScore, lead: number, features: Features): Evidence {
  const frame = frameOf(features);
  // Field by field: spread, it would take several times as long, and this is counted for every entry that is weighed.
  return {
    always: frame.always,
    score: Math.min(mostScore, score.score),
    coverage: score.coverage,
    unexplained: Math.min(mostUnexplained, score.unexplained),
    foreign: Math.min(mostForeign, score.foreign),
    alien: frame.alien,
    wholePhrase: toNumber(score.wholePhrase),
    longPhrase: toNumber(score.longPhrase),
    lead: Math.min(mostLead, lead),
    anchored: frame.anchored,
    cyberspace: frame.cyberspace,
    harm: frame.harm,
    states: frame.states,
    cyberHarm: frame.cyberHarm,
    scattered: toNumber(isScattered(score, features)),
    everyday: toNumber(score.kind === 'principle' && isOfNoWorld(frame)),
    itself: frame.itself,
    instruction: frame.instruction,
    ownAffairs: frame.ownAffairs,
    strangers: frame.strangers,
    unknownWords: frame.unknownWords,
    defining: frame.defining,
    twoWords: frame.twoWords,
    length: frame.length,
    favoured: Math.log(favour(features, score.kind) * favourOfPermission(features, score.ref)),
    party: isOf('actor', score),
    fact: isOf('accord', score),
    term: isOf('term', score),
    theme: isOf('theme', score),
    opinion: isOf('opinion', score),
  };
}

const weights: readonly number[] = evidenceNames.map((name) => likelihoodWeights[name]);

/** From 0 to 1. */
export function likelihoodOf(evidence: Evidence): number {
  let sum = 0;
  for (let place = 0; place < evidenceNames.length; place += 1) {
    const name = evidenceNames[place];
    if (name !== undefined) sum += evidence[name] * (weights[place] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}
