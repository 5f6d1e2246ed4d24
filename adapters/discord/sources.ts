/** The lines that say where the claims of a message come from: one line for each source, with all its markers. */
import type { Citation } from '../../src/answers/answer.ts';
import { escapeLine, linkWithoutPreview, oneLine } from './escape.ts';
import { bounds } from './limits.ts';

/** In full with places and address, or no more than what names the source. */
export type SourceDetail = 'full' | 'compact';

/**
 * The lines for the given citations of an answer. The function that it returns keeps what it has worked out, because a
 * message is put together several times until it fits.
 */
export function sourceLines(
  all: readonly Citation[],
): (markers: ReadonlySet<number>, detail: SourceDetail) => readonly string[] {
  const entries = all.map((citation) => ({
    marker: citation.marker,
    source: once(() => describeSource(citation)),
    name: once(() => clipped(citation.title, bounds.compactSourceTitle)),
    place: once(() => clipped(citation.locator, bounds.sourcePart)),
    link: once(() =>
      citation.url === null ? '' : (linkWithoutPreview(citation.url, bounds.sourceUrl) ?? ''),
    ),
  }));
  return (markers, detail) => {
    const groups = new Map<string, (typeof entries)[number][]>();
    for (const entry of entries.filter(({ marker }) => markers.has(marker))) {
      const key = `${entry.source()} ${entry.link()}`;
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      if (detail === 'compact')
        return [`-# ${group.map(({ marker }) => `[${marker}]`).join(' ')} ${first.name()}`];
      const places = group.map(({ marker, place }) => `[${marker}] ${place()}`.trim()).join(' · ');
      const parts = [
        group.length === 1 ? '' : places,
        first.source(),
        group.length === 1 ? first.place() : '',
        first.link(),
      ];
      const text = parts.filter(Boolean).join(' – ');
      return [`-# ${group.length === 1 ? `[${first.marker}] ` : ''}${text}`];
    });
  };
}

/** Title, publisher, author and date. */
function describeSource({ title, publisher, author, date, dateInferred }: Citation): string {
  const when = date !== null && dateInferred === true ? `no date shown; about ${date}` : date;
  return [title, publisher, author, when]
    .flatMap((part) => (part === null ? [] : [clipped(part, bounds.sourcePart)]))
    .filter(Boolean)
    .join(', ');
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | null = null;
  return () => (done ??= { value: work() }).value;
}

/** Cuts a line to `longest` characters of its own and escapes it. */
export function clipped(text: string, longest: number): string {
  return escapeLine(clip(oneLine(text), longest));
}

/** Cuts to `longest` UTF-16 units, an ellipsis included, and never inside a character of two units. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
