/** The number that a list lacks, told by the ones beside it: "my notes jump from the sixth to the eighth", "it stops at eight". */
import { wordSet } from '../../language/word-lists.ts';
import { numberOfPrinciples } from './number-context.ts';
import type { Named } from './number-neighbours.ts';
import type { Seen } from './number-reading.ts';
import { closes } from './bare-numbers.ts';
import { textOf, type Word } from '../wording/words.ts';

const joints: ReadonlySet<string> = new Set(['to', 'through', '-', 'until', 'and', 'or', '&', '+', 'then']);
const rangeJoints: ReadonlySet<string> = new Set(['to', 'through', '-', 'until']);
const beforeOne: ReadonlySet<string> = new Set(['from', 'number', 'no', 'principle', 'point', 'after']);

/** "one" is a number where others follow it, and a pronoun elsewhere. */
function isCounted({ position }: Named, words: readonly Word[], at: (place: number) => boolean): boolean {
  if (words[position]?.spelled !== 'one') return true;
  if (beforeOne.has(words[position - 1]?.spelled ?? '') || at(position + 1)) return true;
  return joints.has(words[position + 1]?.spelled ?? '') && at(position + 2);
}

/** The numbers that stand for places, without the "first" of "the first six". */
function placesIn(seen: readonly Seen[], words: readonly Word[]): readonly Named[] {
  const positions = new Set(seen.map(({ position }) => position));
  const at = (place: number): boolean => positions.has(place);
  return seen.filter(
    (one) =>
      isCounted(one, words, at) &&
      words[one.position]?.spelled !== 'middle' &&
      // "the fifth and sixth floor"
      (one.isPlaced || closes(words, one.position) || at(one.position + 1)) &&
      !(words[one.position]?.spelled === 'first' && at(one.position + 1)) &&
      // "all nine": how many there are.
      !(
        one.value === numberOfPrinciples &&
        /^(?:all|the|these|those|of|our)$/.test(words[one.position - 1]?.spelled ?? '') &&
        words[one.position]?.spelled === 'nine'
      ),
  );
}

const textBefore = (words: readonly Word[], position: number): string => textOf(words.slice(0, position));
const textAfter = (words: readonly Word[], position: number): string => textOf(words.slice(position + 1));

const exempting =
  /\b(?:except(?: for)?|apart from|but|bar|save|minus|besides|other than|excluding|without|only|just) (?:the |for |number |principle |point |no )*$/;
const ofTheRest = /\b(?:all|everything|every one|each one|the others|the rest|nine|eight)\b/;
const isMastered =
  /\b(?:remember|recall|know|knew|have|got|learnt|learned|understand|understood|found|memorised|memorized|written|wrote|noted|copied|missing|lack)\b/;

/** "I can recall all nine apart from the sixth". */
function exempted(places: readonly Named[], words: readonly Word[]): number | undefined {
  const last = places.at(-1);
  if (last === undefined || places.length > 1 || !exempting.test(`${textBefore(words, last.position)} `))
    return undefined;
  const text = textOf(words);
  return ofTheRest.test(text) && isMastered.test(text) ? last.value : undefined;
}

const butNothing =
  /\bbut (?:i (?:have |got )?)?(?:nothing|not|none|no \S+|miss(?:ing)?|lack(?:ing)?|without|never got|still need|need)(?: (?:on|for|about|of|the|one|number|no|any|anything|to))*$/;

/** "a handout for principles 1 to 6 but nothing on the seventh". */
function lackedBeyond(places: readonly Named[], words: readonly Word[]): number | undefined {
  const held = withoutBeginning(places, words);
  const last = held.at(-1);
  if (last === undefined || held.length !== 2 || held.length === places.length) return undefined;
  return butNothing.test(textBefore(words, last.position)) ? last.value : undefined;
}

const mostApart = 8;

/** "the one sitting between three and five". */
function between(places: readonly Named[], words: readonly Word[]): number | undefined {
  const start = words.findIndex(({ spelled }) => spelled === 'between');
  const [first, second, third] = places;
  // "after the fifth, before the seventh"
  if (start < 0 && first !== undefined && second?.value === first.value + 2 && third === undefined)
    return /\bafter (?:\S+ ){0,2}$/.test(`${textBefore(words, first.position)} `) &&
      /\bbefore (?:\S+ ){0,2}$/.test(`${textBefore(words, second.position)} `)
      ? first.value + 1
      : undefined;
  if (start < 0) return undefined;
  const [one, other, more] = places.filter(
    ({ position }) => position > start && position < start + mostApart,
  );
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  return Math.abs(one.value - other.value) === 2 ? (one.value + other.value) / 2 : undefined;
}

const skipping =
  /\b(?:jump(?:s|ed|ing)?|skip(?:s|ped|ping)?|hop(?:s|ped)?|leap(?:s|t)?|straight|directly|miss(?:es|ed|ing)?|los[et]s?|lack(?:s|ing)?|gap|hole|blank|drop(?:s|ped)?|fell|left out|leaves? (?:out|off)|omit(?:s|ted)?|between|forg[eo]t(?:ten)?|absent|should be|should go|belongs|cut|torn|gone|not there|vanished|disappeared|swallowed|middle of|in between)\b/;

/** "my copy goes 1, 2, 3, 5, 6": the one number that is not there. */
function skipped(places: readonly Named[], words: readonly Word[]): number | undefined {
  const [first, second] = places;
  if (first === undefined || second === undefined || !skipping.test(textOf(words))) return undefined;
  const held = new Set(places.map(({ value }) => value));
  if (places.length > 2)
    for (const [order, { position, value }] of places.entries()) {
      const next = places[order + 1];
      if (next?.position !== position + 2 || !rangeJoints.has(words[position + 1]?.spelled ?? '')) continue;
      for (let inside = value + 1; inside < next.value; inside += 1) held.add(inside);
    }
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const lacking = Array.from({ length: most - least + 1 }, (_, step) => least + step).filter(
    (value) => !held.has(value),
  );
  return lacking.length === 1 ? lacking[0] : undefined;
}

const stopping =
  /\b(?:stops?|stopped|ends?|ended|breaks? off|broke off|cuts? off|finish(?:es|ed)?|runs? out|ran out|halts?|halted|up to|(?:filled|written|done|copied) (?:in |out |down )?to|as far as|until|reach(?:es|ed)?|got to|goes? to|gone to|after|below|beneath|through) (?:(?:at|after|with|in|on|to|the|number|no|point|principle|clause|item) )*$/;
const goingOn =
  /\b(?:missing|next|follow(?:s|ing)?|one (?:\S+ ){0,3}after|comes? after|what is after|after (?:that|it|this)|smudged|rest|last one|lack(?:s|ing)?|lost|below|leaves? (?:off|out)|omit(?:s|ted)?|left out|should come|should be|one more|another|there must be|clos(?:es|ing)|to go in|to be added|still need|(?:gap|hole|blank|empty \S+|white space) (?:\S+ )?(?:after|behind|below|beneath|underneath)|remaining|(?:one|what) (?:is |do i have )?left|escapes?|(?:is|are) (?:still |all |left |quite )?(?:blank|empty|open|bare|unfilled|to do)|(?:then|and) (?:just |only )?(?:an? )?(?:gap|blank|hole|empty \S+|nothing)(?! in| of))\b/;

/** The places without the beginning of a list that is held from there on: "one to six". */
function withoutBeginning(places: readonly Named[], words: readonly Word[]): readonly Named[] {
  const [one, other, ...more] = places;
  const isRange =
    one?.value === 1 &&
    other?.position === one.position + 2 &&
    rangeJoints.has(words[one.position + 1]?.spelled ?? '');
  return isRange ? [other, ...more] : places;
}

/** "the press release stops at eight", "I have the first six written down; the one after that I lost", "one to eight, what is left". */
function beyond(places: readonly Named[], words: readonly Word[]): number | undefined {
  const held = withoutBeginning(places, words);
  const [one, other, more] = held;
  if (one === undefined || more !== undefined) return undefined;
  const isUpTo =
    held.length < places.length ||
    words[one.position - 1]?.spelled === 'first' ||
    stopping.test(`${textBefore(words, one.position)} `);
  if (!isUpTo || one.value >= numberOfPrinciples || !goingOn.test(textAfter(words, one.position)))
    return undefined;
  const next = one.value + 1;
  return other === undefined || other.value === next ? next : undefined;
}

const oneAfter =
  /^(?:\S+ ){0,6}one (?:right |just |straight |directly |immediately |that (?:is |comes )?)*(?:after|follows|following)\b/;
const stepsFromEnd = /\b(one|two|three|four) (?:before|from|above) the (?:very )?(?:end|last|bottom)\b/;
const steps: readonly (string | undefined)[] = ['one', 'two', 'three', 'four'];

/** "i did number 1 already so the one after it", "the one two before the end". */
function bySteps(places: readonly Named[], words: readonly Word[]): number | undefined {
  const fromEnd = stepsFromEnd.exec(textOf(words))?.[1];
  if (fromEnd !== undefined) return numberOfPrinciples - 1 - steps.indexOf(fromEnd);
  const [one, other] = places;
  if (one === undefined || other !== undefined || one.value >= numberOfPrinciples) return undefined;
  return oneAfter.test(textAfter(words, one.position)) ? one.value + 1 : undefined;
}

const leading =
  /\b(?:(?:the|that|one|a) (?:one|point|item|principle|clause|line|step|place|row) (?:\S+ ){0,2}(before|above|after|below|underneath)|(?:what|which)(?: one| point| principle| clause| item)? (?:comes|is|stands|sits|goes) (?:\S+ )?(before|after)|(?:what|which)(?: one| point| principle| clause| item)? (?:directly |immediately )?(precedes|follows|succeeds|preceded|followed)) (?:the |number |no |principle |point )*$/;

const backward = /^(?:before|above|preced)/;

/** "the one right above number five". */
function besideOne(places: readonly Named[], words: readonly Word[]): number | undefined {
  const [one, other] = places;
  if (one === undefined || other !== undefined) return undefined;
  const found = leading.exec(`${textBefore(words, one.position)} `);
  const relation = found?.[1] ?? found?.[2] ?? found?.[3];
  if (relation === undefined) return undefined;
  const value = one.value + (backward.test(relation) ? -1 : 1);
  return value >= 1 && value <= numberOfPrinciples ? value : undefined;
}

/** Without one of these none of the patterns above is met. */
const ofGaps = wordSet(`
  except apart but bar save minus besides other excluding without only just between
  jump jumps jumped jumping skip skips skipped skipping hop hops hopped leap leaps leapt straight directly miss misses missed missing
  lose loses lost lack lacks lacking gap hole blank drop drops dropped fell left leave leaves omit omits omitted forget forgot
  forgotten absent should belongs cut torn gone not vanished disappeared swallowed middle
  next follow follows following followed after smudged rest last below more another must closes closing go added still end bottom
  before above underneath beneath behind empty white nothing precedes preceded succeeds remaining escape escapes open bare unfilled`);

/** The number that is asked for by the others in the question; undefined where they themselves are meant. */
export function lackingNumber(seen: readonly Seen[], words: readonly Word[]): number | undefined {
  if (!words.some(({ spelled }) => ofGaps.has(spelled))) return undefined;
  const places = placesIn(seen, words);
  return (
    exempted(places, words) ??
    lackedBeyond(places, words) ??
    between(places, words) ??
    skipped(places, words) ??
    beyond(places, words) ??
    bySteps(places, words) ??
    besideOne(places, words)
  );
}
