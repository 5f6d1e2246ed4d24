/** "today's principle", "one at random please": a principle that the day or chance chooses. */
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';

export type DailyChoice = 'today' | 'random';

/** With these alone around it, "today" asks for something to be given; "who runs it today" asks for something else. */
const askingWords: ReadonlySet<string> = new Set(
  'give show send post tell teach get read want need like have let see can could would may will you i me us my our we the a an one some something anything any thing what which whats is are please for of to pick choose take new'.split(
    ' ',
  ),
);

function isOnlyAskedFor(features: Features, cue: CueName): boolean {
  const places = features.placesOf(cue);
  return features.words.every(({ spelled }, position) => places.has(position) || askingWords.has(spelled));
}

/** What chooses the principle that is asked for; undefined where none is asked for so. */
export function dailyChoice(features: Features): DailyChoice | undefined {
  const choices: readonly DailyChoice[] = ['random', 'today'];
  return choices.find(
    (choice) =>
      features.has(choice) &&
      !features.has('changes') &&
      (features.has('principle') || isOnlyAskedFor(features, choice)),
  );
}
