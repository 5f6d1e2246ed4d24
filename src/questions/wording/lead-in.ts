/** Leaves out who wants to know, where the question itself follows: "our lawyers want to know whether …", "my nan keeps asking who …". */
import type { Lexicon } from '../../language/lexicon.ts';
import { auxiliaries, questionOpeners, questionWords } from '../../language/question-openers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';

const owners = wordSet('my our');
const articles = wordSet('the a an this');
const several = wordSet('everyone everybody someone somebody people folks half some most many');
/** Who may stand behind "the" or "a", beside what people talk of when they ask. */
const offices = wordSet(`
  board committee management director directors lawyer lawyers department team office press council mayor
  parliament cabinet student pupil friend relative reader listener viewer colleague neighbour`);
const wanting = wordSet('want wants wanted need needs needed like likes love loves wishes');
const knowing = wordSet('know hear learn understand see');
const asking = wordSet('ask asks asked asking wonder wonders wondered wondering curious');
const between = wordSet(
  'me us to out keeps kept is are was were has have been just now would still also always',
);
const openers: ReadonlySet<string> = new Set([...questionWords, 'whether', 'if']);

/** "my mother in law", "one of my older pupils" */
const mostWordsOfAsker = 4;
const mostWordsOfWish = 6;

/** Where the words that say who asks end, in the clause that begins at `start`; undefined where they say no such thing. */
function endOfAsker(tokens: readonly Token[], start: number, { talk }: Lexicon): number | undefined {
  let at = start;
  if (/^(?:and|so|but|well|ok|okay|now|because)$/.test(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.text === 'one' && tokens[at + 1]?.text === 'of') at += 2;
  const first = tokens[at]?.text ?? '';
  if (!owners.has(first) && !articles.has(first) && !several.has(first)) return undefined;
  let isOwn = owners.has(first);
  for (let end = at + 2; end <= at + 1 + mostWordsOfAsker; end += 1) {
    const { text = '', afterBreak = true } = tokens[end] ?? {};
    const before = tokens[end - 1]?.text ?? '';
    // "half my class", "a student of ours"
    isOwn ||= owners.has(before) || before === 'mine' || before === 'ours';
    if (afterBreak || openers.has(text)) return undefined;
    if (wanting.has(text) || asking.has(text) || between.has(text))
      // "the minister wants to know", but not "the experts want to know".
      return isOwn || talk.occasions.has(before) || offices.has(before) ? end : undefined;
  }
  return undefined;
}

/** Where the question begins that such a wish leads to. */
function endOfWish(tokens: readonly Token[], start: number): number | undefined {
  let says = false;
  for (let at = start; at < Math.min(tokens.length, start + mostWordsOfWish); at += 1) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at]?.afterBreak === true) return undefined;
    if (openers.has(text)) return says ? at : undefined;
    // "my class is asking is there a penalty"
    if (says && auxiliaries.has(text) && asking.has(tokens[at - 1]?.text ?? '')) return at;
    // "the minister asked for a list of critics"
    if (text === 'for' && asking.has(tokens[at - 1]?.text ?? '')) return at + 1;
    says ||= knowing.has(text) || asking.has(text) || (text === 'find' && tokens[at + 1]?.text === 'out');
    if (!says && !wanting.has(text) && !between.has(text)) return undefined;
  }
  return undefined;
}

const announcing = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|curious)$/;
const announcers = wordSet('i im ive we weve my our a');
const beginning = wordSet('so and but well ok okay now right because hi hello hey');
const mostOfAnnouncement = 18;

/** "so I'm on a call with a client and he asks: when …", "our tour group is wondering: …": where the question begins. */
function endOfAnnouncement(tokens: readonly Token[]): number | undefined {
  const end = tokens.findIndex(({ afterBreak }, at) => at > 0 && afterBreak);
  if (end < 2 || end > mostOfAnnouncement) return undefined;
  if (!announcing.test(tokens[end - 1]?.text ?? '') || !questionOpeners.has(tokens[end]?.text ?? ''))
    return undefined;
  const first = tokens.find(({ text }) => !beginning.has(text));
  return first !== undefined && announcers.has(first.text) ? end : undefined;
}

const guessers = wordSet('someone somebody');
const guessing = wordSet('must surely will should might may has to have there here by now already');
const knowers = wordSet('know known counted count checked listed noted recorded tallied worked out');
const mostOfGuess = 8;

/** "somebody must have counted how many …", "someone here will know who …": where the question begins. */
function endOfGuess(tokens: readonly Token[]): number | undefined {
  const start = beginning.has(tokens[0]?.text ?? '') ? 1 : 0;
  if (!guessers.has(tokens[start]?.text ?? '')) return undefined;
  let knows = false;
  for (let at = start + 1; at < Math.min(tokens.length, start + mostOfGuess); at += 1) {
    const { text = '', afterBreak = true } = tokens[at] ?? {};
    if (afterBreak) return undefined;
    if (knows && openers.has(text)) return at;
    knows ||= knowers.has(text);
    if (!guessing.has(text) && !knowers.has(text)) return undefined;
  }
  return undefined;
}

const shortestQuestion = 3;

const whose = wordSet('its their his her our my');
const tasks = wordSet(
  'work job business field area sector remit mandate mission duties tasks task line trade',
);
const concerning = wordSet('concerns concern to for affects affect covers cover binds bind touches');
const concerned = wordSet('it them us him her me');
const whichPart = wordSet('which what');

/**
 * "our electoral commission would like to know which of the nine concerns its work": who asks is what the part has to be about.
 * `asker` are the words that name it, without "our".
 */
function ofAsker(asker: readonly Token[], question: readonly Token[]): readonly Token[] {
  const [before, last] = question.slice(-2);
  if (!whichPart.has(question[0]?.text ?? '') || before === undefined || last === undefined) return question;
  const isTask = whose.has(before.text) && tasks.has(last.text);
  if (!isTask && !(concerning.has(before.text) && concerned.has(last.text))) return question;
  return [
    ...question.slice(0, isTask ? -2 : -1),
    ...asker.map((token) => ({ ...token, afterBreak: false, isCapitalised: false })),
  ];
}

/** The tokens without the first such lead-in; the same ones where there is none, or too little behind it. */
export function withoutLeadIn(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const announced = endOfGuess(tokens) ?? endOfAnnouncement(tokens);
  if (announced !== undefined && tokens.length - announced >= shortestQuestion)
    return tokens.slice(announced);
  for (let start = 0; start < tokens.length; start += 1) {
    if (tokens[start]?.afterBreak !== true) continue;
    const wish = endOfAsker(tokens, start, lexicon);
    const question = wish === undefined ? undefined : endOfWish(tokens, wish);
    const opener = question === undefined ? undefined : tokens[question];
    if (question === undefined || opener === undefined) continue;
    if (tokens.length - question < shortestQuestion || opener.afterBreak) return tokens;
    const asked = owners.has(tokens[start]?.text ?? '')
      ? ofAsker(tokens.slice(start + 1, wish), tokens.slice(question))
      : tokens.slice(question);
    return [...tokens.slice(0, start), { ...opener, afterBreak: true }, ...asked.slice(1)];
  }
  return tokens;
}
