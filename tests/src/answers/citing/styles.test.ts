import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../../src/answers/plain-text.ts';
import { ask } from '../../../support/ask.ts';
import { citeAsText } from '../../../../src/answers/citing/cite.ts';
import { citationStyles, type CitationStyle } from '../../../../src/citation-styles.ts';
import type { Source } from '../../../../src/knowledge/schema.ts';
import { citeOne, cited, cslJson, linesOf, parseBibtex } from '../../../support/citing.ts';
import { realKnowledge } from '../../../support/knowledge.ts';
import { botWith, listOf, supporter } from '../../../support/supporters.ts';

const { sources } = realKnowledge();

function real(ref: Source['ref']): Source {
  const source = sources.find((one) => one.ref === ref);
  if (source === undefined) throw new Error(`No source ${ref}`);
  return source;
}

const place = 'Statement by A. Person, paragraph 2';
const zdnet = 'https://www.zdnet.com/article/us-russia-china-dont-sign-macrons-cyber-pact/';

describe('a source with an author and a month', () => {
  const source = real('source/zdnet-2018');
  test.each([
    [
      'footnote',
      `Catalin Cimpanu, “US, Russia, China don’t sign Macron’s cyber pact,” ZDNet, November 2018, ${place}, ${zdnet}.`,
    ],
    [
      'apa',
      `Cimpanu, C. (2018, November). US, Russia, China don’t sign Macron’s cyber pact. ZDNet. ${zdnet}`,
    ],
    [
      'chicago',
      `Cimpanu, Catalin. “US, Russia, China don’t sign Macron’s cyber pact.” ZDNet. November 2018. ${zdnet}.`,
    ],
    [
      'bibtex',
      `@misc{zdnet-2018,\n  author = {Cimpanu, Catalin},\n  title = {{US, Russia, China don’t sign Macron’s cyber pact}},\n  url = {${zdnet}},\n  howpublished = {ZDNet},\n  year = {2018},\n  month = nov,\n}`,
    ],
    [
      'csl-json',
      `[\n  {\n    "id": "zdnet-2018",\n    "type": "article-newspaper",\n    "author": [{"given":"Catalin","family":"Cimpanu"}],\n    "title": "US, Russia, China don’t sign Macron’s cyber pact",\n    "container-title": "ZDNet",\n    "issued": {"date-parts":[[2018,11]]},\n    "URL": "${zdnet}"\n  }\n]`,
    ],
  ] as const)('as %s', (style, expected) => {
    expect(citeOne(source, style)).toBe(expected);
  });
});

describe('a source without an author, its title described and its date not shown', () => {
  const source = real('source/official-principles');
  const site = 'Paris Call, official site (French Ministry for Europe and Foreign Affairs)';
  const address = 'https://pariscall.international/en/principles';
  const title = '[The Paris Call of 12 November 2018: the nine principles]';
  const described = 'The title in square brackets is a description; the published title is not known.';
  test.each([
    ['footnote', `${title}, ${site}, n.d., ${place}, ${address}.`],
    ['apa', `${title}. (n.d.). ${site}. ${address}`],
    ['chicago', `${title}. ${site}. n.d. ${address}.`],
    [
      'bibtex',
      `@misc{official-principles,\n  note = {${described}},\n  title = {{${title}}},\n  url = {${address}},\n  howpublished = {{${site}}},\n}`,
    ],
    [
      'csl-json',
      `[\n  {\n    "id": "official-principles",\n    "type": "webpage",\n    "title": "${title}",\n    "container-title": "${site}",\n    "URL": "${address}",\n    "note": "${described}"\n  }\n]`,
    ],
  ] as const)('as %s', (style, expected) => {
    expect(citeOne(source, style)).toBe(expected);
  });
});

const dated = (date: string | null): Source => ({ ...real('source/zdnet-2018'), date });

describe('a date', () => {
  test.each([
    [null, '(n.d.)', ' n.d.', undefined],
    ['2018', '(2018)', ' 2018', [2018]],
    ['2018-11', '(2018, November)', ' November 2018', [2018, 11]],
    ['2018-11-02', '(2018, November 2)', ' November 2, 2018', [2018, 11, 2]],
  ] as const)('%s stays as precise as it is', (date, apa, chicago, parts) => {
    const source = dated(date);
    expect(citeOne(source, 'apa')).toContain(`Cimpanu, C. ${apa}. US`);
    expect(citeOne(source, 'chicago')).toContain(`ZDNet.${chicago}. https`.replace('n.d..', 'n.d.'));
    expect(citeOne(source, 'footnote')).toContain(`ZDNet,${chicago}, Statement`);
    const [inFile] = parseBibtex(citeOne(source, 'bibtex'));
    expect(inFile?.issued?.['date-parts'][0]).toEqual(parts);
    expect(cslJson.parse(JSON.parse(citeOne(source, 'csl-json')))[0]?.issued?.['date-parts'][0]).toEqual(
      parts,
    );
  });
});

const by = (author: string | null, authors?: Source['authors']): Source => ({
  ...real('source/the-hill-2018'),
  author,
  authors,
});

describe('an author', () => {
  test('that is an organisation is never turned round, nor are names whose parts are not known', () => {
    const body = 'Ministry of Culture & Sport';
    for (const source of [by(body, [{ organisation: body }]), by(body)]) {
      expect(citeOne(source, 'apa')).toMatch(/^Ministry of Culture & Sport\. \(2018/);
      for (const style of ['chicago', 'footnote'] as const)
        expect(citeOne(source, style)).toMatch(/^Ministry of Culture & Sport[.,] “/);
      expect(parseBibtex(citeOne(source, 'bibtex'))[0]?.author).toEqual([{ family: body }]);
      expect(citeOne(source, 'bibtex')).toContain('author = {{Ministry of Culture \\& Sport}}');
      expect(cslJson.parse(JSON.parse(citeOne(source, 'csl-json')))[0]?.author).toEqual([{ literal: body }]);
    }
  });

  test('who is one of several', () => {
    const source = real('source/carnegie-2020');
    expect(citeOne(source, 'apa')).toMatch(
      /^Ruhl, C\., Hollis, D\., Hoffman, W\., & Maurer, T\. \(2020, February\)\. /,
    );
    expect(citeOne(source, 'chicago')).toMatch(
      /^Ruhl, Christian, Duncan Hollis, Wyatt Hoffman, and Tim Maurer\. “/,
    );
    expect(citeOne(source, 'footnote')).toMatch(/^Christian Ruhl et al\., “/);
    expect(citeOne(source, 'bibtex')).toContain(
      'author = {Ruhl, Christian and Hollis, Duncan and Hoffman, Wyatt and Maurer, Tim}',
    );
  });

  test('that is not known is not made up', () => {
    for (const style of citationStyles) {
      const text = citeOne(by(null), style);
      expect(text).not.toMatch(/author|anonymous|unknown|null|undefined/i);
      expect(text).toContain('Dozens of signatories added to Paris cyber agreement');
    }
    expect(citeOne(by(null), 'apa')).toMatch(/^Dozens of signatories added/);
    expect(citeOne(by(null), 'chicago')).toMatch(/^“Dozens of signatories added/);
  });

  test('is known in its parts wherever the data names one', () => {
    const whole = sources.filter(({ author, authors }) => author !== null && authors === undefined);
    expect(whole.map(({ ref }) => ref)).toEqual([]);
  });
});

describe('an official text without an author', () => {
  const sheet = real('source/white-house-2021');
  const page = real('source/french-ministry-en');

  test('stands under the body that issued it, which is not named twice', () => {
    expect(citeOne(sheet, 'apa')).toMatch(
      /^The White House\. \(2021, November 10\)\. FACT SHEET: [^.]+\. https/,
    );
    expect(citeOne(page, 'chicago')).toMatch(
      /^French Ministry for Europe and Foreign Affairs\. “[^”]+\.” France Diplomacy\. n\.d\. /,
    );
    expect(parseBibtex(citeOne(sheet, 'bibtex'))[0]).toMatchObject({ author: [{ family: sheet.issuer }] });
  });
});

describe('a date that is not shown', () => {
  const source = real('source/expert-reactions');

  test('is said to be about right, in every style', () => {
    expect(citeOne(source, 'apa')).toContain('ca. November 2018');
    expect(citeOne(source, 'chicago')).toContain(' [ca. November 2018]. ');
    expect(citeOne(source, 'footnote')).toContain(', [ca. November 2018], ');
    expect(citeOne(source, 'bibtex')).toContain('note = {No date is shown; about November 2018.}');
    expect(citeOne(source, 'bibtex')).not.toContain('year');
    expect(cslJson.parse(JSON.parse(citeOne(source, 'csl-json')))[0]?.issued).toEqual({
      'date-parts': [[2018, 11]],
      circa: true,
    });
  });

  test('is so in the lines of sources too', () => {
    const [citation] = ask('expert Bastable').citations;
    expect(citation).toMatchObject({ date: '2018-11', dateInferred: true });
    expect(toPlainText(ask('expert Bastable'))).toContain('(no date shown; about November 2018)');
  });
});

test.each([
  ['zdnet-2018', 'article-newspaper', undefined],
  ['op-ed', 'post-weblog', undefined],
  ['gmf-2021', 'report', undefined],
  ['white-house-2021', 'webpage', undefined],
  ['le-diligent-2018', 'article-newspaper', 'fr'],
] as const)('%s is a %s in CSL-JSON', (name, type, language) => {
  const [item] = cslJson.parse(JSON.parse(citeOne(real(`source/${name}`), 'csl-json')));
  expect([item?.type, item?.language]).toEqual([type, language]);
});

test('a day is written in BibTeX as a month by its name and a day', () => {
  expect(citeOne(dated('2018-11-02'), 'bibtex')).toContain(
    '\n  year = {2018},\n  month = nov,\n  day = {2},\n}',
  );
});

describe('a list that was read on another day than its source bears', () => {
  const [first, second] = botWith(listOf([supporter('Acme Widgets')]))
    .ask({ text: 'did Acme Widgets sign?' })
    .citations.filter(({ date }) => date === '2026-03-01');
  if (first === undefined) throw new Error('Nothing is cited from the list');
  const places = [
    { ...first, marker: 1 },
    { ...(second ?? first), marker: 2, date: '2024-01-19' },
    { ...first, marker: 3, date: null },
  ];
  const shown = (style: CitationStyle): string => citeAsText(realKnowledge(), places, style);

  test('is cited as of that day, and each edition for itself', () => {
    expect(
      shown('apa')
        .split('\n')
        .map((line) => /\(([^()]+)\)/.exec(line)?.[1]),
    ).toEqual(expect.arrayContaining(['n.d.', '2024, January 19', '2026, March 1']));
    expect(shown('footnote').match(/, March 1, 2026, /g)).toHaveLength(1);
    expect(parseBibtex(shown('bibtex')).map((entry) => entry['citation-key'])).toEqual([
      'official-list-2026-03-01',
      'official-list',
      'official-list-undated',
    ]);
    const ids = cslJson
      .parse(JSON.parse(shown('csl-json')))
      .map(({ id, issued }) => [id, issued !== undefined]);
    expect(ids).toEqual([
      ['official-list-2026-03-01', true],
      ['official-list', true],
      ['official-list-undated', false],
    ]);
  });
});

describe('all real sources', () => {
  test('come back from BibTeX as they are, each under a key of its own', () => {
    const entries = parseBibtex(linesOf(cited(sources, 'bibtex')).join('\n'));
    expect(new Set(entries.map((entry) => entry['citation-key'])).size).toBe(sources.length);
    for (const [index, { ref, title, described, publisher, url, ...source }] of sources.entries()) {
      const entry = entries[index];
      expect(`source/${entry?.['citation-key']}`).toBe(ref);
      expect(entry?.title).toBe(described === true ? `[${title}]` : title);
      const { issuer } = real(ref);
      expect(`${entry?.publisher ?? ''}, ${issuer ?? ''}`).toContain(publisher.replace(`, ${issuer}`, ''));
      expect(entry?.URL).toBe(url ?? undefined);
      expect(entry?.issued?.['date-parts'][0].join('-')).toBe(
        source.dateInferred === true ? undefined : source.date?.split('-').map(Number).join('-'),
      );
      expect(entry?.author?.length).toBe(source.authors?.length ?? (issuer === undefined ? undefined : 1));
      expect(entry?.note !== undefined).toBe(described === true || source.dateInferred === true);
    }
  });

  test('are CSL-JSON, each under an id of its own', () => {
    const items = cslJson.parse(JSON.parse(linesOf(cited(sources, 'csl-json')).join('\n')));
    expect(new Set(items.map(({ id }) => id)).size).toBe(sources.length);
    for (const [index, { URL, title }] of items.entries()) {
      expect(URL).toBe(sources[index]?.url ?? undefined);
      expect(title.startsWith('[')).toBe(sources[index]?.described === true);
    }
  });

  test.each(['footnote', 'apa', 'chicago'] as const)(
    'say in %s all that is known, and nothing else',
    (style) => {
      const block = cited(sources, style);
      if (block.type !== 'list') throw new Error('No list');
      expect(block.items.flatMap(({ cites }) => cites).toSorted((a, b) => a - b)).toEqual(
        sources.map((_source, index) => index + 1),
      );
      for (const { text, cites } of block.items) {
        const source = sources[(cites[0] ?? 0) - 1];
        if (source === undefined) throw new Error('No source');
        for (const part of source.publisher.replace(/\.$/, '').split(`, ${source.issuer}`))
          expect(text).toContain(part);
        expect(text.includes('[ca. ')).toBe(source.dateInferred === true);
        if (source.issuer !== undefined) expect(text.startsWith(source.issuer)).toBe(true);
        expect(text).toContain(source.url ?? '');
        expect(text.includes('n.d.')).toBe(source.date === null);
        expect(text.includes(`[${source.title}]`)).toBe(source.described === true);
        if (source.described === true) expect(text).not.toContain(`“[${source.title}`);
        expect(text).not.toMatch(/\b(?:accessed|retrieved|undefined|null|NaN)\b/i);
        expect(text.includes(place)).toBe(style === 'footnote');
      }
    },
  );

  test.each(['apa', 'chicago'] as const)(
    'stand in %s in the order of the alphabet, titles among names',
    (style) => {
      const refs = [
        'source/the-hill-2018',
        'source/op-ed',
        'source/zdnet-2018',
        'source/official-list',
        'source/lawfare-2018',
      ] as const;
      const first = linesOf(cited(refs.map(real), style)).map((text) => /\p{L}+/u.exec(text)?.[0]);
      expect(first).toEqual(['The', 'Cimpanu', 'Dozens', 'Laudrain', 'Supporters']);
    },
  );
});
