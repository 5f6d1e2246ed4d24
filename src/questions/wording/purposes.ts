/**
 * Leaves out what something is needed for: "need a harsh line for the six o'clock news", "who is she, for a box on page 3". It may stand
 * behind what is asked or be a clause of its own.
 */
import type { Talk } from '../../language/english-talk.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { clausesOf, type Clause } from './clauses.ts';

const requests = wordSet(
  'need needs needed want wants give find get got looking after pull dig fetch any seeking',
);
const determiners = wordSet('the a an my our this tonights tonight tomorrows tomorrow todays next some');
/** Not those of another: "who blames Macron for his speech". */
const ownDeterminers = wordSet('a an my our some');
/** "my boss needs a sceptic for his speech" */
const theirs = wordSet('his her their');
const own = wordSet('my our');
/** What may stand behind the medium: "for a piece in the Evening Standard", "for a quiz with my class". */
const joints = wordSet('in at to on of with tomorrow tonight next this tmrw tmr today about');
/** "what does it mean for a newsletter": asked of the newsletter. */
const bearing = wordSet(
  'mean means meant matter matters good bad useful relevant important blame blamed up subscribe',
);
/** "how do I write an op-ed for my local paper": what is made for it is asked, and no answer. */
const crafts = wordSet(
  'write writing make making create design build draft compose pitch submit publish buy order sell print',
);
const subjectOf = wordSet('about on');

/** "for class", "for linkedin" */
const bare = wordSet('class homework uni linkedin instagram insta tiktok');

const frontOf = wordSet('front title back opening landing home');

const mostWordsOfPlace = 4;
const farthestRequest = 4;
const mostBeforeMedium = 5;
const longestPurpose = 10;

const isMark = (text: string): boolean => /^(?:\d{1,2}|[a-f]|one|two|three|four|five)$/.test(text);

/** "for my reading list" */
const isReadingList = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'list' && tokens[at - 1]?.text === 'reading';

/** Where the medium ends that is told from `at` on, with its place: "a box on page 3", "slide 4", "our podcast tomorrow". */
function endsAsPurpose(tokens: readonly Token[], at: number, end: number, talk: Talk): boolean {
  let medium = -1;
  for (let place = at; place < Math.min(end, at + mostBeforeMedium); place += 1) {
    const { text = '' } = tokens[place] ?? {};
    // "for the front page", but not "waiting for a catastrophe page 2"
    if (text === 'page' && place > at && !frontOf.has(tokens[place - 1]?.text ?? '')) return false;
    if (talk.media.has(text) || isReadingList(tokens, place)) medium = place;
    else if (talk.asking.has(text) || (medium >= 0 && joints.has(text))) break;
  }
  if (medium < 0) return false;
  let rest = medium + 1;
  if (isMark(tokens[rest]?.text ?? '')) rest += 1;
  if (rest >= end) return true;
  const { text = '' } = tokens[rest] ?? {};
  // "a piece on attribution" has a subject; "a box on page 3" has a place.
  if (subjectOf.has(text) && !tokens.slice(rest + 1, end).some((token) => talk.media.has(token.text)))
    return false;
  return joints.has(text) && end - rest <= mostWordsOfPlace;
}

/** "for a caption", "for the handout", "for slide 4" at `at`, told in such words as say what something is needed for. */
function isPurpose(tokens: readonly Token[], at: number, end: number, talk: Talk, asks: boolean): boolean {
  const next = tokens[at + 1]?.text.replace("'", '') ?? '';
  if (talk.media.has(next) && at + 2 < end && isMark(tokens[at + 2]?.text ?? ''))
    return endsAsPurpose(tokens, at + 1, end, talk);
  if (bare.has(next)) return at + 2 >= end || joints.has(tokens[at + 2]?.text ?? '');
  if (!determiners.has(next) || !endsAsPurpose(tokens, at + 2, end, talk)) return false;
  // "who thanked France for the debate" tells no purpose, "who is she for the handout" does.
  return (
    asks || ownDeterminers.has(next) || tokens.slice(at, end).some(({ text }) => talk.handiwork.has(text))
  );
}

/** "as a headline" */
const isForm = (tokens: readonly Token[], at: number, end: number, { handiwork }: Talk): boolean =>
  ownDeterminers.has(tokens[at + 1]?.text ?? '') &&
  at + 3 >= end &&
  handiwork.has(tokens[end - 1]?.text ?? '');

/** Where the words begin, in the clause from `start` to `end`, that only say what something is needed for; `end` where there are none. */
function startOfPurpose(tokens: readonly Token[], start: number, end: number, talk: Talk): number {
  const asks = tokens.slice(start, start + farthestRequest).some(({ text }) => requests.has(text));
  let last = end;
  while (talk.manners.has(tokens[last - 1]?.text ?? '')) last -= 1;
  for (let at = last - 2; at > start; at -= 1) {
    const { text = '' } = tokens[at] ?? {};
    if (text === 'as' && isForm(tokens, at, last, talk)) return at;
    if (text !== 'for' || bearing.has(tokens[at - 1]?.text ?? '')) continue;
    const isOfOther = theirs.has(tokens[at + 1]?.text ?? '') && asks && own.has(tokens[start]?.text ?? '');
    if (isOfOther && !endsAsPurpose(tokens, at + 2, last, talk)) continue;
    if (isOfOther || isPurpose(tokens, at, last, talk, asks))
      return tokens.slice(start, at).some((token) => crafts.has(token.text)) ? end : at;
  }
  return end;
}

const needsIt =
  /^(?:(?:i|we|just|really|only|will|ill|and|so|(?:my|our|the) \w+) )*(?:need|needs|want|wants|using|use) (?:it|this|that|them) (?:for|in|on|by) (?:my|our|the|a|an|his|her|some|work|school|class|uni|slide|page)\b/;
/** "our breakfast show wants him in the round-up" */
const showWants =
  /^(?:and |so |because |as )?(?:my|our) (?:\w+ ){1,3}(?:needs?|wants?|loves?|likes?) (?:it|this|that|them|him|her)(?: (?:for|in|on|by) (?:my|our|the|a|an|some|tonight|tomorrow|today|noon)\b.*)?$/;
const isForIt =
  /^(?:(?:just|only) )?(?:(?:its|it is|thats|that is|this is|asking|collecting|asked) )for (?:my|our|the|a|an|some|work|school|class|uni)\b/;
/** "quick poll for the stand-up": how the asker calls the question. */
const announces = /^(?:quick|small|random|silly|daft|fun|friendly) (?:poll|survey|vote|riddle|challenge)\b/;

/** "not all are native speakers here" */
const ofListeners =
  /^(?:(?:and|as|because|since) )?(?:not (?:all|everyone|everybody)|some|many|most|half|few|none|several)\b.*\b(?:native|natives|mother tongue|speak english)\b/;

/** "loser buys lunch": what was wagered on the answer. */
const wagers =
  /^(?:(?:and|the|so) )*(?:losers?|winners?) (?:has to |must |will |gets to )?(?:buys?|pays?|gets?|owes?|cooks?|treats|takes|wins)\b/;

/** "I need it for the works council's gazette", "for the intro of our podcast": what the answer is for, whatever that is. */
export function tellsPurpose(tokens: readonly Token[], { start, end }: Clause, { talk }: Lexicon): boolean {
  if (end - start < 2 || end - start > longestPurpose) return false;
  if (tokens[start]?.text === 'for' && isPurpose(tokens, start, end, talk, true)) return true;
  const words = tokens.slice(start, end);
  const text = words.map((token) => token.text).join(' ');
  if (ofListeners.test(text) || showWants.test(text)) return true;
  if (!needsIt.test(text) && !isForIt.test(text) && !announces.test(text) && !wagers.test(text)) return false;
  return words.every(
    (token, at) =>
      !talk.asking.has(token.text) && (!token.isNumber || talk.media.has(words[at - 1]?.text ?? '')),
  );
}

const asksForPart = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) =>
      /^(?:which|what)$/.test(text) &&
      /^(?:one|principle|point|rule|part|bit|clause|commitment)$/.test(tokens[at + 1]?.text ?? ''),
  );

/** The tokens without such purposes; the same ones where there are none. */
export function withoutPurposes(
  tokens: readonly Token[],
  { contexts, otherSubjects, talk }: Lexicon,
): readonly Token[] {
  if (!tokens.some(({ text }, at) => talk.media.has(text) || isReadingList(tokens, at))) return tokens;
  const kept = clausesOf(tokens).flatMap(({ start, end }) => {
    const purpose = startOfPurpose(tokens, start, end, talk);
    // "a quote for the wedding speech" is none about the Call.
    const isOfOtherWalk = tokens.slice(purpose, end).some(({ text }) => otherSubjects.has(text));
    // "which principle could go on the poster for our password workshop": what the part is about is told nowhere else.
    const isSubject =
      tokens.slice(purpose, end).some(({ text }) => contexts.cyberspace.has(text)) &&
      asksForPart(tokens.slice(start, purpose));
    return tokens.slice(start, isOfOtherWalk || isSubject ? end : purpose);
  });
  return kept.length < tokens.length ? kept : tokens;
}
