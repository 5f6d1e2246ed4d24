/** Emphasis on a terminal. It only repeats what the words and their place already say. */

const codes = { bold: [1, 22], dim: [2, 22] } as const;

export type Emphasis = keyof typeof codes;

/** Wraps `text` in the codes of `emphasis`, or returns it as it is where the screen takes no colour. */
export function emphasise(text: string, emphasis: Emphasis, colour: boolean): string {
  const [on, off] = codes[emphasis];
  return colour && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}
