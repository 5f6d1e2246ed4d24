/** A bot with hand-made answers. */
import type { Answer, Citation } from '../../src/answers/answer.ts';
import type { Bot, Question } from '../../src/bot.ts';

export const citation = (marker: number, more: Partial<Citation> = {}): Citation => ({
  marker,
  source: `source/source-${marker}`,
  title: `Source number ${marker}`,
  publisher: 'Example Press',
  author: 'A. Writer',
  date: '2018-11-12',
  url: `https://example.org/articles/${marker}?a=1&b=2`,
  locator: 'third paragraph',
  ...more,
});

export const answerOf = (more: Partial<Answer> = {}): Answer => ({
  kind: 'principle',
  refs: ['principle/8'],
  confidence: 1,
  title: 'Principle 8: no hacking back',
  blocks: [{ type: 'paragraph', text: 'Companies should not strike back on their own.', cites: [1] }],
  citations: [citation(1)],
  followUps: [
    { label: 'Who criticised it?', request: 'critics' },
    { label: 'Principle 9', request: 'principle 9' },
  ],
  suggestions: [],
  ...more,
});

const critics = answerOf({
  kind: 'opinions',
  refs: ['expert/mounir-hahad'],
  title: 'Critics of the accord',
  blocks: [
    { type: 'heading', text: 'Critics' },
    {
      type: 'opinion',
      speaker: 'Mounir Hahad',
      role: 'head of a threat lab',
      stance: 'criticism',
      claim: 'Calls it symbolic, for those who matter did not sign.',
      quote: 'symbolic at best',
      cites: [1, 2],
    },
    { type: 'note', text: 'As of November 2018.', cites: [] },
  ],
  citations: [citation(1), citation(2, { url: null })],
  followUps: [],
});

/** So long that no Slack message holds it. */
export const longAnswer = answerOf({
  title: 'Everything',
  blocks: Array.from({ length: 60 }, (_, index) => ({
    type: 'paragraph' as const,
    text: `Claim ${index + 1}. ${'It is said at length, in many words, again and again. '.repeat(8)}`,
    cites: [(index % 30) + 1],
  })),
  citations: Array.from({ length: 30 }, (_, index) => citation(index + 1)),
});

/** A refusal that repeats what was asked as it came, which is the worst that a core could do. */
const echo = (text: string): Answer =>
  answerOf({
    kind: 'none',
    refs: [],
    confidence: 0,
    title: `Nothing found for ${text}`,
    blocks: [{ type: 'paragraph', text: `There is nothing about “${text}” here.`, cites: [] }],
    citations: [],
    followUps: [],
    suggestions: [{ label: `Did you mean ${text}`, request: 'principle 8' }],
  });

export interface RecordingBot extends Bot {
  readonly asked: Question[];
}

/** Answers by the text of the question; "random" never gives the same twice, "and then?" depends on how often its conversation was asked before. */
export function recordingBot(): RecordingBot {
  const asked: Question[] = [];
  return {
    asked,
    ask(question) {
      asked.push(question);
      const text = question.text.toLowerCase();
      if (text === 'help') return answerOf({ kind: 'help', refs: [], title: 'What you can ask' });
      if (text === 'principle 8') return answerOf();
      if (text === 'today') return answerOf({ kind: 'daily', title: 'Principle of the day' });
      if (text === 'random') return answerOf({ kind: 'daily', title: `Draw ${asked.length}` });
      if (text === 'critics') return critics;
      if (text === 'everything') return longAnswer;
      if (text === 'and then?') {
        const before = asked.filter((each) => each.conversation === question.conversation).length;
        const title = question.conversation === undefined ? 'Alone' : `Turn ${before}`;
        return answerOf({ title });
      }
      return echo(question.text);
    },
    complete: () => [],
  };
}
