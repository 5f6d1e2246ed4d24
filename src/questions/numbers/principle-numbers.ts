/** Which principles a question names by number. Digits count only where a principle's number is due. */
import { readNumber, type NumberWord } from '../../language/numbers.ts';
import {
  chainWords,
  rangeWords,
  passable,
  labels,
  isPlaceInList,
  fillers,
  countsBefore,
  isPlural,
  isRuledOut,
  countless,
  isAllOfItsClause,
  isShortAndPlain,
  numberOfPrinciples,
  namesEndOfNine,
  holdsNoNumber,
  placeWithoutNumber,
  placing,
  isShareOfOthers,
  type CuePlaces,
} from './number-context.ts';
import { isNobody } from './nobody.ts';
import { neighbourOf, type Named } from './number-neighbours.ts';
import { isCountOfThem, isOneInPlace, numbered, places } from './number-places.ts';
import { isHandedOverInPair } from './number-pairs.ts';
import { isHardlyNumber, slipAt } from './number-slips.ts';
import type { Word } from '../wording/words.ts';
import { dateWords } from '../time/written-dates.ts';
import { noNumbers, type NumberReading, type Seen } from './number-reading.ts';

export type { NumberReading, Seen } from './number-reading.ts';

class NumberReader {
  readonly #words: readonly Word[];
  readonly #principle: ReadonlySet<number>;
  readonly #soft: ReadonlySet<number>;
  readonly #inNames: ReadonlySet<number>;
  readonly #inDates: ReadonlySet<number>;
  readonly #compares: boolean;
  readonly #named: Named[] = [];
  readonly #seen: Seen[] = [];
  readonly #positions = new Set<number>();
  #outOfRange: number | undefined;
  #besideOthers: number | undefined;
  #counts = false;

  constructor(words: readonly Word[], cues: CuePlaces, inNames: ReadonlySet<number>) {
    this.#words = words;
    this.#inNames = inNames;
    this.#inDates = dateWords(words);
    this.#principle = cues.placesOf('principle');
    this.#soft = cues.placesOf('principleSoft');
    this.#compares = cues.placesOf('compare').size > 0;
  }

  #isNoun(position: number): boolean {
    const word = this.#words[position]?.spelled ?? '';
    if (fillers.has(word) || readNumber(word) !== undefined) return false;
    return this.#principle.has(position) || this.#soft.has(position);
  }

  #nounAt(position: number): Word | undefined {
    return this.#isNoun(position) ? this.#words[position] : undefined;
  }

  /** A word such as "principle", "point" or "no." stands before, perhaps with "number" between. */
  #isLabelled(position: number): boolean {
    // "the last item on the list of principles is the one that …"
    if (this.#words[position]?.spelled === 'one' && this.#words[position - 1]?.spelled === 'the')
      return false;
    for (let before = position - 1; before >= Math.max(0, position - 3); before -= 1) {
      const word = this.#words[before];
      if (word === undefined) return false;
      if (this.#isNoun(before) && readNumber(word.spelled) === undefined) return true;
      if (labels.has(word.spelled)) return !this.#isOfOtherThing(before);
      if (!passable.has(word.spelled)) return false;
    }
    return false;
  }

  /** "working group number 3", "phone number 07" */
  #isOfOtherThing(label: number): boolean {
    const before = this.#words[label - 1]?.spelled ?? '';
    return numbered.has(before) || (before === 'group' && this.#words[label - 2]?.spelled === 'working');
  }

  #isChained(position: number): boolean {
    const previous = this.#named.at(-1);
    if (previous === undefined) return false;
    const between = this.#words.slice(previous.position + 1, position);
    const least = this.#words[position]?.spelled === 'one' ? 1 : 0;
    return (
      between.length >= least && between.length <= 3 && between.every((word) => chainWords.has(word.spelled))
    );
  }

  /** The "eight" of "eight or nine principles", which asks how many there are. */
  #isAlternative(position: number): boolean {
    const [or, other, noun] = this.#words.slice(position + 1, position + 4);
    return (
      or?.spelled === 'or' &&
      other !== undefined &&
      readNumber(other.spelled) !== undefined &&
      isPlural(noun) &&
      !this.#isLabelled(position)
    );
  }

  /** "principle I", but not "a principle I like"; "no one may touch it" is nobody. */
  #isPronoun(position: number): boolean {
    if (this.#words[position]?.text !== 'i') return isNobody(this.#words, position);
    const next = this.#words[position + 1];
    return next !== undefined && !next.afterBreak && !chainWords.has(next.spelled);
  }

  /** Nothing but numbers and words without content: the message is the number. */
  #standsAlone(): boolean {
    return this.#words.every(
      (word, position) =>
        word.isNumber ||
        readNumber(word.spelled, true) !== undefined ||
        word.neutral ||
        word.spelled === 'together' ||
        this.#isNoun(position),
    );
  }

  #accepts(position: number, word: Word, isOrdinal: boolean): boolean {
    if (/^#\d/.test(word.raw) || this.#isLabelled(position) || this.#isChained(position)) return true;
    const next = this.#words[position + 1];
    if (isOrdinal) {
      if (isPlaceInList(this.#words, position)) return true;
      if (next?.spelled === 'one' || next?.spelled === 'ones' || this.#isNoun(position + 1)) return true;
      if (places.has(next?.spelled ?? '') && this.#principle.size > 0) return true;
      if (isOneInPlace(this.#words, position)) return true;
      const before = this.#words[position - 1]?.spelled;
      const closes =
        next === undefined ||
        next.afterBreak ||
        fillers.has(next.spelled) ||
        readNumber(next.spelled) !== undefined;
      return closes && (before === undefined || placing.has(before)) && this.#standsAlone();
    }
    // "put the two side by side", "who are the three"
    if (!word.isNumber && isCountOfThem(this.#words, position)) return false;
    if (this.#compares && word.isNumber && this.#words.length <= 10) return true;
    if (word.spelled !== 'one' && word.isNumber && isPlaceInList(this.#words, position)) return true;
    if (word.spelled !== 'one' && next?.spelled === 'of' && isPlaceInList(this.#words, position)) return true;
    // "one clause" is any of them
    if (word.spelled === 'one' && this.#isNoun(position + 1)) return false;
    // "in three bullet points"
    if (this.#isNoun(position + 1)) return !isPlural(next) && !isPlural(this.#nounAt(position + 2));
    if (word.spelled !== 'one' && this.#named.length > 0 && isAllOfItsClause(this.#words, position))
      return true;
    // "give me five minutes"
    if (next !== undefined && !next.afterBreak && isPlural(next) && !countless.has(next.spelled))
      return false;
    if (word.spelled === 'one') return false;
    return (this.#standsAlone() && isShortAndPlain(this.#words)) || isHandedOverInPair(this.#words, position);
  }

  /** "the nine principles", "all 9": the count, unless a label makes it a number. */
  #isCount(position: number, value: number): boolean {
    const next = this.#words[position + 1];
    if (value !== numberOfPrinciples || this.#isLabelled(position)) return false;
    if (this.#isNoun(position + 1) && isPlural(next)) return true;
    const before = this.#words[position - 1]?.spelled ?? '';
    if (before === 'or' && readNumber(this.#words[position - 2]?.spelled ?? '') !== undefined)
      return isPlural(next);
    if (countsBefore.has(before)) return true;
    return before === 'the' && (this.#words[position]?.isNumber === false || !this.#standsAlone());
  }

  /** The "7" of "7 June 2022", but not that of "principle 7 June 2022"; both of "14 of 25". */
  #isOfOtherCount(position: number): boolean {
    if (this.#isLabelled(position)) return false;
    return this.#inDates.has(position) || isShareOfOthers(this.#words, position);
  }

  #note(position: number, value: number): void {
    this.#positions.add(position);
    if (value < 1 || value > numberOfPrinciples) {
      this.#outOfRange ??= value;
      if (this.#isLabelled(position) || this.#isChained(position)) this.#besideOthers ??= value;
      return;
    }
    this.#named.push({ position, value });
  }

  #see(position: number, counted: number, isOrdinal: boolean, isPlaced: boolean): void {
    const value = counted < 0 ? numberOfPrinciples + 1 + counted : counted;
    if (value >= 1 && value <= numberOfPrinciples) this.#seen.push({ position, value, isOrdinal, isPlaced });
  }

  #slipAt(position: number): NumberWord | undefined {
    return slipAt(this.#words, position, this.#principle);
  }

  /** "the first three", "the last two principles". */
  #several(position: number, from: number): boolean {
    const next = this.#words[position + 1];
    const amount = next === undefined ? undefined : readNumber(next.spelled);
    if (amount?.form !== 'cardinal' || amount.value < 2 || amount.value > numberOfPrinciples) return false;
    if (from !== 1 && from !== -1) return false;
    const start = from === 1 ? 1 : numberOfPrinciples - amount.value + 1;
    for (let value = start; value < start + amount.value; value += 1) this.#note(position, value);
    this.#positions.add(position + 1);
    this.#see(position + 1, amount.value, false, true);
    return true;
  }

  /** "second from the end", "second to last", "last but one". */
  #fromTheEnd(position: number, value: number): number | undefined {
    const rest = this.#words.slice(position + 1, position + 4).map((word) => word.spelled);
    const joined = rest.join(' ');
    if (value > 0 && /^(?:to |from )?(?:the )?(?:last|end|bottom)\b/.test(joined))
      return numberOfPrinciples + 1 - value;
    if (value === -1 && joined.startsWith('but one')) return numberOfPrinciples - 1;
    return undefined;
  }

  #readOrdinal(position: number, value: number): void {
    if (this.#several(position, value)) return;
    if (places.has(this.#words[position + 1]?.spelled ?? '')) this.#positions.add(position + 1);
    const counted = this.#fromTheEnd(position, value);
    if (counted !== undefined)
      for (let next = position + 1; next < position + 4; next += 1) this.#positions.add(next);
    const plain = value < 0 ? numberOfPrinciples + 1 + value : value;
    this.#note(position, counted ?? plain);
  }

  #readCardinal(position: number, value: number): void {
    const previous = this.#named.at(-1);
    const joint = this.#words[position - 1]?.spelled ?? '';
    const isRange = previous !== undefined && rangeWords.has(joint) && previous.position === position - 2;
    if (isRange)
      for (let between = previous.value + 1; between < Math.min(value, 10); between += 1)
        this.#note(position, between);
    this.#note(position, value);
  }

  read(): NumberReading {
    for (const [position, word] of this.#words.entries()) {
      const slip = this.#slipAt(position);
      if (slip === undefined && readNumber(word.spelled, true) === undefined) continue;
      if (this.#positions.has(position) || this.#inNames.has(position)) continue;
      if (this.#isOfOtherCount(position)) continue;
      const isLabelled = this.#isLabelled(position);
      if (!isLabelled && isHardlyNumber(word)) continue;
      const number = readNumber(word.spelled, isLabelled || this.#words.length === 1) ?? slip;
      if (number === undefined || this.#isPronoun(position) || this.#isAlternative(position)) continue;
      const isOrdinal = number.form === 'ordinal' || word.isOrdinal;
      if (!isOrdinal && this.#isCount(position, number.value)) {
        this.#counts = true;
        this.#positions.add(position);
      } else if (
        this.#accepts(position, word, isOrdinal) ||
        (isOrdinal && this.#fromTheEnd(position, number.value) !== undefined)
      ) {
        this.#see(position, number.value, isOrdinal, true);
        if (isOrdinal) this.#readOrdinal(position, number.value);
        else this.#readCardinal(position, number.value);
      } else this.#see(position, number.value, isOrdinal, false);
    }
    const isCount = this.#counts && !namesEndOfNine(this.#words);
    if (this.#named.length === 0 && !isCount && this.#outOfRange === undefined) {
      const place = placeWithoutNumber(this.#words, this.#principle.size > 0);
      if (place !== undefined) this.#note(-1, place);
    }
    const numbers = this.#chosen();
    return {
      numbers,
      // "number 8, deadline in 10 min": beside a principle's number the other must be meant as one, too.
      outOfRange: numbers.length > 0 ? this.#besideOthers : this.#outOfRange,
      countsThem: this.#counts,
      positions: this.#positions,
      seen: this.#seen,
    };
  }

  /** Leaves out what the person has already, or does not mean, where another number remains. */
  #chosen(): readonly number[] {
    const wanted = this.#named.filter(({ position }) => !isRuledOut(this.#words, position));
    const neighbour = neighbourOf(wanted, this.#words);
    if (neighbour !== undefined) return [neighbour];
    return [...new Set((wanted.length > 0 ? wanted : this.#named).map(({ value }) => value))];
  }
}

/** `inNames` are the positions of words that belong to a name, such as "Unit 61398". */
export function readPrincipleNumbers(
  words: readonly Word[],
  cues: CuePlaces,
  inNames: ReadonlySet<number>,
): NumberReading {
  if (holdsNoNumber(words, cues)) return noNumbers;
  return new NumberReader(words, cues, inNames).read();
}
