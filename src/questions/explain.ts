/** Explains how a question is read. It asks every reader, not only the first that understands: ordinary answers do without. */
import { entryKinds } from '../knowledge/reference.ts';
import { cleanText } from '../language/clean.ts';
import { cueNames } from '../language/lexicon.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Context } from './context.ts';
import { describeQuery } from './describe-query.ts';
import type {
  ExplainedContest,
  ExplainedContext,
  ExplainedEvidence,
  ExplainedName,
  ExplainedNumbers,
  ExplainedRanking,
  ExplainedReading,
  Explanation,
  RunnerUp,
} from './explanation.ts';
import type { Features } from './features.ts';
import { leaningRules } from './follow-up/rules.ts';
import { readTurn, standsAlone } from './follow-up/turn.ts';
import type { Model } from './model/model.ts';
import type { Reading } from './query.ts';
import { evidenceNames, type Evidence } from './readers/principles/likelihood.ts';
import { likelihoodWeights } from './readers/principles/likelihood-weights.ts';
import { possibilities } from './readers/principles/topics.ts';
import { factFrames, topicFrames } from './readers/principles/topic-bounds.ts';
import { surenessOfCore } from './read-sentence.ts';
import { readersFor } from './readers/order.ts';
import { withoutTalk } from './wording/talk.ts';
import { askedIn, longestQuestion, readCiting, understand, type Understood } from './understand.ts';

const shownOfKind = 3;

/** Three places behind the point: enough to compare, short enough to read. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The words at the given positions, in their order. */
const wordsAt = ({ words }: Features, positions: Iterable<number>): readonly string[] =>
  [...positions].toSorted((one, other) => one - other).flatMap((position) => words[position]?.spelled ?? []);

const between = ({ words }: Features, start: number, end: number): readonly string[] =>
  words.slice(start, end).map(({ spelled }) => spelled);

/** Several aliases of an entry may stand at the same place; it is named there once. */
function explainNames(features: Features): readonly ExplainedName[] {
  const found = new Map<string, ExplainedName>();
  for (const { ref, start, end, likeness } of features.mentions) {
    const words = between(features, start, end);
    found.set(`${ref} ${start} ${end}`, { ref, words, likeness: round(likeness) });
  }
  return [...found.values()];
}

function explainNumbers(features: Features): ExplainedNumbers {
  const { numbers, outOfRange, countsThem, positions } = features.numbers;
  return {
    words: wordsAt(features, positions),
    principles: numbers,
    outOfRange: outOfRange ?? null,
    countsThem,
    passedOver: features.words.flatMap(({ isNumber, spelled }, position) =>
      isNumber && !positions.has(position) ? [spelled] : [],
    ),
  };
}

function rankKinds(features: Features): readonly ExplainedRanking[] {
  return entryKinds.flatMap((kind) => {
    const asked = features.without(kind === 'accord' ? factFrames : topicFrames, []);
    const best = features
      .rank(asked, [kind])
      .slice(0, shownOfKind)
      .map(({ ref, score, coverage, wholePhrase }) => ({
        ref,
        score: round(score),
        coverage: round(coverage),
        wholePhrase,
      }));
    return best.length === 0 ? [] : [{ kind, best }];
  });
}

const describeReading = (reader: string, { rule, confidence, query }: Reading): ExplainedReading => ({
  reader,
  rule,
  confidence: round(confidence),
  asks: describeQuery(query),
});

/** Everything that any rule or reader makes of the question, in the order in which they are asked. */
function readAll(
  { features, reading: alone, isCore }: Understood,
  model: Model,
  context: Context | undefined,
): readonly ExplainedReading[] {
  const turn = context === undefined ? undefined : readTurn(features, context, model, alone);
  const leaning = turn === undefined || standsAlone(turn) ? [] : leaningRules;
  const found = leaning.flatMap((rule) => {
    const reading = turn === undefined ? undefined : rule(turn);
    return reading === undefined ? [] : [{ reader: rule.name, reading }];
  });
  const readers = features.words.length === 0 ? [] : readersFor(features);
  for (const { name, read } of readers) {
    const reading = read(features, model);
    if (reading === undefined) continue;
    const { rule, confidence, query } = reading;
    // Readings of a part go by another name, and are less sure.
    const ofCore = { rule: `core-${rule}`, confidence: confidence * surenessOfCore, query };
    found.push({ reader: name, reading: isCore === true ? ofCore : reading });
  }
  if (found.length === 0) found.push({ reader: 'nobody', reading: alone });
  return found.map(({ reader, reading }) => describeReading(reader, reading));
}

function runnerUpOf([first, ...others]: readonly ExplainedReading[]): RunnerUp | null {
  const second = others.find(({ asks }) => asks !== first?.asks);
  if (first === undefined || second === undefined) return null;
  return { ...second, behind: round(first.confidence - second.confidence) };
}

const shownOfEvidence = 6;

/** The evidence with the greatest part in the odds; what is there for every question is left out. */
const strongest = (evidence: Evidence): readonly ExplainedEvidence[] =>
  evidenceNames
    .filter((name) => name !== 'always')
    .map((name) => ({ name, adds: round(evidence[name] * likelihoodWeights[name]) }))
    .filter(({ adds }) => Math.abs(adds) >= 0.1)
    .toSorted((one, other) => Math.abs(other.adds) - Math.abs(one.adds))
    .slice(0, shownOfEvidence);

interface Contender {
  readonly asks: string;
  readonly value: number;
}

function contest(
  measure: ExplainedContest['measure'],
  winner: Contender,
  rival: Contender | undefined,
  evidence: readonly ExplainedEvidence[],
): ExplainedContest {
  return {
    measure,
    winner: winner.asks,
    value: round(winner.value),
    rival: rival?.asks ?? null,
    rivalValue: rival === undefined ? null : round(rival.value),
    lead: round(winner.value - (rival?.value ?? 0)),
    evidence,
  };
}

/** The ranking behind a reading that a ranking decided. */
function explainContest(
  decided: ExplainedReading | undefined,
  features: Features,
  model: Model,
): ExplainedContest | null {
  if (decided?.reader === 'topics') {
    const all = possibilities(features, model).map(({ evidence, likelihood, reading: { query } }) => ({
      evidence,
      asks: describeQuery(query),
      value: likelihood,
    }));
    const winner = all.find(({ asks }) => asks === decided.asks);
    const rival = all.find(({ asks }) => asks !== decided.asks);
    return winner === undefined ? null : contest('likelihood', winner, rival, strongest(winner.evidence));
  }
  if (decided?.reader !== 'principle-asked') return null;
  const [winner, rival] = features
    .rank(features.without(topicFrames, []), ['principle'])
    .map(({ ref, score }) => ({ asks: ref, value: score }));
  return winner === undefined ? null : contest('score', winner, rival, []);
}

const explainContext = ({ query, principle, person, people, refs }: Context): ExplainedContext => ({
  // Only a refusal repeats words of a question, and none is ever kept.
  asked: describeQuery(query),
  principle: principle ?? null,
  person: person ?? null,
  people,
  refs,
});

/** The words of a text that are talk about the asking. */
function talkIn(text: string, { lexicon }: Model): readonly string[] {
  const written = tokenise(text);
  const kept = new Set(withoutTalk(written, lexicon));
  return written.filter((token) => !kept.has(token)).map(({ raw }) => raw);
}

/**
 * Explains how `raw` is read, in the thread that `context` stands for if there is one. The first of the readings is the one by
 * which `understand` goes. Never throws, whatever the text is.
 */
export function explain(raw: string, model: Model, context?: Context): Explanation {
  const text = cleanText(raw);
  const alone = understand(raw, model);
  const { features } = alone;
  const asked = askedIn(text, model);
  const oneSentenceOnly = asked.length > longestQuestion;
  // A long text, and one without any word, never leans on its thread.
  const isForItself =
    alone.isForItself === true ||
    oneSentenceOnly ||
    (features.words.length === 0 && alone.reading.rule === 'none');
  const citing = oneSentenceOnly ? undefined : readCiting(asked, model, context);
  const readings =
    citing === undefined
      ? readAll(alone, model, isForItself ? undefined : context)
      : [describeReading('citing', citing.reading)];
  return {
    text,
    oneSentenceOnly,
    oneClauseOnly: alone.isCore === true,
    leftOut: oneSentenceOnly ? [] : talkIn(text, model),
    words: features.words.map(({ raw: typed, spelled, stem, weight, likeness, unknown, foreign }) => ({
      typed,
      understood: spelled,
      stem,
      weight: round(weight),
      likeness: round(likeness),
      unknown,
      foreign,
    })),
    names: explainNames(features),
    numbers: explainNumbers(features),
    cues: cueNames.flatMap((cue) =>
      features.has(cue) ? [{ cue, words: wordsAt(features, features.placesOf(cue)) }] : [],
    ),
    roles: { words: wordsAt(features, features.roleWords), experts: features.byRole },
    strangers: features.strangers,
    otherThings: features.otherThing
      ? model.otherThings
          .find(features.words)
          .map(({ start, end }) => ({ words: between(features, start, end) }))
      : [],
    unexplained: round(features.unexplained),
    ranking: rankKinds(features),
    readings,
    runnerUp: runnerUpOf(readings),
    contest: explainContest(readings[0], features, model),
    context: context === undefined ? null : explainContext(context),
  };
}

/** The explanation where something that comes before all readers took the question. */
export function decidedBefore(explanation: Explanation, first: ExplainedReading): Explanation {
  const readings = [first, ...explanation.readings];
  return { ...explanation, readings, runnerUp: runnerUpOf(readings), contest: null };
}
