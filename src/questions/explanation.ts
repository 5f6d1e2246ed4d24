/** How a question was read, as plain data: made only for those who ask for it. */
import type { EntryKind, Reference } from '../knowledge/reference.ts';
import type { CueName } from '../language/lexicon.ts';

export interface ExplainedWord {
  readonly typed: string;
  /** What the speller made of it; the same where nothing was mended. */
  readonly understood: string;
  readonly stem: string;
  /** How much the word says; 0 for one without content. */
  readonly weight: number;
  /** How sure the spelling is, from 0 to 1. */
  readonly likeness: number;
  /** In no list of words, and near none of them. */
  readonly unknown: boolean;
  /** A word of another walk of life, such as "recipe". */
  readonly foreign: boolean;
}

/** Something recognised, and the words that show it, as they were understood. */
export interface Shown {
  readonly words: readonly string[];
}

export interface ExplainedName extends Shown {
  readonly ref: Reference;
  readonly likeness: number;
}

export interface ExplainedCue extends Shown {
  readonly cue: CueName;
}

export interface ExplainedRoles extends Shown {
  readonly experts: readonly Reference<'expert'>[];
}

export interface ExplainedNumbers extends Shown {
  /** The principles that are named by number. */
  readonly principles: readonly number[];
  /** A number in a principle's place that no principle has. */
  readonly outOfRange: number | null;
  /** "the nine principles": how many there are, not which one. */
  readonly countsThem: boolean;
  /** Numbers of which nothing was made. */
  readonly passedOver: readonly string[];
}

export interface ExplainedScore {
  readonly ref: Reference;
  readonly score: number;
  /** Share of the question's content that the entry explains, from 0 to 1. */
  readonly coverage: number;
  /** A whole name or topic of the entry stands in the question. */
  readonly wholePhrase: boolean;
}

/** The best entries of one kind. */
export interface ExplainedRanking {
  readonly kind: EntryKind;
  readonly best: readonly ExplainedScore[];
}

export interface ExplainedReading {
  /** Which reader, or which rule for what follows in a thread, read it so. */
  readonly reader: string;
  readonly rule: string;
  readonly confidence: number;
  /** What it asks for, in references. */
  readonly asks: string;
}

export interface RunnerUp extends ExplainedReading {
  /** How much more confident the reading that decided was; below 0 where only its place in the order decided. */
  readonly behind: number;
}

/** One piece of evidence, and how much it adds to the odds that this is what is asked for. */
export interface ExplainedEvidence {
  readonly name: string;
  readonly adds: number;
}

/** Where a ranking decided: what won, and what came next in it. */
export interface ExplainedContest {
  /** Likelihoods go from 0 to 1; scores are those of the ranking. */
  readonly measure: 'likelihood' | 'score';
  /** What the winner and its rival would have the answer be about. */
  readonly winner: string;
  readonly value: number;
  readonly rival: string | null;
  readonly rivalValue: number | null;
  /** The difference of the two values; the whole value where there is no rival. */
  readonly lead: number;
  /** What made the winner likely or not, the strongest first; empty for scores. */
  readonly evidence: readonly ExplainedEvidence[];
}

/** What the thread was about before this turn: references, never words. */
export interface ExplainedContext {
  /** What the last question asked for. */
  readonly asked: string;
  readonly principle: Reference<'principle'> | null;
  readonly person: Reference<'expert'> | null;
  readonly people: readonly Reference<'expert'>[];
  readonly refs: readonly Reference[];
}

export interface Explanation {
  /** The text after cleaning. */
  readonly text: string;
  /** Whether the text was too long for a question, so that only a sentence of it was read. */
  readonly oneSentenceOnly: boolean;
  /** Whether only a part of the question was read, since the whole of it said nothing. */
  readonly oneClauseOnly: boolean;
  /** Talk about the asking, which was not read. */
  readonly leftOut: readonly string[];
  readonly words: readonly ExplainedWord[];
  readonly names: readonly ExplainedName[];
  readonly numbers: ExplainedNumbers;
  readonly cues: readonly ExplainedCue[];
  readonly roles: ExplainedRoles;
  /** Names of people or things that the knowledge does not hold. */
  readonly strangers: readonly string[];
  /** Things that only share words with the Call. */
  readonly otherThings: readonly Shown[];
  /** Weight of the words that neither a name nor a cue explains. */
  readonly unexplained: number;
  readonly ranking: readonly ExplainedRanking[];
  /** All that could be read from the question, in the order that is the rule: the first decided. */
  readonly readings: readonly ExplainedReading[];
  /** The next reading that asks for something else, if there is one. */
  readonly runnerUp: RunnerUp | null;
  /** Null where no ranking decided. */
  readonly contest: ExplainedContest | null;
  /** Null where the question stood alone. */
  readonly context: ExplainedContext | null;
}
