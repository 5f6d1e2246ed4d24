/** Splits a preformatted text between its lines, so that each part can be shown by itself. */

const isSecondHalf = (text: string, index: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(index)) && /[\uD800-\uDBFF]/.test(text.charAt(index - 1));

/** A line as it is, or where it is longer than the room, in as few parts as hold it. */
function breakLine(line: string, room: number, lengthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > room || lengthOf(rest) > room) {
    let least = 1;
    let most = Math.min(rest.length, Math.max(room, 1));
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (lengthOf(rest.slice(0, middle)) <= room) least = middle;
      else most = middle - 1;
    }
    const end = isSecondHalf(rest, least) ? (least > 1 ? least - 1 : least + 1) : least;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}

interface Line {
  readonly text: string;
  readonly length: number;
}

const lengthOfAll = (lines: readonly Line[]): number =>
  lines.reduce((sum, { length }) => sum + length + 1, 0);

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** How many of the lines make a part: up to the last empty one, if at least half of the room is used so. */
function linesOfPart(lines: readonly Line[], room: number): number {
  let used = lengthOfAll(lines);
  for (let count = lines.length; count > 0 && used >= room / 2; count -= 1) {
    const last = lines[count - 1];
    if (last?.text.trim() === '') return count;
    used -= (last?.length ?? 0) + 1;
  }
  return lines.length;
}

/**
 * The text in parts of whole lines, each at most `room` long as `lengthOf` measures it; put together with line ends they
 * are the text again. Only a line that is longer than the room by itself is broken. A part ends at an empty line where
 * one comes in its second half. `lengthOf` counts no less than the characters of a text, and line ends as one.
 */
export function splitLines(text: string, room: number, lengthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let held: Line[] = [];
  let used = 0;
  for (const line of text.split('\n').flatMap((each) => breakLine(each, room, lengthOf))) {
    const length = lengthOf(line);
    while (held.length > 0 && used + length > room) {
      const count = linesOfPart(held, room);
      parts.push(joined(held.slice(0, count)));
      held = held.slice(count);
      used = lengthOfAll(held);
    }
    held.push({ text: line, length });
    used += length + 1;
  }
  return [...parts, joined(held)];
}
