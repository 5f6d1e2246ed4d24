/** Which readers have to be asked: found by the signs in a question, as those who need others would understand nothing. */
import type { Features } from '../features.ts';
import type { Mark, Need, Reader } from '../reader.ts';
import { startsWithDigit } from '../time/written-dates.ts';
import type { Word } from '../wording/words.ts';

interface IndexedReader {
  readonly reader: Reader;
  readonly longest: number;
  /** Their places among the needs of all readers; the first place where there are fewer. */
  readonly need: number;
  readonly otherNeed: number;
}

/** The places of the needs that each sign meets. */
type Places = ReadonlyMap<string, readonly number[]>;

export interface ReaderIndex {
  readonly readers: readonly IndexedReader[];
  readonly sizeOfNeeds: number;
  readonly ofCues: Places;
  readonly ofWords: Places;
  readonly ofNames: Places;
  readonly ofMarks: Places;
}

function note(places: Map<string, number[]>, signs: Iterable<string>, place: number): void {
  for (const sign of signs) {
    const known = places.get(sign);
    if (known === undefined) places.set(sign, [place]);
    else known.push(place);
  }
}

const noWords: ReadonlySet<string> = new Set();

/** The need that every question meets. */
const nothing = 0;

/** Makes the index of `readers`, which keep their order; each may have two needs. */
export function indexReaders(readers: readonly Reader[]): ReaderIndex {
  const ofCues = new Map<string, number[]>();
  const ofWords = new Map<string, number[]>();
  const ofNames = new Map<string, number[]>();
  const ofMarks = new Map<string, number[]>();
  let sizeOfNeeds = 1;
  const placeOf = ({ cues = [], words = noWords, named = [], marks = [] }: Need): number => {
    const place = sizeOfNeeds;
    sizeOfNeeds += 1;
    note(ofCues, cues, place);
    note(ofWords, words, place);
    note(ofNames, named, place);
    note(ofMarks, marks, place);
    return place;
  };
  const indexed = readers.map((reader) => {
    const [need = nothing, otherNeed = nothing] = (reader.needs ?? []).map(placeOf);
    return { reader, longest: reader.longest ?? Number.POSITIVE_INFINITY, need, otherNeed };
  });
  return { readers: indexed, sizeOfNeeds, ofCues, ofWords, ofNames, ofMarks };
}

const isLabel = ({ text, spelled, isNumber }: Word): boolean =>
  !isNumber && (startsWithDigit(text) || startsWithDigit(spelled));

function marksOf(features: Features): readonly Mark[] {
  const { numbers, outOfRange, countsThem, seen } = features.numbers;
  const marks: Mark[] = [];
  if (features.words.some((word) => word.isNumber || isLabel(word))) marks.push('digit');
  if (features.words.some(isLabel)) marks.push('label');
  if (numbers.length > 0 || seen.length > 0 || outOfRange !== undefined || countsThem)
    marks.push('principleNumber');
  if (features.strangers.length > 0) marks.push('stranger');
  if (features.byRole.length > 0) marks.push('role');
  if (features.otherThing) marks.push('otherThing');
  return marks;
}

/** The readers whose needs a question meets, in their order. */
export function readersAwake(index: ReaderIndex, features: Features): readonly Reader[] {
  const met = new Uint8Array(index.sizeOfNeeds);
  met[nothing] = 1;
  const meet = (places: readonly number[] | undefined): void => {
    if (places !== undefined) for (let at = 0; at < places.length; at += 1) met[places[at] ?? 0] = 1;
  };
  for (const cue of features.cues) meet(index.ofCues.get(cue));
  for (const { text, spelled } of features.words) {
    meet(index.ofWords.get(spelled));
    if (text !== spelled) meet(index.ofWords.get(text));
  }
  for (const { kind, ref } of features.mentions) {
    meet(index.ofNames.get(kind));
    meet(index.ofNames.get(ref));
  }
  for (const mark of marksOf(features)) meet(index.ofMarks.get(mark));
  const length = features.words.length;
  const awake: Reader[] = [];
  for (const { reader, longest, need, otherNeed } of index.readers)
    if (met[need] === 1 && met[otherNeed] === 1 && length <= longest) awake.push(reader);
  return awake;
}
