/** What growing the knowledge does to the answers of old, and how the new entries are found. */
import type { Answer } from '../../src/answers/answer.ts';
import type { Bot } from '../../src/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { MarkedQuestion } from '../evaluation.ts';
import type { Figure } from './figures.ts';
import { generatedQuestions, isAnswered, ways, type Way } from './generated-questions.ts';
import { compareAnswers } from './same-answers.ts';
import { durationFigures } from './statistics.ts';

export interface Measured {
  readonly figures: readonly Figure[];
  readonly remarks: readonly string[];
}

export const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (part / whole) * 100);

const namedDifferences = 8;

/** How many answers stay what they were; `today` and `grown` hold one answer for each question. */
export function measureLikeness(
  questions: readonly MarkedQuestion[],
  today: readonly Answer[],
  grown: readonly Answer[],
): Measured {
  const compared = questions.flatMap(({ id }, place) => {
    const [before, after] = [today[place], grown[place]];
    return before === undefined || after === undefined
      ? []
      : [{ id, likeness: compareAnswers(before, after) }];
  });
  const share = (likeness: string): number =>
    percent(compared.filter((one) => one.likeness === likeness).length, compared.length);
  const others = compared.filter(({ likeness }) => likeness === 'other').map(({ id }) => id);
  const more = others.length > namedDifferences ? `, and ${others.length - namedDifferences} more` : '';
  return {
    figures: [
      { name: 'sameAnswers', label: 'answers that stay as they are', value: share('same'), unit: '%' },
      {
        name: 'longerAnswers',
        label: 'answers to which generated entries are added',
        value: share('longer'),
        unit: '%',
      },
      {
        name: 'otherAnswers',
        label: 'answers that are about other entries',
        value: share('other'),
        unit: '%',
      },
    ],
    remarks:
      others.length === 0 ? [] : [`other answers: ${others.slice(0, namedDifferences).join(', ')}${more}`],
  };
}

const wayInWords: Readonly<Record<Way, string>> = {
  name: 'generated entries found by name',
  slip: 'generated entries found by a name with two letters swapped',
  topic: 'generated entries found by a topic',
};

const questionsOfEachWay = 100;

/** Asks about generated entries, for the first time. */
export function measureGenerated(bot: Bot, knowledge: KnowledgeBase): Measured {
  const asked = generatedQuestions(knowledge, questionsOfEachWay).map((question) => {
    const begun = performance.now();
    const answer = bot.ask({ text: question.question });
    const time = performance.now() - begun;
    return { way: question.way, time, right: isAnswered(question, answer.refs) };
  });
  return {
    figures: [
      ...durationFigures(
        'generated',
        'about generated entries',
        asked.map(({ time }) => time),
      ),
      ...ways.map((way) => {
        const ofWay = asked.filter((one) => one.way === way);
        const right = ofWay.filter((one) => one.right).length;
        return {
          name: `found_${way}`,
          label: wayInWords[way],
          value: percent(right, ofWay.length),
          unit: '%',
        };
      }),
    ],
    remarks: [`${asked.length} questions about generated entries`],
  };
}
