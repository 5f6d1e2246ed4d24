/** Parts of a list of voices: each short enough for a chat, nobody in two of them, everybody in one. */
import { deriveStance, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Opinion, Stance } from '../knowledge/schema.ts';
import type { OpinionFilter } from '../questions/query.ts';
import { capitalise } from './parts.ts';
import { selectVoices, type Voice } from './select-opinions.ts';

/** What one part holds at most; `characters` is all that is read of it before the sources. */
const most = { people: 8, characters: 1250, overhang: 300, ofOne: 2, ofFew: 3, ofOneAlone: 6 } as const;
const fewPeople = 3;
/** A name, a stance, a marker of a source, and the blanks between them. */
const frame = 24;

export type Side = Stance | 'mixed';

/** One person in an answer, with the claims that are shown. */
export interface Entry {
  readonly voice: Voice;
  /** On which side the person stands in this answer: with claims of both, on neither. */
  readonly side: Side;
  readonly shown: readonly Opinion[];
}

export interface VoicePart {
  readonly entries: readonly Entry[];
  /** Claims of these people that fit the question and are not shown. */
  readonly claimsLeft: number;
  /** People in the parts that follow. */
  readonly peopleLeft: number;
}

function lengthOf({ claim, quote, note }: Opinion): number {
  return claim.en.length + (quote?.length ?? 0) + (note === undefined ? 0 : note.en.length + 20) + frame;
}

const lengthOfEntry = ({ voice: { expert }, shown }: Entry): number =>
  shown.reduce(
    (sum, opinion) => sum + lengthOf(opinion),
    capitalise(expert.name.en).length + expert.role.en.length,
  );

/** The claim that says most, and for someone of two minds one of each side. Reservations of a supporter do not make two minds. */
function begin(voice: Voice, isByFit: boolean): Entry {
  const [first] = voice.opinions;
  const praise = voice.opinions.find(({ stance }) => stance === 'praise');
  const criticism = voice.opinions.find(({ stance }) => stance === 'criticism');
  const overall = deriveStance(voice.opinions);
  const isLedByNeutral = isByFit && first?.stance === 'neutral';
  if (overall === 'mixed' && !isLedByNeutral) {
    return {
      voice,
      side: 'mixed',
      shown: voice.opinions.filter((one) => one === praise || one === criticism),
    };
  }
  const lead = overall === 'supportive' && !isByFit ? praise : first;
  return { voice, side: lead?.stance ?? 'neutral', shown: voice.opinions.filter((one) => one === lead) };
}

/** Adds further claims in turns, while there is room for them. */
function fill(entries: readonly Entry[], mostOfEach: number, isAsked: boolean): readonly Entry[] {
  const filled = entries.map((entry) => ({ ...entry, shown: new Set(entry.shown) }));
  let room = most.characters - entries.reduce((sum, entry) => sum + lengthOfEntry(entry), 0);
  for (let round = 2; round <= mostOfEach; round += 1) {
    for (const { voice, side, shown } of filled) {
      const fits = ({ stance }: Opinion): boolean =>
        isAsked || stance === side || (side === 'mixed' && stance !== 'neutral');
      const next =
        shown.size < round ? voice.opinions.find((one) => !shown.has(one) && fits(one)) : undefined;
      if (next === undefined || lengthOf(next) > room) continue;
      room -= lengthOf(next);
      shown.add(next);
    }
  }
  return filled.map(({ voice, side, shown }) => ({
    voice,
    side,
    shown: voice.opinions.filter((opinion) => shown.has(opinion)),
  }));
}

function divide(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const parts: Entry[][] = [];
  let room = 0;
  for (const [place, entry] of entries.entries()) {
    const length = lengthOfEntry(entry);
    const last = parts.at(-1);
    // One person alone makes no part, and those of the two main sources stay together.
    const isKept =
      place === entries.length - 1 || (parts.length === 1 && entry.voice.expert.group !== 'other');
    const fits = last !== undefined && last.length < most.people && length <= room;
    if (last !== undefined && (fits || (isKept && length <= room + most.overhang))) {
      last.push(entry);
      room -= length;
    } else {
      parts.push([entry]);
      room = most.characters - length;
    }
  }
  return parts;
}

function mostOf(people: number): number {
  if (people === 1) return most.ofOneAlone;
  return people <= fewPeople ? most.ofFew : most.ofOne;
}

/** Voices that were gone through before: everybody with a stance is asked for again and again. */
const known = new WeakMap<readonly Voice[], readonly VoicePart[]>();

/** Everybody whom `filter` lets through, in parts; none where nobody is. */
export function voiceParts(knowledge: KnowledgeBase, filter: OpinionFilter): readonly VoicePart[] {
  const voices = selectVoices(knowledge, filter);
  const before = known.get(voices);
  if (before !== undefined) return before;
  // Of one person, and of claims that were asked for, all stances are shown.
  const isAsked = filter.claims !== undefined || voices.length === 1;
  let peopleLeft = voices.length;
  const isByFit = isAsked || (filter.ranked ?? []).length > 0;
  const entries = voices.map((voice) => begin(voice, isByFit));
  const parts = divide(entries).map((some): VoicePart => {
    peopleLeft -= some.length;
    const filled = fill(some, peopleLeft > 0 ? 1 : mostOf(voices.length), isAsked);
    const all = filled.reduce((sum, { voice }) => sum + voice.opinions.length, 0);
    const shown = filled.reduce((sum, entry) => sum + entry.shown.length, 0);
    return { entries: filled, claimsLeft: all - shown, peopleLeft };
  });
  known.set(voices, parts);
  return parts;
}
