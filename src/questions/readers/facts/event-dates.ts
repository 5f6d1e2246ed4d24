/** "when was the compendium published", "tell me about the meeting in Lille": an event by what people call it. */
import type { Reference } from '../../../knowledge/reference.ts';
import type { RecordEvent } from '../../../knowledge/schema.ts';
import type { CueName } from '../../../language/lexicon.ts';
import { stemsOf } from '../../../language/phrase.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading } from '../../query.ts';
import { reading, type Reader } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';
import { strayBesideTime } from './time-words.ts';

const framing: readonly CueName[] = [
  'accord',
  'define',
  'happening',
  'launch',
  'pronounThing',
  'signing',
  'time',
  'timeline',
];

/** Somebody's words or a number are asked for. */
const ofOtherMatter: readonly CueName[] = ['commentators', 'speech', 'compare', 'count'];

const mostStray = 0.9;

interface Found {
  readonly event: RecordEvent;
  readonly positions: readonly number[];
}

const largest = (found: readonly Found[], sizeOf: (one: Found) => number): readonly Found[] => {
  const most = Math.max(0, ...found.map(sizeOf));
  return found.filter((one) => sizeOf(one) === most);
};

/** The events with the longest of the names that stand in the question; of these, those that say most of its other words. */
function eventsIn(features: Features, model: Model): readonly Found[] {
  const named = model.events
    .find(features.words)
    .map(({ payload, positions }) => ({ event: model.knowledge.event(payload), positions }));
  return largest(
    largest(named, ({ positions }) => positions.length),
    ({ event }) => placesTold(features, event).length,
  );
}

/** Where the question has words that the event's own sentence has. */
function placesTold({ words }: Features, { text, name }: RecordEvent): readonly number[] {
  const stems = new Set(stemsOf(`${name.en} ${text.en}`));
  return words.flatMap(({ stem, weight }, place) => (weight > 0 && stems.has(stem) ? [place] : []));
}

/** What the event has to do with may be named beside it: "when did Canada publish the compendium". */
const touches = ({ actors, terms, principles }: RecordEvent, ref: Reference): boolean =>
  [...(actors ?? []), ...(terms ?? []), ...(principles ?? [])].some((touched) => touched === ref);

function eventsRead(found: readonly Found[]): Reading {
  const events = [...new Set(found.map(({ event }) => event.ref))];
  return reading('event-dates', 0.9, { kind: 'events', events });
}

/** "what do you know about the meeting in Lille": a longer question asks for more than an event by its name. */
const mostWordsOfName = 10;
const mostStrayBesideName = 0.1;

/** "our first forum", "the short titles" */
const isOfOthers = ({ spelled }: Word): boolean => /^(?:my|our|your|his|her|their|titles?)$/.test(spelled);

/** "stakeholder meeting tomorrow": what is to come is in nobody's record. */
const isToCome = ({ spelled }: Word): boolean => /^(?:tomorrow|tonight)$/.test(spelled);

/** Nothing but the name of the event, of two words at least: "Lille" by itself is a party. */
function isNamedAlone(features: Features, found: readonly Found[]): boolean {
  const places = new Set(found.flatMap(({ positions }) => positions));
  // "its short title" is of what was told before, and "list the short titles" asks for those of the principles.
  if (features.has('pronounThing', 'list') || features.words.some(isOfOthers)) return false;
  if (features.words.some(isToCome)) return false;
  if (found.some(({ positions }) => positions.length < 2)) return false;
  // "the working groups": those have an entry of their own.
  const isOfEntry = features.mentions.some(
    ({ ref, start, end }) => ref !== 'accord/overview' && !(places.has(start) && end - start < places.size),
  );
  return !isOfEntry && strayBesideTime(features, framing, places) <= mostStrayBesideName;
}

export const eventDates: Reader = {
  name: 'event-dates',
  read: (features, model) => {
    const asksWhen = features.has('time');
    if (!asksWhen && features.words.length > mostWordsOfName) return undefined;
    if (features.otherThing || features.strangers.length > 0 || features.has(...ofOtherMatter))
      return undefined;
    const found = eventsIn(features, model);
    if (found.length === 0) return undefined;
    if (!asksWhen) return isNamedAlone(features, found) ? eventsRead(found) : undefined;
    const places = new Set(
      found.flatMap(({ event, positions }) => [...positions, ...placesTold(features, event)]),
    );
    for (const { kind, ref, start, end } of features.mentions) {
      if (kind === 'accord' || places.has(start)) continue;
      if (!found.some(({ event }) => touches(event, ref))) return undefined;
      for (let place = start; place < end; place += 1) places.add(place);
    }
    if (strayBesideTime(features, framing, places) > mostStray) return undefined;
    return eventsRead(found);
  },
};
