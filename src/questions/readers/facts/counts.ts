/** "how many supporters over time", "how many states in March 2020". */
import type { CueName } from '../../../language/lexicon.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { categoryIn, partyNouns } from '../../names/party-nouns.ts';
import { reading, type Reader } from '../../reader.ts';
import { isOfOtherMatter, periodIn, strayBesideTime } from './time-words.ts';

const framing: readonly CueName[] = [
  'accord',
  'count',
  'growth',
  'signing',
  'praise',
  'define',
  'list',
  'time',
  'pronounThing',
  'happening',
  'launch',
  'aftermath',
];

const mostStray = 0.7;
/** The same where nothing says that the Call is meant. */
const mostStrayUnnamed = 0.3;

/** Words for those who are counted, and for the numbers themselves. */
const ofNumbers =
  /\b(?:numbers?|figures?|counts?|totals?|statistics|stats|support|backing|signatures?|membership|thousand|thousandth|1000|endorsements?|list|public|local|private|sector|civil|society|crowd|circle|ranks|camp|following|popular(?:ity)?)\b/;

/** "after twelve months" */
const ofSpans = /^(?:twelve|12|months?|weeks?|years?)$/;

const isYear = /^20(?:1[89]|[2-3]\d)$/;

/** "supporters 2018 2021 2024" */
const yearsIn = ({ words }: Features): number => words.filter(({ spelled }) => isYear.test(spelled)).length;

export const counts: Reader = {
  name: 'counts',
  needs: [{ cues: ['growth'], marks: ['digit'], words: wordSet('year years months anniversary birthday') }],
  read: (features) => {
    const period = periodIn(features)?.period;
    if (period === undefined && !features.has('growth')) return undefined;
    if (isOfOtherMatter(features) || features.has('speech', 'permission')) return undefined;
    const text = features.text;
    const parties = new Set(
      features.words.flatMap(({ spelled }, place) =>
        partyNouns.test(spelled) || ofNumbers.test(spelled) || ofSpans.test(spelled) ? [place] : [],
      ),
    );
    const isOfCall = features.has('accord', 'signing', 'praise', 'pronounThing');
    if (strayBesideTime(features, framing, parties) > (isOfCall ? mostStray : mostStrayUnnamed))
      return undefined;
    const isOfParties = partyNouns.test(text) || ofNumbers.test(text);
    const category = categoryIn(text);
    const asked = {
      kind: 'counts',
      ...(period === undefined ? {} : { period }),
      ...(category === undefined ? {} : { category }),
    } as const;
    if (features.has('growth') && (isOfCall || isOfParties)) return reading('growth', 0.9, asked);
    if (yearsIn(features) > 1 && isOfParties) return reading('counts-of-years', 0.85, { kind: 'counts' });
    const countsThem =
      features.has('count') || /\b(?:numbers?|figures?|counts|statistics|stats)\b/.test(text);
    return countsThem && period !== undefined && (isOfCall || isOfParties)
      ? reading('count-at', 0.9, asked)
      : undefined;
  },
};
