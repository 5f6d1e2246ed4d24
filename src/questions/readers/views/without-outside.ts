/** The words of a judgement without those that tell of whom alone it is: "nobody outside the government likes it". */
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import { placesOutside } from '../../outside-groups.ts';
import { weighed, type Word } from '../../wording/words.ts';

export function withoutOutside(features: Features, cues: readonly CueName[]): readonly Word[] {
  const words = features.without(cues, []);
  const outside = placesOutside(features.words);
  if (outside.length === 0) return words;
  return words.map((word, place) => (outside.includes(place) ? weighed(word, 0) : word));
}
