/** "my boss wants to wipe the laptops of whoever hacked us": what somebody would do to those who did the like to them, in any words. */
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import type { Reader } from '../../reader.ts';
import { readHittingBack } from './hitting-back.ts';

/** One of these is in every question that is read here. */
const pointing = wordSet(
  'who whoever that which stole hacked attacked robbed breached attacker attackers hacker hackers intruder intruders scammer scammers phisher phishers thief thieves crooks gang',
);

/** And one of these, with which each of the forms below says what is to be done. */
const striking = wordSet(
  `retaliate retaliating go going get getting pay paying hack hacking attack attacking counterattack destroy destroying crash crashes crashing zap zapping
  smash smashes smashing wreck wrecking trash trashes trashing brick bricking nuke nukes nuking burn burning fry fries frying melt melting torch torches torching
  infect infecting delete deletes deleting erase erases erasing disable disables disabling sabotage sabotages sabotaging cripple cripples crippling raid raiding
  wipe wipes wiping encrypt encrypting overload overloading flood flooding ddos ddoses ddosing hit hitting bomb bombing kill killing take taking knock knocking
  shut shutting blow blowing break breaking strike striking hunt hunting launch launching send sending fire firing release releasing`,
);

const harmed =
  '(?:hacked|attacked|phished|robbed|hit|scammed|breached|infected|encrypted|burgled|conned|tricked|extorted|blackmailed|targeted|ransomed|defrauded|stole|took down|broke into|break into|spied on|locked up|wiped|ddosed|crippled|emptied|leaked|copied|pinched|nicked|exposed|fleeced|swindled|cheated|duped|cleaned out)';
const strike =
  '(?:retaliat(?:e|ing)|go(?:ing)? after|get(?:ting)? (?:even with|back at)|pay(?:ing)? back|(?:hack|attack|destroy|crash|zap|smash|wreck|trash|brick|nuk|burn|fry|melt|torch|infect|delet|eras|disabl|sabotag|crippl|raid|wip|encrypt|overload|flood|ddos|hit|bomb|kill|fri)(?:e|es|ing|ping|ting|ming|ding)?|hitting|(?:tak|knock|shutt?|blow)(?:e|ing)? (?:down|out|up)|break(?:ing)? into|strik(?:e|ing)|hunt(?:ing)? down|(?:launch|send|fir|releas)(?:e|ing)? an? (?:\\w+ )?(?:virus|worm|attack|trojan|malware)|tak(?:e|ing) (?:\\w+ )?(?:revenge|vengeance)(?: on)?)';
const wish =
  '(?:may|can|could|should|might|allowed|permitted|entitled|ok|okay|fine|legal|lawful|right|want|wants|wanted|dreams?|dreaming|plans?|planning|itching|dying|eager|desperate|raring|determined|tempted|thinking|keen|ready|like|love|loves|fancy|fancies|fancied|going|threatens?|threatening|swears?|intends?|longs?|longing|offers?|offered|vows?|vowed|consider|considers|considering|let|lets|wishes|about|on)';

/** A virus that did the harm may well be deleted. */
const attackers =
  'gang|group|firm|company|crew|hackers?|attackers?|thie(?:f|ves)|crooks?|people|those|guys?|lads?|intruders?|criminals?|server|site|website|computers?|machines?|box|network|systems?|bank|state|country|rival|competitor|lot|ones?';

const strikesBack = new RegExp(
  `\\b${wish}\\b.*\\b${strike}\\b.*\\b(?:who|whoever|(?:${attackers}) (?:that|which))(?: (?:have|has|had|just|once|recently|keep|keeps|first))? ${harmed} (?:from |on |into )?(?:us|me|him|her|them|it|our|my|his|their|its|the firm|the company)\\b`,
);

/** "fry the hackers' laptop", "attack their attackers": whom it is done to says that they struck first. */
const strikesAttackers = new RegExp(
  `\\b${wish}\\b.*\\b(?:${strike} (?:the |our |their |those |these |its )?(?:hackers?|attackers?|intruders?|scammers?|phishers?|thief|thieves|crooks|gang) (?:own )?(?:box(?:es)?|servers?|machines?|computers?|laptops?|network|systems?|files|disks?|website|site|pcs?|phones?|equipment|infrastructure)|(?:attack|hack|hit|hacking|attacking|hitting|raid|ddos|crash|sabotage) (?:our|their|its|his|her|my) (?:own )?(?:hackers?|attackers?|intruders?|scammers?|phishers?))\\b`,
);

/** "could we ddos the scammers ourselves?", "we know who hacked us. can we hit them too?" */
const victims = '(?:we|i|us|our|firms?|compan(?:y|ies)|victims?|business(?:es)?|shops?|banks?|admins?)';
const offenders = '(?:hackers?|attackers?|intruders?|scammers?|phishers?)';
const strikesThem = new RegExp(
  `\\b${victims}\\b.*\\b(?:ddos|hack|hit|attack|counterattack|raid|infect) (?:the |these |those )?${offenders}(?: (?:ourselves|myself|themselves|back|too|first|now|in return))?$` +
    `|\\b(?:${offenders}|${harmed} (?:us|me|our|my))\\b.*\\b(?:may|can|could|should|might|allowed|want|okay?|legal|right|fine) (?:to )?${victims}?\\b.*\\b(?:${strike} (?:them|their)|(?:hack|attack|crash|ddos|raid|hit|break into) (?:them|it))\\b`,
);

/** "what does the call say about …", but not "what does he say about …" */
const asksTheText =
  /^(?:and |so |but )?what does (?:it|the (?:\w+ )?(?:call|accord|pact|text|agreement|document|declaration)) (?:\w+ )?say (?:about|on)\b/;

const asksForSpeaker =
  /^(?:and |so |but )?(?:who|whose|did any|does any|has any|is there any|which expert|what do|what did|what does)/;

export const strikingBack: Reader = {
  name: 'striking-back',
  needs: [{ words: pointing }, { words: striking }],
  read: (features: Features) => {
    const isOfText = asksTheText.test(features.text);
    if (asksForSpeaker.test(features.text) && !isOfText) return undefined;
    if (![strikesBack, strikesAttackers, strikesThem].some((frame) => frame.test(features.text)))
      return undefined;
    // "may I hit the boy who hit me": nothing speaks of computers.
    const isOfHackers = /\b(?:hackers?|attackers?|intruders?|phishers?)\b/.test(features.text);
    if (
      features.shows('cyberspace') === 0 &&
      !features.has('accord', 'principle') &&
      !isOfText &&
      !isOfHackers
    )
      return undefined;
    return readHittingBack('striking-back', features);
  },
};
