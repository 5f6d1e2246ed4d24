/** What the readers of time share: the period of a question, and the content that neither it nor the cues explain. */
import type { EntryKind } from '../../../knowledge/reference.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Mention } from '../../names/mentions.ts';
import { perQuestion } from '../../per-question.ts';
import { readPeriod, type PeriodRead } from '../../time/periods.ts';

/** The period that a question names; several readers ask for it. */
export const periodIn: (features: Features) => PeriodRead | undefined = perQuestion(({ words }) =>
  readPeriod(words),
);

const noKinds: readonly EntryKind[] = [];

/** Weight of what is left beside the period, the cues and the Call itself. */
export function strayBesideTime(
  features: Features,
  cues: readonly CueName[],
  others: ReadonlySet<number>,
): number {
  const period = periodIn(features)?.positions;
  return features
    .without(cues, [...noKinds, 'accord'])
    .reduce(
      (sum, { weight }, place) => sum + (period?.has(place) === true || others.has(place) ? 0 : weight),
      0,
    );
}

export const nowhere: ReadonlySet<number> = new Set();

/** "Macron's pact" is the Call and not Macron. */
function isOfCallItself(features: Features, { start, end }: Mention): boolean {
  const accord = features.placesOf('accord');
  return end - start === 1 && accord.has(start);
}

/** Somebody's view, a party, a term, a principle or another thing is asked for. */
export const isOfOtherMatter = perQuestion(readOtherMatter);

function readOtherMatter(features: Features): boolean {
  return (
    features.otherThing ||
    features.strangers.length > 0 ||
    features.numbers.numbers.length > 0 ||
    features.mentions.some((mention) => mention.kind !== 'accord' && !isOfCallItself(features, mention)) ||
    features.has(
      'commentators',
      'principle',
      'compare',
      'criticism',
      'stance',
      'drafting',
      'quote',
      'notSigning',
    )
  );
}
