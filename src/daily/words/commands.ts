/** Which command about the daily post a text begins with, and the nearest ones where it begins with none. */
import { editDistance } from '../../matching/edit-distance.ts';
import type { DailyRequest } from '../request.ts';
import { beginsAlike } from './zone-names.ts';
import { squash, type Word } from './words.ts';

export type CommandType = Exclude<DailyRequest['type'], 'unclear'>;

const phrasesOf: Readonly<Record<CommandType, string>> = {
  on: 'on, start, enable, activate, set, set up, setup, begin, subscribe, switch on, turn on, configure',
  off: 'off, stop, disable, deactivate, end, cancel, remove, delete, unsubscribe, switch off, turn off',
  pause: 'pause, suspend, snooze, hold, halt',
  resume: 'resume, unpause, continue, restart, reactivate, go on, carry on, unsuspend',
  status: 'status, settings, setting, state, info, configuration, config, schedule, what is set',
  preview: 'preview, sample',
  next: 'next, upcoming, coming',
  last: 'last, previous, latest, history, log',
  test: 'test, tests, testing, test post, test message, send, send now, send it now, post now, post it now, send test',
  help: 'help, usage, commands, manual, options',
};

const commandTypes: readonly CommandType[] = [
  'on',
  'off',
  'pause',
  'resume',
  'status',
  'preview',
  'next',
  'last',
  'test',
  'help',
];

const commands: ReadonlyMap<string, CommandType> = new Map(
  commandTypes.flatMap((type) => phrasesOf[type].split(',').map((phrase) => [squash(phrase), type] as const)),
);
const longestPhrase = 3;

/** They may stand anywhere beside a command and change nothing about it. */
const smallWords: ReadonlySet<string> = new Set(
  'a an again all and can channel could daily for here i in it kindly let lets like message messages now on or please pls plz post posted posting posts principle principles put settings switch thank thanks that the them these this to turn want we will with would you your'.split(
    ' ',
  ),
);

/** They ask to see something. */
const lookWords: ReadonlySet<string> = new Set(
  "are display get give is list me my one ones see show tell us view was what what's whats when when's whens which who who's".split(
    ' ',
  ),
);

export interface CommandFound {
  readonly type: CommandType;
  /** The words that name it. */
  readonly words: readonly Word[];
  readonly after: readonly Word[];
  /** Words before or after it that neither say anything nor name it. */
  readonly leftover: readonly Word[];
}

/** The command whose words begin at `start`, in as many words as there are; null where none does. */
export function phraseAt(
  words: readonly Word[],
  start: number,
): { type: CommandType; length: number } | null {
  for (let length = longestPhrase; length > 0; length -= 1) {
    const run = words.slice(start, start + length);
    const type = commands.get(squash(run.map(({ text }) => text).join('')));
    if (run.length === length && type !== undefined) return { type, length };
  }
  return null;
}

const looksOnly: ReadonlySet<CommandType> = new Set<CommandType>([
  'status',
  'preview',
  'next',
  'last',
  'help',
]);

/** Whether it changes nothing and posts nothing. */
export const isLook = (type: CommandType): boolean => looksOnly.has(type);

/** The command that a text begins with, but for words that ask for it politely. Null where there is none. */
export function findCommand(words: readonly Word[]): CommandFound | null {
  const looks: Word[] = [];
  for (const [start, word] of words.entries()) {
    const phrase = phraseAt(words, start);
    if (phrase !== null) {
      const after = words.slice(start + phrase.length);
      const named = words.slice(start, start + phrase.length);
      const strange = after.filter(
        ({ text }, place) => !isBeside(text, phraseAt(after, place)?.type === phrase.type),
      );
      const isLooking = isLook(phrase.type);
      // "What on earth" sets nothing.
      if (looks.length > 0 && (phrase.type === 'on' || phrase.type === 'pause')) return null;
      const leftover = isLooking
        ? strange.filter(({ text }) => !lookWords.has(text))
        : [...looks, ...strange];
      return { type: phrase.type, words: named, after, leftover };
    }
    if (lookWords.has(word.text)) looks.push(word);
    else if (!smallWords.has(word.text)) return null;
  }
  const isShown = looks.some(({ text }) => ['display', 'list', 'show', 'view', 'see'].includes(text));
  const isPost = looks.length === 0 && words.some(({ text }) => text === 'post' || text === 'posts');
  return isShown || isPost ? { type: 'status', words, after: [], leftover: [] } : null;
}

/** "Unsubscribe me": it is always the channel that is meant. */
const personal: ReadonlySet<string> = new Set(['me', 'us', 'everybody', 'everyone']);

const isBeside = (text: string, isSameAgain: boolean): boolean =>
  smallWords.has(text) || personal.has(text) || isSameAgain;

/** The words that are not small. */
export const withoutSmallWords = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ text }) => !smallWords.has(text) && !lookWords.has(text));

/** Commands whose word is like this one, the most alike first. */
export function nearCommands(word: Word): readonly CommandType[] {
  const limit = word.text.length < 2 ? 0 : word.text.length < 5 ? 1 : 2;
  if (limit === 0 || !/^\p{L}+$/u.test(word.text)) return [];
  const found: { readonly type: CommandType; readonly slips: number }[] = [];
  for (const [phrase, type] of commands) {
    const slips = editDistance(word.text, phrase, limit);
    // "Bend" is not a slip of "end".
    const isNear = slips <= limit && beginsAlike(word.text, phrase);
    if (isNear) found.push({ type, slips });
  }
  return [...new Set(found.toSorted((one, other) => one.slips - other.slips).map(({ type }) => type))];
}
