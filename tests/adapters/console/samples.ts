/** Answers and a bot made up for the tests of the terminal. */
import type { Answer } from '../../../src/answers/answer.ts';
import type { Explanation, ExplainingBot, Question } from '../../../src/bot.ts';

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
    { type: 'preformatted', language: 'text', text: '2018  **\n\n  2021 *', cites: [1] },
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

export const fullExplanation: Explanation = {
  text: 'wat about hahad',
  oneSentenceOnly: false,
  oneClauseOnly: false,
  leftOut: [],
  words: [
    {
      typed: 'wat',
      understood: 'what',
      stem: 'what',
      weight: 0,
      likeness: 0.9,
      unknown: false,
      foreign: false,
    },
    { typed: 'Xq', understood: 'xq', stem: 'xq', weight: 1.3, likeness: 1, unknown: true, foreign: true },
  ],
  names: [{ ref: 'expert/mounir-hahad', words: ['hahad'], likeness: 1 }],
  numbers: { words: ['8'], principles: [8], outOfRange: 12, countsThem: true, passedOver: ['2018'] },
  cues: [{ cue: 'define', words: ['what'] }],
  roles: { words: ['ceo'], experts: ['expert/colin-bastable'] },
  strangers: ['Xq'],
  otherThings: [{ words: ['climate'] }],
  unexplained: 1.25,
  ranking: [
    {
      kind: 'term',
      best: [
        { ref: 'term/hack-back', score: 1.4, coverage: 0.5, wholePhrase: true },
        { ref: 'term/cyber-hygiene', score: 0.7, coverage: 0.25, wholePhrase: false },
      ],
    },
  ],
  readings: [
    { reader: 'topics', rule: 'topic-term', confidence: 0.9, asks: 'term/hack-back' },
    { reader: 'opinions', rule: 'claims', confidence: 0.6, asks: 'opinions: about theme/enforcement' },
  ],
  runnerUp: {
    reader: 'opinions',
    rule: 'claims',
    confidence: 0.6,
    asks: 'opinions: about theme/enforcement',
    behind: 0.3,
  },
  contest: {
    measure: 'likelihood',
    winner: 'term/hack-back',
    value: 0.9,
    rival: 'term/cyber-hygiene',
    rivalValue: 0.4,
    lead: 0.5,
    evidence: [
      { name: 'coverage', adds: 1.2 },
      { name: 'foreign', adds: -0.75 },
    ],
  },
  context: {
    asked: 'principle/8',
    principle: 'principle/8',
    person: null,
    people: [],
    refs: ['principle/8'],
  },
};

export interface RecordingBot extends ExplainingBot {
  readonly asked: Question[];
  /** How many questions had been answered when each explanation was asked for. */
  readonly explainedAfter: number[];
}

/** Answers each question with its own text as the title, and remembers what it was asked. */
export function recordingBot(answer: (question: Question) => Answer = echo): RecordingBot {
  const asked: Question[] = [];
  const explainedAfter: number[] = [];
  return {
    asked,
    explainedAfter,
    explain: () => {
      explainedAfter.push(asked.length);
      return fullExplanation;
    },
    ask: (question) => {
      asked.push(question);
      return answer(question);
    },
    cite: ({ citations }, style) => citations.map(({ source }) => `${style} of ${source}`).join('\n'),
    complete: (_field, typed) =>
      ['principle 8', 'principles', 'critics']
        .filter((value) => value.startsWith(typed))
        .map((value) => ({ label: value, value })),
  };
}

function echo(question: Question): Answer {
  return { ...emptyAnswer, kind: 'help', title: `You asked: ${question.text}`, confidence: 1 };
}
