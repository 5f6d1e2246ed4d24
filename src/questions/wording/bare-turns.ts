/** What asks something only beside what was said before: "what does it say", "more", "and the previous one". */
import type { Talk } from '../../language/english-talk.ts';
import { questionOpeners } from '../../language/question-openers.ts';
import type { Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';

const linking = wordSet('and so but then ok okay the a an any some now please another one');
const bare = wordSet(`
  more why source sources next previous other others another else example examples reference references detail details shorter simpler
  longer wording context`);

/** "say it simply", "put that in one line" */
const tellings = wordSet('say put tell explain summarise summarize sum shorten simplify repeat');
const pronouns = wordSet('it this that them these those');

/** What is said to somebody, and asks nothing: "how are you", "what's up", "can you help". */
const toTheBot =
  /^(?:how (?:are|is|was|have) (?:you|u|it going|things|your)|how goes|what is up|(?:can|could|would|will) (?:you|u|i)\b)/;

const others = wordSet('he she they him her them his hers their theirs');

/** Whether tokens that hold no content are a turn all the same. */
export function isBareTurn(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ text }) => !linking.has(text));
  if (first === undefined) return false;
  if (bare.has(first.text)) return true;
  if (tellings.has(first.text)) return tokens.some(({ text }) => pronouns.has(text));
  // "since when are they in"
  if (first.text === 'since') return tokens.some(({ text }) => text === 'when');
  if (!questionOpeners.has(first.text) || tokens.length < 2) return false;
  return !toTheBot.test(tokens.map(({ text }) => text).join(' '));
}

/** Whether `turn`, which is a part of `tokens`, is such a turn, and all beside it is talk. */
export function isTurnBesideTalk(
  turn: readonly Token[],
  tokens: readonly Token[],
  { occasions }: Talk,
): boolean {
  const [first] = turn;
  if (first === undefined || !isBareTurn(turn)) return false;
  // "the sofa, where would it fit": what is named in front is what it is about.
  const start = tokens.indexOf(first);
  if (tokens.slice(0, start).some(({ text }) => occasions.has(text))) return false;
  // "what should be done, in his eyes": whose view is asked for stands beside it.
  return !tokens.some((token) => others.has(token.text) && !turn.includes(token));
}
