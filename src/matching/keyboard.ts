/** Slips that fingers make: the key beside the right one, and a vowel that was not typed. */

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

function neighboursOn(keyboard: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  const join = (one: string | undefined, other: string | undefined): void => {
    if (one === undefined || other === undefined) return;
    pairs.add(one + other);
    pairs.add(other + one);
  };
  for (const [at, row] of keyboard.entries()) {
    for (let column = 0; column < row.length; column += 1) {
      join(row[column], row[column + 1]);
      // The rows below stand half a key to the right.
      join(row[column], keyboard[at + 1]?.[column]);
      join(row[column], keyboard[at + 1]?.[column - 1]);
    }
  }
  return pairs;
}

const neighbours = neighboursOn(rows);

/** "wamt", "hekd": one letter stands for another whose key lies beside its own. */
export function isKeySlip(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  let slips = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (typed[at] === word[at]) continue;
    slips += 1;
    if (slips > 1 || !neighbours.has(`${typed[at] ?? ''}${word[at] ?? ''}`)) return false;
  }
  return slips === 1;
}

/** "sgn" and "mre": a vowel within the word was left out. */
export function lacksVowel(typed: string, word: string): boolean {
  if (word.length !== typed.length + 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return at > 0 && /[aeiou]/.test(word[at] ?? '') && typed.slice(at) === word.slice(at + 1);
}
