import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../adapters/discord/custom-ids.ts';
import { renderAnswer } from '../../adapters/discord/render.ts';
import { oncePerAnswer } from '../../adapters/per-answer.ts';
import { fingerprint } from '../../adapters/slack/buttons.ts';
import { fitAnswer } from '../../adapters/slack/fit.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { freezeAll } from '../../src/answers/answer-cache.ts';
import { longAnswer as longInDiscord, principleAnswer, refusalOf } from '../fakes/discord-answers.ts';
import { answerOf, longAnswer as longInSlack } from '../fakes/slack-answers.ts';

const frozen = (answer: Answer): Answer => freezeAll(structuredClone(answer));
const many = Array.from({ length: 4 }, (_, index) => ({ label: `Next ${index}`, request: `next ${index}` }));
const answers: readonly Answer[] = [
  principleAnswer,
  longInDiscord,
  longInSlack,
  { ...principleAnswer, followUps: [], suggestions: many },
  { ...principleAnswer, followUps: many, suggestions: [] },
  answerOf({ title: '', blocks: [{ type: 'note', text: 'Only this.', cites: [] }] }),
  refusalOf('What is that?'),
];

describe('what is kept of an answer', () => {
  test('is worked out once for a frozen answer, and each time for any other', () => {
    let worked = 0;
    const titleOf = oncePerAnswer(({ title }) => {
      worked += 1;
      return { title };
    });
    const answer = frozen(principleAnswer);
    expect(titleOf(answer)).toBe(titleOf(answer));
    expect(worked).toBe(1);
    const own = structuredClone(principleAnswer);
    expect(titleOf(own)).not.toBe(titleOf(own));
    expect(worked).toBe(3);
  });

  test('is in Slack what it would be otherwise, whatever it was asked with before', () => {
    for (const answer of answers) {
      const kept = frozen(answer);
      for (const request of ['first', 'second & last', 'x'.repeat(1900)]) {
        const share = { request, fingerprint: '0'.repeat(16) };
        expect(fitAnswer(kept, { share })).toEqual(fitAnswer(answer, { share }));
        expect(fitAnswer(kept)).toEqual(fitAnswer(answer));
        const attribution = 'Shared from /pariscall';
        expect(fitAnswer(kept, { attribution })).toEqual(fitAnswer(answer, { attribution }));
      }
      expect(fitAnswer(kept)).toBe(fitAnswer(kept));
      expect(fingerprint(kept)).toBe(fingerprint(answer));
    }
  });

  test('is in Discord what it would be otherwise, whatever it was asked with before', () => {
    for (const answer of answers) {
      const kept = frozen(answer);
      for (const request of ['first', 'second', 'x'.repeat(200)]) {
        for (const style of ['container', 'plain', 'text'] as const) {
          for (const from of [0, 1]) {
            const view = { style, request, from };
            expect(renderAnswer(kept, view)).toEqual(renderAnswer(answer, view));
          }
        }
      }
      expect(fingerprintOf(kept)).toBe(fingerprintOf(answer));
    }
    const kept = frozen(principleAnswer);
    const ask = (request: string) => renderAnswer(kept, { style: 'container', request, from: 0 });
    expect(ask('first')).toBe(ask('second'));
  });
});
