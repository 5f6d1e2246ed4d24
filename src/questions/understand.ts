/** Text in, reading out: what is typed is cleaned, read by itself, and where it stands in a thread, read again as a turn of it. */
import { cleanText } from '../language/clean.ts';
import { holdsFormula, pretendsRole } from '../language/formulas.ts';
import { tokenise, type Token } from '../language/tokenise.ts';
import type { Context } from './context.ts';
import { withoutAsker } from './asker.ts';
import { asOfThePrinciples } from './texts/drafters.ts';
import { leaningRules } from './follow-up/rules.ts';
import { readTurn, standsAlone } from './follow-up/turn.ts';
import { readFeatures } from './features.ts';
import { readCommand } from './known-commands.ts';
import type { Model } from './model/model.ts';
import { heardNames } from './names/heard-names.ts';
import type { RefusalReason } from './query.ts';
import { readCitations } from './citing/read-citations.ts';
import { respell } from './wording/respell.ts';
import { argumentCommands } from './readers/commands/command-arguments.ts';
import { withoutLabel } from './label.ts';
import { withoutStatement, type Stated } from './statement.ts';
import { mendFrame } from './wording/frame-slips.ts';
import { withoutTalk } from './wording/talk.ts';
import { withoutItemNumber, withoutTotal } from './wording/item-numbers.ts';
import { withSpeakerFirst } from './wording/words-first.ts';
import { inSmallLetters } from './wording/shouting.ts';
import { readSentence, refuse, type Understood } from './read-sentence.ts';

export type { Understood } from './read-sentence.ts';

/** More words than this are a text, not a question: only a sentence that asks is read. */
export const longestQuestion = 60;

/** "When the theatre reopened, the mayor called it …" tells; "when was it signed" asks. */
const asks =
  /\?|^(?:who|what|which|why|how|does|did|is|are|can|principle|compare|list|tell|explain)\b|^(?:when|where) (?:exactly )?(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had)\b/i;

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

/** How a question that is read `alone` by itself is read as a turn of its thread, if it leans on that. */
export function readInThread(alone: Understood, model: Model, context: Context | undefined): Understood {
  if (context === undefined || alone.isForItself === true) return alone;
  const turn = readTurn(alone.features, context, model, alone.reading);
  if (standsAlone(turn)) return alone;
  for (const rule of leaningRules) {
    const found = rule(turn);
    if (found !== undefined) return { features: alone.features, reading: found };
  }
  return alone;
}

const readTokens = (tokens: readonly Token[], model: Model, context: Context | undefined): Understood =>
  readInThread(readSentence(tokens, model), model, context);

/** How a question is read that asks for citations to paste; undefined where it asks for none that can be had. */
export const readCiting = (
  tokens: readonly Token[],
  model: Model,
  context: Context | undefined,
): Understood | undefined =>
  readCitations(tokens, model, context, (words) => readTokens(words, model, context));

/** The words of what a cleaned text asks, without the talk around it and with the slips mended that only other words show. */
export const askedIn = (text: string, model: Model): readonly Token[] => askedOf(text, model).tokens;

/** The same, with how they are read where that had to be known to tell what is asked. */
function askedOf(text: string, model: Model): Stated {
  const tokens = mendFrame(tokenise(withoutTotal(withoutItemNumber(text))), model);
  // "EXPERT SINGER": a command is followed by a name, whatever else that word is in small letters.
  const isCommand = argumentCommands.has(tokens[0]?.text ?? '');
  const typed = withoutAsker(isCommand ? tokens : withSpeakerFirst(inSmallLetters(tokens), model), model);
  const asked = respell(asOfThePrinciples(withoutTalk(typed, model.lexicon)), model);
  return withoutLabel(asked, model) ?? withoutStatement(asked, model);
}

/** Nothing was understood, or nobody of the name that was read. */
const mayBeMisheard: ReadonlySet<RefusalReason['type']> = new Set([
  'not-covered',
  'unknown-person',
  'nothing-said',
]);

/** What is read of a name that was only heard is a little less sure. */
const surenessOfHeard = 0.9;

/** The same question with the names that its words sound like, where it says nothing as it is. */
function asHeard(read: Understood, tokens: readonly Token[], model: Model): Understood {
  const { query } = read.reading;
  if (query.kind !== 'none' || !mayBeMisheard.has(query.reason.type)) return read;
  const heard = heardNames(tokens, model);
  if (heard === undefined) return read;
  const again = readSentence(heard, model);
  const { rule, confidence } = again.reading;
  if (again.reading.query.kind === 'none' || again.reading.query.kind === 'help') return read;
  return {
    ...again,
    reading: { ...again.reading, rule: `heard-${rule}`, confidence: confidence * surenessOfHeard },
  };
}

/**
 * Reads one question. `context` is what its thread was about, if it stands in one; it only matters where the question leans on it.
 * Never throws, whatever the text is.
 */
export function understand(raw: string, model: Model, context?: Context): Understood {
  const text = cleanText(raw);
  const command = readCommand(text, model);
  if (command !== undefined) return readInThread(command, model, context);
  if (holdsFormula(raw, text) || pretendsRole(text)) return noWords(model);
  const { tokens, understood } = askedOf(text, model);
  if (tokens.length > longestQuestion) return readLongText(text, model);
  if (tokens.length === 0 && isMoreThanMention(raw)) return noWords(model);
  const alone = (): Understood => asHeard(understood ?? readSentence(tokens, model), tokens, model);
  return readCiting(tokens, model, context) ?? readInThread(alone(), model, context);
}
