/** Skipping a post and silencing the bot, which are said by a pause. */
import type { LocalDate } from '../../store/model.ts';
import { addDays } from '../calendar.ts';
import type { DailyRequest } from '../request.ts';
import { withoutSmallWords } from './commands.ts';
import { readUntil } from './until.ts';
import { plainRequest, unclear, type ClearRequest } from './write.ts';
import { quote, type Word } from './words.ts';

const skips: ReadonlySet<string> = new Set(['skip', 'miss', 'omit', 'postpone', 'delay']);
const silences: ReadonlySet<string> = new Set([
  'mute',
  'silence',
  'quiet',
  'shush',
  'hush',
  'unfollow',
  'shut',
]);

const until = (date: LocalDate): ClearRequest => ({ type: 'pause', until: date });

/** Null where the words begin with nothing of the kind. */
export function readSkipping(words: readonly Word[], today: LocalDate): DailyRequest | null {
  const [first] = withoutSmallWords(words);
  if (first === undefined) return null;
  const isSkip = skips.has(first.text);
  if (!isSkip && !silences.has(first.text)) return null;
  const reading = readUntil(words.slice(words.indexOf(first) + 1), today);
  const sentence = isSkip
    ? 'One post alone cannot be skipped, but a pause can end on the day after it.'
    : `${quote([first])} is not a command that is known here: posts can be paused or turned off.`;
  if (reading.type === 'day')
    return unclear(sentence, isSkip ? [until(addDays(reading.date, 1))] : [until(reading.date)]);
  const plain = plainRequest('pause');
  return isSkip
    ? unclear(sentence, [until(addDays(today, 2)), until(addDays(today, 1)), plain])
    : unclear(sentence, [plain, plainRequest('off')]);
}
