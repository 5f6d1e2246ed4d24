/** How the principles stand to the norms of the United Nations and to other kindred texts. */
import { kindredTexts, partOf, relationsFor } from '../../../knowledge/kinship.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import { wordSet } from '../../../language/word-lists.ts';
import { decide, type Bounds } from '../../../matching/decision.ts';
import type { Features } from '../../features.ts';
import type { Model } from '../../model/model.ts';
import { readPartLabels } from '../../texts/part-labels.ts';
import type { Reading } from '../../query.ts';
import { principleRef, reading, weightOf, type Reader } from '../../reader.ts';
import { textOf, type Word } from '../../wording/words.ts';
import { startsWithDigit } from '../../time/written-dates.ts';
import { cardOfText, uncovered } from './facts-of-texts.ts';
import { countsAnew, namesOwner, readTextOfOthers, unknownLabel } from './texts-of-others.ts';
import { askedForPrinciple, topicFrames } from '../principles/topic-bounds.ts';

const unNorms: Reference<'term'> = 'term/un-gge-norms';
const gcsc: Reference<'term'> = 'term/gcsc';

/** Two sides next to each other are left to the comparison, which shows what they share as well. */
const compares = /\b(?:compare|compared|comparison|versus|contrast|difference|differences|differs?)\b/;

const isNorm = (word: string | undefined): boolean => word === 'norm' || word === 'norms';

/** Someone's words or signature are asked for, not what two texts share. */
const isOfPeople = (features: Features): boolean =>
  features.has('commentators', 'signing', 'notSigning', 'count') ||
  (features.has('speech', 'praise', 'criticism') && features.has('whoever'));

export interface Asked {
  readonly features: Features;
  readonly model: Model;
  readonly text: string;
  /** The kindred texts that are named. */
  readonly texts: readonly Reference<'term'>[];
  readonly numbered: readonly Reference<'principle'>[];
  readonly labels: readonly string[];
  readonly saysNorm: boolean;
  /** `norms …`: the command word with what it is about. */
  readonly isCommand: boolean;
}

/** "the UN equivalent of principle 5" means the norms of the United Nations. */
function textsNamed(features: Features, kindred: readonly Reference<'term'>[]): readonly Reference<'term'>[] {
  const named = features.named('term').filter((term) => kindred.includes(term));
  if (!features.words.some(({ spelled }) => spelled === 'un')) return named;
  const ofUnitedNations = /\bun (?:equivalent|counterpart|version|match|parallel)s?\b/;
  return named.length === 0 && ofUnitedNations.test(features.text) ? [unNorms] : named;
}

function askedIn(features: Features, model: Model): Asked {
  const kindred = kindredTexts(model.knowledge);
  const inName = features.mentions.filter(({ kind }) => kind === 'term');
  const labels = readPartLabels(features.words, (position) =>
    inName.some(({ start, end }) => position >= start && position < end),
  );
  return {
    features,
    model,
    labels,
    text: features.text,
    texts: textsNamed(features, kindred),
    numbered: features.numbers.numbers.filter((number) => !labels.includes(String(number))).map(principleRef),
    saysNorm: features.words.some(({ spelled }) => isNorm(spelled)),
    // "norms of behaviour, meaning?" is no command.
    isCommand:
      features.words[0]?.text === 'norms' && features.words.length > 1 && features.words[1]?.text !== 'of',
  };
}

/** Content beside a letter, above which it is that of something else: "norm k means clustering". */
const mostBeside = 1;

const isInOne = ({ spelled, isNumber }: Word): boolean => !isNumber && startsWithDigit(spelled);

const speaksOfLabel = ({ spelled }: Word): boolean =>
  isNorm(spelled) || /^(?:letters?|para|paragraph|point)$/.test(spelled);

/** "norm (i)": the eleven of the United Nations go by letters; "norm 3" is the third of the text that is named. */
function byLabel({ features, model, labels, texts, numbered, saysNorm }: Asked): Reading | undefined {
  const [first] = labels;
  // "at 13 h" is an hour, "13h" may be a norm.
  const isOfNorms = saysNorm || texts.length > 0 || features.has('kinship') || features.words.some(isInOne);
  if (!isOfNorms) return undefined;
  if (first === undefined || features.words.some(({ foreign }) => foreign)) return undefined;
  const isBracketed = features.words.some(({ text, afterBreak }) => afterBreak && labels.includes(text));
  const isAnchored = isBracketed || features.has('accord', 'principle', 'kinship') || texts.length > 0;
  if (!isAnchored && features.unexplained - weightOf(features.words.filter(speaksOfLabel)) >= mostBeside)
    return undefined;
  const [named] = texts;
  if (countsAnew(features))
    return reading('norm-of-package', 0.85, { kind: 'relations', principles: [], terms: [named ?? gcsc] });
  const isOfOther = features.words.some(
    (word, position) => isNorm(word.spelled) && namesOwner(features, position),
  );
  if (named === undefined && isOfOther)
    return reading('norm-of-others', 0.9, { kind: 'none', reason: { type: 'not-covered' }, near: [unNorms] });
  const term = named ?? unNorms;
  const entry = model.knowledge.term(term);
  const parts = labels.map((label) =>
    /^\d/.test(label) && term === unNorms ? (entry.parts?.listed[Number(label) - 1]?.label ?? label) : label,
  );
  const unknown = unknownLabel(model, term, parts);
  if (unknown === undefined)
    return reading('norm-by-label', 1, { kind: 'relations', principles: numbered, terms: [term], parts });
  return noSuchPart(term, unknown);
}

const noSuchPart = (term: Reference<'term'>, asked: string): Reading =>
  reading('no-such-norm', 1, {
    kind: 'none',
    reason: { type: 'no-such-part', term, asked },
    near: [term],
  });

/** "principle 2 of the Charter of Trust", "Tech Accord principle 2": a principle of that text, not of the Call. */
function byPrincipleOfText({ features, model, texts }: Asked): Reading | undefined {
  const { words, mentions } = features;
  const [term] = texts;
  const name = mentions.find(({ ref }) => ref === term);
  if (term === undefined || name === undefined) return undefined;
  const at = words.findIndex(
    ({ spelled }, position) => /^principles?$/.test(spelled) && words[position + 1]?.isNumber === true,
  );
  const number = words[at + 1]?.text;
  if (at < 0 || number === undefined) return undefined;
  const joint = textOf(words.slice(at + 2, name.start));
  const isOfText = name.end === at || joint === 'of' || joint === 'of the' || joint === 'in the';
  if (!isOfText || (joint === 'in the' && features.has('kinship'))) return undefined;
  const isListed = partOf(model.knowledge.term(term), number) !== undefined;
  return isListed
    ? reading('part-of-text', 0.95, { kind: 'relations', principles: [], terms: [term], parts: [number] })
    : noSuchPart(term, number);
}

/** "which UN norm is like principle 6", "what other texts say the same as principle 2". */
function byNumber({ features, texts, numbered, saysNorm, isCommand }: Asked): Reading | undefined {
  if (numbered.length === 0) return undefined;
  const isKin = features.has('kinship');
  const namesText =
    texts.includes(unNorms) || (texts.length > 0 && isKin) || (saysNorm && isKin) || isCommand;
  if (!namesText && !features.has('kindredTexts')) return undefined;
  return reading('relations-of-principle', 0.95, { kind: 'relations', principles: numbered, terms: texts });
}

/** Where nothing but the words speaks for a principle. */
const merelyDescribed: Bounds = { score: 0.9, coverage: 0.5, margin: 0.1 };

/** Below this nothing is described. */
const leastDescribed = 0.5;

/** The principle that the words describe beside the text: "the hack back one". */
function describedPrinciple({ features, model, texts }: Asked): Reference<'principle'> | undefined {
  for (const term of features.named('term')) {
    if (texts.includes(term)) continue;
    const [only, ...more] = model.knowledge.term(term).principles;
    if (only !== undefined && more.length === 0) return only;
  }
  // "a norm like the principle on …" names no principle, though "norms principle" is a name of one.
  const named = features
    .named('principle')
    .filter((ref) =>
      features.mentions.some(
        (mention) =>
          mention.ref === ref &&
          !features.words.slice(mention.start, mention.end).some(({ spelled }) => isNorm(spelled)),
      ),
    );
  if (named[0] !== undefined && named.length === 1) return named[0];
  const inText = features.mentions.filter(({ ref }) => texts.some((term) => term === ref));
  // The name of the text is left out altogether: silenced, it would still be a topic of the principle on norms.
  const words = features
    .without([...topicFrames, 'kinship', 'kindredTexts', 'compare'], ['accord'])
    .filter(
      ({ spelled }, place) =>
        !isNorm(spelled) && !inText.some(({ start, end }) => place >= start && place < end),
    );
  if (weightOf(words) < leastDescribed) return undefined;
  const bounds = features.has('principle', 'kinship') ? askedForPrinciple : merelyDescribed;
  const decision = decide(features.rank(words, ['principle']), bounds);
  const number = Number(decision?.winner.ref.split('/')[1] ?? 0);
  return number > 0 ? principleRef(number) : undefined;
}

/** "UN norm on supply chains": the part whose topic takes up most of the words. */
function describedPart({ features, model }: Asked, term: Reference<'term'>): string | undefined {
  const name = features.mentions.find(({ ref }) => ref === term);
  const found = model.parts
    .find(features.words)
    .filter(
      ({ payload, start }) => payload.term === term && !(name && start >= name.start && start < name.end),
    )
    .toSorted((one, other) => other.positions.length - one.positions.length);
  const [best] = found;
  const isTie = found.some(
    ({ payload, positions }) =>
      payload.label !== best?.payload.label && positions.length === best?.positions.length,
  );
  return isTie ? undefined : best?.payload.label;
}

/** It is on record that the text has no counterpart of that principle, or the principle goes by the very name. */
function answersNone({ features, model }: Asked, { query }: Reading, term: Reference<'term'>): boolean {
  const principles = query.kind === 'relations' ? query.principles : [];
  if (features.named('principle').some((ref) => principles.includes(ref))) return true;
  return relationsFor(model.knowledge, { principles, terms: [term] }).some(
    ({ closeness, part }) => closeness === 'none' && part === null,
  );
}

/** "is there a norm on elections": of whichever text; what is on record of the principle on that says which. */
function normOnThat(asked: Asked): Reading | undefined {
  const isAsked =
    asked.saysNorm &&
    /\b(?:a|any|which|what|another) norms? (?:is |are )?(?:on|about|for|against|covering|concerning)\b/.test(
      asked.text,
    );
  if (!isAsked || asked.texts.length > 0 || asked.features.has('principle')) return undefined;
  const found = describedPrinciple(asked);
  return found === undefined
    ? undefined
    : reading('norm-on-that', 0.85, { kind: 'relations', principles: [found], terms: [] });
}

function byDescription(asked: Asked): Reading | undefined {
  const { features, text, texts, saysNorm, isCommand } = asked;
  const [term = unNorms] = texts;
  if (texts.length === 0 && !isCommand) return undefined;
  const isKin = features.has('kinship');
  const asksWhatItSays = texts.includes(unNorms) && features.has('speech');
  if (!saysNorm && !isKin && !asksWhatItSays) return undefined;
  const fromPrinciple = features.has('principle') || /\bone$/.test(text);
  const principle = (): Reading | undefined => {
    const found = describedPrinciple(asked);
    return found === undefined
      ? undefined
      : reading('relations-of-described', 0.85, { kind: 'relations', principles: [found], terms: texts });
  };
  const part = (): Reading | undefined => {
    const label = describedPart(asked, term);
    return label === undefined
      ? undefined
      : reading('described-norm', 0.88, { kind: 'relations', principles: [], terms: [term], parts: [label] });
  };
  const found = fromPrinciple ? (principle() ?? part()) : (part() ?? principle());
  // "which UN norm is about …" asks for a norm: a principle that is merely near says nothing of one, unless it is on record that none is.
  const asksForNorm = saysNorm && texts.length > 0 && !isKin && !fromPrinciple && !isCommand;
  if (asksForNorm && found?.rule === 'relations-of-described' && !answersNone(asked, found, term))
    return reading('no-norm-on-that', 0.8, { kind: 'none', reason: { type: 'not-covered' }, near: [term] });
  if (found !== undefined) return found;
  const isOfCall = features.has('accord', 'principle', 'pronounThing');
  return (isKin && isOfCall) || isCommand || (saysNorm && features.has('accord', 'principle'))
    ? reading('relations-of-text', 0.9, { kind: 'relations', principles: [], terms: [term] })
    : undefined;
}

/** "what is similar to the Paris Call": nothing but the Call is named. */
const asksForLike = (features: Features, text: string): boolean =>
  features.has('kindredTexts') ||
  (/\b(?:similar|comparable|resembles?|equivalents?|counterparts?|akin)\b/.test(text) &&
    features.named('actor').length === 0 &&
    weightOf(features.without([...topicFrames, 'kinship'], ['accord'])) < leastDescribed);

/** "norms and values in sociology": the word alone does not say whose norms. */
const isOfAnotherWalk = (features: Features): boolean =>
  features.named('term').length === 0 &&
  !features.has('accord', 'principle') &&
  features.words.some(({ foreign }, place) => foreign && !features.isInCue(place));

/** Words without one of which, or a label such as 13(i), or a cue or name of such texts, nothing is asked of how texts stand to each other. */
const ofTexts = wordSet(`
  norm norms standard standards un nations uno gge oewg report reports convention conventions treaty similar comparable resemble
  resembles equivalent equivalents counterpart counterparts akin`);

export const relations: Reader = {
  name: 'relations',
  needs: [{ cues: ['kinship', 'kindredTexts'], words: ofTexts, named: ['term'], marks: ['label'] }],
  read: (features, model) => {
    if (features.otherThing || isOfAnotherWalk(features)) return undefined;
    const asked = askedIn(features, model);
    const { texts, numbered, saysNorm } = asked;
    const ofOthers = readTextOfOthers(features, texts, unNorms);
    if (ofOthers !== undefined) return ofOthers;
    const labelled = byLabel(asked) ?? cardOfText(asked) ?? uncovered(asked, unNorms) ?? normOnThat(asked);
    if (labelled !== undefined) return labelled;
    const asksForOthers = features.has('accord') && asksForLike(features, asked.text);
    if (texts.length === 0 && !saysNorm && numbered.length === 0 && !asksForOthers) return undefined;
    if (isOfPeople(features) || compares.test(asked.text)) return undefined;
    const ofText = byPrincipleOfText(asked);
    if (ofText !== undefined) return ofText;
    if (features.numbers.outOfRange !== undefined) return undefined;
    const found = byNumber(asked);
    if (found !== undefined) return found;
    if (numbered.length > 0) return undefined;
    if (texts.length > 0 || saysNorm) return byDescription(asked);
    if (asksForOthers)
      return reading('kindred-texts', 0.85, { kind: 'relations', principles: [], terms: [] });
    return undefined;
  },
};
