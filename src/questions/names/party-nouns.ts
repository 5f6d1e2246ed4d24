/** Words for the kinds of parties that can sign. */
import type { Features } from '../features.ts';
import { wordSet } from '../../language/word-lists.ts';
import { weightOf } from '../reader.ts';
import type { Word } from '../wording/words.ts';
import type { CountedCategory, PartyCategory } from '../query.ts';

/** Words for the kinds of parties, so that "which countries" is about signing and not about opinions. */
export const partyNouns =
  /\b(?:countr\w*|state|states|nation|nations|government|governments|compan\w*|firm|firms|business|businesses|corporation\w*|universit\w*|organi[sz]ation\w*|unis|colleges|ngos?|charit\w*|non ?profits?|cities|towns?|municipalit\w*|regions?|parties|regimes?|powers?|institutions?|supporters?|backers?|endorsers?|adherents|entities|industry|academia|think tanks?|big tech|members?|signator\w*|giants?|platforms?|brands?|vendors?|banks?|bodies|associations?|authorities|foundations?)\b/;

/** The words that `partyNouns` knows, and "signed". */
export const partyWords = wordSet(`
  signed country countries countrys state states nation nations government governments company companies companys firm firms
  business businesses corporation corporations university universities unis colleges organisation organisations organization organizations
  organisational organizational ngo ngos charity charities charitable nonprofit nonprofits profit profits cities town towns
  municipality municipalities municipal region regions parties regime regimes power powers institution institutions supporter
  supporters backer backers endorser endorsers adherents entities industry academia think tech member members signatory signatories
  giant giants platform platforms brand brands vendor vendors bank banks bodies association associations authorities
  foundation foundations`);

/** "non-profits" are two words. */
const isNonProfit = (words: readonly Word[], position: number): boolean => {
  const start = words[position]?.spelled === 'non' ? position : position - 1;
  return words[start]?.spelled === 'non' && /^profits?$/.test(words[start + 1]?.spelled ?? '');
};

/** Content that is not explained, the words for kinds of parties left out. */
export function strayBesideParties(features: Features): number {
  const signing = new Set([...features.placesOf('signing'), ...features.placesOf('notSigning')]);
  const explained = features.words.filter(
    (word, position) =>
      partyNouns.test(word.spelled) || signing.has(position) || isNonProfit(features.words, position),
  );
  return Math.max(0, features.unexplained - weightOf(explained));
}

const categories: readonly (readonly [CountedCategory, RegExp])[] = [
  ['state', /\b(?:countr\w*|states?|nations?|governments?)\b/],
  ['company', /\b(?:compan\w*|firms?|business\w*|corporation\w*|tech giants?|big tech|vendors?|banks?)\b/],
  [
    'civil-society',
    /\b(?:ngos?|charit\w*|non ?profits?|universit\w*|unis|colleges|civil society|think tanks?|associations?|foundations?)\b/,
  ],
  [
    'public-body',
    /\b(?:cities|city|towns?|municipalit\w*|regions?|authorities|local governments?|agencies)\b/,
  ],
];

/** The kind of parties that a text speaks of; undefined for parties of all kinds. */
export const categoryIn = (text: string): CountedCategory | undefined =>
  categories.find(([, nouns]) => nouns.test(text))?.[0];

/** "which states signed", "list all companies": the kind whose members are to be named. */
export function listedCategory(text: string): PartyCategory | undefined {
  const asksForNames =
    /^(?:which|what|list|name|show|give|all|any|are there any|tell me (?:all|which)|the)\b/.test(text) &&
    !/\b(?:kinds?|types?|sorts?|how many)\b/.test(text);
  return asksForNames ? categoryIn(text) : undefined;
}

/** The kind of party that a question speaks of, whatever it asks of them; "supporters" and the like may be of any kind. */
export function kindOfParty(text: string): PartyCategory | undefined {
  if (/\b(?:universit\w*|unis|colleges|academia|institutes?)\b/.test(text)) return 'university';
  if (/\b(?:tech giants?|industry|brands?|platforms?)\b/.test(text)) return 'company';
  if (/\b(?:members?|member states?)\b/.test(text)) return 'state';
  const named = categories.find(([, nouns]) => nouns.test(text))?.[0];
  return (
    named ??
    (/\b(?:supporters?|signator\w*|backers?|parties|entities|bodies|organi[sz]ations?|institutions?|endorsers?)\b/.test(
      text,
    )
      ? 'any'
      : undefined)
  );
}

const signs = /^(?:support|endorse|sign|join)(?:s|ed|ing)?$|^back(?:s|ed)$|^ratif(?:y|ies|ied|ying)$/;

const articles = /^(?:the|an?|my|our|your|his|her|their)$/;

/** "do I need to sign the back of a cheque before I bank it": a thing of its own stands right behind the verb. */
function signsThing({ words, placesOf, mentions }: Features): boolean {
  const pronouns = placesOf('pronounThing');
  return words.some(({ spelled }, place) => {
    if (
      !/^(?:sign(?:s|ed|ing)?|ratif(?:y|ies|ied|ying))$/.test(spelled) ||
      !articles.test(words[place + 1]?.text ?? '')
    )
      return false;
    const object = words
      .slice(place + 2, place + 6)
      .findIndex(({ weight, afterBreak }) => !afterBreak && weight >= 0.6);
    const at = place + 2 + object;
    if (object < 0 || pronouns.has(at) || partyNouns.test(words[at]?.spelled ?? '')) return false;
    return !mentions.some(({ start, end }) => at >= start && at < end);
  });
}

const signsSome =
  /\bsign(?:s|ed|ing)? (?:an?|some|any) (?:\S+ )?(?:agreement|contract|deal|pact|treaty|declaration|petition) (?:about|on|over|for|with|regarding|concerning)\b|\b(?:me|us) to sign an? /;

/** "my landlord wants me to sign an agreement about the garden": one of every day, and not the Call. */
const isOfEveryDay = ({ text, mentions, shows }: Features): boolean =>
  signsSome.test(text) &&
  shows('cyberspace') === 0 &&
  mentions.every(({ ref }) => ref === 'accord/signatories');

/** "which countries support the death penalty", "when did Germany sign the armistice": something that is not the Call. */
export function supportsOther(features: Features): boolean {
  if (features.has('accord')) return isOfEveryDay(features);
  if (features.has('pronounThing')) return signsThing(features);
  const verb = features.words.findLastIndex(({ spelled }) => signs.test(spelled));
  if (verb < 0) return false;
  const parties = new Set(
    features.mentions.filter(({ ref }) => ref === 'accord/signatories').map(({ start }) => start),
  );
  // "did Apple sign or only Microsoft": behind "or" another party is asked for.
  const clauseEnd = features.words.findIndex(
    ({ afterBreak, text }, place) => place > verb && (afterBreak || text === 'or'),
  );
  const object = features.words
    .slice(0, clauseEnd < 0 ? features.words.length : clauseEnd)
    .filter(
      ({ spelled }, place) =>
        place > verb && !parties.has(place) && !partyNouns.test(spelled) && !signs.test(spelled),
    );
  return weightOf(object.filter(({ spelled }) => !besideSigning.has(spelled))) >= 0.5;
}

/** What may follow "did France sign" without being what it signed. */
const besideSigning: ReadonlySet<string> = new Set(
  'at once up on launch beginning start outset now date ratify late later early first last finally ever yet already back then eventually too also either officially'.split(
    ' ',
  ),
);
