/** Facts typed anew from the research, each asked of the bot: the answer holds it and cites the source that carries it. */
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../src/answers/plain-text.ts';
import type { Reference } from '../../../src/knowledge/reference.ts';
import { ask } from '../../support/ask.ts';

type Check = readonly [question: string, shows: RegExp, source: Reference<'source'>];

const launch: readonly Check[] = [
  ['when was the Paris Call launched', /Monday 12 November 2018/, 'source/french-ministry-en'],
  ['who launched the Paris Call', /Emmanuel Macron/, 'source/french-ministry-en'],
  ['where was it launched', /UNESCO headquarters in Paris/, 'source/igf-2018-summary'],
  ['what event was the launch', /13th Internet Governance Forum/, 'source/igf-2018-summary'],
  [
    'what is the official name of the Paris Call',
    /Trust and Security in Cyberspace/,
    'source/paris-call-text',
  ],
  ['what is the official site', /pariscall\.international/, 'source/official-repository'],
  ['numbers at the launch', /130.*218.*224/s, 'source/fic-2018-en'],
  ['who drafted it', /Access Now/, 'source/access-now-2018'],
  ['is it legally binding', /not legally binding/, 'source/canada-paris-call'],
  ['planned follow-up', /Berlin/, 'source/paris-call-text'],
];

const counts: readonly Check[] = [
  ['numbers over time', /1,222 entries, 81 of them states/, 'source/official-list'],
  ['numbers over time', /74 states, while AFP reported 73/, 'source/afp-2019'],
  ['counts 2020', /31 March 2020: 78 states, .* 1,095 supporters/, 'source/internet-governance-radar-2020'],
  ['counts 2021', /12 November 2021: 80 states, .* 1,218 supporters/, 'source/official-repository'],
  ['counts 2022', /Benin.*81st.*11 January 2022/, 'source/official-repository'],
  [
    'signatories',
    /81 states, 37 public authorities, 708 companies, 391 civil-society bodies and 5 without a category/,
    'source/official-list',
  ],
];

const parties: readonly Check[] = [
  ['did the United States join', /10 November 2021.*Kamala Harris/, 'source/white-house-2021'],
  ['signatories European Union', /11 November 2021/, 'source/tech-policy-press-2021'],
  ['did Ghana sign', /2 December 2018/, 'source/peace-fm-2018'],
  ['did Russia sign', /never|not/i, 'source/official-list'],
  ['signatories Benin', /11 January 2022/, 'source/official-list'],
  ['signatories Canada', /26 May 2020/, 'source/canada-2021'],
  ['did Twitter sign', /September 2019 to January 2024/, 'source/official-repository'],
];

const later: readonly Check[] = [
  ['working groups', /November 2020/, 'source/working-group-3'],
  ['working groups', /Microsoft, F-Secure and the University of Florence/, 'source/working-group-4'],
  ['working groups', /Cigref and Kaspersky/, 'source/working-group-6'],
  ['what happened since the launch', /April 2021/, 'source/canada-2021'],
  ['term cyber mercenaries', /November 2023/, 'source/cyber-mercenary-blueprint-2023'],
];

const terms: readonly Check[] = [
  ['term Budapest Convention', /23 November 2001.*1 July 2004/, 'source/convention-on-cybercrime-wiki'],
  ['term Wassenaar Arrangement', /42 states.*1996/, 'source/wassenaar-wikipedia'],
  ['term GhostNet', /1,295 computers in 103 countries/, 'source/ifex-ghostnet-2009'],
  ['term Unit 61398', /February 2013.*141 victims/, 'source/securityweek-apt1'],
  ['term Tallinn Manual', /154 rules/, 'source/tallinn-manual'],
  ['term confidence-building measures', /sixteen in all/, 'source/osce-confidence-building-2016'],
  ['term Tech Accord', /34 members.*150/, 'source/zdnet-tech-accord'],
  ['term Charter of Trust', /nine bodies.*February 2018/, 'source/charter-of-trust'],
  ['term Digital Geneva Convention', /Brad Smith.*February 2017/, 'source/microsoft-geneva-2017'],
  ['term UN GGE', /70\/237/, 'source/national-survey-un-background'],
  ['term Pall Mall Process', /21 governments.*27 by November 2025/, 'source/fcdo-2025'],
  ['term Solid', /September 2018.*John Bruce/, 'source/wired-uk-inrupt'],
  ['term Internet Governance Forum', /since 2006/, 'source/tunis-agenda'],
  ['term Operation Aurora', /January 2010/, 'source/operation-aurora'],
  ['norm k', /emergency response teams/, 'source/digital-watch-cyber-norms'],
];

const checks = { launch, counts, parties, later, terms };

describe.each(Object.entries(checks))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (question, shows, source) => {
    const answer = ask(question);
    expect(toPlainText(answer).replaceAll('\n', ' ')).toMatch(shows);
    expect(answer.citations.map((citation) => citation.source)).toContain(source);
  });
});

test('at least forty facts are checked', () => {
  expect(Object.values(checks).flat().length).toBeGreaterThanOrEqual(40);
});

describe('addresses', () => {
  test.each([
    ['source/official-repository', 'https://github.com/ambanum/pariscall.international'],
    ['source/op-ed', 'https://mikeechols.com/the-call-for-trust-and-security-in-cyberspace/'],
    ['source/gcsc-norms', 'https://cyberstability.org/norms.html'],
    ['source/digital-watch-cyber-norms', 'https://dig.watch/cyber-norms'],
    [
      'source/white-house-2021',
      /^https:\/\/www\.whitehouse\.gov\/briefing-room\/statements-releases\/2021\/11\/10\//,
    ],
  ] as const)('%s', (source, url) => {
    const urls = [
      'about',
      'signatories',
      'norms',
      'since the launch',
      'public core',
      'launch',
      'legal status',
      'official name',
    ]
      .flatMap((question) => ask(question).citations)
      .filter((citation) => citation.source === source)
      .map((citation) => citation.url);
    expect(urls.length).toBeGreaterThan(0);
    for (const found of urls) expect(found).toMatch(url);
  });
});
