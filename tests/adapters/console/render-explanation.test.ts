import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../adapters/console/display-width.ts';
import { renderExplanation } from '../../../adapters/console/render-explanation.ts';
import { realBot } from '../../support/knowledge.ts';
import { fullExplanation } from './samples.ts';

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

describe('an explanation in the terminal', () => {
  test('shows everything in aligned columns', () => {
    expect(renderExplanation(fullExplanation)).toBe(`How it was read
Cleaned: wat about hahad

Word  Understood  Stem  Weight  Likeness
wat   what        what  0       0.9
Xq    xq          xq    1.3     unknown word, of other things

Found        Which                                                        Likeness  Words
name         expert/mounir-hahad                                          1         “hahad”
number       principle/8, no principle 12, how many principles there are            “8”
number       passed over                                                            “2018”
cue          define                                                                 “what”
role         expert/colin-bastable                                                  “ceo”
stranger     not known                                                              “Xq”
other thing  not the Call                                                           “climate”

Weight that neither a name nor a cue explains: 1.25

Ranking  Entry               Score  Coverage  Whole phrase
term     term/hack-back      1.4    0.5       yes
         term/cyber-hygiene  0.7    0.25      no

Reading  Reader    Rule        Confidence  Asks for
decided  topics    topic-term  0.9         term/hack-back
2        opinions  claims      0.6         opinions: about theme/enforcement

Decided: topic-term, for term/hack-back.
Second: claims, for opinions: about theme/enforcement; 0.3 less sure.
Likelihood: term/hack-back 0.9, then term/cyber-hygiene 0.4: a lead of 0.5.
Weighed: coverage +1.2, foreign −0.75.

Thread     Held
asked      principle/8
principle  principle/8
about      principle/8
`);
  });

  test('says when a text was too long, and when nothing else could be read', () => {
    const alone = {
      ...fullExplanation,
      oneSentenceOnly: true,
      oneClauseOnly: true,
      runnerUp: null,
      contest: null,
    };
    const shown = renderExplanation({ ...alone, context: null });
    expect(shown).toContain('Too long for a question');
    expect(shown).toContain('this is the part that did');
    expect(shown).toContain('Second: nothing that asks for something else.');
    expect(shown).not.toMatch(/Likelihood:|Thread/);
  });

  test('tells a reading that was surer from one that was less so', () => {
    const { runnerUp } = fullExplanation;
    const shown = (behind: number): string =>
      renderExplanation({ ...fullExplanation, runnerUp: runnerUp && { ...runnerUp, behind } });
    expect(shown(-0.05)).toContain('0.05 surer, but later in the order');
    expect(shown(0)).toContain('just as sure');
  });

  test('shows scores where they decided, and that there was no rival', () => {
    const { contest } = fullExplanation;
    const scored = contest && {
      ...contest,
      measure: 'score' as const,
      rival: null,
      rivalValue: null,
      evidence: [],
    };
    const shown = renderExplanation({ ...fullExplanation, contest: scored });
    expect(shown).toContain('Score: term/hack-back 0.9, and nothing else.\n');
    expect(shown).not.toContain('Weighed');
  });

  test('of any question fits into 100 columns and holds no control character', () => {
    const known = fc.constantFrom(
      'who criticised principle 8 and hacking back by Juniper CEOs',
      'wat did kotari say about chna and élections',
      '界'.repeat(150),
      'x'.repeat(300),
    );
    const piece = fc.oneof(
      known,
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constant('\u001B[31m\u202E'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const shown = renderExplanation(realBot().explain({ text: pieces.join(' ') }));
        expect(shown.endsWith('\n')).toBe(true);
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E]/u);
        for (const line of linesOf(shown)) expect(displayWidth(line), line).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });
});
