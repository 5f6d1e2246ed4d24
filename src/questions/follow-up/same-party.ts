/** "did they join later?", "and now?", "are they on the list?" after a state or a firm: whether that one supports the Call, and since when. */
import { reading } from '../reader.ts';
import { asksOfParty } from './asks-of-party.ts';
import { sure, type FollowUpRule } from './turn.ts';

export const sameParty: FollowUpRule = ({ core, context }) =>
  asksOfParty(core, context) ? reading('same-party', sure, context.query) : undefined;
