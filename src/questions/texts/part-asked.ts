/** "which line …", "there must be a clause against …": the frames in which a part of the text is asked for, and their places. */
import { wordSet } from '../../language/word-lists.ts';
import type { Word } from '../wording/words.ts';

/** What people call a part of a text. */
const parts = wordSet(`
line lines point points passage passages bit bits clause clauses promise promises article articles commitment commitments paragraph paragraphs
section sections part parts provision provisions item items rule rules pledge pledges chapter stipulation undertaking undertakings sentence
pillar pillars bullet bullets goal goals guideline vow requirement heading headings
`);

/** Of these a part is hardly ever meant unless the question says what it is about. */
const everyday = wordSet(
  'line lines bit bits part parts points sentence article articles goal goals rule rules',
);

const which = wordSet('which what whichever whatever');
const openers = wordSet('a an any some the one that this another no');
/** May stand between a part and what opens its frame: "which of the nine commitments", "any such clause". */
const fillers = wordSet(
  "of the its it their these those them nine your official exact right relevant proper single particular specific such one good call paris call's text accord be is some kind sort precise",
);

/** Shows what the part is to be about: "the passage on …", "a clause that …". */
const joints = wordSet(
  'about on for against that which where when meant aimed dealing concerning regarding covering addressing protecting tackling banning forbidding telling asking calling saying',
);

/** The text itself: "the passage of the Call". Any other "of" or "from" names another text. */
const ownText = wordSet(
  'the this that it its call accord pact paris text document list declaration agreement nine them these those all macron whole there use help interest which what',
);
/** Behind "the article" only these: others speak of the press. */
const ofText = wordSet('meant aimed against banning forbidding protecting');
const press = wordSet('article articles point');
const owners = wordSet('my our your his her their');

/** What is done with a part, and what it does: it says nothing of what the part is about. */
const doings = wordSet(`
meant aimed intended relevant applies apply applicable address addresses addressing serve serves belongs quote quoted quoting cite cited citing
wave point consult invoke invoking invokes hang suits suit fits situation situations occasion rely passage clause paragraph refer refers bothers
contravene contravenes forbids forbid prohibits outlaws outlawed bans somewhere surely presumably suspect hoping reading told read
`);

/** Words that a promise is broken by; elsewhere they are done to computers. */
const breaking = wordSet(
  'break breaks breaking broke broken violate violates violated breach breached breaches stepping infringe infringes',
);
const breakable = wordSet(
  'promise promises pledge pledges commitment commitments rule rules vow article clause undertaking',
);

const noPlaces: readonly number[] = [];

/** "which clause of my contract", "the passage in the Bible" */
function isOfOther(words: readonly Word[], place: number): boolean {
  const joint = words[place + 1]?.spelled;
  if (joint !== 'of' && joint !== 'from' && joint !== 'in') return false;
  const next = words[place + 2];
  if (next === undefined || next.afterBreak) return false;
  if (owners.has(next.spelled)) return true;
  const rest = words.slice(place + 2, place + 5);
  if (rest.some(({ spelled }) => spelled === 'call' || spelled === 'nine' || spelled === 'text'))
    return false;
  return rest.some(({ spelled, weight }) => weight > 0 && !ownText.has(spelled));
}

/** The place of the word that opens the frame around the part at `place`; undefined where nothing does. */
function openedAt(words: readonly Word[], place: number): number | undefined {
  for (let at = place - 1; at >= Math.max(0, place - 5); at -= 1) {
    const spelled = words[at]?.spelled ?? '';
    if (words[at + 1]?.afterBreak === true) return undefined;
    if (which.has(spelled)) return at;
    if (openers.has(spelled) && !fillers.has(spelled)) return at;
    if (spelled === 'one' && words[at + 1]?.spelled === 'of') return at;
    if (!fillers.has(spelled)) return words[at + 1]?.spelled === 'the' ? at + 1 : undefined;
  }
  return words[place - 1]?.spelled === 'the' ? place - 1 : undefined;
}

/** "is there a …", "there must be a …", "somewhere there is some …" */
const isThere = (words: readonly Word[], opened: number): boolean =>
  words.slice(Math.max(0, opened - 4), opened).some(({ spelled }) => spelled === 'there');

/** "the article that keeps firms from …" keeps nobody from anything where it stands in a newspaper. */
const ofRule = wordSet('keeps stops forbids bans prevents protects prohibits outlaws obliges commits binds');

const breakers = wordSet(
  'that which was were is are has have had been being just they he she i we you it this gets got would be',
);
const farthestBreaking = 5;

/** "the point that was broken", "the promise I have just violated" */
function isBrokenAfter(words: readonly Word[], place: number): boolean {
  for (let at = place + 1; at <= place + farthestBreaking; at += 1) {
    const { spelled = '', afterBreak = true } = words[at] ?? {};
    if (afterBreak) return false;
    if (breaking.has(spelled)) return true;
    if (!breakers.has(spelled)) return false;
  }
  return false;
}

/** What joins a part to what it is about: "meant" in "an article is meant for …", "cite" in "the line to cite". */
function jointAfter(words: readonly Word[], place: number): string {
  const next = words[place + 1];
  if (next === undefined || next.afterBreak) return '';
  if (isBrokenAfter(words, place)) return 'against';
  if (next.spelled === 'that' && ofRule.has(words[place + 2]?.spelled ?? '')) return 'against';
  if (next.spelled === 'is' || next.spelled === 'of') return words[place + 2]?.spelled ?? '';
  return next.spelled === 'to' && doings.has(words[place + 2]?.spelled ?? '') ? 'for' : next.spelled;
}

const isAsking = (words: readonly Word[], opened: number): boolean => {
  const opener = words[opened]?.spelled ?? '';
  return which.has(opener) || opener === 'one' || isThere(words, opened);
};

/** "what clause …", "what of it …", "what is the relevant bit": "what is the point" asks for none. */
const opensWithWhat = (words: readonly Word[], place: number, opened: number): boolean =>
  opened === place - 1 || words[opened + 1]?.spelled === 'of' || words[place - 1]?.spelled === 'relevant';

/** "the part that firms play": a role. */
const isPlayed = (words: readonly Word[], place: number): boolean =>
  words[place]?.spelled === 'part' &&
  words.slice(place + 1, place + 6).some(({ spelled }) => /^play(?:s|ed|ing)?$/.test(spelled));

function isFrame(words: readonly Word[], place: number, opened: number): boolean {
  if (isOfOther(words, place) || isPlayed(words, place)) return false;
  const part = words[place]?.spelled ?? '';
  const opener = words[opened]?.spelled ?? '';
  const joint = jointAfter(words, place);
  if (opener === 'what') return opensWithWhat(words, place, opened);
  if (which.has(opener)) return true;
  if (opener === 'one') return words[opened + 1]?.spelled === 'of';
  if (isThere(words, opened))
    return !everyday.has(part) || joints.has(joint) || words[place + 1] === undefined;
  return (press.has(part) && opener !== 'any' ? ofText : joints).has(joint);
}

/** The parts that are asked for by "which …", "one of the …", "there is a …" come before those that are only joined to something. */
function framedAt(words: readonly Word[]): number | undefined {
  let joined: number | undefined;
  for (let place = 0; place < words.length; place += 1) {
    if (!parts.has(words[place]?.spelled ?? '')) continue;
    // "… spread from abroad; clause?"
    if (place > 0 && place === words.length - 1 && words[place]?.afterBreak === true) return place;
    const opened = openedAt(words, place);
    if (opened === undefined || !isFrame(words, place, opened)) continue;
    if (isAsking(words, opened)) return place;
    joined ??= place;
  }
  return joined;
}

/** "election clause", "spyware sale commitment": such a word behind what the part is about. */
const behind = wordSet(`
clause clauses point points rule rules commitment commitments article articles item items provision provisions promise pledge passage paragraph section`);
/** So few words, with such a label behind them, name a part. */
export const mostWordsOfLabel = 5;
const joining = wordSet('of the and or by on for to a an in against');

/** The place of a part that closes a few bare words about it; undefined where it does not. */
export function partBehindAt(words: readonly Word[]): number | undefined {
  const place = words.length - 1;
  if (place < 1 || place >= mostWordsOfLabel || !behind.has(words[place]?.spelled ?? '')) return undefined;
  const before = words.slice(0, place);
  const isBare = before.every(
    ({ neutral, isNumber, spelled, afterBreak }, at) =>
      !isNumber && (!neutral || joining.has(spelled)) && (at === 0 || !afterBreak),
  );
  return isBare && before.at(-1)?.neutral === false && words[place]?.afterBreak === false ? place : undefined;
}

/** The places of the words that frame a question for a part of the text; empty where none is asked for. */
export function partAskedAt(words: readonly Word[]): readonly number[] {
  const place = framedAt(words);
  if (place === undefined) return noPlaces;
  const places = [place];
  const isPromise = breakable.has(words[place]?.spelled ?? '') || isBrokenAfter(words, place);
  for (const [at, { spelled }] of words.entries()) {
    if (doings.has(spelled)) places.push(at);
    else if (isPromise && at > place && at <= place + 5 && breaking.has(spelled)) places.push(at);
  }
  return places;
}
