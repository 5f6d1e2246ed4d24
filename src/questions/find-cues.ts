/** Which cues the words of a question give, among the phrases that stand there: some mean something else where they stand. */
import type { CueName } from '../language/lexicon.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import { meansOther } from './cue-exceptions.ts';
import { FoundCues } from './found-cues.ts';
import type { Mention } from './names/mentions.ts';
import { partyNouns } from './names/party-nouns.ts';
import { placesOfSideBySide } from './wording/side-by-side.ts';
import type { Word } from './wording/words.ts';

const asksForSome = /^(?:who|which|what|any|anyone|anybody|whos|list|name)$/;

/** "which states are not in", "who is still out": the last two words say that somebody did not sign. */
function staysOutside(words: readonly Word[]): readonly number[] {
  const end = words.length - 1;
  const last = words[end]?.spelled;
  if (last !== 'in' && last !== 'out') return [];
  const before = words[end - 1]?.spelled ?? '';
  const isOut = last === 'in' ? before === 'not' : /^(?:is|are|was|were|still|stayed)$/.test(before);
  const [first, second] = words;
  const ofParties =
    /^whos?$/.test(first?.text ?? '') ||
    partyNouns.test(second?.spelled ?? '') ||
    /powers?$/.test(second?.spelled ?? '');
  return isOut && ofParties && asksForSome.test(first?.text ?? '') ? [end - 1, end] : [];
}

/** "who's in?" */
const mostWordsOfIn = 6;
const isIn =
  /^(?:and |so |ok |now )?(?:who|who else|whos|who all) (?:is|are|was|were) (?:now |already |all |currently )?in$/;

/** "what are firms that sell break-in tools called", "pinning a hack on someone, the term?" */
function asksWhatIsCalled(words: readonly Word[]): boolean {
  const last = words.at(-1);
  const isBare = last?.afterBreak === true || words.at(-2)?.text === 'the';
  if (last !== undefined && isBare && words.length > 2 && /^(?:term|word|expression)$/.test(last.text))
    return true;
  if (!/^(?:called|named)$/.test(words.at(-1)?.text ?? '') || words.length <= mostWordsOfName) return false;
  // "hackers who work for money are called"
  if (/^(?:is|are|be)$/.test(words.at(-2)?.text ?? '')) return true;
  const asked = words.findLastIndex(({ text }) => /^(?:what|whats|how)$/.test(text));
  return asked >= 0 && /^(?:is|are|do|does|would|was|were)$/.test(words[asked + 1]?.text ?? '');
}
/** "what is it called", "what is the author called": so few words name nothing that they describe. */
const mostWordsOfName = 5;

/** The places of the words that make up each cue, given the phrases of cues that were `found`. */
export function findCues(
  words: readonly Word[],
  found: readonly PhraseMatch<CueName>[],
  mentions: readonly Mention[],
): FoundCues {
  const cues = new FoundCues();
  for (const match of found)
    if (!meansOther(words, match, found, mentions)) cues.add(match.payload, match.positions);
  // "who is expected to …": nobody said so.
  cues.take('speech', cues.placesOf('duty'));
  // "is it allowed to …": nothing is meant by "it".
  cues.take('pronounThing', cues.placesOf('permission'));
  if (!cues.has('personNoun') && asksWhatIsCalled(words)) cues.add('termAsked', [words.length - 1]);
  const compared = placesOfSideBySide(words);
  if (compared.length > 0) cues.add('compare', compared);
  const outside = staysOutside(words);
  if (outside.length > 0) cues.add('notSigning', outside);
  if (
    words.length <= mostWordsOfIn &&
    isIn.test(words.map(({ text }) => text).join(' ')) &&
    !cues.has('signing')
  )
    cues.add('signing', [words.length - 2, words.length - 1]);
  return cues;
}
