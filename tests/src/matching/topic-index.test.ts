import { describe, expect, test } from 'vitest';
import { packTopics, type Field, type TopicDocument } from '../../../src/matching/packed-topics.ts';
import { TopicIndex, type WeightedWord } from '../../../src/matching/topic-index.ts';

type Phrases = Partial<Record<Field, readonly string[]>>;

const term = (slug: string, phrases: Phrases): TopicDocument => ({
  ref: `term/${slug}`,
  kind: 'term',
  phrases: (['name', 'topic', 'text'] as const).flatMap((field) =>
    (phrases[field] ?? []).map((phrase) => ({ field, stems: phrase.split(' '), whole: phrase.split(' ') })),
  ),
});

const indexOf = (documents: readonly TopicDocument[]): TopicIndex =>
  new TopicIndex(documents, packTopics(documents));

/** Words in brackets carry no content. */
const question = (text: string, likeness = 1): readonly WeightedWord[] =>
  text.split(' ').map((word) => ({
    stem: word.replaceAll(/[()]/g, ''),
    neutral: word.startsWith('('),
    weight: word.startsWith('(') ? 0 : 1,
    likeness,
    foreign: false,
    concepts: [],
  }));

const index = indexOf([
  term('dark-web', { name: ['dark web'], topic: ['hidden market'], text: ['place of crime'] }),
  term('deep-web', { name: ['deep web'], text: ['hidden from search'] }),
  term('web-page', { name: ['web page'] }),
  term('hygiene', { name: ['hygiene'], topic: ['password', 'for show'] }),
]);
const rank = (text: string) => index.rank(question(text));

const by = (made: TopicIndex, text: string) => made.rank(question(text)).map(({ ref }) => ref);

const scoreOfDarkWeb = (text: string): number => rank(text).find(({ ref }) => ref === 'term/dark-web')!.score;

describe('TopicIndex', () => {
  test('the whole name beats its single words', () => {
    const [best, next] = rank('dark web');
    expect(best).toMatchObject({ ref: 'term/dark-web', wholePhrase: true, coverage: 1 });
    expect(next?.wholePhrase).toBe(false);
    expect(best!.score).toBeGreaterThan(next!.score * 1.5);
  });

  test('a rare word says more than one that many entries share', () => {
    expect(scoreOfDarkWeb('dark')).toBeGreaterThan(scoreOfDarkWeb('web'));
  });

  test('a name says more than a topic, a topic more than running text', () => {
    const [name, topic, text] = ['one', 'two', 'three'].map((word, position) => {
      const fields: readonly Phrases[] = [{ name: [word] }, { topic: [word] }, { text: [word] }];
      return indexOf([term('it', fields[position]!), term('other', { name: ['else'] })]).rank(
        question(word),
      )[0]!.score;
    });
    expect(name!).toBeGreaterThan(topic!);
    expect(topic!).toBeGreaterThan(text!);
  });

  test('coverage is the share of the content that an entry explains', () => {
    expect(rank('dark web soup kitchen')[0]!.coverage).toBeCloseTo(0.5);
    expect(rank('(the) hygiene')[0]!.coverage).toBe(1);
    expect(rank('hygiene banana')[0]!.coverage).toBeCloseTo(0.5);
  });

  test('words without content say something only as a phrase', () => {
    expect(rank('(for)')).toEqual([]);
    expect(rank('(for) (show)')[0]).toMatchObject({ ref: 'term/hygiene', wholePhrase: true });
  });

  test('an unsure spelling weighs less', () => {
    const sure = index.rank(question('hygiene'))[0]!.score;
    expect(index.rank(question('hygiene', 0.6))[0]!.score).toBeCloseTo(sure * 0.6);
  });

  test('ranks the best first', () => {
    const scores = rank('hidden web page').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test('one question leaves nothing behind for the next', () => {
    const fresh = rank('dark web');
    for (const other of [
      'hidden web page (for) (show)',
      'hygiene',
      'banana',
      'deep web password market crime',
    ])
      rank(other);
    expect(rank('dark web')).toEqual(fresh);
  });

  test('entries that share no word with a question change nothing in how the others rank', () => {
    const real = ['dark web', 'deep web', 'web page', 'hygiene', 'password list'].map((name) =>
      term(name.replaceAll(' ', '-'), { name: [name], topic: [`${name} market`] }),
    );
    const others = Array.from({ length: real.length * 99 }, (_, number) =>
      term(`other-${number}`, { name: [`zug${number}`], topic: [`bal${number} dor${number}`] }),
    );
    const among = indexOf([...real, ...others]);
    for (const text of ['dark web', 'web market', 'hygiene', 'list (of) market', 'page'])
      expect(by(among, text)).toEqual(by(indexOf(real), text));
    expect(by(among, 'dor7 bal7')).toEqual(['term/other-7']);
  });

  test('what was unpacked before changes nothing', () => {
    const documents = [
      term('dark-web', { name: ['dark web'], topic: ['hidden market', 'web of lies'] }),
      term('web-page', { name: ['web page'], text: ['hidden page'] }),
    ];
    for (const text of ['dark web', 'hidden page', 'market', 'web (of) lies']) {
      const [fresh, unpacked] = [indexOf(documents), indexOf(documents)];
      unpacked.prepare();
      expect(fresh.rank(question(text)), text).toEqual(unpacked.rank(question(text)));
      expect(fresh.rank(question(text)).length, text).toBeGreaterThan(0);
    }
  });

  test('knows nothing of other words', () => {
    expect(rank('banana')).toEqual([]);
    expect(indexOf([]).rank(question('web'))).toEqual([]);
  });
});
