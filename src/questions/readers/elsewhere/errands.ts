/** "coach from Bruges to Lille", "please reboot our modem", "the principal of a grammar school": errands of the day, in which a party or a principle only seems to be named. */
import { wordSet } from '../../../language/word-lists.ts';
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { reading, type Reader } from '../../reader.ts';
import { isSmallMatter, wordsOfSmallMatters } from './small-matters.ts';

/** What takes people somewhere, or tells how to get there; behind it only a place can follow. */
const transportWords = `
train trains bus buses coach coaches ferry ferries tram trams flight flights fly flying taxi cab shuttle drive driving route platform ticket tickets timetable journey trip motorway railway departure departures
connection way far hours miles kilometres`;
const transport = wordSet(transportWords);
const ways = /^(?:from|to|between|via|into|and)$/;

/** A name behind "from" or "to", of a party or of nobody on record. */
const isPlace = (features: Features, at: number): boolean => {
  const word = features.words[at];
  return (
    word !== undefined &&
    (word.isCapitalised ||
      word.unknown ||
      features.mentions.some(({ kind, start, end }) => kind === 'actor' && start <= at && end > at))
  );
};

function isJourney(features: Features): boolean {
  const { words } = features;
  const start = words.findIndex(({ spelled }) => transport.has(spelled));
  if (start < 0) return false;
  const from = words.findIndex(({ text }, at) => at > start && text === 'from');
  const isLeg = (at: number): boolean => ways.test(words[at]?.spelled ?? '') && isPlace(features, at + 1);
  if (
    /^(?:next|last|first|night)$/.test(words[start - 1]?.spelled ?? '') &&
    /^(?:trains?|bus|tram|ferry|flight)$/.test(words[start]?.spelled ?? '')
  )
    return true;
  // "from one place to another", or one of the two right behind what goes there.
  const isWhole = from >= 0 && isLeg(from) && words.some((_, at) => at > from && at <= from + 4 && isLeg(at));
  const isFrom = (at: number): boolean => words[at]?.spelled === 'from' || words[at]?.spelled === 'to';
  return isWhole || (isFrom(start + 1) && isLeg(start + 1) && words[start]?.spelled !== 'way');
}

const begins =
  '^(?:(?:hi|hey|please|can|could|would|will|you|u|i|we|somebody|someone|anybody|anyone|how|do|does|to|best|way|help|me|us|quickly) )*';
/** What is done to a machine or a thing of one's own. */
const handles = new RegExp(
  `${begins}(?:unlock|unblock|unfreeze|reset|reboot|restart|wipe|reformat|repair|fix|mend|charge|recharge|jailbreak|clean|replace|set up|install|configure|enable|disable|turn on|turn off|switch on|switch off|turn|switch|open|close|print|pair|connect|sync|back up|log into|log in to) (?:up |out )?(?:my|our|the|an?|this|that|his|her|their|two)\\b`,
);
const belongings =
  /\b(?:laptop|phone|mobile|computer|pc|mac|tablet|ipad|iphone|printer|router|modem|keyboard|screen|monitor|mouse|headset|camera|webcam|tv|television|speaker|fridge|oven|boiler|heating|lights?|lamp|door|garage|gate|window|car|bike|safe|suitcase|account|password|pin|sim|card|drive|disk|device|watch|console|app|wifi|network|vpn|verification|authentication|factor|authenticator)\b/;

/** "my cash card was swallowed", "our printer keeps blinking": trouble of one's own, without anybody's doing. */
const ownTrouble =
  /^(?:(?:hi|hey|help|ugh|so|ok|and) )*(?:my|our) (?:\S+ ){0,3}(?:is|was|got|gets|keeps?|forgot|does|do|did|will|would|has|cannot|can|went|fell|stopped)\b/;
const isSafety =
  /\b(?:updat|upgrad|patch|secur|safe|hole|flaw|leak|vulnerab|protect|password is|(?:was|were|got|been) (?:secretly |quietly )?(?:copied|stolen|swiped|pinched|nicked|hacked|spied|read|sold|taken|lifted|siphoned|passed)\b)/;

/** "the lock is broken, which one do I buy": of goods. */
const shopping =
  /\bwhich (?:one )?(?:\S+ )?(?:do|should|shall|can|could|would) (?:i|we|you) (?:buy|order|wear|eat|cook|watch|rent|install|recommend)\b/;

/** "which password manager is the best", "what is the safest browser": goods again, unless it is one of the nine or of the voices. */
const bestOfGoods =
  /^(?:(?:and|so|ok|hey|hi|please) )*(?:(?:which|what)(?: \S+){1,4} (?:is|are|would be) (?:the )?(?:best|better|safest|cheapest|fastest|top|strongest)(?: (?:one|choice|option|buy|for .+|to (?:buy|use|get|have)))?|(?:which|what|whats|who)(?: (?:is|are|s))? the (?:best|safest|cheapest|fastest|top)(?: \S+){1,4})$/;

/** "should I ring the bank", "who do we call for that": whom to turn to. */
const turningTo =
  /\b(?:do|should|shall|must|can|could) (?:i|we) (?:just |better )?(?:ring|phone|call|email|contact|notify)(?: (?:up )?(?:the|my|our|it|hr|someone|somebody|support|them)\b|$| (?:about|for|to)\b)/;

/** "who founded Amnesty", "who set up NATO": of a body that is not the Call. */
const founding =
  /^(?:and |so )?who (?:\w+ )?(?:founded|established|created|set up|started|formed) (?:the )?\S/;
const asksForFounder = ({ text, has, named }: Features): boolean =>
  founding.test(text) &&
  (named('actor').length > 0 || /\b(?:founded|established)\b/.test(text)) &&
  !has('accord', 'pronounThing', 'principle');

/** "how do I become an analyst": a trade of one's own. */
const becoming =
  /\bhow (?:do|can|could|should|does|would) (?:i|we|you|one|somebody|someone) (?:get to )?become\b/;

/** "what do we call that" asks for a word. */
const asksWhomToCall = ({ text, has }: Features): boolean =>
  turningTo.test(text) &&
  !has('accord', 'principle', 'whichOne') &&
  (!has('termAsked') || /^(?:and |so |but )?who\b/.test(text));

/** How a state lets people vote: the principle on elections is about those who meddle in them. */
const ballots =
  /\b(?:early voting|vot(?:e|es|ing) (?:early|in person|by (?:mail|post|proxy))|(?:mail in|postal|absentee|proxy) (?:vote|votes|voting)|electoral college|midterms?|primaries|by elections?|recounts?|who (?:should|can|could|do) (?:i|we|you) vote)\b|^(?:and |so )?how (?:does|do|is|are|was|were) .*\b(?:elected$|elect (?:an?|the|its|their)\b|votes?$)/;

const meddles =
  /\b(?:hack|meddl|tamper|interfer|attack|protect|defend|secur|safe|rigg|manipulat|influenc|steal|forg)\w*/;
const ofStates = /^which (?:\S+ ){0,2}(?:states|countries|counties|cantons|provinces|nations)\b/;

/** "the Cold War, when did it start": what lasted so long was no attack. */
const pastWar = /\b(?:cold|civil|world) war\b/;

/** "the principal of a grammar school": the head of a school, and no principle that is misspelt. */
const headOfSchool =
  /\bprincipal (?:of|at|from|in) (?:\S+ ){0,4}?(?:schools?|kindergarten|college|academy|high)\b|\b(?:sons?|daughters?|kids?|childs?|childrens?|schools?)(?: s)? (?:new |old )?principal\b|\bprincipal\b.*\b(?:expel|expels|expelled|suspends?|suspended|detention)\b|\b(?:the|our|my|a) principal (?:is|was) (?:\S+ ){0,2}(?:rude|mean|strict|unfair|nice|retiring|leaving|annoying|angry|horrible|awful)\b/;

/** "restore the factory defaults" */
const settings =
  /\b(?:factory (?:settings?|reset|defaults?)(?! pass)|(?:hard|soft|master) reset|default (?:login|gateway))\b/;

/** "the first president of Chile": who held an office once is on record of none. */
const officeOnce =
  /^who (?:is|was|were) (?:the )?(?:first|last|next|youngest|oldest|previous) (?:\S+ )?(?:president|minister|chancellor|king|queen|mayor|emperor|pope)\b/;
/** "who is the mayor of Lyon now", "the current king of Spain": what is held of offices is of the year of the launch. */
const officeNow =
  /^who is (?:the )?(?:(?:current|new|present|acting) (?:prime )?(?:president|minister|chancellor|king|queen|mayor|emperor|pope)\b|(?:prime )?(?:president|minister|chancellor|king|queen|mayor|emperor|pope)\b.* (?:at the moment|now|right now|currently|today|these days|nowadays)$)/;
const rules = /^who (?:runs|rules|governs|reigns)$/;

/** "who governs Norway" */
function isRuling({ words, mentions, text }: Features, { knowledge }: Model): boolean {
  const [state] = mentions.filter(({ kind }) => kind === 'actor');
  return (
    state !== undefined &&
    partyNamed(knowledge, state.ref)?.category === 'state' &&
    state.end === words.length &&
    rules.test(text.split(' ').slice(0, 2).join(' ')) &&
    state.start <= 3
  );
}

/** Without one of these words there is no errand; the forms above are looked for only where one stands. */
const telling = wordSet(`
my our become founded established created started formed ring phone call email contact notify buy best better safest cheapest fastest strongest top order wear eat cook watch rent recommend
${transportWords}
unlock unblock unfreeze reset reboot restart wipe reformat repair fix mend charge recharge jailbreak clean replace set install configure enable disable turn switch
open close print pair connect sync back log voting vote votes electoral midterm midterms primaries elections recount recounts elect elected vote president minister chancellor king queen mayor emperor pope runs rules governs reigns war principal settings setting default defaults login gateway
`);

/** What is said or asked of the Call may be the best as well. */
const ofCall: readonly CueName[] = [
  'whichOne',
  'quote',
  'praise',
  'criticism',
  'bothSides',
  'speech',
  'reason',
  'define',
  'termAsked',
  'partAsked',
  'source',
];

/** The name of a reading that no part of the question makes good. */
export const errandRule = 'errand';

const errand = reading(errandRule, 0.8, { kind: 'none', reason: { type: 'not-covered' }, near: [] });

/** "what day is it", "who is my landlord" */
export const smallMatters: Reader = {
  name: 'small-matters',
  needs: [{ words: wordsOfSmallMatters, marks: ['digit'] }],
  read: (features) => (isSmallMatter(features) ? errand : undefined),
};

export const errands: Reader = {
  name: 'errands',
  needs: [{ words: telling }],
  read: (features, model) => {
    const { text } = features;
    if (shopping.test(text) && !features.has('accord', 'principle')) return errand;
    if (asksWhomToCall(features)) return errand;
    if (asksForFounder(features)) return errand;
    if (becoming.test(text) && !features.has('accord', 'signing', 'praise')) return errand;
    if ((officeOnce.test(text) || officeNow.test(text)) && !features.has('accord')) return errand;
    if (features.has('accord', 'commentators') || features.named('expert').length > 0) return undefined;
    const isOfSchoolHead =
      features.words.some(({ text: typed }) => typed === 'principal') && headOfSchool.test(text);
    if (!isOfSchoolHead && features.has('principle', 'signing', 'notSigning')) return undefined;
    const isOfGoods = bestOfGoods.test(text) && !features.has(...ofCall) && features.mentions.length === 0;
    const isHandling = handles.test(text) && belongings.test(text) && features.shows('harm') === 0;
    const isOwnTrouble =
      ownTrouble.test(text) &&
      belongings.test(text) &&
      features.shows('harm') === 0 &&
      !isSafety.test(text) &&
      !features.has('whichOne', 'accord');
    const isBallot =
      ballots.test(text) &&
      !meddles.test(text) &&
      (ofStates.test(text) || !features.has('whichOne', 'speech'));
    const isOfPast = features.has('time') && pastWar.test(text);
    const isOfSettings = settings.test(text) && features.shows('harm') === 0;
    return isRuling(features, model) ||
      isOfSettings ||
      isOfGoods ||
      isOfSchoolHead ||
      isHandling ||
      isOwnTrouble ||
      isOfPast ||
      isBallot ||
      isJourney(features)
      ? errand
      : undefined;
  },
};
