/** A principle told by a bare number, or by the numbers beside it, where nothing in the question is of another list. */
import { carriers } from '../../../language/english-list-words.ts';
import { bareNumbers, type Standing } from '../../numbers/bare-numbers.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { countsEight } from '../commands/lists.ts';
import { lackingNumber } from '../../numbers/number-gaps.ts';
import { principleRef, reading, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';
import { aspectOf, asksForOpinions } from './numbers.ts';

const weightInTopics = 0.5;

/** Content that speaks of something else than lists, the Call or what it is about; the more, the likelier is another list. */
function strayOf({ words, numbers, isInCue, mentions }: Features, { lexicon }: Model): number {
  const ours = new Set(numbers.seen.map(({ position }) => position));
  for (const { start, end } of mentions)
    for (let position = start; position < end; position += 1) ours.add(position);
  const { cyberspace, harm, states } = lexicon.contexts;
  return words.reduce((sum, { spelled, weight, foreign, isAlien }, position) => {
    if (weight === 0 || ours.has(position) || carriers.has(spelled)) return sum;
    if (titles.has(words[position - 1]?.spelled ?? '')) return sum;
    if (
      !foreign &&
      (isInCue(position) || cyberspace.has(spelled) || harm.has(spelled) || states.has(spelled))
    )
      return sum;
    return sum + weight * (isAlien || foreign ? 1 : weightInTopics);
  }, 0);
}

const titles: ReadonlySet<string> = new Set('mr mrs ms miss dr prof professor sir madam teacher'.split(' '));

/** "Mrs Harper wants us to do the fifth": who asks for it. */
function isTitled(name: string, words: readonly Word[]): boolean {
  const [first = '', ...more] = name.split(' ');
  if (titles.has(first.toLowerCase()) && more.length > 0) return true;
  const place = words.findIndex(({ raw }) => raw === first);
  return titles.has(words[place - 1]?.spelled ?? '');
}

/** "twelve badges for nine firms, who got the fourth" */
const wins =
  /\bwho (?:gets?|got|wins?|won|receives?|received|takes?|took|came|finished|drew|picked|ate) (?:in |the )*\S+$/;

/** "the seventh Harry Potter book", "Beethoven's ninth": names and words of other walks of life. */
function isOfOthers(features: Features): boolean {
  const { mentions, strangers, text, words, otherThing, named } = features;
  if (
    otherThing ||
    strangers.some((name) => !isTitled(name, words)) ||
    named('expert').length > 0 ||
    named('actor').length > 0
  )
    return true;
  if (wins.test(text)) return true;
  if (mentions.some(({ kind }) => kind === 'accord') || features.has('principle')) return false;
  return words.some(({ foreign, spelled }) => foreign && !carriers.has(spelled));
}

const mostStray: Readonly<Record<Standing, number>> = { place: 1.6, end: 0.7, where: 0.2, task: 0.9 };
const mostStrayOfGap = 1.3;
/** The Call, its principles or a list are named beside it. */
const moreWithList = 1.2;

const surenessOfBare = 0.85;

function numberAsked(features: Features, model: Model): number | undefined {
  const { words, numbers } = features;
  const stray =
    strayOf(features, model) -
    (features.has('principle', 'principleSoft', 'list', 'accord') ? moreWithList : 0);
  const lacking = stray > mostStrayOfGap ? undefined : lackingNumber(numbers.seen, words);
  if (lacking !== undefined) return lacking;
  if (numbers.numbers.length > 0) return undefined;
  const [one, other] = bareNumbers(numbers.seen, words);
  if (one === undefined || (other !== undefined && other.value !== one.value)) return undefined;
  return stray <= mostStray[one.standing] ? one.value : undefined;
}

export const bareNumber: Reader = {
  name: 'bare-number',
  needs: [{ marks: ['principleNumber'] }],
  read: (features, model) => {
    if (features.numbers.seen.length === 0 || isOfOthers(features)) return undefined;
    // "some pages speak of eight promises, my notes have nine"
    if (countsEight.test(features.text)) return undefined;
    const number = numberAsked(features, model);
    if (number === undefined) return undefined;
    const principle = principleRef(number);
    if (features.has('speech', 'quote', 'whoever') && asksForOpinions(features))
      return reading('opinions-on-bare-number', surenessOfBare, {
        kind: 'opinions',
        filter: { about: [principle] },
      });
    return reading('bare-number', surenessOfBare, {
      kind: 'principle',
      principle,
      aspect: aspectOf(features),
    });
  },
};
