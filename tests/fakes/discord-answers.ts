/** A small bot with answers made by hand. */
import type { Answer, Block, Citation } from '../../src/answers/answer.ts';
import type { Bot, Question } from '../../src/bot.ts';

export const opEd: Citation = {
  marker: 1,
  source: 'source/op-ed',
  title: 'An op-ed on the Call',
  publisher: 'A paper',
  author: 'Somebody',
  date: '2018-11-20',
  url: 'https://example.org/op-ed?a=1',
  locator: 'paragraph 3',
};

export const officialText: Citation = {
  marker: 2,
  source: 'source/official-text',
  title: 'Paris Call for Trust and Security in Cyberspace',
  publisher: 'French foreign ministry',
  author: null,
  date: '2018-11-12',
  url: 'https://example.org/call',
  locator: 'eighth dash',
};

const blank: Omit<Answer, 'title'> = {
  kind: 'accord',
  refs: ['accord/overview'],
  confidence: 1,
  blocks: [],
  citations: [],
  followUps: [],
  suggestions: [],
};

export const principleAnswer: Answer = {
  ...blank,
  kind: 'principle',
  refs: ['principle/8'],
  title: 'Principle 8: No private hack back',
  blocks: [
    { type: 'paragraph', text: 'Firms should not strike back at attackers.', cites: [2] },
    { type: 'fields', fields: [{ label: 'Addresses', text: 'Non-state actors.', cites: [2] }] },
    { type: 'heading', text: 'What was said of it' },
    {
      type: 'opinion',
      speaker: 'Somebody',
      role: 'columnist',
      stance: 'praise',
      claim: 'Welcomes that it speaks to companies.',
      quote: 'a welcome step',
      cites: [1],
    },
    { type: 'note', text: 'The short title is from the site, not from the text of 2018.', cites: [2] },
  ],
  citations: [opEd, officialText],
  followUps: [
    { label: 'Principle 7', request: 'principle 7' },
    { label: 'Critics', request: 'critics' },
  ],
};

/** Longer than any message of Discord. */
export const longAnswer: Answer = {
  ...blank,
  kind: 'opinions',
  refs: ['theme/enforcement'],
  title: 'Who criticised the Call',
  blocks: [
    { type: 'heading', text: 'Critics' },
    ...Array.from({ length: 40 }, (_, index): Block => ({
      type: 'opinion',
      speaker: `Critic ${index + 1}`,
      role: 'observer',
      stance: 'criticism',
      claim: `Says for the ${index + 1}th time that without enforcement little will change in the conduct of states and of companies.`,
      quote: null,
      cites: [(index % 2) + 1],
    })),
  ],
  citations: [opEd, officialText],
  followUps: [{ label: 'Supporters', request: 'supporters' }],
};

/** Repeats what was asked, as a refusal with near matches does. */
export function refusalOf(text: string): Answer {
  return {
    ...blank,
    kind: 'none',
    refs: [],
    confidence: 0,
    title: `Nothing on “${text.slice(0, 150)}”`,
    blocks: [{ type: 'paragraph', text: `You asked: ${text}`, cites: [] }],
    suggestions: [{ label: 'Principle 8: No private hack back', request: 'principle 8' }],
  };
}

export interface FakeBot extends Bot {
  readonly asked: Question[];
  readonly completed: { readonly field: string; readonly typed: string }[];
}

export interface FakeBotOptions {
  readonly ask?: (question: Question) => Answer | undefined;
  readonly complete?: Bot['complete'];
}

/** Knows principle 8 and the critics, and refuses the rest; `options` come first. */
export function createFakeBot(options: FakeBotOptions = {}): FakeBot {
  const asked: Question[] = [];
  const completed: { field: string; typed: string }[] = [];
  return {
    asked,
    completed,
    ask(question) {
      asked.push(question);
      const own = options.ask?.(question);
      if (own !== undefined) return own;
      if (question.text === 'principle 8') return principleAnswer;
      if (question.text === 'critics') return longAnswer;
      return refusalOf(question.text);
    },
    complete(field, typed) {
      completed.push({ field, typed });
      return options.complete?.(field, typed) ?? [{ label: `${typed} (${field})`, value: `${field}-value` }];
    },
  };
}
