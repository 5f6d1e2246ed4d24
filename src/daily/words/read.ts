/** From what a person types to a request about the daily post. */
import { cleanText } from '../../language/clean.ts';
import type { LocalDate } from '../../store/model.ts';
import type { DailyRequest } from '../request.ts';
import { isKnownZone, localDate } from '../wall-clock.ts';
import { findCommand, isLook, type CommandFound, type CommandType } from './commands.ts';
import { namesElsewhere, refuseElsewhere, withoutElsewhere } from './elsewhere-named.ts';
import { readImplicit } from './implicit.ts';
import { readPause } from './pausing.ts';
import { isQuestion, readHidden, readQuestion } from './questions.ts';
import { scan } from './scan.ts';
import { settle } from './settings.ts';
import { readSkipping } from './skipping.ts';
import { readUntil } from './until.ts';
import { plainRequest, unclear } from './write.ts';
import { longestText, quote, readWords, type Word } from './words.ts';

export { writeDailyRequest, type ClearRequest } from './write.ts';

export interface DailyClock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The zone of the track here, if there is any. */
  readonly zone: string | null;
}

/** Words that are sure to be meant for the bot, so that what comes with them is no free question. */
const surelyOn: ReadonlySet<string> = new Set(['on', 'enable', 'activate', 'turn', 'switch', 'subscribe']);

function contradiction(
  one: readonly Word[],
  other: readonly Word[],
  ...types: readonly CommandType[]
): DailyRequest {
  const sentence = `${quote(one)} and ${quote(other)} do not go together.`;
  return unclear(sentence, [...types.map(plainRequest), plainRequest('on')]);
}

function readOn({ words, after }: CommandFound): DailyRequest | null {
  const items = scan(after);
  const unknown = items.filter(({ type }) => type === 'unknown');
  const other = findCommand(after);
  if (other !== null && other.type !== 'on' && unknown.length === items.length && other.leftover.length === 0)
    return contradiction(words, other.words, other.type);
  const against = unknown
    .map((item) => findCommand(item.words))
    .find((found) => found !== null && (found.type === 'off' || found.type === 'pause'));
  if (against !== undefined && against !== null) return contradiction(words, against.words, against.type);
  const isSure = surelyOn.has(words[0]?.text ?? '') || unknown.length < items.length;
  return isSure || unknown.length === 0 ? settle(items) : null;
}

/** "schedule 9am Paris" sets what "schedule" alone would show. */
function readSchedule(found: CommandFound, today: LocalDate): DailyRequest | null {
  const items = scan(found.after);
  const isSet = items.some(({ type }) => type === 'time') && items.every(({ type }) => type !== 'unknown');
  return isSet ? settle(items) : readPlain(found, today);
}

/** Anything but `on` and `pause`: nothing can be said beside it. */
function readPlain({ type, words, after, leftover }: CommandFound, today: LocalDate): DailyRequest | null {
  const request = plainRequest(type);
  const last = after.at(-1);
  // "Turn off on Monday" has something behind it.
  if (!isLook(type) && last?.text === 'on') return contradiction(words, [last], type);
  if (leftover.length === 0) return request;
  const other = findCommand(leftover);
  const until = readUntil(after, today);
  const isUnderstood =
    other !== null || until.type === 'day' || scan(leftover).some((item) => item.type !== 'unknown');
  if (isLook(type) && (!isUnderstood || leftover.length > 2)) return null;
  const mayPause = until.type === 'day' && (type === 'off' || type === 'resume');
  return unclear(`${quote(leftover)} does not go with ${quote(words)}.`, [
    ...(mayPause ? [{ type: 'pause', until: until.date } as const] : []),
    request,
    ...(other === null ? [] : [plainRequest(other.type)]),
  ]);
}

function readCommand(found: CommandFound, today: LocalDate): DailyRequest | null {
  if (found.type === 'on') return readOn(found);
  if (found.type === 'pause') return readPause(found, today);
  const mayBeSet =
    found.type === 'status' || found.words[0]?.text === 'send' || found.words[0]?.text === 'post';
  return mayBeSet ? readSchedule(found, today) : readPlain(found, today);
}

interface Asking {
  readonly today: LocalDate;
  /** There is a daily post here already. */
  readonly isSet: boolean;
  /** The text without marks, for the sign of a question. */
  readonly cleaned: string;
}

function readStatement(words: readonly Word[], { today, isSet }: Asking): DailyRequest | null {
  const skipping = readSkipping(words, today);
  if (skipping !== null) return skipping;
  const found = findCommand(words);
  return found === null ? readImplicit(words, today, isSet) : readCommand(found, today);
}

function readRequest(words: readonly Word[], asking: Asking): DailyRequest | null {
  if (namesElsewhere(words)) {
    const rest = readRequest(withoutElsewhere(words), asking);
    return rest === null ? null : refuseElsewhere(words, rest);
  }
  if (words.length === 0) return { type: asking.cleaned.includes('?') ? 'help' : 'status' };
  const read = readStatement(words, asking);
  if (isQuestion(asking.cleaned, words)) return readQuestion(words, read);
  return read ?? readHidden(words, 'It is not clear what is to be done.');
}

/**
 * Reads what was typed, beginning with the word "daily". `typed` is how a command begins where it was typed, for examples
 * in sentences. Returns null where it is not about the settings of a daily post. Never throws.
 */
export function readDailyRequest(text: string, clock: DailyClock, typed = 'daily'): DailyRequest | null {
  const cleaned = cleanText(text);
  const [first, ...words] = readWords(text);
  if (first?.text !== 'daily') return null;
  // Nothing of it may be passed over, and `readWords` reads no further.
  if (cleaned.length > longestText) return findCommand(words) === null ? null : tooLong(typed);
  const zone = clock.zone !== null && isKnownZone(clock.zone) ? clock.zone : 'UTC';
  const today = localDate(clock.now, zone);
  return readRequest(words, { today, isSet: clock.zone !== null, cleaned });
}

function tooLong(typed: string): DailyRequest {
  const sentence = `This is too long: say what you want in a few words, such as ${typed} on 09:00 Europe/Paris.`;
  return unclear(sentence, [{ type: 'help' }]);
}
