import { describe, expect, test } from 'vitest';
import { partRequest } from '../../../../../src/answers/part-requests.ts';
import type { VoiceKind } from '../../../../../src/knowledge/schema.ts';
import type { OpinionFilter, StanceFilter } from '../../../../../src/questions/query.ts';
import { ask, read } from '../../../../support/ask.ts';
import { realKnowledge } from '../../../../support/knowledge.ts';

const knowledge = realKnowledge();
const filterOf = (text: string): OpinionFilter | undefined => {
  const { query } = read(text);
  return query.kind === 'opinions' ? query.filter : undefined;
};

describe('the voices of one kind of body', () => {
  test.each([
    ['which NGO was unhappy with it', { kind: 'ngo', stance: 'criticism' }],
    ['did any think tank oppose the accord?', { kind: 'think-tank', stance: 'criticism' }],
    ['which newspapers slammed it', { kind: 'press', stance: 'criticism' }],
    ['did any politicians praise the call', { kind: 'official', stance: 'praise' }],
    ['critics from industry', { kind: 'company', stance: 'criticism' }],
    ['supporters from industry', { kind: 'company', stance: 'praise' }],
    ['what did the press say about it', { kind: 'press' }],
    ['opinions of the press', { kind: 'press' }],
    ['voices from academia', { kind: 'academia' }],
    ['NGO voices', { kind: 'ngo' }],
    ['press reactions', { kind: 'press' }],
    ['NGO critics', { kind: 'ngo', stance: 'criticism' }],
  ] as const)('%s', (text, filter) => {
    expect(filterOf(text)).toEqual(filter);
  });

  test('are nobody else, and the title says so', () => {
    const answer = ask('which think tanks criticised it');
    const people = answer.refs.filter((ref) => ref.startsWith('expert/'));
    expect(people.length).toBeGreaterThan(1);
    for (const ref of people) expect(knowledge.expert(ref as 'expert/x').kind).toBe('think-tank');
    expect(answer.title).toBe('Who is critical (voices from think tanks)');
  });

  test('go on in parts as every list does', () => {
    const kinds = new Set(knowledge.experts.flatMap(({ kind }) => kind ?? []));
    for (const kind of kinds satisfies ReadonlySet<VoiceKind>)
      for (const stance of [undefined, 'praise', 'criticism'] satisfies (StanceFilter | undefined)[]) {
        const filter = { ...(stance === undefined ? {} : { stance }), kind };
        if (!knowledge.experts.some((one) => one.kind === kind && spoke(one.ref, stance))) continue;
        const request = partRequest(knowledge, filter, 2) ?? '';
        expect(filterOf(request), request).toEqual({ ...filter, part: 2 });
      }
  });

  test.each([
    'which companies support it',
    'which NGOs have signed',
    'What is said about the role of big companies?',
    'is Siemens one of the companies backing it?',
    'which journalist likes football',
  ])('%s: something else is asked', (text) => {
    expect(filterOf(text)?.kind).toBeUndefined();
  });
});

function spoke(ref: `expert/${string}`, stance: StanceFilter | undefined): boolean {
  return knowledge.opinionsOf(ref).some((opinion) => stance === undefined || opinion.stance === stance);
}
