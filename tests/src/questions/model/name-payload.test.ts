import { describe, expect, test } from 'vitest';
import { namePayload } from '../../../../src/questions/model/name-payload.ts';
import { realKnowledge } from '../../../support/knowledge.ts';

const knowledge = realKnowledge();

describe('namePayload', () => {
  test('tells the first part of a person\u2019s name from the others', () => {
    const ref = 'expert/mounir-hahad';
    expect(namePayload(knowledge, ref, 'Mounir', 1)).toMatchObject({ isFirstName: true, isSurname: false });
    expect(namePayload(knowledge, ref, 'hahad', 1)).toMatchObject({ isFirstName: false, isSurname: true });
    expect(namePayload(knowledge, ref, 'Mounir Hahad', 2)).toMatchObject({
      isFirstName: false,
      isSurname: false,
      isMain: true,
    });
  });

  test('knows the name under which an entry stands, however it is written', () => {
    expect(namePayload(knowledge, 'actor/france', 'FRANCE', 1)).toMatchObject({
      kind: 'actor',
      folded: 'france',
      isMain: true,
      isFirstName: false,
      isSurname: false,
    });
    expect(namePayload(knowledge, 'actor/united-states', 'US', 1)).toMatchObject({
      name: 'US',
      isMain: false,
      dependsOnCase: true,
    });
  });
});
