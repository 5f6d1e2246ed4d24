/** Arbitrary texts and answers for property tests, sensible or not. */
import * as fc from 'fast-check';
import { answerKinds, type Answer, type Block, type Citation } from '../../src/answers/answer.ts';
import type { Reference } from '../../src/knowledge/reference.ts';

const nasty = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '<!subteam^S1>',
  '<@U123>',
  '<#C123|general>',
  '@everyone',
  '@channel',
  '<script>alert(1)</script>',
  '<https://evil.example|Click>',
  '&lt;!channel&gt;',
  '&amp;lt;!here&amp;gt;',
  '*bold* _italic_ ~gone~ `code`',
  '\u202Eabc\u202C',
  '\u200B\u200F',
  '👩‍👩‍👧‍👦🇫🇷',
  '\uD83D',
  'a\u0000b\u0007',
  '> quoted\n• item',
);

export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        nasty,
        fc.string({ maxLength }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.lorem({ maxCount: 30 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(' '));

/** Now and then a text far beyond every limit. */
const longText = fc.oneof(
  { weight: 6, arbitrary: anyText(200) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyText(40), fc.integer({ min: 1, max: 900 })).map(([text, n]) => text.repeat(n)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_000 }).map((n) => '&'.repeat(n)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_000 }).map((n) => '👩‍👩‍👧‍👦'.repeat(n / 10)) },
);

const cites = fc.array(fc.integer({ min: 0, max: 14 }), { maxLength: 4 });
const cited = fc.record({ text: longText, cites });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: longText }),
  fc.record({ type: fc.constant('paragraph' as const), text: longText, cites }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(cited, { maxLength: 12 }),
  }),
  fc.record({
    type: fc.constant('fields' as const),
    fields: fc.array(fc.record({ text: longText, cites, label: anyText(30) }), { maxLength: 6 }),
  }),
  fc.record({
    type: fc.constant('opinion' as const),
    speaker: anyText(30),
    role: anyText(30),
    stance: fc.constantFrom('praise' as const, 'criticism' as const, 'neutral' as const),
    claim: longText,
    quote: fc.option(anyText(30)),
    cites,
  }),
  fc.record({ type: fc.constant('note' as const), text: longText, cites }),
);

const url = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('javascript:alert(1)', 'https://a.example/|<!here>', 'https://a:b@c.example/', 'nonsense'),
  fc.integer({ min: 1, max: 2_000 }).map((n) => `https://a.example/${'x'.repeat(n)}`),
);

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  marker: fc.integer({ min: 1, max: 12 }),
  source: fc.constantFrom<Reference<'source'>>('source/one', 'source/two'),
  title: anyText(300),
  publisher: anyText(60),
  author: fc.option(anyText(60)),
  date: fc.option(fc.constant('2018-11-12')),
  url,
  locator: anyText(200),
});

const followUp = fc.record({ label: anyText(60), request: anyText(60) });

/** Any answer that the types allow, sensible or not. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constantFrom(...answerKinds),
  refs: fc.constant([]),
  confidence: fc.constant(0.5),
  title: longText,
  blocks: fc.array(block, { maxLength: 14 }),
  citations: fc.array(anyCitation, { maxLength: 12 }),
  followUps: fc.array(followUp, { maxLength: 30 }),
  suggestions: fc.array(followUp, { maxLength: 30 }),
});
