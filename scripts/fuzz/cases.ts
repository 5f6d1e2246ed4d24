/** The cases of a run: threads of questions, and fields to complete. The same seed and index make the same case. */
import type { CompletionField } from '../../src/bot.ts';
import { asName, deep, mentions, nestedLinks, piece, pieces, prototypes } from './markup.ts';
import { hugeLength, misspelt, mutated, repeated, salad, type Corpus } from './mutations.ts';
import { atLeastOne, createDice, type Dice } from './random.ts';
import { accents, anyText, emoji, growing, halves, hidden, number } from './unicode.ts';

export type Case =
  | { readonly type: 'thread'; readonly generator: string; readonly turns: readonly string[] }
  | {
      readonly type: 'complete';
      readonly generator: string;
      readonly field: CompletionField;
      readonly typed: string;
    };

const commandWords = [
  'principle',
  'principles',
  'expert',
  'experts',
  'critics',
  'supporters',
  'opinions',
  'opinions about',
  'compare',
  'term',
  'signatories',
  'about',
  'sources',
  'cite',
  'cite apa',
  'bibtex for',
  'today',
  'random',
  'daily',
  'daily on',
  'daily pause',
  'daily pause until',
  'daily off',
  'daily skip',
  'daily status',
  'daily next',
  'help',
  'who is',
  'did',
  'define',
  'theme',
  '/pariscall',
  'daily in',
  'daily zone',
] as const;

const followUps = [
  'and the next one?',
  'more',
  'who said that?',
  'why?',
  'and China?',
  'and him?',
  'the second of those',
  'the latter',
  'sources?',
  'compare them',
  'with Kothari',
  'he',
  'what about it',
  'which principle is that?',
  'next',
  'previous',
  'anyone else?',
  'an example?',
  'cite',
  'cite that in APA',
  'as bibtex please',
  'the same in chicago style',
  'csl-json',
] as const;

const daily = [
  '09:00',
  '25:99',
  '9am',
  'noon',
  'Europe/Paris',
  'Europe/Pariss',
  'Berlin',
  'weekdays',
  'shuffled',
  'in order',
  'until',
  '2027-01-11',
  'monday',
  'UTC+99',
  '٠٩:٠٠',
] as const;

type Generator = (dice: Dice, corpus: Corpus) => string;

/** An argument of a command, or any other short hostile text. */
const argument: Generator = (dice, corpus) => {
  const kinds = atLeastOne<() => string>([
    () => dice.pick(prototypes),
    () => number(dice),
    () => piece(dice),
    () => dice.pick(mentions),
    () => anyText(dice).slice(0, 40),
    () => dice.pick(corpus),
    () => dice.repeat(dice.whole(1, 5), () => dice.pick(daily), ' '),
    () => dice.pick(['x', '\u{20000}', '界', 'e\u0301', 'Q']).repeat(dice.whole(1, 300)),
  ]);
  return dice.pick(kinds)();
};

const generators: Readonly<Record<string, Generator>> = {
  mutated,
  salad,
  misspelt,
  'any characters': anyText,
  accents,
  hidden: (dice, corpus) => hidden(dice, dice.pick(corpus)),
  emoji,
  halves,
  growing,
  numbers: (dice) =>
    dice.repeat(dice.whole(1, 30), () => number(dice), dice.pick([' ', ' principle ', ', ', '-', ''])),
  'deep mark-up': (dice) => deep(dice, dice.pick([50, 2000, hugeLength])),
  'nested links': nestedLinks,
  pieces,
  names: (dice, corpus) => asName(dice, dice.happens(0.5) ? argument(dice, corpus) : pieces(dice)),
  commands: (dice, corpus) =>
    `${dice.pick(commandWords)}${dice.pick([' ', '  ', ' "', ': ', ' '])}${dice.repeat(dice.whole(0, 3), () => argument(dice, corpus), ' ')}`,
  repeated,
  huge: (dice, corpus) => {
    const unit = dice.happens(0.5) ? anyText(dice) : `${argument(dice, corpus)} `;
    return (unit === '' ? 'a' : unit)
      .repeat(Math.ceil(hugeLength / Math.max(1, unit.length)))
      .slice(0, dice.whole(5000, hugeLength));
  },
  prototypes: (dice) => dice.repeat(dice.whole(1, 6), () => dice.pick(prototypes), ' '),
  'around a question': (dice, corpus) =>
    [pieces(dice), dice.happens(0.5) ? mutated(dice, corpus) : dice.pick(corpus), pieces(dice)].join(
      dice.pick([' ', '', '\n']),
    ),
};

export const generatorNames: readonly string[] = Object.keys(generators);

const fields = atLeastOne<CompletionField>([
  'principle',
  'expert',
  'about',
  'term',
  'party',
  'compare',
  'question',
]);

/** Any text; every generator comes up. */
export function makeText(
  dice: Dice,
  corpus: Corpus,
  generator: string = dice.pick(atLeastOne(generatorNames)),
): string {
  return (generators[generator] ?? mutated)(dice, corpus).slice(0, hugeLength);
}

/** A thread begins with something that is understood more often than not, and goes on in its shadow. */
function makeThread(dice: Dice, corpus: Corpus): readonly string[] {
  const turn = (): string => {
    const kind = dice.share();
    if (kind < 0.4) return dice.pick(corpus);
    if (kind < 0.75) return dice.pick(followUps);
    return dice.happens(0.5) ? mutated(dice, corpus) : makeText(dice, corpus);
  };
  return Array.from({ length: dice.whole(2, 7) }, turn);
}

export function makeCase(seed: number, index: number, corpus: Corpus): Case {
  const dice = createDice(seed, index);
  const kind = dice.share();
  if (kind < 0.06) {
    const typed = dice.happens(0.5) ? argument(dice, corpus) : makeText(dice, corpus);
    return { type: 'complete', generator: 'completions', field: dice.pick(fields), typed };
  }
  if (kind < 0.26) return { type: 'thread', generator: 'threads', turns: makeThread(dice, corpus) };
  const generator = dice.pick(atLeastOne(generatorNames));
  return { type: 'thread', generator, turns: [makeText(dice, corpus, generator)] };
}
