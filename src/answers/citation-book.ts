/** Gives every place in a source its marker, in the order in which an answer cites it. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Fact, LocatedSource } from '../knowledge/schema.ts';
import type { Citation, Cited } from './answer.ts';
import { dateInWords } from './dates.ts';

/** A place in a source; `date` where it was read on another day than the source bears, or on one that nobody knows. */
export type CitedPlace = LocatedSource & { readonly date?: string | null };

export class CitationBook {
  readonly #knowledge: KnowledgeBase;
  readonly #markers = new Map<string, Map<string, number>>();
  readonly #citations: Citation[] = [];

  constructor(knowledge: KnowledgeBase) {
    this.#knowledge = knowledge;
  }

  get citations(): readonly Citation[] {
    return this.#citations;
  }

  /** The markers of the given places, each noted once. */
  cite(places: readonly CitedPlace[]): readonly number[] {
    return [...new Set(places.map((place) => this.#markerOf(place)))];
  }

  /** A fact as text with its markers; where the day matters and the text does not say it, `dated` puts it behind. */
  fact(fact: Fact, dated = false): Cited {
    const { text, asOf, sources } = fact;
    return {
      text:
        dated && asOf !== undefined && !text.en.includes(asOf.slice(0, 4))
          ? `${text.en} (As of ${dateInWords(asOf)}.)`
          : text.en,
      cites: this.cite(sources),
    };
  }

  #markerOf({ source, locator, date: read }: CitedPlace): number {
    const ofSource = this.#markers.get(source) ?? new Map<string, number>();
    this.#markers.set(source, ofSource);
    const known = ofSource.get(locator);
    if (known !== undefined) return known;
    const { title, described, publisher, author, date, dateInferred, url } = this.#knowledge.source(source);
    const marker = this.#citations.length + 1;
    ofSource.set(locator, marker);
    this.#citations.push({
      marker,
      source,
      title,
      publisher,
      author,
      date: read === undefined ? date : read,
      url,
      locator,
      ...(described === true ? { described } : {}),
      ...(dateInferred === true && read === undefined ? { dateInferred } : {}),
    });
    return marker;
  }
}
