/** "set the last one against Hahad", "what does the latter think about fines": somebody is named by the place in what was shown. */
import { isReference } from '../../knowledge/reference.ts';
import type { Features } from '../features.ts';
import { reading } from '../reader.ts';
import { readAboutPerson } from '../readers/views/person-view.ts';
import { stanceAsked } from '../readers/views/stance-asked.ts';
import { otherPlaced, peopleListed, placedIn } from './places-of-list.ts';
import { sure, type FollowUpRule } from './turn.ts';

/** "the second" is no principle then. */
const withoutNumbers = (features: Features): Features => ({
  ...features,
  numbers: { ...features.numbers, numbers: [] },
});

export const personOfPlace: FollowUpRule = ({ context, core, features, model }) => {
  const beside = otherPlaced(core, context);
  const person =
    beside !== undefined && isReference(beside, 'expert') ? beside : placedIn(core, peopleListed(context));
  if (person === undefined || features.has('principle')) return undefined;
  const [other, ...more] = features.named('expert').filter((named) => named !== person);
  if (more.length > 0) return undefined;
  if (other !== undefined)
    return features.has('compare')
      ? reading('placed-beside', sure, { kind: 'comparison', sides: [person, other], about: [] })
      : undefined;
  // Who that is, is left to the rule for what was listed.
  return features.has('speech', 'stance') || stanceAsked(features) !== undefined
    ? readAboutPerson(withoutNumbers(features), model, person)
    : undefined;
};
