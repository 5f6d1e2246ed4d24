/** "the first one", "the latter": which of those who were listed a turn names by the place. */
import { isReference, type Reference } from '../../knowledge/reference.ts';
import { speakerOf, type Context } from '../context.ts';

/** "the first one", "what does the second think", "the latter": one of what was listed. */
const ofPlace =
  /\bthe (?:(?:first|second|third|fourth|fifth|last) (?:one|man|woman|lady|gentleman|guy|chap|person|expert|voice|commentator|speaker|of (?:them|those|these|the (?:two|pair)|both))\b|(?:first|second|third|fourth|fifth|last) (?=(?:next|beside|against|alongside|with|to|thinks?|says?|said|likes?|supports?)\b)|former\b|latter\b)/;

/** The one of `shown` that a turn names by its place; undefined where it names none. */
export function placedIn<One>(core: string, shown: readonly One[]): One | undefined {
  if (shown.length < 2) return undefined;
  const [found] = ofPlace.exec(core) ?? [];
  const word = found?.split(' ')[1] ?? '';
  if (word === 'last') return shown.at(-1);
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(word);
  return shown[word === 'former' ? 0 : word === 'latter' ? 1 : place];
}

const otherOfTwo =
  /\bthe other(?: (?:one|man|woman|guy|chap|person|expert|voice|speaker|commentator|principle|point))?(?=$| (?:says?|said|thinks?|likes?|supports?|sees?|wants?|then|please|now|about)\b)/;

/** "and the other one?": of two that stood side by side, the one that was not picked. */
export function otherPlaced(core: string, { listed = [], query }: Context): Reference | undefined {
  if (listed.length !== 2 || query.kind === 'comparison' || !otherOfTwo.test(core)) return undefined;
  const picked = speakerOf(query);
  const isOfThem = picked !== undefined && listed.includes(picked);
  return isOfThem ? listed.find((ref) => ref !== picked) : undefined;
}

/** The people who were shown as a list or side by side, or one after the other. */
export function peopleListed({
  listed = [],
  query,
  people,
  person,
}: Context): readonly Reference<'expert'>[] {
  const together = listed.filter((ref) => isReference(ref, 'expert'));
  if (together.length > 0 || person === undefined) return together;
  // The last comes first.
  return query.kind === 'expert' || query.kind === 'opinions' ? people.toReversed() : [];
}
