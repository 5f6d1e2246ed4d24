/** The clock, how people and lands measure, and the asker's own people: nothing of it is on record. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../support/ask.ts';

describe('declined', () => {
  test.each([
    'what hour is it',
    'hey, what date is it today?',
    'which month of the year is it',
    "what's the time please",
    'is she younger than Macron',
    'which is larger, Italy or Poland',
    'who is my landlady',
    'how far is Vienna from Paris',
    'can you sing in tune',
    'who sings that',
    'does it rain on Titan in summer',
    'what is the Warsaw Pact',
    'Portuguese lessons',
    'my Spanish homework',
    'workshop for stakeholders tonight',
    'how do I defend my doctorate',
    'criticise your dress',
    'tell me about the Paris Call: best bakery in town',
    'who is the author of 2666',
    'Mona Lisa',
  ])('%s', (question) => expect(ask(question).kind).toBe('none'));
});

describe('still answered', () => {
  test.each([
    ['what day was it launched', 'accord/launch'],
    ['in what year did it start', 'accord/launch'],
    ['did Norway sing', 'actor/norway'],
    ['who sings the accord', 'accord/signatories'],
    ['the Titan Rain story', 'term/titan-rain'],
    ['convention of Budapest', 'term/budapest-convention'],
    ['who repudiates the accord', 'expert/paul-bischoff'],
    ['the author of the op-ed', 'expert/op-ed-author'],
    ['humen rights in the pact', 'accord/human-rights'],
  ])('%s', (question, ref) => expect(ask(question).refs).toContain(ref));
});
