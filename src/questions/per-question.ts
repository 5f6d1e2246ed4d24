/** What several readers ask of one question alike: worked out for the first of them. */
import type { Features } from './features.ts';

let questions = 0;

/** A number for the features of one question, or of a part of one. */
export function nextQuestion(): number {
  questions += 1;
  return questions;
}

interface Known<Value> {
  readonly question: number;
  readonly value: Value;
}

/**
 * What `read` returns for the features of a question, worked out once for each as long as no other is read. It is known by the number
 * of the question, so that no table grows and has to be cleared; the next question takes its place. What `read` returns is to hold no
 * words of the question.
 */
export function perQuestion<Value>(read: (features: Features) => Value): (features: Features) => Value {
  let known: Known<Value> | undefined;
  return (features) => {
    if (known === undefined || known.question !== features.question)
      known = { question: features.question, value: read(features) };
    return known.value;
  };
}
