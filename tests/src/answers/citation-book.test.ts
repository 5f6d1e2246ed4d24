import { describe, expect, test } from 'vitest';
import { CitationBook } from '../../../src/answers/citation-book.ts';
import type { Fact, LocatedSource } from '../../../src/knowledge/schema.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();
const [one, other] = knowledge.sources;
const at = (locator: string, ref = one!.ref): LocatedSource => ({ source: ref, locator });

describe('CitationBook', () => {
  test('gives markers in the order of citing', () => {
    const book = new CitationBook(knowledge);
    expect(book.cite([at('page 1')])).toEqual([1]);
    expect(book.cite([at('page 2'), at('page 1')])).toEqual([2, 1]);
    expect(book.citations.map(({ marker, locator }) => [marker, locator])).toEqual([
      [1, 'page 1'],
      [2, 'page 2'],
    ]);
  });

  test('the same place in another source is another place', () => {
    const book = new CitationBook(knowledge);
    expect(book.cite([at('page 1'), at('page 1', other!.ref), at('page 1')])).toEqual([1, 2]);
  });

  test('takes over what is known of the source', () => {
    const book = new CitationBook(knowledge);
    book.cite([at('page 1')]);
    const { title, described, publisher, author, date, dateInferred, url, ref } = one!;
    expect(book.citations).toEqual([
      {
        marker: 1,
        source: ref,
        title,
        described,
        publisher,
        author,
        date,
        dateInferred,
        url,
        locator: 'page 1',
      },
    ]);
  });

  test('a dated fact says for which day it holds', () => {
    const fact: Fact = { text: { en: 'It is so.' }, asOf: '2018-11-12', sources: [at('page 1')] };
    const book = new CitationBook(knowledge);
    expect(book.fact(fact)).toEqual({ text: 'It is so.', cites: [1] });
    expect(book.fact(fact, true)).toEqual({ text: 'It is so. (As of 12 November 2018.)', cites: [1] });
    expect(book.fact({ text: { en: 'So.' }, sources: [at('page 1')] }, true).text).toBe('So.');
  });

  test('has nothing to cite for a source that does not exist', () => {
    expect(() => new CitationBook(knowledge).cite([{ source: 'source/hearsay', locator: 'x' }])).toThrow(
      RangeError,
    );
  });
});
