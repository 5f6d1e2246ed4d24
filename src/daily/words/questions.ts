/** Questions about the daily post: they are answered by a look, and never change anything. */
import type { DailyRequest } from '../request.ts';
import { phraseAt, type CommandType } from './commands.ts';
import { plainRequest, suggest, unclear } from './write.ts';
import type { Word } from './words.ts';

/** They ask whether something may be done. */
const modals: ReadonlySet<string> = new Set('can could would will shall should may might must'.split(' '));
/** They ask how something is. */
const verbs: ReadonlySet<string> = new Set(
  "is are was were isn't isnt aren't arent wasn't wasnt am does did has doesn't doesnt didn't didnt hasn't hasnt".split(
    ' ',
  ),
);
const askers: ReadonlySet<string> = new Set(
  "what what's whats when when's whens who who's whos why where which".split(' '),
);
const people: ReadonlySet<string> = new Set('i you we they it this that these those the there'.split(' '));
/** They ask before a person or thing, and are orders before anything else. */
const orders: ReadonlySet<string> = new Set(['do', 'have', 'how']);

const startsQuestion = (words: readonly Word[]): boolean => {
  const [first = '', second = ''] = words.map(({ text }) => text);
  if (modals.has(first) || verbs.has(first) || askers.has(first)) return true;
  return first === 'how' || (orders.has(first) && people.has(second));
};

/** Whether it is asked, not ordered: by its mark, or by how it begins. */
export const isQuestion = (cleaned: string, words: readonly Word[]): boolean =>
  /\?[^\p{L}\p{N}]*$/u.test(cleaned) || startsQuestion(words);

/** Words of which a question about the state of the daily post is made, without those that say which look answers it. */
const aroundCues: ReadonlySet<string> = new Set(
  'a an the it its this that these those there they them i me us we you your to for of in at on off be been being do does did will would is are was were am has have had had get gets got not no now yet still again any some one ones here channel post posts posted posting message messages principle principles daily which what please pls show tell and or so far come comes go goes going happen happens happened sent send up today day many about'.split(
    ' ',
  ),
);
const lastCues: ReadonlySet<string> = new Set(
  'last previous latest yesterday before earlier history'.split(' '),
);
const nextCues: ReadonlySet<string> = new Set("next upcoming when when's whens tomorrow".split(' '));
const stateCues: ReadonlySet<string> = new Set(
  'paused pause active inactive running enabled disabled stopped stop stops stopping set setup settings setting configured status state working works work time zone timezone clock tz often left remaining more days order schedule scheduled resumed resume started start shuffled random alive broken until long'.split(
    ' ',
  ),
);

const aboutPrinciples: ReadonlySet<string> = new Set(['principle', 'principles']);

/** The look that answers a question of nothing but these words; null where there are others, or none to go by. */
function lookFor(words: readonly Word[]): 'status' | 'next' | 'last' | null {
  const texts = words.map(({ text }) => text.replace(/(?:'s|n't)$/, ''));
  const [first = '', second = ''] = texts;
  // "How do I stop this" is about doing.
  if (modals.has(first) || (first === 'how' && ['do', 'to', 'can', 'would'].includes(second))) return null;
  const has = (cues: ReadonlySet<string>): boolean => texts.some((text) => cues.has(text));
  const isKnown = (text: string): boolean =>
    aroundCues.has(text) ||
    lastCues.has(text) ||
    nextCues.has(text) ||
    stateCues.has(text) ||
    askers.has(text);
  if (!texts.every((text) => isKnown(text) || verbs.has(text) || text === 'how')) return null;
  if (has(lastCues)) return 'last';
  // "Why are there nine principles" is for everybody else as well.
  const isPlain = !has(aboutPrinciples);
  if (isPlain && ['why', 'who', 'whos', 'where'].includes(first)) return 'status';
  if (has(nextCues)) return 'next';
  // "Is it on?"; but "what is the principle" is for everybody else.
  return has(stateCues) || (isPlain && verbs.has(first) && texts.length > 1) ? 'status' : null;
}

const doubt = 'Is that a question, or shall it be done?';

const isChange = (type: DailyRequest['type']): type is CommandType =>
  ['on', 'off', 'pause', 'resume', 'test'].includes(type);

/** Words that are hardly said of anything else, wherever they stand. */
const clearWords: ReadonlySet<string> = new Set(
  'stop disable deactivate unsubscribe subscribe pause suspend snooze resume unpause turn switch'.split(' '),
);

function changeNamed(words: readonly Word[]): CommandType | null {
  for (const [start, word] of words.entries()) {
    const found = clearWords.has(word.text) ? phraseAt(words, start) : null;
    if (found !== null && isChange(found.type)) return found.type;
  }
  // "How do I turn this off?"
  const isTurned = words.some(({ text }) => text === 'turn' || text === 'switch');
  return isTurned && words.some(({ text }) => text === 'off') ? 'off' : null;
}

/** What is to be said of words that make no request, but hold one; null where they hold none. */
export function readHidden(words: readonly Word[], sentence: string): DailyRequest | null {
  const look = lookFor(words);
  if (look === 'next' || look === 'last') return { type: look };
  const type = changeNamed(words);
  return type === null
    ? null
    : unclear(sentence, [plainRequest('status'), plainRequest(type), plainRequest('help')]);
}

/** The answer to a question; `read` is what it would be if it were none. Null where it is not about the daily post. */
export function readQuestion(words: readonly Word[], read: DailyRequest | null): DailyRequest | null {
  const isMarkedOnly = !startsQuestion(words) && read !== null && isChange(read.type);
  const look = isMarkedOnly ? null : lookFor(words);
  if (look !== null) return { type: look };
  if (read === null) return readHidden(words, doubt);
  const status = plainRequest('status');
  if (read.type !== 'unclear') return isChange(read.type) ? unclear(doubt, [status, read]) : read;
  return { ...read, suggestions: [...suggest([status]), ...read.suggestions].slice(0, 5) };
}
