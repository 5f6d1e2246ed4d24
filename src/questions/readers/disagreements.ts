/** "130 or 218 companies?", "why do some say 73 states and others 74": a point on which the sources differ. */
import type { Features } from '../features.ts';
import { reading, type Reader } from '../reader.ts';
import { textOf } from '../words.ts';

/** Two readings are held against each other, or sources are said to differ. */
const weighs =
  /\b(?:or|versus|rather than|instead of)\b|\b(?:differ|differs|disagree|disagrees|contradict|contradicts|conflict|conflicts|inconsistent|discrepancy)\b|\b(?:some|sources|articles|others|papers) (?:say|says|speak|give|write|mention|report|reports|count)\b|\bwhich (?:one )?is (?:right|correct|true|it)\b/;

/** Of people's views, not of facts that sources tell differently. */
const isOfPeople = (features: Features): boolean =>
  features.named('expert').length > 0 ||
  features.has('commentators', 'bothSides') ||
  (features.has('criticism', 'praise') && features.has('whoever'));

/** "principle 5 software or tools": the principle is asked for, and its answer tells both wordings. */
const leadsWithPrinciple = (features: Features): boolean =>
  features.numbers.numbers.length > 0 && features.placesOf('principle').has(0);

export const disagreements: Reader = {
  name: 'disagreements',
  read: (features, model) => {
    if (features.otherThing || isOfPeople(features) || leadsWithPrinciple(features)) return undefined;
    const [best] = model.disagreements
      .find(features.words)
      .filter(({ positions }) => positions.length > 1)
      .toSorted((one, other) => other.positions.length - one.positions.length);
    return best === undefined || !weighs.test(textOf(features.words))
      ? undefined
      : reading('disagreement', 0.92, { kind: 'accord', entry: best.payload });
  },
};
