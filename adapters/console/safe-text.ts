/** Keeps whatever could steer a terminal, or reorder what it shows, out of printed text. */

/* oxlint-disable no-control-regex -- control characters are what this file is about */

/** CSI and OSC sequences whole, so that no half of one stays behind as letters; then any other escape. */
const sequences =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]P^_X]|[\u009D\u0090\u009E\u009F\u0098])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/g;

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Control, format and lone surrogate characters; the two joiners that scripts and emoji need stay. */
const unsafe = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Takes any text and returns it without escape sequences, control characters and marks of direction. Line ends become `\n`. */
export function safeText(text: string): string {
  return text
    .replaceAll(sequences, '')
    .replaceAll(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unsafe, '');
}

/** The same for text that belongs on one line. */
export function safeLine(text: string): string {
  return safeText(text).replaceAll(/\s+/g, ' ').trim();
}

/** JSON whose every control character and line separator is written as an escape, so that one value is one line anywhere. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
