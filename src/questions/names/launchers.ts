/** Who launched the Call, by whose name it goes as well. */
import type { Reference } from '../../knowledge/reference.ts';

/** The Call goes by whoever launched it: "Macron's pact", "Macron's big day". */
export const launchers: ReadonlySet<Reference> = new Set<Reference>([
  'actor/emmanuel-macron',
  'actor/france',
]);
