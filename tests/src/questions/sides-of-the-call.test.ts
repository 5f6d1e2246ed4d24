/** Sides of the Call in idioms: its friends and foes, witnesses and allies, who stands where, and whose point it was. */
import { describe, expect, test } from 'vitest';
import type { StanceFilter } from '../../../src/questions/query.ts';
import { read } from '../../support/ask.ts';

function stanceOf(question: string): StanceFilter | undefined {
  const { query } = read(question);
  return query.kind === 'opinions' ? query.filter.stance : undefined;
}

describe('which side is asked for', () => {
  test.each([
    ['what were the discordant voices that week', 'criticism'],
    ['I need a brutal line on the deal for a header', 'criticism'],
    ['give me something vicious about the accord', 'criticism'],
    ['who would testify for the prosecution against the accord', 'criticism'],
    ['not everybody popped corks for the pact', 'criticism'],
    ['ammunition for my debate against the call', 'criticism'],
    ['who is least impressed', 'criticism'],
    ['I have to attack the accord in a debate, who backs me up', 'criticism'],
    ['who called it a nothingburger', 'criticism'],
    ['any shrugs about the pact', 'criticism'],
    ['kudos for the accord from anyone', 'praise'],
    ['who is hopeful and who is not', 'both'],
    ['bouquets and brickbats', 'both'],
    ['any beef with the pact', 'criticism'],
    ['name some witnesses for the defence of the call', 'praise'],
    ['did anybody fanboy over it', 'praise'],
    ['name the friends of the pact', 'praise'],
    ['count the friends of the accord', 'praise'],
    ['in defence of the French accord', 'praise'],
    ['who has a soft spot for the accord', 'praise'],
    ['is there any love for the accord', 'praise'],
    ['sort the doubters from the believers', 'both'],
    ['split them by for and against', 'both'],
    ['weigh the praise against the blame', 'both'],
    ['for/against, by name', 'both'],
    ['yeas and nays please', 'both'],
    ['a cautious admirer, got a name', 'mixed'],
    ['who likes the ideals of the pact but doubts the effects', 'mixed'],
    ['who gives it the benefit of the doubt', 'mixed'],
  ] as const)('%s: %s', (question, stance) => {
    expect(stanceOf(question)).toBe(stance);
  });

  test.each([
    'I need witnesses against my landlord',
    'something brutal about my ex',
    'friends of the earth',
    'who are the friends of Harry Potter',
    'not everyone popped champagne at my wedding',
    'sort my socks from the shirts',
    'split the bill for and against',
    'fans versus critics of Taylor Swift',
    'which camp did you go to as a child',
    'who has a soft spot for cats',
    'who batted for England',
    'bouquets for a wedding',
    'roses with thorns for my garden',
    'kudos to my team',
    'how many supporters does the call have',
  ])('%s: none', (question) => {
    expect(stanceOf(question)).toBeUndefined();
  });
});

test('a country that only says whose initiative it is says nothing of what is judged', () => {
  expect(read('I speak in defence of the French accord').query).toEqual({
    kind: 'opinions',
    filter: { stance: 'praise' },
  });
});

describe('where one person stands', () => {
  test.each([
    ['Where would you put Hahad between friend and enemy', 'expert/mounir-hahad'],
    ['rate Bastable from admirer to foe', 'expert/colin-bastable'],
    ['how friendly is Bilogorskiy on a scale', 'expert/nick-bilogorskiy'],
  ])('%s: %s', (question, expert) => {
    expect(read(question)).toMatchObject({ rule: 'stance-of-person', query: { expert } });
  });

  test('a scale of something else is declined', () => {
    expect(read('on a scale of one to ten how tall is Kothari').query.kind).toBe('none');
  });

  test('what somebody wants is asked for where they want to go further', () => {
    expect(JSON.stringify(read('how exactly does Bilogorskiy want to go further').query)).toContain(
      'opinion/bilogorskiy-go-further',
    );
  });
});

describe('whose point it was', () => {
  test.each([
    ['nobody can enforce it, whose argument was that', 'theme/enforcement'],
    ["declared dead on arrival, that chap's reasons please", 'opinion/hahad-dead-on-arrival'],
    ['am I alone in fearing that states and companies run the web', 'theme/internet-control'],
    ['they threw around a percentage of attacks from a single state', 'opinion/kothari-china-share'],
    ['where does the image of the cowboys come from', 'opinion/op-ed-wild-west'],
    ['parallel to the climate accord', 'opinion/bischoff-trump-climate'],
    ['what is said about the part that firms play', 'theme/private-sector'],
  ])('%s: %s', (question, ref) => {
    const { query } = read(question);
    expect(query.kind).toBe('opinions');
    expect(JSON.stringify(query)).toContain(ref);
  });

  test.each([
    'am I alone in liking pineapple on pizza',
    'does anyone share my fear of spiders',
    'they put a number on the door',
    'where is the image from in this painting',
    "the lady's reasons for leaving him",
    'compare the climate accord and Kyoto',
    'compare the paris call with the climate accord',
  ])('%s is declined', (question) => {
    expect(read(question).query.kind).toBe('none');
  });
});
