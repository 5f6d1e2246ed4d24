import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { ask, converse } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

describe('what changed in the data', () => {
  const answer = ask('what changed');
  const text = toPlainText(answer);

  it('is help, about no entry', () => {
    expect(answer.kind).toBe('help');
    expect(answer.refs).toEqual([]);
  });

  it('has every version, the newest first, with its date', () => {
    const versions = realKnowledge().changes.map(({ version }) => version);
    const shown = [...text.matchAll(/^(20\d\d\.\d+\.\d+), \d{1,2} [A-Z][a-z]+ 20\d\d$/gm)].map(
      ([, version]) => version,
    );
    expect(shown).toEqual(versions);
    expect(versions.length).toBeGreaterThan(2);
  });

  it('has what was added and corrected, and what there is now', () => {
    expect(text).toMatch(/- Added: /);
    expect(text).toMatch(/- Corrected: /);
    expect(text).toMatch(/holds 9 principles, \d+ commentators/);
  });

  it('leaves a thread where it was', () => {
    const [, , next] = converse('principle 3', 'what changed', 'the next one');
    expect(next?.refs[0]).toBe('principle/4');
  });
});
