/**
 * Leaves out what somebody tells before a question that says all by itself: "two beers in and debating: who drafted the text?",
 * "I represent a small charity. Which countries did not sign?". Nothing that the Call or its voices know is told there.
 */
import { questionOpeners } from '../language/question-openers.ts';
import type { Token } from '../language/tokenise.ts';
import { wordSet } from '../language/word-lists.ts';
import { clausesOf } from './wording/clauses.ts';
import { readFeatures, type Features } from './features.ts';
import type { Model } from './model/model.ts';
import { partyNouns } from './names/party-nouns.ts';
import { isYear } from './time/written-dates.ts';
import { readSentence, type Understood } from './read-sentence.ts';

/** What they stand for may have been told before. */
const pronouns = wordSet(
  'it its this that these those they them em their theirs he she him his her hers one ones such there so then also too else mine my our we i me us',
);
const firstPerson = wordSet('i im ive id we weve my our');
const starting = wordSet('so and but well ok okay right');

const shortestTail = 3;
const longestLead = 14;
const surest = 0.85;
const mostOfName = 3;

/** Where the question begins that says all by itself; undefined where there is none, or nothing stands before it. */
function startOfQuestion(tokens: readonly Token[]): number | undefined {
  const clauses = clausesOf(tokens);
  const last = clauses.at(-1);
  if (last === undefined || last.start === 0 || last.start > longestLead) return undefined;
  const tail = tokens.slice(last.start).filter(({ text }, at) => at > 0 || !starting.has(text));
  if (tail.length < shortestTail || !questionOpeners.has(tail[0]?.text ?? '')) return undefined;
  return tail.some(({ text }) => pronouns.has(text)) ? undefined : tokens.length - tail.length;
}

/** Nothing of what is told bears on the question. */
function saysNothing(lead: Features, { lexicon }: Model): boolean {
  if (lead.mentions.length > 0 || lead.strangers.length > 0 || lead.otherThing) return false;
  if (lead.numbers.numbers.length > 0 || lead.shows('harm') > 0) return false;
  // "spring 2020: how many states?"
  if (lead.words.some(isYear)) return false;
  // "Schengen: who joined in 2025?"
  if (lead.words.length <= mostOfName && lead.words.some(({ text }) => lexicon.otherTexts.has(text)))
    return false;
  if (lead.has('accord', 'principle', 'whichOne', 'signing', 'notSigning', 'quote', 'compare', 'person'))
    return false;
  if (lead.words.some(({ text }) => questionOpeners.has(text) && !lexicon.grammar.has(text))) return false;
  const begun = lead.words.find(({ text }) => !starting.has(text))?.text ?? '';
  return firstPerson.has(begun) || (lead.shows('cyberspace') === 0 && lead.shows('states') === 0);
}

/** "did Japan sign?", "who drafted the text?": whatever was told before, the Call is meant. */
const namesCall = (asked: Features): boolean =>
  asked.has('accord', 'principle', 'pronounThing') ||
  (asked.has('signing', 'notSigning') && (asked.named('actor').length > 0 || partyNouns.test(asked.text)));

/** The question itself would have to say that another walk of life is not meant. */
const isOfAnotherWalk = ({ words }: Features, { lexicon }: Model): boolean =>
  words.some(({ foreign, text }) => foreign && !lexicon.talk.occasions.has(text));

/** A part that fits is asked for by what was told: "our designs were copied, which principle is that". */
const leansOnTold = (asked: Features): boolean =>
  asked.isPartAsked || (asked.has('whichOne') && asked.numbers.numbers.length === 0);

export interface Stated {
  readonly tokens: readonly Token[];
  /** How they are read, where that was found out. */
  readonly understood: Understood | undefined;
}

const mayTell = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ afterBreak, text }, at) => at > 0 && afterBreak && (questionOpeners.has(text) || starting.has(text)),
  );

/** The tokens of the question alone; all of them where what is told before it may belong to it. */
export function withoutStatement(tokens: readonly Token[], model: Model): Stated {
  const all: Stated = { tokens, understood: undefined };
  const start = mayTell(tokens) ? startOfQuestion(tokens) : undefined;
  const [opening, ...more] = start === undefined ? [] : tokens.slice(start);
  if (start === undefined || opening === undefined) return all;
  const told = readFeatures(tokens.slice(0, start), model);
  if (!saysNothing(told, model)) return all;
  const whole: Stated = { tokens, understood: readSentence(tokens, model) };
  const read = whole.understood?.reading.query.kind;
  // What was read of the whole counts, unless nobody's view is asked for by the question alone.
  if (read !== 'none' && read !== 'opinions') return whole;
  const tail = [{ ...opening, afterBreak: true }, ...more];
  const understood = readSentence(tail, model);
  const { reading, features } = understood;
  const { kind } = reading.query;
  if (kind === 'none' || kind === 'help' || reading.confidence < surest || leansOnTold(features))
    return whole;
  if (isOfAnotherWalk(told, model) && !namesCall(features)) return whole;
  return read === 'opinions' && kind === 'opinions' ? whole : { tokens: tail, understood };
}
