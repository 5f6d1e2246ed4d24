/** How many slips of the keys lie between two words: letters added, lost, changed, or two neighbours swapped. */

/** Rows of the table of distances, used again and again: of the letter before last, the last, and the present one. */
let beforeLast = new Uint16Array(64);
let previous = new Uint16Array(64);
let current = new Uint16Array(64);

function makeRoom(columns: number): void {
  if (current.length >= columns) return;
  beforeLast = new Uint16Array(columns);
  previous = new Uint16Array(columns);
  current = new Uint16Array(columns);
}

/** Returns the number of slips, or `limit + 1` as soon as it is sure to be greater than `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  // No slip lies in the letters with which both begin and end.
  let start = 0;
  let end = one.length;
  let otherEnd = other.length;
  while (start < end && start < otherEnd && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  while (end > start && otherEnd > start && one.charCodeAt(end - 1) === other.charCodeAt(otherEnd - 1)) {
    end -= 1;
    otherEnd -= 1;
  }
  return distanceBetween(one.slice(start, end), other.slice(start, otherEnd), limit);
}

function distanceBetween(one: string, other: string, limit: number): number {
  if (one === '' || other === '') return Math.min(limit + 1, one.length + other.length);
  makeRoom(other.length + 1);
  for (let column = 0; column <= other.length; column += 1) previous[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    if (fillRow(one, other, row) > limit) return limit + 1;
    [beforeLast, previous, current] = [previous, current, beforeLast];
  }
  return previous[other.length] ?? limit + 1;
}

/** Reckons the row of the letter of `one` before `row`, and returns the least distance in it. */
function fillRow(one: string, other: string, row: number): number {
  const letter = one.charCodeAt(row - 1);
  const letterBefore = row > 1 ? one.charCodeAt(row - 2) : -1;
  let left = row;
  let lowest = row;
  current[0] = row;
  for (let column = 1; column <= other.length; column += 1) {
    const otherLetter = other.charCodeAt(column - 1);
    const diagonal = (previous[column - 1] ?? 0) + (letter === otherLetter ? 0 : 1);
    let value = Math.min((previous[column] ?? 0) + 1, left + 1, diagonal);
    if (column > 1 && letterBefore === otherLetter && letter === other.charCodeAt(column - 2))
      value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = value;
    left = value;
    if (value < lowest) lowest = value;
  }
  return lowest;
}
