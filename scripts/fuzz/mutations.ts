/** Real questions with something done to them. */
import { hidden } from './unicode.ts';
import { atLeastOne, type Dice } from './random.ts';

export type Corpus = readonly [string, ...string[]];

const words = (text: string): string[] => text.split(' ');

type Mutation = (text: string, dice: Dice, corpus: Corpus) => string;

/** Changes the words in place at a random position. */
const atWord =
  (change: (list: string[], position: number, dice: Dice) => void): Mutation =>
  (text, dice) => {
    const list = words(text);
    change(list, dice.whole(0, list.length - 1), dice);
    return list.join(' ');
  };

const atCharacter =
  (change: (text: string, position: number, dice: Dice) => string): Mutation =>
  (text, dice) =>
    change(text, dice.whole(0, text.length), dice);

const mutations = atLeastOne<Mutation>([
  atWord((list, position) => void list.splice(position, 1)),
  atWord((list, position) => void list.splice(position, 0, list[position] ?? '')),
  atWord(
    (list, position, dice) => void list.splice(dice.whole(0, list.length), 0, ...list.splice(position, 1)),
  ),
  atWord(
    (list, position, dice) =>
      void list.splice(position, 0, dice.pick([',', '?', 'not', 'and', '"', '8', "'s", '…'])),
  ),
  atCharacter((text, position) => text.slice(0, position) + text.slice(position + 1)),
  atCharacter(
    (text, position) => text.slice(0, position) + (text[position] ?? '').repeat(2) + text.slice(position + 1),
  ),
  atCharacter(
    (text, position) =>
      text.slice(0, position) +
      (text[position + 1] ?? '') +
      (text[position] ?? '') +
      text.slice(position + 2),
  ),
  atCharacter(
    (text, position, dice) =>
      text.slice(0, position) + String.fromCharCode(dice.whole(97, 122)) + text.slice(position),
  ),
  (text, dice, corpus) => {
    const other = dice.pick(corpus);
    return text.slice(0, dice.whole(0, text.length)) + other.slice(dice.whole(0, other.length));
  },
  (text, dice, corpus) => `${text}${dice.pick([' ', ' and ', '. ', '? ', '\n', ', '])}${dice.pick(corpus)}`,
  (text, dice) =>
    Array.from(text, (one) => (dice.happens(0.5) ? one.toUpperCase() : one.toLowerCase())).join(''),
  (text) => text.toUpperCase(),
  (text, dice) => text.replaceAll(' ', () => dice.pick([' ', '  ', '\t', '\u00A0', '\n', '', '-', '\u3000'])),
  (text, dice) => hidden(dice, text),
  (text) => text.normalize('NFD'),
  (text) => Array.from(text).toReversed().join(''),
  (text) => text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
]);

export function mutated(dice: Dice, corpus: Corpus): string {
  let text = dice.pick(corpus);
  for (let times = dice.whole(1, 6); times > 0; times -= 1) text = dice.pick(mutations)(text, dice, corpus);
  return text;
}

/** Words of several questions in any order. */
export const salad = (dice: Dice, corpus: Corpus): string =>
  dice.repeat(dice.whole(1, 70), () => dice.pick(atLeastOne(words(dice.pick(corpus)))), ' ');

/** Another letter in place of one, or one too many. */
function slip(word: string, dice: Dice): string {
  const position = dice.whole(1, Math.max(1, word.length - 1));
  const letter = String.fromCharCode(dice.whole(97, 122));
  return word.slice(0, position) + letter + word.slice(dice.happens(0.5) ? position : position + 1);
}

/** Long questions, one after the other, with a slip in nearly every word: the dearest thing to read. */
export function misspelt(dice: Dice, corpus: Corpus): string {
  const word = (): string => {
    const long = words(dice.pick(corpus)).filter(({ length }) => length > 5);
    return slip(dice.pick(atLeastOne([...long, 'principle'])), dice);
  };
  const sentence = (): string => `what ${dice.repeat(dice.whole(1, 59), word, ' ')}?`;
  return dice.repeat(dice.whole(1, 6), sentence, ' ');
}

/** No answer has to read more than this; more is sent all the same. */
export const hugeLength = 200_000;

/** A question a thousand times over, or as long as the limit allows. */
export function repeated(dice: Dice, corpus: Corpus): string {
  const once = `${dice.happens(0.5) ? mutated(dice, corpus) : dice.pick(corpus)}${dice.pick([' ', '. ', '? ', '\n', ''])}`;
  return once.repeat(dice.pick([2, 5, 30, 1000, 1000])).slice(0, hugeLength);
}
