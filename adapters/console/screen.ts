/** What is known of the terminal: how wide it is and whether it takes colour. */
import type { Environment } from '../settings.ts';

export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

export const screenWidths = { default: 80, least: 20, most: 100 } as const;

export interface ScreenStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The width to write for, read anew for each answer because a window may be resized. */
export function screenWidth(stream: ScreenStream): number {
  const columns = stream.columns ?? 0;
  if (columns <= 0) return screenWidths.default;
  return Math.min(screenWidths.most, Math.max(screenWidths.least, columns));
}

/** Colour only on a terminal that takes it, and never where NO_COLOR is set to anything. */
export function takesColour(stream: ScreenStream, environment: Environment): boolean {
  return stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}
