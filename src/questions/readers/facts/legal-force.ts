/** Whether the Call binds: "law or promise?", "my teacher says it's a treaty, who is right?", and what follows where its word is broken. */
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { partyNouns } from '../../names/party-nouns.ts';
import { reading, weightOf, type Reader } from '../../reader.ts';
import { asksAfterBrokenWord, strayBeside, tellsOfBreach } from './broken-word.ts';
import { asksForViews } from '../views/views-asked.ts';

const binding = wordSet(`
  laws law treaty treaties conventions convention contracts contract binding legally legal compulsory
  mandatory obligation obligations obligatory obliged oblige enforceable statutes statute rulebook`);
const soft = wordSet(`
  promises promise promised pledges pledge declarations declaration voluntary voluntarily handshakes
  handshake statements statement recommendations recommendation guidelines guideline guidance gentlemens
  gentlemen gentleman intent intentions intention symbolic gestures gesture optional advice appeals
  appeal moral nonbinding non resolutions resolution suggestions suggestion requests request wishes wish
  goodwill courtesy courtesies words pinky swear paper papers pdf piece scrap press release memo manifesto poster
  leaflet brochure slogan show talk stunt pr photo document letter`);
const alternative = wordSet(
  'years year or versus rather just only more not neither instead merely simply real proper actual true nice fancy empty mere pretty',
);
const duties = wordSet('rights duty duties');

/** One of these is in every question that is read here. */
const near: ReadonlySet<string> = new Set([
  ...binding,
  ...duties,
  ...tellsOfBreach,
  ...wordSet('leave walk withdraw pull get quit back opt drop step unsign cancel'),
  ...wordSet('obey comply abide stick forced obliged bound compelled required made supposed obligated'),
]);

/** Two people tell it differently, or it is only hearsay. */
const isDisputed =
  /\b(?:who|which|which one|what) is (?:right|correct|wrong|true|it)\b|\b(?:is|are) (?:he|she|that|this|it|they) (?:even |really |actually )?(?:right|correct|true|wrong|so)\b|\b(?:my|some|have|got|with) doubts\b|\b(?:not|un) ?(?:sure|certain|convinced)\b|\b(?:true|correct|right)$|\bsettle\b|\bargu(?:e|ing|ment)\b/;
const disputing = wordSet(`
  says say said told claims claim claimed insists insist insisted calls call calling called swears swear
  argues argue argued arguing argument maintains maintain believes believe reckons reckon doubts doubt
  settle classmate`);

const mostStray = 0.9;
/** The same where neither the Call nor "it" is named. */
const mostStrayUnnamed = 0.5;
const mostUnexplained = 2.2;

/** "law or promise", "a treaty or not": two kinds of text, of which one binds. */
function weighsForce(features: Features): boolean {
  const { words } = features;
  if (!words.some(({ spelled }) => binding.has(spelled))) return false;
  const isNamed = features.has('pronounThing', 'accord');
  const isOpen = words.some(({ spelled }, place) => place > 0 && /^(?:or|versus)$/.test(spelled));
  const others = words.some(({ spelled }) => soft.has(spelled) || spelled === 'not');
  if (!(isNamed && isDisputed.test(features.text)) && !(isOpen && others)) return false;
  const stray = strayBeside(
    features,
    ({ spelled }) =>
      binding.has(spelled) || soft.has(spelled) || alternative.has(spelled) || disputing.has(spelled),
  );
  return stray < (isNamed ? mostStray : mostStrayUnnamed);
}

const leaving = wordSet(
  'leave leaves walk away withdraw pull quit back opt drop step unsign cancel out again free allowed possible',
);

const createsDuties =
  /\b(?:creates?|imposes?|confers?|gives?|grants?|produces?|means?|has|have|entails?)\b.*\b(?:legal|rights|duties|duty|obligations?)\b.*\b(?:rights|duties|duty|obligations?|effects?)\b/;

/** "does it create any rights or duties" */
const asksForDuties = (features: Features): boolean =>
  features.has('pronounThing', 'accord', 'signing') &&
  createsDuties.test(features.text) &&
  features.unexplained < mostUnexplained;

/** "can a country just walk away again": what it takes to leave, and nobody who stayed out. */
const leaves =
  /^(?:and |so |but )?(?:can|could|may|must|is it possible|are (?:they|you|we|states|countries) (?:free|allowed)|how (?:can|could|do|does)) .*\b(?:leave|walk away|walk out|withdraw|pull out|get out|quit|back out|opt out|drop out|step back|unsign|cancel)\b/;
const mostBesideLeaving = 0.9;
const asksToLeave = (features: Features): boolean =>
  leaves.test(features.text) &&
  (features.has('accord', 'pronounThing', 'signing') || partyNouns.test(features.text)) &&
  strayBeside(features, ({ spelled }) => leaving.has(spelled)) <= mostBesideLeaving;

/** "must a country that joined obey it", "is my state forced to do what it says" */
const obeys =
  /^(?:(?:and|so|but|then|now|once|after) )*(?:(?:must|do|does|will|would|should|is|are) (?:\S+ ){1,9}?(?:(?:have |has )?(?:to )?(?:obey|comply|abide|stick to (?:it|them|the))|(?:forced|obliged|bound|compelled|required|made|supposed|obligated) to (?:do|follow|obey|keep|act|comply|respect|stick)))\b/;
const asksToObey = (features: Features): boolean =>
  obeys.test(features.text) &&
  (features.has('accord', 'signing', 'pronounThing') || partyNouns.test(features.text)) &&
  features.unexplained < mostStrayToObey;
const mostStrayToObey = 3;

/** "who is bound by the call": nobody is, whoever signed it. */
const bindsWhom =
  /^(?:and |so |but )?(?:who|whom|which \S+|what) (?:all |exactly )?(?:is|are|would be|gets?) (?:legally |really |actually |formally )?(?:bound|obliged|forced|compelled) by (?:it|that|the|this)\b/;

const ofAnything = /^(?:and |so )?(?:is|are) (?:an?|my|your|our) .*\b(?:binding|enforceable|legal|lawful)\b/;

const inCountry = /\b(?:binding|enforceable|legal|lawful)\b.* (?:in|under)\b/;

/** "is a verbal agreement binding in the UK": agreements of every day. */
function bindsOtherThing(features: Features): boolean {
  const { words } = features;
  if (features.has('pronounThing') || !ofAnything.test(features.text)) return false;
  if (features.named('actor').length > 0 && inCountry.test(features.text)) return true;
  const end = words.findIndex(({ spelled }) =>
    /^(?:legally|binding|enforceable|legal|lawful)$/.test(spelled),
  );
  const accord = features.placesOf('accord');
  const subject = words.slice(0, end);
  const stray = subject.filter(
    ({ spelled }, place) => !accord.has(place) && !soft.has(spelled) && !partyNouns.test(spelled),
  );
  // "is a signatory legally bound", but not "is my contract binding without a signature".
  const isOfParties = features.mentions.some(({ ref, start }) => ref === 'accord/signatories' && start < end);
  return weightOf(stray) >= mostStrayUnnamed && !isOfParties;
}

const ofLegalStatus = reading('legal-force', 0.85, { kind: 'accord', entry: 'accord/legal-status' });

export const legalForce: Reader = {
  name: 'legal-force',
  needs: [{ words: near }],
  read: (features) => {
    if (features.otherThing || features.strangers.length > 0) return undefined;
    if (features.has('commentators', 'whichOne', 'howTo', 'compare')) return undefined;
    if (bindsOtherThing(features))
      return reading('binds-other-thing', 0.8, { kind: 'none', reason: { type: 'not-covered' }, near: [] });
    const namesOther = features.mentions.some(
      ({ kind, ref }) =>
        kind === 'expert' || kind === 'term' || (kind === 'principle' && ref !== 'principle/9'),
    );
    if (namesOther || features.numbers.numbers.length > 0) return undefined;
    if (
      bindsWhom.test(features.text) &&
      features.has('accord', 'pronounThing') &&
      features.unexplained < mostStray
    )
      return ofLegalStatus;
    if (asksForViews(features)) return undefined;
    const isAsked =
      asksToObey(features) ||
      asksAfterBrokenWord(features) ||
      (features.named('actor').length === 0 &&
        (asksForDuties(features) || weighsForce(features) || asksToLeave(features)));
    return isAsked ? ofLegalStatus : undefined;
  },
};
