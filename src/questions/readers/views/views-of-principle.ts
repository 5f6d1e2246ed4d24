/** Views on what a principle is about, where no claim and no theme is described as well. */
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import type { Reading } from '../../query.ts';
import { reading } from '../../reader.ts';
import type { Word } from '../../wording/words.ts';

/** "which expert worried about power plants": no claim says so, but a principle that somebody spoke of is described. */
export function viewsOfPrinciple(
  features: Features,
  model: Model,
  words: readonly Word[],
  found: Reading | undefined,
): Reading | undefined {
  // A theme that is only described says less than a principle that is described in full.
  if (found !== undefined && (found.rule !== 'views-on-theme' || found.confidence > 0.8)) return undefined;
  const least = found === undefined ? leastOfPrinciple : leastBesideTheme;
  if (!features.has('commentators') || !features.has('speech') || features.otherThing) return undefined;
  const [best] = features.rank(words, ['principle']);
  const ref = model.knowledge.principles.find((principle) => principle.ref === best?.ref)?.ref;
  if (ref === undefined || best === undefined || model.knowledge.opinionsAbout(ref).length === 0)
    return undefined;
  return best.wholePhrase && best.foreign === 0 && best.coverage >= least
    ? reading('views-of-principle', 0.7, { kind: 'opinions', filter: { about: [ref] } })
    : undefined;
}
const leastOfPrinciple = 0.7;
const leastBesideTheme = 0.85;
