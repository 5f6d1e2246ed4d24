/** Slips of the keys in the names of states: the right one, or a refusal with near matches, and never another party. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';
import { listedStates, stateRef, unlistedStates } from '../../support/states.ts';

const least = 6;

/** One letter dropped, doubled, or changed places with the next; the first letter stays. */
function slipsOf(name: string): readonly string[] {
  const slips = new Set<string>();
  for (let at = 1; at < name.length; at += 1) {
    const [before, letter, next, after] = [
      name.slice(0, at),
      name[at] ?? '',
      name[at + 1],
      name.slice(at + 1),
    ];
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    if (next !== undefined) slips.add(before + next + letter + name.slice(at + 2));
  }
  slips.delete(name);
  return [...slips];
}

const names = [...listedStates, ...unlistedStates]
  .map(([name]) => name)
  .filter(({ length }) => length >= least);
const known = new Set([...listedStates, ...unlistedStates].map(([name]) => name.toLowerCase()));

interface Outcome {
  readonly question: string;
  readonly found: 'right' | 'refused' | 'wrong';
}

function tryName(name: string): readonly Outcome[] {
  return slipsOf(name.toLowerCase())
    .filter((slip) => !known.has(slip))
    .map((slip) => {
      const question = `did ${slip} sign the Paris Call?`;
      const { kind, refs, suggestions } = ask(question);
      if (kind === 'actor' && refs[0] === stateRef(name)) return { question, found: 'right' };
      return { question, found: kind === 'none' && suggestions.length > 0 ? 'refused' : 'wrong' };
    });
}

describe('slips in the names of states', () => {
  const outcomes = names.flatMap(tryName);
  const count = (found: Outcome['found']): number => outcomes.filter((one) => one.found === found).length;

  test('are tried in their thousands', () => {
    expect(outcomes.length).toBeGreaterThan(3500);
  });

  test('never lead to another party', () => {
    const wrong = outcomes.filter(({ found }) => found === 'wrong').map(({ question }) => question);
    expect(wrong).toEqual([]);
  });

  test('are nearly all understood, and the rest asked back', async ({ annotate }) => {
    const [right, refused] = [count('right'), count('refused')];
    await annotate(`${right} right, ${refused} asked back, of ${outcomes.length}`);
    expect(right / outcomes.length).toBeGreaterThanOrEqual(0.975);
  });
});
