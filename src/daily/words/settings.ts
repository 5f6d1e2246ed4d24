/** From what was said about time, place, days and order to the settings, or to what is wrong with them. */
import type { Days, Sequence } from '../../store/model.ts';
import type { DailyRequest, TimeOfDay } from '../request.ts';
import { guessWords } from './guess.ts';
import { onceADay } from './cannot.ts';
import type { Item } from './scan.ts';
import type { TimeReading } from './times.ts';
import { unclear, type ClearRequest } from './write.ts';
import { quote, type Word } from './words.ts';
import { choosable, commonZones, type WhyChoose } from './zone-names.ts';

export interface Settings {
  readonly time: TimeOfDay | null;
  readonly zone: string | null;
  readonly days: Days | null;
  readonly sequence: Sequence | null;
}

export const noSettings: Settings = { time: null, zone: null, days: null, sequence: null };

/** What is wrong, and what may be meant, each as the settings that it gives. */
interface Problem {
  readonly sentence: string;
  readonly options: readonly Partial<Settings>[];
  /** Nothing can be offered: what was said would be passed over. */
  readonly isOpen?: boolean;
}

/** One setting: its value where that is clear, and what is wrong where it is not. */
interface Outcome {
  readonly settings: Partial<Settings>;
  readonly problem: Problem | null;
}

type Of<Type extends Item['type']> = Extract<Item, { type: Type }>;

const isSame = (one: TimeOfDay, other: TimeOfDay): boolean =>
  one.hour === other.hour && one.minute === other.minute;

const isIn = ({ hour }: TimeOfDay, [first, last]: readonly [number, number]): boolean =>
  hour >= first && hour <= last;

function settleTime(items: readonly Of<'time'>[]): Outcome {
  const clear: { readonly time: TimeOfDay; readonly words: readonly Word[] }[] = [];
  const unclearOnes: Extract<TimeReading, { type: 'unclear' }>[] = [];
  for (const { reading, words } of items) {
    if (reading.type === 'time') clear.push({ time: reading.time, words });
    if (reading.type === 'unclear') unclearOnes.push(reading);
  }
  const wrong = unclearOnes.filter(
    ({ part }) => part === undefined || !clear.some(({ time }) => isIn(time, part)),
  );
  const [first] = clear;
  const times = [...clear.map(({ time }) => time), ...wrong.flatMap((reading) => reading.times)];
  const options = times.map((time) => ({ time }));
  const [doubtful] = wrong;
  if (doubtful !== undefined)
    return { settings: {}, problem: { sentence: doubtful.sentence, options, isOpen: options.length === 0 } };
  if (first === undefined) return { settings: {}, problem: null };
  const other = clear.find(({ time }) => !isSame(time, first.time));
  if (other === undefined) return { settings: { time: first.time }, problem: null };
  const sentence = `${quote(first.words)} and ${quote(other.words)} are two different times, and there is one post a day.`;
  return { settings: {}, problem: { sentence, options } };
}

function whyChoose(words: readonly Word[], why: WhyChoose): string {
  switch (why) {
    case 'several':
      return `${quote(words)} can stand for several time zones: choose one.`;
    case 'abbreviation':
      return `${quote(words)} does not say which clock changes apply: choose a time zone with a city.`;
    case 'offset':
      return `${quote(words)} stays the same when clocks change: choose a time zone with a city.`;
    case 'near':
      return `${quote(words)} is not a time zone, city or country that is known here.`;
  }
}

function settleZone(items: readonly Of<'zone'>[]): Outcome {
  const [first, ...others] = items;
  if (first === undefined) return { settings: {}, problem: null };
  let named = first.named;
  for (const other of others) {
    const common = commonZones(named, other.named);
    if (common.zones.length === 0) {
      const options = [named, other.named].flatMap(({ zones }) => choosable(zones).slice(0, 1));
      const sentence = `${quote(first.words)} and ${quote(other.words)} are in different time zones: name one.`;
      return { settings: {}, problem: { sentence, options: options.map((zone) => ({ zone })) } };
    }
    named = common;
  }
  const zones = choosable(named.zones);
  const [zone] = zones;
  if (named.why === null && zone !== undefined) return { settings: { zone }, problem: null };
  const vague = items.find((item) => item.named.why === named.why) ?? first;
  const sentence = whyChoose(vague.words, named.why ?? 'near');
  return { settings: {}, problem: { sentence, options: zones.map((each) => ({ zone: each })) } };
}

function settleDays(items: readonly Of<'days'>[]): Outcome {
  const [first] = items;
  if (first === undefined) return { settings: {}, problem: null };
  const options = [{ days: 'weekdays' as const }, { days: 'every-day' as const }];
  if (first.days === 'other' || items.some(({ days }) => days === 'other')) {
    return { settings: {}, problem: { sentence: onceADay, options } };
  }
  const against = items.find(({ days }) => days !== first.days);
  if (against === undefined) return { settings: { days: first.days }, problem: null };
  const sentence = `${quote(first.words)} and ${quote(against.words)} contradict each other.`;
  return { settings: {}, problem: { sentence, options } };
}

function settleSequence(items: readonly Of<'sequence'>[]): Outcome {
  const [first] = items;
  if (first === undefined) return { settings: {}, problem: null };
  const against = items.find(({ sequence }) => sequence !== first.sequence);
  if (against === undefined) return { settings: { sequence: first.sequence }, problem: null };
  const sentence = `${quote(first.words)} and ${quote(against.words)} contradict each other.`;
  const options = [first, against].map(({ sequence }) => ({ sequence }));
  return { settings: {}, problem: { sentence, options } };
}

/** Only the first of what cannot be set is spoken of. */
function settleImpossible([first]: readonly Of<'impossible'>[]): Problem | null {
  if (first === undefined) return null;
  return { sentence: first.sentence, options: [], isOpen: !first.canBeLeftOut };
}

/** What is denied is never offered; what it leaves is, where that is clear. */
function settleNegated([first]: readonly Of<'negated'>[]): Problem | null {
  if (first === undefined) return null;
  const { denied, words } = first;
  if (denied.type === 'sequence') {
    const sequence = denied.sequence === 'shuffled' ? 'in-order' : 'shuffled';
    return {
      sentence: `${quote(words)} can be said more simply: in order or shuffled.`,
      options: [{ sequence }],
    };
  }
  if (denied.type !== 'days')
    return { sentence: `${quote(words)} says what is not wanted: say what is.`, options: [], isOpen: true };
  const sentence = `Posts come every day or from Monday to Friday, so ${quote(words)} cannot be set.`;
  const isClear = denied.days === 'every-day';
  return { sentence, options: isClear ? [{ days: 'weekdays' }] : [], isOpen: !isClear };
}

/** Only the first words that nobody understands are spoken of. */
function settleUnknown(items: readonly Item[], settings: Settings): Problem | null {
  const place = items.findIndex(({ type }) => type === 'unknown');
  const unknown = items[place];
  if (unknown === undefined) return null;
  const before = items[place - 1];
  const guesses = guessWords(unknown.words, before?.type === 'zone' ? before.words : []);
  const isZone = items.some(({ type }) => type === 'zone');
  // Without it the old time zone would stay, and nobody would see it.
  if (guesses.length === 0 && !isZone)
    return {
      sentence: `${quote(unknown.words)} is no time zone or city that I know. Name a large city near you.`,
      options: [],
      isOpen: true,
    };
  // Beside a place that is clear, the other may be one word too many.
  const options = settings.zone !== null && guesses[0]?.zone !== undefined ? [{}, ...guesses] : guesses;
  return { sentence: `${quote(unknown.words)} is not understood here.`, options };
}

const ofType = <Type extends Item['type']>(items: readonly Item[], type: Type): readonly Of<Type>[] =>
  items.filter((item): item is Of<Type> => item.type === type);

const isEmpty = (settings: Settings): boolean => Object.values(settings).every((value) => value === null);

/** All ways to mend what is wrong: the first problem in each of its ways, the others in the likeliest. */
function mend(base: Settings, problems: readonly Problem[]): readonly ClearRequest[] {
  const [first, ...others] = problems;
  const rest = others.reduce<Settings>((all, { options }) => ({ ...all, ...options[0] }), base);
  const options = first === undefined || first.options.length === 0 ? [{}] : first.options;
  return options
    .map((option) => ({ ...rest, ...option }))
    .filter((settings) => !isEmpty(settings))
    .map((settings) => ({ type: 'on', ...settings }));
}

/** The request to set the daily post that these items make up. */
export function settle(items: readonly Item[]): DailyRequest {
  const outcomes = [
    settleTime(ofType(items, 'time')),
    settleZone(ofType(items, 'zone')),
    settleDays(ofType(items, 'days')),
    settleSequence(ofType(items, 'sequence')),
  ];
  const settings = outcomes.reduce<Settings>((all, outcome) => ({ ...all, ...outcome.settings }), noSettings);
  const problems = [
    settleImpossible(ofType(items, 'impossible')),
    ...outcomes.map(({ problem }) => problem),
    settleNegated(ofType(items, 'negated')),
    settleUnknown(items, settings),
  ].filter((problem) => problem !== null);
  const [first] = problems;
  if (first === undefined) return { type: 'on', ...settings };
  const open = problems.find(({ isOpen }) => isOpen);
  if (open !== undefined) return unclear(open.sentence, [{ type: 'help' }]);
  return unclear(first.sentence, mend(settings, problems));
}
