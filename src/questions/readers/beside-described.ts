/** "the one right before the supply chain one": a principle told by what its neighbour is about. */
import { isReference } from '../../knowledge/reference.ts';
import { numberOfPrinciples } from '../number-context.ts';
import { principleRef, reading, type Reader } from '../reader.ts';
import { principleAsked } from './principle-asked.ts';
import { topics } from './topics.ts';

export const besideDescribedRule = 'beside-described';

const beside =
  /^(?:(?:and|so|ok|what|which|is|comes?|stands?|came|the|one|principle|point|right|just|straight|directly|immediately|give|me|show|read|tell|about|then|now|please) )*(before|after|above|below|preceding|following|precedes|follows) the (?:\S+ ){1,4}?(?:one|principle|point)(?: please| then| again| on the list)*$/;

export const besideDescribed: Reader = {
  name: 'beside-described',
  read: (features, model) => {
    if (features.words.length < 4 || features.numbers.seen.some(({ isPlaced }) => isPlaced)) return undefined;
    const relation = beside.exec(features.text)?.[1];
    if (relation === undefined) return undefined;
    const asked = principleAsked.read(features, model);
    const found = asked?.query.kind === 'principle' ? asked : topics.read(features, model);
    if (found?.query.kind !== 'principle' || !isReference(found.query.principle, 'principle'))
      return undefined;
    const step = relation === 'after' || relation === 'below' || relation.startsWith('follow') ? 1 : -1;
    const number = Number(found.query.principle.slice('principle/'.length)) + step;
    if (number < 1 || number > numberOfPrinciples)
      return reading(besideDescribedRule, 1, {
        kind: 'none',
        reason: { type: 'no-such-principle', asked: number },
        near: [],
      });
    return reading(besideDescribedRule, found.confidence, {
      kind: 'principle',
      principle: principleRef(number),
      aspect: 'whole',
    });
  },
};
