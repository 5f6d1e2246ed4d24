/** Views, stances and bodies of another walk of life are declined; the like of them that are of the Call are not. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';

describe('declined', () => {
  test.each([
    // what others judge
    'backers of the nurses strike',
    'who supports the walkout in spain',
    'admirers of the monarchy',
    'opponents of the tram extension',
    'enthusiasts of Amazon',
    // what experts of other fields think
    'what do experts say about the job market',
    'what do medical experts think about fasting',
    'tax experts on inheritance',
    'experts on climate change in the alps',
    'what do the experts expect of silver this year',
    // the founding, the heads and the services of others
    'when was NATO created',
    'when was the united nations set up',
    'who chairs the african union',
    'is the internet offline again',
    'our network is so slow today',
    'are password managers safe',
    'lighthouses in Portugal, how many still run',
    'which password safe is the best',
    'what are the safest routers for a school',
    'is sms verification secure enough',
    // principals of loans, declarations of others
    'can I put extra money towards the principal',
    'my next principal payment is due on friday',
    'who drafted the universal declaration of human rights',
    'what does the geneva convention say of it',
    // who runs for office, and what is sold as a service
    'who will run against the mayor in spring',
    'who might succeed Macron one day',
    'which of them voted for Macron',
    'what is botnet as a service',
    'explain software as a service',
  ])('%s', (question) => {
    expect(ask(question).kind).toBe('none');
  });
});

describe('answered', () => {
  test.each([
    ['who supports the call', 'opinions'],
    ['opponents of the accord', 'opinions'],
    ['admirers of the pact', 'opinions'],
    ['what do experts say about elections', 'opinions'],
    ['what do the experts say about the private sector', 'opinions'],
    ['which expert brings up the climate accord', 'opinions'],
    ['when was the call founded', 'accord'],
    ['when did Macron launch it', 'accord'],
    ['does the text mention the universal declaration of human rights', 'accord'],
    ['who blames China', 'opinions'],
  ])('%s', (question, kind) => {
    expect(ask(question).kind).toBe(kind);
  });
});
