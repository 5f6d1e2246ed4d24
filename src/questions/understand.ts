/** Text in, reading out: the readers are asked in turn, and the first that understands decides. */
import { cleanText } from '../language/clean.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Context } from './context.ts';
import { leaningRules } from './follow-up/rules.ts';
import { readTurn } from './follow-up/turn.ts';
import { readFeatures, type Features } from './features.ts';
import type { Model } from './model.ts';
import type { Reading } from './query.ts';
import { reading, type Reader } from './reader.ts';
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

/** More words than this are a text, not a question: only a sentence that asks is read. */
export const longestQuestion = 60;

const asks =
  /\?|^(?:who|what|which|when|where|why|how|does|did|is|are|can|principle|compare|list|tell|explain)\b/i;

export interface Understood {
  readonly reading: Reading;
  readonly features: Features;
}

function refuse(features: Features): Reading {
  return reading('none', 0, { kind: 'none', reason: { type: 'not-covered' }, near: nearMatches(features) });
}

function readSentence(text: string, model: Model): Understood {
  const features = readFeatures(tokenise(text), model);
  if (features.words.length === 0)
    return { features, reading: reading('empty', 1, { kind: 'help', topic: 'empty' }) };
  for (const reader of readers) {
    const found = reader.read(features, model);
    if (found !== undefined) return { features, reading: found };
  }
  return { features, reading: refuse(features) };
}

function readLongText(text: string, model: Model): Understood {
  const sentences = text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => asks.test(sentence) && tokenise(sentence).length <= longestQuestion);
  for (const sentence of sentences.slice(-5).toReversed()) {
    const understood = readSentence(sentence, model);
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
  if (tokenise(text).length > longestQuestion) return readLongText(text, model);
  if (tokenise(text).length === 0 && isMoreThanMention(raw)) return noWords(model);
  const alone = readSentence(text, model);
  return context === undefined ? alone : readInThread(alone, model, context);
}
