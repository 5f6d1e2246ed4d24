/** Words that only frame a judgement: how much of it there is, what it is wanted for, and how its sides are shown. */
import type { Features } from '../../features.ts';
import type { StanceFilter } from '../../query.ts';
import { weightOf } from '../../reader.ts';

const degrees: ReadonlySet<string> = new Set(
  'strongest biggest fiercest common commonest usual frequent sharpest toughest loudest chief key principal typical popular serious gravest sternest keenest staunchest severest bluntest obvious recurring widespread central standard'.split(
    ' ',
  ),
);

/** "the most common complaint", "the strongest objection": how much of one it is says nothing of what is judged. */
export function weightOfDegree({ words, placesOf }: Features): number {
  return weightOf(
    words.filter(
      ({ spelled }, place) =>
        degrees.has(spelled) && (placesOf('criticism').has(place + 1) || placesOf('praise').has(place + 1)),
    ),
  );
}

const halves: ReadonlySet<string> = new Set(
  'aim aims goal goals intention intentions intent idea ideas ideal ideals ambition ambitions spirit outcome outcomes result results effect effects impact success execution delivery'.split(
    ' ',
  ),
);

const sorting: ReadonlySet<string> = new Set(
  'sort sorted split splits divide divided group grouped separate separated arrange weigh weighed camp camps side sides disagree disagrees disagreement disagreements differ differs difference differences separates part parts ways diverge diverges clash clashes quarrel gap gulf divides bone contention'.split(
    ' ',
  ),
);

const ofDebate: ReadonlySet<string> = new Set(
  'debate debates debating debater motion team case allies ally witness witnesses ammunition ammo backup summon lend building build drew draw speech class opposition proposition trial argue arguing argues argument arguments rely'.split(
    ' ',
  ),
);

/** "ammunition for my debate against the pact": what the voices of one side are wanted for. */
export const weightOfDebate = ({ words, has }: Features): number =>
  has('accord', 'pronounThing', 'commentators')
    ? weightOf(words.filter(({ spelled }) => ofDebate.has(spelled)))
    : 0;

/** "fond of the ideals but sceptical of the results", "sort them into fans and foes", "where do fans and foes part ways": what is liked and doubted, and how they are shown. */
export function weightOfHalves({ words }: Features, asked: StanceFilter): number {
  if (asked !== 'mixed' && asked !== 'both') return 0;
  const known = asked === 'mixed' ? halves : sorting;
  return weightOf(words.filter(({ spelled }) => known.has(spelled)));
}
