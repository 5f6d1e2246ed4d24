/** One turn of a thread as the follow-up rules see it. */
import type { Reference } from '../../knowledge/reference.ts';
import type { Context } from '../context.ts';
import type { Features } from '../features.ts';
import type { Model } from '../model/model.ts';
import { partyNouns } from '../names/party-nouns.ts';
import type { Query, Reading } from '../query.ts';
import { weightOf } from '../reader.ts';
import { besideDescribedRule } from '../readers/principles/beside-described.ts';
import { errandRule } from '../readers/elsewhere/errands.ts';
import { isOfElsewhere } from '../readers/elsewhere/of-elsewhere.ts';
import { asksOfParty } from './asks-of-party.ts';
import {
  asksAmongThem,
  asksBesideOne,
  asksBetweenThem,
  asksForLeave,
  asksForOrigin,
  asksForWording,
} from './forms.ts';
import { peopleListed, placedIn } from './places-of-list.ts';

export interface Turn {
  readonly features: Features;
  readonly context: Context;
  readonly model: Model;
  /** The words as they were meant, in one row, without "ok", "and" and the like in front. */
  readonly core: string;
  /** Begins with "and", "what about" or the like: it leans on the turn before. */
  readonly leans: boolean;
  /** How the question was read by itself. */
  readonly alone: Reading;
}

/** A rule says what the turn asks in its thread, or nothing. */
export type FollowUpRule = (turn: Turn) => Reading | undefined;

const leadIn =
  /^(?:(?:(?:let us |lets )?(?:forget|never mind|leave|enough of|not|drop) (?:about )?(?:him|her|them|that|it|this)|ok|okay|so|but|then|also|well|alright|great|thanks|cool|yes|no|hmm?|and|now|forget it|never mind|(?:a )?(?:different|new|other|another) (?:topic|question|subject|thing|matter)|something else|unrelated|on another note|change of (?:topic|subject)|sorry|actually|please|right|ah|oh|then|(?:only|just)(?= (?:on|about)\b))\s+)+/;
const leaning =
  /^(?:(?:ok|okay|so|well|right|hmm?|ah)\s+)*(?:(?:only|just) (?=on\b|about\b))?(?:and|but|what about|how about|what of|or|also|then|same for|same question|same again|et|on|about|more (?:on|about)|regarding|as for|(?:anything|something|what) (?:else )?(?:on|about))\b/;

/** "states too?" */
const leaningBehind = /\b(?:too|as well)$/;
const mostWithToo = 4;

export function readTurn(features: Features, context: Context, model: Model, alone: Reading): Turn {
  const text = features.text;
  const leans = leaning.test(text) || (features.words.length <= mostWithToo && leaningBehind.test(text));
  return { features, context, model, alone, core: text.replace(leadIn, ''), leans };
}

/** How sure a turn is read that leans on the one before. */
export const sure = 0.9;

/** Content that neither a name nor a cue explains. */
export const strayOf = ({ features }: Turn): number => features.unexplained;

/** No entry, no number and nobody unknown; "signed it" names those who signed the Call, where nothing else is "it". */
export const namesNoEntry = ({ features }: Turn): boolean =>
  features.mentions.every(({ ref }) => ref === 'accord/signatories') &&
  features.strangers.length === 0 &&
  features.numbers.numbers.length === 0;

const leastElsewhere = 0.6;

/** "the next bus", "put it in the oven": a word that no entry explains, or one of another walk of life. */
export const speaksOfElsewhere = ({ features }: Turn): boolean =>
  features.otherThing ||
  features.words.some(
    (word, place) => isOfElsewhere(word) && word.weight >= leastElsewhere && !features.isInCue(place),
  );

/** Somebody else than the one spoken of is asked for. */
export const wantsOthers =
  /\b(?:only one|anyone else|anybody else|someone else|who else|others?|agrees?|agreed|disagrees?|share|shares|same view|same thing)\b/;

/** What the thread is about, for questions such as "who commented on it?". */
export function topicOf({ query, refs, principle }: Context, model: Model): readonly Reference[] {
  switch (query.kind) {
    case 'opinions': {
      const { about, context, claims } = query.filter;
      const named = [...(about ?? []), ...(context ?? [])];
      if (named.length > 0) return named;
      return [...new Set((claims ?? []).flatMap((claim) => model.knowledge.opinion(claim).themes))];
    }
    case 'accord':
      return model.knowledge.accordEntry(query.entry).themes ?? [];
    case 'term':
      return [query.term, ...model.knowledge.term(query.term).principles];
    case 'actor':
      return [query.actor];
    case 'relations':
      return [...query.principles, ...query.terms];
    case 'comparison':
      return query.about;
    case 'principle':
      return [query.principle];
    case 'principles':
    case 'daily':
    case 'expert':
    case 'experts':
    case 'parties':
    case 'timeline':
    case 'events':
    case 'counts':
    case 'changes':
    case 'supporter':
    case 'sources':
    case 'citations':
    case 'help':
    case 'none':
      return principle === undefined ? refs.filter((ref) => ref.startsWith('theme/')) : [principle];
  }
}

/** Fewer words than this lean on the thread as likely as not. */
const leastOfFull = 6;
const leastContent = 1;
const sureAlone = 0.6;
const sureClaim = 0.85;
/** So short a question with "it" is asked of the principle just shown. */
const mostWithIt = 8;

const aboutSomebody =
  /\b(?:he|him|his|she|the other|the same|else|anyone|anybody|agrees?|these two|those two|the two)\b/;

/** "this man's firm", "is the lady in favour", but not "the man who runs it". */
export const saysThatPerson =
  /\b(?:this|that) (?:person|man|woman|lady|gentleman|guy|chap|fellow|bloke|dude|expert|commentator|speaker|analyst|critic|supporter|author|writer|journalist|boss|ceo)\b|\bthe (?:author|writer|columnist) (?:think|say|feel|believe|make|argue|claim)s?\b|\bthe (?:man|woman|lady|gentleman|guy|chap|fellow|bloke|dude)\b(?! (?:who|whom|whose|that|which|from|at|of|with|behind|in|on|by|quoted|named|called|running|saying|calling|claiming|arguing|thinking|talking)\b.)/;

/** "how does that compare to Hahad", but not "what did Hahad compare it to". */
export function comparesWithOne(features: Features): boolean {
  if (!features.has('compare') || !features.has('pronounThing')) return false;
  if (features.named('expert').length !== 1) return false;
  const compared = Math.min(...features.placesOf('compare'));
  return features.mentions.some(({ kind, start }) => kind === 'expert' && start > compared);
}

/** "which of them", "which one mentions …": one of what stands side by side. */
export const asksWhichOfThem =
  /\b(?:which|who)(?: one)?(?: out)? of (?:the (?:two|three|pair|both)|them|these|those|these (?:two|three)|those (?:two|three))\b|^(?:and )?which one (?:also )?(?:mentions?|talks?|says?|brings?|speaks?|raises?|names?|refers?|covers?|deals?)\b/;

const definition = /^(?:what (?:is|are|was|were) (?!about\b)|define |explain )/;
const sureDefinition = 0.9;

const isWhoIs = /^who (?:is|was|are|were) (?!he\b|she\b|it\b|that\b|this\b|they\b|the\b|his\b|her\b|their\b)/;

/** "and how many countries signed", "which states did not sign?": of all of them, whoever was spoken of. */
const isOfParties = /^(?:how many|which|what) (?!of\b)(?:\S+ )?\S+/;
const countsThem = /^how many (?:have |had |has )?(?:now |already )?(?:signed|joined|taken part|took part)\b/;
const asksForParties = (core: string, { has }: Features): boolean =>
  has('signing', 'notSigning') &&
  !has('pronounPerson') &&
  (countsThem.test(core) || partyNouns.test(isOfParties.exec(core)?.[0] ?? ''));
const ofPeople: ReadonlySet<Query['kind']> = new Set(['expert', 'experts', 'opinions', 'comparison']);

/** "versus the op-ed author now", "against Kothari's?" */
export const setsBeside =
  /^(?:against|versus|vs|next to|beside|alongside|compared (?:to|with)) (?:\S+ ?){1,6}$/;

/** "carry on with the one that comes next" */
const goesOn = /^(?:continue|carry on|go on|proceed|move on) (?:with|to) (?:the|what)\b/;

/** Such a turn asks of what was shown, even where it could be read by itself. */
function leansByForm(core: string, context: Context): boolean {
  const { query, people } = context;
  if (asksOfParty(core, context)) return true;
  const isOnRule = query.kind === 'principle' || query.kind === 'term';
  if (isOnRule && goesOn.test(core)) return true;
  // "Bischoff instead of Hahad": beside the other of the two.
  if (query.kind === 'comparison' && /\b(?:instead(?: of|$)|rather than|in place of)\b/.test(core))
    return true;
  const isBesideOne = query.kind === 'comparison' || query.kind === 'expert';
  if (isBesideOne && setsBeside.test(core)) return true;
  if (asksBesideOne(core) || asksForOrigin(core) || (people.length > 1 && asksAmongThem(core))) return true;
  if (asksForWording(core)) return isOnRule || query.kind === 'opinions';
  return isOnRule ? asksForLeave(core) : asksBetweenThem(core);
}

/** Says all that it needs, so the thread must not change how it is understood. */
export function standsAlone({ alone, features, core, leans, context }: Turn): boolean {
  const { query, confidence, rule } = alone;
  if (rule === besideDescribedRule || rule === errandRule) return true;
  // "ok and what's attribution?" says what is asked, whoever was spoken of.
  if (query.kind === 'term' && confidence >= sureDefinition && definition.test(core)) return true;
  // "and who is Brad Smith": the same.
  if (
    isWhoIs.test(core) &&
    (query.kind === 'expert' || query.kind === 'actor') &&
    confidence >= sureDefinition
  )
    return true;
  const isOfCall = query.kind === 'accord' || query.kind === 'parties';
  if (isOfCall && ofPeople.has(context.query.kind) && asksForParties(core, features)) return true;
  if (leansByForm(core, context)) return false;
  if (leans || query.kind === 'none' || query.kind === 'help' || query.kind === 'sources') return false;
  // "do they blame the US" of one author
  const isThey = context.people.length === 1 && /\bthey\b/.test(core);
  if (isThey && features.has('speech', 'criticism', 'praise', 'stance')) return false;
  if (aboutSomebody.test(core) || (context.person !== undefined && saysThatPerson.test(core))) return false;
  const isAmongSides = context.query.kind === 'comparison' && asksWhichOfThem.test(core);
  if (isAmongSides || placedIn(core, peopleListed(context)) !== undefined) return false;
  // "how does that compare to Hahad": with what was shown before.
  if (comparesWithOne(features)) return false;
  const isOfPrinciple = context.query.kind === 'principle' || context.query.kind === 'term';
  const saysIt = (features.has('pronounThing') || /\bsuch\b/.test(core)) && !features.has('accord');
  if (isOfPrinciple && saysIt && features.words.length <= mostWithIt) return false;
  if (rule === 'claims' && confidence >= sureClaim && !saysIt) return true;
  return (
    features.words.length >= leastOfFull &&
    weightOf(features.words) >= leastContent &&
    confidence >= sureAlone
  );
}
