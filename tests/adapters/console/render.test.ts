import { saidTwice } from '../../fakes/said-answers.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../adapters/console/display-width.ts';
import { renderAnswer } from '../../../adapters/console/render.ts';
import { screenWidth, takesColour } from '../../../adapters/console/screen.ts';
import { emptyAnswer, fullAnswer } from './samples.ts';

// oxlint-disable-next-line no-control-regex
const colours = /\u001B\[\d+m/g;

describe('renderAnswer', () => {
  test('shows every part of an answer', () => {
    expect(renderAnswer(fullAnswer, { width: 60, colour: false })).toBe(`Principle 8: No private hacking back

Keep companies and other private actors from striking back
on their own. [1]

Covers
- Counter-attacks by companies [1][2]
- Doing so for someone else

1. First

Addresses: companies and their helpers [1]

Mounir Hahad, head of a laboratory (critical)
  Doubts that it changes much. “few words” [2]
Nick Bilogorskiy, strategist (in favour)
  Calls it a start. [2]

An illustration of ours.

2018  **

  2021 *
[1]

Sources:
[1] “The nine principles”, Paris Call (12 November 2018),
    principle 8.
    https://example.org/principles
[2] A. Writer, “What experts say”, A paper (no date shown),
    third statement.

You can go on with:
  principle 9  The next principle
  critics      Who criticised the accord
`);
  });

  test('suggests what to type where there is no answer', () => {
    const suggestions = [
      { label: 'Principle 5: Intellectual property', request: 'principle 5' },
      { label: 'Help', request: 'help' },
      { label: 'Where the label is long', request: 'a request that takes more than half of the line' },
    ];
    const text = renderAnswer(
      { ...emptyAnswer, title: 'Not sure', suggestions },
      { width: 60, colour: false },
    );
    expect(text).toBe(`Not sure

Did you mean:
  principle 5                 Principle 5: Intellectual
                              property
  help
  a request that takes more than half of the line
      Where the label is long
`);
  });

  test('colour adds nothing but colour', () => {
    const coloured = renderAnswer(fullAnswer, { width: 60, colour: true });
    expect(coloured).toMatch(colours);
    expect(coloured.replaceAll(colours, '')).toBe(renderAnswer(fullAnswer, { width: 60, colour: false }));
  });

  test('fits every width, but for addresses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 100 }), (width) => {
        for (const line of renderAnswer(fullAnswer, { width, colour: false }).split('\n')) {
          if (!line.includes('https://')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('a preformatted text keeps its lines, however narrow the screen is', () => {
    const text = `@misc{a,\n  title = {${'long '.repeat(30)}},\n\n\n}`;
    const shown = renderAnswer(
      { ...emptyAnswer, title: 'T', blocks: [{ type: 'preformatted', language: 'bibtex', text, cites: [] }] },
      { width: 20, colour: true },
    );
    expect(shown).toContain(`\n${text}\n`);
  });

  test('no escape sequence of an answer gets out, wherever it stands', () => {
    const evil = 'x\u001B[2J\u001B]0;title\u0007\u202Ey';
    const answer = JSON.parse(
      JSON.stringify(fullAnswer, (key, value: unknown) =>
        typeof value === 'string' && !['type', 'kind', 'stance'].includes(key) ? `${value}${evil}` : value,
      ),
    ) as typeof fullAnswer;
    const suggestions = answer.followUps;
    const text = renderAnswer({ ...answer, suggestions }, { width: 60, colour: false });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).not.toContain('title');
  });
});

describe('the screen', () => {
  test.each([
    [undefined, 80],
    [0, 80],
    [10, 20],
    [72, 72],
    [240, 100],
  ])('%s columns are written as %i', (columns, width) => {
    expect(screenWidth({ columns })).toBe(width);
  });

  test('colour needs a terminal that takes it and nobody who forbids it', () => {
    expect(takesColour({ isTTY: true }, {})).toBe(true);
    expect(takesColour({ isTTY: true }, { NO_COLOR: '' })).toBe(true);
    expect(takesColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(takesColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
    expect(takesColour({}, {})).toBe(false);
  });
});

test('what one person said twice stands below one name, with its date and what to know of its source', () => {
  expect(renderAnswer(saidTwice, { width: 80, colour: false })).toContain(`
Jane Minister, foreign minister (in favour)
  Wants accords. “never again” (medium confidence: excerpt only) [1]
- (neutral, 11 November 2021) Welcomes a decision. [1]
John Mayor, mayor, 2019–2020 (in favour)
  Will act. [1]
`);
});
