/** Takes a request to set the daily post apart: times, places, days, orders, and what is none of these. */
import type { Days, Sequence } from '../../store/model.ts';
import { daysPhrases, longestPhrase, sequencePhrases, smallWords } from './schedule-words.ts';
import { readTimeAt, type TimeReading } from './times.ts';
import { squash, type Word } from './words.ts';
import { longestPlace, lookUpZone, type ZonesNamed } from './zone-names.ts';

export type Item = { readonly words: readonly Word[] } & (
  | { readonly type: 'time'; readonly reading: TimeReading; readonly afterAt: boolean }
  | { readonly type: 'zone'; readonly named: ZonesNamed }
  | { readonly type: 'days'; readonly days: Days | 'other' }
  | { readonly type: 'sequence'; readonly sequence: Sequence }
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

function readItemAt(words: readonly Word[], start: number): Item | 'small' {
  const word = words[start] ?? { raw: '', text: '' };
  const together = readTogether(words, start);
  if (together !== null) return together;
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
