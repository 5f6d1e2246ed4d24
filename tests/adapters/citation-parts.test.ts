/** Citations that are too long for one message: nothing of them may be lost or broken, on any platform. */
import { describe, expect, test } from 'vitest';
import { escapeCode as discordCode } from '../../adapters/discord/escape.ts';
import { fitPage } from '../../adapters/discord/fit.ts';
import { limits as discordLimits } from '../../adapters/discord/limits.ts';
import { escapeCode as slackCode } from '../../adapters/slack/escape.ts';
import { fitAnswer } from '../../adapters/slack/fit.ts';
import { shortenedNote } from '../../adapters/slack/render.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { recordsIn } from '../../src/answers/citing/cite.ts';
import { citationStyles, styleNames, type CitationStyle } from '../../src/citation-styles.ts';
import { ask, converse } from '../support/ask.ts';
import { contractFaults } from '../support/contract.ts';
import { cslJson, parseBibtex } from '../support/citing.ts';
import { realKnowledge } from '../support/knowledge.ts';

const knowledge = realKnowledge();
/** Those with the most sources, and one that no short request asks for. */
const longest = ['timeline', 'counts', 'sources', 'norms', 'opinions', 'did the US sign?'];

function partsOf(question: string, style: CitationStyle): readonly Answer[] {
  const first = ask(`cite ${question} in ${styleNames[style]}`);
  const others = Array.from({ length: (first.parts ?? 1) - 1 }, (_, index) =>
    ask(`cite ${question} in ${styleNames[style]}, part ${index + 2}`),
  );
  return [first, ...others];
}

const textsOf = ({ blocks }: Answer): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'preformatted'
      ? [block.text]
      : block.type === 'list'
        ? block.items.map(({ text }) => text)
        : [],
  );

const codeOf = ({ blocks }: Answer): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'preformatted' ? [block.text] : []));

/** All that can be paged to. */
function discordPages(answer: Answer, limit: number): readonly string[] {
  const pages: string[] = [];
  for (let from: number | null = 0; from !== null && pages.length < 50;) {
    const page = fitPage(answer, from, {
      limit,
      head: `### ${answer.title}`,
      tail: [],
      shortenedNotice: () => '-# Shortened to fit into one message. Press “Show the rest” to read on.',
    });
    pages.push(page.body);
    from = page.left?.next ?? null;
  }
  return pages;
}

describe.each(longest)('the citations of %s', (question) => {
  test.each(citationStyles)('as %s come whole in parts', (style) => {
    const parts = partsOf(question, style);
    const records = recordsIn(knowledge, ask(question).citations, style).map(({ text }) => text);
    const shown = parts.flatMap(textsOf).join('\n');
    expect(records.filter((record) => !shown.includes(record))).toEqual([]);
    for (const part of parts) {
      expect(contractFaults(part, knowledge)).toEqual([]);
      const message = fitAnswer(part);
      expect(message.text).not.toContain(shortenedNote);
      const sections = message.blocks.flatMap((block) =>
        block.type === 'section' ? [block.text?.text ?? ''] : [],
      );
      for (const code of codeOf(part))
        expect(sections.filter((text) => text.includes(slackCode(code)))).toHaveLength(1);
      for (const limit of [discordLimits.textDisplays, discordLimits.content]) {
        const pages = discordPages(part, limit);
        for (const code of codeOf(part))
          expect(pages.filter((text) => text.includes(discordCode(code)))).toHaveLength(1);
      }
    }
  });

  test('can be pasted block by block, without a change on the way', () => {
    for (const code of partsOf(question, 'csl-json').flatMap(codeOf)) {
      expect(cslJson.parse(JSON.parse(code)).length).toBeGreaterThan(0);
      expect([discordCode(code), slackCode('')]).toEqual([code, '']);
    }
    for (const code of partsOf(question, 'bibtex').flatMap(codeOf))
      expect(parseBibtex(code)).toHaveLength(code.split('\n\n').length);
  });
});

test('the parts are counted on, and each says how the next is asked for', () => {
  const [first, second] = partsOf('timeline', 'footnote');
  expect(first?.title).toMatch(/^Citations \(footnotes\): .+timeline$/);
  expect(first?.followUps[0]?.request).toBe('cite timeline in footnotes, part 2');
  expect(second?.title).toMatch(/timeline, part 2 of \d+$/);
  const [list] = first?.blocks ?? [];
  const start = list?.type === 'list' ? list.items.length + 1 : 0;
  expect(second?.blocks[0]).toMatchObject({ type: 'list', ordered: true, start });
});

test('in a thread a part can be asked for by its number, of what was shown', () => {
  const [, first, second] = converse('timeline', 'cite that in BibTeX', 'cite that in BibTeX, part 2');
  expect(second?.title).toBe(`${first?.title}, part 2 of ${first?.parts}`);
  expect(second?.blocks).not.toEqual(first?.blocks);
});

test('a part that is not there is said not to be there', () => {
  expect(ask('cite timeline in BibTeX, part 99')).toMatchObject({
    kind: 'none',
    title: 'There is no part 99 of these citations.',
  });
});
