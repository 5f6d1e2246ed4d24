/** "the one right before the supply chain one": a principle told by what its neighbour is about. */
import { isReference, type Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Query } from '../../query.ts';
import { textOf } from '../../wording/words.ts';
import { numberOfPrinciples } from '../../numbers/number-context.ts';
import { principleRef, reading, type Reader } from '../../reader.ts';
import { principleAsked } from './principle-asked.ts';
import { topics } from './topics.ts';

export const besideDescribedRule = 'beside-described';

/** "the point right after cyber hygiene, I forgot which": the first clause says it all. */
const besideTopic =
  /^(?:(?:and|so|ok|what|which|is|the|give|me|show|read|tell|about|then|now|please) )*(?:one|principle|point|item|clause|commitment) (?:(?:that|which|is|comes?|stands?|sits?|right|just|straight|directly|immediately) )*(before|after|above|below|preceding|following) (?:the )?(?:\S+ ){0,3}\S+$/;

const beside =
  /^(?:(?:and|so|ok|what|which|is|comes?|stands?|came|the|one|principle|point|right|just|straight|directly|immediately|give|me|show|read|tell|about|then|now|please|that|good|fine) )*(before|after|above|below|preceding|following|precedes|follows) (?:the|that|this) (?:\S+ ){1,4}?(?:one|principle|point)(?: please| then| again| on the list)*$/;

const relations: ReadonlySet<string> = new Set(
  'before after above below preceding following precedes follows'.split(' '),
);

function firstClause({ words }: Features): string {
  const end = words.findIndex(({ afterBreak }, place) => place > 0 && afterBreak);
  return textOf(end < 0 ? words : words.slice(0, end));
}

/** The principle that is described, or the only one that a term belongs to. */
function principleIn(query: Query, { knowledge }: Model): Reference<'principle'> | undefined {
  if (query.kind === 'principle')
    return isReference(query.principle, 'principle') ? query.principle : undefined;
  if (query.kind !== 'term') return undefined;
  const [only, ...more] = knowledge.term(query.term).principles;
  return more.length === 0 ? only : undefined;
}

export const besideDescribed: Reader = {
  name: 'beside-described',
  needs: [{ words: relations }],
  read: (features, model) => {
    if (features.words.length < 4) return undefined;
    if (features.numbers.seen.some(({ isPlaced }) => isPlaced)) return undefined;
    const relation = beside.exec(features.text)?.[1] ?? besideTopic.exec(firstClause(features))?.[1];
    if (relation === undefined) return undefined;
    const asked = principleAsked.read(features, model);
    const found = asked?.query.kind === 'principle' ? asked : topics.read(features, model);
    const described = found === undefined ? undefined : principleIn(found.query, model);
    if (found === undefined || described === undefined) return undefined;
    const step = relation === 'after' || relation === 'below' || relation.startsWith('follow') ? 1 : -1;
    const number = Number(described.slice('principle/'.length)) + step;
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
