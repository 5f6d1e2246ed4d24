/** Whether growing the knowledge changed an answer. */
import type { Answer } from '../../src/answers/answer.ts';
import { toPlainText } from '../../src/answers/plain-text.ts';
import { isGenerated } from './grow.ts';

/** `same`: word for word; `longer`: about the same entries, with generated ones beside them; `other`: anything else. */
export type Likeness = 'same' | 'longer' | 'other';

/** Compares the answer over today's knowledge with that over the grown one. */
export function compareAnswers(today: Answer, grown: Answer): Likeness {
  const kept = grown.refs.filter((ref) => !isGenerated(ref));
  const isAboutTheSame =
    today.kind === grown.kind &&
    kept.length === today.refs.length &&
    kept.every((ref, place) => ref === today.refs[place]);
  if (!isAboutTheSame) return 'other';
  return kept.length === grown.refs.length && toPlainText(today) === toPlainText(grown) ? 'same' : 'longer';
}
