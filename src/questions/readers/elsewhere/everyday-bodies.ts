/** "is the internet down", "who chairs the African Union", "is SMS login safe": bodies, texts and services in matters that are not those of the Call. */
import { partyNamed } from '../../../knowledge/knowledge-base.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';

const line =
  '(?:the |my |our |your |their |this )?(?:home |office |whole |entire |company |school )?(?:internet|net|web|wifi|network|servers?|website|site|connection|vpn|power|e ?mail|systems?)(?: connection)?';
const trouble =
  '(?:down|slow|offline|broken|laggy|dead|unstable|unavailable|up again|back up|out again|not working|crashing|playing up|acting up)';

/** "is the internet down", "why's our network so slow", "internet not working" */
const outOfService = new RegExp(
  `^(?:so |and |hey |hi )*(?:why )?(?:(?:is|are|was|were|isnt) )?${line} (?:(?:is|are|was|keeps|being|so|still|always|really|currently|again|going) )*${trouble}\\b`,
);

/** "is two factor by sms safe", "are password managers worth it" */
const safety =
  /^(?:is|are|how (?:safe|secure) (?:is|are))\b.*\b(?:2fa|mfa|two factor|sms|texts?|passwords?|passkeys?|wi ?fi|hotspots?|bluetooth|vpns?|usb|browsers?|apps?|e ?mails?|gmail|phones?|laptops?|banking|paypal|cards?|face id|fingerprints?)\b/;
const judged =
  /\b(?:safe|secure|safer|enough|worth it|any good|necessary|hackable|private|trustworthy|overkill)(?: (?:to use|at all|really|anymore|these days|now|enough|for \S+))?$|^how (?:safe|secure)\b/;

/** "who chairs the African Union", "who is the secretary general of NATO" */
const office =
  /^who (?:currently |now )?(?:leads?|runs?|heads?|chairs?|owns?|founded|started|is (?:the )?(?:current )?(?:head|boss|leader|chair|chairman|chairwoman|president|director|chief|founder|secretary general)) (?:of )?(?:the )?/;

function asksOfOffice({ text, words, mentions }: Features, { knowledge }: Model): boolean {
  const [only, ...more] = mentions;
  return (
    only !== undefined &&
    more.length === 0 &&
    only.end === words.length &&
    partyNamed(knowledge, only.ref)?.members !== undefined &&
    office.test(text)
  );
}

/** "when did they adopt the universal declaration": its own making, and not that the Call is bound by it. */
const ofDeclaration =
  /^(?:when|who|where|what year|which year|in which year|how many)\b.*\b(?:adopt|wrote|writ|draft|proclaim|sign|ratif|article|author|vote)\w*\b.*\buniversal declaration\b|\buniversal declaration\b.*\b(?:adopted|written|drafted|signed|year|author|articles?)$/;

const ownThings =
  '(?:accounts?|phone|laptop|computer|pc|mac|ipad|iphone|e ?mails?|mails?|gmail|instagram|insta|facebook|whatsapp|snapchat|tiktok|steam|paypal|router|tv|webcam|card|password)';
/** "is my account hacked", "someone got into my mum's phone": what happened to somebody's own things. */
const ownTrouble = new RegExp(
  `\\b(?:my|our) (?:\\S+ ){0,2}${ownThings}\\b.*\\b(?:hacked|hacking|virus|stolen|stole|compromised|scammed|locked|infected|leaked|spyware|malware)\\b|\\b(?:hacked|hacking|hack|broke|break|got|get|getting) (?:into |in to )?(?:my|our) (?:\\S+ ){0,2}${ownThings}\\b`,
);

/** "who leaked the mails of Jane Doe": nobody is convicted here, least of all of what happened to a stranger. */
const culpritOf = /\bwho (?:hacked|breached|leaked|stole|broke into|attacked|ddosed) (?!(?:me|us|my|our)\b)/;

const owners: ReadonlySet<string> = new Set(['my', 'our']);
const culprits: ReadonlySet<string> = new Set(
  'hacked breached leaked stole broke attacked ddosed'.split(' '),
);
const asksOfCall = ['accord', 'principle', 'whichOne', 'permission', 'commentators', 'speech'] as const;

/** What is on record of bodies, texts and services is another matter than this. Each is looked for only where a word of it stands. */
export function isOfEverydayBody(features: Features, model: Model): boolean {
  const { text, words } = features;
  const first = words[0]?.spelled ?? '';
  const holds = (some: ReadonlySet<string>): boolean => words.some(({ spelled }) => some.has(spelled));
  if (holds(owners) && ownTrouble.test(text)) return !features.has(...asksOfCall);
  if (text.includes('universal declaration')) return ofDeclaration.test(text);
  if (holds(culprits) && words.some(({ unknown }) => unknown) && culpritOf.test(text))
    return !features.has(...asksOfCall);
  if (features.has('accord', 'principle', 'commentators', 'signing')) return false;
  if (first === 'who') return features.mentions.length === 1 && asksOfOffice(features, model);
  if (words.length > longestOfService) return false;
  if (outOfService.test(text)) return true;
  return (
    (first === 'is' || first === 'are' || first === 'how') &&
    features.named('term').length === 0 &&
    judged.test(text) &&
    (safety.test(text) ||
      features.named('actor').some((ref) => model.knowledge.actor(ref).category === 'company'))
  );
}
const longestOfService = 12;
