/** Whether a question about a person is one about the Call: nothing is held of their lives, nor of what they think of jazz. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import { textOf, type Word } from '../../wording/words.ts';

const privateFacts =
  /(?<!\bfor a )\b(?:born|birthday|birthplace|live|lives|living|old|age|married|wife|husband|spouse|children|kids|mother|father|mum|mom|mums|moms|dad|dads|parents|brothers?|sisters?|family|salary|earn|earns|rich|wealthy|net worth|phone|address|email|handle|linkedin|instagram|height|tall|weight|hair|middle name|blood|favou?rite (?:film|food|song|band|dish|drink|team|movie|book)|siblings?|tattoos?|religion|hobby|hobbies|hometown|house|nickname|school|schools|college|books?|dead|died|alive|obituary|taught|pets?|chess|star sign|wakes?|get up|single$)\b/;

/** "where was Hahad born", "when did he join his firm": nothing of the kind is held of anybody. */
export function asksPrivateFact(features: Features): boolean {
  if (features.has('speech', 'accord')) return false;
  return asksWhen(features) || privateFacts.test(besideNames(features));
}

/** "Perry World House" is nobody's house. */
const besideNames = ({ words, mentions }: Features): string =>
  textOf(words.filter((_, place) => !mentions.some(({ start, end }) => place >= start && place < end)));

const asksWhen = (features: Features): boolean =>
  features.has('time') && !features.has('quote', 'source', 'launch', 'stance', 'commentators');

/** "pretend that he loves it": no answer is to be made up. */
const makesUp =
  /\b(?:pretend|invent|imagine|make up|makes? (?:something|it) up|write as|in the style of|role ?play)\b/;

/** "Bischoff had some notion of who gains by it": that somebody has a view is told, in words that need not be those of the claim. */
const holdsView =
  /\b(?:has|had|have|holds|held|with|got|gave|floated|offered|is|was|what|remember|recall) (?:not )?(?:an?|some|any|this|that|the|his|her|their|quite a) (?:\w+ )?(?:theory|theories|hypothesis|notion|idea|thesis|hunch|take|view|opinion) (?:on|about|of|that|as to|regarding|why|who|how)\b|\b(?:\w+) s (?:\w+ )?(?:theory|hypothesis|notion|thesis|hunch) (?:on|about|of|that|as to|regarding|why|who|how)\b/;

/** That views on the Call are asked for, or something of its world, although no claim fits the words; `isNear`: some claim comes near. */
export function isOfSubject(features: Features, isNear: boolean): boolean {
  if ((features.has('time', 'place', 'count') && !features.has('speech')) || makesUp.test(features.text))
    return false;
  if (features.shows('cyberspace') + features.shows('harm') + features.shows('states') > 0) return true;
  if (holdsView.test(features.text)) return true;
  return isNear && features.has('speech', 'stance', 'accord', 'quote', 'proposal', 'signing', 'notSigning');
}

/** A word of another walk of life, or one that no entry holds. */
export const isOfElsewhere = ({ weight, foreign, isAlien, unknown }: Word): boolean =>
  weight > 0 && (foreign || isAlien || unknown);

/** "quoting him at lunch": where somebody is asked about says nothing of what is asked. */
const beforePlaces: ReadonlySet<string> = new Set('at over during after before'.split(' '));
/** "Kothari on jazz", "does he like jazz" */
const beforeObjects: ReadonlySet<string> = new Set(
  'on about regarding like likes liked love loves of in support supports'.split(' '),
);
const articles: ReadonlySet<string> = new Set('the a an any'.split(' '));

/** The word in front of the one at `place`, articles passed over. */
function wordBefore(words: readonly Word[], place: number): string {
  const before = words[place - 1]?.spelled ?? '';
  return articles.has(before) ? (words[place - 2]?.spelled ?? '') : before;
}

/** "Hahad's blood type": what is somebody's own, and no word of views or of the Call's world. */
function isPossession(features: Features, words: readonly Word[], expert: Reference<'expert'>): boolean {
  return features.mentions.some(({ ref, end }) => {
    const [owner, owned] = [words[end - 1], words[end]];
    return (
      ref === expert &&
      owned !== undefined &&
      owned.weight >= 0.5 &&
      !owned.afterBreak &&
      /['’]s$/.test(owner?.raw ?? '') &&
      !features.isInCue(end) &&
      !features.mentions.some(({ start }) => start === end)
    );
  });
}

/** So few words only name what is asked. */
const mostBare = 4;
const framing: readonly CueName[] = ['define', 'whoever', 'accord', 'quote', 'stance', 'personFact'];

/** Football, or a word that nobody in the sources used where what is asked about stands; `words` are those of the topic. */
export function isOfSomethingElse(
  features: Features,
  words: readonly Word[],
  expert: Reference<'expert'>,
): boolean {
  if (isPossession(features, words, expert)) return true;
  const strange = words.flatMap((word, place) => (isOfElsewhere(word) && word.weight >= 0.5 ? [place] : []));
  if (strange.length === 0) return false;
  if (strange.some((place) => words[place]?.foreign === true && !beforePlaces.has(wordBefore(words, place))))
    return true;
  const alien = strange.filter((place) => words[place]?.likeness === 1 && !words[place].foreign);
  if (alien.length === 0) return false;
  // "Paul the apostle", "Harris tweed"
  const names = features.mentions.filter(({ ref }) => ref === expert);
  const isByFirstName = names.length > 0 && names.every(({ isFirstName }) => isFirstName);
  const isBare = features.words.length <= mostBare && !features.has(...framing);
  const isCounted = features.has('count') && !features.has('speech', 'accord');
  return (
    isByFirstName || isBare || isCounted || alien.some((place) => beforeObjects.has(wordBefore(words, place)))
  );
}
