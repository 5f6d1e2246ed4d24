/** "and in 2020?", "the year before?", "and companies?": the same asked of another time, or of other parties at that time. */
import { during, monthOfLaunch, shift, singleDate, type Period } from '../../knowledge/period.ts';
import { categoryIn, partyNouns } from '../names/party-nouns.ts';
import type { Query } from '../query.ts';
import { reading } from '../reader.ts';
import { periodIn } from '../readers/facts/time-words.ts';
import { strayOf, sure, type FollowUpRule, type Turn } from './turn.ts';

const mostWords = 8;
const mostStray = 0.5;
/** "the year before" holds a word with content and no date. */
const mostStrayOfStep = 1.3;

const backward =
  /\b(?:year|month) before\b|\b(?:previous|preceding|prior|last) (?:year|month)\b|^before(?: that)?$/;
const forward = /\b(?:year|month) (?:after|later)\b|\b(?:next|following) (?:year|month)\b|^after(?: that)?$/;

/** "and on day one?", "what was it at the start" */
const atLaunch =
  /\b(?:on|from|at|in) (?:the )?(?:very )?(?:day one|first day|launch|launch day|start|beginning|outset)$/;

/** The period that the turn names, or the one beside that of the turn before. */
function periodAsked({ features, core }: Turn, before: Period | undefined): Period | undefined {
  const step = Number(forward.test(core)) - Number(backward.test(core));
  const date = before === undefined ? undefined : singleDate(before);
  const isStep = step !== 0 && date !== undefined;
  // "a year later" counts from what was told, and only without that from the launch.
  const named = isStep ? undefined : periodIn(features);
  if (named !== undefined) return named.period;
  if (atLaunch.test(core)) return during(monthOfLaunch);
  if (!isStep) return undefined;
  const moved = shift(/month/.test(core) ? date.slice(0, 7) : date.slice(0, 4), step);
  return { from: moved, to: moved };
}

function weightOfPeriod({ features }: Turn): number {
  const positions = periodIn(features)?.positions ?? new Set<number>();
  return [...positions].reduce((sum, place) => sum + (features.words[place]?.weight ?? 0), 0);
}

/** Asked in full, of something else than the turn before. */
function isOfItsOwn({ alone: { query }, leans, features }: Turn): boolean {
  if (leans || query.kind === 'none') return false;
  return (query.kind !== 'accord' && query.kind !== 'parties') || features.has('signing', 'launch', 'legal');
}

const withNumbers: ReadonlySet<string> = new Set([
  'accord/signatories',
  'accord/counts',
  'accord/launch-counts',
]);

/** What was told over time: how many there are is told with who they are, too. */
function overTime(query: Query): (Query & { readonly kind: 'timeline' | 'counts' }) | undefined {
  if (query.kind === 'timeline' || query.kind === 'counts') return query;
  if (query.kind !== 'accord') return undefined;
  if (query.entry === 'accord/since-launch') return { kind: 'timeline' };
  return withNumbers.has(query.entry) ? { kind: 'counts' } : undefined;
}

/** After a timeline or a count: another time. */
export const otherPeriod: FollowUpRule = (turn) => {
  const query = overTime(turn.context.query);
  if (query === undefined) return undefined;
  if (turn.features.words.length > mostWords || isOfItsOwn(turn)) return undefined;
  if (turn.features.mentions.some(({ kind }) => kind !== 'accord')) return undefined;
  const most = periodIn(turn.features) === undefined ? mostStrayOfStep : mostStray;
  if (strayOf(turn) - weightOfPeriod(turn) > most) return undefined;
  const period = periodAsked(turn, query.period);
  return period === undefined ? undefined : reading('other-period', sure, { ...query, period });
};

const atPresent = /^(?:now|today|currently|nowadays|at present|these days|to date|as of (?:now|today))$/;
const thatTime = /\b(?:then|that year|that month|by then|at the time|at that time)\b/;

/** After a timeline or a count: who joined then, how many there were then, how many of one kind. */
export const ofThatTime: FollowUpRule = (turn) => {
  const { context, features, leans } = turn;
  const query = overTime(context.query);
  if (query === undefined) return undefined;
  // "companies?" after who signed: so short a turn, or one that leans on it, asks for as much of another kind.
  const isShort = features.words.length <= (features.words[0]?.text === 'any' ? 3 : 2);
  const isOfNumbers = context.query.kind !== 'accord' || leans || features.has('count') || isShort;
  const namesOther = features.mentions.some(({ kind }) => kind !== 'accord' && kind !== 'theme');
  if (!isOfNumbers || namesOther || features.words.length > mostWords) return undefined;
  const text = features.text;
  // A bare "today" is the principle of the day.
  if (atPresent.test(turn.core) && (leans || text !== 'today'))
    return reading('counts-now', sure, { kind: 'counts' });
  const category = categoryIn(text);
  const counted = {
    kind: 'counts',
    ...(query.period === undefined ? {} : { period: query.period }),
    ...(category === undefined ? {} : { category }),
  } as const satisfies Query;
  if (
    query.kind === 'counts' &&
    category !== undefined &&
    features.unexplained <= 1.3 &&
    !features.has('notSigning')
  )
    return features.has('list') || /^(?:which|who)\b/.test(text)
      ? undefined
      : reading('counts-of-kind', sure, counted);
  if (!thatTime.test(text) || query.period === undefined) return undefined;
  if (features.has('count') && (partyNouns.test(text) || features.words.length <= 4))
    return reading('counts-then', sure, counted);
  if (features.has('signing') && !features.has('notSigning'))
    return reading('joins-then', sure, { kind: 'timeline', period: query.period, joins: true });
  return features.has('happening')
    ? reading('what-happened-then', sure, { kind: 'timeline', period: query.period })
    : undefined;
};

/** "who published it?" after the date of an event: its sentence says that too. */
export const sameEvent: FollowUpRule = ({ alone, context, features }) => {
  const { query } = context;
  const asks = features.has('whoever', 'pronounThing', 'place', 'time') && features.words.length <= mostWords;
  return query.kind === 'events' && alone.query.kind === 'none' && asks && features.unexplained <= 1
    ? reading('same-event', sure, query)
    : undefined;
};
