/**
 * Commands such as "principle 8" or "term hack-back": people type the very same ones, so how each is read is worked out once. What is
 * remembered is made of nothing but command words, names of entries and small words within these; anything else that people type is read
 * and forgotten.
 */
import { tokenise, type Token } from '../language/tokenise.ts';
import { copyOf } from '../language/word-memory.ts';
import { readCiting } from './citing/citing.ts';
import type { Features } from './features.ts';
import type { Model } from './model/model.ts';
import { readSentence, type Understood } from './read-sentence.ts';
import { argumentCommands } from './readers/commands/command-arguments.ts';
import { commandWords } from './readers/commands/lists.ts';

const ownWords: ReadonlySet<string> = new Set([
  ...Object.keys(commandWords),
  ...argumentCommands.keys(),
  'compare',
]);
/** After these a thread may change what is meant: "sources" are those of what was shown last, "about" goes on with another matter. */
const leaningWords: ReadonlySet<string> = new Set(['about', 'sources', 'counts']);
/** The rules by which a command word is read with nothing but what it is about. */
const exactRules: ReadonlySet<string> = new Set([
  'command',
  'command-expert',
  'command-opinions',
  'command-signatories',
  'command-term',
  'principle-by-number',
  'two-people',
]);

/** What may stand before or between names: "opinions about …", "compare … and …". */
const joiningWords: ReadonlySet<string> = new Set(['about', 'on', 'and', 'vs', 'the']);

const plainWords = /^[\p{L}\d]+(?:[ -][\p{L}\d]+)*$/u;
const longestCommand = 60;
const mostWords = 8;
/** More than are popular; each takes a few kilobytes. */
const mostCommands = 500;

const remembered = new WeakMap<Model, Map<string, Understood>>();

/** Every word is one of the bot's own, a number of one digit, or part of a name that is spelled as in the knowledge. */
function isOfOwnWords({ words, mentions }: Features): boolean {
  const isNamed = (position: number): boolean =>
    mentions.some(({ start, end, likeness }) => likeness === 1 && position >= start && position < end);
  return words.every(
    ({ text, spelled, unknown, isNumber }, position) =>
      joiningWords.has(text) ||
      ownWords.has(text) ||
      (isNumber ? text.length === 1 : !unknown && spelled === text && isNamed(position)),
  );
}

/** Whether citations may be asked for, in a thread or without one: those are read before anything else. */
const mayCite = (tokens: readonly Token[]): boolean =>
  readCiting(tokens, false) !== undefined || readCiting(tokens, true) !== undefined;

/**
 * How the cleaned `text` is read by itself if it begins with a command word and says nothing of citations; undefined where it has to be
 * looked at closer.
 */
export function readCommand(text: string, model: Model): Understood | undefined {
  if (text.length > longestCommand) return undefined;
  const end = text.indexOf(' ');
  const first = end < 0 ? text : text.slice(0, end);
  if (!ownWords.has(first.toLowerCase())) return undefined;
  const commands = remembered.get(model) ?? new Map<string, Understood>();
  const known = commands.get(text);
  if (known !== undefined) return known;
  if (!plainWords.test(text)) return undefined;
  remembered.set(model, commands);
  // What came may be a piece of a longer text, and would keep all of it alive.
  const copy = copyOf(text);
  const tokens = tokenise(copy);
  if (mayCite(tokens)) return undefined;
  const read = readSentence(tokens, model);
  const { features, reading } = read;
  const isKept =
    features.words.length <= mostWords && reading.query.kind !== 'none' && isOfOwnWords(features);
  if (!isKept) return read;
  const isExact = exactRules.has(reading.rule) && !leaningWords.has(features.words[0]?.text ?? '');
  const understood: Understood = isExact ? { ...read, isForItself: true } : read;
  // Whoever works something out from it may keep that with it.
  Object.freeze(reading.query);
  if (commands.size >= mostCommands) commands.clear();
  commands.set(copy, understood);
  return understood;
}

/** How many commands are remembered. */
export const commandsRemembered = (model: Model): number => remembered.get(model)?.size ?? 0;
