/** "timeline of the working groups", "the full official title": a fact of the Call by its name, or the Call's own name. */
import { wordSet } from '../../../language/word-lists.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Reference } from '../../../knowledge/reference.ts';
import type { Features } from '../../features.ts';
import type { Reading } from '../../query.ts';
import { reading, weightOf, type Reader } from '../../reader.ts';

const around: readonly CueName[] = ['define', 'list', 'time', 'timeline', 'count', 'place', 'happening'];
const mostStray = 0.3;
/** "workign gropus", but no other word that is only like one of them. */
const leastLikeness = 0.8;

/** Their names are plain words for what is asked of the Call, or of its parties. */
const plainlyNamed: ReadonlySet<Reference> = new Set<Reference>([
  'accord/overview',
  'accord/launch',
  'accord/signatories',
  'accord/non-signatories',
  'accord/counts',
  'accord/launch-counts',
  'accord/since-launch',
]);

const workingGroups = 'accord/working-groups';
/** What is asked of the working groups: "what did working group 4 recommend", "members of working group 3". */
const aroundGroups: readonly CueName[] = [
  'define',
  'list',
  'count',
  'happening',
  'aftermath',
  'speech',
  'proposal',
  'signing',
  'governance',
  'launch',
  'more',
];
/** These ask for a date, for what people think, or for somebody else's groups. */
const besideGroups: readonly CueName[] = ['time', 'commentators', 'criticism', 'praise', 'compare', 'quote'];
const mostStrayBesideGroups = 0.7;
const ofSomebodysOwn = wordSet('my our your their his her');

/** Only the Call's own working groups are named, whatever they did. */
function groupsNamed(features: Features): Reading | undefined {
  const { mentions, words } = features;
  if (!mentions.some(({ ref }) => ref === workingGroups) || features.has(...besideGroups)) return undefined;
  const isAlone = mentions.every(
    ({ ref, likeness }) => (ref === workingGroups || ref === 'accord/overview') && likeness >= leastLikeness,
  );
  if (
    !isAlone ||
    words.some(
      ({ spelled, foreign }, place) => (foreign && !features.isInCue(place)) || ofSomebodysOwn.has(spelled),
    )
  )
    return undefined;
  return weightOf(features.without(aroundGroups, ['accord'])) <= mostStrayBesideGroups
    ? reading('working-groups', 0.9, { kind: 'accord', entry: workingGroups })
    : undefined;
}

function factNamed(features: Features): Reading | undefined {
  if (!features.has('timeline', 'count')) return undefined;
  const [entry, ...more] = features.named('accord').filter((ref) => !plainlyNamed.has(ref));
  if (entry === undefined || more.length > 0 || features.mentions.some(({ kind }) => kind !== 'accord'))
    return undefined;
  if (features.mentions.some(({ likeness }) => likeness < leastLikeness)) return undefined;
  return weightOf(features.without(around, ['accord'])) <= mostStray
    ? reading('fact-by-name', 0.9, { kind: 'accord', entry })
    : undefined;
}

const isName = wordSet('names name titles title called call named designation french');
const ownName =
  /\b(?:official|officially|full|formal|formally|proper|properly|complete|correct|exact|real|actual|right)\b.{0,20}\b(?:names?|titles?|called|named|known as|designation)\b|\b(?:names?|titles?|called|named)\b.{0,24}\b(?:in full|in french|officially|formally|properly|exactly)\b|\bdo the french (?:call|name)\b|\b(?:french name|french title|french for)\b/;
const explained = wordSet(`
  official officially full formal formally proper properly complete correct exact names name titles
  title called named designation french france spell spelled spelt written write out`);
const mostWordsUnnamed = 5;

/** "What is it officially called in full?" */
function nameAsked(features: Features): Reading | undefined {
  const { words, mentions } = features;
  if (!words.some(({ spelled }) => isName.has(spelled)) || !ownName.test(features.text)) return undefined;
  const isFrench = words.some(({ spelled }) => spelled === 'french');
  const namesOther = mentions.some(
    ({ ref, kind }) =>
      (kind !== 'accord' && !(isFrench && ref === 'actor/france')) ||
      (kind === 'accord' && ref !== 'accord/overview' && ref !== 'accord/name'),
  );
  if (namesOther || features.has('commentators', 'person', 'principle', 'signing', 'personNoun'))
    return undefined;
  // "what is the pact officially called" asks for its name, and "what is that called" for a word.
  if (features.has('termAsked') && !features.has('accord')) return undefined;
  const isTheName = /\bthe (?:\w+ )?(?:name|title)\b/.test(features.text);
  if (!features.has('accord', 'pronounThing') && !isTheName && words.length > mostWordsUnnamed)
    return undefined;
  if (words.some(({ spelled }) => /^(?:you|your|my|his|her)$/.test(spelled))) return undefined;
  const stray = weightOf(
    features
      .without(['accord', 'pronounThing', 'speech'], ['accord'])
      .filter(({ spelled }) => !explained.has(spelled)),
  );
  return stray <= mostStray
    ? reading('name-asked', 0.88, { kind: 'accord', entry: 'accord/name' })
    : undefined;
}

const isAhead =
  /\b(?:before|above|preced(?:es?|ing)|ahead of|in front of)\b(?: \w+){0,4} (?:principles|nine)\b|\bhow does (?:it|the text|the call|the document|the accord) (?:begin|start|open)\b/;
const mostStrayAhead = 0.7;
const aheadWords = wordSet('ahead before above told paragraph passage bit part front precedes preceding');

/** "an opening part": none of the nine. */
const opensText =
  /\b(?:opening|first) (?:parts?|bits?|sections?|paragraphs?|passages?|lines?|words?|sentences?)\b/;

/** "the bit before the principles", "how does it begin" */
function preambleAsked(features: Features): Reading | undefined {
  if (features.numbers.numbers.length > 0 && !opensText.test(features.text)) return undefined;
  if (!features.has('principle', 'pronounThing', 'accord') || !isAhead.test(features.text)) return undefined;
  const stray = weightOf(
    features
      .without(['principle', 'accord', 'pronounThing', 'define'], ['accord'])
      .filter(({ spelled }) => !aheadWords.has(spelled)),
  );
  return stray <= mostStrayAhead && features.mentions.every(({ kind }) => kind === 'accord')
    ? reading('preamble', 0.88, { kind: 'accord', entry: 'accord/preamble' })
    : undefined;
}

const published =
  /^(?:and |so |but )?(?:when|where|who|how old|in which|in what|which|what) (?:\w+ ){0,3}(?:the|both|these|those|your) (?:\w+ )?(?:articles?|op ed) ?(?:published|printed|appear|appeared|posted|written|come out|came out|from|run)?$/;
const publishing =
  /\b(?:published?|publish|printed|appear|appeared|posted|written|wrote|come out|came out|old)\b/;

/** "when were the articles published": what is told of the sources. */
function articleAsked({ text, words, named }: Features): Reading | undefined {
  if (!words.some(({ spelled }) => /^(?:articles?|op)$/.test(spelled))) return undefined;
  if (!published.test(text) || !publishing.test(text)) return undefined;
  // Who wrote the op-ed is a person.
  if (named('expert').length > 0 && /\bwho\b/.test(text)) return undefined;
  return reading('article-asked', 0.85, { kind: 'sources', about: [] });
}

const site = '(?:web ?site|site|home ?page|web page|web address|url)';

/** "does it have a website", "what is its official site" */
const asksForSite = new RegExp(
  `^(?:and |so |but )?(?:does (?:it|the (?:paris )?(?:call|accord|pact|agreement|declaration)) have (?:a|an|its own|any) (?:official |own )?${site}|is there (?:a|an|any) (?:official )?${site}(?: (?:for|about|of) (?:it|this|that|the (?:paris )?(?:call|accord|pact)))?|(?:what|where) is (?:the|its) (?:official )?${site}(?: of (?:it|the (?:paris )?(?:call|accord|pact)))?)$`,
);

/** The official site is told with the name. */
const siteAsked = ({ text }: Features): Reading | undefined =>
  asksForSite.test(text) ? reading('site-asked', 0.85, { kind: 'accord', entry: 'accord/name' }) : undefined;

/** Without one of these neither a name, nor what stands before the principles, nor an article is asked for. */
const naming = new Set([
  ...isName,
  ...wordSet(
    'before above precede precedes preceding ahead front begin start open article articles op website site homepage page web url',
  ),
]);

export const namedFact: Reader = {
  name: 'named-fact',
  needs: [{ cues: ['timeline', 'count'], words: naming, named: [workingGroups] }],
  read: (features) => {
    if (features.otherThing || features.strangers.length > 0) return undefined;
    const named =
      features.numbers.numbers.length > 0
        ? undefined
        : (factNamed(features) ?? groupsNamed(features) ?? nameAsked(features) ?? siteAsked(features));
    return (
      named ??
      preambleAsked(features) ??
      (features.numbers.numbers.length > 0 ? undefined : articleAsked(features))
    );
  },
};
