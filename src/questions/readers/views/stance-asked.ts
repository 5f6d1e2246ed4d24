/** Which stance a question asks for, minding "not": who does not like it is a critic. */
import type { CueName } from '../../../language/lexicon.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { Features } from '../../features.ts';
import { perQuestion } from '../../per-question.ts';
import type { StanceFilter } from '../../query.ts';
import { softStance } from './soft-judgements.ts';

const reach = 3;

/** "what would he like them to do": a wish, and no praise. */
function isWish(features: Features): boolean {
  const text = features.text;
  return /\bwould\b.*\blike\b.*\bto\b/.test(text);
}

/** "did really nobody have a kind word": who did is asked for. */
const asksWhetherNobody =
  /^(?:\w+ ){0,2}(?:did|does|has|is|was|were|have) (?:really |there )?(?:nobody|none|no one|not one|no)\b/;

/** "no penalties critics": what there is none of stands between, and the critics of that are asked for. */
const isNoOfElse = ({ words }: Features, no: number, judgement: number): boolean =>
  words[no]?.text === 'no' && judgement - no === 2 && (words[no + 1]?.weight ?? 0) >= leastOfNoun;
const leastOfNoun = 0.6;

/** "not a single kind word?" asks for one. */
const notASingle = /^(?:\w+ )?not (?:a single|one single|even one|one|a) /;

function isNegated(features: Features, cue: CueName): boolean {
  if (asksWhetherNobody.test(features.text) || notASingle.test(features.text)) return false;
  const negations = features.placesOf('not');
  const places = features.placesOf(cue);
  for (const place of places) {
    for (let before = place - 1; before >= Math.max(0, place - reach); before -= 1) {
      // "no penalties, who complained": a new clause is not negated.
      if (features.words[before + 1]?.afterBreak === true) break;
      // "who is the least enthusiastic", but not "at least friendly"
      const { text = '' } = features.words[before] ?? {};
      // "no leadership who moans": behind what there is none of, who complains of that is asked for.
      if (text === 'who' && (features.words[before - 1]?.weight ?? 0) >= leastOfNoun) break;
      if (places.has(before)) continue;
      if (before === place - 1 && text === 'least' && features.words[before - 1]?.spelled !== 'at')
        return true;
      if (negations.has(before) && !places.has(before) && features.words[before]?.spelled !== 'without')
        return !isNoOfElse(features, before, place);
    }
  }
  return false;
}

/** "like it" within "not like it": of two cues over the same words the one with the negation says what is meant. */
function isOverruled(features: Features, cue: CueName, other: CueName): boolean {
  const negations = features.placesOf('not');
  const places = features.placesOf(cue);
  const others = features.placesOf(other);
  const overlap = [...places].some((place) => others.has(place));
  return (
    overlap &&
    [...others].some(
      (place) =>
        !places.has(place) &&
        (negations.has(place) || /^(?:least|nothing)$/.test(features.words[place]?.spelled ?? '')),
    )
  );
}

/** "a quote for and one against" */
const oneOfEach =
  /\bfor and (?:one |another |a |some )?(?:\S+ )?against\b|\bfor (?:one |another )(?:\S+ )?against\b|\bfor against\b|\bagainst and (?:one |another |a |some )?(?:\S+ )?for\b/;

const friends =
  '(?:believers?|fans?|fanboys?|supporters?|lovers?|friends?|admirers?|optimists?|enthusiasts?|cheerleaders?|backers?|champions?|proponents?|well wishers?|praise)';
const foes =
  '(?:skeptics?|sceptics?|doubters?|critics?|haters?|cynics?|detractors?|naysayers?|nay sayers?|foes?|enem(?:y|ies)|pessimists?|opponents?|grumblers?|moaners?|knockers?|blame|criticism)';
const joint =
  '(?: and| or| or more| versus| vs| v| from| against| into| outnumbers?| outweighs?| outnumbered| outweighed)(?: the| an?| one)? ';

/** "sceptics versus believers", "sort the fans from the foes", "from lover to hater". */
const bothKinds = new RegExp(
  `\\b${friends}(?:${joint}| to )${foes}\\b|\\b${foes}(?:${joint}| to )${friends}\\b`,
);

/** Between them stands one of these, which are sooner looked for. */
const joins = /\b(?:and|or|versus|vs|v|from|against|into|to|outnumber|outweigh)/;

const setsBothKinds = (text: string): boolean => joins.test(text) && bothKinds.test(text);

/** "who is hopeful and who isn't", "how many like it and how many don't". */
const someAndOthers =
  /\b(?:who|which|how many)\b.* (?:and|or) (?:who|which|how many)(?: of them| experts)? (?:is|are|was|were|do|does|did)(?: not)?$/;

/** "I have to attack it, who backs me up": what is backed is the one who asks. */
const backsAsker = /\bbacks? (?:me|(?:me|us) up)\b/;

/** "partly positive and partly sceptical", "half praise, half scorn": one and the same person is both. */
const bothInPart =
  /\b(partly|half|part|somewhat|a bit|a little|in part|to a degree)\b.* (?:and |but |yet )?\1\b/;

/** "who is torn between praise and blame": one and the same person, again. */
const torn = /\b(?:torn|wavers?|wavering|wavered|undecided|caught|hovers?) between\b/;

const ofOnePerson =
  /^(?:and |so )?(?:who\b.{0,20} )?both prais\w+ and (?:criticism|criticis\w+|criticiz\w+|blames?)(?: (?:it|at once))?(?: who| from who(?:m)?| by who(?:m)?)?$/;

/** "supports it without reservation" */
const unreservedly =
  /(?<!\bnot )\bwithout (?:any |a |much |further )?(?:reservations?|criticism|qualifications?|caveats?|ifs|hesitation|doubts?|misgivings|objections?)\b/;

const scales = /\b(?:scale|spectrum|continuum)\b/;

/** "on a scale from hater to lover", "between friend and enemy": where somebody stands is asked for. */
export const asksForPlace = ({ text, has }: Features): boolean =>
  has('criticism', 'praise', 'blameSoft', 'praiseSoft', 'stance') &&
  (scales.test(text) || setsBothKinds(text));

/** "who welcomes the ideals but doubts the results": of one person, the praise before the blame. */
function praisesBut({ words, placesOf, has }: Features): boolean {
  if (!has('whoever', 'commentators', 'personNoun', 'quote')) return false;
  const turn = words.findIndex(({ spelled }) => turning.has(spelled));
  if (turn < 0) return false;
  const isAfter = (place: number): boolean => place > turn;
  const praises = [...placesOf('praise')];
  const blames = [...placesOf('criticism')];
  return (
    praises.length > 0 &&
    blames.some(isAfter) &&
    !praises.some(isAfter) &&
    blames.every(isAfter) &&
    !words.slice(turn + 1).some(({ spelled }) => spelled === 'who' || spelled === 'which')
  );
}
const turning: ReadonlySet<string> = new Set('but yet though although while'.split(' '));

/** A clause that asks: "did anybody …", "just give me …". */
const asking: ReadonlySet<string> = new Set(
  'who which whoever did does do is are was were has have any anyone anybody just give show tell name find'.split(
    ' ',
  ),
);

const judgements: readonly CueName[] = ['criticism', 'praise', 'mixed', 'bothSides'];

/** "is it just me or do they all …", "is everybody against it": what is wondered at is not what is asked. */
const wondersAtAll =
  /^(?:so |lol |wait )?(?:is it just me|are they all|do they all|did they all|is every(?:one|body)|does every(?:one|body))\b/;

/** "I only found complaints … did anybody say something nice?": what the last clause asks, where those before it only tell. */
function askedAtLast(features: Features): CueName | undefined {
  const { words, placesOf } = features;
  const start = words.findLastIndex(({ afterBreak }) => afterBreak);
  if (start <= 0 || !asking.has(words[start]?.spelled ?? '')) return undefined;
  const asksBefore =
    !wondersAtAll.test(features.text) &&
    words.some(
      ({ text, afterBreak }, place) => place < start && (place === 0 || afterBreak) && asking.has(text),
    );
  const found = judgements.filter((cue) => features.has(cue));
  const last = found.filter((cue) => [...placesOf(cue)].some((place) => place >= start));
  return asksBefore || last.length !== 1 || found.length === 1 ? undefined : last[0];
}

/** "I only have grumblers so far", "we've plenty of critics": what the asker has is not asked for. */
function placesHeld({ words }: Features): ReadonlySet<number> {
  const held = new Set<number>();
  let isHeld = false;
  for (const [place, { text, afterBreak }] of words.entries()) {
    if (afterBreak || text === 'but' || text === 'and') isHeld = false;
    if (/^(?:i|we)$/.test(text))
      isHeld = words
        .slice(place + 1, place + 4)
        .some((word) => /^(?:only|just|already|plenty|enough|loads|tons)$/.test(word.spelled));
    if (isHeld) held.add(place);
  }
  return held;
}

/** The one of blame and praise that stands at such a place; undefined where both do, or neither. */
function onlyJudged(
  placesOf: Features['placesOf'],
  counts: (place: number) => boolean,
): 'criticism' | 'praise' | undefined {
  const [only, ...more] = (['criticism', 'praise'] as const).filter((cue) => [...placesOf(cue)].some(counts));
  return more.length === 0 ? only : undefined;
}

/** Which of two judgements is asked for, where the asker has the other already. */
function askedBesideHeld(features: Features): CueName | undefined {
  if (!features.has('criticism') || !features.has('praise')) return undefined;
  const held = placesHeld(features);
  return onlyJudged(features.placesOf, (place) => !held.has(place));
}

/** One of these stands in every form of agreeing below. */
export const wordsOfAgreeing = wordSet(
  'agree agrees agreed agreeing disagree disagrees differ contradict clash eye page mind minds consensus unanimous unanimously agreement odds loggerheads',
);
const ofAgreeing =
  /\b(?:(?:agree|disagree|differ|contradict|clash)(?: with)? (?:each other|one another|(?:among|amongst|between) themselves)|eye to eye|on the same page|of (?:one|like|the same) mind|consensus|unanimous(?:ly)?|at (?:odds|loggerheads)|all (?:agree|agreed|in agreement)|in agreement|agree(?: at all)?$)/;

/** "do the experts agree with each other", "is there a consensus among the commentators": those for it beside those against it. */
export const agreeAmongThemselves = ({ has, named, text, byRole }: Features): boolean =>
  has('commentators') && named('expert').length === 0 && byRole.length === 0 && ofAgreeing.test(text);

/** Undefined where no stance is asked for; 'mixed' for people of two minds, 'both' for one side next to the other. */
export const stanceAsked = perQuestion(readStance);

/** "a dissenting voice to balance my article": what is named before it is what it takes. */
function toBalanceWith({ placesOf, words }: Features): 'criticism' | 'praise' | undefined {
  const at = words.findIndex(({ spelled }) => spelled === 'balance');
  if (words[at - 1]?.text !== 'to') return undefined;
  return onlyJudged(placesOf, (place) => place < at);
}

const ofSides = /^(?:sides?|camps?|positions?|speakers?|team)$/;

/** "for a pro/contra debate I need the contra side": one side is named once more. */
function besideBothSides({ has, placesOf, words }: Features): 'criticism' | 'praise' | undefined {
  if (!has('bothSides')) return undefined;
  const both = placesOf('bothSides');
  return onlyJudged(
    placesOf,
    (place) => !both.has(place) && words.slice(place, place + 2).some(({ spelled }) => ofSides.test(spelled)),
  );
}

function readStance(features: Features): StanceFilter | undefined {
  if (features.words.some(({ spelled }) => spelled === 'balance')) {
    const asked = toBalanceWith(features);
    if (asked !== undefined) return asked;
    // "I have plenty of critics, my editor wants balance": the other side is missing.
    if (features.has('criticism', 'praise')) return 'praise';
    return features.has('accord', 'pronounThing', 'commentators') ? 'both' : undefined;
  }
  const judges = features.has('criticism', 'praise', 'blameSoft', 'praiseSoft');
  if (judges && someAndOthers.test(features.text)) return 'both';
  if (features.has('praise', 'criticism') && backsAsker.test(features.text))
    return features.has('criticism') ? 'criticism' : 'praise';
  const last = askedBesideHeld(features) ?? askedAtLast(features);
  if (last === 'praise' || last === 'criticism') {
    const other = last === 'praise' ? 'criticism' : 'praise';
    return isNegated(features, last) ? other : last;
  }
  if ((judges || features.has('bothSides')) && bothInPart.test(features.text)) return 'mixed';
  // "both praise and criticism, from whom": of one and the same person.
  if (features.has('praise', 'criticism') && ofOnePerson.test(features.text)) return 'mixed';
  if (judges && torn.test(features.text)) return 'mixed';
  const beside = besideBothSides(features);
  if (beside !== undefined) return beside;
  if (features.has('bothSides') || agreeAmongThemselves(features) || oneOfEach.test(features.text))
    return 'both';
  if (judges && setsBothKinds(features.text)) return 'both';
  if (features.has('praise') && unreservedly.test(features.text)) return 'praise';
  if (features.has('mixed') || (judges && praisesBut(features))) return 'mixed';
  const praise = features.has('praise') && !isWish(features) && !isOverruled(features, 'praise', 'criticism');
  const criticism = features.has('criticism') && !isOverruled(features, 'criticism', 'praise');
  if (praise && criticism) return features.words.some(({ spelled }) => spelled === 'both') ? 'mixed' : 'both';
  if (!praise && !criticism && features.has('stance') && features.has('commentators')) return 'both';
  if (praise) return isNegated(features, 'praise') ? 'criticism' : 'praise';
  if (criticism) return isNegated(features, 'criticism') ? 'praise' : 'criticism';
  return softStance(features);
}
