/** Everything that has to hold for an answer, whatever was asked. */
import type { Answer } from '../../src/answers/answer.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import type { Bot, Completion } from '../../src/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { contractFaults } from '../../tests/support/contract.ts';
import { answerShape } from './answer-shape.ts';
import { textFaults } from './check-text.ts';

/** In our own sentences. */
const ownAddresses = ['https://pariscall.international'];

/** Words about the daily post are refused anywhere but in a channel, which is no fault of theirs. */
const forChannels = /^daily\b/;

/** What the contract takes for a slip of ours may be just what was asked. */
const valueNames = /NaN|undefined|\[object/i;
const valueFault = 'a value in place of a text';

/** What a daily post would be set to claims nothing of the Call. */
const unsourced = 'no source for';

export class AnswerChecks {
  readonly #bot: Bot;
  readonly #knowledge: KnowledgeBase;
  readonly #addresses: ReadonlySet<string>;
  /** What is wrong with a request that an answer offers; the same ones come again and again. */
  readonly #offered = new Map<string, string | null>();

  /** `bot` answers the requests that answers offer. */
  constructor(bot: Bot, knowledge: KnowledgeBase) {
    this.#bot = bot;
    this.#knowledge = knowledge;
    this.#addresses = new Set([...ownAddresses, ...knowledge.sources.flatMap(({ url }) => url ?? [])]);
  }

  /** Faults of the answer to `asked`. */
  *faults(answer: Answer, asked: string): Generator<string> {
    const shape = answerShape.safeParse(answer);
    for (const { path, message } of shape.error?.issues ?? []) yield `${path.join('.')}: ${message}`;
    for (const fault of contractFaults(answer, this.#knowledge)) {
      const isTolerated =
        (fault === valueFault && valueNames.test(asked)) ||
        (fault.startsWith(unsourced) && answer.kind === 'daily' && answer.refs.length === 0);
      if (!isTolerated) yield fault;
    }
    yield* textFaults(toPlainText(answer), this.#addresses);
    for (const { label, request } of [...answer.followUps, ...answer.suggestions]) {
      yield* textFaults(`${label}\n${request}`, this.#addresses);
      const fault = this.#offeredFault(request);
      if (fault !== null) yield fault;
    }
  }

  #offeredFault(request: string): string | null {
    const known = this.#offered.get(request);
    if (known !== undefined) return known;
    const { kind } = this.#bot.ask({ text: request });
    const isRefused = kind === 'none' && !forChannels.test(request);
    const fault = isRefused ? `it offers “${request}”, which is refused` : null;
    if (this.#offered.size < 10_000) this.#offered.set(request, fault);
    return fault;
  }
}

export function* completionFaults(completions: readonly Completion[]): Generator<string> {
  if (completions.length > 25) yield `${completions.length} completions`;
  if (new Set(completions.map(({ label }) => label)).size < completions.length) yield 'a completion twice';
  for (const { label, value } of completions) {
    for (const text of [label, value]) {
      if (text === '' || text !== text.trim() || text.length > 100)
        yield `the completion ${JSON.stringify(text)}`;
      yield* textFaults(text, new Set());
    }
  }
}
