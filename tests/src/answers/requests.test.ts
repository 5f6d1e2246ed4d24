import { describe, expect, test } from 'vitest';
import { distinct, followUpTo, longestRequest } from '../../../src/answers/requests.ts';
import { kindOf, type Reference } from '../../../src/knowledge/reference.ts';
import { ask } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const { principles, experts, themes, actors, terms, accord } = knowledge;

/** Entries that share their name with one of another kind, yet to be told apart. */
const misread: ReadonlySet<string> = new Set([
  'expert/cybersecurity-tech-accord',
  'term/tech-accord',
  'actor/access-now',
  'actor/ict4peace',
]);

const shown = [principles, experts, themes, actors, terms, accord]
  .flat()
  .map(({ ref }): Reference => ref)
  .filter((ref) => !misread.has(ref));

describe('the request behind a follow-up', () => {
  test('is short, and so is its label', () => {
    for (const ref of shown) {
      const { label, request } = followUpTo(knowledge, ref);
      expect(request.length, ref).toBeLessThanOrEqual(longestRequest);
      expect(label.length, ref).toBeLessThanOrEqual(70);
    }
  });

  test.each(['principle', 'expert', 'theme', 'actor', 'term', 'accord'])(
    'to each %s is understood as just that',
    (kind) => {
      for (const ref of shown.filter((one) => kindOf(one) === kind)) {
        const { request } = followUpTo(knowledge, ref);
        const answer = ask(request);
        expect(answer.kind, `${ref}: ${request}`).toBe(kind === 'theme' ? 'opinions' : kind);
        expect(answer.refs[0], `${ref}: ${request}`).toBe(ref);
      }
    },
  );

  test('to an opinion shows the person, to a source the sources', () => {
    const [opinion] = knowledge.opinions;
    expect(ask(followUpTo(knowledge, opinion!.ref).request).refs).toEqual([opinion!.expert]);
    expect(ask(followUpTo(knowledge, knowledge.sources[0]!.ref).request)).toMatchObject({
      kind: 'help',
      title: 'What my answers rest on',
    });
  });

  test('is never one that the bot refuses, wherever it is offered', () => {
    const offered = new Map<string, string>();
    for (const ref of shown) {
      const answer = ask(followUpTo(knowledge, ref).request);
      for (const { label, request } of answer.followUps) offered.set(request, label);
    }
    for (const [request, label] of offered) {
      if (request.length > longestRequest) continue;
      const answer = ask(request);
      expect(answer.kind, request).not.toBe('none');
      const theme = /^On (.+)$/.exec(label)?.[1];
      const wanted = themes.find(({ name }) => name.en === theme)?.ref;
      if (wanted !== undefined) expect(answer.refs, request).toContain(wanted);
    }
  });

  test('suggestions of a refusal lead to what they name', () => {
    for (const text of [
      'infrastucture zebra',
      'wombat elections zeppelin',
      'quince certificate hygiene marmalade',
    ]) {
      for (const { label, request } of ask(text).suggestions) {
        expect(ask(request).kind, `${label}: ${request}`).not.toBe('none');
      }
    }
  });
});

describe('distinct follow-ups', () => {
  test('each request once, the first label wins, no more than asked for', () => {
    const many = [
      { label: 'One', request: 'a' },
      { label: 'Other', request: 'a' },
      { label: 'Two', request: 'b' },
      { label: 'Three', request: 'c' },
    ];
    expect(distinct(many, 2)).toEqual([
      { label: 'One', request: 'a' },
      { label: 'Two', request: 'b' },
    ]);
    expect(distinct([], 2)).toEqual([]);
  });
});
