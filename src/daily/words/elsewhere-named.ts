/** Other channels, people and groups that are named in a request: it is about the channel in which it is written. */
import type { DailyRequest } from '../request.ts';
import { suggest, type ClearRequest } from './write.ts';
import { quote, unnamedChannel, type Word } from './words.ts';

const isNamed = ({ raw }: Word): boolean => /^[#@]/.test(raw);

export const namesElsewhere = (words: readonly Word[]): boolean => words.some(isNamed);

export const withoutElsewhere = (words: readonly Word[]): readonly Word[] =>
  words.filter((word) => !isNamed(word));

/** The answer to a request of which `rest` is left without the channels and people in it. */
export function refuseElsewhere(words: readonly Word[], rest: DailyRequest): DailyRequest {
  // A person is not shown again, so that nobody is called by it.
  const channel = words.find(({ raw }) => raw.startsWith('#') && raw !== unnamedChannel);
  const what = channel === undefined ? 'no other channel or person' : `${quote([channel])} cannot`;
  const end = channel === undefined ? `${what} can be named` : `${what} be named`;
  const sentence = `The daily post is set in the channel in which you write, so ${end}.`;
  return { type: 'unclear', sentence, suggestions: rest.type === 'unclear' ? rest.suggestions : offer(rest) };
}

const isEmpty = (request: ClearRequest): boolean =>
  request.type === 'on' &&
  [request.time, request.zone, request.days, request.sequence].every((value) => value === null);

/** `daily on` alone is what was asked, if nothing else was said. */
const offer = (request: ClearRequest): ReturnType<typeof suggest> =>
  suggest(isEmpty(request) ? [request, { type: 'help' }] : [request]);
