import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { answerOpinions } from '../../../src/answers/opinion-answers.ts';
import { partRequest } from '../../../src/answers/part-requests.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { selectVoices } from '../../../src/answers/select-opinions.ts';
import { voiceParts } from '../../../src/answers/voice-parts.ts';
import type { Reference } from '../../../src/knowledge/reference.ts';
import type { OpinionFilter, StanceFilter } from '../../../src/questions/query.ts';
import { ask, read } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const stances: readonly (StanceFilter | undefined)[] = [undefined, 'praise', 'criticism', 'mixed', 'both'];
const topics: readonly (Reference | undefined)[] = [
  undefined,
  ...[knowledge.themes, knowledge.principles, knowledge.actors, knowledge.terms].flatMap((entries) =>
    entries.map(({ ref }) => ref),
  ),
];

/** Every stance on every theme, principle, party and term, and on the accord as a whole. */
const filters: readonly OpinionFilter[] = stances.flatMap((stance) =>
  topics.map((topic) => ({
    ...(stance === undefined ? {} : { stance }),
    ...(topic === undefined ? {} : { about: [topic] }),
  })),
);

const peopleIn = ({ refs }: Answer): readonly Reference[] => refs.filter((ref) => ref.startsWith('expert/'));
const named = (refs: Iterable<Reference>): readonly Reference[] => [...refs].toSorted();
const everybody = (filter: OpinionFilter): readonly Reference[] =>
  selectVoices(knowledge, filter).map(({ expert }) => expert.ref);

/** The answer, then what each button for the rest shows, until there is none. */
function followed(filter: OpinionFilter): readonly Answer[] {
  const answers = [answerOpinions(knowledge, filter, 1)];
  for (;;) {
    const next = answers.at(-1)?.followUps.find(({ request }) => /, part \d+$/.test(request));
    if (next === undefined || answers.length > 40) return answers;
    answers.push(ask(next.request));
  }
}

describe('a list in parts', () => {
  test('some lists are long enough to matter', () => {
    expect(filters.filter((filter) => voiceParts(knowledge, filter).length > 1).length).toBeGreaterThan(10);
  });

  test('holds everybody once, over its buttons', () => {
    for (const filter of filters) {
      const shown = followed(filter).flatMap(peopleIn);
      const about = JSON.stringify(filter);
      expect(new Set(shown).size, about).toBe(shown.length);
      expect(named(shown), about).toEqual(named(everybody(filter)));
    }
  });

  test('shows each person once in a part, with claims of that person and of nobody else', () => {
    for (const filter of filters) {
      for (const { blocks } of followed(filter)) {
        const heads = blocks.flatMap((block) =>
          block.type === 'opinion' && block.continues !== true ? [block.speaker] : [],
        );
        expect(new Set(heads).size, JSON.stringify(filter)).toBe(heads.length);
        let speaker = '';
        for (const block of blocks) {
          if (block.type !== 'opinion') continue;
          if (block.continues === true) expect(block.speaker).toBe(speaker);
          speaker = block.speaker;
        }
      }
    }
  });

  test('is short enough for a chat, and each part but the last is well filled', () => {
    for (const filter of filters) {
      const answers = followed(filter);
      for (const [place, answer] of answers.entries()) {
        const [body = ''] = toPlainText(answer).split('\n\nSources:');
        expect(body.length, `${JSON.stringify(filter)} part ${place + 1}`).toBeLessThanOrEqual(1550);
        expect(peopleIn(answer).length).toBeLessThanOrEqual(9);
        if (place < answers.length - 1) expect(peopleIn(answer).length).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test('tells how many people follow, and asks for them in words of their own', () => {
    const critics = ask('critics');
    const left = everybody({ stance: 'criticism' }).length - peopleIn(critics).length;
    expect(critics.followUps[0]).toEqual({ label: `${left} more`, request: 'critics, part 2' });
    expect(critics.blocks.at(-1)).toMatchObject({
      type: 'note',
      text: expect.stringContaining(`${left} more people on record: “critics, part 2”.`) as unknown,
    });
    expect(critics.parts).toBe(2);
  });

  test('can be asked for in one line, which is read as that very part', () => {
    for (const filter of filters) {
      if (everybody(filter).length === 0) continue;
      const request = partRequest(knowledge, filter, 2) ?? '';
      for (const text of [request, request.toUpperCase(), request.replace(', part', ' page')])
        expect(read(text).query, text).toEqual({ kind: 'opinions', filter: { ...filter, part: 2 } });
    }
  });

  test('is numbered from its second part on', () => {
    expect(ask('supporters').title).toBe('Who is in favour');
    expect(ask('supporters, part 2').title).toBe('Who is in favour, part 2 of 3');
  });

  test('where the words decide the order, the button leads to the whole list, which has parts of its own', () => {
    const filter = { about: ['theme/cooperation'], ranked: ['opinion/gmf-needs-hub'] } as const;
    const answer = answerOpinions(knowledge, filter, 1);
    expect(answer.parts).toBeGreaterThan(1);
    expect(answer.followUps[0]).toEqual({
      label: 'All voices on this',
      request: 'opinions about Cooperation',
    });
    expect(read('opinions about Cooperation').query).toMatchObject({
      filter: { about: ['theme/cooperation'] },
    });
  });
});

describe('a part that does not exist', () => {
  test.each(['critics, part 9', 'critics, part 0', 'experts, part 4', 'mixed views, part 3'])(
    '%s',
    (question) => {
      const answer = ask(question);
      expect(answer).toMatchObject({ kind: 'none', refs: [] });
      expect(answer.title).toMatch(/^There is no part \d of this list\.$/);
      expect(answer.suggestions.length).toBeGreaterThan(0);
      for (const { request } of answer.suggestions) expect(ask(request).kind).not.toBe('none');
    },
  );
});

const order = (filter: OpinionFilter): readonly string[] =>
  selectVoices(knowledge, filter).map(({ expert }) => expert.ref);
const isMain = (ref: string): boolean =>
  knowledge.experts.some((expert) => expert.ref === ref && expert.group !== 'other');

describe('who comes first', () => {
  test('those of the two main sources, wherever they fit', () => {
    for (const filter of filters) {
      const people = order(filter);
      const main = people.filter(isMain);
      expect(people.slice(0, main.length), JSON.stringify(filter)).toEqual(main);
    }
  });

  test('then the well sourced and single-minded before the doubtful and the two-minded', () => {
    const critics = order({ stance: 'criticism' }).filter((ref) => !isMain(ref));
    expect(critics[0]).toBe('expert/catalin-cimpanu');
    const place = (slug: string): number => critics.indexOf(`expert/${slug}`);
    expect(place('james-lewis')).toBeLessThan(place('yannick-harrel'));
    expect(place('yannick-harrel')).toBeLessThan(place('us-state-department'));
  });

  test('then whoever speaks of the very topic before who only touches it', () => {
    const voices = selectVoices(knowledge, { about: ['theme/leadership'] }).filter(
      ({ expert }) => expert.group === 'other',
    );
    const direct = voices.map(({ opinions }) =>
      opinions.some(({ themes }) => themes[0] === 'theme/leadership'),
    );
    expect(new Set(direct).size).toBe(2);
    expect(direct).toEqual(direct.toSorted((one, other) => Number(other) - Number(one)));
  });

  test('someone of two minds is shown with both, a supporter with reservations as a supporter', () => {
    const entries = voiceParts(knowledge, { stance: 'both' }).flatMap((part) => part.entries);
    const entryOf = (slug: string) => entries.find(({ voice }) => voice.expert.ref === `expert/${slug}`);
    expect(entryOf('pravin-kothari')).toMatchObject({
      side: 'mixed',
      shown: [{ stance: 'praise' }, { stance: 'criticism' }],
    });
    expect(entryOf('op-ed-author')).toMatchObject({ side: 'praise', shown: [{ stance: 'praise' }] });
  });
});
