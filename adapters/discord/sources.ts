/** The lines that say where the claims of a message come from. */
import type { Citation } from '../../src/answers/answer.ts';
import { bounds } from './limits.ts';
import { escapeLine, linkWithoutPreview, oneLine } from './escape.ts';

/** One citation in full: marker, title, publisher, author, date, place in the source and address. */
export function sourceLine(citation: Citation): string {
  const origin = [citation.publisher, citation.author, citation.date].flatMap((part) =>
    part === null ? [] : [clipped(part, bounds.sourcePart)],
  );
  const parts = [
    [clipped(citation.title, bounds.sourcePart), ...origin].filter(Boolean).join(', '),
    clipped(citation.locator, bounds.sourcePart),
    citation.url === null ? '' : (linkWithoutPreview(citation.url, bounds.sourceUrl) ?? ''),
  ];
  return `-# [${citation.marker}] ${parts.filter(Boolean).join(' – ')}`;
}

/** The least that still names the source, for when the full lines leave no room for the claim itself. */
export function compactSourceLine(citation: Citation): string {
  return `-# [${citation.marker}] ${clipped(citation.title, bounds.compactSourceTitle)}`;
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
