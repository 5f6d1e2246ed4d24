/** The front door: text in, query, answer out. Adapters talk to nothing else of the core. */
import { AnswerCache } from './answers/answer-cache.ts';
import { answerQuery, type Chance } from './answers/answer-query.ts';
import type { Answer } from './answers/answer.ts';
import { citeAsText, prepareCitations } from './answers/citing/cite.ts';
import type { CitationStyle } from './citation-styles.ts';
import { answerElsewhere } from './daily/elsewhere.ts';
import { completeField, prepareCompletions, type Completion, type CompletionField } from './completion.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import { english } from './language/english.ts';
import { nextContext, type Context } from './questions/context.ts';
import { decidedBefore, explain } from './questions/explain.ts';
import type { Explanation } from './questions/explanation.ts';
import { buildModel } from './questions/model/model.ts';
import { prepareModel } from './questions/model/prepare-model.ts';
import { readTables } from './questions/model/kept-tables.ts';
import type { Reading } from './questions/query.ts';
import { once } from './once.ts';
import { understand } from './questions/understand.ts';
import { Conversations } from './store/conversations.ts';
import { openDirectory } from './supporters/directory.ts';
import type { SupporterList } from './supporters/list.ts';

export type { Completion, CompletionField } from './completion.ts';
export type * from './questions/explanation.ts';
export type { SupporterList } from './supporters/list.ts';

export interface Question {
  /** What the person typed, as it came. It is treated as data; nothing of it is kept but words of a dictionary and slips of them. */
  readonly text: string;
  /** Turns with the same id are one thread. Without one the question stands alone. */
  readonly conversation?: string | undefined;
  /** BCP 47, such as "en-GB". English is answered where the language is not known. */
  readonly locale?: string | undefined;
}

export interface Bot {
  /** Answers one question. Never throws, whatever the text is. */
  ask(question: Question): Answer;
  /** Up to 25 completions for what has been typed so far, the best first; all or the commonest for an empty text. */
  complete(field: CompletionField, typed: string): readonly Completion[];
}

/** A bot that can also say how it reads a question, and give the sources of an answer in a form to paste. */
export interface ExplainingBot extends Bot {
  /**
   * The sources of `answer` as footnotes, references or a file; empty where it has none. The first call takes a moment longer, unless the
   * bot is prepared.
   */
  cite(answer: Answer, style: CitationStyle): string;
  /**
   * How `ask` would read the question now. It answers nothing and keeps nothing, so it comes before the `ask` of the same turn.
   * Never throws, whatever the text is.
   */
  explain(question: Question): Explanation;
}

const threadLifetimeMs = 30 * 60 * 1000;
const mostThreads = 2000;
/** More than people ask for again and again; some 40 megabytes with what the platforms make of them. */
const mostAnswers = 2000;

export interface Readiness {
  /**
   * The word lists, indexes and time zones that the first questions need are read before any question is asked, every source is
   * typeset, and what fields complete is folded. Otherwise each is read with the first question that needs it, which is sooner where
   * there is only one.
   */
  readonly prepared: boolean;
  /** What understanding looks things up in, as it was worked out before; it is worked out anew where it is not given. */
  readonly tables?: KeptTables | undefined;
}

export interface KeptTables {
  /** As the build wrote them, with the digest of the data that they were made of. */
  readonly bytes: Uint8Array;
  /** Of the data that the bot knows: tables of any other are left alone. */
  readonly digest: string;
}

const unprepared: Readiness = { prepared: false };

/**
 * Gives the full list of supporters, or null where none was imported. It is called once at most, with the first question that
 * needs the list, and must not throw.
 */
export type SupporterSource = () => SupporterList | null;

/** One question for each of what is read when it is first needed, beside the tables of the model. */
const practice = [
  'who says that it is symblic',
  'tell me about xqvz',
  'daily on 09:00 Europe/Paris',
  'did xqvzt sign',
  'cite principle 8 in footnotes',
  'cite principle 8 in Chicago',
  'cite principle 8 in BibTeX',
];

/** Makes a bot over `knowledge`. `chance` brings the clock and the dice; `supporters` the full list, where there is one. */
export function createBot(
  knowledge: KnowledgeBase,
  chance: Chance,
  readiness: Readiness = unprepared,
  supporters: SupporterSource = () => null,
): ExplainingBot {
  const bot = assemble(knowledge, chance, supporters, readiness);
  if (readiness.prepared) {
    for (const text of practice) bot.ask({ text });
    prepareCitations(knowledge);
    prepareCompletions(knowledge);
  }
  return bot;
}

function assemble(
  knowledge: KnowledgeBase,
  chance: Chance,
  supporters: SupporterSource,
  { prepared, tables }: Readiness,
): ExplainingBot {
  const directory = once(() => {
    const list = supporters();
    return list === null ? null : openDirectory(list, knowledge);
  });
  const model = buildModel(knowledge, english, {
    supporters: directory,
    tables: tables && readTables(tables.bytes, tables.digest),
  });
  if (prepared) prepareModel(model);
  const threads = new Conversations<Context>(threadLifetimeMs, mostThreads);
  const answers = new AnswerCache(mostAnswers);
  const answerAt = (reading: Reading, now: Date): Answer =>
    answerQuery(knowledge, reading, { now: () => now, random: chance.random }, directory);
  return {
    ask({ text, conversation }) {
      const now = chance.now();
      const daily = answerElsewhere(text, knowledge, now.getTime());
      if (daily !== null) return daily;
      const context = conversation === undefined ? undefined : threads.recall(conversation, now);
      const { reading } = understand(text, model, context);
      const answer = answers.answer(reading, now, (asked) => answerAt(asked, now));
      if (conversation !== undefined) {
        // Nothing was shown: the thread stays where it was.
        const next =
          answer.kind === 'none' ? context : nextContext(context, reading.query, answer.refs, answer.parts);
        if (next !== undefined) threads.keep(conversation, next, now);
      }
      return answer;
    },
    explain({ text, conversation }) {
      const now = chance.now();
      const context = conversation === undefined ? undefined : threads.recall(conversation, now);
      const explanation = explain(text, model, context);
      const daily = answerElsewhere(text, knowledge, now.getTime());
      if (daily === null) return explanation;
      return decidedBefore(explanation, {
        reader: 'daily-words',
        rule: 'daily-words',
        confidence: daily.confidence,
        asks: 'the daily post of a channel',
      });
    },
    cite: ({ citations }, style) => citeAsText(knowledge, citations, style),
    complete: (field, typed) => completeField(knowledge, field, typed, directory),
  };
}
