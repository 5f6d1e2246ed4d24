/** Explains how a question is read. It asks every reader, not only the first that understands: ordinary answers do without. */
import { entryKinds } from '../knowledge/reference.ts';
import { cleanText } from '../language/clean.ts';
import { cueNames } from '../language/lexicon.ts';
import { tokenise } from '../language/tokenise.ts';
import { leadOf } from '../matching/decision.ts';
import type { Context } from './context.ts';
import { describeQuery } from './describe-query.ts';
import type {
  ExplainedContest,
  ExplainedContext,
  ExplainedName,
  ExplainedNumbers,
  ExplainedRanking,
  ExplainedReading,
  Explanation,
  RunnerUp,
} from './explanation.ts';
import type { Features } from './features.ts';
import { leaningRules } from './follow-up/rules.ts';
import { readTurn } from './follow-up/turn.ts';
import type { Model } from './model.ts';
import { contestOf } from './readers/topics.ts';
import { factFrames, topicFrames } from './readers/topic-bounds.ts';
import { longestQuestion, readers, understand, type Understood } from './understand.ts';

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

/** Everything that any rule or reader makes of the question, in the order in which they are asked. */
function readAll(
  { features, reading: alone }: Understood,
  model: Model,
  context: Context | undefined,
): readonly ExplainedReading[] {
  const found = (context === undefined ? [] : leaningRules).flatMap((rule) => {
    const reading = context === undefined ? undefined : rule(readTurn(features, context, model, alone));
    return reading === undefined ? [] : [{ reader: rule.name, reading }];
  });
  const byThemselves = features.words.length === 0 ? [] : readers;
  for (const { name, read } of byThemselves) {
    const reading = read(features, model);
    if (reading !== undefined) found.push({ reader: name, reading });
  }
  if (found.length === 0) found.push({ reader: 'nobody', reading: alone });
  return found.map(({ reader, reading: { rule, confidence, query } }) => ({
    reader,
    rule,
    confidence: round(confidence),
    asks: describeQuery(query),
  }));
}

function runnerUpOf([first, ...others]: readonly ExplainedReading[]): RunnerUp | null {
  const second = others.find(({ asks }) => asks !== first?.asks);
  if (first === undefined || second === undefined) return null;
  return { ...second, behind: round(first.confidence - second.confidence) };
}

/** The scores behind a reading that scores decided. */
function explainContest(
  decided: ExplainedReading | undefined,
  features: Features,
  model: Model,
): ExplainedContest | null {
  if (decided?.rule.startsWith('topic-') === true) {
    const contest = contestOf(features, model);
    if (contest === undefined) return null;
    const { best, rival, lead } = contest;
    return {
      winner: best.ref,
      score: round(best.favoured),
      rival: rival?.ref ?? null,
      rivalScore: rival === undefined ? null : round(rival.favoured),
      lead: round(lead),
    };
  }
  if (decided?.rule !== 'principle-asked') return null;
  const ranked = features.rank(features.without(topicFrames, []), ['principle']);
  const [winner, rival] = ranked;
  if (winner === undefined) return null;
  return {
    winner: winner.ref,
    score: round(winner.score),
    rival: rival?.ref ?? null,
    rivalScore: rival === undefined ? null : round(rival.score),
    lead: round(leadOf(ranked)),
  };
}

const explainContext = ({ query, principle, person, people, refs }: Context): ExplainedContext => ({
  // Only a refusal repeats words of a question, and none is ever kept.
  asked: describeQuery(query),
  principle: principle ?? null,
  person: person ?? null,
  people,
  refs,
});

/**
 * Explains how `raw` is read, in the thread that `context` stands for if there is one. The first of the readings is the one by
 * which `understand` goes. Never throws, whatever the text is.
 */
export function explain(raw: string, model: Model, context?: Context): Explanation {
  const text = cleanText(raw);
  const alone = understand(raw, model);
  const { features } = alone;
  const oneSentenceOnly = tokenise(text).length > longestQuestion;
  // A long text, and one without any word, never leans on its thread.
  const isForItself = oneSentenceOnly || (features.words.length === 0 && alone.reading.rule === 'none');
  const readings = readAll(alone, model, isForItself ? undefined : context);
  return {
    text,
    oneSentenceOnly,
    words: features.words.map(({ raw: typed, spelled, stem, weight, likeness, unknown }) => ({
      typed,
      understood: spelled,
      stem,
      weight: round(weight),
      likeness: round(likeness),
      unknown,
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
