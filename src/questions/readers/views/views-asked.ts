/** Whether a question asks what somebody said, or for a fact. */
import type { Features } from '../../features.ts';
import { perQuestion } from '../../per-question.ts';
import { pointsAtSpeakers, readsItAs, tellsOfDeed, tellsOfSpeaker } from './claim-frames.ts';
import { quotesTheText } from '../principles/numbers.ts';

/** One of these is in every question that the long form behind it could match, which takes a first question milliseconds. */
const mayAskWho =
  /\bwho| by$|\bwhich (?:legend|genius|hero|bloke|guy|joker|dude|person|soul|chap|lad|lady|man|woman|author|writer)\b/;

/** "who says …", "… said who?", "whose words?" */
const asksWho =
  /\bwhich (?:legend|genius|hero|bloke|guy|joker|dude|person|soul|chap|lad|lady|man|woman|author|writer) (?:says?|said|thinks?|thought|compared|likened|called|reckons|reckoned|claims|claimed|argues|argued|wrote|believes|mentions|mentioned|fears|feared)\b|\bwho(?:m|se)? (?:(?:is|was) )?(?:it (?:who|that) )?(?:says?|said|saying|talks?|talked|thinks?|thought|reckons?|argues?|argued|claims?|claimed|calls?|called|believes?|believed|finds?|considers?|sees?|feels?|wrote|writes?)\b|\bwho (?:\w+ )?(?:stress|emphasi[sz]|underlin|underscor|maintain|contend|insist|lament|regret|highlight|assert|declar|doubt|suppos|guess|complain|recall|explain|add|figur|assum|impl|conclud|warn|remark|not|observ|hold|point|welcom|applaud|hail|celebrat|prais|blam)\w*(?: out)? (?:that|why) \S|\bwho explain(?:s|ed) (?:the|its|their) |\bwho (?:is|was|are|were|feels?|seems?) (?:\w+ )?(?:sure|certain|convinced|confident|afraid|adamant|worried|sad|angry|upset|glad|surprised) (?:that|because|by|about|at|when|how) |\bwho(?:m|ever)? (?:did|does) (?:it|that|this) (?:not )?(?:surprise|worry|upset|bother|please)\b|\bwho (?:names|named|lists|listed|cites|cited|quotes|quoted|counts|counted|enumerates) (?!as\b|the nine\b|(?:the |our |all )?(?:votes?|ballots?)\b)|\bwho (?:made|makes|came up with|comes up with) (?:the|an?|that|this) (?:\w+ ){0,3}(?:point|remark|comment|argument|case|claim)\b|\bwho (?:is|was|were|keeps?) (?:\w+ )?(?:going )?on about\b|\b(?:said|says|according to) who(?:m|se)?\b|\b(?:mentioned|said|raised|quoted|brought up|claimed|argued|made|used|cited|voiced|uttered|expressed) by(?: who(?:m)?)?$|\bwho is (?:view|claim|point|argument|opinion|quote|remark|complaint)\b|\b(?:in|to) whose (?:eyes|book|mind|judge?ment|estimation|reckoning)\b|\bwhose (?:words|view|opinion|claim|point|argument|line|lament|complaint|quote|remark|take|worry|fear|hope|wish|dream|idea was it that|warning|mouth|lips)\b/;

/** Those who said one thing are asked for: "who says …", "… according to whom?". */
export const asksForSpeaker = perQuestion((features: Features): boolean => {
  const { text } = features;
  return (
    (mayAskWho.test(text) && asksWho.test(text)) ||
    readsItAs(features) ||
    /\baccording to (?:who|whom|which|what expert|anyone|anybody|someone|somebody|them|the experts?|experts?)\b/.test(
      text,
    )
  );
});

const one =
  /\b(?:one of (?:them|these|the \w+)|somebody|someone|(?:one|an?) (?:man|gentleman|chap|fellow|lady|person|expert|commentator|speaker|voice|critic))\b/;

/** "one of them argues …": a single person said all that is described. */
export const asksForOne = (features: Features): boolean => one.test(features.text);

/** "there's a remark that …", "I need the voice who …" */
const aboutRemark =
  /^(?:there is|i recall|i remember|i need|i want|give me|find me) (?:a|the|one|some|that) (?:remark|passage|quote|voice|claim|comment|view|statement)\b/;

/** The same for the forms in which somebody is told of. */
const namesSomebody =
  /\b(?:one|some|someone|somebody|person|man|gentleman|chap|fellow|expert|voice|recall|remember|heard|hear|gather|told|read|believe)\b/;

/** "I vaguely recall someone measuring it against …", "somebody must have objected that …", "or so one of them puts it". */
const somebodySpoke =
  /^(?:and |so |but )?one (?:even )?(?:says|said|claims|claimed|argues|argued|thinks|thought|believes|reckons) |\b(?:recall|remember|heard|hear|gather|told|read|believe) (?:that )?(?:\w+ ){0,2}(?:someone|somebody|one of (?:them|these|the \w+)|one (?:man|gentleman|chap|fellow|expert|critic|voice|commentator)|(?:a|the|some) (?:remark|passage|comment|quote|view|claim|statement))\b|\b(?:someone|somebody|(?:one|a) (?:person|man|gentleman|chap|fellow|expert|voice)|one of (?:them|these|those)) (?:there |in (?:there|it|the (?:article|text|piece)) )?(?:shrugs that|regrets that|remarks that|(?:is|was|seems|seemed|sounds|sounded|felt|feels) (?:quite |rather |very |almost |so |pretty )?(?:sure|certain|convinced|worried|afraid|glad|happy|sad|sceptical|skeptical|adamant|confident|positive that|unsurprised|disappointed|unimpressed|hopeful|doubtful|wary)|must have|has to have|seems to|seemed to|sounds|sounded|finds|found|objects|objected|feels|felt|puts|put|pronounced|declared|admits|admitted|doubts|doubted|concludes|concluded|compares|compared|likens|likened|voices|voiced|expresses|expressed|regrets|regretted|laments|lamented|deplores|deplored|remarks|remarked|observes|observed|jokes|joked|predicts|predicted|foresees|foresaw|\w+ed that|who (?:\w+ )?\w+ed that)\b|^(?:someone|somebody|one of them) (?:takes?|took|reads?) .{3,40} (?:as|to (?:be|mean)) |\b(?:says?|said|thinks?|claims?|argues?) (?:somebody|someone|one of (?:them|these))$|\b(?:so|as|how) (?:one|some) of them (?:puts?|says?|said|has|had|sees?|saw) it\b|\bhear from (?:the|whoever|somebody|someone)\b/;

const namesCommentator =
  /\b(?:contributor|commentator|expert|critic|voice|analyst|pundit|interviewee|essayist|columnist|panell?ist|observer)s? /;

/** "one contributor is glad of the quarrel": somebody whose trade is to have a view is told of. */
const tellsOfCommentator =
  /^(?:and |so |but |apparently |i think |i believe |i hear |i heard |at least )?(?:one|some|another|an?|the) (?:\w+ )?(?:contributor|commentator|expert|critic|voice|analyst|pundit|interviewee|essayist|columnist|panell?ist|observer)s? (?:\w+ ){0,2}(?:is|was|were|are|sounds?|sounded|seems?|seemed|likes?|liked|loves?|loved|hates?|hated|welcomes?|welcomed|regrets?|regretted|laments?|lamented|wishes|wished|finds?|found|feels?|felt|doubts?|doubted|mocks?|mocked|puts?|would|went|goes|dismiss(?:es|ed)?|hails?|hailed|praises?|praised|slams?|slammed|sees?|saw|prefers?|preferred|trusts?|trusted|questions|questioned|dreads?|dreaded|likens?|likened|stress(?:es|ed)|enjoys?|enjoyed|cherish(?:es|ed)|longs|longed|yearns|pins|pinned|blames?|blamed)\b/;

/** "somewhere I read that …", "I read somewhere …", "a gloomy passage on …", "I remember a line about …" */
const readSomewhere =
  /\bsomewhere (?:there |in there |in it )?(?:i|it is|it was|they|somebody|someone) (?:\w+ )?(?:read|heard|saw|says?|said|argued?|argues|claims?|claimed|stated|suggested|complained?|wrote|written)\b|\bi (?:read|heard|saw) (?:it |this )?somewhere\b/;
const remembersLine =
  /\b(?:recall|remember|there (?:is|was)) (?:a|an|some|the|that|one|this) (?:\w+ ){0,2}(?:remark|passage|quote|line|comment|image|metaphor|comparison|sentence|phrase|aside|voice|claim) (?:about|on|of|where|that|saying|which|likening|comparing)\b/;
/** "in one of the texts, victims are said to …" */
const saidInText = /\bin one of (?:the|your|my|these|those) (?:texts|articles|pieces|sources)\b/;
const readsOfClaim = ({ text }: Features): boolean =>
  readSomewhere.test(text) || remembersLine.test(text) || saidInText.test(text);

/** Somebody is said to hold something: "someone voiced the hope that …", "I read somewhere that …". */
export const tellsOfSomebody = perQuestion(
  (features: Features): boolean =>
    (namesSomebody.test(features.text) && somebodySpoke.test(features.text)) ||
    (namesCommentator.test(features.text) && tellsOfCommentator.test(features.text)) ||
    readsOfClaim(features),
);

/** "a line about an army that never stops hacking, I remember": somebody's words are sought, and no commitment. */
export const remembersWords = (features: Features): boolean =>
  readsOfClaim(features) && !features.has('principle', 'permission');

/** "views responsibility of firms" */
const beginsWithViews =
  /^(?:(?:any|some|the|your|all|best|key|expert|hot|good|quick|main|other|more) )*(?:views?|opinions?|comments?|remarks?|takes?|statements?|thoughts|reactions?|verdicts?|arguments?) (?!from\b|section\b|per\b|of (?:my|our|your)\b)/;

/** "what's been said of it", "what is being said on …" */
const whatIsSaid = /\bwhat (?:is|has|was|have|had)(?: been| being)? (?:said|written|argued|claimed)\b/;

/** "did somebody drag Trump into this", "does any of them bring Macron up" */
const dragsIn =
  /\b(?:who|anyone|anybody|someone|somebody|them|they|one) (?:\w+ )?(?:drags?|dragged|brings?|brought|pulls?|pulled|drops?|dropped|mix(?:es|ed)?|throws?|threw) (?:\w+ ){1,3}(?:into (?:it|this|that|the)|up$|in$)/;
export const dragsSomebodyIn = ({ text }: Features): boolean => dragsIn.test(text);

/** "am I alone in fearing …", "does anyone share my worry …": whoever thinks so too is asked for. */
const sharesView =
  /\bam i (?:alone|the only one)\b|\b(?:not|never|hardly|surely|cannot) (?:be |is )?(?:alone|the only one)\b|\b(?:anyone|anybody|someone|somebody|any expert|expert|they|else) (?:else )?(?:shares?|shared|sharing) (?:my|our|that|this) (?:fears?|worry|worries|concerns?|views?|doubts?|hopes?|unease|feelings?|opinions?)\b/;

/** "they tossed around a figure", "somebody put a number on …" */
const namesNumber =
  /\b(?:they|somebody|someone|one of them) (?:\w+ )?(?:threw|tossed|bandied|floated|put|quoted|gave|named|cited|mentioned) (?:\w+ )?(?:an?|some|the) (?:number|figure|share|percentage|proportion|statistic|estimate|range)\b/;

/** "they painted the web as lawless", "where is the image of the cowboys from". */
const paints =
  /\b(?:they|somebody|someone|one of them) (?:\w+ )?(?:painted|likened|compared|portrayed|depicted|pictured) (?:it|this|cyberspace|the (?:net|web|internet|online|call|pact|accord|deal))\b|\b(?:image|picture|metaphor|simile|analogy|comparison)\b.{0,40}\b(?:is|was|come|comes|came) (?:it |that |this )?from\b|\bwhose (?:image|picture|metaphor|simile|analogy|comparison)\b/;

/** "that chap's reasons, please", "his grounds?": of one who said what is described. */
const oneMansReasons =
  /\b(?:that|this|the) (?:gentleman|gent|chap|fellow|bloke|guy|man|woman|lady|person|expert|commentator|critic|speaker|pundit)s? (?:s )?(?:own )?(?:reasons?|grounds|arguments?|reasoning|case|rationale|thinking|logic)\b/;

/** That one person's reasons are asked for. */
export const asksForReasonsOfOne = ({ text }: Features): boolean => oneMansReasons.test(text);

/** "can someone explain …" */
const asksToExplain =
  /\b(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you) (?:please |kindly )?(?:explain|define|describe|summari[sz]e)\b/;

/** "may a shop strike back against the crooks who …", "a passage against vendors who …": what is against them is no critic. */
const judges = (features: Features): boolean =>
  features.has('criticism') &&
  !(
    features.has('permission', 'whichOne') &&
    [...features.placesOf('criticism')].every((place) =>
      /^(?:against|the)$/.test(features.words[place]?.spelled ?? ''),
    )
  );

/** "does it quote the UN charter": what the text itself cites. */
const quotesItself =
  /^(?:and |so |but )?(?:does|did) (?:it|the (?:call|accord|pact|text|agreement|document|declaration)) (?:\w+ )?(?:quote|cite)\b/;

/** "which one talks about Trump": a principle names no party. */
const oneWhoTalks =
  /^(?:and |so )?which one (?:of them )?(?:talks?|talked|speaks?|spoke|mentions?|mentioned) (?:about |of )?/;
const asksWhoNamesParty = ({ text, named, has }: Features): boolean =>
  oneWhoTalks.test(text) && named('actor').length > 0 && !has('principle', 'signing');

/** Somebody's view is asked for, not a fact. */
export const asksForViews = perQuestion(readViewsAsked);

const ofPerson =
  /\b(?:guy|man|men|woman|women|chap|bloke|gentleman|lady|fellow|expert|author|writer|person|fella|dude|he|she|him|her)\b|\bthe one (?:that|which|about|on|who)\b/;

/** "what do experts call it when …" */
const namedByThem = /\b(?:experts|specialists|professionals|analysts) call\b/;

/** "nobody had a kind word for it" */
const saidOfIt =
  /\b(?:kind|good|nice|warm|encouraging|harsh|bad|sharp|friendly|hard|cross|single|positive|negative|critical) words? for\b/;

/** "what do people call …": the word for something is asked for, and nobody's view of it nor name. */
export const asksForTerm = perQuestion(
  (features: Features): boolean =>
    features.has('termAsked') &&
    !features.has('praise', 'principle', 'whichOne') &&
    (!features.has('commentators') || namedByThem.test(features.text)) &&
    !asksForSpeaker(features) &&
    !ofPerson.test(features.text) &&
    !saidOfIt.test(features.text),
);

function readViewsAsked(features: Features): boolean {
  if (asksToExplain.test(features.text) || asksForTerm(features)) return false;
  if (tellsOfDeed(features) && !asksForSpeaker(features)) return false;
  const isToBeQuoted =
    quotesItself.test(features.text) ||
    (features.has('principle', 'whichOne') && quotesTheText.test(features.text));
  if (features.has('commentators') || (features.has('quote') && !isToBeQuoted)) return true;
  if (asksForSpeaker(features) || tellsOfSpeaker(features) || pointsAtSpeakers(features)) return true;
  if (features.has('whoever') && (features.has('speech', 'praise') || judges(features))) return true;
  const text = features.text;
  if (aboutRemark.test(text) || tellsOfSomebody(features)) return true;
  if (beginsWithViews.test(text) || whatIsSaid.test(text) || dragsSomebodyIn(features)) return true;
  if (asksWhoNamesParty(features)) return true;
  if (sharesView.test(text) || namesNumber.test(text) || paints.test(text)) return true;
  if (
    /^(?:someone|somebody|one of them|one (?:person|expert|writer|author|voice|commentator|speaker|man|gentleman|chap|fellow|lady)|an? (?:expert|commentator|speaker|analyst|gentleman|chap))\b.*\b(?:said|explained|thinks|thought|called|claimed|argued|wrote|believes|who)\b/.test(
      text,
    )
  )
    return true;
  if (
    /^(?:who|anyone|anybody|someone|somebody|one of them|which of them|some of them|one (?:man|gentleman|chap|fellow|lady|person|expert|commentator)|an? (?:expert|commentator|gentleman|chap))\b/.test(
      text,
    ) &&
    features.has('speech')
  )
    return true;
  if (
    /\b(?:opinions?|views?|voices?|comments?|remarks?|reactions?|statements?|takes?(?! (?:revenge|vengeance|control|charge|care|hold|over|advantage|action|aim|command|possession|down|out)\b)|arguments?|debate|said)\b.{0,20}\b(?:about|on|of|regarding|over)\b/.test(
      text,
    )
  )
    return true;
  if (
    /\bwhat (?:do|did|does|have|has) (?:people|folks?|they|everyone|anyone|others|the two|any of them|all of them)\b(?! mean)/.test(
      text,
    )
  )
    return true;
  if (
    /\b(?:anyone|anybody|someone|somebody)\b.{0,12}\b(?:on (?:that|this|it)|says?|said|mentions?|thinks?)\b/.test(
      text,
    )
  )
    return true;
  if (
    /\b(?:opinions?|views?|comments?|voices|quotes?|takes|reactions?|remarks?|statements?|mentions|commentary|commentaries|thoughts|said what)$/.test(
      text,
    )
  )
    return true;
  return (
    /\b(?:the (?:view|claim|idea|argument|opinion|point|remark|comment|statement)|argument) (?:that|about|on)\b/.test(
      text,
    ) ||
    (!features.has('signing', 'notSigning', 'duty') &&
      /^who is (?!the\b|a\b|an\b|he\b|she\b|it\b|this\b|that\b|they\b|you\b)/.test(text))
  );
}

const ofAuthor =
  /\bthe (?:author|writer) (?:\S+ )?(?:think|say|make|feel|believe|argue|claim|hold|conclude|see)s?\b/;

/** "what does the author think of the accord": who speaks of it is asked for, and nobody who wrote it. */
export const authorSpeaks = ({ has, text }: Features): boolean => has('drafting') && ofAuthor.test(text);
