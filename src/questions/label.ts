/** Leaves out a label that only says what a question is about: "about the Paris Call: who …", "Paris Call - supply chain". */
import type { Token } from '../language/tokenise.ts';
import { questionOpeners } from '../language/question-openers.ts';
import { wordSet } from '../language/word-lists.ts';
import type { Features } from './features.ts';
import type { Model } from './model/model.ts';
import { readSentence, type Understood } from './read-sentence.ts';
import type { Stated } from './statement.ts';

/** The last word of a label: of a name of the Call, its year, or what is asked about it. */
const ends = wordSet(
  'call accord pact agreement initiative declaration cyberspace 2018 question questions query topic thing',
);
const names = wordSet('paris call accord pact agreement initiative declaration');
const besideNames = wordSet(`
  about on re regarding concerning as for with regard regards respect to in of the this that a an another one quick more my our next
  trust and security cyberspace cyber 2018 question questions query topic thing still again also same subject back`);

const shortest = 2;
const longest = 10;

/** Where what is asked begins behind such a label; undefined where there is none. */
function endOfLabel(tokens: readonly Token[]): number | undefined {
  const most = Math.min(tokens.length - 1, longest);
  let isNamed = false;
  for (let at = 0; at <= most; at += 1) {
    const { text = '', afterBreak = true } = tokens[at] ?? {};
    if (at > 0 && afterBreak)
      return at >= shortest && isNamed && ends.has(tokens[at - 1]?.text ?? '') ? at : undefined;
    if (names.has(text)) isNamed = true;
    else if (!besideNames.has(text)) return undefined;
  }
  return undefined;
}

/** "back to the call: the previous principle?": what says nothing by itself goes on where its thread was. */
const comesBack = (label: readonly Token[]): boolean => label.some(({ text }) => text === 'back');

/** Less sure than this the words behind the label may need it. */
const surest = 0.6;

/** What a name of the Call is read as where nothing else is understood. */
const isOverview = ({ reading: { query } }: Understood): boolean =>
  query.kind === 'accord' && query.entry === 'accord/overview';

/** "about the Paris Call, please" and "Paris Call: explained" ask for nothing else. */
const asksForOther = ({ words, otherThing }: Features): boolean =>
  otherThing || words.some(({ foreign }) => foreign) || questionOpeners.has(words[0]?.spelled ?? '');

/**
 * What stands behind the label, and how that is read, whatever its thread is about: the label says what it is about. Undefined where
 * there is no label, or where what stands behind it is better read with it.
 */
export function withoutLabel(tokens: readonly Token[], model: Model): Stated | undefined {
  const start = endOfLabel(tokens);
  if (start === undefined) return undefined;
  const rest = tokens.slice(start);
  const read = readSentence(rest, model);
  const { query, confidence } = read.reading;
  if (query.kind === 'help') return undefined;
  if (query.kind === 'none' && !asksForOther(read.features))
    return comesBack(tokens.slice(0, start)) ? { tokens: rest, understood: read } : undefined;
  const isSure = query.kind !== 'none' && confidence >= surest;
  // The label alone must not answer what is asked behind it.
  if (!isSure && !isOverview(readSentence(tokens, model))) return undefined;
  return { tokens: rest, understood: { ...read, isForItself: true } };
}
