/** Which states make up a group, and how many entries of the official list come from a state. */
import { z } from 'zod';
import { date, listOf, localizedText, locatedSources } from './schema-parts.ts';

/** The states that make up a part of the world or another group of states. */
export const members = z
  .strictObject({
    called: localizedText.describe('What they are called together, in the plural: "members of NATO"'),
    asOf: date.describe('When they were its states'),
    states: listOf('actor').unwrap().min(1).readonly(),
    sources: locatedSources,
  })
  .readonly();

/** How many entries of the official list are from a state, whether or not the state itself is on it. */
export const listed = z
  .strictObject({
    companies: z.int().positive().optional(),
    civilSociety: z.int().positive().optional(),
    asOf: date,
    sources: locatedSources,
  })
  .readonly();
