/** What the bot answers: plain data that every adapter renders in its own way. */
import type { Reference } from '../knowledge/reference.ts';
import type { Stance } from '../knowledge/schema.ts';

export const answerKinds = [
  'principle',
  'principles',
  'expert',
  'experts',
  'opinions',
  'comparison',
  'actor',
  'term',
  'accord',
  'daily',
  'help',
  'none',
] as const;

export type AnswerKind = (typeof answerKinds)[number];

/** A place in a source that carries one or more of the claims shown. `marker` counts from 1 within an answer. */
export interface Citation {
  readonly marker: number;
  readonly source: Reference<'source'>;
  readonly title: string;
  /** The title is our description of the source, not its published title. */
  readonly described?: true;
  readonly publisher: string;
  readonly author: string | null;
  readonly date: string | null;
  /** The source shows no date; this one is about when it was written. */
  readonly dateInferred?: true;
  readonly url: string | null;
  readonly locator: string;
}

/** A text and the markers of the citations that carry it; empty only where the text claims nothing. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly number[];
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | ({ readonly type: 'paragraph' } & Cited)
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly Cited[];
      /** The number of the first item of an ordered list, where that is not 1. */
      readonly start?: number;
    }
  | { readonly type: 'fields'; readonly fields: readonly (Cited & { readonly label: string })[] }
  | {
      readonly type: 'opinion';
      readonly speaker: string;
      /** Role at the time, such as "head of Juniper Threat Labs". */
      readonly role: string;
      readonly stance: Stance;
      readonly claim: string;
      /** At most ten words, word for word, to be shown in quotation marks. */
      readonly quote: string | null;
      /** When it was said, in words: only where what stands around it would let one think of another date. */
      readonly when?: string;
      /** Only where the source leaves something to be wished, and what: "medium confidence: excerpt only". */
      readonly caveat?: string;
      /** The speaker is named right above, by the title, a heading or the block before, and need not be named again. */
      readonly continues?: true;
      readonly cites: readonly number[];
    }
  | ({ readonly type: 'note' } & Cited)
  | ({
      /** Shown line by line as it is, in letters of one width, to be copied. */
      readonly type: 'preformatted';
      readonly language: 'bibtex' | 'json' | 'text';
    } & Cited)
  | {
      readonly type: 'moment';
      readonly label: string;
      /** ISO 8601 in UTC; a platform that can shows it in each reader's own time zone as well. */
      readonly at: string;
      /** The same in words, with its time zone. */
      readonly text: string;
    };

/** Something to ask next. `request` is what a person would type for it, at most 80 characters. */
export interface FollowUp {
  readonly label: string;
  readonly request: string;
}

export interface Answer {
  readonly kind: AnswerKind;
  /** The entries that the answer is about, the most important first. */
  readonly refs: readonly Reference[];
  /** From 0 to 1; 1 where the question named the entry exactly. */
  readonly confidence: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly followUps: readonly FollowUp[];
  /** In how many parts the list comes of which this is one; left out where it is whole. */
  readonly parts?: number;
  /** "Did you mean …": near matches, for a refusal (`none`) only. */
  readonly suggestions: readonly FollowUp[];
}
