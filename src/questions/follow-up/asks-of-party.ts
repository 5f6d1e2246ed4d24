/** The forms in which a turn asks whether the party of the turn before has joined: "are they on board yet". */
import { wordSet } from '../../language/word-lists.ts';
import type { Context } from '../context.ts';

/** A turn that holds nothing but such words asks of the party that was shown. */
const wordsOfJoining = wordSet(
  `did do does have has had are is were was not never ever they it he she still yet now today later since then after afterwards until finally
  eventually already also really actually so why when sign signs signed signing join joins joined joining support supports supported supporting
  back backs backed endorse endorsed adopt adopted accede acceded change changed their its his her mind minds in on a an the to list board party
  member members supporter supporters signatory signatories part of call pact accord agreement deal these this days`,
);
const joining =
  /\b(?:sign|join|support|back|endorse|adopt|accede|list|board|part|member|signator|mind|in)(?:s|ed|ing|y|ies|er|ers|d)?\b/;
const party = /\b(?:they|it|he|she)\b/;
/** "and now?" */
const bareTime =
  /^(?:now|nowadays|later|later on|these days|still|since|since then|after that|afterwards|and since|not yet|in the end|eventually|at all)(?: then)?$/;

/** Asks whether the party that was spoken of has joined. */
export function asksOfParty(core: string, { query }: Context): boolean {
  if (query.kind !== 'actor' && query.kind !== 'supporter') return false;
  if (bareTime.test(core)) return true;
  return party.test(core) && joining.test(core) && core.split(' ').every((word) => wordsOfJoining.has(word));
}
