import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askId,
  dailyId,
  fingerprintOf,
  postId,
  pressOf,
  restId,
  showsKey,
} from '../../../adapters/discord/custom-ids.ts';
import { anyAnswer } from '../../fakes/arbitrary-answers.ts';
import { longAnswer, principleAnswer } from '../../fakes/discord-answers.ts';

const anyRequest = fc.string({ unit: 'binary', minLength: 1, maxLength: 110 });

describe('ids of buttons', () => {
  it('come back as they went, and are never too long', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const id = askId(request);
        if (id === null) {
          expect(request.trim() === '' || request.length > 93).toBe(true);
          return;
        }
        expect(id.length).toBeLessThanOrEqual(100);
        expect(pressOf(id)).toEqual({ action: 'ask', request });
      }),
    );
  });

  it('carry the place in a long answer and what the answer was', () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 1, max: 9999 }), anyAnswer, (request, from, answer) => {
        const fingerprint = fingerprintOf(answer);
        const id = restId(from, fingerprint, request);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(pressOf(id)).toEqual({ action: 'rest', from, fingerprint, request });
      }),
    );
  });

  it('show the key of a daily post and ask all the same', () => {
    fc.assert(
      fc.property(anyRequest, fc.stringMatching(/^[\w-]{1,25}$/), (request, key) => {
        const id = postId(key, request);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(pressOf(id)).toEqual({ action: 'ask', request });
        expect(showsKey(id, key)).toBe(true);
        expect(showsKey(id, `${key}x`)).toBe(false);
        expect(showsKey(id, key.slice(0, -1))).toBe(false);
      }),
    );
    expect(postId('x'.repeat(25), 'x'.repeat(66))).not.toBeNull();
    for (const key of ['', 'a:b', 'x'.repeat(26)]) expect(postId(key, 'critics')).toBeNull();
  });

  it('tell requests about the daily post from questions', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const id = dailyId(request);
        if (id !== null) expect(pressOf(id)).toEqual({ action: 'daily', request });
      }),
    );
    expect(dailyId('x'.repeat(80))).not.toBeNull();
  });

  it('hold every request of up to 80 characters', () => {
    expect(askId('x'.repeat(80))).not.toBeNull();
    expect(restId(999, fingerprintOf(longAnswer), 'x'.repeat(79))).not.toBeNull();
  });

  it.each([
    '',
    'v0:ask:critics',
    'v2:ask:critics',
    'v1:ask:',
    'v1:rest:0:abcdefgh:x',
    'v1:rest:1:abc:x',
    'v1:other:x',
    'v1:post:x',
    'v1:post:a b:x',
    'v1:daily:',
    'ask:x',
  ])('%j is outdated', (id) => {
    expect(pressOf(id)).toEqual({ action: 'outdated' });
  });

  it('take any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => void pressOf(id)));
  });

  it('tell answers apart', () => {
    expect(fingerprintOf(longAnswer)).not.toBe(fingerprintOf(principleAnswer));
    expect(fingerprintOf({ ...longAnswer, confidence: 0.5 })).toBe(fingerprintOf(longAnswer));
  });
});
