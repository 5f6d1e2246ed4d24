/** What a question asks for, as plain data: the hinge between understanding and answering. */
import type { Period } from '../knowledge/period.ts';
import type { RelationFilter } from '../knowledge/kinship.ts';
import type { Reference } from '../knowledge/reference.ts';
import type { Stance, VoiceKind } from '../knowledge/schema.ts';
import type { CitationStyle } from '../citation-styles.ts';

/** 'mixed': people who praise and criticise; 'both': the two sides next to each other. */
export type StanceFilter = 'praise' | 'criticism' | 'mixed' | 'both';

/** Which side of an entry the person asks for; it decides what comes first. */
export type PrincipleAspect = 'whole' | 'addresses' | 'scope' | 'example';

export interface OpinionFilter {
  readonly stance?: StanceFilter;
  readonly experts?: readonly Reference<'expert'>[];
  /** Only the voices of one kind of body, such as of the press. */
  readonly kind?: VoiceKind;
  /** Themes, principles, actors and terms of which the opinions have to touch at least one. */
  readonly about?: readonly Reference[];
  /** The very claims that the question describes, the most fitting first; no others are shown. */
  readonly claims?: readonly Reference<'opinion'>[];
  /** What the claims are about, to say so; it restricts nothing. */
  readonly context?: readonly Reference[];
  /** The claims that fit the words of the question best, to come first. */
  readonly ranked?: readonly Reference<'opinion'>[];
  /** No claim fits the words well: what comes closest is shown, and that is said. */
  readonly loosely?: true;
  /** Which part of a list that is too long for one answer, from 2; the first where it is left out. */
  readonly part?: number;
}

/** The kinds of parties that can be listed. */
export type PartyCategory = 'state' | 'company' | 'civil-society' | 'public-body' | 'university' | 'any';

/** The kinds of parties that are counted over time. */
export type CountedCategory = Exclude<PartyCategory, 'university' | 'any'>;

/** Which of the parties of a category are asked for. */
export interface PartyFilter {
  /** The state where they have their seat, or a group that they, or the states of their seats, belong to. */
  readonly of?: Reference<'actor'>;
  /** Those that are not on the list come first. */
  readonly unlisted?: true;
}

export type HelpTopic = 'usage' | 'greeting' | 'thanks' | 'identity' | 'bye' | 'empty' | 'daily' | 'citing';

export type RefusalReason =
  | { readonly type: 'not-covered' }
  | { readonly type: 'no-such-principle'; readonly asked: number }
  | { readonly type: 'unknown-person'; readonly name: string }
  | { readonly type: 'nothing-said'; readonly expert: Reference<'expert'> }
  | { readonly type: 'unknown-party'; readonly name: string }
  /** No year of the record, in the words of the person or of ours. */
  | { readonly type: 'no-such-period'; readonly asked: string }
  /** What is in no calendar, or a month without its year. */
  | { readonly type: 'no-such-date'; readonly asked: string }
  /** No supporters were counted by then. */
  | { readonly type: 'no-such-count'; readonly period: Period }
  /** What was typed is short for several entries of the full list. */
  | { readonly type: 'several-on-list'; readonly name: string; readonly names: readonly string[] }
  /** `names` are those of the full list that are like it. */
  | { readonly type: 'not-on-list'; readonly name: string; readonly names: readonly string[] }
  | { readonly type: 'no-such-part'; readonly term: Reference<'term'>; readonly asked: string };

export type Query =
  | {
      readonly kind: 'principle';
      readonly principle: Reference<'principle'>;
      readonly aspect: PrincipleAspect;
      readonly via?: Reference;
      readonly noSuchNumber?: number;
    }
  | {
      readonly kind: 'principles';
      readonly principles: readonly Reference<'principle'>[];
      /** Asked for beside the others, but no principle has it. */
      readonly noSuchNumber?: number;
    }
  | { readonly kind: 'expert'; readonly expert: Reference<'expert'> }
  | {
      readonly kind: 'experts';
      readonly experts: readonly Reference<'expert'>[];
      readonly ambiguous: boolean;
      /** As of opinions. */
      readonly part?: number;
    }
  | { readonly kind: 'opinions'; readonly filter: OpinionFilter }
  | {
      readonly kind: 'comparison';
      readonly sides: readonly Reference[];
      readonly about: readonly Reference[];
    }
  /** `capital`: the capital, as typed, that stood for the state. */
  | { readonly kind: 'actor'; readonly actor: Reference<'actor'>; readonly capital?: string }
  /** An entry of the full list, by its name there; `isSlip`: it was typed with a slip. */
  | { readonly kind: 'supporter'; readonly name: string; readonly isSlip: boolean }
  | { readonly kind: 'term'; readonly term: Reference<'term'> }
  | { readonly kind: 'accord'; readonly entry: Reference<'accord'> }
  | { readonly kind: 'parties'; readonly category: PartyCategory; readonly filter?: PartyFilter }
  /** What happened when; without a period the milestones. `joins`: only who joined, of one kind where a category is given. */
  | {
      readonly kind: 'timeline';
      readonly period?: Period;
      readonly joins?: true;
      readonly category?: CountedCategory;
    }
  /** When these very events were. */
  | { readonly kind: 'events'; readonly events: readonly Reference<'event'>[] }
  /** How many supporters there were; without a period over all the time. */
  | { readonly kind: 'counts'; readonly period?: Period; readonly category?: CountedCategory }
  /** What changed in the knowledge. */
  | { readonly kind: 'changes' }
  | ({ readonly kind: 'relations' } & RelationFilter)
  | { readonly kind: 'sources'; readonly about: readonly Reference[] }
  | { readonly kind: 'daily'; readonly choice: 'today' | 'random' }
  | {
      /** The sources behind an answer, to paste. */
      readonly kind: 'citations';
      readonly of: Query;
      /** Null where none was named, or one that is not there. */
      readonly style: CitationStyle | null;
      /** A style that was asked for and is not there, such as "MLA". */
      readonly lacking?: string;
      /** The document that was named itself, to be cited before what else the answer rests on. */
      readonly first?: Reference<'source'>;
      /** Which part of citations that are too long for one answer, from 2; the first where it is left out. */
      readonly part?: number;
    }
  | { readonly kind: 'help'; readonly topic: HelpTopic }
  | { readonly kind: 'none'; readonly reason: RefusalReason; readonly near: readonly Reference[] };

/** A query together with how sure the reading is, from 0 to 1, and the name of the rule that found it. */
export interface Reading {
  readonly query: Query;
  readonly confidence: number;
  readonly rule: string;
}

export const isStance = (filter: StanceFilter): filter is StanceFilter & Stance =>
  filter === 'praise' || filter === 'criticism';
