/** Who asks, in front of a question: left out, and taken for the country that is meant by "my government". */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../support/ask.ts';

describe('of the country of whoever asks', () => {
  test.each([
    ['Kenyan farmer here, has my government put its name to it?', 'kenya'],
    ['oh hi, Brazilian here, did my country ever support this?', 'brazil'],
    ['greetings from Egypt! did our government sign this', 'egypt'],
    ['hola from Peru, have we signed?', 'peru'],
    ['dentist from Mumbai here, is my country among the backers?', 'india'],
    ['Ukrainian refugee here, does my homeland support it', 'ukraine'],
    ['As a Swede, did we join?', 'sweden'],
  ])('%s', (question, country) => {
    expect(ask(question).refs).toContain(`actor/${country}`);
  });
});

describe('whoever asks says nothing of what is asked', () => {
  test.each([
    ['hey there, librarian from Porto, when was it launched?', 'accord/launch'],
    ['plumber from Leeds here, quick one: is it a treaty?', 'accord/legal-status'],
    ['hi, translator from Lisbon, what’s the full official name?', 'accord/name'],
    ['evening all, activist from Lyon, does the text mention human rights?', 'accord/human-rights'],
    ['retired postman in Hull here. what does principle 6 say?', 'principle/6'],
  ])('%s', (question, ref) => {
    expect(ask(question).refs).toContain(ref);
  });
});

test.each([
  // nobody introduces himself
  'is the movie Paris, Texas any good',
  'my dentist from Mumbai is great',
  'hello from Peru',
])('declined or met with a greeting: %s', (question) => {
  expect(['none', 'help']).toContain(ask(question).kind);
});
