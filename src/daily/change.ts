/** What a change that somebody asks for makes of a track. */
import type { Answer, FollowUp } from '../answers/answer.ts';
import type { Track } from '../store/model.ts';
import { trackId } from './key.ts';
import {
  askForMore,
  changedOff,
  changedOn,
  changedPaused,
  changedResumed,
  nothingHere,
  refuse,
  type Change,
} from './replies.ts';
import type { DailyRequest } from './request.ts';
import { nextDue } from './schedule.ts';
import type { SettingsRequest } from './settings-desk.ts';
import { writeDailyRequest } from './words/write.ts';

export type TrackChange = Extract<DailyRequest, { readonly type: 'on' | 'off' | 'pause' | 'resume' }>;

export type Changed =
  | ({ readonly type: 'changed'; readonly track: Track } & Change)
  | { readonly type: 'refused'; readonly answer: Answer };

export interface Circumstances {
  readonly now: number;
  /** For a track that is new. */
  readonly seed: string;
  readonly request: SettingsRequest;
  readonly principles: number;
}

/** The track after the change, with what to say of it, or why it cannot be changed so. `current` is null for none. */
export function changeTrack(
  current: Track | null,
  change: TrackChange,
  circumstances: Circumstances,
): Changed {
  const { request, now } = circumstances;
  const { person, typed } = request;
  if (change.type === 'on') return switchOn(current, change, circumstances);
  if (current === null) return { type: 'refused', answer: nothingHere(request) };
  switch (change.type) {
    case 'off':
      if (current.state.type === 'off')
        return refused(`The daily post here is off already; ${typed} on brings it back.`);
      return changed({ ...current, state: { type: 'off' }, nextDueAt: null }, changedOff(person, typed));
    case 'pause': {
      if (current.state.type === 'off')
        return refused(`The daily post here is off; ${typed} on brings it back.`);
      const { until } = change;
      if (current.state.type === 'paused' && current.state.until === until)
        return refused(`The daily post here is paused like that already; ${typed} resume lets it go on.`);
      const nextDueAt = until === null ? null : nextDue(current, now, until);
      const paused: Track = { ...current, state: { type: 'paused', until }, nextDueAt };
      return changed(paused, changedPaused(paused, person, typed));
    }
    case 'resume': {
      if (current.state.type === 'on') return refused('The daily post here is on already.');
      const resumed = scheduled({ ...current, state: { type: 'on' } }, now);
      return resumed.nextDueAt === null
        ? unknownZone(current, typed)
        : changed(resumed, changedResumed(resumed, person));
    }
  }
}

const changed = (track: Track, change: Change): Changed => ({ type: 'changed', track, ...change });

const refused = (sentence: string): Changed => ({ type: 'refused', answer: refuse(sentence) });

/** The zone was stored by a version of Node.js that knows more zones than this one. */
const unknownZone = ({ schedule }: Track, typed: string): Changed => ({
  type: 'refused',
  answer: refuse(
    `The time zone ${schedule.zone} is not known here any more. Choose another one by ${typed} on, with a time and a city.`,
  ),
});

const scheduled = (track: Track, now: number): Track => ({ ...track, nextDueAt: nextDue(track, now) });

/** A post that is due at this moment is not lost by a change; it comes by the new settings where these allow it. */
function rescheduled(current: Track | null, track: Track, now: number): Track {
  if (current?.state.type !== 'on' || current.nextDueAt === null) return scheduled(track, now);
  if (isSameSchedule(current, track)) return { ...track, nextDueAt: current.nextDueAt };
  return scheduled(track, Math.min(now, current.nextDueAt - 1));
}

/** Whether what people can set is the same. */
const isSame = (one: Track, other: Track): boolean =>
  one.sequence === other.sequence && isSameSchedule(one, other);

const isSameSchedule = (one: Track, other: Track): boolean =>
  one.schedule.hour === other.schedule.hour &&
  one.schedule.minute === other.schedule.minute &&
  one.schedule.zone === other.schedule.zone &&
  one.schedule.days === other.schedule.days;

function switchOn(
  current: Track | null,
  asked: Extract<TrackChange, { readonly type: 'on' }>,
  { now, seed, request, principles }: Circumstances,
): Changed {
  const time = asked.time ?? current?.schedule ?? null;
  const zone = asked.zone ?? current?.schedule.zone ?? null;
  if (time === null || zone === null) return { type: 'refused', answer: askForRest(asked, request) };
  const days = asked.days ?? current?.schedule.days ?? 'every-day';
  const { account, space, channel } = request.place;
  const track: Track = {
    id: trackId(account, channel),
    account,
    channel,
    seed,
    cycle: 1,
    shown: [],
    lastShown: null,
    lastDate: null,
    version: 0,
    ...current,
    space,
    schedule: { hour: time.hour, minute: time.minute, zone, days },
    sequence: asked.sequence ?? current?.sequence ?? 'in-order',
    state: { type: 'on' },
    setBy: request.person,
    setAt: now,
    nextDueAt: null,
  };
  if (current !== null && current.state.type === 'on' && isSame(current, track))
    return refused(`The daily post here is set like that already; ${request.typed} status shows it.`);
  const on = rescheduled(current, track, now);
  if (on.nextDueAt === null) return unknownZone(track, request.typed);
  return changed(on, changedOn(on, request.person, principles, current?.state ?? null));
}

/** Some times and zones to choose from, whatever was left out. */
function askForRest(asked: Extract<TrackChange, { readonly type: 'on' }>, request: SettingsRequest): Answer {
  const time = asked.time ?? { hour: 9, minute: 0 };
  const zones =
    asked.zone === null ? ['Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'UTC'] : [asked.zone];
  const suggestions = zones.map((zone): FollowUp => {
    const wanted = writeDailyRequest({ ...asked, time, zone });
    return { label: wanted.replace(/^daily on /, ''), request: wanted };
  });
  if (asked.time !== null) return askForMore('In which time zone?', request, suggestions);
  return askForMore(
    asked.zone !== null ? 'At what time?' : 'When, and in which time zone?',
    request,
    suggestions,
  );
}
