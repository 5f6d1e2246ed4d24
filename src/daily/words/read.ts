/** From what a person types to a request about the daily post. */
import { cleanText } from '../../language/clean.ts';
import type { LocalDate } from '../../store/model.ts';
import type { DailyRequest } from '../request.ts';
import { isKnownZone, localDate } from '../wall-clock.ts';
import { findCommand, isLook, type CommandFound } from './commands.ts';
import { readImplicit } from './implicit.ts';
import { scan } from './scan.ts';
import { settle } from './settings.ts';
import { readUntil } from './until.ts';
import { plainRequest, unclear } from './write.ts';
import { longestText, quote, readWords } from './words.ts';

export { writeDailyRequest, type ClearRequest } from './write.ts';

export interface DailyClock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The zone of the track here, if there is any. */
  readonly zone: string | null;
}

const mostLeftover = 4;

/** Words that are sure to be meant for the bot, so that what comes with them is no free question. */
const surelyOn: ReadonlySet<string> = new Set(['on', 'enable', 'activate', 'turn', 'switch', 'subscribe']);

function readOn({ words, after }: CommandFound): DailyRequest | null {
  const items = scan(after);
  const unknown = items.filter(({ type }) => type === 'unknown');
  const other = findCommand(after);
  if (other !== null && other.type !== 'on' && unknown.length === items.length && other.leftover.length === 0)
    return unclear(`${quote(words)} and ${quote(other.words)} do not go together.`, [
      plainRequest(other.type),
      plainRequest('on'),
    ]);
  const isSure = surelyOn.has(words[0]?.text ?? '') || unknown.length < items.length;
  return isSure || unknown.length === 0 ? settle(items) : null;
}

function readPause({ after, leftover }: CommandFound, today: LocalDate): DailyRequest | null {
  const reading = readUntil(after, today);
  switch (reading.type) {
    case 'none':
      return { type: 'pause', until: null };
    case 'day':
      return { type: 'pause', until: reading.date };
    case 'unclear': {
      const dates = reading.dates.map((until) => ({ type: 'pause', until }) as const);
      if (dates.length === 0 && leftover.length > mostLeftover) return null;
      return unclear(reading.sentence, dates.length > 0 ? dates : [plainRequest('pause')]);
    }
  }
}

/** "schedule 9am Paris" sets what "schedule" alone would show. */
function readStatus(found: CommandFound, today: LocalDate): DailyRequest | null {
  const items = scan(found.after);
  const isSet = items.some(({ type }) => type === 'time') && items.every(({ type }) => type !== 'unknown');
  return isSet ? settle(items) : readPlain(found, today);
}

/** Anything but `on` and `pause`: nothing can be said beside it. */
function readPlain({ type, words, after, leftover }: CommandFound, today: LocalDate): DailyRequest | null {
  const request = plainRequest(type);
  if (leftover.length === 0) return request;
  const other = findCommand(leftover);
  const until = readUntil(after, today);
  const isUnderstood =
    other !== null || until.type === 'day' || scan(leftover).some((item) => item.type !== 'unknown');
  const isQuestion = isLook(type) ? !isUnderstood || leftover.length > 2 : leftover.length > mostLeftover;
  if (isQuestion) return null;
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
  return found.type === 'status' ? readStatus(found, today) : readPlain(found, today);
}

/**
 * Reads what was typed, beginning with the word "daily". `typed` is how a command begins where it was typed, for examples
 * in sentences. Returns null where it is not about the settings of a daily post. Never throws.
 */
export function readDailyRequest(text: string, clock: DailyClock, typed = 'daily'): DailyRequest | null {
  const cleaned = cleanText(text);
  const [first, ...words] = readWords(text);
  if (first?.text !== 'daily') return null;
  if (words.length === 0) return { type: cleaned.includes('?') ? 'help' : 'status' };
  const found = findCommand(words);
  // Nothing of it may be passed over, and `readWords` reads no further.
  if (cleaned.length > longestText) return found === null ? null : tooLong(typed);
  const zone = clock.zone !== null && isKnownZone(clock.zone) ? clock.zone : 'UTC';
  const today = localDate(clock.now, zone);
  return found === null ? readImplicit(words, today) : readCommand(found, today);
}

function tooLong(typed: string): DailyRequest {
  const sentence = `This is too long: say what you want in a few words, such as ${typed} on 09:00 Europe/Paris.`;
  return unclear(sentence, [{ type: 'help' }]);
}
