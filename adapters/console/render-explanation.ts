/** How a question was read, as aligned lines for a terminal. */
import type { Explanation } from '../../src/bot.ts';
import { safeLine } from './safe-text.ts';
import { screenWidths } from './screen.ts';
import { tableLines } from './table.ts';
import { wrap } from './wrap.ts';

type Rows = readonly (readonly string[])[];
type Lines = readonly string[];

const width = screenWidths.most;
/** People may write longer texts than anybody wants to see twice. */
const longestText = 500;

const short = (value: number): string => String(Number(value.toFixed(2)));
const quoted = (words: readonly string[]): string => (words.length === 0 ? '' : `“${words.join(' ')}”`);
const shorten = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText)}…`;

function table(headings: readonly string[], rows: Rows): Lines {
  return rows.length === 0 ? [] : tableLines([headings, ...rows], width);
}

function wordRows({ words }: Explanation): Rows {
  return words.map(({ typed, understood, stem, weight, likeness, unknown, foreign }) => [
    typed,
    understood,
    stem,
    short(weight),
    [unknown ? 'unknown word' : short(likeness), ...(foreign ? ['of other things'] : [])].join(', '),
  ]);
}

function numberRows({ numbers }: Explanation): Rows {
  const { words, principles, outOfRange, countsThem, passedOver } = numbers;
  const read = [
    ...principles.map((number) => `principle/${number}`),
    ...(outOfRange === null ? [] : [`no principle ${outOfRange}`]),
    ...(countsThem ? ['how many principles there are'] : []),
  ];
  return [
    ...(read.length === 0 ? [] : [['number', read.join(', '), '', quoted(words)]]),
    ...(passedOver.length === 0 ? [] : [['number', 'passed over', '', quoted(passedOver)]]),
  ];
}

function foundRows(explanation: Explanation): Rows {
  const { names, cues, roles, strangers, otherThings } = explanation;
  return [
    ...names.map(({ ref, likeness, words }) => ['name', ref, short(likeness), quoted(words)]),
    ...numberRows(explanation),
    ...cues.map(({ cue, words }) => ['cue', cue, '', quoted(words)]),
    ...(roles.words.length === 0 ? [] : [['role', roles.experts.join(', '), '', quoted(roles.words)]]),
    ...strangers.map((name) => ['stranger', 'not known', '', quoted([name])]),
    ...otherThings.map(({ words }) => ['other thing', 'not the Call', '', quoted(words)]),
  ];
}

function rankingRows({ ranking }: Explanation): Rows {
  return ranking.flatMap(({ kind, best }) =>
    best.map(({ ref, score, coverage, wholePhrase }, place) => [
      place === 0 ? kind : '',
      ref,
      short(score),
      short(coverage),
      wholePhrase ? 'yes' : 'no',
    ]),
  );
}

function readingRows({ readings }: Explanation): Rows {
  return readings.map(({ reader, rule, confidence, asks }, place) => [
    place === 0 ? 'decided' : String(place + 1),
    reader,
    rule,
    short(confidence),
    asks,
  ]);
}

const signed = (value: number): string => `${value > 0 ? '+' : '−'}${short(Math.abs(value))}`;

function contestSentences({ contest }: Explanation): Lines {
  if (contest === null) return [];
  const { measure, winner, value, rival, rivalValue, lead, evidence } = contest;
  const next =
    rival === null || rivalValue === null
      ? 'and nothing else'
      : `then ${rival} ${short(rivalValue)}: a lead of ${short(lead)}`;
  const weighed = evidence.map(({ name, adds }) => `${name} ${signed(adds)}`).join(', ');
  return [
    `${measure === 'score' ? 'Score' : 'Likelihood'}: ${winner} ${short(value)}, ${next}.`,
    ...(weighed === '' ? [] : [`Weighed: ${weighed}.`]),
  ];
}

function verdict(explanation: Explanation): Lines {
  const {
    readings: [first],
    runnerUp,
  } = explanation;
  if (first === undefined) return [];
  const behind = runnerUp?.behind ?? 0;
  const confidence =
    behind > 0
      ? `${short(behind)} less sure`
      : behind < 0
        ? `${short(-behind)} surer, but later in the order`
        : 'just as sure';
  return [
    `Decided: ${first.rule}, for ${first.asks}.`,
    runnerUp === null
      ? 'Second: nothing that asks for something else.'
      : `Second: ${runnerUp.rule}, for ${runnerUp.asks}; ${confidence}.`,
    ...contestSentences(explanation),
  ].flatMap((sentence) => wrap(safeLine(sentence), width, { first: '', rest: '  ' }));
}

function threadRows({ context }: Explanation): Rows {
  if (context === null) return [];
  const { asked, principle, person, people, refs } = context;
  const held: Rows = [
    ['asked', asked],
    ['principle', principle ?? ''],
    ['person', person ?? ''],
    ['people', people.join(', ')],
    ['about', refs.join(', ')],
  ];
  return held.filter(([, value]) => value !== '');
}

/** Takes an explanation and returns lines of at most 100 columns, each ended by `\n`. No control character comes from the question. */
export function renderExplanation(explanation: Explanation): string {
  const { text, oneSentenceOnly, oneClauseOnly, leftOut, unexplained } = explanation;
  const heading = [
    'How it was read',
    ...wrap(`Cleaned: ${safeLine(shorten(text))}`, width, { first: '', rest: '  ' }),
    ...(oneSentenceOnly
      ? ['Too long for a question: of such a text only one sentence that asks is read.']
      : []),
    ...(leftOut.length === 0
      ? []
      : wrap(`Left out as talk: ${safeLine(shorten(leftOut.join(' ')))}`, width, { first: '', rest: '  ' })),
    ...(oneClauseOnly ? ['The whole of it said nothing: this is the part that did.'] : []),
  ];
  const sections: readonly Lines[] = [
    heading,
    table(['Word', 'Understood', 'Stem', 'Weight', 'Likeness'], wordRows(explanation)),
    table(['Found', 'Which', 'Likeness', 'Words'], foundRows(explanation)),
    [`Weight that neither a name nor a cue explains: ${short(unexplained)}`],
    table(['Ranking', 'Entry', 'Score', 'Coverage', 'Whole phrase'], rankingRows(explanation)),
    table(['Reading', 'Reader', 'Rule', 'Confidence', 'Asks for'], readingRows(explanation)),
    verdict(explanation),
    table(['Thread', 'Held'], threadRows(explanation)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
