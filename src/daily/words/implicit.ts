/** Requests that begin with no command: settings without "on", and commands with slips of the keys. */
import type { LocalDate } from '../../store/model.ts';
import type { DailyRequest } from '../request.ts';
import { nearCommands, phraseAt, withoutSmallWords, type CommandType } from './commands.ts';
import { scan, type Item } from './scan.ts';
import { settle } from './settings.ts';
import { readUntil } from './until.ts';
import { plainRequest, unclear, type ClearRequest } from './write.ts';
import { quote, type Word } from './words.ts';

/** A number alone may be anything, such as the number of a principle. */
const bareNumber = /^\d{1,3}$/;

const isSureTime = (item: Item): boolean =>
  item.type === 'time' &&
  !(item.reading.type === 'unclear' && item.reading.part !== undefined) &&
  (item.afterAt || item.words.length > 1 || !bareNumber.test(item.words[0]?.text ?? ''));

const zoneWords: ReadonlySet<string> = new Set(['zone', 'timezone', 'tz']);
const aboutPrinciples: ReadonlySet<string> = new Set(['principle', 'principles', 'number']);

/** With more strange words than this it is a sentence about something else. */
const mostUnknown = 3;

const withoutCommands = (words: readonly Word[]): readonly Word[] =>
  words.filter((word) => phraseAt([word], 0) === null);

/** Settings without a command, such as "9am Paris". Null where the words may as well be a free question. */
function readSettings(words: readonly Word[], items: readonly Item[], isSet: boolean): DailyRequest | null {
  const says = (wanted: ReadonlySet<string>): boolean => words.some(({ text }) => wanted.has(text));
  const unknown = items.flatMap((item) => (item.type === 'unknown' ? item.words : []));
  const isZoneNamed = items.some(
    (item) => item.type === 'zone' && (says(zoneWords) || item.words.some(({ text }) => text.includes('/'))),
  );
  if (unknown.length <= mostUnknown && (items.some(isSureTime) || isZoneNamed)) return settle(items);
  if (says(aboutPrinciples)) return null;
  const settings = items.filter(({ type }) => type !== 'unknown' && type !== 'zone');
  // "Shuffle off" is not known here, but is about nothing else.
  if (unknown.length > 0)
    return settings.length > 0 && withoutCommands(unknown).length === 0
      ? unclear(`${quote(unknown)} does not go with ${quote(settings.flatMap((item) => item.words))}.`, [
          plainRequest('help'),
        ])
      : null;
  if (items.some(({ type }) => type === 'negated')) return settle(items);
  if (items.some(({ type }) => type === 'time')) return settle(items);
  if (!items.some(({ type }) => type === 'days' || type === 'sequence')) return null;
  const request = settle(items);
  if (request.type !== 'on' || isSet) return request;
  return unclear(`It is not clear whether ${quote(items.flatMap((item) => item.words))} is to be set.`, [
    request,
  ]);
}

/** What may be meant by a near command with the words after it. Empty where they do not go together. */
function complete(type: CommandType, after: readonly Word[], today: LocalDate): readonly ClearRequest[] {
  if (withoutSmallWords(after).length === 0) return [plainRequest(type)];
  if (type === 'pause') {
    const reading = readUntil(after, today);
    return reading.type === 'day' ? [{ type, until: reading.date }] : [];
  }
  const items = type === 'on' ? scan(after) : [];
  const request = items.length > 0 && items.every((item) => item.type !== 'unknown') ? settle(items) : null;
  return request?.type === 'on' ? [request] : [];
}

/** A command with slips of the keys: asked back, since nothing is to be changed by a guess. */
function readSlip(words: readonly Word[], today: LocalDate): DailyRequest | null {
  const [first] = withoutSmallWords(words);
  if (
    first === undefined ||
    scan(words)[0]?.type === 'negated' ||
    scan([first]).some(({ type }) => type !== 'unknown')
  )
    return null;
  const after = words.slice(words.indexOf(first) + 1);
  const requests = nearCommands(first).flatMap((type) => complete(type, after, today));
  return requests.length === 0
    ? null
    : unclear(`${quote([first])} is not a command that is known here.`, requests);
}

/**
 * Reads the words after "daily" where they begin with no command; `isSet` says whether there is a daily post to change.
 * Null where they are not about the daily post.
 */
export function readImplicit(words: readonly Word[], today: LocalDate, isSet: boolean): DailyRequest | null {
  return readSlip(words, today) ?? readSettings(words, scan(words), isSet);
}
