/** Principles by number: one, several, all nine, or a number that no principle has. */
import type { Features } from '../../features.ts';
import { carriers } from '../../../language/english-list-words.ts';
import { perQuestion } from '../../per-question.ts';
import { launchers } from '../../names/launchers.ts';
import type { Word } from '../../wording/words.ts';
import type { PrincipleAspect } from '../../query.ts';
import { countsEight } from '../commands/lists.ts';
import { nounsOfTexts } from '../../texts/other-texts.ts';
import { principleRef, reading, type Reader } from '../../reader.ts';
import { stanceAsked } from '../views/stance-asked.ts';
import { readsItAs } from '../views/claim-frames.ts';

const aspects: readonly (readonly [PrincipleAspect, RegExp])[] = [
  [
    'addresses',
    /\b(?:who|whom) (?:does|do|is|are|should|must|has|have) .*\b(?:apply|address|bind|bound|affect|concern|for|target|aim|protect|follow|do)|\bwho (?:should|must|has to|have to|ought to|needs to|is supposed to|is meant to) (?:practise|practice|keep|observe|obey|heed|respect|follow|care|act|comply|work|help|learn|watch)\b|\bapplies? to whom|\baddressed to\b|\baimed at\b/,
  ],
  [
    'scope',
    /\b(?:cover|covers|covered|include|includes|count|counts|only|exclude|excludes|scope|limits?|limited|leaves? out|leaving out|left out|exempts?|exempted|exemptions?|exceptions?|too|also|apply|applies|bind|binds|extend|extends|accidental|deliberate)\b/,
  ],
  [
    'example',
    /\b(?:example|examples|instance|illustrate|illustration|concrete|practice|case|cases|scenario|real life)\b/,
  ],
];

/** The side of a principle that is asked for. */
export const aspectOf = perQuestion(readAspect);

function readAspect({ text, has }: Features): PrincipleAspect {
  if (has('duty')) return 'addresses';
  return aspects.find(([, pattern]) => pattern.test(text))?.[0] ?? 'whole';
}

/** "can I quote principle 7 to …", "quote the wording of no. 6": the principle is to be quoted, nobody's words on it. */
export const quotesTheText =
  /\b(?:exact|precise|literal|official|original|full|actual|very) (?:wording|words|text|phrasing) (?:of|in|for|behind)\b|\b(?:i|we|you|to) (?:could |can |may )?(?:quote|cite)\b|\bwould (?:an?|the|my|our) (?:\S+ ){1,3}(?:quote|cite)\b|\b(?:quote|cite) (?:me |us )?(?:the )?(?:\S+ )?(?:text|wording|words|principle|point|number|it)\b/;

/** "my boss keeps quoting no. 7": it is the principle that is quoted. */
const ownPeopleQuote =
  /\b(?:my|our) \w+ (?:\w+ )?(?:quotes?|quoted|quoting|cites?|cited|citing)\b|\bkeeps? (?:quoting|citing)\b/;

/** "for experts only, or for everybody": whom a principle speaks to. */
const forExpertsOnly =
  /\b(?:only|just|merely|purely|solely|exclusively) (?:meant |intended |written )?(?:for |to )?(?:the )?(?:experts?|specialists?|professionals?|insiders|analysts|academics)\b|\b(?:experts?|specialists?|professionals?|insiders|analysts|academics) (?:only|alone)\b|\bwhom? (?:does|do|is|are) .*\b(?:address|aimed|apply|meant|target|for)\b/;

/** "someone said the last one is about norms, could I see it": the principle is to be shown, and nobody's view of it. */
const hearsay =
  /^(?:\w+ ){0,2}(?:someone|somebody|people|they|everyone|everybody) (?:\w+ )?(?:said|say|says|told|mentioned|claims?|claimed|thinks?|talked)\b.*(?:\b(?:could|can|may|might) (?:i|we|you) (?:please |kindly )?(?:see|read|have|get|show|quote|confirm|check)\b|\bshow (?:me|us)\b|\blet (?:me|us) (?:see|read)\b|\bi (?:would |should )?(?:like|love|want|need) to (?:see|read|check)\b|\bwhat does it (?:actually |really )?say\b)/;

/** Whoever spoke, if anybody did. */
const speaker = /\b(?:who|anyone|anybody|someone|somebody|people|they|everyone|everybody|experts?)\b/;

/** "who commented on principle 3", "opinions on no. 5", but not "what does principle 3 say". */
export function asksForOpinions(features: Features): boolean {
  const text = features.text;
  const quotes = features.has('quote') && !quotesTheText.test(text) && !ownPeopleQuote.test(text);
  const isAddressed = features.has('commentators') && forExpertsOnly.test(text);
  if ((features.has('commentators') && !isAddressed) || quotes || readsItAs(features)) return true;
  if (/\b(?:opinions?|views?|critics?|comments?|commented|remarks|reactions?|debate)\b/.test(text))
    return true;
  if (!speaker.test(text) || hearsay.test(text)) return false;
  return /\b(?:who|anyone|anybody|someone|somebody|people|they|everyone|experts?)\b(?: \S+){0,3} (?:said|say|says|think|thinks|thought|commented|comment|mentioned|mention|talked|talk|spoke|speak|criticised|criticized|like|likes|support|supports)\b/.test(
    text,
  );
}

/** Words that say which text is meant, without naming it. */
const ownText: ReadonlySet<string> = new Set(
  'the this that it its call accord pact paris text document list declaration agreement nine them these those all macron'.split(
    ' ',
  ),
);

/** "principle 8 of the Agile manifesto", "the third principle of thermodynamics": the principle of another text. */
function isOfOtherText({ words, mentions, numbers, placesOf }: Features): boolean {
  const last = Math.max(-1, ...numbers.positions, ...placesOf('principle'));
  const joint = words[last + 1]?.spelled;
  if (last < 0 || (joint !== 'of' && joint !== 'from') || words[last + 1]?.afterBreak === true) return false;
  const rest = words.slice(last + 2, last + 6);
  const isNamed = mentions.some(({ ref, start }) => ref === 'accord/overview' && start > last);
  return !isNamed && rest.some(({ spelled, weight }) => weight >= 0.6 && !ownText.has(spelled));
}

/** Of the Call one says "principle"; an article is one of a treaty where another text is named. */
const namesArticle = ({ words }: Features): boolean =>
  words.some(({ spelled }) => /^(?:articles?|sections?|chapters?|amendments?)$/.test(spelled));

/** "the Minsk agreements, was there a third one": where another text is named, a word for texts does not name the Call. */
const namesCall = ({ mentions, placesOf, words }: Features): boolean =>
  mentions.some(({ kind }) => kind === 'accord') ||
  [...placesOf('accord')].some((place) => !nounsOfTexts.has(words[place]?.spelled ?? ''));

/** "clause six", "the seventh rule", but not "number eight has a clause on …". */
function isLabelledSoftly({ placesOf, numbers }: Features): boolean {
  const soft = placesOf('principleSoft');
  if (soft.size === 0) return false;
  for (const position of numbers.positions)
    for (let place = position - 3; place <= position + 1; place += 1) if (soft.has(place)) return true;
  return numbers.positions.size === 0;
}

/** "the number 9 bus". */
const isOfOtherWalk = ({ foreign, spelled }: Word): boolean => foreign && !carriers.has(spelled);

const farthest = 5;
const isBeside = (place: number, { numbers }: Features): boolean =>
  numbers.positions.size === 0 ||
  [...numbers.positions].some((position) => Math.abs(place - position) <= farthest);

/** "the number 4 tram": what follows is in no entry and no group of like words. */
function placesOtherThing({ words, numbers, isInCue, has }: Features): boolean {
  if (has('accord') || numbers.positions.size === 0) return false;
  const place = Math.max(...numbers.positions) + 1;
  const next = words[place];
  return (
    next !== undefined &&
    !next.afterBreak &&
    next.isAlien &&
    !next.isNumber &&
    !isInCue(place) &&
    !carriers.has(next.spelled)
  );
}

/** "point 3 of Macron's text" is one of the Call. */
const namesOtherParty = ({ has, named }: Features): boolean =>
  named('actor').some((ref) => !(has('accord') && launchers.has(ref)));

/** "article 5 NATO", "call me at 8", "2+2": a number that belongs to something else. */
function belongsElsewhere(features: Features): boolean {
  if (features.otherThing && (!namesCall(features) || namesArticle(features))) return true;
  if (isOfOtherText(features)) return true;
  if (features.has('principle')) return false;
  const text = features.words.map((word) => word.text).join(' ');
  if (/\d [+*/=] \d/.test(text)) return true;
  // "point four" is hardly anything else; "article 5" and "section 8" are those of many texts.
  const isPoint = /\b(?:point|item|commitment) (?:number |no )?\S+/.test(text);
  const most = isPoint ? 3 : features.has('accord') ? 2 : 0.9;
  const isOthers = features.unexplained >= most || namesOtherParty(features);
  if (isLabelledSoftly(features) && isOthers) return true;
  if (
    !features.has('accord') &&
    features.words.some((word, place) => isOfOtherWalk(word) && isBeside(place, features))
  )
    return true;
  if (!isLabelledSoftly(features) && placesOtherThing(features)) return true;
  return features.strangers.length > 0 && features.unexplained >= 1.2;
}

/** "principle 3 and the 2016 elections" */
const isYear = (number: number): boolean => number >= 1900 && number < 2100;

export const byNumber: Reader = {
  name: 'by-number',
  needs: [{ marks: ['principleNumber'] }],
  read: (features) => {
    const { numbers, outOfRange, countsThem } = features.numbers;
    if (numbers.length === 0 && outOfRange === undefined && !countsThem) return undefined;
    if (belongsElsewhere(features)) return undefined;
    const refs = numbers.map(principleRef);
    const [first] = refs;
    if (first === undefined) {
      if (outOfRange !== undefined && !(features.has('principleSoft') && features.named('term').length > 0)) {
        return reading('out-of-range', 1, {
          kind: 'none',
          reason: { type: 'no-such-principle', asked: outOfRange },
          near: [],
        });
      }
      if (
        countsThem &&
        !countsEight.test(features.text) &&
        !features.has('whichOne') &&
        features.unexplained < 0.9 &&
        !asksForOpinions(features)
      ) {
        return reading('all-principles', 0.95, { kind: 'principles', principles: [] });
      }
      return undefined;
    }
    const asksForPeople =
      features.has('commentators') ||
      /^(?:and |so |but )?(?:who|which experts?|anyone|anybody|any)\b/.test(features.text);
    const stance = asksForPeople ? stanceAsked(features) : undefined;
    if (asksForOpinions(features) || stance !== undefined) {
      return reading('opinions-on-principle', 0.95, {
        kind: 'opinions',
        filter: { about: refs, ...(stance === undefined ? {} : { stance }) },
      });
    }
    const others = outOfRange === undefined || isYear(outOfRange) ? {} : { noSuchNumber: outOfRange };
    if (refs.length > 1)
      return reading('principles-by-number', 1, { kind: 'principles', principles: refs, ...others });
    return reading('principle-by-number', 1, {
      kind: 'principle',
      principle: first,
      aspect: aspectOf(features),
      ...others,
    });
  },
};
