/**
 * Names that were dictated, as a machine wrote them down: "what does bish off say", "who is bus table". Words in a row that sound like the
 * name of somebody on record are read as that name, where the question asks for a person and says nothing else.
 */
import { doubleMetaphone } from 'double-metaphone';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { tokenise, type Token } from '../../language/tokenise.ts';
import { wordSet } from '../../language/word-lists.ts';
import { editDistance } from '../../matching/edit-distance.ts';
import type { Model } from '../model/model.ts';

/** One of these shows that a person is asked for. */
const askingForPerson = wordSet(
  'who say says said think thinks thought want wants wanted view views opinion opinions quote compare stance comment believe believes criticise criticize criticised praise praised agree agrees',
);
/** What is no part of a name, whatever it sounds like. */
const neverInName = new Set([
  ...askingForPerson,
  ...wordSet(
    'what which when where why how about on of from the a an and or is was does did do it this that paris call accord',
  ),
]);
const determiners = wordSet('the a an my our your his her their this that some any every each');

const longestRun = 5;
/** A single word with a slip is for the speller; what only sounds like a name is rather another one: "Wirth" is not "Wired". */
const shortestRun = 2;
const shortestName = 5;
const shortestSound = 3;
/** Of the letters of a name so many may be others. */
const mostOther = 0.45;

interface HeardName {
  /** Without blanks. */
  readonly letters: string;
  readonly tokens: readonly Token[];
}

const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** The surnames and whole names of the people of `knowledge`, by how they sound. */
function namesBySound({ experts }: KnowledgeBase): ReadonlyMap<string, readonly HeardName[]> {
  const bySound = new Map<string, HeardName[]>();
  for (const { name, kind } of experts) {
    if (kind === 'company' && !name.en.includes(' ')) continue;
    const words = tokenise(name.en);
    for (const tokens of [words.slice(-1), words]) {
      const letters = lettersOf(tokens);
      if (letters.length < shortestName) continue;
      for (const sound of new Set(doubleMetaphone(letters)))
        if (sound.length >= shortestSound)
          bySound.set(sound, [...(bySound.get(sound) ?? []), { letters, tokens }]);
    }
  }
  return bySound;
}

const heardIn = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly HeardName[]>>();

function soundsOf(knowledge: KnowledgeBase): ReadonlyMap<string, readonly HeardName[]> {
  const known = heardIn.get(knowledge);
  if (known !== undefined) return known;
  const made = namesBySound(knowledge);
  heardIn.set(knowledge, made);
  return made;
}

/** The name that a run of tokens sounds like. */
function nameOf(run: readonly Token[], before: Token | undefined, model: Model): HeardName | undefined {
  const [first, ...more] = run;
  if (first === undefined || more.some(({ afterBreak }) => afterBreak)) return undefined;
  if (run.some(({ text, isNumber }) => isNumber || neverInName.has(text))) return undefined;
  if (before !== undefined && determiners.has(before.text)) return undefined;
  // "he had", "can it": small words alone are no name.
  if (run.every(({ text }) => model.lexicon.neutral.has(text))) return undefined;
  const letters = lettersOf(run);
  if (letters.length < shortestName) return undefined;
  const sounds = soundsOf(model.knowledge);
  for (const sound of doubleMetaphone(letters)) {
    const found = sounds
      .get(sound)
      ?.find(
        (name) =>
          name.letters !== letters &&
          editDistance(letters, name.letters, name.letters.length) <= name.letters.length * mostOther,
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The tokens with such names as they are on record; undefined where nobody is asked for, or nothing sounds like a name. */
export function heardNames(tokens: readonly Token[], model: Model): readonly Token[] | undefined {
  if (!tokens.some(({ text }) => askingForPerson.has(text))) return undefined;
  const heard: Token[] = [];
  let isChanged = false;
  for (let at = 0; at < tokens.length;) {
    let taken = 0;
    for (
      let length = Math.min(longestRun, tokens.length - at);
      length >= shortestRun && taken === 0;
      length -= 1
    ) {
      const name = nameOf(tokens.slice(at, at + length), tokens[at - 1], model);
      if (name === undefined) continue;
      heard.push(
        ...name.tokens.map((token, place) => ({
          ...token,
          afterBreak: place === 0 && tokens[at]?.afterBreak === true,
        })),
      );
      taken = length;
    }
    if (taken > 0) isChanged = true;
    else {
      const token = tokens[at];
      if (token !== undefined) heard.push(token);
      taken = 1;
    }
    at += taken;
  }
  return isChanged ? heard : undefined;
}
