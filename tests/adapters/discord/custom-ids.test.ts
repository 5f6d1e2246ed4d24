import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askId, fingerprintOf, pressOf, restId } from '../../../adapters/discord/custom-ids.ts';
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
