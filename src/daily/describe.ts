/** The settings and the ledger of a track in words. */
import type { Block } from '../answers/answer.ts';
import { dateInWords } from '../answers/dates.ts';
import type { Post, Schedule, Track } from '../store/model.ts';
import { choosePrinciple } from './rotation.ts';
import { countDays } from './schedule.ts';
import { isKnownZone } from './wall-clock.ts';
import { daysInWords, momentInWords, sequenceInWords, timeInWords } from './words/say.ts';

type Fields = Extract<Block, { type: 'fields' }>['fields'];

export const paragraph = (text: string): Block => ({ type: 'paragraph', text, cites: [] });
export const note = (text: string): Block => ({ type: 'note', text, cites: [] });
export const field = (label: string, text: string): Fields[number] => ({ label, text, cites: [] });

/** "every day at 09:00 (Europe/Paris)". */
export function scheduleInWords({ hour, minute, zone, days }: Schedule): string {
  return `${daysInWords(days)} at ${timeInWords({ hour, minute })} (${zone})`;
}

/** A moment in the zone of a track, or in UTC where this Node does not know the zone any more. */
export const momentThere = (instant: number, { schedule: { zone } }: Pick<Track, 'schedule'>): string =>
  momentInWords(instant, isKnownZone(zone) ? zone : 'UTC');

export const momentBlock = (label: string, instant: number, zone: string): Block => ({
  type: 'moment',
  label,
  at: new Date(instant).toISOString(),
  text: momentInWords(instant, zone),
});

/** The instant of the next post, or nothing where none is to come. */
export function nextBlock({ nextDueAt, schedule, state }: Track): readonly Block[] {
  if (nextDueAt === null) return [];
  const label = state.type === 'stopped' ? 'Tried again by itself' : 'Next post';
  return [momentBlock(label, nextDueAt, schedule.zone)];
}

/** What the order is and how far the present round has come. */
export function rotationInWords(track: Track, principles: number): string {
  const shown = track.shown.length % principles;
  return `${sequenceInWords(track.sequence)}; ${shown === 0 ? 'all nine are to come' : `${shown} of ${principles} shown in this round`}`;
}

/** The number of the principle that comes next. */
export const nextPrinciple = (track: Track, principles: number): number =>
  choosePrinciple(track, principles).principle;

export function stateInWords(track: Track): string {
  const { state } = track;
  switch (state.type) {
    case 'on':
      return 'on';
    case 'off':
      return 'off';
    case 'paused':
      return state.until === null
        ? 'paused until somebody resumes it'
        : `paused until ${dateInWords(state.until)}`;
    case 'stopped':
      return [
        `stopped since ${momentThere(state.since, track)}.`,
        state.problem.sentence,
        ...(track.nextDueAt === null ? ['It is not tried any more by itself.'] : []),
      ].join(' ');
  }
}

/** One row of the ledger: which day, which principle, what became of it. */
export function postInWords(post: Post, track: Track, title: (principle: number) => string): string {
  const principle = post.principle === null ? '' : `, ${title(post.principle)}`;
  return `${daysOf(post, track)}${principle}: ${fateInWords(post)}`;
}

function daysOf({ date, firstDate }: Post, { schedule }: Track): string {
  if (date === firstDate) return dateInWords(date);
  const days = countDays(schedule.days, firstDate, date);
  return `${dateInWords(firstDate)} to ${dateInWords(date)} (${days} days)`;
}

function fateInWords({ state, reason, wakeAt }: Post): string {
  switch (state) {
    case 'sent':
      return 'posted';
    case 'planned':
      return reason === null ? 'about to be posted' : `not posted yet, and tried again. ${reason}`;
    case 'sending':
      return 'being posted';
    case 'unknown':
      return wakeAt === null
        ? `not known whether it was posted; it will not be posted again. ${reason ?? ''}`.trim()
        : `not known yet whether it was posted; being looked into. ${reason ?? ''}`.trim();
    case 'missed':
      return `not posted. ${reason ?? ''}`.trim();
  }
}
