/** Answers and a bot made up for the tests of the terminal. */
import type { Answer } from '../../../src/answers/answer.ts';
import type { Bot, Question } from '../../../src/bot.ts';

export const emptyAnswer: Answer = {
  kind: 'none',
  refs: [],
  confidence: 0,
  title: '',
  blocks: [],
  citations: [],
  followUps: [],
  suggestions: [],
};

/** One block of every kind. */
export const fullAnswer: Answer = {
  kind: 'principle',
  refs: ['principle/8', 'term/hack-back'],
  confidence: 1,
  title: 'Principle 8: No private hacking back',
  blocks: [
    {
      type: 'paragraph',
      text: 'Keep companies and other private actors from striking back on their own.',
      cites: [1],
    },
    { type: 'heading', text: 'Covers' },
    {
      type: 'list',
      ordered: false,
      items: [
        { text: 'Counter-attacks by companies', cites: [1, 2] },
        { text: 'Doing so for someone else', cites: [] },
      ],
    },
    { type: 'list', ordered: true, items: [{ text: 'First', cites: [] }] },
    { type: 'fields', fields: [{ label: 'Addresses', text: 'companies and their helpers', cites: [1] }] },
    {
      type: 'opinion',
      speaker: 'Mounir Hahad',
      role: 'head of a laboratory',
      stance: 'criticism',
      claim: 'Doubts that it changes much.',
      quote: 'few words',
      cites: [2],
    },
    {
      type: 'opinion',
      speaker: 'Nick Bilogorskiy',
      role: 'strategist',
      stance: 'praise',
      claim: 'Calls it a start.',
      quote: null,
      cites: [2],
    },
    { type: 'note', text: 'An illustration of ours.', cites: [] },
  ],
  citations: [
    {
      marker: 1,
      source: 'source/official',
      title: 'The nine principles',
      publisher: 'Paris Call',
      author: null,
      date: '2018-11-12',
      url: 'https://example.org/principles',
      locator: 'principle 8',
    },
    {
      marker: 2,
      source: 'source/press',
      title: 'What experts say',
      publisher: 'A paper',
      author: 'A. Writer',
      date: null,
      url: null,
      locator: 'third statement',
    },
  ],
  followUps: [
    { label: 'The next principle', request: 'principle 9' },
    { label: 'Who criticised the accord', request: 'critics' },
  ],
  suggestions: [],
};

export interface RecordingBot extends Bot {
  readonly asked: Question[];
}

/** Answers each question with its own text as the title, and remembers what it was asked. */
export function recordingBot(answer: (question: Question) => Answer = echo): RecordingBot {
  const asked: Question[] = [];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return answer(question);
    },
    complete: (_field, typed) =>
      ['principle 8', 'principles', 'critics']
        .filter((value) => value.startsWith(typed))
        .map((value) => ({ label: value, value })),
  };
}

function echo(question: Question): Answer {
  return { ...emptyAnswer, kind: 'help', title: `You asked: ${question.text}`, confidence: 1 };
}
