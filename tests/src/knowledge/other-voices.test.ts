/** The commentators from elsewhere, written down apart from the data: who they are, where they stand, where it is to be read. */
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/knowledge/schema.ts';
import { ask } from '../../support/ask.ts';
import { realKnowledge } from '../../support/knowledge.ts';

const knowledge = realKnowledge();

interface Row {
  readonly name: string;
  /** A word or two of the role at the time. */
  readonly role: string;
  readonly dates: readonly string[];
  readonly stances: readonly Stance[];
  readonly publishers: readonly string[];
  readonly isDoubtful?: true;
}

const rows: readonly Row[] = [
  ['James Lewis', 'CSIS', ['2018-11'], ['criticism', 'neutral'], ['Washington Examiner']],
  [
    'the US State Department',
    'spokesperson',
    ['2018-11', '2019'],
    ['praise', 'criticism'],
    ['Washington Examiner', 'University of Texas at Austin'],
  ],
  ['Peter W. Singer', 'New America', ['2018-11'], ['neutral'], ['Axios'], true],
  ['Catalin Cimpanu', 'ZDNet', ['2018-11'], ['criticism'], ['ZDNet']],
  ['Techdirt', 'blog', ['2018-11-13'], ['criticism', 'neutral'], ['Techdirt'], true],
  ['MIT Technology Review', 'magazine', ['2018-11-13'], ['criticism', 'neutral'], ['MIT Technology Review']],
  ['WIRED', 'magazine', ['2018-11'], ['criticism', 'neutral'], ['WIRED (reprint by OSAE)'], true],
  ['Arthur P. B. Laudrain', 'Lawfare', ['2018-12-04'], ['neutral'], ['Lawfare']],
  ['Access Now', 'digital rights', ['2018-11'], ['praise', 'criticism'], ['Access Now']],
  [
    'Internet Governance Project',
    'internet governance',
    ['2018-11-09'],
    ['praise', 'criticism', 'neutral'],
    ['Internet Governance Project'],
    true,
  ],
  ['Marina Kaljurand', 'Estonia', ['2018-11-12'], ['praise', 'neutral'], ['Internet Governance Forum']],
  [
    'Eugene Kaspersky',
    'CEO of Kaspersky Lab',
    ['2018-11-13', '2018-11-15'],
    ['praise', 'neutral'],
    ['htxt.africa', 'Kaspersky Lab (via Al Bawaba)'],
  ],
  ['Brad Smith', 'president of Microsoft', ['2018-11'], ['praise'], ['Tribune de Genève'], true],
  [
    'John Frank',
    'EU government affairs',
    ['2019-11'],
    ['praise', 'neutral'],
    ['AFP and RFI (copy at tellerreport.com)', 'fiber.net'],
  ],
  [
    'Cybersecurity Tech Accord',
    'industry group',
    ['2018-11-12'],
    ['praise'],
    ['Cybersecurity Tech Accord (copy at precisionpconline.com)'],
  ],
  ['Wolfgang Ischinger', 'Munich Security Conference', ['2018-11'], ['neutral'], ['Siemens']],
  ['Nicolas Petrovic', 'CEO of Siemens France', ['2018-11'], ['neutral'], ['Siemens']],
  ['Yannick Harrel', 'Hub France IA', ['2018-11-14'], ['criticism'], ['Sputnik (Russian state media)'], true],
  ['Maxime Pinard', 'role not shown', ['2018-11-14'], ['neutral'], ['Sputnik (Russian state media)'], true],
  ['Numerama (Cyberguerre)', 'press', ['2018-11'], ['neutral'], ['Cyberguerre, Numerama'], true],
  [
    'Jean-Yves Le Drian',
    'foreign minister of France',
    ['2018-11', '2021-11-11'],
    ['praise', 'neutral'],
    ['Tribune de Genève', 'Benin Web TV'],
    true,
  ],
  ['Stephen T. Williams', 'mayor of Huntington', ['2019-11-15'], ['praise'], ['The Washington Post']],
  ['Marc Mossé', 'AFJE', ['2019'], ['praise', 'neutral'], ['Affiches Parisiennes'], true],
  [
    'Christian Ruhl, Duncan Hollis, Wyatt Hoffman and Tim Maurer',
    'Perry World House',
    ['2020-02'],
    ['neutral'],
    ['Carnegie Endowment for International Peace'],
  ],
  [
    'the GMF policy brief',
    'German Marshall Fund',
    ['2021-03-10'],
    ['praise', 'neutral'],
    ['German Marshall Fund of the United States'],
  ],
  ['DiploFoundation', 'blog', ['2018-11'], ['criticism', 'neutral'], ['DiploFoundation'], true],
  ['Kamala Harris', 'Vice President', ['2021-11-10'], ['praise'], ['The White House']],
  ['Ursula von der Leyen', 'European Commission', ['2021-11-11'], ['praise'], ['The Caravel']],
  ['Digital Peace Now', 'campaign', ['2019'], ['praise', 'neutral'], ['Digital Peace Now'], true],
  ['Nana Akufo-Addo', 'President of Ghana', ['2018-12-02'], ['praise'], ['microsoftcaregh.com'], true],
  ['ICT4Peace', 'Geneva', ['2019-11'], ['neutral'], ['ICT4Peace'], true],
  [
    'a student author at UT Austin',
    'student',
    ['2019-12'],
    ['neutral'],
    ['University of Texas at Austin'],
    true,
  ],
  ['Nikolas Ott', 'Directions', ['2023'], ['neutral'], ['Directions blog'], true],
  ['Peter Tonoli', 'Electronic Frontiers Australia', ['2018-11'], ['neutral'], ['Peter’s blog'], true],
].map(([name, role, dates, stances, publishers, isDoubtful]) => ({
  name,
  role,
  dates,
  stances,
  publishers,
  isDoubtful,
})) as readonly Row[];

const byName = new Map(knowledge.experts.map((expert) => [expert.name.en, expert]));
const expertOf = ({ name }: Row) => {
  const expert = byName.get(name);
  if (expert === undefined) throw new Error(`Nobody is called ${name}`);
  return expert;
};

describe('the voices from elsewhere', () => {
  test('are these 34 and no others', () => {
    const others = knowledge.experts.filter(({ group }) => group === 'other').map(({ name }) => name.en);
    expect(rows).toHaveLength(34);
    expect(others.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
  });

  test.each(rows)('$name: role, dates, stances, sources and how sure they are', (row) => {
    const expert = expertOf(row);
    const opinions = knowledge.opinionsOf(expert.ref);
    expect(expert.role.en).toContain(row.role);
    expect([...new Set(opinions.map(({ date }) => date))].toSorted()).toEqual(row.dates);
    expect(new Set(opinions.map(({ stance }) => stance))).toEqual(new Set(row.stances));
    expect(new Set(opinions.map(({ source }) => knowledge.source(source.source).publisher))).toEqual(
      new Set(row.publishers),
    );
    if (row.isDoubtful === true)
      for (const { ref, confidence, note } of opinions) {
        expect(confidence, ref).toBe('medium');
        expect(note?.en.length, ref).toBeLessThanOrEqual(45);
      }
  });

  test('the well sourced ones show no doubt, but for what was only reported', () => {
    const doubtful = rows
      .filter(({ isDoubtful }) => isDoubtful !== true)
      .flatMap((row) => knowledge.opinionsOf(expertOf(row).ref))
      .filter(({ confidence }) => confidence !== undefined);
    expect(doubtful.map(({ ref }) => ref)).toEqual(['opinion/state-department-ambiguities']);
  });

  test.each(rows)('$name is shown when asked for', (row) => {
    expect(ask(`expert ${row.name}`)).toMatchObject({ kind: 'expert', refs: [expertOf(row).ref] });
  });

  test('belong to a kind of body, where it is known', () => {
    const unknown = rows.map(expertOf).filter(({ kind }) => kind === undefined);
    expect(unknown.map(({ name }) => name.en)).toEqual(['Maxime Pinard']);
  });

  test('the span of their dates', () => {
    const dates = rows.flatMap((row) => knowledge.opinionsOf(expertOf(row).ref)).map(({ date }) => date);
    expect(dates.toSorted()[0]).toBe('2018-11');
    expect(dates.toSorted().at(-1)).toBe('2023');
  });
});
