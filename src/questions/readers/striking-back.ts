/** "my boss wants to wipe the laptops of whoever hacked us": what somebody would do to those who did the like to them, in any words. */
import { wordSet } from '../../language/word-lists.ts';
import type { Features } from '../features.ts';
import { principleRef, reading, type Reader } from '../reader.ts';
import { aspectOf } from './numbers.ts';

/** One of these is in every question that is read here. */
const pointing = wordSet('who whoever that which');

const harmed =
  '(?:hacked|attacked|phished|robbed|hit|scammed|breached|infected|encrypted|burgled|conned|tricked|extorted|blackmailed|targeted|ransomed|defrauded|stole|took down|broke into|break into|spied on|locked up|wiped|ddosed|crippled|emptied|fleeced|swindled|cheated|duped|cleaned out)';
const strike =
  '(?:retaliat(?:e|ing)|go(?:ing)? after|get(?:ting)? (?:even with|back at)|pay(?:ing)? back|(?:hack|attack|destroy|crash|zap|smash|wreck|trash|brick|nuk|burn|fry|melt|torch|infect|delet|eras|disabl|sabotag|crippl|raid|wip|encrypt|overload|flood|ddos|hit|bomb|kill|fri)(?:e|es|ing|ping|ting|ming|ding)?|hitting|(?:tak|knock|shutt?|blow)(?:e|ing)? (?:down|out|up)|break(?:ing)? into|strik(?:e|ing))';
const wish =
  '(?:may|can|could|should|might|allowed|permitted|entitled|ok|okay|fine|legal|lawful|right|want|wants|wanted|dreams?|dreaming|plans?|planning|itching|tempted|thinking|keen|ready|like|love|loves|fancy|fancies|fancied|going|threatens?|threatening|swears?|intends?|longs?|longing|offers?|offered|vows?|vowed|consider|considers|considering|let|lets|wishes)';

/** A virus that did the harm may well be deleted. */
const attackers =
  'gang|group|firm|company|crew|hackers?|attackers?|thie(?:f|ves)|crooks?|people|those|guys?|lads?|intruders?|criminals?|server|site|website|computers?|machines?|box|network|systems?|bank|state|country|rival|competitor|lot|ones?';
/** Those whose task it is to go after them. */
const officers = /\b(?:police|cops?|courts?|army|fbi|interpol|prosecutors?)\b/;

const strikesBack = new RegExp(
  `\\b${wish}\\b.*\\b${strike}\\b.*\\b(?:who|whoever|(?:${attackers}) (?:that|which))(?: (?:have|has|had|just|once|recently|keep|keeps|first))? ${harmed} (?:from |on |into )?(?:us|me|him|her|them|it|our|my|his|their|its|the firm|the company)\\b`,
);

const asksForSpeaker =
  /^(?:and |so |but )?(?:who|whose|did any|does any|has any|is there any|which expert|what do|what did|what does)/;

export const strikingBack: Reader = {
  name: 'striking-back',
  read: (features: Features) => {
    if (!features.words.some(({ text }) => pointing.has(text))) return undefined;
    if (!strikesBack.test(features.text) || asksForSpeaker.test(features.text)) return undefined;
    if (officers.test(features.text)) return undefined;
    // "may I hit the boy who hit me": nothing speaks of computers.
    if (features.shows('cyberspace') === 0 && !features.has('accord', 'principle')) return undefined;
    if (features.has('commentators') || features.named('expert').length > 0) return undefined;
    if (features.otherThing || features.numbers.numbers.length > 0) return undefined;
    return reading('striking-back', 0.85, {
      kind: 'principle',
      principle: principleRef(8),
      aspect: aspectOf(features),
    });
  },
};
