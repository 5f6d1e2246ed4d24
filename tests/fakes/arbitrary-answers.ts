/** Arbitrary texts and answers for property tests, sensible or not, for every platform that has to show them. */
import * as fc from 'fast-check';
import { answerKinds, type Answer, type Block, type Citation } from '../../src/answers/answer.ts';
import type { Reference } from '../../src/knowledge/reference.ts';

const bad = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '<!subteam^S1>',
  '<@U123>',
  '<@900000000000000001>',
  '<@&1>',
  '<#C123|general>',
  '<t:0:R>',
  '<:x:1>',
  '@everyone',
  '@channel',
  '<script>alert(1)</script>',
  '<https://evil.example|Click>',
  '[text](https://evil.example)',
  'https://evil.example/path',
  'discord.gg/abc',
  '&lt;!channel&gt;',
  '&amp;lt;!here&amp;gt;',
  '*bold* _italic_ ~gone~ `code`',
  '**bold** __under__ ~~gone~~ ||hidden||',
  '```block```',
  '# head',
  '-# small',
  '> quoted\n• item',
  '>>> all',
  '- item',
  '1. item',
  '\\',
  '\n',
  '. ',
  '\u202Eabc\u202C',
  '\u200B\u200F',
  '\uD83D',
  'a\u0000b\u0007',
  '👩‍👩‍👧‍👦🇫🇷',
  'שלום',
);

/** Text as nobody should write it; `maxLength` bounds each of its random parts, not the whole. */
export const anyText = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', ' '),
      fc.array(
        fc.oneof(
          { weight: 2, arbitrary: bad },
          { weight: 1, arbitrary: fc.string({ maxLength }) },
          { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
          { weight: 2, arbitrary: fc.lorem({ maxCount: 40 }) },
        ),
        { maxLength: 12 },
      ),
    )
    .map(([between, parts]) => parts.join(between));

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

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text: longText }),
  fc.record({
    type: fc.constant('moment' as const),
    label: longText,
    at: fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      anyText(20),
    ),
    text: longText,
  }),
  fc.record({ type: fc.constant('paragraph' as const), text: longText, cites }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(cited, { maxLength: 12 }),
  }),
  fc.record({
    type: fc.constant('fields' as const),
    fields: fc.array(fc.record({ text: longText, cites, label: anyText() }), { maxLength: 6 }),
  }),
  fc.record(
    {
      type: fc.constant('opinion' as const),
      speaker: anyText(),
      role: anyText(),
      stance: fc.constantFrom('praise' as const, 'criticism' as const, 'neutral' as const),
      claim: longText,
      quote: fc.option(anyText()),
      when: anyText(),
      caveat: anyText(),
      continues: fc.constant(true as const),
      cites,
    },
    { requiredKeys: ['type', 'speaker', 'role', 'stance', 'claim', 'quote', 'cites'] },
  ),
  fc.record({ type: fc.constant('note' as const), text: longText, cites }),
  fc.record({
    type: fc.constant('preformatted' as const),
    language: fc.constantFrom('bibtex' as const, 'json' as const, 'text' as const),
    text: longText,
    cites,
  }),
);

const url = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('javascript:alert(1)', 'https://a.example/|<!here>', 'https://a:b@c.example/', 'nonsense'),
  fc.integer({ min: 1, max: 2_000 }).map((n) => `https://a.example/${'x'.repeat(n)}`),
  anyText(),
);

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  marker: fc.integer({ min: 1, max: 12 }),
  source: fc.constantFrom<Reference<'source'>>('source/one', 'source/two'),
  title: longText,
  publisher: anyText(60),
  author: fc.option(anyText(60)),
  date: fc.option(fc.constant('2018-11-12')),
  url,
  locator: anyText(200),
});

const anyFollowUps = fc.array(
  fc.record({
    label: anyText(60),
    request: fc.oneof(anyText(60), fc.string({ minLength: 1, maxLength: 120 })),
  }),
  { maxLength: 40 },
);

/** Any answer that the types allow, far worse than the core's. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.constantFrom(...answerKinds),
  refs: fc.constant([]),
  confidence: fc.constant(0.5),
  title: longText,
  blocks: fc.array(anyBlock, { maxLength: 14 }),
  citations: fc.array(anyCitation, { maxLength: 12 }),
  followUps: anyFollowUps,
  suggestions: anyFollowUps,
});
