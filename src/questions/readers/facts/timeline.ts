/** "timeline", "what happened in 2019", "who joined in 2020". */
import type { CueName } from '../../../language/lexicon.ts';
import { during, shift, singleDate, type Period } from '../../../knowledge/period.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { categoryIn, listedCategory, strayBesideParties } from '../../names/party-nouns.ts';
import type { PeriodRead } from '../../time/periods.ts';
import type { Query } from '../../query.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { reading, type Reader } from '../../reader.ts';
import { isOfOtherMatter, nowhere, periodIn, strayBesideTime } from './time-words.ts';

const framing: readonly CueName[] = [
  'accord',
  'timeline',
  'happening',
  'aftermath',
  'define',
  'list',
  'launch',
  'pronounThing',
  'time',
  'whichOne',
  'more',
];

const mostStray = 0.5;
/** Where only a year or the word itself says that the Call is meant, hardly anything may stand beside it: "history of hacking". */
const mostStrayUnnamed = 0.2;
const fewWords = 4;
const yearOfLaunch = '2018';

/** "after the launch in November 2018" begins with the day after it. */
export function timelineQuery(features: Features, asked: PeriodRead | undefined, model: Model): Query {
  const launch = model.knowledge.accordEntry('accord/launch').facts[0]?.asOf;
  if (asked === undefined) {
    const isBefore = /\b(?:before|until|prior to|up to) (?:the |its )?launch/.test(features.text);
    return launch !== undefined && isBefore
      ? { kind: 'timeline', period: { to: shift(launch, -1) } }
      : { kind: 'timeline' };
  }
  const { fromLaunch, relation, period } = asked;
  return fromLaunch && launch !== undefined && (relation === 'after' || relation === 'since')
    ? { kind: 'timeline', period: { from: shift(launch, 1) } }
    : { kind: 'timeline', period };
}

/** What came "since 2018" is told as a whole. */
const isSinceLaunch = (asked: PeriodRead): boolean =>
  asked.relation === 'since' && asked.period.from?.startsWith(yearOfLaunch) === true;

/** "the Paris Call in 2024", but not the Call "of 12 November 2018", which is its name. */
function isOfCallIn(features: Features, { positions, relation }: PeriodRead): boolean {
  if (!features.has('accord') || features.has('launch', 'time', 'place', 'legal', 'purpose')) return false;
  const before = features.words[Math.min(...positions) - 1]?.spelled ?? '';
  return relation !== undefined || /^(?:in|during|from|between)$/.test(before);
}

/** "what happened in 1989 in Berlin": in no year of the record, whatever else is named. */
function isOffRecord({ period }: PeriodRead, { knowledge }: Model): boolean {
  const year = singleDate(period)?.slice(0, 4);
  const first = knowledge.events[0]?.date.slice(0, 4);
  const last = knowledge.events.at(-1)?.date.slice(0, 4);
  return year !== undefined && first !== undefined && last !== undefined && (year < first || year > last);
}

/** Nothing but a country or another party is named beside it. */
function isOfPlace(features: Features): boolean {
  const places = new Set<number>();
  for (const { kind, start, end } of features.mentions) {
    if (kind !== 'actor' && kind !== 'accord') return false;
    for (let place = start; place < end; place += 1) places.add(place);
  }
  return strayBesideTime(features, framing, places) <= mostStray;
}

/** "anything new in 2022", "tell me about 2021": whatever is on record of that year. */
const asksOfYear =
  /^(?:and |so )?(?:(?:(?:is|was) there |do you have |have you got )?(?:anything|something|news)(?: new)?|tell me(?: something)? about|what (?:do you (?:have|know)|is on record|followed|came|happened)(?: about| on)?) ?(?:of|in|from|for|during|about)? ?(?:the year )?20\d\d$/;

export const timeline: Reader = {
  name: 'timeline',
  needs: [{ cues: ['timeline', 'happening'], marks: ['digit'] }],
  read: (features, model) => {
    const asked = periodIn(features);
    if (asked === undefined && !features.has('timeline', 'happening')) return undefined;
    if (asked !== undefined && features.has('happening') && isOffRecord(asked, model) && isOfPlace(features))
      return reading('what-happened', 0.8, {
        kind: 'none',
        reason: { type: 'no-such-period', asked: singleDate(asked.period)?.slice(0, 4) ?? '' },
        near: [],
      });
    if (isOfOtherMatter(features) || features.has('speech', 'count', 'signing')) return undefined;
    if (asked !== undefined && asksOfYear.test(features.text) && !isOffRecord(asked, model))
      return reading('of-year', 0.88, timelineQuery(features, asked, model));
    const most = features.has('accord') ? mostStray : mostStrayUnnamed;
    if (strayBesideTime(features, framing, nowhere) > most) return undefined;
    const isNamed =
      features.has('accord', 'pronounThing') || asked !== undefined || features.words.length <= fewWords;
    if (features.has('timeline') && isNamed)
      return reading('timeline', 0.9, timelineQuery(features, asked, model));
    const comesAfter = /\b(?:after|since) (?:the |its )?launch/.test(features.text);
    if (features.has('happening') && comesAfter && asked === undefined)
      return reading('after-launch', 0.88, { kind: 'accord', entry: 'accord/since-launch' });
    if (asked === undefined || isSinceLaunch(asked)) return undefined;
    return features.has('happening') || isOfCallIn(features, asked)
      ? reading('what-happened', 0.88, timelineQuery(features, asked, model))
      : undefined;
  },
};

const asksForThose =
  /^(?:and |so )?(?:who|which|what|list|name|show|give|tell|all|any|new|did any|has any|have any)\b|\b(?:new|later) (?:signator|supporter|member|join)/;

/** "who joined in 2019"; of the year of the launch there is a list of its own. */
/** "which countries joined at launch", "the 51 launch states": the month of the launch, as some parties have only that. */
function launchAsked(features: Features, model: Model): Period | undefined {
  const text = features.text;
  const isAtLaunch =
    /\b(?:at|on|from|during|by) (?:the |its )?(?:very )?(?:launch|start|beginning|outset)\b/.test(text);
  const isOfLaunch =
    /\b(?:launch|founding|original|initial|first) (?:\S+ )?(?:countr\w*|states?|nations|governments|compan\w*|firms)\b/.test(
      text,
    );
  const month = model.knowledge.accordEntry('accord/launch').facts[0]?.asOf?.slice(0, 7);
  return (isAtLaunch || isOfLaunch) && month !== undefined ? during(month) : undefined;
}

const askingWhich = wordSet('which what list name show give all tell the');
/** Without a date one of these says when. */
const firstOfLaunch = wordSet('launch start beginning outset founding original initial first');

/** "which countries joined in 2018", "list the 51 launch states": the list of today would be none of that time. */
export const joinsOfKind: Reader = {
  name: 'joins-of-kind',
  needs: [{ words: askingWhich }, { words: firstOfLaunch, marks: ['digit'] }],
  read: (features, model) => {
    const text = features.text;
    if (listedCategory(text) === undefined) return undefined;
    const category = categoryIn(text);
    if (category === undefined) return undefined;
    if (features.has('count', 'speech') || isOfOtherMatter(features)) return undefined;
    const asked = periodIn(features);
    const period = asked === undefined ? launchAsked(features, model) : asked.period;
    if (period === undefined || (asked !== undefined && !features.has('signing'))) return undefined;
    if (strayBesideParties(features) - weightAt(features, asked?.positions ?? nowhere) > 0.7)
      return undefined;
    return reading('joins-of-kind', 0.92, { kind: 'timeline', period, joins: true, category });
  },
};

const weightAt = ({ words }: Features, places: ReadonlySet<number>): number =>
  [...places].reduce((sum, place) => sum + (words[place]?.weight ?? 0), 0);

export const joinsOfYear: Reader = {
  name: 'joins-of-year',
  needs: [{ cues: ['signing'] }, { marks: ['digit'] }],
  read: (features) => {
    const asked = periodIn(features);
    if (asked === undefined || isOfOtherMatter(features)) return undefined;
    const text = features.text;
    if (!features.has('signing') || features.has('count') || !asksForThose.test(text)) return undefined;
    const { period } = asked;
    if (asked.relation === 'until' || asked.relation === 'before') return undefined;
    if (period.to?.startsWith(yearOfLaunch) === true || isSinceLaunch(asked)) return undefined;
    const months = [...asked.positions].reduce((sum, place) => sum + (features.words[place]?.weight ?? 0), 0);
    if (strayBesideParties(features) - months > 0.7) return undefined;
    return reading('joins-of-year', 0.9, { kind: 'timeline', period, joins: true });
  },
};
