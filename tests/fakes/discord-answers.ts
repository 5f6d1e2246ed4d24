/** A small bot with answers made by hand, and a generator of any answer that a core could give. */
import * as fc from 'fast-check';
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

const markers = [1, 2, 3, 4, 5] as const;
const nasty = fc.constantFrom(
  '@everyone',
  '<@900000000000000001>',
  '<@&1>',
  '<#1>',
  '<t:0:R>',
  '<:x:1>',
  '# head',
  '-# small',
  '> quote',
  '>>> all',
  '- item',
  '1. item',
  '**bold**',
  '__under__',
  '~~gone~~',
  '||hidden||',
  '`code`',
  '```block```',
  '[text](https://evil.example)',
  'https://evil.example/path',
  'discord.gg/abc',
  '\\',
  '\n',
  '\u202E',
  '\u200B',
  '\uD800',
  '👩‍👩‍👧‍👦',
  'שלום',
  '. ',
);

/** Text as nobody should write it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      { weight: 2, arbitrary: nasty },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 40 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const anyLongText = fc.oneof(
  { weight: 5, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyText, fc.integer({ min: 1, max: 400 }))
      .map(([text, times]) => text.repeat(times).slice(0, 6000)),
  },
);

const cites = fc.uniqueArray(fc.constantFrom(...markers, 99), { maxLength: 5 });
const cited = fc.record({ text: anyLongText, cites });

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: anyText }),
  fc.record({ type: fc.constant('paragraph' as const), text: anyLongText, cites }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(cited, { maxLength: 12 }),
  }),
  fc.record({
    type: fc.constant('fields' as const),
    fields: fc.array(fc.record({ label: anyText, text: anyLongText, cites }), { maxLength: 6 }),
  }),
  fc.record({
    type: fc.constant('opinion' as const),
    speaker: anyText,
    role: anyText,
    stance: fc.constantFrom('praise' as const, 'criticism' as const, 'neutral' as const),
    claim: anyLongText,
    quote: fc.option(anyText),
    cites,
  }),
  fc.record({ type: fc.constant('note' as const), text: anyLongText, cites }),
);

const anyCitation = (marker: number): fc.Arbitrary<Citation> =>
  fc.record({
    marker: fc.constant(marker),
    source: fc.constant('source/any' as const),
    title: anyLongText,
    publisher: anyText,
    author: fc.option(anyText),
    date: fc.option(fc.constant('2018-11-12')),
    url: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText)),
    locator: anyText,
  });

const anyFollowUps = fc.array(
  fc.record({ label: anyText, request: fc.oneof(anyText, fc.string({ minLength: 1, maxLength: 120 })) }),
  { maxLength: 40 },
);

/** Any answer, far worse than the core's. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constantFrom('accord' as const, 'none' as const, 'daily' as const, 'opinions' as const),
  refs: fc.constant([]),
  confidence: fc.constant(1),
  title: anyText,
  blocks: fc.array(anyBlock, { maxLength: 6 }),
  citations: fc.tuple(...markers.map(anyCitation)),
  followUps: anyFollowUps,
  suggestions: anyFollowUps,
});
