/** The front door: text in, query, answer out. Adapters talk to nothing else of the core. */
import type { Answer } from './answers/answer.ts';

export interface Question {
  /** What the person typed, as it came. It is treated as data and never kept. */
  readonly text: string;
  /** Turns with the same id are one thread. Without one the question stands alone. */
  readonly conversation?: string | undefined;
  /** BCP 47, such as "en-GB". English is answered where the language is not known. */
  readonly locale?: string | undefined;
}

/** What a text field that completes while typing may hold. */
export type CompletionField = 'principle' | 'expert' | 'about' | 'term' | 'party' | 'compare' | 'question';

export interface Completion {
  /** Shown to the person; unique among the completions, trimmed, at most 100 characters. */
  readonly label: string;
  /** What to send back as the value, at most 100 characters; the label is understood just as well. */
  readonly value: string;
}

export interface Bot {
  /** Answers one question. Never throws, whatever the text is. */
  ask(question: Question): Answer;
  /** Up to 25 completions for what has been typed so far, the best first; all or the commonest for an empty text. */
  complete(field: CompletionField, typed: string): readonly Completion[];
}
