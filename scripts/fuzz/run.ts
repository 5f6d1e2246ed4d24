/** One run: cases until the time is over, what fails is tried again, made smaller and kept. */
import type { ExplainingBot } from '../../src/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { makeCase, type Case } from './cases.ts';
import { AnswerChecks } from './check-answer.ts';
import { minimise } from './minimise.ts';
import type { Corpus } from './mutations.ts';
import { play, warmUp, type Fault, type Stage } from './play.ts';
import type { Figures, Finding } from './report.ts';

export interface RunOptions {
  readonly seed: number;
  /** How long to go on once the bot is warm, in seconds; without effect where there is only one case to play. */
  readonly seconds: number;
  readonly only?: number | undefined;
  readonly knowledge: KnowledgeBase;
  readonly createBot: () => ExplainingBot;
  readonly corpus: Corpus;
  /** A clock in milliseconds. */
  readonly clock: () => number;
  /** Bytes in use, or null where that cannot be told. */
  readonly memory: () => number | null;
  readonly onFinding: (finding: Finding) => void;
}

/** Of one kind more are no news. */
const mostOfOneKind = 3;
const triesToMinimise = 300;
const retries = 4;

/** Threads are bounded, and so is what the speller remembers: a run leaves hardly anything behind. */
const mostGrowth = 64 * 2 ** 20;

/** Also the ids of conversations come from outside. */
const oddIds = ['__proto__', 'constructor', 'toString', '', ' ', '\uD800', '\u0000'] as const;

/** After so many questions the code is compiled. */
const mostWarmUps = 2000;

/** Some of the questions, evenly from all sets. */
function spread(corpus: Corpus): readonly string[] {
  const step = Math.ceil(corpus.length / mostWarmUps);
  return corpus.filter((_, place) => place % step === 0);
}

class Run {
  readonly #options: RunOptions;
  readonly #checks: AnswerChecks;
  readonly #seen = new Map<string, number>();
  #bot: ExplainingBot;
  #answers = 0;
  #replays = 0;
  #slowest = 0;
  #slowestCase: Case | null = null;
  findings = 0;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#bot = options.createBot();
    this.#checks = new AnswerChecks(options.createBot(), options.knowledge);
    warmUp(this.#bot, spread(options.corpus));
  }

  #stage(bot: ExplainingBot, onTime: Stage['onTime'] = () => undefined): Stage {
    return { bot, checks: this.#checks, clock: this.#options.clock, onTime };
  }

  /** Plays a case apart from the run, in a thread of its own. */
  #replay(subject: Case, bot: ExplainingBot, explains: boolean): readonly Fault[] {
    this.#replays += 1;
    return play(subject, this.#stage(bot), { conversation: `again ${this.#replays}`, explains });
  }

  /**
   * Slow once may be the machine, or a collection of garbage: fresh bots, which remember nothing, have to be slow as well. The
   * more of them are asked, the less a busy machine matters.
   */
  #confirmed(fault: Fault, subject: Case): Fault | null {
    if (fault.took === undefined) return fault;
    const times = [fault.detail];
    for (let tries = 0; tries < retries; tries += 1) {
      const fresh = this.#options.createBot();
      warmUp(fresh, this.#options.corpus.slice(0, 50));
      const again = this.#replay(subject, fresh, false).find(({ what }) => what === fault.what);
      if (again === undefined) return null;
      times.push(again.detail);
    }
    return { ...fault, detail: times.join(', then ') };
  }

  #report(index: number, subject: Case, fault: Fault): void {
    const count = this.#seen.get(fault.what) ?? 0;
    if (count >= mostOfOneKind) return;
    const confirmed = this.#confirmed(fault, subject);
    if (confirmed === null) return;
    this.#seen.set(fault.what, count + 1);
    this.findings += 1;
    const fails = (smaller: Case): boolean =>
      this.#replay(smaller, this.#bot, true).some(({ what }) => what === fault.what);
    const smaller =
      fault.took === undefined && fails(subject)
        ? minimise(subject, { fails, tries: triesToMinimise })
        : subject;
    this.#options.onFinding({ ...confirmed, index, subject, smaller });
  }

  playCase(index: number): void {
    const { seed, corpus } = this.#options;
    const subject = makeCase(seed, index, corpus);
    const stage = this.#stage(this.#bot, (took) => {
      this.#answers += 1;
      if (took <= this.#slowest) return;
      this.#slowest = took;
      this.#slowestCase = subject;
    });
    const isThread = subject.type === 'thread' && subject.turns.length > 1;
    const conversation = isThread ? `${oddIds[index % oddIds.length] ?? ''}${index}` : undefined;
    const faults = play(subject, stage, { conversation, explains: index % 4 === 0 });
    const kinds = new Map(faults.map((fault) => [fault.what, fault]));
    for (const fault of kinds.values()) this.#report(index, subject, fault);
  }

  figures(cases: number, seconds: number, growth: number | null): Figures {
    return {
      cases,
      seconds,
      growth,
      answers: this.#answers,
      slowest: this.#slowest,
      slowestCase: this.#slowestCase,
    };
  }
}

export interface RunResult {
  readonly findings: number;
  readonly figures: Figures;
}

/** Runs and returns how it went; each finding is told as soon as it is made. */
export function runFuzz(options: RunOptions): RunResult {
  const { clock, seconds, memory, only } = options;
  const run = new Run(options);
  const begun = clock();
  const elapsed = (): number => (clock() - begun) / 1000;
  if (only !== undefined) {
    run.playCase(only);
    return { findings: run.findings, figures: run.figures(1, elapsed(), null) };
  }
  let before: number | null = null;
  let index = 0;
  for (; elapsed() < seconds; index += 1) {
    // By half of the time everything that is kept once has been made.
    if (before === null && elapsed() > seconds / 2) before = memory();
    run.playCase(index);
  }
  const after = memory();
  const growth = before === null || after === null ? null : after - before;
  if (growth !== null && growth > mostGrowth) {
    run.findings += 1;
    const nothing: Case = { type: 'thread', generator: 'the whole run', turns: [] };
    const detail = `by ${(growth / 2 ** 20).toFixed(0)} MiB in the second half`;
    options.onFinding({ what: 'memory grows', detail, index, subject: nothing, smaller: nothing });
  }
  return { findings: run.findings, figures: run.figures(index, elapsed(), growth) };
}
