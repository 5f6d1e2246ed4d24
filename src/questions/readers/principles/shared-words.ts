/** Questions that only share words with an entry: "railway museum", "public school", "rain on one of Titan's lakes". */
import { wordSet } from '../../../language/word-lists.ts';
import type { TopicScore } from '../../../matching/topic-index.ts';
import { pronounsIn, type Features } from '../../features.ts';
import { isAnchored, isOfEverydayLife } from './topic-bounds.ts';

/** "it" by itself is no information technology. */
const speaksOfComputers = ({ words, shows }: Features): boolean => shows('cyberspace') > pronounsIn(words);

const isOfNoWorld = (features: Features): boolean =>
  !isAnchored(features) && features.shows('harm') === 0 && !speaksOfComputers(features);

/** So few words may name a term by its parts: "governance forum"; a longer question describes what it means. */
const fewestOfNature = 5;
const mostOfNature = 8;

/** "rain on one of Titan's lakes": words of the name of a term, apart, and nothing else that speaks of the matter. */
const sharesPartsOfName = ({ kind, wholePhrase, longPhrase }: TopicScore, features: Features): boolean =>
  ((kind === 'term' && !wholePhrase) || (kind === 'opinion' && !longPhrase)) &&
  features.words.length >= fewestOfNature &&
  features.words.length <= mostOfNature &&
  !features.has('define', 'termAsked', 'speech', 'whoever') &&
  features.shows('states') === 0 &&
  isOfNoWorld(features);

/** "railway museum", "individual pension": the principle knows both words, but one of them from a longer phrase only. */
function sharesWordOfPhrase({ kind, longPhrase, wholePhrase }: TopicScore, features: Features): boolean {
  if (kind !== 'principle' || longPhrase || features.has('whichOne', 'speech')) return false;
  const content = features.words.filter(({ weight }) => weight > 0);
  if (!content.some(({ foreign }) => foreign)) return false;
  return !(content.length === 1 && wholePhrase) && isOfNoWorld(features);
}

/** Whether an entry was found only by words that mean something else where they stand. */
export const sharesOnlyWords = (score: TopicScore, features: Features): boolean =>
  isOfEverydayLife(score, features) ||
  sharesWordOfPhrase(score, features) ||
  sharesPartsOfName(score, features);

const makingCompounds = wordSet(
  `tutor tutors lesson lessons class classes course courses school exam exams test team teams boss kid kids pub dinner uncle brother sister son
daughter husband wife evening night weekend meeting workshop tomorrow tonight neighbour neighbours`,
);
const joints = /^(?:of|for|with|on|at)$/;
const mostOfCompound = 4;

/** "public school", "stakeholder meeting tomorrow": one word of the knowledge, and one that makes something else of it. */
export function isWithinCompound({ words, mentions }: Features): boolean {
  if (words.length > mostOfCompound) return false;
  const content = words.filter(({ weight }) => weight > 0);
  const [only] = content;
  if (only === undefined || content.length > 1) return false;
  const at = words.indexOf(only);
  if (mentions.some(({ start, end }) => at >= start && at < end)) return false;
  const isPart = (place: number): boolean => makingCompounds.has(words[place]?.text ?? '');
  const isBehind = isPart(at + 1) && words[at + 1]?.afterBreak === false;
  const isJoined = joints.test(words[at - 1]?.text ?? '') && isPart(at - 2);
  return isBehind || ((isPart(at - 1) || isJoined) && !only.afterBreak);
}
