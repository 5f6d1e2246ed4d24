/** A desk for daily posts with hand-made answers, which remembers what it was asked. */
import type { Answer } from '../../src/answers/answer.ts';
import type { Problem, SettingsDesk, SettingsRequest } from '../../src/daily-posts.ts';
import { answerOf } from './slack-answers.ts';

const answer = (text: string, more: Partial<Answer> = {}): Answer =>
  answerOf({
    kind: 'daily',
    refs: [],
    title: 'Daily post',
    blocks: [{ type: 'paragraph', text, cites: [] }],
    citations: [],
    followUps: [],
    ...more,
  });

/** As the core would word it; no answer shows more of what people wrote. */
export const announcement = answer('ada switched the daily post on.', {
  title: 'Principle of the day',
  followUps: [{ label: 'Status', request: 'daily status' }],
});

export interface RecordingSettings extends SettingsDesk {
  readonly requests: SettingsRequest[];
  /** What announcing came to, each time. */
  readonly announced: (Problem | null)[];
  /** Lets go of what "daily held" and "daily bread held" wait for. */
  release(): void;
}

/**
 * "daily on" announces; "daily no" is not clear and offers "daily on"; "daily bread" is nothing of the desk's; "held" in
 * a text makes it wait; "daily breaks" fails, as it never should.
 */
export function recordingSettings(): RecordingSettings {
  const requests: SettingsRequest[] = [];
  const announced: (Problem | null)[] = [];
  const releases: (() => void)[] = [];
  return {
    requests,
    announced,
    release: () => releases.splice(0).forEach((resolve) => resolve()),
    async handle(request, announce) {
      requests.push(request);
      const text = request.text.toLowerCase();
      if (text.includes('held')) await new Promise<void>((resolve) => releases.push(resolve));
      if (text.startsWith('daily bread')) return null;
      if (text === 'daily breaks') throw new Error('the desk broke');
      if (text === 'daily no') {
        return answer('That is not clear.', {
          kind: 'none',
          suggestions: [{ label: 'Every day at 09:00', request: 'daily on 09:00 Europe/Paris' }],
          followUps: [{ label: 'Status', request: 'daily status' }],
        });
      }
      if (!text.startsWith('daily on')) return answer(`There is a daily post. (${text})`);
      if (!request.mayChange) return answer('You may not change this.');
      const problem = await announce(announcement);
      announced.push(problem);
      return answer(problem === null ? 'It is on.' : problem.sentence);
    },
  };
}
