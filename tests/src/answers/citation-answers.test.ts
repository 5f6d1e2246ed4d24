import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { answerQuery } from '../../../src/answers/answer-query.ts';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import { citationStyles, styleNames } from '../../../src/citation-styles.ts';
import { during } from '../../../src/knowledge/period.ts';
import { kindredTexts } from '../../../src/knowledge/kinship.ts';
import { entryQuery } from '../../../src/questions/entry-query.ts';
import type { Query } from '../../../src/questions/query.ts';
import { ask, converse, lastOf, read } from '../../support/ask.ts';
import { contractFaults } from '../../support/contract.ts';
import { fixedNow, realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const answerTo = (query: Query): Answer =>
  answerQuery(knowledge, { query, confidence: 1, rule: 'test' }, { now: () => fixedNow, random: () => 0.5 });

const questions = [
  'principle 8',
  'critics',
  'Hahad',
  'did the US sign?',
  'dark web',
  'sources',
  'principles',
  'compare Hahad and Kothari',
];

const itemsOf = (request: string): number => {
  const [first] = ask(request).blocks;
  return first?.type === 'list' ? first.items.length : 0;
};

describe('citations of an answer', () => {
  test.each(questions)('are about what it is about, with its sources: %s', (question) => {
    const cited = ask(question);
    for (const style of citationStyles) {
      const answer = ask(`cite ${question} in ${styleNames[style]}`);
      const isWhole = answer.parts === undefined;
      expect(answer.title).toBe(`Citations (${styleNames[style]}): ${cited.title}`);
      expect(answer.kind).toBe(cited.kind);
      expect(answer.refs).toEqual(cited.refs);
      expect(answer.confidence).toBe(cited.confidence);
      if (isWhole) expect(answer.citations).toEqual(cited.citations);
      else expect(answer.followUps[0]?.request).toMatch(/, part 2$/);
      expect(contractFaults(answer, knowledge)).toEqual([]);
    }
  });

  test('are a footnote for each place, but one reference for each source', () => {
    const { citations } = ask('critics');
    const sources = new Set(citations.map(({ source }) => source));
    expect(sources.size).toBeLessThan(citations.length);
    expect(itemsOf('cite critics')).toBe(citations.length);
    expect(itemsOf('cite critics in APA')).toBe(sources.size);
    expect(itemsOf('cite critics in Chicago')).toBe(sources.size);
    const text = toPlainText(ask('cite critics in BibTeX'));
    expect(text.match(/^@misc\{/gm)).toHaveLength(sources.size);
  });

  test('are footnotes where no style is named, and say which styles there are', () => {
    const { blocks, followUps, title } = ask('cite principle 8');
    expect(title).toMatch(/^Citations \(footnotes\): Principle 8/);
    expect(blocks[0]).toMatchObject({ type: 'list', ordered: true });
    expect(blocks.at(-1)).toMatchObject({
      type: 'note',
      text: 'There are footnotes, APA, Chicago, BibTeX and CSL-JSON. Type for instance: cite principle 8 in APA',
    });
    expect(followUps.map(({ request }) => request)).toEqual([
      'cite principle 8 in APA',
      'cite principle 8 in Chicago',
      'cite principle 8 in BibTeX',
      'cite principle 8 in CSL-JSON',
    ]);
  });

  test('say that a style is not there, and give footnotes', () => {
    const text = toPlainText(ask('cite principle 8 in MLA'));
    expect(text).toMatch(/^Citations \(footnotes\)/);
    expect(text).toContain('There is no MLA style here.');
  });

  test.each(['random', 'today'])(
    'of %s are those of the principle that it brings, to be asked for again',
    (word) => {
      const { kind, refs, followUps } = ask(`cite ${word}`);
      expect(kind).toBe('principle');
      expect(refs[0]).toMatch(/^principle\/[1-9]$/);
      expect(followUps[0]?.request).toBe(`cite ${refs[0]?.replace('/', ' ')} in APA`);
    },
  );

  test('explain square brackets only where there are any', () => {
    expect(toPlainText(ask('cite principle 8 in APA'))).toContain(
      'Square brackets hold a description of ours',
    );
    expect(toPlainText(ask('cite Laudrain in APA'))).not.toContain('Square brackets');
  });
});

describe('the buttons', () => {
  const lists: readonly Query[] = [
    { kind: 'principles', principles: [] },
    { kind: 'experts', experts: [], ambiguous: false },
    { kind: 'opinions', filter: {} },
    { kind: 'opinions', filter: { stance: 'criticism' } },
    { kind: 'opinions', filter: { stance: 'praise' } },
    { kind: 'opinions', filter: { about: ['principle/8'] } },
    { kind: 'sources', about: [] },
    { kind: 'opinions', filter: { stance: 'criticism', part: 2 } },
    { kind: 'opinions', filter: { part: 2 } },
    { kind: 'opinions', filter: { kind: 'press' } },
    { kind: 'opinions', filter: { kind: 'company', stance: 'praise' } },
    { kind: 'experts', experts: [], ambiguous: false, part: 2 },
    { kind: 'timeline', period: during('2021') },
    ...(['state', 'company', 'civil-society', 'public-body', 'university'] as const).map(
      (category) => ({ kind: 'parties', category }) as const,
    ),
    ...knowledge.principles.map(({ ref }) => ({ kind: 'relations', principles: [ref], terms: [] }) as const),
    ...kindredTexts(knowledge).map((term) => ({ kind: 'relations', principles: [], terms: [term] }) as const),
  ];
  const { principles, experts, themes, actors, terms, accord } = knowledge;
  const entries = [principles, experts, themes, actors, terms, accord]
    .flat()
    .flatMap(({ ref }) => entryQuery(ref) ?? []);

  test('ask for the very same in another style, whatever was cited', () => {
    const wrong: string[] = [];
    let offered = 0;
    for (const of of [...lists, ...entries]) {
      const plain = answerTo(of);
      // Without the full list, some parties are not on record.
      if (plain.citations.length === 0) continue;
      const { followUps } = answerTo({ kind: 'citations', of, style: 'csl-json' });
      const first = followUps.find(({ request }) => !request.endsWith(', part 2'));
      if (first === undefined) continue;
      offered += 1;
      const { query } = read(first.request);
      const same = query.kind === 'citations' && query.style === 'footnote' ? query.of : undefined;
      const again = same === undefined ? undefined : answerTo(same);
      if (JSON.stringify(again?.citations) !== JSON.stringify(plain.citations)) wrong.push(first.request);
    }
    expect(wrong).toEqual([]);
    expect(offered).toBeGreaterThan(entries.length * 0.9);
  });

  test('are left out where no short request asks for the same, and it is said what to type', () => {
    const { followUps, blocks } = ask('cite compare Hahad and Kothari');
    expect(followUps).toEqual([]);
    expect(JSON.stringify(blocks.at(-1))).toContain('type next: cite that in APA');
  });
});

describe('in a thread', () => {
  test('what was shown is cited, again and again in other styles, and the thread goes on', () => {
    const [shown, notes, apa, bibtex, next] = converse(
      'principle 8',
      'cite',
      'cite that in APA',
      'as bibtex please',
      'and the next one?',
    );
    expect(notes?.title).toBe(`Citations (footnotes): ${shown?.title}`);
    expect(apa?.title).toBe(`Citations (APA): ${shown?.title}`);
    expect(bibtex?.blocks[0]).toMatchObject({ type: 'preformatted', language: 'bibtex' });
    expect(next?.refs[0]).toBe('principle/9');
  });

  test.each(['today', 'random'])('of %s it is the principle that was shown', (command) => {
    const [shown, cited] = converse(command, 'give me a chicago citation');
    const [ref] = shown?.refs ?? [];
    expect(cited?.refs[0]).toBe(ref);
    expect(cited?.title).toMatch(/^Citations \(Chicago\): Principle /);
    expect(cited?.followUps[0]?.request).toBe(`cite principle ${ref?.split('/')[1]} in footnotes`);
  });

  test('a question that leans on it is cited as it is understood there', () => {
    expect(lastOf('Kothari', 'cite what he said about enforcement').refs).toContain('expert/pravin-kothari');
    expect(lastOf('principle 8', 'footnote for that').refs[0]).toBe('principle/8');
  });

  test('what asks for sources still gets them', () => {
    for (const turn of ['sources?', 'citation needed?', 'cite your sources'])
      expect(lastOf('principle 8', turn).title, turn).toMatch(/^Sources on /);
    expect(ask('cite your sources').title).toBe('What my answers rest on');
  });

  test('small talk and refusals leave what was shown to be cited', () => {
    expect(lastOf('principle 8', 'thanks', 'cite').refs[0]).toBe('principle/8');
    expect(lastOf('principle 8', 'who won the world cup?', 'cite').refs[0]).toBe('principle/8');
  });
});

describe('nothing to cite', () => {
  test.each(['cite', 'cite that in APA', 'as bibtex please', 'cite help', 'cite hello'])(
    '%s: says what to type',
    (text) => {
      const answer = ask(text);
      expect(answer).toMatchObject({ kind: 'help', title: 'What shall I cite?', citations: [] });
      expect(toPlainText(answer)).toContain('cite principle 8');
      expect(contractFaults(answer, knowledge)).toEqual([]);
      for (const { request } of answer.followUps) expect(ask(request).title).toMatch(/^Citations/);
    },
  );

  test('where an answer rests on no source, it says so', () => {
    const answer = lastOf('Hahad', 'cite what he said about symbolism');
    expect(answer).toMatchObject({ kind: 'help', title: 'Nothing to cite: Mounir Hahad on Symbolism' });
    expect(toPlainText(answer)).toContain('said nothing on record');
    expect(contractFaults(answer, knowledge)).toEqual([]);
  });

  test('after a refusal alone', () => {
    expect(lastOf('who won the world cup?', 'cite').title).toBe('What shall I cite?');
  });

  test.each([
    'cite the weather in APA',
    'bibtex for pancakes',
    'cite principle 12',
    'cite what Snowden said in apa',
  ])('what is not there is refused as ever: %s', (text) => {
    expect(ask(text).kind).toBe('none');
  });
});
