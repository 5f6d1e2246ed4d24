/** Takes a request to set the daily post apart: times, places, days, orders, and what is none of these. */
import type { Days, Sequence } from '../../store/model.ts';
import { impossibleAt } from './cannot.ts';
import { daysPhrases, longestPhrase, sequencePhrases, smallWords } from './schedule-words.ts';
import { readTimeAt, type TimeReading } from './times.ts';
import { squash, type Word } from './words.ts';
import { longestPlace, lookUpZone, type ZonesNamed } from './zone-names.ts';

export type Item = { readonly words: readonly Word[] } & (
  | { readonly type: 'time'; readonly reading: TimeReading; readonly afterAt: boolean }
  | { readonly type: 'zone'; readonly named: ZonesNamed }
  | { readonly type: 'days'; readonly days: Days | 'other' }
  | { readonly type: 'sequence'; readonly sequence: Sequence }
  /** It cannot be set, and the sentence says why. */
  | { readonly type: 'impossible'; readonly sentence: string; readonly canBeLeftOut: boolean }
  /** "Not weekdays": what is denied. */
  | { readonly type: 'negated'; readonly denied: Item }
  /** Words next to each other that nobody understands. */
  | { readonly type: 'unknown' }
);

function readPhrase(words: readonly Word[]): Item | null {
  const key = squash(words.map(({ text }) => text).join(''));
  const days = daysPhrases.get(key);
  if (days !== undefined) return { type: 'days', days, words };
  const sequence = sequencePhrases.get(key);
  if (sequence !== undefined) return { type: 'sequence', sequence, words };
  // Such as mon-thu.
  const parts = words.length === 1 ? (words[0]?.text.split('-') ?? []) : [];
  const areDays = parts.length === 2 && parts.every((part) => daysPhrases.get(part) === 'other');
  return areDays ? { type: 'days', days: 'other', words } : null;
}

function readPlace(words: readonly Word[]): Item | null {
  const named = lookUpZone(words);
  return named === null ? null : { type: 'zone', named, words };
}

/** The longest run of at least two words from `start` that means something together. */
function readTogether(words: readonly Word[], start: number): Item | null {
  for (let length = longestPlace; length >= 2; length -= 1) {
    const run = words.slice(start, start + length);
    if (run.length < length) continue;
    const item = (length <= longestPhrase ? readPhrase(run) : null) ?? readPlace(run);
    if (item !== null) return item;
  }
  return null;
}

const posts: ReadonlySet<string> = new Set([
  'post',
  'posts',
  'message',
  'messages',
  'principle',
  'principles',
]);

/** "daily" says how often, but not in "the daily post". */
const saysNothing = (word: Word, next: Word | undefined): boolean =>
  smallWords.has(word.text) || (word.text === 'daily' && next !== undefined && posts.has(next.text));

const negators: ReadonlySet<string> = new Set(
  "not no non without never except excluding dont don't avoid neither nor".split(' '),
);
/** Such as "unshuffled" and "non-random". */
const prefix = /^(?:un|non-?|not-)(?=\p{L})/u;

/** What is denied from `start` on; null where nothing is that is understood. */
function readNegated(words: readonly Word[], start: number): Item | null {
  const word = words[start] ?? nothing;
  const inside = prefix.test(word.text)
    ? readPhrase([{ ...word, text: word.text.replace(prefix, '') }])
    : null;
  if (inside !== null) return { type: 'negated', denied: inside, words: [word] };
  if (!negators.has(word.text)) return null;
  for (let next = start + 1; next < words.length; next += 1) {
    if (negators.has(words[next]?.text ?? '')) return null;
    const denied = readItemAt(words, next);
    if (denied === 'small') continue;
    if (denied.type === 'unknown' || denied.type === 'negated') return null;
    return { type: 'negated', denied, words: words.slice(start, next + denied.words.length) };
  }
  return null;
}

/** What cannot be set; null where the words after the first mean something together, as in "from Monday to Friday". */
function readImpossible(words: readonly Word[], start: number): Item | null {
  const found = impossibleAt(words, start);
  if (found === null || readTogether(words, start + 1) !== null) return null;
  const { length, ...rest } = found;
  return { type: 'impossible', ...rest, words: words.slice(start, start + length) };
}

const nothing: Word = { raw: '', text: '' };

function readItemAt(words: readonly Word[], start: number): Item | 'small' {
  const word = words[start] ?? nothing;
  const special = readTogether(words, start) ?? readNegated(words, start) ?? readImpossible(words, start);
  if (special !== null) return special;
  const phrase = readPhrase([word]);
  if (phrase !== null && !saysNothing(word, words[start + 1])) return phrase;
  const time = readTimeAt(words, start);
  if (time !== null) {
    const afterAt = words[start - 1]?.text === 'at';
    return { type: 'time', reading: time.reading, afterAt, words: words.slice(start, start + time.length) };
  }
  if (saysNothing(word, words[start + 1])) return 'small';
  return readPlace([word]) ?? { type: 'unknown', words: [word] };
}

/** All that was said, in order, without the words that say nothing of their own. */
export function scan(words: readonly Word[]): readonly Item[] {
  const items: Item[] = [];
  let mayJoin = false;
  for (let start = 0; start < words.length;) {
    const item = readItemAt(words, start);
    const last = items.at(-1);
    if (item === 'small') {
      mayJoin = false;
      start += 1;
      continue;
    }
    if (mayJoin && item.type === 'unknown' && last?.type === 'unknown')
      items[items.length - 1] = { type: 'unknown', words: [...last.words, ...item.words] };
    else items.push(item);
    mayJoin = item.type === 'unknown';
    start += item.words.length;
  }
  return items;
}
