/** Whoever would strike back is told of the principle on it, whatever the words; who is wronged otherwise is not. */
import { describe, expect, test } from 'vitest';
import { ask, read } from '../../../../support/ask.ts';

describe('striking back at those who struck', () => {
  test.each([
    'my uncle plans to crash the servers of whoever robbed his shop',
    'are we allowed to wipe the computers of those who hacked us',
    'can a clinic break into the network of the gang that encrypted its records',
    'the owner is itching to go after the crooks who phished him',
    'may a bakery hit back on its own against the thieves who emptied it online?',
    "can our admin just brick the attackers' laptops?",
    'is a clinic allowed to infect the hackers own machines',
    'what does the pact say about shops hunting down those who phished them?',
    'scammers got into our mail, may we ddos them?',
    'could we hack the phishers ourselves?',
    'my landlord wants to attack his attackers online',
  ])('%s', (question) => {
    expect(ask(question).refs).toContain('principle/8');
  });

  test.each([
    'may I hit the boy who hit me',
    'can we sue the people who hacked us',
    'can I delete the virus that infected my laptop',
    'should the police raid the gang that hacked us',
    'my boss wants to know who hacked us',
    'can we trace the attackers server',
    'may the police crash the hackers computers',
    'the hackers left a virus, can I delete it',
    'what does the coach say about going after those who fouled us',
  ])('%s: no', (question) => {
    expect(read(question).rule).not.toBe('striking-back');
  });
});
