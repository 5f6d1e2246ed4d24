/** What can be seen in a question before it is decided what it asks: words, names, numbers, cues. */
import { kindOf, type EntryKind, type Reference } from '../knowledge/reference.ts';
import type { ContextName, CueName } from '../language/lexicon.ts';
import type { Token } from '../language/tokenise.ts';
import type { TopicScore } from '../matching/topic-index.ts';
import type { PhraseMatch } from '../matching/phrases.ts';
import { findCues } from './find-cues.ts';
import type { FoundCues } from './found-cues.ts';
import { findMentions, type Mention } from './names/mentions.ts';
import type { Model } from './model/model.ts';
import { namesOtherPrinciples, namesOtherText } from './texts/other-texts.ts';
import { partAskedAt, partBehindAt } from './texts/part-asked.ts';
import { nextQuestion } from './per-question.ts';
import { readPrincipleNumbers, type NumberReading } from './numbers/principle-numbers.ts';
import { Rankings, SilencedWords } from './rankings.ts';
import { isOnTheCall } from './names/on-the-call.ts';
import { asInRoles, isOfAnother, possessives } from './names/roles.ts';
import { readWords, textOf, weighed, type Word } from './wording/words.ts';

export interface Features {
  /** Tells this question from any other, and from a part of it. */
  readonly question: number;
  readonly words: readonly Word[];
  /** The words as they were meant, with single blanks between them. */
  readonly text: string;
  readonly numbers: NumberReading;
  readonly mentions: readonly Mention[];
  readonly strangers: readonly string[];
  /** Positions of the words that make up each cue found; empty where the cue is not there. */
  readonly placesOf: (cue: CueName) => ReadonlySet<number>;
  readonly has: (...cues: readonly CueName[]) => boolean;
  /** All that were found. */
  readonly cues: readonly CueName[];
  /** Distinct references of a kind that are named, in order. */
  readonly named: <Kind extends EntryKind>(kind: Kind) => readonly Reference<Kind>[];
  /** People that roles or firms point to, such as "the two CEOs". */
  readonly byRole: readonly Reference<'expert'>[];
  readonly roleWords: ReadonlySet<number>;
  /** A part of a text is asked for, by words that may mean any text: "which line …". */
  readonly isPartAsked: boolean;
  /** Words that belong to something that only shares words with the Call. */
  readonly otherThing: boolean;
  /** Whether a word is part of any cue. */
  readonly isInCue: (position: number) => boolean;
  /** How many of its words show that it moves in a world. */
  readonly shows: (context: ContextName) => number;
  /** Weight of the words that neither a name nor a cue explains. */
  readonly unexplained: number;
  /** The words with the given cues and the names of the given kinds taken out of the weighing. */
  readonly without: (cues: readonly CueName[], kinds: readonly EntryKind[]) => readonly Word[];
  readonly rank: (words: readonly Word[], kinds: readonly EntryKind[]) => readonly TopicScore[];
}

const isOfKind = <Kind extends EntryKind>(ref: Reference, kind: Kind): ref is Reference<Kind> =>
  kindOf(ref) === kind;

const weightOfName = 0.8;

/** A word that carries no content elsewhere does so in a name: "US". The same words where there is none. */
function weighNames(words: readonly Word[], mentions: readonly Mention[]): readonly Word[] {
  const weights = new Map<number, number>();
  for (const { start, end, kind } of mentions) {
    const isParty = kind === 'actor' && end - start === 1;
    // "hack back": each word says little by itself.
    const isTerm = kind === 'term' && end - start === 2;
    if (!isParty && !isTerm) continue;
    const weight = words.slice(start, end).reduce((sum, word) => sum + word.weight, 0);
    if (weight >= weightOfName) continue;
    for (let place = start; place < end; place += 1) weights.set(place, weightOfName / (end - start));
  }
  if (weights.size === 0) return words;
  return words.map((word, position) => {
    const weight = weights.get(position);
    return weight === undefined ? word : weighed(word, weight);
  });
}

/** Cues that frame a question; the rest of its words are what it is about. */
const frames: readonly CueName[] = [
  'accord',
  'commentators',
  'compare',
  'count',
  'define',
  'list',
  'principle',
  'quote',
  'speech',
  'whoever',
  'whichOne',
  'time',
  'place',
  'reason',
  'source',
  'numberLabel',
];

/** What can be named. */
const namedKinds: readonly EntryKind[] = ['principle', 'expert', 'theme', 'actor', 'term', 'accord'];

/** Weight of the words that are neither explained nor belong to a role. */
function weightBeside(
  words: readonly Word[],
  isExplained: readonly boolean[],
  roleWords: ReadonlySet<number>,
): number {
  let sum = 0;
  for (let position = 0; position < words.length; position += 1)
    if (isExplained[position] === false && !roleWords.has(position)) sum += words[position]?.weight ?? 0;
  return sum;
}

interface Roles {
  readonly experts: readonly Reference<'expert'>[];
  readonly positions: ReadonlySet<number>;
}

const noRoles: Roles = { experts: [], positions: new Set() };

/** A role may be that of many people, so the stretches of words are compared and not the people. */
function findRoles(words: readonly Word[], model: Model): Roles {
  const matches = model.roles
    .find(asInRoles(words, model.lexicon))
    .filter(({ start, end }) => !isOfAnother(words, start, end));
  if (matches.length === 0) return noRoles;
  const stretches = new Map(
    matches.map((match) => [`${match.start} ${match.end} ${match.positions.length}`, match]),
  );
  const isWithinLonger = (one: PhraseMatch<unknown>): boolean =>
    [...stretches.values()].some(
      (other) =>
        other.positions.length > one.positions.length && other.start <= one.start && other.end >= one.end,
    );
  const outermost = new Set(
    [...stretches].filter(([, match]) => !isWithinLonger(match)).map(([stretch]) => stretch),
  );
  const longest = matches.filter((match) =>
    outermost.has(`${match.start} ${match.end} ${match.positions.length}`),
  );
  return {
    experts: [...new Set(longest.map(({ payload }) => payload))],
    positions: new Set(longest.flatMap(({ positions }) => positions)),
  };
}

const ofVotes = /^(?:elections?|ballots?|votes?|voters?|polls?)$/;
const hackers = /^(?:cyber\w*|hack(?:s|ed|ers?|ing)|malware|ransomware|bots|botnets?|trolls?|deepfakes?)$/;

/** "hackers on election night": votes that are tampered with are no news of somebody else's. */
const isHackedVote = (words: readonly Word[], { start, end }: PhraseMatch<unknown>): boolean =>
  words.slice(start, end).some(({ spelled }) => ofVotes.test(spelled)) &&
  words.some(({ spelled }) => hackers.test(spelled));

/** "call centre": a thing that only shares words with the Call and belongs to no longer name. */
function namesOtherThing(words: readonly Word[], mentions: readonly Mention[], model: Model): boolean {
  return model.otherThings.find(words).some(
    (thing) =>
      // "human rights are not in it"
      !/^(?:it|there)$/.test(words[thing.end]?.text ?? '') &&
      // "quote number four for my talking points"
      !(words[thing.start]?.spelled === 'talking' && possessives.has(words[thing.start - 1]?.text ?? '')) &&
      // "who wants to go on calling out bad actors"
      !(words[thing.start]?.text === 'on' && words[thing.end - 1]?.spelled === 'calling') &&
      // "what I can't work out"
      !(words[thing.end]?.text === 'out' && words[thing.end - 1]?.text === 'work') &&
      // "who would lean on which principle"
      !passesQuestion(words, thing) &&
      !isHackedVote(words, thing) &&
      !isOnTheCall(words, thing.start) &&
      !mentions.some(
        ({ start, end }) =>
          (start <= thing.start && end >= thing.end && end - start > thing.end - thing.start) ||
          // "the whole Paris Call for my class"
          (words.slice(start, end).some(({ spelled }) => spelled === 'paris') &&
            start < thing.start &&
            end > thing.start &&
            end < thing.end),
      ),
  );
}

const passesQuestion = (words: readonly Word[], { start, end, positions }: PhraseMatch<unknown>): boolean =>
  positions.length < end - start &&
  words
    .slice(start, end)
    .some(
      ({ text }, place) =>
        !positions.includes(start + place) && /^(?:which|what|who|whose|front)$/.test(text),
    );

const ofViews: readonly CueName[] = [
  'speech',
  'criticism',
  'praise',
  'mixed',
  'commentators',
  'quote',
  'stance',
];

/** "Kothari's point", "critics' main point": what somebody said, and no part of the text. */
const isOfViews = (cues: FoundCues, mentions: readonly Mention[]): boolean =>
  ofViews.some((cue) => cues.has(cue)) || mentions.some(({ kind }) => kind === 'expert');

const judges = /^(?:experts?|specialists?|analysts?|pundits?|critics?|reviewers?|commentators?)$/;
/** "chess experts", "wine critics": those of another walk of life. */
const namesOtherExperts = (words: readonly Word[]): boolean =>
  words.some(({ spelled, afterBreak }, at) => {
    const before = words[at - 1];
    return before?.foreign === true && !afterBreak && before.weight > 0 && judges.test(spelled);
  });

/** "it" is information technology in capitals only. */
export const pronounsIn = (words: readonly Word[]): number =>
  words.filter(({ spelled, isUpperCase }) => spelled === 'it' && !isUpperCase).length;

/** Looks at the tokens of one question. */
export function readFeatures(tokens: readonly Token[], model: Model): Features {
  const read = readWords(tokens, model);
  const cuesRead = model.cues.find(read);
  const { known: mentions, strangers } = findMentions(read, cuesRead, model);
  const words = weighNames(read, mentions);
  const cues = findCues(words, words === read ? cuesRead : model.cues.find(words), mentions);
  const framed = [...partAskedAt(words), ...cues.placesOf('partAsked')];
  const label = isOfViews(cues, mentions) ? undefined : partBehindAt(words);
  const partAsked = framed.length > 0 || label === undefined ? framed : [label];
  const isPartAsked = partAsked.length > 0 && !cues.has('whichOne') && !cues.has('principle');
  if (partAsked.length > 0) cues.add('whichOne', partAsked);
  const placesOf = (cue: CueName): ReadonlySet<number> => cues.placesOf(cue);
  const inNames = new Set<number>();
  for (const { kind, start, end } of mentions)
    if (kind !== 'principle') for (let place = start; place < end; place += 1) inNames.add(place);
  const numbers = readPrincipleNumbers(words, { placesOf }, inNames);

  const silenced = new SilencedWords(words);
  /** Of each word by its position. */
  const isExplained = (leftOut: readonly CueName[], kinds: readonly EntryKind[]): readonly boolean[] => {
    const explained = words.map(() => false);
    const explain = (position: number): void => {
      if (position >= 0 && position < explained.length) explained[position] = true;
    };
    for (const position of numbers.positions) explain(position);
    for (const cue of leftOut) for (const position of placesOf(cue)) explain(position);
    for (const { kind, start, end } of mentions) {
      if (kinds.includes(kind)) for (let position = start; position < end; position += 1) explain(position);
    }
    return explained;
  };
  const rankings = new Rankings(model);
  const shows: Features['shows'] = (context) => {
    const shown = model.lexicon.contexts[context];
    let count = 0;
    for (let at = 0; at < words.length; at += 1)
      if (shown.has(words[at]?.spelled ?? '') && !partAsked.includes(at)) count += 1;
    return count;
  };
  const roles = findRoles(words, model);
  return {
    question: nextQuestion(),
    words,
    text: textOf(words),
    numbers,
    mentions,
    strangers,
    placesOf,
    has: (...wanted) => {
      for (const cue of wanted) if (cues.has(cue)) return true;
      return false;
    },
    cues: cues.names,
    named: (kind) => {
      const refs: Reference<typeof kind>[] = [];
      for (const { ref, kind: found } of mentions)
        if (found === kind && isOfKind(ref, kind) && !refs.includes(ref)) refs.push(ref);
      return refs;
    },
    byRole: roles.experts,
    roleWords: roles.positions,
    isPartAsked,
    // An emergency call centre that is hacked is no call centre of somebody else's.
    otherThing:
      namesOtherText(words, mentions, model.lexicon) ||
      namesOtherPrinciples(words, mentions, model.lexicon) ||
      namesOtherExperts(words) ||
      (namesOtherThing(words, mentions, model) &&
        !(shows('harm') > 0 && shows('cyberspace') > pronounsIn(words))),
    isInCue: (position) => cues.isAt(position),
    shows,
    unexplained: weightBeside(words, isExplained(frames, namedKinds), roles.positions),
    without: (leftOut, kinds) => silenced.at(isExplained(leftOut, kinds)),
    rank: (asked, kinds) => {
      const [only] = kinds;
      if (only !== undefined && kinds.length === 1) return rankings.of(asked, only);
      const scores = kinds.flatMap((kind) => rankings.of(asked, kind));
      return scores.toSorted((one, other) => other.score - one.score);
    },
  };
}
