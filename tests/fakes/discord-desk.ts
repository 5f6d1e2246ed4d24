/** A desk for the settings of daily posts that notes what it is asked and says what a test wants. */
import type { Answer } from '../../src/answers/answer.ts';
import type { Problem, SettingsDesk, SettingsRequest } from '../../src/daily-posts.ts';

const blank: Answer = {
  kind: 'daily',
  refs: [],
  confidence: 1,
  title: 'The daily post',
  blocks: [{ type: 'paragraph', text: 'It is set up.', cites: [] }],
  citations: [],
  followUps: [],
  suggestions: [],
};

export const settled: Answer = {
  ...blank,
  followUps: [
    { label: 'Status', request: 'daily status' },
    { label: 'Principle 8', request: 'principle 8' },
  ],
};

export const unclear: Answer = {
  ...blank,
  kind: 'none',
  title: 'In which time zone?',
  suggestions: [{ label: '09:00 in Paris', request: 'daily on 09:00 Europe/Paris' }],
};

export interface FakeDesk extends SettingsDesk {
  readonly asked: SettingsRequest[];
  /** What was found out about the channel, once for each request. */
  readonly problems: (Problem | null)[];
  /** What it answers from now on. */
  answer: Answer | null;
  /** Answers only after that. */
  until: Promise<void>;
}

export function createFakeDesk(): FakeDesk {
  const asked: SettingsRequest[] = [];
  const problems: (Problem | null)[] = [];
  const desk: FakeDesk = {
    asked,
    problems,
    answer: settled,
    until: Promise.resolve(),
    async handle(request, announce) {
      asked.push(request);
      problems.push(await announce(settled));
      await desk.until;
      return desk.answer;
    },
  };
  return desk;
}
