/** A request as a person would type it, and as a suggestion to press. */
import type { FollowUp } from '../../answers/answer.ts';
import { longestRequest } from '../../answers/requests.ts';
import type { DailyRequest } from '../request.ts';
import { dayInWords, timeInWords } from './say.ts';

/** A request that can be carried out as it is. */
export type ClearRequest = Exclude<DailyRequest, { type: 'unclear' }>;

/** The request of a command without anything said beside it. */
export function plainRequest(type: ClearRequest['type']): ClearRequest {
  if (type === 'on') return { type, time: null, zone: null, days: null, sequence: null };
  return type === 'pause' ? { type, until: null } : { type };
}

/** Such as "daily on 09:00 Europe/Paris weekdays shuffled"; `readDailyRequest` reads the same request from it. */
export function writeDailyRequest(request: ClearRequest): string {
  if (request.type === 'pause')
    return request.until === null ? 'daily pause' : `daily pause until ${request.until}`;
  if (request.type !== 'on') return `daily ${request.type}`;
  const time = request.time === null ? null : timeInWords(request.time);
  const days = request.days === 'every-day' ? 'every day' : request.days;
  const sequence = request.sequence === 'in-order' ? 'in order' : request.sequence;
  return ['daily on', time, request.zone, days, sequence].filter((part) => part !== null).join(' ');
}

function labelOf(request: ClearRequest): string {
  if (request.type === 'pause')
    return request.until === null
      ? 'Pause until somebody resumes'
      : `Pause, posts again on ${dayInWords(request.until)}`;
  return writeDailyRequest(request).replace(/^daily (?:on (?=.))?/, '');
}

const mostSuggestions = 5;

/** Suggestions for these requests, each once, the likeliest first. */
export function suggest(requests: readonly ClearRequest[]): readonly FollowUp[] {
  const byRequest = new Map<string, FollowUp>();
  for (const each of requests) {
    const request = writeDailyRequest(each);
    if (request.length <= longestRequest && !byRequest.has(request))
      byRequest.set(request, { label: labelOf(each), request });
  }
  return [...byRequest.values()].slice(0, mostSuggestions);
}

/** The answer to what is not clear: one sentence, and what may have been meant. */
export function unclear(sentence: string, requests: readonly ClearRequest[]): DailyRequest {
  const suggestions = suggest(requests.length > 0 ? requests : [{ type: 'help' }]);
  return { type: 'unclear', sentence, suggestions };
}
