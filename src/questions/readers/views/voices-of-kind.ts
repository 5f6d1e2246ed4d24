/** "which NGO complained", "critics from industry": the voices of one kind of body. */
import type { VoiceKind } from '../../../knowledge/schema.ts';
import { wordSet } from '../../../language/word-lists.ts';
import type { CueName } from '../../../language/lexicon.ts';
import type { Features } from '../../features.ts';
import { reading, subjectsNamed, weightOf, type Reader } from '../../reader.ts';
import type { StanceFilter } from '../../query.ts';
import { stanceAsked } from './stance-asked.ts';

interface Nouns {
  readonly kind: VoiceKind;
  readonly nouns: RegExp;
  /** Bodies that are in favour are those that signed, unless they are none that sign. */
  readonly sign: boolean;
}

const kinds: readonly Nouns[] = [
  {
    kind: 'ngo',
    nouns: /^(?:ngos?|charity|charities|advocacy groups?|campaign groups?|non profits?)$/,
    sign: true,
  },
  { kind: 'think-tank', nouns: /^think tanks?$/, sign: true },
  {
    kind: 'company',
    nouns: /^(?:company|companies|firms?|business|businesses|vendors?|industry)$/,
    sign: true,
  },
  { kind: 'official', nouns: /^(?:officials?|politicians?)$/, sign: false },
  {
    kind: 'press',
    nouns: /^(?:magazines?|newspapers?|press|media|journalists|reporters|blogs?)$/,
    sign: false,
  },
  { kind: 'academia', nouns: /^(?:academics?|scholars?|academia)$/, sign: false },
];

/** What a noun of these begins with. */
const firstWords = wordSet(`
  ngo ngos charity charities advocacy campaign non think company companies firm firms business businesses vendor vendors industry official officials
  politician politicians magazine magazines newspaper newspapers press media journalists reporters blog blogs academic academics scholar scholars academia
`);

const asking: ReadonlySet<string> = new Set('which what any some did do does'.split(' '));
const isAuxiliary = (text: string): boolean => text === 'do' || text === 'did' || text === 'does';
const belonging: ReadonlySet<string> = new Set('from among within'.split(' '));

interface Named {
  readonly of: Nouns;
  readonly start: number;
  readonly end: number;
  /** Behind "from" or "of", where those who speak are asked for, and not those who signed. */
  readonly isOrigin: boolean;
  /** They are asked for as those who do something, as in "what do NGOs think". */
  readonly isSubject: boolean;
}

/** "critics from industry", "opinions of the press", but not "the role of companies". */
function standsForOrigin({ words, placesOf }: Features, start: number): boolean {
  const at = words[start - 1]?.text === 'the' ? start - 2 : start - 1;
  const preposition = words[at]?.text ?? '';
  if (belonging.has(preposition)) return true;
  const views: readonly CueName[] = ['speech', 'commentators', 'criticism', 'praise', 'quote'];
  return preposition === 'of' && views.some((cue) => placesOf(cue).has(at - 1));
}

/** "NGO voices", "press reactions": those who speak stand right behind. */
const speakers =
  /^(?:voices?|opinions?|views?|reactions?|comments?|critics?|criticisms?|remarks?|statements?)$/;

/** The kind of body that is asked for, right behind the word that asks; "think tank" is two words. */
function kindNamed(features: Features): Named | undefined {
  const { words } = features;
  for (const [start, { text: first }] of words.entries()) {
    if (!firstWords.has(first)) continue;
    const before = words.slice(Math.max(0, start - 2), start).map(({ text }) => text);
    const isOrigin = standsForOrigin(features, start);
    const isAsked = isOrigin || before.some((text) => asking.has(text));
    for (const end of [start + 2, start + 1]) {
      const isSpeaker = speakers.test(words[end]?.text ?? '');
      if (!isAsked && !isSpeaker) continue;
      const noun = words
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ');
      const of = kinds.find(({ nouns }) => end <= words.length && nouns.test(noun));
      if (of !== undefined) {
        const isSubject = isOrigin || isSpeaker || before.some(isAuxiliary);
        return { of, start, end, isOrigin: isOrigin || isSpeaker, isSubject };
      }
    }
  }
  return undefined;
}

/** "which companies support it": those who signed are meant. */
const asksForSupporters = ({ of, isOrigin }: Named, stance: StanceFilter | undefined): boolean =>
  of.sign && !isOrigin && stance === 'praise';

/** "and from the press?": the kind that is named behind "from", and nothing else. */
export function kindOfOrigin(features: Features): VoiceKind | undefined {
  const named = kindNamed(features);
  if (named?.isOrigin !== true) return undefined;
  const rest = features.words.filter((_, place) => place < named.start || place >= named.end);
  return weightOf(rest) > 0.5 ? undefined : named.of.kind;
}

const sides: readonly (StanceFilter | undefined)[] = ['criticism', 'praise', undefined];

export const voicesOfKind: Reader = {
  name: 'voices-of-kind',
  needs: [{ words: firstWords }],
  read: (features, { knowledge }) => {
    const named = kindNamed(features);
    if (named === undefined) return undefined;
    const stance = stanceAsked(features);
    if (!sides.includes(stance)) return undefined;
    if (stance === undefined && !features.has('speech', 'quote', 'commentators')) return undefined;
    if (features.otherThing || features.strangers.length > 0 || features.named('expert').length > 0)
      return undefined;
    if (asksForSupporters(named, stance) || (stance === undefined && !named.isSubject)) return undefined;
    const { of, start, end } = named;
    const rest = features
      .without(
        [
          'criticism',
          'praise',
          'accord',
          'commentators',
          'whoever',
          'whichOne',
          'signing',
          'speech',
          'personNoun',
        ],
        ['theme', 'actor', 'term', 'principle'],
      )
      .filter((_, position) => position < start || position >= end);
    if (weightOf(rest) > 0.5) return undefined;
    const inNoun = new Set(
      features.mentions.filter((one) => one.start < end && start < one.end).map(({ ref }) => ref),
    );
    const about = subjectsNamed(features).filter((ref) => !inNoun.has(ref));
    const isOnRecord = knowledge.experts.some(
      ({ ref, kind }) =>
        kind === of.kind &&
        knowledge.opinionsOf(ref).some((one) => stance === undefined || one.stance === stance),
    );
    if (!isOnRecord) return undefined;
    return reading('voices-of-kind', 0.85, {
      kind: 'opinions',
      filter: {
        ...(stance === undefined ? {} : { stance }),
        kind: of.kind,
        ...(about.length === 0 ? {} : { about }),
      },
    });
  },
};
