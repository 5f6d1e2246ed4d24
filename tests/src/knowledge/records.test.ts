/** What is dated as such: the real data, and what loading refuses. */
import { afterEach, describe, expect, it } from 'vitest';
import { datedJoins, isToTheDay } from '../../../src/knowledge/joins.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { compareVersions } from '../../../src/knowledge/record-checks.ts';
import { entryKinds, kindOf } from '../../../src/knowledge/reference.ts';
import { realKnowledge } from '../../support/knowledge.ts';
import { ScratchData } from '../../support/scratch-data.ts';

const knowledge = realKnowledge();

describe('the events', () => {
  it('go from the background of the Call to the newest look at the list', () => {
    expect(knowledge.events.length).toBeGreaterThan(35);
    expect(knowledge.events[0]?.date).toBe('2015');
    expect(knowledge.events.at(-1)?.date).toBe('2025-12-25');
    const dates = knowledge.events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('each say what happened in one sentence', () => {
    for (const { ref, text } of knowledge.events) {
      expect(text.en, ref).toMatch(/^[A-Z].{20,230}\.$/);
      expect(text.en.slice(0, -1).replaceAll(/\b[A-Z]\./g, ''), ref).not.toMatch(/\. [A-Z]/);
    }
  });

  it('do not tell again when a party joined to the day', () => {
    const joins = datedJoins(knowledge).filter(isToTheDay);
    const told = knowledge.events.filter(({ date, actors, text }) =>
      joins.some(
        (join) =>
          join.date === date &&
          actors?.includes(join.actor.ref) === true &&
          /\bjoined\b/.test(text.en) &&
          date > '2018-11-12',
      ),
    );
    expect(told.map(({ ref }) => ref)).toEqual([]);
  });
});

describe('who joined when', () => {
  const joins = datedJoins(knowledge);
  const joinOf = (ref: string) => joins.find(({ actor }) => actor.ref === ref);

  it('is read from the parties, each once, in the order of time', () => {
    expect(joinOf('actor/tunisia')?.date).toBe('2019-11-11');
    expect(joinOf('actor/sao-paulo')?.date).toBe('2020-01-24');
    expect(joinOf('actor/new-zealand')).toBeUndefined();
    expect(joinOf('actor/russia')).toBeUndefined();
    const dates = joins.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(joins.map(({ actor }) => actor.ref)).size).toBe(joins.length);
  });

  it('knows those who had stayed out before', () => {
    expect(joinOf('actor/united-states')).toMatchObject({ date: '2021-11-10', isTurn: true });
    expect(joinOf('actor/european-union')).toMatchObject({ date: '2021-11-11', isTurn: true });
    expect(joinOf('actor/tunisia')?.isTurn).toBe(false);
    // It announced its support, and is on no list.
    expect(joinOf('actor/ghana')).toMatchObject({ date: '2018-12-02', isTurn: false });
  });
});

describe('the changes', () => {
  const [newest] = knowledge.changes;

  it('name the entries that there are: whoever adds or removes one writes a version', () => {
    const all = [
      ...knowledge.principles,
      ...knowledge.experts,
      ...knowledge.opinions,
      ...knowledge.themes,
      ...knowledge.actors,
      ...knowledge.terms,
      ...knowledge.accord,
      ...knowledge.sources,
      ...knowledge.relations,
      ...knowledge.events,
      ...knowledge.counts,
      ...knowledge.changes,
    ];
    const counted = entryKinds.map((kind) => [kind, all.filter(({ ref }) => kindOf(ref) === kind).length]);
    expect(newest?.totals).toEqual(Object.fromEntries(counted));
  });

  it('have versions that go on, on days that do', () => {
    const versions = knowledge.changes.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(knowledge.changes).toEqual(
      knowledge.changes.toSorted((one, other) => compareVersions(other, one)),
    );
    for (const { version, date } of knowledge.changes)
      expect(date.replace(/^(\d+)-0?(\d+)-.*/, '$1.$2')).toBe(version.replace(/\.\d+$/, ''));
  });

  it('are not older than anything that they tell of', () => {
    const dates = [...knowledge.events, ...knowledge.counts].map(({ date }) => date);
    expect(dates.filter((date) => date > (newest?.date ?? ''))).toEqual([]);
  });

  it('are compared by their numbers, not by their letters', () => {
    const [change] = knowledge.changes;
    if (change === undefined) throw new Error('There is no version.');
    const of = (version: string) => ({ ...change, version });
    expect(compareVersions(of('2026.9.2'), of('2026.11.1'))).toBeLessThan(0);
    expect(compareVersions(of('2026.11.10'), of('2026.11.9'))).toBeGreaterThan(0);
    expect(compareVersions(of('2027.1.1'), of('2026.12.9'))).toBeGreaterThan(0);
    expect(compareVersions(of('2026.11.1'), of('2026.11.1'))).toBe(0);
  });
});

describe('loading refuses', () => {
  let data: ScratchData | undefined;
  afterEach(async () => data?.remove());

  it.each<
    [what: string, file: string, ref: string, edit: (entry: Record<string, unknown>) => void, reason: RegExp]
  >([
    [
      'a total below its parts',
      'counts.json',
      'count/march-2020',
      (entry) => (entry['total'] = 900),
      /count\/march-2020: has a total below its parts, which make 1095/,
    ],
    [
      'a range that runs backwards',
      'counts.json',
      'count/launch',
      (entry) => (entry['companies'] = { least: 224, most: 218 }),
      /count\/launch: has a range that ends before it begins/,
    ],
    [
      'counts out of order',
      'counts.json',
      'count/january-2022',
      (entry) => (entry['date'] = '2019-01-11'),
      /count\/january-2022: stands behind count\/november-2021, which is later/,
    ],
    [
      'an older version above a newer one',
      'changes.json',
      'change/2026-11-1',
      (entry) => (entry['version'] = '2027.1.1'),
      /change\/2026-11-1: is not older than 2026\.11\.2 above it/,
    ],
    [
      'a version that came before an older one',
      'changes.json',
      'change/2026-11-1',
      (entry) => (entry['date'] = '2027-01-01'),
      /change\/2026-11-1: has a later date than 2026\.11\.2/,
    ],
    [
      'a version without a change',
      'changes.json',
      'change/2026-11-3',
      (entry) => (entry['added'] = []),
      /change\/2026-11-3: .*neither what was added nor corrected/,
    ],
    [
      'an event of no date',
      'events.json',
      'event/compendium',
      (entry) => (entry['date'] = 'spring 2021'),
      /event\/compendium: date – must be YYYY/,
    ],
    [
      'an event with a party that is not there',
      'events.json',
      'event/compendium',
      (entry) => (entry['actors'] = ['actor/atlantis']),
      /event\/compendium: refers to actor\/atlantis, which does not exist/,
    ],
    [
      'an event without a source',
      'events.json',
      'event/compendium',
      (entry) => (entry['sources'] = []),
      /event\/compendium: sources – needs at least one source/,
    ],
  ])('%s', async (_what, file, ref, edit, reason) => {
    data = await ScratchData.copy();
    await data.change(file, ref, edit);
    const { directory } = data;
    expect(() => loadKnowledge(directory)).toThrow(reason);
  });
});
