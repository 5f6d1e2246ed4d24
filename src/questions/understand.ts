/** Text in, reading out: the readers are asked in turn, and the first that understands decides. */
import { cleanText } from '../language/clean.ts';
import { tokenise, type Token } from '../language/tokenise.ts';
import type { Context } from './context.ts';
import { coresOf } from './cores.ts';
import { leaningRules } from './follow-up/rules.ts';
import { readTurn } from './follow-up/turn.ts';
import { readFeatures, type Features } from './features.ts';
import type { Model } from './model.ts';
import type { Query, Reading } from './query.ts';
import { reading, weightOf, type Reader } from './reader.ts';
import { commandArguments, exactCommand } from './readers/command-arguments.ts';
import { comparison } from './readers/comparison.ts';
import { facts } from './readers/facts.ts';
import { exactName } from './readers/exact-name.ts';
import { commands, lists, overview } from './readers/lists.ts';
import { byNumber } from './readers/numbers.ts';
import { opinions } from './readers/opinions.ts';
import { participation } from './readers/participation.ts';
import { people, unknownPeople } from './readers/people.ts';
import { smallTalk } from './readers/small-talk.ts';
import { stance } from './readers/stance.ts';
import { nearMatches, principleAsked, topics } from './readers/topics.ts';

/** The order is the rule: what names something exactly comes before what only sounds like it. */
export const readers: readonly Reader[] = [
  commands,
  smallTalk,
  exactCommand,
  unknownPeople,
  comparison,
  people,
  byNumber,
  commandArguments,
  exactName,
  lists,
  principleAsked,
  facts,
  participation,
  stance,
  opinions,
  overview,
  topics,
];

/** They go by the words that frame a question, and would not mind what stands between. */
const readByCues: ReadonlySet<Reader> = new Set([lists, facts, participation, stance, opinions, overview]);

/** "what's the weather going to be like": a word of another walk of life, and nothing that names the Call or its people. */
function isOfAnotherWalk(features: Features): boolean {
  if (features.has('accord', 'principle', 'commentators') || features.named('expert').length > 0)
    return false;
  return features.words.some(
    ({ foreign }, position) =>
      foreign &&
      !features.isInCue(position) &&
      !features.mentions.some(({ start, end }) => position >= start && position < end),
  );
}

/** The readers that may read a question with these features, in their order. */
export function readersFor(features: Features): readonly Reader[] {
  return isOfAnotherWalk(features) ? readers.filter((reader) => !readByCues.has(reader)) : readers;
}

/** More words than this are a text, not a question: only a sentence that asks is read. */
export const longestQuestion = 60;

const asks =
  /\?|^(?:who|what|which|when|where|why|how|does|did|is|are|can|principle|compare|list|tell|explain)\b/i;

export interface Understood {
  readonly reading: Reading;
  /** Of the question, or of the part of it that was read. */
  readonly features: Features;
  /** Only a part of the question was read, for the whole said nothing. */
  readonly isCore?: true;
}

function refuse(features: Features): Reading {
  return reading('none', 0, { kind: 'none', reason: { type: 'not-covered' }, near: nearMatches(features) });
}

function readTokens(tokens: readonly Token[], model: Model): Understood {
  const features = readFeatures(tokens, model);
  if (features.words.length === 0)
    return { features, reading: reading('empty', 1, { kind: 'help', topic: 'empty' }) };
  for (const reader of readersFor(features)) {
    const found = reader.read(features, model);
    if (found !== undefined) return { features, reading: found };
  }
  return { features, reading: refuse(features) };
}

/** What is read from a part of a question is a little less sure. */
export const surenessOfCore = 0.9;

/** Content beside a core that names nothing but the Call as a whole. */
const mostBeside = 1.3;

function isOfEverything(query: Query): boolean {
  switch (query.kind) {
    case 'accord':
      return query.entry === 'accord/overview';
    case 'principles':
      return query.principles.length === 0;
    case 'experts':
      return query.experts.length === 0;
    case 'opinions':
      return Object.keys(query.filter).length === 0;
    case 'principle':
    case 'expert':
    case 'comparison':
    case 'actor':
    case 'term':
    case 'parties':
    case 'sources':
    case 'daily':
    case 'help':
    case 'none':
      return false;
  }
}

/** The words around the core must not speak of another walk of life. */
function readCore(whole: Understood, tokens: readonly Token[], model: Model): Understood | undefined {
  const foreign = (features: Features): number => features.words.filter((word) => word.foreign).length;
  for (const core of coresOf(tokens)) {
    const understood = readTokens(core, model);
    const { query, confidence, rule } = understood.reading;
    if (query.kind === 'none' || query.kind === 'help') continue;
    if (foreign(understood.features) < foreign(whole.features)) continue;
    // "my boss wants to wreck their server, doesn't the call have something on that": the core only names the Call.
    if (
      isOfEverything(query) &&
      weightOf(whole.features.words) - weightOf(understood.features.words) > mostBeside
    )
      continue;
    return {
      ...understood,
      reading: reading(`core-${rule}`, confidence * surenessOfCore, query),
      isCore: true,
    };
  }
  return undefined;
}

function readSentence(tokens: readonly Token[], model: Model): Understood {
  const whole = readTokens(tokens, model);
  const isOpen =
    whole.reading.query.kind === 'none' && whole.reading.query.reason.type !== 'no-such-principle';
  if (!isOpen || whole.features.otherThing) return whole;
  return readCore(whole, tokens, model) ?? whole;
}

function readLongText(text: string, model: Model): Understood {
  const sentences = text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => asks.test(sentence))
    .map((sentence) => tokenise(sentence))
    .filter((tokens) => tokens.length <= longestQuestion);
  for (const tokens of sentences.slice(-5).toReversed()) {
    const understood = readSentence(tokens, model);
    if (understood.reading.query.kind !== 'none' && understood.reading.query.kind !== 'help')
      return understood;
  }
  return noWords(model);
}

/** Mark-up, emoji or signs without a word; a bare mention of the bot is a call for help instead. */
function isMoreThanMention(raw: string): boolean {
  return raw.replaceAll(/<@[!&]?[^<>]{0,60}>|[\s\p{Cf}\p{Cc}]/gu, '') !== '';
}

function noWords(model: Model): Understood {
  const features = readFeatures([], model);
  return { features, reading: refuse(features) };
}

function readInThread(alone: Understood, model: Model, context: Context): Understood {
  const turn = readTurn(alone.features, context, model, alone.reading);
  for (const rule of leaningRules) {
    const found = rule(turn);
    if (found !== undefined) return { features: alone.features, reading: found };
  }
  return alone;
}

/**
 * Reads one question. `context` is what its thread was about, if it stands in one; it only matters where the question leans on it.
 * Never throws, whatever the text is.
 */
export function understand(raw: string, model: Model, context?: Context): Understood {
  const text = cleanText(raw);
  const tokens = tokenise(text);
  if (tokens.length > longestQuestion) return readLongText(text, model);
  if (tokens.length === 0 && isMoreThanMention(raw)) return noWords(model);
  const alone = readSentence(tokens, model);
  return context === undefined ? alone : readInThread(alone, model, context);
}
