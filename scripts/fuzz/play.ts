/** Plays one case: asks, times, and looks at everything that comes of it. */
import type { Bot, ExplainingBot } from '../../src/bot.ts';
import { citationStyles, styleNames } from '../../src/citation-styles.ts';
import { renderExplanation } from '../../adapters/console/render-explanation.ts';
import { safeJson } from '../../adapters/console/safe-text.ts';
import type { Case } from './cases.ts';
import { completionFaults, type AnswerChecks } from './check-answer.ts';
import { platformFaults, type Shown } from './check-platforms.ts';

/** Milliseconds that an answer, a completion or the layout of an answer for a platform may take. */
export const slowest = 50;

export interface Fault {
  /** The same for faults of the same kind, to tell them apart. */
  readonly what: string;
  readonly detail: string;
  /** How long it took, in milliseconds, where that is the fault. */
  readonly took?: number;
}

export interface Stage {
  readonly bot: ExplainingBot;
  readonly checks: AnswerChecks;
  /** A clock in milliseconds. */
  readonly clock: () => number;
  /** Called with the time of each answer and completion. */
  readonly onTime: (took: number, subject: Case) => void;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Turns an exception of `work` into a fault. */
function attempt<Result>(what: string, faults: Fault[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    faults.push({ what: `${what} throws`, detail: messageOf(error) });
    return undefined;
  }
}

function timed<Result>(what: string, stage: Stage, faults: Fault[], work: () => Result): Result | undefined {
  const begun = stage.clock();
  const result = attempt(what, faults, work);
  const took = stage.clock() - begun;
  if (took > slowest) faults.push({ what: `${what} is slow`, detail: `${took.toFixed(0)} ms`, took });
  return result;
}

/** Digits and what is quoted differ from case to case. */
const kindOfFault = (detail: string): string => detail.replaceAll(/\d+|“[^”]*”|"[^"]*"/g, '…').slice(0, 60);

function lookAt(shown: Shown, stage: Stage, faults: Fault[]): void {
  const note = (detail: string): void => void faults.push({ what: kindOfFault(detail), detail });
  attempt('checking', faults, () => {
    for (const detail of stage.checks.faults(shown.answer, shown.request)) note(detail);
  });
  for (const [platform, check] of Object.entries(platformFaults)) {
    timed(`showing for ${platform}`, stage, faults, () => {
      for (const detail of check(shown)) note(detail);
    });
  }
}

function explain(bot: ExplainingBot, text: string, conversation: string | undefined, faults: Fault[]): void {
  attempt('explaining', faults, () => {
    const explanation = bot.explain({ text, conversation });
    const problem = explanation.readings.length === 0 || renderExplanation(explanation).length > 200_000;
    if (problem || safeJson(explanation).includes('\n'))
      faults.push({ what: 'explanation', detail: 'of a wrong form' });
  });
}

export interface Play {
  readonly conversation?: string | undefined;
  readonly explains: boolean;
}

/** Plays `subject` and returns what was wrong with it. Never throws. */
export function play(subject: Case, stage: Stage, { conversation, explains }: Play): readonly Fault[] {
  const faults: Fault[] = [];
  if (subject.type === 'complete') {
    const { field, typed } = subject;
    const begun = stage.clock();
    const found = timed('completing', stage, faults, () => stage.bot.complete(field, typed));
    stage.onTime(stage.clock() - begun, subject);
    for (const detail of completionFaults(found ?? [])) faults.push({ what: kindOfFault(detail), detail });
    return faults;
  }
  for (const text of subject.turns) {
    if (explains) explain(stage.bot, text, conversation, faults);
    const begun = stage.clock();
    const answer = timed('answering', stage, faults, () => stage.bot.ask({ text, conversation }));
    stage.onTime(stage.clock() - begun, subject);
    if (answer !== undefined) lookAt({ answer, request: text }, stage, faults);
  }
  return faults;
}

/**
 * The first citation of a process loads the library, and the first in each style reads that style: some 200 milliseconds once, which a
 * person does wait for and which says nothing of the answers after it.
 */
const citing = citationStyles.map((style) => `cite principle 8 in ${styleNames[style]}`);

/** Brings a bot to the state of one that has run for a while: code compiled, indexes made. */
export function warmUp(bot: Bot, corpus: readonly string[]): void {
  // What fails here fails in the run as well, where it is told.
  for (const text of ['bischhof enforcemnet xqzvb', ...citing, ...corpus])
    attempt('warming up', [], () => bot.ask({ text }));
}
