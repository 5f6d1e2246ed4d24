/** Which states make up a group, and how many entries of the official list come from a state. */
import { z } from 'zod';
import { date, listOf, localizedText, locatedSources } from './schema-parts.ts';

/** The states that make up a part of the world or another group of states. */
export const members = z
  .strictObject({
    called: localizedText.describe('What they are called together, in the plural: "members of NATO"'),
    asOf: date.describe('When they were its states'),
    states: listOf('actor').unwrap().min(1).readonly().describe('Its states'),
    sources: locatedSources,
  })
  .readonly()
  .describe('The states of a part of the world, of an organisation or of another group');

/** How many entries of the official list are from a state, whether or not the state itself is on it. */
export const listed = z
  .strictObject({
    companies: z.int().positive().optional().describe('Companies on the list'),
    civilSociety: z.int().positive().optional().describe('Civil-society bodies on the list'),
    asOf: date.describe('The day of the list'),
    sources: locatedSources,
  })
  .readonly()
  .describe('How many entries of the official list come from a state');
